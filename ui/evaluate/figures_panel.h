// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/evaluate/run_evaluation.h"

#include <QWidget>

class QAbstractButton;
class QButtonGroup;
class QLabel;

namespace merhan::evaluate {

class ClassTableModel;
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
    Against against() const { return m_against; }
    const Scope &scope() const { return m_scope; }
    void setAgainst(Against against);

Q_SIGNALS:
    void changed(); ///< another fold, or other labels

protected:
    void changeEvent(QEvent *event) override;

private:
    QWidget *makeHeadline();
    QWidget *makeLabelsBar();
    void fill();
    void showScope();
    void colourNotice();

    std::shared_ptr<const RunEvaluation> m_evaluation;
    Against m_against = Against::Snapshot;
    Scope m_scope;
    FoldTableModel *m_folds;
    ClassTableModel *m_classes;
    FigureTable *m_foldTable;
    FigureTable *m_classTable;
    QLabel *m_title;
    QLabel *m_count;
    std::vector<QLabel *> m_figures; ///< WAR, UAR, macro F1, weighted F1
    QButtonGroup *m_labels = nullptr;
    QLabel *m_notice;
    QLabel *m_small; ///< interval, what is missing, leakage
};

} // namespace merhan::evaluate
