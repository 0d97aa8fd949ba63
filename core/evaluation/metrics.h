// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <vector>

namespace merhan::evaluation {

struct ClassMetrics {
    double precision = 0; ///< 0 where undefined, as are recall and f1
    double recall = 0;
    double f1 = 0;
    std::int64_t support = 0; ///< how often it is true
};

using ConfusionMatrix = std::vector<std::vector<std::int64_t>>; ///< [true][predicted]

/// What a set of answers is worth. NaN where undefined; everything but the counts is when there
/// are no answers.
struct Metrics {
    std::int64_t count = 0;
    double war = 0;        ///< accuracy
    double uar = 0;        ///< mean recall of the classes that occur in the truth
    double macroF1 = 0;    ///< of the classes that occur in truth or answers
    double weightedF1 = 0; ///< weighted by support
    double mcc = 0;        ///< Matthews correlation, Gorodkin's R_K for several; 0 where undefined
    double cohenKappa = 0;
    std::vector<ClassMetrics> perClass;
    ConfusionMatrix confusionMatrix;
};

/// Class indices 0 … classes − 1, pairwise.
ConfusionMatrix confusionMatrix(std::span<const int> truth, std::span<const int> predicted,
                                int classes);
Metrics metricsOf(const ConfusionMatrix &confusion);
Metrics computeMetrics(std::span<const int> truth, std::span<const int> predicted, int classes);

} // namespace merhan::evaluation
