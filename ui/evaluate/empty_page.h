// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace merhan::evaluate {

/// In the place of a run: why there is none, a button that looks again, and one that makes one.
class EmptyPage : public QWidget {
    Q_OBJECT
public:
    explicit EmptyPage(QWidget *parent = nullptr);

    /// Without a title there is nothing to say yet, and no button.
    void say(const QString &title, const QString &text, bool canTrain = false);

Q_SIGNALS:
    void again();
    void newRunAsked();

private:
    QLabel *m_title, *m_text;
    QPushButton *m_again, *m_new;
};

} // namespace merhan::evaluate
