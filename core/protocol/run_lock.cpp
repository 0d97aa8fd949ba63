// SPDX-License-Identifier: Apache-2.0
#include "core/protocol/atomic_file.h"
#include "core/protocol/errors.h"
#include "core/protocol/file_descriptor.h"
#include "core/protocol/ids.h"
#include "core/protocol/run_folder.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <fcntl.h>
#include <sys/file.h>
#include <thread>

namespace merhan::protocol {

namespace {

using Clock = std::filesystem::file_time_type::clock;
using namespace std::chrono_literals;

/// A worker of another host is taken to be alive this long after its last sign.
constexpr auto kBelieved = 60s;

/// Since the worker last wrote to its run; commands, which others write, don't count.
Clock::duration sinceLastSign(const RunFolder &run, Clock::time_point now)
{
    Clock::time_point last = Clock::time_point::min();
    for (const auto &file : {run.events(), run.lock(), run.log()}) {
        std::error_code problem;
        const auto written = std::filesystem::last_write_time(file, problem);
        if (!problem)
            last = std::max(last, written);
    }
    return last == Clock::time_point::min() ? Clock::duration::max() : now - last;
}

/// Whether a living process holds the lock.
bool isHeld(const std::filesystem::path &lockFile)
{
    const FileDescriptor descriptor(::open(lockFile.c_str(), O_RDONLY | O_CLOEXEC));
    if (!descriptor)
        return false;
    return ::flock(descriptor.get(), LOCK_SH | LOCK_NB) != 0 && errno == EWOULDBLOCK;
}

RunState endedState(RunProgress::End end)
{
    switch (end) {
    case RunProgress::End::Finished:
        return RunState::Finished;
    case RunProgress::End::Stopped:
        return RunState::Stopped;
    case RunProgress::End::Failed:
        return RunState::Failed;
    case RunProgress::End::None:
        break;
    }
    return RunState::Died;
}

} // namespace

std::optional<LockHolder> readLock(const std::filesystem::path &lockFile)
{
    const auto text = readWhole(lockFile, 1U << 16U);
    if (!text)
        return std::nullopt;
    const auto json = nlohmann::json::parse(*text, nullptr, false);
    if (!json.is_object() || !json.contains("attempt") || !json["attempt"].is_string()
        || !json.contains("host") || !json["host"].is_string())
        return std::nullopt;
    LockHolder holder{json["host"].get<std::string>(), 0, json["attempt"].get<std::string>()};
    if (json.contains("pid") && json["pid"].is_number_integer())
        holder.processId = json["pid"].get<std::int64_t>();
    return holder;
}

struct RunLock::Impl {
    std::filesystem::path file;
    std::string attempt;
    FileDescriptor descriptor; ///< closing it, or dying, gives the lock back
};

RunLock::RunLock(std::unique_ptr<Impl> impl) : m_impl(std::move(impl)) {}
RunLock::RunLock(RunLock &&) noexcept = default;
RunLock::~RunLock() = default;

Result<RunLock> RunLock::take(const RunFolder &run, bool force)
{
    auto impl = std::make_unique<Impl>();
    impl->file = run.lock();
    impl->descriptor =
        FileDescriptor(::open(impl->file.c_str(), O_RDWR | O_CREAT | O_CLOEXEC, 0666));
    if (!impl->descriptor)
        return writeError(impl->file);
    // Whoever looks whether the run is alive holds the lock for an instant: try for a second.
    int tries = 20;
    while (::flock(impl->descriptor.get(), LOCK_EX | LOCK_NB) != 0) {
        if (errno == EINTR)
            continue;
        if (errno != EWOULDBLOCK)
            return Error{&errors::kLockUnusable, {std::strerror(errno)}, impl->file};
        if (--tries == 0) {
            const LockHolder holder = readLock(impl->file).value_or(LockHolder{"?", 0, ""});
            return Error{
                &errors::kRunBusy, {std::to_string(holder.processId), holder.host}, run.root()};
        }
        std::this_thread::sleep_for(50ms);
    }
    const auto before = readLock(impl->file);
    if (before && before->host != hostName() && !force) {
        const auto since = sinceLastSign(run, Clock::now());
        if (since < kBelieved)
            return Error{
                &errors::kRunBusyElsewhere,
                {before->host,
                 std::to_string(std::chrono::duration_cast<std::chrono::seconds>(since).count())},
                run.root()};
    }

    impl->attempt = randomId();
    const std::string text = nlohmann::json{{"host", hostName()},
                                            {"pid", static_cast<std::int64_t>(::getpid())},
                                            {"attempt", impl->attempt}}
                                 .dump(-1, ' ', false, nlohmann::json::error_handler_t::replace)
                             + '\n';
    if (::pwrite(impl->descriptor.get(), text.data(), text.size(), 0)
            != static_cast<ssize_t>(text.size())
        || ::ftruncate(impl->descriptor.get(), static_cast<off_t>(text.size())) != 0
        || ::fsync(impl->descriptor.get()) != 0)
        return writeError(impl->file);
    return RunLock(std::move(impl));
}

const std::string &RunLock::attempt() const
{
    return m_impl->attempt;
}

bool RunLock::stillOurs() const
{
    const auto holder = readLock(m_impl->file);
    return !holder || holder->attempt == m_impl->attempt;
}

bool RunStatus::resumable() const
{
    return state != RunState::Running && state != RunState::Finished;
}

RunStatus statusOf(const RunFolder &run, const RunProgress &progress,
                   std::filesystem::file_time_type now)
{
    RunStatus status;
    status.holder = readLock(run.lock());
    status.elsewhere = status.holder && status.holder->host != hostName();
    const bool alive = status.elsewhere ? sinceLastSign(run, now) < kBelieved : isHeld(run.lock());
    // A lock with another attempt's id: a worker is at it that has not written an event yet.
    const bool lastWordCounts = progress.end != RunProgress::End::None
                                && (!status.holder || status.holder->attempt == progress.attempt
                                    || (!alive && progress.end == RunProgress::End::Finished));
    std::error_code problem;
    if (lastWordCounts)
        status.state = endedState(progress.end);
    else if (alive)
        status.state = RunState::Running;
    else if (progress.firstTime.empty() && !std::filesystem::exists(run.lock(), problem))
        status.state = RunState::NotStarted;
    else
        status.state = RunState::Died;
    return status;
}

} // namespace merhan::protocol
