// SPDX-License-Identifier: Apache-2.0
#include "core/evaluation/probability_metrics.h"

#include <algorithm>
#include <cassert>
#include <cmath>
#include <limits>
#include <numeric>

namespace merhan::evaluation {

namespace {

constexpr double kUndefined = std::numeric_limits<double>::quiet_NaN();

/// Area under the ROC curve of one class against the rest: how often a positive is above a
/// negative (Mann and Whitney's U), from the mean ranks of the scores.
double rocAuc(std::span<const int> truth, const Probabilities &probabilities, std::size_t of)
{
    const std::size_t count = truth.size();
    std::vector<std::size_t> order(count);
    std::iota(order.begin(), order.end(), 0U);
    std::sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) {
        return probabilities[a][of] < probabilities[b][of];
    });
    double positives = 0;
    double rankSum = 0;
    for (std::size_t begin = 0; begin < count;) {
        std::size_t end = begin + 1;
        while (end < count && probabilities[order[end]][of] == probabilities[order[begin]][of])
            ++end;
        const double rank = static_cast<double>(begin + 1 + end) / 2; // mean of begin + 1 … end
        for (; begin < end; ++begin) {
            if (truth[order[begin]] != static_cast<int>(of))
                continue;
            ++positives;
            rankSum += rank;
        }
    }
    const double negatives = static_cast<double>(count) - positives;
    if (positives == 0 || negatives == 0)
        return kUndefined;
    return (rankSum - positives * (positives + 1) / 2) / (positives * negatives);
}

} // namespace

double expectedCalibrationError(std::span<const int> truth, const Probabilities &probabilities,
                                int bins)
{
    if (truth.empty())
        return kUndefined;
    struct Bin {
        double hits = 0;
        double confidence = 0;
    };
    std::vector<Bin> all(static_cast<std::size_t>(bins) + 1); // the last one holds 1.0 alone
    for (std::size_t i = 0; i < truth.size(); ++i) {
        const auto largest = std::max_element(probabilities[i].begin(), probabilities[i].end());
        const auto bin = static_cast<std::size_t>(std::clamp(*largest, 0.0, 1.0) * bins);
        all[bin].confidence += *largest;
        all[bin].hits += largest - probabilities[i].begin() == truth[i] ? 1 : 0;
    }
    double error = 0;
    for (const Bin &bin : all)
        error += std::abs(bin.hits - bin.confidence);
    return error / static_cast<double>(truth.size());
}

ProbabilityMetrics probabilityMetrics(std::span<const int> truth,
                                      const Probabilities &probabilities, int classes)
{
    assert(truth.size() == probabilities.size());
    ProbabilityMetrics metrics;
    const auto size = static_cast<std::size_t>(classes);
    metrics.rocAuc.assign(size, kUndefined);
    if (truth.empty()) {
        metrics.logLoss = metrics.brier = metrics.rocAucMacro = kUndefined;
        metrics.ece10 = metrics.ece15 = kUndefined;
        return metrics;
    }
    constexpr double kEpsilon = std::numeric_limits<double>::epsilon();
    const auto count = static_cast<double>(truth.size());
    for (std::size_t i = 0; i < truth.size(); ++i) {
        assert(probabilities[i].size() == size);
        const auto right = static_cast<std::size_t>(truth[i]);
        metrics.logLoss -=
            std::log(std::clamp(probabilities[i][right], kEpsilon, 1 - kEpsilon)) / count;
        for (std::size_t c = 0; c < size; ++c) {
            const double off = probabilities[i][c] - (c == right ? 1 : 0);
            metrics.brier += off * off / count;
        }
    }
    double areas = 0;
    for (std::size_t c = 0; c < size; ++c)
        areas += metrics.rocAuc[c] = rocAuc(truth, probabilities, c);
    metrics.rocAucMacro = classes > 2 ? areas / classes : kUndefined;
    metrics.ece10 = expectedCalibrationError(truth, probabilities, 10);
    metrics.ece15 = expectedCalibrationError(truth, probabilities, 15);
    return metrics;
}

} // namespace merhan::evaluation
