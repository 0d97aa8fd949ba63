// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;

namespace merhan::annotate {

class Pass;

/// What couldn't be saved, and why; there only then.
class FailureBar : public QWidget {
    Q_OBJECT
public:
    explicit FailureBar(Pass *pass, QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    void showFailures();
    void useColors();

    Pass *m_pass;
    QLabel *m_sentences;
};

} // namespace merhan::annotate
