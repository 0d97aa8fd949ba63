// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>
#include <QTableView>

namespace merhan::evaluate {

inline constexpr int kRowHeight = 25;
inline constexpr int kHeaderHeight = 28;

/// Paints the cells of this folder's tables by the roles of figure_models.h.
class FigureDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

/// A table without grid and without type-ahead: letters are keys of the program.
class FigureTable : public QTableView {
    Q_OBJECT
public:
    explicit FigureTable(QAbstractItemModel *model, QWidget *parent = nullptr);

    /// As high as its rows, never scrolled.
    void fitHeight();
    void keyboardSearch(const QString &) override {}

protected:
    /// A row that is only read (a mean) leaves the choice as it is.
    QItemSelectionModel::SelectionFlags selectionCommand(const QModelIndex &index,
                                                         const QEvent *event) const override;
};

} // namespace merhan::evaluate
