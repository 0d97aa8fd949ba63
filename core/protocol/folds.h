// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/error/result.h"
#include "core/protocol/dataset.h"
#include "core/protocol/run_config.h"

#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

namespace merhan::protocol {

/// One split of a data set. Indices into Dataset::items, in corpus order.
struct Fold {
    std::string name; ///< what is tested: "session 5", "speaker 3M"; "all" when nothing is
    std::vector<std::size_t> train;
    std::vector<std::size_t> validation;
    std::vector<std::size_t> test;
    std::vector<std::size_t> unlabelled; ///< of what is tested: answered, never scored
};

/// How many speakers, dialogs and sessions two parts of a data set have in common.
struct Shared {
    int speakers = 0;
    int dialogs = 0;
    int sessions = 0;
    bool operator==(const Shared &) const = default;
};

struct FoldPlan {
    std::vector<Fold> folds;
    std::string protocol; ///< in words, as every number carries it:
                          ///< "leave one session out, 5 folds; validation 10 % at random; …"
    Shared testLeakage;       ///< largest over the folds, training against test
    Shared validationLeakage; ///< the same, training against validation
    std::string leakage;      ///< the line that is said before training
    std::int64_t withoutAudio = 0; ///< labelled, but left out: the run needs recordings
};

/// Splits `dataset` as `config.protocol` and `config.validation` say. `seed` draws the random
/// share, class by class, so that the same seed and data give the same split on every machine.
/// Errors: a session that isn't there, no labelled utterances, a fold without training
/// utterances, a class that never occurs.
Result<FoldPlan> planFolds(const Dataset &dataset, const RunConfig &config, std::uint64_t seed);

} // namespace merhan::protocol
