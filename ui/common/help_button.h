// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

namespace merhan::common {

/// The "?" beside a word or a figure: one plain sentence, and the formula where there is one. By
/// mouse, by Tab and Space, and by F1 when it is the nearest to what has the focus.
class HelpButton : public QAbstractButton {
    Q_OBJECT
public:
    HelpButton(const QString &word, const QString &answer, const QString &formula = {},
               QWidget *parent = nullptr);

    void explain();
    QSize sizeHint() const override;
    /// The nearest one that is shown: beside `widget`, else beside one of its parents. nullptr: none.
    static HelpButton *nearest(const QWidget *widget);

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace merhan::common
