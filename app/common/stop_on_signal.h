// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <stop_token>
#include <thread>

namespace merhan::terminal {

/// While it lives, the first Ctrl-C (or SIGTERM) requests a stop and the second kills. A signal
/// that the program was started to ignore (nohup) stays ignored. One at a time in a program.
class StopOnSignal {
public:
    StopOnSignal();
    ~StopOnSignal();
    StopOnSignal(const StopOnSignal &) = delete;
    StopOnSignal &operator=(const StopOnSignal &) = delete;

    std::stop_token token() const { return m_source.get_token(); }
    bool requested() const { return m_source.stop_requested(); }

private:
    std::stop_source m_source;
    std::thread m_thread;
};

} // namespace merhan::terminal
