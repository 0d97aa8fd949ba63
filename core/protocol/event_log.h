// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/protocol/events.h"
#include "core/protocol/lines.h"

#include <cstdint>
#include <filesystem>
#include <memory>
#include <string>
#include <vector>

namespace merhan::protocol {

/// Appends to `events.jsonl`: whole lines, one at a time whatever the thread, each handed to the
/// system before write() returns.
class EventWriter {
public:
    /// A torn last line of an earlier worker is ended with a newline first.
    static Result<EventWriter> open(const std::filesystem::path &file, std::string attempt);
    EventWriter(EventWriter &&) noexcept;
    ~EventWriter();

    /// Adds time and attempt. Any thread.
    Result<void> write(const EventBody &body);
    const std::string &attempt() const;

private:
    struct Impl;
    explicit EventWriter(std::unique_ptr<Impl> impl);
    std::unique_ptr<Impl> m_impl;
};

/// Follows an `events.jsonl` that grows.
class EventReader {
public:
    explicit EventReader(std::filesystem::path file) : m_lines(std::move(file)) {}

    /// What came since the last call; nothing while the file isn't there. A file that became
    /// shorter is another file: it is read from its beginning.
    Result<std::vector<Event>> poll();
    std::int64_t offset() const { return m_lines.offset(); } ///< bytes read
    std::int64_t passedOver() const { return m_passedOver; } ///< lines that were no event

private:
    LineFollower m_lines;
    std::int64_t m_passedOver = 0;
};

} // namespace merhan::protocol
