// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace merhan::evaluate {

/// In the place of a run: why there is none, and a button that looks again.
class EmptyPage : public QWidget {
    Q_OBJECT
public:
    explicit EmptyPage(QWidget *parent = nullptr);

    /// Without a title there is nothing to say yet, and no button.
    void say(const QString &title, const QString &text);

Q_SIGNALS:
    void again();

private:
    QLabel *m_title, *m_text;
    QPushButton *m_again;
};

} // namespace merhan::evaluate
