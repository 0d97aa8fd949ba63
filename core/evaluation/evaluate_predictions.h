// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/error/result.h"
#include "core/evaluation/metrics.h"
#include "core/evaluation/probability_metrics.h"
#include "core/evaluation/significance.h"
#include "core/protocol/events.h"
#include "core/protocol/predictions.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace merhan::evaluation {

/// All there is to say of one set of answers.
struct Score {
    Metrics metrics;
    ProbabilityMetrics probability;
    Interval warInterval; ///< Wilson, 95 %
};

/// The scores of one fold and seed.
struct FoldScore {
    std::optional<int> fold;
    std::optional<std::uint64_t> seed;
    Score score;
};

/// Mean and standard deviation (n − 1) over seeds; the deviation is NaN with one seed.
struct Spread {
    double mean = 0;
    double deviation = 0;
};

struct EvaluationReport {
    std::vector<std::string> classes;
    /// Pooled over folds. With several seeds, an utterance's answer is the mean of its
    /// probabilities over them.
    Score pooled;
    std::vector<FoldScore> folds; ///< by fold, then seed
    std::vector<std::uint64_t> seeds;
    /// Over seeds, each pooled over its folds.
    Spread war, uar, macroF1, weightedF1;
    std::string protocol;         ///< "" when the rows don't say; all of them, when they differ
    std::int64_t unlabelled = 0;  ///< test rows without gold: not counted
    std::int64_t otherSplits = 0; ///< rows of training and validation: not counted
};

/// Counts rows whose split is `test`, all when there is no such column. Error: none is left.
Result<EvaluationReport> evaluate(const protocol::Predictions &predictions);

/// One JSON document; NaN is null.
std::string toJson(const EvaluationReport &report);
/// For a terminal, with its protocol.
std::string toText(const EvaluationReport &report);

/// What events carry of it.
protocol::Scores scoresOf(const Metrics &metrics);

} // namespace merhan::evaluation
