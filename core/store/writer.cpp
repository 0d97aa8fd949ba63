// SPDX-License-Identifier: Apache-2.0
#include "core/store/writer.h"

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
        bool written = false; // since the log was last put into the file
        std::unique_lock lock(mutex);
        for (;;) {
            const auto something = [this] { return ending || !pieces.empty(); };
            if (!written) {
                given.wait(lock, something);
            } else if (!given.wait_for(lock, options.idle, something)) {
                lock.unlock();
                const auto whole = project.checkpoint();
                written = whole && !*whole; // somebody reads: again after the next pause
                lock.lock();
                continue;
            }
            if (pieces.empty())
                return; // ending, and nothing waits
            Piece piece = std::move(pieces.front());
            pieces.pop_front();
            lock.unlock();
            piece(project);
            written = true;
            piece = nullptr; // what it holds goes on this thread, before anyone hears it is done
            lock.lock();
            --waiting;
            done.notify_all();
        }
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
