// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace merhan::common {

class Session;

/// What couldn't be saved, and why, with a way to try again; there only then.
class UnsavedBar : public QWidget {
    Q_OBJECT
public:
    explicit UnsavedBar(Session *session, QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    void showFailed();
    void useColors();

    Session *m_session;
    QLabel *m_sentences;
    QPushButton *m_again;
};

} // namespace merhan::common
