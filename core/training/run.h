// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/error/result.h"
#include "core/protocol/events.h"

#include <filesystem>
#include <functional>

namespace merhan::training {

enum class RunEnd { Finished, Stopped };

struct RunOptions {
    bool force = false; ///< also where another host's worker may still be at it
    /// Name of the signal that asks to stop and save, or nullptr. Asked between steps.
    std::function<const char *()> signalled = [] { return nullptr; };
    /// Sees every event as it is written. Training thread.
    std::function<void(const protocol::EventBody &)> watch;
};

/// Does, or goes on with, what a run folder with config.json and dataset.jsonl describes, until it
/// is finished or asked to stop. Everything it has to say goes into the folder; an error that ends
/// the run is also its last event. A finished run is an error and stays as it is.
Result<RunEnd> trainRun(const std::filesystem::path &folder, const RunOptions &options);

} // namespace merhan::training
