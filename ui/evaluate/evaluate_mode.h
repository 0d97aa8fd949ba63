// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/mode.h"
#include "ui/evaluate/compared_runs.h"

#include <QTimer>

#include <functional>

class QScrollArea;
class QStackedWidget;

namespace merhan::evaluate {

class AnswerList;
class AnswerTableModel;
class ConfusionMatrixView;
class EmptyPage;
class FigureTable;
class FiguresPanel;
class MatrixPart;
class RunHeader;

/// One run of the project, or two beside each other: their figures, their confusion matrices, and
/// the utterances behind a cell.
class EvaluateMode : public common::Mode {
    Q_OBJECT
public:
    EvaluateMode(const common::Studio &studio, QWidget *parent);

    QWidget *sidePanel() override;
    void shown() override;

    /// What is on the screen; nullptr while nothing is.
    const RunEvaluation *evaluation() const { return m_evaluation.get(); }
    /// Of two runs that can be compared; nullptr: one is shown.
    const evaluation::Comparison *comparison() const;
    /// Puts the run of that RunRow::number beside the shown one; 0: none any more. Kept in the
    /// project.
    void compareWith(std::int64_t number);

    RunHeader *header() const { return m_header; }
    ConfusionMatrixView *matrix() const;
    MatrixPart *matrixPart() const { return m_matrix; }
    FiguresPanel *figures() const { return m_figures; }
    AnswerList *answerList() const { return m_list; }
    FigureTable *list() const;
    AnswerTableModel *answers() const;

Q_SIGNALS:
    /// Something was read and is shown: a run, that there is none, or what went wrong.
    void settled();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    struct Read;
    void makeActions();
    QString matrixTitle() const;
    QStringList matrixAbout() const;
    void makeExports();

    void takeRuns();
    void readRun();
    void take(Read read);
    void clear();
    void showEmpty(const QString &title, const QString &text, bool canTrain = false);
    void showAll();
    void takeFocus();
    void showMatrix();
    void showList();
    QString chosenRun() const;
    void save(const QString &title, const QString &filter, const QString &suffix,
              const QString &name,
              std::function<Result<void>(const std::filesystem::path &)> write);

    common::Studio m_studio;
    std::shared_ptr<const RunEvaluation> m_evaluation;
    std::shared_ptr<const ComparedRuns> m_compared; ///< m_evaluation is its A
    /// RunRow::number of B; 0: none; nothing: the project hasn't been asked yet.
    std::optional<std::int64_t> m_other;
    int m_generation = 0;       ///< answers to older questions are dropped
    bool m_focusWanted = false; ///< the mode came to the front before there was anything in it
    bool m_stale = false;       ///< labels changed while another mode was in front
    QTimer m_slow;              ///< says that something is being read, when it takes long
    RunHeader *m_header;
    FiguresPanel *m_figures;
    QScrollArea *m_left;
    MatrixPart *m_matrix;
    AnswerList *m_list;
    QStackedWidget *m_pages;
    EmptyPage *m_empty;
};

} // namespace merhan::evaluate
