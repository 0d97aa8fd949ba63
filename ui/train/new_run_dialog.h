// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/mode.h"
#include "ui/train/new_run_estimate.h"
#include "ui/train/new_run_form.h"

#include <QDialog>
#include <QTimer>

class QLabel;
class QLineEdit;
class QProgressBar;
class QPushButton;

namespace merhan::train {

class EstimateJob;
class NewRunConsequences;
class NewRunJob;
class NoteCard;

/// Describes a run of the open project: values left, what they come to right. Start makes its
/// folder, ready for a worker; starting one is for who listens.
class NewRunDialog : public QDialog {
    Q_OBJECT
public:
    NewRunDialog(const common::Studio &studio, QWidget *parent);
    ~NewRunDialog() override;

    NewRunForm *form() { return m_form; }
    NewRunConsequences *consequences() { return m_consequences; }
    QLineEdit *name() { return m_name; }
    QLineEdit *note() { return m_note; }
    QPushButton *startButton() { return m_start; }
    /// The newest plan; nothing before the first, or while it is out of date.
    std::shared_ptr<const RunPlan> plan() const { return m_plan; }
    /// The `merhan train …` that does the same.
    QString commandLine() const;
    protocol::RunConfig runConfig() const;
    /// Fills the fields as another run was told.
    void setConfig(const protocol::RunConfig &config);
    void start();

    void reject() override;

Q_SIGNALS:
    /// The folder is there and whole; the dialog closes.
    void runMade(const QString &runFolder);
    /// A plan came: counts and leakage are those of the values shown.
    void planned();

protected:
    void showEvent(QShowEvent *event) override;

private:
    QWidget *makeHeader();
    QWidget *makeFooter();
    void follow();
    void readEncoders();
    void addEncoderFolder();
    void valuesChanged();
    void askForPlan();
    void takePlan(const std::shared_ptr<const RunPlan> &plan);
    void checkName();
    void checkStart();
    void suggestName();
    void lookForSpeed();
    void showSpeed();
    void estimate();
    void copyCommandLine();
    void finish(const Result<std::filesystem::path> &folder);
    void setWorking(bool working);
    std::filesystem::path runsFolder() const;
    std::filesystem::path runFolder() const;
    QString encoderName() const;

    common::Studio m_studio;
    QString m_project;
    DeviceField *m_devices;
    NewRunForm *m_form;
    NewRunConsequences *m_consequences;
    RunPlanner *m_planner;
    NewRunJob *m_job;
    EstimateJob *m_estimator;
    QLineEdit *m_name, *m_note;
    ProblemLine *m_nameProblem;
    NoteCard *m_failed;
    QLabel *m_said;
    QProgressBar *m_bar;
    QPushButton *m_copy, *m_cancel, *m_start;
    std::shared_ptr<const RunPlan> m_plan;
    std::optional<RunSpeed> m_speed;
    protocol::RunConfig m_plannedFor, m_speedFor;
    QString m_suggested; ///< the name stays as it is once it is another than this
    int m_speedAsked = 0;
    QTimer m_soon; ///< values that change in one go are planned once
};

} // namespace merhan::train
