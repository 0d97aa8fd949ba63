// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLineEdit;

namespace merhan::annotate {

/// Asks who annotates.
class AskPage : public QWidget {
    Q_OBJECT
public:
    explicit AskPage(QWidget *parent = nullptr);
    void ask(const QString &name);

Q_SIGNALS:
    void answered(const QString &name);

private:
    QLineEdit *m_name;
};

} // namespace merhan::annotate
