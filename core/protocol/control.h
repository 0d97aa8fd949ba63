// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/error/result.h"
#include "core/protocol/lines.h"

#include <cstdint>
#include <filesystem>
#include <set>
#include <string>
#include <vector>

namespace merhan::protocol {

/// A line of `control.jsonl`.
struct Command {
    std::string id;
    std::string command; ///< "stop", "pause", "continue"; others are answered, not obeyed
    std::string by;      ///< who or what asked
    std::string time;
};

/// Appends a command and returns its id, which the worker's `command` event will carry.
Result<std::string> sendCommand(const std::filesystem::path &controlFile,
                                const std::string &command, const std::string &by);

/// The worker's side: commands without an answer.
class ControlReader {
public:
    /// `answered` are the ids that `command` events carry already (RunProgress::answered).
    ControlReader(std::filesystem::path controlFile, std::set<std::string> answered)
        : m_lines(std::move(controlFile)), m_seen(std::move(answered))
    {}

    /// What came since the last call, each id once. Lines that are no commands are passed over.
    Result<std::vector<Command>> poll();

private:
    LineFollower m_lines;
    std::set<std::string> m_seen;
};

} // namespace merhan::protocol
