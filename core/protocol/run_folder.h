// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/error/result.h"
#include "core/protocol/run_progress.h"

#include <chrono>
#include <cstdint>
#include <filesystem>
#include <memory>
#include <optional>
#include <string>

namespace merhan::protocol {

/// Where things lie in a run's folder.
class RunFolder {
public:
    explicit RunFolder(std::filesystem::path root) : m_root(std::move(root)) {}
    /// Makes the folder; one that has anything in it already is an error.
    static Result<RunFolder> create(const std::filesystem::path &root);

    const std::filesystem::path &root() const { return m_root; }
    std::filesystem::path config() const { return m_root / "config.json"; }
    std::filesystem::path dataset() const { return m_root / "dataset.jsonl"; }
    std::filesystem::path environment() const { return m_root / "environment.json"; }
    std::filesystem::path events() const { return m_root / "events.jsonl"; }
    std::filesystem::path control() const { return m_root / "control.jsonl"; }
    std::filesystem::path lock() const { return m_root / "worker.lock"; }
    std::filesystem::path log() const { return m_root / "log.txt"; }
    /// What the person wrote of it when she began it; often there is none.
    std::filesystem::path note() const { return m_root / "note.txt"; }
    std::filesystem::path predictions() const { return m_root / "predictions.csv"; }
    std::filesystem::path metrics() const { return m_root / "metrics.json"; }
    std::filesystem::path fold(int fold, std::uint64_t seed) const;        ///< fold-F/seed-S
    std::filesystem::path checkpoints(int fold, std::uint64_t seed) const; ///< …/checkpoints
    std::filesystem::path model(int fold, std::uint64_t seed) const;       ///< …/model

private:
    std::filesystem::path m_root;
};

/// What `worker.lock` says.
struct LockHolder {
    std::string host;
    std::int64_t processId = 0;
    std::string attempt;
};
std::optional<LockHolder> readLock(const std::filesystem::path &lockFile);

/// The right to write to a run: `worker.lock`, held with flock until this object, or the process,
/// is gone.
class RunLock {
public:
    /// Error when a worker holds it, and, unless `force`, when a worker of another host wrote to
    /// the folder within the last 60 s.
    static Result<RunLock> take(const RunFolder &run, bool force = false);
    RunLock(RunLock &&) noexcept;
    ~RunLock();

    const std::string &attempt() const;
    /// False when another worker wrote its id over ours (a lock that didn't lock, on a shared
    /// disk): stop writing.
    bool stillOurs() const;

private:
    struct Impl;
    explicit RunLock(std::unique_ptr<Impl> impl);
    std::unique_ptr<Impl> m_impl;
};

enum class RunState {
    NotStarted, ///< no lock and no event yet
    Running,    ///< or paused, see RunProgress::paused
    Finished,
    Stopped,
    Failed, ///< an error ended it
    Died,   ///< it ended without a word
};

struct RunStatus {
    RunState state = RunState::NotStarted;
    std::optional<LockHolder> holder; ///< who wrote the lock last
    bool elsewhere = false;           ///< that was another host
    bool resumable() const;           ///< neither running nor finished
};

/// State of a run whose events add up to `progress`. `now` is for tests.
RunStatus statusOf(
    const RunFolder &run, const RunProgress &progress,
    std::filesystem::file_time_type now = std::filesystem::file_time_type::clock::now());

struct RunInspection {
    RunStatus status;
    RunProgress progress;
};
/// Reads a run from its folder. Error: it isn't one.
Result<RunInspection> inspectRun(const std::filesystem::path &folder);

/// The last `bytes` of `log.txt` from the beginning of a line, valid UTF-8; "" without one.
std::string logTail(const RunFolder &run, std::size_t bytes = 4096);

} // namespace merhan::protocol
