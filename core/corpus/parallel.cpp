// SPDX-License-Identifier: Apache-2.0
#include "core/corpus/parallel.h"

#include <algorithm>
#include <atomic>
#include <exception>
#include <mutex>
#include <system_error>
#include <thread>
#include <vector>

namespace merhan::corpus {

bool forEachInParallel(std::size_t count, int threads, std::stop_token stop,
                       const Progress &progress, const char *what,
                       const std::function<void(std::size_t)> &work)
{
    std::atomic<std::size_t> next = 0;
    std::atomic<std::size_t> done = 0;
    std::atomic<bool> failed = false;
    std::mutex mutex;
    std::exception_ptr failure; // guarded by mutex

    const auto report = [&] {
        if (progress)
            progress(static_cast<std::int64_t>(done), static_cast<std::int64_t>(count), what);
    };
    const auto run = [&](bool reports) {
        try {
            for (std::size_t i; !stop.stop_requested() && !failed && (i = next++) < count;) {
                work(i);
                ++done;
                if (reports)
                    report();
            }
        } catch (...) {
            failed = true;
            const std::lock_guard lock(mutex);
            if (!failure)
                failure = std::current_exception();
        }
    };

    std::size_t wanted = threads > 0 ? static_cast<std::size_t>(threads)
                                     : std::max(1u, std::thread::hardware_concurrency());
    wanted = std::min(wanted, std::max<std::size_t>(count, 1));
    {
        std::vector<std::jthread> others;
        try {
            for (std::size_t i = 1; i < wanted; ++i)
                others.emplace_back(run, false);
        } catch (const std::system_error &) { // no more threads to be had: with those there are
        }
        run(true);
    }
    if (failure)
        std::rethrow_exception(failure);
    if (stop.stop_requested() && done < count)
        return false;
    report();
    return true;
}

} // namespace merhan::corpus
