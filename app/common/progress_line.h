// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/error/progress.h"

#include <chrono>
#include <string>

namespace merhan::terminal {

/// Shows how far long work is on standard error: one line that changes on a terminal, a line now
/// and then otherwise. Work of less than a second is not shown. One thread.
class ProgressLine {
public:
    ProgressLine();
    ~ProgressLine(); ///< takes the line away
    ProgressLine(const ProgressLine &) = delete;
    ProgressLine &operator=(const ProgressLine &) = delete;

    /// For functions that take a Progress; this must outlive it.
    Progress callback();
    void update(std::int64_t done, std::int64_t total, const char *what);
    void clear();

private:
    using Clock = std::chrono::steady_clock;
    const bool m_terminal;
    std::string m_what;
    Clock::time_point m_began;
    Clock::time_point m_shown;
    bool m_lineThere = false;
};

/// "Reading audio headers  4321 of 10039  43 %  12 s left"
std::string progressText(std::int64_t done, std::int64_t total, const std::string &what,
                         double seconds);

} // namespace merhan::terminal
