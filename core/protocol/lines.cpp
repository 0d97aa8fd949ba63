// SPDX-License-Identifier: Apache-2.0
#include "core/protocol/lines.h"

#include "core/protocol/file_descriptor.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <vector>

namespace merhan::protocol {

void LineSplitter::feed(std::string_view bytes, const std::function<void(std::string_view)> &take)
{
    while (!bytes.empty()) {
        const std::size_t end = bytes.find('\n');
        const std::string_view piece = bytes.substr(0, end);
        if (!m_skipping && piece.size() > m_longest - m_tail.size()) {
            m_skipping = true;
            ++m_dropped;
            m_tail = {};
        }
        if (end == std::string_view::npos) {
            if (!m_skipping)
                m_tail += piece;
            return;
        }
        bytes.remove_prefix(end + 1);
        if (std::exchange(m_skipping, false))
            continue;
        if (m_tail.empty()) {
            take(piece);
        } else {
            std::string line = std::exchange(m_tail, {});
            line += piece;
            take(line);
        }
    }
}

Result<void> LineFollower::poll(const std::function<void(std::string_view)> &take)
{
    const FileDescriptor descriptor(::open(m_file.c_str(), O_RDONLY | O_CLOEXEC));
    if (!descriptor && errno == ENOENT)
        return {};
    struct stat facts {};
    if (!descriptor || ::fstat(descriptor.get(), &facts) != 0)
        return readError(m_file);
    if (facts.st_size < m_offset) {
        m_offset = 0;
        m_splitter = LineSplitter();
    }
    std::vector<char> piece(1U << 16U);
    while (true) {
        const ssize_t got = ::pread(descriptor.get(), piece.data(), piece.size(), m_offset);
        if (got < 0 && errno == EINTR)
            continue;
        if (got < 0)
            return readError(m_file);
        if (got == 0)
            return {};
        m_offset += got;
        m_splitter.feed({piece.data(), static_cast<std::size_t>(got)}, take);
    }
}

Result<void> readLines(const std::filesystem::path &file,
                       const std::function<Result<void>(int, std::string_view)> &take)
{
    const FileDescriptor descriptor(::open(file.c_str(), O_RDONLY | O_CLOEXEC));
    if (!descriptor)
        return readError(file);
    int line = 0;
    Result<void> state;
    const auto placed = [&](std::string_view text) {
        ++line;
        if (!state)
            return;
        state = take(line, text);
        if (state || !state.error().file.empty())
            return;
        Error error = state.error();
        error.file = file;
        error.line = line;
        state = error;
    };
    constexpr std::size_t kLongest = 64U << 20U;
    LineSplitter splitter(kLongest);
    std::vector<char> piece(1U << 18U);
    while (state) {
        const ssize_t got = ::read(descriptor.get(), piece.data(), piece.size());
        if (got < 0 && errno == EINTR)
            continue;
        if (got < 0)
            return readError(file);
        if (got == 0)
            break;
        splitter.feed({piece.data(), static_cast<std::size_t>(got)}, placed);
        if (state && splitter.dropped() > 0)
            return Error{&errors::kLineTooLong, {std::to_string(kLongest)}, file, line + 1};
    }
    if (state && !splitter.tail().empty())
        placed(splitter.tail());
    return state;
}

Result<void> appendLine(const std::filesystem::path &file, std::string_view line)
{
    const FileDescriptor descriptor(
        ::open(file.c_str(), O_RDWR | O_APPEND | O_CREAT | O_CLOEXEC, 0666));
    struct stat facts {};
    if (!descriptor || ::fstat(descriptor.get(), &facts) != 0)
        return writeError(file);
    std::string text;
    char last = '\n';
    if (facts.st_size > 0 && ::pread(descriptor.get(), &last, 1, facts.st_size - 1) == 1
        && last != '\n')
        text += '\n';
    text += line;
    text += '\n';
    if (!writeAll(descriptor.get(), text))
        return writeError(file);
    return {};
}

} // namespace merhan::protocol
