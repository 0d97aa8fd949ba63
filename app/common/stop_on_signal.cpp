// SPDX-License-Identifier: Apache-2.0
#include "app/common/stop_on_signal.h"

#include <cerrno>
#include <csignal>

#include <fcntl.h>
#include <unistd.h>

namespace merhan::terminal {

namespace {

constexpr int kSignals[] = {SIGINT, SIGTERM};
int wakeUp[2] = {-1, -1};

/// A stop_source may lock, so the handler only writes a byte for the thread that may.
void onSignal(int)
{
    const int before = errno;
    const char byte = 's';
    [[maybe_unused]] const auto written = ::write(wakeUp[1], &byte, 1);
    errno = before;
}

} // namespace

StopOnSignal::StopOnSignal()
{
    if (::pipe2(wakeUp, O_CLOEXEC) != 0)
        return; // no descriptors left: Ctrl-C then kills, as it does without us
    m_thread = std::thread([this] {
        char byte = 0;
        ssize_t got = 0;
        while ((got = ::read(wakeUp[0], &byte, 1)) < 0 && errno == EINTR) {
        }
        if (got == 1 && byte == 's')
            m_source.request_stop();
    });
    for (const int signal : kSignals) {
        struct sigaction before {};
        ::sigaction(signal, nullptr, &before);
        if (before.sa_handler == SIG_IGN)
            continue;
        struct sigaction action {};
        action.sa_handler = onSignal;
        action.sa_flags = SA_RESTART | static_cast<int>(SA_RESETHAND); // the second one kills
        ::sigaction(signal, &action, nullptr);
    }
}

StopOnSignal::~StopOnSignal()
{
    if (!m_thread.joinable())
        return;
    for (const int signal : kSignals) {
        struct sigaction now {};
        ::sigaction(signal, nullptr, &now);
        if (now.sa_handler == onSignal)
            ::signal(signal, SIG_DFL);
    }
    const char byte = 'e';
    [[maybe_unused]] const auto written = ::write(wakeUp[1], &byte, 1);
    m_thread.join();
    ::close(wakeUp[0]);
    ::close(wakeUp[1]);
}

} // namespace merhan::terminal
