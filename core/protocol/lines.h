// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/error/result.h"

#include <cstdint>
#include <filesystem>
#include <functional>
#include <string>
#include <string_view>

namespace merhan::protocol {

/// Cuts bytes into lines as they come.
class LineSplitter {
public:
    /// A line longer than this is dropped whole, so that a stream without newlines can't fill
    /// memory.
    explicit LineSplitter(std::size_t longest = 64U << 20U) : m_longest(longest) {}

    /// Calls `take` once for each whole line, without its newline; the unfinished tail waits for
    /// the next call.
    void feed(std::string_view bytes, const std::function<void(std::string_view)> &take);
    /// What came after the last newline.
    const std::string &tail() const { return m_tail; }
    std::int64_t dropped() const { return m_dropped; }

private:
    std::size_t m_longest;
    std::string m_tail;
    bool m_skipping = false;
    std::int64_t m_dropped = 0;
};

/// Follows a file of lines that grows.
class LineFollower {
public:
    explicit LineFollower(std::filesystem::path file) : m_file(std::move(file)) {}

    /// Calls `take` with each whole line that came since the last call; with none while the file
    /// isn't there. A file that became shorter is another file: it is read from its beginning.
    Result<void> poll(const std::function<void(std::string_view)> &take);
    std::int64_t offset() const { return m_offset; } ///< bytes read

private:
    std::filesystem::path m_file;
    LineSplitter m_splitter;
    std::int64_t m_offset = 0;
};

/// Calls `take` with the number (from 1) and text of each line of a file, the last one also when
/// no newline ends it, until `take` returns an error; that error gets the file and the line when it
/// has none.
Result<void> readLines(const std::filesystem::path &file,
                       const std::function<Result<void>(int line, std::string_view text)> &take);

/// Appends `line` and a newline to a file in one write, made when it isn't there; a torn last line
/// of the file is ended first.
Result<void> appendLine(const std::filesystem::path &file, std::string_view line);

} // namespace merhan::protocol
