// SPDX-License-Identifier: Apache-2.0
#include "core/training/run_journal.h"

#include "core/training/errors.h"

#include <chrono>

namespace merhan::training {

using namespace std::chrono_literals;

Result<std::unique_ptr<RunJournal>> RunJournal::open(const protocol::RunFolder &folder,
                                                     const protocol::RunLock &lock,
                                                     std::set<std::string> answered,
                                                     const std::vector<protocol::Command> &earlier)
{
    auto writer = protocol::EventWriter::open(folder.events(), lock.attempt());
    if (!writer)
        return writer.error();
    std::vector<protocol::Command> late;
    for (const protocol::Command &command : earlier)
        if (answered.insert(command.id).second)
            late.push_back(command);
    std::unique_ptr<RunJournal> journal(
        new RunJournal(*std::move(writer),
                       protocol::ControlReader(folder.control(), std::move(answered)), lock));
    for (const protocol::Command &command : late)
        journal->say(protocol::CommandAnswered{command.id, command.command, false,
                                               "It was sent before this attempt began."});
    return journal;
}

RunJournal::RunJournal(protocol::EventWriter writer, protocol::ControlReader control,
                       const protocol::RunLock &lock)
    : m_control(std::move(control)), m_lock(lock), m_writer(std::move(writer))
{
    m_alive = std::thread([this] {
        std::unique_lock guard(m_mutex);
        while (!m_wake.wait_for(guard, 5s, [this] { return m_ending; })) {
            // A full disk is noticed by the training thread's next event.
            [[maybe_unused]] const auto said = m_writer.write(protocol::Alive{});
        }
    });
}

RunJournal::~RunJournal()
{
    {
        const std::lock_guard guard(m_mutex);
        m_ending = true;
    }
    m_wake.notify_one();
    m_alive.join();
}

bool RunJournal::ours()
{
    // Reading the lock is a system call or two on a disk that may be far away: once a second.
    const auto now = std::chrono::steady_clock::now();
    if (now - m_lockChecked < 1s)
        return true;
    m_lockChecked = now;
    return m_lock.stillOurs();
}

void RunJournal::say(const protocol::EventBody &body)
{
    if (m_failure)
        return;
    if (!ours()) {
        m_failure = Error{&errors::kLockTaken, {}};
        return;
    }
    if (auto written = m_writer.write(body); !written)
        m_failure = written.error();
    else if (m_watcher)
        m_watcher(body);
}

void RunJournal::obey(const protocol::Command &command)
{
    protocol::CommandAnswered answer{command.id, command.command, true, {}};
    const bool wasPaused = m_paused;
    if (command.command == "stop") {
        m_stoppedBy = command.by.empty() ? "command" : command.by;
    } else if (command.command == "pause") {
        m_paused = true;
    } else if (command.command == "continue") {
        m_paused = false;
    } else {
        answer.obeyed = false;
        answer.sentence = "There is no command '" + command.command + "': stop, pause, continue.";
    }
    say(answer);
    if (m_paused && !wasPaused)
        say(protocol::Paused{});
    if (!m_paused && wasPaused)
        say(protocol::Resumed{});
}

bool RunJournal::shouldStop(const std::function<const char *()> &signalled)
{
    for (;;) {
        if (const char *signal = signalled())
            m_stoppedBy = signal;
        if (!m_stoppedBy.empty() || m_failure)
            return true;
        auto commands = m_control.poll();
        if (!commands) {
            m_failure = commands.error();
            return true;
        }
        for (const protocol::Command &command : *commands)
            obey(command);
        if (!m_paused)
            return !m_stoppedBy.empty() || m_failure.has_value();
        // Paused: there is nothing to wait for but a line in a file.
        std::this_thread::sleep_for(200ms);
    }
}

} // namespace merhan::training
