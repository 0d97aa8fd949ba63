// SPDX-License-Identifier: Apache-2.0
#include "core/protocol/event_log.h"

#include "core/protocol/file_descriptor.h"
#include "core/protocol/ids.h"

#include <fcntl.h>
#include <mutex>
#include <sys/stat.h>

namespace merhan::protocol {

struct EventWriter::Impl {
    // Immutable
    std::filesystem::path file;
    std::string attempt;
    // Shared, guarded by mutex
    std::mutex mutex;
    FileDescriptor descriptor;
    bool torn = false; ///< the file ends within a line
};

EventWriter::EventWriter(std::unique_ptr<Impl> impl) : m_impl(std::move(impl)) {}
EventWriter::EventWriter(EventWriter &&) noexcept = default;
EventWriter::~EventWriter() = default;

Result<EventWriter> EventWriter::open(const std::filesystem::path &file, std::string attempt)
{
    auto impl = std::make_unique<Impl>();
    impl->file = file;
    impl->attempt = std::move(attempt);
    impl->descriptor =
        FileDescriptor(::open(file.c_str(), O_RDWR | O_APPEND | O_CREAT | O_CLOEXEC, 0666));
    struct stat facts {};
    if (!impl->descriptor || ::fstat(impl->descriptor.get(), &facts) != 0)
        return writeError(file);
    char last = '\n';
    if (S_ISREG(facts.st_mode) && facts.st_size > 0
        && ::pread(impl->descriptor.get(), &last, 1, facts.st_size - 1) != 1)
        return readError(file);
    impl->torn = last != '\n';
    return EventWriter(std::move(impl));
}

Result<void> EventWriter::write(const EventBody &body)
{
    const std::lock_guard lock(m_impl->mutex); // the order of times is the order of lines
    std::string text = m_impl->torn ? "\n" : "";
    text += toLine({utcNow(), m_impl->attempt, body}) + '\n';
    // Until all of it is written it may have been cut anywhere; an empty line more does no harm.
    m_impl->torn = true;
    if (!writeAll(m_impl->descriptor.get(), text))
        return writeError(m_impl->file);
    m_impl->torn = false;
    return {};
}

const std::string &EventWriter::attempt() const
{
    return m_impl->attempt;
}

Result<std::vector<Event>> EventReader::poll()
{
    std::vector<Event> events;
    const auto done = m_lines.poll([&](std::string_view line) {
        if (auto event = parseEvent(line))
            events.push_back(std::move(*event));
        else
            ++m_passedOver;
    });
    if (!done)
        return done.error();
    return events;
}

} // namespace merhan::protocol
