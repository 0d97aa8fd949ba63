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
    /// Every test answer, over all folds and seeds. With several seeds the Wilson interval is of
    /// the utterances of one.
    Score pooled;
    /// With several seeds: of answers from the mean of an utterance's probabilities over them.
    /// That is one model more, the ensemble, and not what `war` and the others below say.
    std::optional<Score> ensemble;
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

/// The test answers with one row an utterance and fold, its probabilities the mean over the seeds,
/// as a single utterance is shown. Rows keep the order of their first one, which gives the rest of
/// the columns; `seed` is missing where there were several.
protocol::Predictions meanOverSeeds(const protocol::Predictions &predictions);

/// One JSON document; NaN is null.
std::string toJson(const EvaluationReport &report);
/// For a terminal, with its protocol.
std::string toText(const EvaluationReport &report);

/// What events carry of it.
protocol::Scores scoresOf(const Metrics &metrics);

} // namespace merhan::evaluation
