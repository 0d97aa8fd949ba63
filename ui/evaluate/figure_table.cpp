// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/evaluate/figure_table.h"

#include "ui/common/class_look.h"
#include "ui/common/palette.h"
#include "ui/evaluate/figure_models.h"

#include <QHeaderView>
#include <QPainter>

namespace merhan::evaluate {

namespace {

constexpr int kMargin = 8;

} // namespace

QSize FigureDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QFont font = option.font;
    font.setWeight(QFont::DemiBold);
    // One more: the advance is rounded, and what is a hair too long would be elided.
    int width = QFontMetrics(font).horizontalAdvance(index.data().toString()) + 1 + 2 * kMargin;
    if (index.data(KeyRole).isValid())
        width += common::kTile + 6;
    return {width, kRowHeight};
}

void FigureDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                           const QModelIndex &index) const
{
    const auto *view = qobject_cast<const QTableView *>(option.widget);
    const common::Colors &colors = common::colorsOf(option.palette);
    const bool selected = option.state & QStyle::State_Selected;
    if (selected)
        painter->fillRect(option.rect, view && view->isActiveWindow() ? colors.selection
                                                                      : colors.inactiveSelection);
    if (view && selected && view->currentIndex().row() == index.row()
        && view->horizontalHeader()->visualIndex(index.column()) == 0)
        painter->fillRect(option.rect.left(), option.rect.top(), 3, option.rect.height(),
                          colors.accent);
    QRect rect = option.rect.adjusted(kMargin, 0, -kMargin, 0);
    if (const QVariant key = index.data(KeyRole); key.isValid()) {
        const QByteArray name = key.toByteArray();
        const QRect tile(rect.left(), rect.top() + (rect.height() - common::kTile) / 2,
                         common::kTile, common::kTile);
        common::drawTile(*painter, tile,
                         std::string_view(name.constData(), static_cast<std::size_t>(name.size())),
                         option.palette, selected);
        rect.setLeft(tile.right() + 7);
    }
    QFont font = option.font;
    font.setWeight(index.data(BoldRole).toBool() ? QFont::DemiBold : QFont::Normal);
    painter->setFont(font);
    painter->setPen(index.data(SecondaryRole).toBool() ? colors.text2 : colors.text);
    const auto alignment =
        index.data(Qt::TextAlignmentRole).value<Qt::Alignment>() | Qt::TextSingleLine;
    painter->drawText(rect, static_cast<int>(alignment),
                      QFontMetrics(font).elidedText(index.data().toString().simplified(),
                                                    Qt::ElideRight, rect.width()));
}

FigureTable::FigureTable(QAbstractItemModel *model, QWidget *parent) : QTableView(parent)
{
    setModel(model);
    setItemDelegate(new FigureDelegate(this));
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setWordWrap(false);
    setSelectionBehavior(SelectRows);
    setSelectionMode(SingleSelection);
    setTabKeyNavigation(false);
    setCornerButtonEnabled(false);
    setVerticalScrollMode(ScrollPerItem);
    setHorizontalScrollMode(ScrollPerPixel);
    verticalHeader()->hide();
    verticalHeader()->setMinimumSectionSize(kRowHeight);
    verticalHeader()->setDefaultSectionSize(kRowHeight);
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setFixedHeight(kHeaderHeight);
    horizontalHeader()->setMinimumSectionSize(24);
    horizontalHeader()->setHighlightSections(false);
}

QItemSelectionModel::SelectionFlags FigureTable::selectionCommand(const QModelIndex &index,
                                                                 const QEvent *event) const
{
    return index.isValid() && !(index.flags() & Qt::ItemIsSelectable)
               ? QItemSelectionModel::NoUpdate
               : QTableView::selectionCommand(index, event);
}

void FigureTable::fitHeight()
{
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFixedHeight(kHeaderHeight + model()->rowCount() * kRowHeight);
}

} // namespace merhan::evaluate
