// SPDX-License-Identifier: Apache-2.0
#include "core/store/writer.h"

#include <algorithm>
#include <condition_variable>
#include <deque>
#include <mutex>
#include <thread>

namespace merhan::store {

namespace {

/// A piece of work with its callback inside.
using Piece = std::function<void(Project &)>;

} // namespace

struct Writer::Impl {
    // immutable
    Options options;

    // shared (guarded by mutex)
    std::mutex mutex;
    std::condition_variable given; ///< a piece, or the end
    std::condition_variable done;
    std::deque<Piece> pieces;
    int waiting = 0; ///< pieces given and not done
    bool ending = false;

    // writer only: the project, on the thread's stack

    std::thread thread; ///< last, so that all else is there before it runs

    void run(Project &project)
    {
        using Clock = std::chrono::steady_clock;
        constexpr auto kNever = Clock::time_point::max();
        // What is waited for besides a piece: time to put the log into the file, time to look
        // whether somebody else has written.
        auto checkpointAt = kNever;
        auto lookAt = options.changedElsewhere ? Clock::now() + options.lookEvery : kNever;
        std::int64_t seen = versionOf(project);
        std::unique_lock lock(mutex);
        for (;;) {
            const auto something = [this] { return ending || !pieces.empty(); };
            const auto until = std::min(checkpointAt, lookAt);
            if (until == kNever) {
                given.wait(lock, something);
            } else if (!given.wait_until(lock, until, something)) {
                lock.unlock();
                if (Clock::now() >= checkpointAt) {
                    const auto whole = project.checkpoint();
                    // Somebody reads: again after the next pause.
                    checkpointAt = whole && !*whole ? Clock::now() + options.idle : kNever;
                }
                if (Clock::now() >= lookAt) {
                    if (const std::int64_t now = versionOf(project); now != seen) {
                        seen = now;
                        options.changedElsewhere();
                    }
                    lookAt = Clock::now() + options.lookEvery;
                }
                lock.lock();
                continue;
            }
            if (pieces.empty())
                return; // ending, and nothing waits
            Piece piece = std::move(pieces.front());
            pieces.pop_front();
            lock.unlock();
            piece(project);
            checkpointAt = Clock::now() + options.idle;
            piece = nullptr; // what it holds goes on this thread, before anyone hears it is done
            lock.lock();
            --waiting;
            done.notify_all();
        }
    }

    /// Changes with what others write, never with what this connection does.
    static std::int64_t versionOf(const Project &project)
    {
        const auto version = project.dataVersion();
        return version ? *version : -1;
    }

    void give(Piece piece)
    {
        {
            const std::lock_guard lock(mutex);
            pieces.push_back(std::move(piece));
            ++waiting;
        }
        given.notify_one();
    }
};

Writer::Writer(std::unique_ptr<Impl> impl) : m_impl(std::move(impl)) {}

Result<std::unique_ptr<Writer>> Writer::open(const std::filesystem::path &file)
{
    return open(file, Options());
}

Result<std::unique_ptr<Writer>> Writer::open(const std::filesystem::path &file,
                                             const Options &options)
{
    auto impl = std::make_unique<Impl>();
    impl->options = options;
    impl->options.project.mode = Mode::ReadWrite;
    Result<void> opened;
    bool known = false;
    impl->thread = std::thread([&opened, &known, &file, shared = impl.get()] {
        auto project = Project::open(file, shared->options.project);
        {
            const std::lock_guard lock(shared->mutex);
            if (!project)
                opened = project.error();
            known = true;
            shared->done.notify_all(); // under the lock: open() may be gone right after it
        }
        if (project)
            shared->run(*project);
    });
    {
        std::unique_lock lock(impl->mutex);
        impl->done.wait(lock, [&known] { return known; });
    }
    if (!opened) {
        impl->thread.join();
        return opened.error();
    }
    return std::unique_ptr<Writer>(new Writer(std::move(impl)));
}

Writer::~Writer()
{
    {
        const std::lock_guard lock(m_impl->mutex);
        m_impl->ending = true;
    }
    m_impl->given.notify_one();
    m_impl->thread.join();
}

void Writer::annotate(Gesture gesture, Annotated done)
{
    m_impl->give([gesture = std::move(gesture), done = std::move(done)](Project &project) {
        const auto written = store::annotate(project, gesture);
        if (done)
            done(written);
    });
}

void Writer::undo(std::string annotator, Annotated done)
{
    m_impl->give([annotator = std::move(annotator), done = std::move(done)](Project &project) {
        const auto written = store::undo(project, annotator);
        if (done)
            done(written);
    });
}

void Writer::redo(std::string annotator, Annotated done)
{
    m_impl->give([annotator = std::move(annotator), done = std::move(done)](Project &project) {
        const auto written = store::redo(project, annotator);
        if (done)
            done(written);
    });
}

void Writer::submit(Work work, Done done)
{
    m_impl->give([work = std::move(work), done = std::move(done)](Project &project) {
        const auto result = work(project);
        if (done)
            done(result);
    });
}

int Writer::waiting() const
{
    const std::lock_guard lock(m_impl->mutex);
    return m_impl->waiting;
}

void Writer::flush()
{
    std::unique_lock lock(m_impl->mutex);
    m_impl->done.wait(lock, [this] { return m_impl->waiting == 0; });
}

} // namespace merhan::store
