// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/protocol/control.h"
#include "core/protocol/event_log.h"
#include "core/protocol/run_folder.h"

#include <atomic>
#include <condition_variable>
#include <functional>
#include <memory>
#include <mutex>
#include <optional>
#include <string>
#include <thread>
#include <vector>

namespace merhan::training {

/// How a run speaks and is spoken to: its events, the `alive` every 5 s, its commands, and the
/// lock, which must stay ours. The training thread calls it; a thread of its own says `alive`.
class RunJournal {
public:
    /// `answered` are the ids that have an answer; `earlier` the commands that were there before
    /// this attempt took the lock: asked of nobody, or of a worker that died. They are answered,
    /// and not obeyed.
    static Result<std::unique_ptr<RunJournal>> open(const protocol::RunFolder &folder,
                                                    const protocol::RunLock &lock,
                                                    std::set<std::string> answered,
                                                    const std::vector<protocol::Command> &earlier);
    ~RunJournal();

    /// `watcher` sees every event as it is written, on the training thread.
    void watch(std::function<void(const protocol::EventBody &)> watcher)
    {
        m_watcher = std::move(watcher);
    }

    /// Writes an event. A disk that is full, or a lock that another worker took, ends the run:
    /// `failure()` then says why, and nothing more is written.
    void say(const protocol::EventBody &body);
    const std::optional<Error> &failure() const { return m_failure; }

    /// Asked between steps: answers commands, waits while paused. True when the run is to stop;
    /// `stoppedBy()` then says by whom. `signalled` names the signal that came, or nullptr.
    bool shouldStop(const std::function<const char *()> &signalled);
    const std::string &stoppedBy() const { return m_stoppedBy; }

private:
    RunJournal(protocol::EventWriter writer, protocol::ControlReader control,
               const protocol::RunLock &lock);
    void obey(const protocol::Command &command);
    bool ours();

    // training thread
    protocol::ControlReader m_control;
    const protocol::RunLock &m_lock;
    std::function<void(const protocol::EventBody &)> m_watcher;
    bool m_paused = false;
    std::string m_stoppedBy;
    std::optional<Error> m_failure;
    std::chrono::steady_clock::time_point m_lockChecked{};

    // shared: EventWriter is safe from any thread
    protocol::EventWriter m_writer;

    // the thread that says alive
    std::mutex m_mutex;
    std::condition_variable m_wake;
    bool m_ending = false; ///< guarded by m_mutex
    std::thread m_alive;
};

} // namespace merhan::training
