// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/train/run_model.h"

#include <QWidget>

class QHBoxLayout;
class QMenu;
class QPushButton;

namespace merhan::common {
class ElidedLabel;
}

namespace merhan::train {

class StateBadge;

/// The run that is shown: its name, its state, its protocol, and what can be done with it.
class RunHeader : public QWidget {
    Q_OBJECT
public:
    explicit RunHeader(QWidget *parent = nullptr);

    /// nullptr: no run. `canStart` is empty, or says why no worker can be started.
    void setEntry(const RunEntry *entry, const QString &cantStart);
    QMenu *menu() const { return m_menu; }
    StateBadge *state() const { return m_state; }

Q_SIGNALS:
    void pauseAsked();
    void continueAsked();
    void stopAsked();
    void endAsked(bool kill);
    void startAsked();
    void likeThisAsked(); ///< a new run with the settings of this one
    void evaluateAsked();
    void renameAsked();
    void noteAsked();
    void folderAsked();
    void curvesAsked(); ///< as a picture
    void epochsAsked(); ///< as a table
    void removeAsked();

private:
    void showBadges(const QString &protocol);
    QPushButton *button(const QString &text, const QString &icon);

    common::ElidedLabel *m_name;
    StateBadge *m_state;
    QHBoxLayout *m_badges;
    QString m_protocol;
    QPushButton *m_pause, *m_continue, *m_stop, *m_end, *m_start, *m_like, *m_evaluate, *m_more;
    QMenu *m_menu;
    QAction *m_likeThis, *m_curves, *m_epochs, *m_remove;
    bool m_terminated = false;
};

} // namespace merhan::train
