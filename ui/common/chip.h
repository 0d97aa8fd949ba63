// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace merhan::common {

/// A filter that can be taken away: name, value, and a cross that is reached by Tab; Delete and
/// Backspace do the same.
class Chip : public QWidget {
    Q_OBJECT
public:
    Chip(const QString &name, const QString &value, QWidget *parent = nullptr);
    QSize sizeHint() const override;

Q_SIGNALS:
    void removed();

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;

private:
    QString m_name, m_value;
};

} // namespace merhan::common
