// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/train/new_run_plan.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QStandardItemModel;
class QTimer;

namespace merhan::evaluate {
class FigureTable;
}

namespace merhan::train {

class DeviceField;
class NoteCard;

/// The right side of the dialog: what the values on the left come to.
class NewRunConsequences : public QWidget {
    Q_OBJECT
public:
    NewRunConsequences(DeviceField *devices, QWidget *parent = nullptr);

    void setPlan(const RunPlan &plan, const protocol::RunConfig &config);
    /// The plan is out of date: said in place when it takes long enough to be seen.
    void setWaiting(bool waiting);
    /// Of time and memory; `help` says where it is from.
    void setEstimate(const QString &figures, const QString &help);
    void setEstimating(bool estimating);
    void setEstimateEnabled(bool enabled, const QString &why);

    QStandardItemModel *folds() { return m_folds; }
    NoteCard *testLeakage() { return m_test; }
    NoteCard *validationLeakage() { return m_validation; }
    QPushButton *estimateButton() { return m_estimate; }
    QString estimateText() const;

Q_SIGNALS:
    void estimateAsked();

private:
    void setFolds(const protocol::FoldPlan &plan);
    void setLeakage(const protocol::FoldPlan &plan, const protocol::RunConfig &config);
    void setRecordings(const RunPlan &plan, const protocol::RunConfig &config);
    void setSpace(const store::RunSpace &space);

    QStandardItemModel *m_folds;
    evaluate::FigureTable *m_table;
    NoteCard *m_problem, *m_test, *m_validation, *m_start, *m_recordings, *m_disk;
    QLabel *m_waiting;
    QTimer *m_slow;
    QLabel *m_figures, *m_figuresHelp, *m_space;
    QPushButton *m_estimate;
};

/// "Training and test share 2 speakers and 1 dialog." in the person's language; "" sharing nothing
/// has a sentence of its own.
QString sharedInWords(const protocol::Shared &shared);

} // namespace merhan::train
