// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluation/evaluate_predictions.h"
#include "core/store/runs.h"
#include "ui/common/session.h"

#include <cstdint>
#include <filesystem>
#include <memory>
#include <optional>
#include <vector>

namespace merhan::evaluate {

/// Whose labels a run is scored against. Two different numbers, never ranked with each other.
enum class Against {
    Snapshot, ///< the labels that it was trained and tested with: the run's metrics
    Today,    ///< the project's labels as they are now
};

inline constexpr int kNoLabel = -1;

/// One test answer. A class is an index into RunRow::classes.
struct Answer {
    std::size_t row = 0;        ///< of RunEvaluation::predictions
    std::int64_t utterance = 0; ///< UtteranceRow::number
    int snapshotLabel = kNoLabel;
    int todaysLabel = kNoLabel;
    int predicted = 0;

    int label(Against against) const
    {
        return against == Against::Snapshot ? snapshotLabel : todaysLabel;
    }
};

/// What is counted: everything, or one fold (of one seed, where there are several).
struct Scope {
    std::optional<int> fold;
    std::optional<std::uint64_t> seed;
    bool operator==(const Scope &) const = default;
};

/// A run with all that is said of it, read in one go and off the UI thread.
struct RunEvaluation {
    store::RunRow run;
    std::shared_ptr<const protocol::Predictions> predictions; ///< of every split
    std::vector<Answer> answers;
    /// Nothing: no test answer has a label.
    std::optional<evaluation::EvaluationReport> snapshot, today;
    int changed = 0;            ///< test utterances whose label isn't the snapshot's any more
    int changedModelInView = 0; ///< of them, with the model's answer in view
    int notHere = 0; ///< answers that the run's metrics count, of utterances the project hasn't

    const std::optional<evaluation::EvaluationReport> &report(Against against) const
    {
        return against == Against::Snapshot ? snapshot : today;
    }
    const protocol::PredictionRow &row(const Answer &answer) const
    {
        return predictions->rows[answer.row];
    }
    bool within(const Answer &answer, const Scope &scope) const;
    /// The one session, dialog or speaker that a fold was tested on; "" when it is more.
    std::string testedOn(std::optional<int> fold) const;
};

/// `rows` are the project's, as the session has them.
Result<RunEvaluation> readEvaluation(const std::filesystem::path &project, const std::string &run,
                                     const common::Rows &rows);

/// The answers that are counted in a cell of the confusion matrix, or in the whole of it, in the
/// order in which the run has them. The size is the number in the cell.
struct Cell {
    int label = 0;
    int predicted = 0;
    bool operator==(const Cell &) const = default;
};
std::vector<std::size_t> answersIn(const RunEvaluation &evaluation, const Scope &scope,
                                   Against against, const std::optional<Cell> &cell);

/// Those answers as predictions.csv has them. Scored against today's labels `gold` is today's, and
/// `protocol` says so.
protocol::Predictions predictionsOf(const RunEvaluation &evaluation,
                                    const std::vector<std::size_t> &answers, Against against);

/// The figures of a scope: a fold's, or those of all answers.
const evaluation::Score *scoreOf(const evaluation::EvaluationReport &report, const Scope &scope);

/// Mean and standard deviation (n − 1) of a figure over the folds of one seed.
evaluation::Spread overFolds(const evaluation::EvaluationReport &report,
                             double evaluation::Metrics::*figure);

} // namespace merhan::evaluate
