// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/mode.h"
#include "ui/evaluate/run_evaluation.h"

#include <QTimer>

#include <functional>

class QBoxLayout;
class QButtonGroup;
class QComboBox;
class QLabel;
class QPushButton;
class QScrollArea;
class QStackedWidget;

namespace merhan::evaluate {

class AnswerTableModel;
class ConfusionMatrixView;
class FigureTable;
class FiguresPanel;

/// One run of the project: its figures, its confusion matrix, and the utterances behind a cell.
class EvaluateMode : public common::Mode {
    Q_OBJECT
public:
    EvaluateMode(const common::Studio &studio, QWidget *parent);

    QWidget *sidePanel() override;
    void shown() override;

    /// What is on the screen; nullptr while nothing is.
    const RunEvaluation *evaluation() const { return m_evaluation.get(); }
    ConfusionMatrixView *matrix() const { return m_matrix; }
    FiguresPanel *figures() const { return m_figures; }
    FigureTable *list() const { return m_list; }
    AnswerTableModel *answers() const { return m_answers; }

Q_SIGNALS:
    /// Something was read and is shown: a run, that there is none, or what went wrong.
    void settled();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *makeHeader();
    QWidget *makeMatrixPart();
    QWidget *makeListPart();
    QWidget *makeEmptyPage();
    void makeActions();
    void makeExports();

    void takeRuns();
    void readRun();
    void take(std::shared_ptr<const RunEvaluation> evaluation);
    void clear();
    void showEmpty(const QString &title, const QString &text);
    void showBadges();
    void showMatrix();
    void showList();
    void followCurrent();
    void goBy(int rows);
    void labelCurrent();
    QString chosenRun() const;
    void save(const QString &title, const QString &filter, const QString &suffix,
              const QString &name,
              std::function<Result<void>(const std::filesystem::path &)> write);

    common::Studio m_studio;
    std::shared_ptr<const RunEvaluation> m_evaluation;
    int m_generation = 0; ///< answers to older questions are dropped
    bool m_stale = false; ///< labels changed while another mode was in front
    QTimer m_slow;        ///< says that something is being read, when it takes long
    QComboBox *m_runs;
    QBoxLayout *m_badges = nullptr;
    QLabel *m_busy;
    QPushButton *m_export;
    FiguresPanel *m_figures;
    QScrollArea *m_left;
    ConfusionMatrixView *m_matrix;
    QButtonGroup *m_units = nullptr;
    QWidget *m_summary;
    QLabel *m_cellName, *m_cellCount, *m_cellShares;
    QLabel *m_listCount, *m_listWhat;
    AnswerTableModel *m_answers;
    FigureTable *m_list;
    QStackedWidget *m_pages;
    QLabel *m_emptyTitle, *m_emptyText;
};

} // namespace merhan::evaluate
