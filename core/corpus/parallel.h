// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/error/progress.h"

#include <cstddef>
#include <functional>
#include <stop_token>

namespace merhan::corpus {

/// Calls `work(i)` once for each i below `count`, on `threads` threads (0: one a core) of which
/// the caller's is one; it alone reports progress. Returns false when it was stopped. The first
/// exception that `work` throws is thrown on when all threads are done.
bool forEachInParallel(std::size_t count, int threads, std::stop_token stop,
                       const Progress &progress, const char *what,
                       const std::function<void(std::size_t)> &work);

} // namespace merhan::corpus
