// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QProgressBar;

namespace merhan::common {
class Keys;
}

namespace merhan::annotate {

class Pass;

/// The queue, and how far one has come in it: place, pace, what is left.
class QueuePanel : public QWidget {
    Q_OBJECT
public:
    QueuePanel(Pass *pass, common::Keys *keys, QWidget *parent = nullptr);

private:
    void showProgress();

    Pass *m_pass;
    QLabel *m_place, *m_speed, *m_left;
    QProgressBar *m_bar;
};

} // namespace merhan::annotate
