// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/protocol/folds.h"
#include "core/protocol/run_folder.h"
#include "core/training/fold_run.h"

#include <filesystem>
#include <utility>
#include <vector>

namespace merhan::training {

/// Where the answers of a finished fold and seed lie until the run is finished; that it is there
/// says that the fold is finished.
std::filesystem::path foldPredictions(const protocol::RunFolder &folder, int fold,
                                      std::uint64_t seed);

/// Lets the model answer its fold's test, validation and training utterances and the unlabelled
/// ones of what is tested; writes foldPredictions(), says the evaluation of the test.
Result<void> answerFold(const FoldRun &run, nn::MerHan &model);

/// predictions.csv and metrics.json of the whole run, from its folds; says its evaluation, and
/// takes the run into the project that it was started from.
Result<void> writeResults(const protocol::RunFolder &folder, const protocol::RunConfig &config,
                          const protocol::Dataset &dataset,
                          const std::vector<std::pair<std::uint64_t, protocol::FoldPlan>> &plans,
                          RunJournal &journal);

} // namespace merhan::training
