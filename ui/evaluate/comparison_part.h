// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/evaluate/compared_runs.h"

#include <QWidget>

class QButtonGroup;
class QLabel;

namespace merhan::evaluate {

class ComparedTableModel;
class FigureTable;

/// What two runs differ in: whether chance could have done it, and one figure at a time, fold by
/// fold and class by class. In the place of the tables of one run.
class ComparisonPart : public QWidget {
    Q_OBJECT
public:
    explicit ComparisonPart(QWidget *parent = nullptr);

    /// nullptr: nothing is compared.
    void setComparison(std::shared_ptr<const ComparedRuns> runs, Against against,
                       std::optional<int> fold);
    const ComparedTableModel *folds() const { return m_folds; }
    const ComparedTableModel *classes() const { return m_classes; }
    FigureTable *foldTable() const { return m_foldTable; }

Q_SIGNALS:
    void foldChosen(std::optional<int> fold);

private:
    QWidget *makeChance();
    void showChance(const evaluation::ComparedScores &scores);
    void showFolds();
    void showClasses(const evaluation::ComparedScores &scores);
    void showAll();

    std::shared_ptr<const ComparedRuns> m_runs;
    const evaluation::Comparison *m_comparison = nullptr; ///< of m_runs
    std::optional<int> m_fold;
    QLabel *m_alone, *m_chance, *m_speakers, *m_seeds;
    QButtonGroup *m_foldFigure = nullptr, *m_classFigure = nullptr;
    ComparedTableModel *m_folds, *m_classes;
    FigureTable *m_foldTable, *m_classTable;
};

} // namespace merhan::evaluate
