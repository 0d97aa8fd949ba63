// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/evaluate/compared_runs.h"

#include <QWidget>

class QAbstractButton;
class QButtonGroup;
class QLabel;

namespace merhan::evaluate {

class ClassTableModel;
class ComparisonPart;
class FigureTable;
class FoldTableModel;

/// The figures of a run: whose labels they are of, the four headlines, a table of folds in which
/// one is chosen, a table of classes.
class FiguresPanel : public QWidget {
    Q_OBJECT
public:
    explicit FiguresPanel(QWidget *parent = nullptr);

    /// Keeps the fold that is chosen while the run is the same.
    void setEvaluation(std::shared_ptr<const RunEvaluation> evaluation);
    /// Of the evaluation and another; where they can be compared, both are shown. nullptr: none.
    void setComparison(std::shared_ptr<const ComparedRuns> runs);
    /// nullptr: one run is shown.
    const evaluation::Comparison *comparison() const
    {
        return m_compared ? m_compared->of(m_against) : nullptr;
    }
    ComparisonPart *comparisonPart() const { return m_comparison; }
    Against against() const { return m_against; }
    const Scope &scope() const { return m_scope; }
    QString scopeName() const; ///< "Test: session 3", "All folds"
    void setAgainst(Against against);

Q_SIGNALS:
    void changed(); ///< another fold, or other labels

protected:
    void changeEvent(QEvent *event) override;

private:
    QWidget *makeHeadline();
    QWidget *makeLabelsBar();
    QWidget *makeTables();
    void fill();
    void choose(const Scope &scope);
    void showHeadline(const evaluation::EvaluationReport *report);
    void showScope();
    void colourNotice();

    std::shared_ptr<const RunEvaluation> m_evaluation;
    std::shared_ptr<const ComparedRuns> m_compared;
    Against m_against = Against::Snapshot;
    Scope m_scope;
    FoldTableModel *m_folds;
    ClassTableModel *m_classes;
    FigureTable *m_foldTable;
    FigureTable *m_classTable;
    QLabel *m_title;
    QLabel *m_count;
    std::vector<QLabel *> m_figures, m_others; ///< WAR, UAR, macro F1, weighted F1; and of B
    QWidget *m_tables = nullptr;               ///< of one run
    ComparisonPart *m_comparison;
    QButtonGroup *m_labels = nullptr;
    QLabel *m_notice;
    QLabel *m_small; ///< interval, what is missing, leakage
};

} // namespace merhan::evaluate
