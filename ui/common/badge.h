// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace merhan::common {

/// A word about a number, square and never clickable. Where there is little room it ends in "…" and
/// its tooltip has it whole.
class Badge : public QWidget {
    Q_OBJECT
public:
    explicit Badge(const QString &text, bool warning = false, QWidget *parent = nullptr);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_text;
    bool m_warning;
};

} // namespace merhan::common
