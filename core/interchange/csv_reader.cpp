// SPDX-License-Identifier: Apache-2.0
#include "core/interchange/csv.h"

#include "core/interchange/errors.h"

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <memory>
#include <sys/stat.h>
#include <unistd.h>

namespace merhan::interchange {

namespace {

constexpr std::size_t kChunk = 64U << 10;
constexpr int kEnd = -1;

/// A descriptor that closes itself; shared because std::function wants to be copied.
std::shared_ptr<int> owned(int descriptor)
{
    return {new int(descriptor), [](const int *held) {
                ::close(*held);
                delete held;
            }};
}

} // namespace

Result<CsvReader> CsvReader::open(const std::filesystem::path &file, CsvReadOptions options)
{
    const int descriptor = ::open(file.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK);
    if (descriptor < 0)
        return Error{&merhan::errors::kFileUnreadable, {std::strerror(errno)}, file};
    const auto handle = owned(descriptor);
    struct stat facts {};
    if (::fstat(descriptor, &facts) != 0)
        return Error{&merhan::errors::kFileUnreadable, {std::strerror(errno)}, file};
    if (S_ISDIR(facts.st_mode))
        return Error{&errors::kCsvNoFile, {"it is a folder"}, file};
    if (!S_ISREG(facts.st_mode))
        return Error{&errors::kCsvNoFile, {"it is a pipe or a device"}, file};
    return start(
        [handle](char *to, std::size_t size) -> std::ptrdiff_t {
            ssize_t got = 0;
            do
                got = ::read(*handle, to, size);
            while (got < 0 && errno == EINTR);
            return got;
        },
        file, options);
}

Result<CsvReader> CsvReader::ofText(std::string_view text, CsvReadOptions options)
{
    return start(
        [text](char *to, std::size_t size) mutable -> std::ptrdiff_t {
            const std::size_t got = text.copy(to, size);
            text.remove_prefix(got);
            return static_cast<std::ptrdiff_t>(got);
        },
        {}, options);
}

Result<CsvReader> CsvReader::start(Source source, std::filesystem::path file,
                                   CsvReadOptions options)
{
    CsvReader reader(std::move(source), std::move(file));
    while (reader.m_buffer.size() < kChunk && reader.fill()) {
    }
    if (reader.m_failed)
        return reader.error(merhan::errors::kFileUnreadable, {std::strerror(reader.m_errno)}, 0);
    const std::string_view head = reader.m_buffer;
    if (head.starts_with("\xFF\xFE") || head.starts_with("\xFE\xFF"))
        return reader.error(errors::kCsvUtf16, {}, 0);
    if (head.starts_with("\xEF\xBB\xBF"))
        reader.m_next = 3;
    reader.m_position = static_cast<std::int64_t>(reader.m_next);
    reader.m_delimiter = options.delimiter ? options.delimiter : reader.findDelimiter();
    return reader;
}

/// Appends what the source has next; false at its end and when it failed.
bool CsvReader::fill()
{
    const std::size_t before = m_buffer.size();
    m_buffer.resize(before + kChunk);
    const std::ptrdiff_t got = m_source(m_buffer.data() + before, kChunk);
    if (got < 0) {
        m_errno = errno;
        m_failed = true;
    }
    m_buffer.resize(before + static_cast<std::size_t>(std::max<std::ptrdiff_t>(got, 0)));
    return got > 0;
}

int CsvReader::peek()
{
    if (m_next == m_buffer.size()) {
        m_buffer.clear();
        m_next = 0;
        if (m_failed || !fill())
            return kEnd;
    }
    return static_cast<unsigned char>(m_buffer[m_next]);
}

int CsvReader::take()
{
    const int c = peek();
    if (c == kEnd)
        return c;
    ++m_next;
    ++m_position;
    // CR LF is one line end: it is counted at the LF, and a CR alone where the LF isn't.
    if (c == '\n' || (c == '\r' && peek() != '\n'))
        ++m_line;
    return c;
}

/// Looks at the first record that has anything in it, as far as the first chunk holds it.
char CsvReader::findDelimiter() const
{
    constexpr std::string_view kCandidates = ",;\t";
    int counts[3] = {0, 0, 0};
    bool quoted = false;
    bool any = false;
    for (const char c : std::string_view(m_buffer).substr(m_next)) {
        if (c == '"')
            quoted = !quoted;
        if (quoted || c == '"') {
            any = true;
            continue;
        }
        if (c == '\n' || c == '\r') {
            if (any)
                break;
            continue;
        }
        any = true;
        if (const auto which = kCandidates.find(c); which != std::string_view::npos)
            ++counts[which];
    }
    return kCandidates[static_cast<std::size_t>(
        std::max_element(std::begin(counts), std::end(counts)) - std::begin(counts))];
}

Result<bool> CsvReader::next(std::vector<std::string> &fields)
{
    fields.clear();
    if (m_ended)
        return false;
    while (peek() == '\n' || peek() == '\r') // blank lines
        take();
    if (peek() == kEnd)
        return finish(fields);

    m_recordLine = m_line;
    const std::int64_t begin = m_position;
    for (;;) { // a field
        std::string field;
        bool quoted = false;
        int quoteLine = 0;
        for (;;) { // a character
            if (m_position - begin > static_cast<std::int64_t>(kLongestRecord)) {
                m_ended = true;
                return error(errors::kCsvRecordTooLong, {std::to_string(kLongestRecord >> 20)},
                             m_recordLine);
            }
            const int c = peek();
            if (c == kEnd && m_failed)
                return finish(fields);
            if (c == kEnd && quoted) {
                m_ended = true;
                return error(errors::kCsvOpenQuote, {}, quoteLine);
            }
            if (quoted) {
                take();
                if (c != '"') {
                    field += static_cast<char>(c);
                } else if (peek() == '"') {
                    take();
                    field += '"';
                } else {
                    quoted = false;
                }
                continue;
            }
            if (c == kEnd || c == '\n' || c == '\r' || c == static_cast<unsigned char>(m_delimiter))
                break;
            const int fieldLine = m_line;
            take();
            // A quote opens a quoted field at its very start only. What follows a closing quote up
            // to the delimiter belongs to the field as it stands.
            if (c == '"' && field.empty()) {
                quoted = true;
                quoteLine = fieldLine;
            } else {
                field += static_cast<char>(c);
            }
        }
        fields.push_back(std::move(field));
        const int ended = take();
        if (ended == '\r' && peek() == '\n')
            take();
        if (ended != static_cast<unsigned char>(m_delimiter))
            return true;
    }
}

Result<bool> CsvReader::finish(std::vector<std::string> &fields)
{
    m_ended = true;
    fields.clear();
    if (m_failed)
        return error(merhan::errors::kFileUnreadable, {std::strerror(m_errno)}, m_line);
    return false;
}

Error CsvReader::error(const ErrorCode &code, std::vector<std::string> arguments, int line) const
{
    return Error{&code, std::move(arguments), m_file, line};
}

} // namespace merhan::interchange
