// SPDX-License-Identifier: Apache-2.0
#include "core/evaluation/metrics.h"

#include <cassert>
#include <cmath>
#include <limits>

namespace merhan::evaluation {

namespace {

constexpr double kUndefined = std::numeric_limits<double>::quiet_NaN();

double ratio(double part, double whole)
{
    return whole == 0 ? 0 : part / whole;
}

} // namespace

ConfusionMatrix confusionMatrix(std::span<const int> truth, std::span<const int> predicted,
                                int classes)
{
    assert(truth.size() == predicted.size());
    const auto size = static_cast<std::size_t>(classes);
    ConfusionMatrix matrix(size, std::vector<std::int64_t>(size, 0));
    for (std::size_t i = 0; i < truth.size(); ++i) {
        assert(truth[i] >= 0 && truth[i] < classes && predicted[i] >= 0 && predicted[i] < classes);
        ++matrix[static_cast<std::size_t>(truth[i])][static_cast<std::size_t>(predicted[i])];
    }
    return matrix;
}

Metrics metricsOf(const ConfusionMatrix &confusion)
{
    const std::size_t classes = confusion.size();
    Metrics metrics;
    metrics.confusionMatrix = confusion;
    metrics.perClass.resize(classes);

    std::vector<double> answered(classes, 0); // how often each class was the answer
    double correct = 0;
    for (std::size_t t = 0; t < classes; ++t) {
        for (std::size_t p = 0; p < classes; ++p) {
            metrics.perClass[t].support += confusion[t][p];
            answered[p] += static_cast<double>(confusion[t][p]);
        }
        metrics.count += metrics.perClass[t].support;
        correct += static_cast<double>(confusion[t][t]);
    }

    double recalls = 0;
    double f1s = 0;
    double weighted = 0;
    int inTruth = 0;
    int inEither = 0;
    const auto count = static_cast<double>(metrics.count);
    double chance = 0;       // Σ support · answered
    double truthSquares = 0; // Σ support²
    double answerSquares = 0;
    for (std::size_t c = 0; c < classes; ++c) {
        ClassMetrics &of = metrics.perClass[c];
        const auto hits = static_cast<double>(confusion[c][c]);
        const auto support = static_cast<double>(of.support);
        of.precision = ratio(hits, answered[c]);
        of.recall = ratio(hits, support);
        of.f1 = ratio(2 * hits, support + answered[c]);
        if (of.support > 0) {
            ++inTruth;
            recalls += of.recall;
        }
        if (of.support > 0 || answered[c] > 0) {
            ++inEither;
            f1s += of.f1;
        }
        weighted += support * of.f1;
        chance += support * answered[c];
        truthSquares += support * support;
        answerSquares += answered[c] * answered[c];
    }

    if (metrics.count == 0) {
        metrics.war = metrics.uar = metrics.macroF1 = metrics.weightedF1 = kUndefined;
        metrics.mcc = metrics.cohenKappa = kUndefined;
        return metrics;
    }
    metrics.war = correct / count;
    metrics.uar = recalls / inTruth;
    metrics.macroF1 = f1s / inEither;
    metrics.weightedF1 = weighted / count;
    // R_K of Gorodkin 2004, of which Matthews' coefficient is the case of two classes.
    metrics.mcc = ratio(correct * count - chance, std::sqrt((count * count - truthSquares)
                                                            * (count * count - answerSquares)));
    const double withoutChance = count * count - chance;
    metrics.cohenKappa =
        withoutChance == 0 ? kUndefined : (correct * count - chance) / withoutChance;
    return metrics;
}

Metrics computeMetrics(std::span<const int> truth, std::span<const int> predicted, int classes)
{
    return metricsOf(confusionMatrix(truth, predicted, classes));
}

} // namespace merhan::evaluation
