// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/protocol/folds.h"
#include "core/protocol/run_folder.h"
#include "core/training/fold_trainer.h"
#include "core/training/network_config.h"
#include "core/training/run_journal.h"
#include "core/training/starting_point.h"
#include "core/training/text_input.h"

#include <functional>

namespace merhan::training {

/// One fold with one seed of a run, and what it needs; everything is borrowed.
struct FoldRun {
    const protocol::RunFolder &folder;
    const protocol::RunConfig &config;
    const protocol::Dataset &dataset;
    const std::vector<Example> &examples;
    const protocol::FoldPlan &plan;
    std::size_t fold;
    std::uint64_t seed;
    const TextInput *text; ///< nullptr without a text stream
    const StartingPoint &start;
    torch::Device device;
    bool bfloat16;
    RunJournal &journal;
    const std::function<const char *()> &signalled;
};

/// Trains it, from its last checkpoint when there is one, then writes its model folder and
/// predictions and says its evaluation. A fold that is finished already is passed over.
Result<Outcome> runFold(const FoldRun &run);

} // namespace merhan::training
