// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluation/compare_runs.h"
#include "ui/evaluate/run_evaluation.h"

namespace merhan::evaluate {

/// Two runs side by side: A is the one that the whole window shows, B the one beside it. Never
/// changes once it is made, so that any thread may read it.
struct ComparedRuns {
    std::shared_ptr<const RunEvaluation> a, b;
    Result<evaluation::Comparison> snapshot, today;

    const Result<evaluation::Comparison> &against(Against against) const
    {
        return against == Against::Snapshot ? snapshot : today;
    }
    /// nullptr: scored against these labels the two can't be compared.
    const evaluation::Comparison *of(Against which) const
    {
        const auto &one = against(which);
        return one ? &*one : nullptr;
    }
};

evaluation::RunProtocol protocolOf(const store::RunRow &run);
/// Not for the UI thread.
std::shared_ptr<const ComparedRuns> compareRuns(std::shared_ptr<const RunEvaluation> a,
                                                std::shared_ptr<const RunEvaluation> b);

/// The figures of a fold, or of all of them.
const evaluation::ComparedScores *scoresOf(const evaluation::Comparison &comparison,
                                           std::optional<int> fold);

/// Which matrix is looked at; the difference is A − B.
enum class Side { A, B, Difference };

/// Of Comparison::pairs, those that A, or B, put into the cell; for the difference those that one
/// of the two did and the other didn't.
std::vector<std::size_t> pairsIn(const evaluation::Comparison &comparison, std::optional<int> fold,
                                 const std::optional<Cell> &cell, Side side,
                                 evaluation::Where where);

} // namespace merhan::evaluate
