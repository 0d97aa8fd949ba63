// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/train/runs.h"

#include <QDialog>

class QLabel;
class QProgressBar;
class QPushButton;

namespace merhan::train {

// Each asks, without waiting here, and does what is answered.
void askRename(Runs &runs, const QString &folder, QWidget *parent);
void askNote(Runs &runs, const QString &folder, QWidget *parent);
/// Says how large it is and names what goes.
void askRemove(Runs &runs, const QString &folder, QWidget *parent);

/// The window is to be closed while runs are going on: they keep running, or they stop and save
/// first. accepted(): the window may close.
class CloseDialog : public QDialog {
    Q_OBJECT
public:
    CloseDialog(Runs &runs, QWidget *parent);

private:
    void stopAll();
    void look();

    Runs &m_runs;
    QLabel *m_text;
    QProgressBar *m_bar;
    QPushButton *m_keep, *m_stop, *m_cancel;
    bool m_stopping = false;
};

} // namespace merhan::train
