// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/session.h"
#include "ui/common/shown_run.h"

#include <cstdint>
#include <string>
#include <vector>

namespace merhan::browse {

enum class Column {
    Mark,
    Utterance,
    Corpus,
    Session,
    Dialog,
    Turn,
    Speaker,
    Sex,
    Scenario,
    Start,
    Duration,
    Transcript,
    Label,
    LabelSource,
    Votes,
    Agreement,
    Valence,
    Activation,
    Dominance,
    Predicted,
    Confidence,
    AnnotatedBy,
    Note,
    ColumnCount
};
inline constexpr int kColumnCount = static_cast<int>(Column::ColumnCount);
/// What people or a model think of the utterance: hidden in a blind pass.
bool isOpinion(Column column);

/// Few names, many rows: the names once, in the order that people expect ("2" before "10").
struct Names {
    std::vector<std::string> names;
    std::vector<std::int32_t> of; ///< by row
};

/// How the shown run's answer stands to the label.
enum class Verdict : std::uint8_t {
    None, ///< there is no answer, or no label that the run knows
    Right,
    Different,
};

/// What the shown run says, by row.
struct AnswerColumns {
    std::shared_ptr<const common::RunAnswers> of; ///< nullptr: there is no run
    std::vector<std::int32_t> predicted; ///< index into of->run.classes; −1: it says nothing
    std::vector<float> confidence;       ///< NaN: it says nothing
    std::vector<store::Split> split;
};
/// `answers` may be nullptr.
AnswerColumns answerColumnsOf(const common::Rows &rows,
                              std::shared_ptr<const common::RunAnswers> answers);

/// Where a label comes from, in the order in which they are sorted.
enum class LabelFrom : std::uint8_t { Annotation, Corpus, Votes };

/// What filters and sorting look at: plain values by row, made once off the UI thread.
struct UtteranceColumns {
    std::vector<std::string> haystack; ///< id, transcript and note with their case folded
    std::vector<std::uint32_t> noteAt; ///< where the note begins in it
    Names corpus, session, dialog, speaker;
    Names label; ///< of the session's label source; "" without one
    std::vector<store::Unlabelled> why;
    std::vector<LabelFrom> labelFrom;
    std::vector<std::uint8_t> annotated; ///< somebody answered here, whatever the label source
    std::vector<std::uint8_t> sex, scenario;
    std::vector<float> startSeconds, durationSeconds;
    std::vector<float> agreement; ///< NaN: fewer than two opinions
    std::vector<float> valence, activation, dominance;
    std::vector<std::int32_t> turn;
    std::vector<std::string> votes; ///< "N N F", self-ratings aside
    std::vector<std::uint8_t> agreeing, opinions;
    std::vector<std::uint8_t> marked;
    std::vector<std::string> note;
    /// Whoever has an annotation standing, one a line: few combinations of few people.
    Names annotators;
    AnswerColumns answers;
    std::vector<Verdict> verdict;

    std::size_t size() const { return haystack.size(); }
    /// Makes one row anew after its utterance has changed.
    void set(std::size_t row, const store::UtteranceRow &utterance,
             const store::LabelSource &source, const store::Correctors &correctors);
    /// The answers of another run; of as many rows as these.
    void setAnswers(AnswerColumns newAnswers);
};

UtteranceColumns columnsOf(const common::Rows &rows, const store::LabelSource &source,
                           const store::Correctors &correctors);

/// Rows in the ascending order of a column; those without a value stand at the end, whichever way
/// the column is sorted. Ties keep the corpus order.
struct Order {
    std::vector<std::uint32_t> rows;
    std::size_t withValue = 0;
};
Order orderBy(const UtteranceColumns &columns, const common::Rows &rows, Column column);

/// Case folded, for searching.
std::string folded(std::string_view text);

} // namespace merhan::browse
