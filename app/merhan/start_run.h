// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/protocol/run_folder.h"

#include <string>
#include <vector>

namespace merhan::app {

struct StartOptions {
    bool detach = false; ///< in the background; returns once it has begun
    bool json = false;
};

/// Hands a run to the worker: `command` is "train" or "resume". Without `detach` this process
/// becomes the worker and doesn't return.
int startRun(const std::string &command, const protocol::RunFolder &run,
             const std::vector<std::string> &more, StartOptions options);

} // namespace merhan::app
