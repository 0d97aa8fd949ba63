// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/evaluate/compared_runs.h"

#include <algorithm>

namespace merhan::evaluate {

namespace {

evaluation::TestedRun tested(const RunEvaluation &run, Against against)
{
    evaluation::TestedRun tested{protocolOf(run.run), run.predictions.get(), {}};
    for (const Answer &answer : run.answers)
        if (const int label = answer.label(against); label != kNoLabel)
            tested.answers.push_back({answer.row, label});
    return tested;
}

} // namespace

evaluation::RunProtocol protocolOf(const store::RunRow &run)
{
    return {run.name, run.protocol, run.labelSet, run.classes, std::max(1, run.seeds)};
}

std::shared_ptr<const ComparedRuns> compareRuns(std::shared_ptr<const RunEvaluation> a,
                                                std::shared_ptr<const RunEvaluation> b)
{
    const auto compared = [&](Against against) {
        return evaluation::compare(tested(*a, against), tested(*b, against));
    };
    auto snapshot = compared(Against::Snapshot), today = compared(Against::Today);
    return std::make_shared<const ComparedRuns>(
        ComparedRuns{std::move(a), std::move(b), std::move(snapshot), std::move(today)});
}

const evaluation::ComparedScores *scoresOf(const evaluation::Comparison &comparison,
                                           std::optional<int> fold)
{
    if (!fold)
        return &comparison.pooled;
    for (const evaluation::FoldComparison &one : comparison.folds)
        if (one.fold == fold)
            return &one.scores;
    return nullptr;
}

std::vector<std::size_t> pairsIn(const evaluation::Comparison &comparison, std::optional<int> fold,
                                 const std::optional<Cell> &cell, Side side,
                                 evaluation::Where where)
{
    std::vector<std::size_t> in;
    for (std::size_t i = 0; i < comparison.pairs.size(); ++i) {
        const evaluation::PairedAnswer &pair = comparison.pairs[i];
        if ((fold && pair.fold != fold) || !evaluation::isIn(pair, where))
            continue;
        if (cell) {
            const bool a = pair.predictedA == cell->predicted,
                       b = pair.predictedB == cell->predicted;
            const bool there = side == Side::A ? a : side == Side::B ? b : a != b;
            if (pair.label != cell->label || !there)
                continue;
        }
        in.push_back(i);
    }
    return in;
}

} // namespace merhan::evaluate
