// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/error/result.h"

#include <filesystem>
#include <string>
#include <vector>

namespace merhan::app {

/// merhan-worker as MERHAN_WORKER names it, beside this program, or in ../libexec. Error: this
/// build has none.
Result<std::filesystem::path> findWorker();

/// Becomes the worker; returns only when that fails, with kFailed and after having said why.
int becomeWorker(const std::vector<std::string> &arguments);

/// Starts the worker in a session of its own, its output appended to `log`. Returns its process
/// id, or how it couldn't be started.
Result<int> startDetached(const std::vector<std::string> &arguments,
                          const std::filesystem::path &log);

} // namespace merhan::app
