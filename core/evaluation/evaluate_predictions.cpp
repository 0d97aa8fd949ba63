// SPDX-License-Identifier: Apache-2.0
#include "core/evaluation/evaluate_predictions.h"

#include "core/evaluation/errors.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <map>
#include <set>
#include <tuple>
#include <utility>

namespace merhan::evaluation {

namespace {

using Row = const protocol::PredictionRow *;

/// Answers to be scored: truth, answer and probabilities, pairwise.
struct Answers {
    std::vector<int> truth;
    std::vector<int> predicted;
    Probabilities probabilities;
};

int indexOf(const std::vector<std::string> &classes, const std::string &name)
{
    return static_cast<int>(std::find(classes.begin(), classes.end(), name) - classes.begin());
}

Score scoreOf(const Answers &answers, int classes, std::size_t seeds = 1)
{
    Score score;
    score.metrics = computeMetrics(answers.truth, answers.predicted, classes);
    score.probability = probabilityMetrics(answers.truth, answers.probabilities, classes);
    const auto each = static_cast<double>(seeds);
    const auto count = static_cast<double>(score.metrics.count);
    score.warInterval =
        wilson(std::llround(score.metrics.war * count / each), std::llround(count / each));
    return score;
}

Answers answersOf(const std::vector<Row> &rows, const std::vector<std::string> &classes)
{
    Answers answers;
    for (const Row row : rows) {
        answers.truth.push_back(indexOf(classes, row->gold));
        answers.predicted.push_back(indexOf(classes, row->predicted));
        answers.probabilities.push_back(row->probabilities);
    }
    return answers;
}

Spread spreadOf(const std::vector<Metrics> &metrics, double Metrics::*of)
{
    const auto count = static_cast<double>(metrics.size());
    Spread spread;
    for (const Metrics &one : metrics)
        spread.mean += one.*of / count;
    double squares = 0;
    for (const Metrics &one : metrics)
        squares += (one.*of - spread.mean) * (one.*of - spread.mean);
    spread.deviation = metrics.size() > 1 ? std::sqrt(squares / (count - 1))
                                          : std::numeric_limits<double>::quiet_NaN();
    return spread;
}

std::string joined(const std::set<std::string> &texts)
{
    std::string all;
    for (const std::string &text : texts)
        all += (all.empty() ? "" : " | ") + text;
    return all;
}

} // namespace

Result<EvaluationReport> evaluate(const protocol::Predictions &predictions)
{
    EvaluationReport report;
    report.classes = predictions.classes;
    const auto classes = static_cast<int>(report.classes.size());
    std::vector<Row> rows;
    for (const protocol::PredictionRow &row : predictions.rows) {
        if (predictions.hasSplit && row.split != "test")
            ++report.otherSplits;
        else if (row.gold.empty())
            ++report.unlabelled;
        else
            rows.push_back(&row);
    }
    if (rows.empty())
        return Error{&errors::kNothingToScore,
                     {std::to_string(predictions.rows.size()), std::to_string(report.otherSplits),
                      std::to_string(report.unlabelled)}};

    std::map<std::pair<std::optional<int>, std::optional<std::uint64_t>>, std::vector<Row>> byFold;
    std::map<std::optional<std::uint64_t>, std::vector<Row>> bySeed;
    std::set<std::string> protocols;
    for (const Row row : rows) {
        byFold[{row->fold, row->seed}].push_back(row);
        bySeed[row->seed].push_back(row);
        if (!row->protocol.empty())
            protocols.insert(row->protocol);
    }
    report.protocol = joined(protocols);
    for (const auto &[which, of] : byFold)
        report.folds.push_back(
            {which.first, which.second, scoreOf(answersOf(of, report.classes), classes)});

    std::vector<Metrics> seeds;
    for (const auto &[seed, of] : bySeed) {
        if (seed)
            report.seeds.push_back(*seed);
        const Answers answers = answersOf(of, report.classes);
        seeds.push_back(computeMetrics(answers.truth, answers.predicted, classes));
    }
    report.war = spreadOf(seeds, &Metrics::war);
    report.uar = spreadOf(seeds, &Metrics::uar);
    report.macroF1 = spreadOf(seeds, &Metrics::macroF1);
    report.weightedF1 = spreadOf(seeds, &Metrics::weightedF1);
    report.pooled = scoreOf(answersOf(rows, report.classes), classes, bySeed.size());
    if (bySeed.size() > 1) {
        const protocol::Predictions means = meanOverSeeds(predictions);
        std::vector<Row> labelled;
        for (const protocol::PredictionRow &row : means.rows)
            if (!row.gold.empty())
                labelled.push_back(&row);
        report.ensemble = scoreOf(answersOf(labelled, report.classes), classes);
    }
    return report;
}

protocol::Predictions meanOverSeeds(const protocol::Predictions &predictions)
{
    protocol::Predictions means{predictions.classes, {}, predictions.hasSplit};
    std::map<std::tuple<std::string, std::string, std::optional<int>>, std::size_t> places;
    std::vector<std::int64_t> counts;
    for (const protocol::PredictionRow &row : predictions.rows) {
        if (predictions.hasSplit && row.split != "test")
            continue;
        const auto [place, isNew] =
            places.try_emplace({row.corpus, row.utterance, row.fold}, means.rows.size());
        if (isNew || row.utterance.empty()) { // a row without a name stands by itself
            means.rows.push_back(row);
            counts.push_back(1);
            continue;
        }
        protocol::PredictionRow &sum = means.rows[place->second];
        for (std::size_t c = 0; c < sum.probabilities.size(); ++c)
            sum.probabilities[c] += row.probabilities[c];
        ++counts[place->second];
    }
    for (std::size_t i = 0; i < means.rows.size(); ++i) {
        if (counts[i] == 1) // its answer is what it says: its probabilities may be rounded
            continue;
        protocol::PredictionRow &row = means.rows[i];
        for (double &probability : row.probabilities)
            probability /= static_cast<double>(counts[i]);
        row.predicted =
            means.classes[static_cast<std::size_t>(protocol::argmax(row.probabilities))];
        row.entropy = protocol::entropyOf(row.probabilities);
        row.seed.reset();
    }
    return means;
}

protocol::Scores scoresOf(const Metrics &metrics)
{
    return {metrics.war, metrics.uar, metrics.macroF1, metrics.weightedF1};
}

} // namespace merhan::evaluation
