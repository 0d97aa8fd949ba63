// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/mode.h"

class QLabel;
class QToolButton;

namespace merhan::common {

/// The line at the bottom of the window. Left: the project, whether every label is on disk, what a
/// mode last said. Right: label source and annotator, both to be changed there; the running run;
/// the engine.
class StatusLine : public QWidget {
    Q_OBJECT
public:
    explicit StatusLine(const Studio &studio, QWidget *parent = nullptr);

    /// What stands there until something else is said.
    void say(const QString &sentence);
    const QString &said() const { return m_saidText; }

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void showProject();
    void showSaving();
    void dress();
    void showSource();
    void showAnnotator();
    void showActivity();
    void showSaid();
    void fillAnnotators(QMenu *menu);
    void setAnnotator(const QString &name);
    void explainFailure();

    Studio m_studio;
    QLabel *m_project;
    QToolButton *m_saving;
    QLabel *m_said;
    QToolButton *m_source;
    QToolButton *m_annotator;
    QToolButton *m_run;
    QLabel *m_engine;
    QString m_saidText;
};

} // namespace merhan::common
