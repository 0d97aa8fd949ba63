// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/mode.h"

class QBoxLayout;
class QLabel;
class QProgressBar;

namespace merhan::browse {

/// What stands in the window while no project is open.
class StartPage : public QWidget {
    Q_OBJECT
public:
    StartPage(const common::Studio &studio, const std::vector<common::ModeEntry> &modes,
              QWidget *parent = nullptr);

    void showRecent();

Q_SIGNALS:
    void openAsked();
    void importAsked();
    void demoAsked();
    void projectAsked(const QString &file);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void locate(const QString &file);

    common::Studio m_studio;
    QWidget *m_open; ///< has the keys as long as nothing else has
    QBoxLayout *m_recent;
    QLabel *m_state;
    QProgressBar *m_busy;
};

} // namespace merhan::browse
