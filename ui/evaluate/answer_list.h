// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/mode.h"
#include "ui/evaluate/compared_runs.h"

#include <QWidget>

class QLabel;

namespace merhan::common {
class Badge;
class Segments;
} // namespace merhan::common

namespace merhan::evaluate {

class AnswerTableModel;
class FigureTable;

/// The utterances behind a cell, or where two runs differ. Its current row is the current utterance
/// of the window, and the other way round.
class AnswerList : public QWidget {
    Q_OBJECT
public:
    AnswerList(const common::Studio &studio, QWidget *parent = nullptr);

    AnswerTableModel *model() const { return m_answers; }
    FigureTable *table() const { return m_list; }

    void clear();
    /// A run was read: its columns get their room.
    void setRun(const store::RunRow &run);
    /// `cell` in words, "" for all.
    void setAnswers(std::shared_ptr<const RunEvaluation> evaluation, Against against,
                    const std::vector<std::size_t> &answers, const QString &cell);
    /// Of two runs: `pairs` are of the cell, in whichever way the runs differ.
    void setPairs(std::shared_ptr<const ComparedRuns> runs, Against against,
                  std::vector<std::size_t> pairs, const QString &cell);
    evaluation::Where where() const { return m_where; }
    void setWhere(evaluation::Where where);

    void goBy(int rows);
    /// Asks for the label of the current one.
    void label();

protected:
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void makeColumns();
    void showPairs();
    void showWords(const QString &cell, int seeds);
    void showColumns();
    void followCurrent();

    common::Studio m_studio;
    AnswerTableModel *m_answers;
    FigureTable *m_list;
    QLabel *m_count, *m_what, *m_hint;
    common::Badge *m_badge;
    common::Segments *m_wheres;
    evaluation::Where m_where = evaluation::Where::Anywhere;
    std::shared_ptr<const ComparedRuns> m_runs; ///< nullptr: one run
    Against m_against = Against::Snapshot;
    std::vector<std::size_t> m_pairs;
    QString m_cell;
    bool m_sized = false; ///< the column whose heading changes with the number of runs
    bool m_folds = false, m_seeds = false; ///< there are several
};

} // namespace merhan::evaluate
