// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace merhan::browse {

inline constexpr int kRowHeight = 25;

/// Paints a row of the utterance table: tiles with letters, signs for marks and notes, the bar of
/// the current row. No style sheet and no item widgets: a row costs microseconds.
class UtteranceDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace merhan::browse
