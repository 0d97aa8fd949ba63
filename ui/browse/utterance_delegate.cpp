// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/browse/utterance_delegate.h"

#include "ui/browse/utterance_table_model.h"
#include "ui/common/class_look.h"
#include "ui/common/icons.h"
#include "ui/common/palette.h"
#include "ui/common/style.h"

#include <QAbstractItemView>
#include <QPainter>

namespace merhan::browse {

namespace {

constexpr int kMargin = 8;

/// A five-pointed star for a mark, in a box of 12.
QPolygonF star(const QPointF &middle)
{
    static const double kPoints[10][2] = {{0, -6},      {1.41, -1.94}, {5.71, -1.85},
                                          {2.28, 0.74}, {3.53, 4.85},  {0, 2.4},
                                          {-3.53, 4.85}, {-2.28, 0.74}, {-5.71, -1.85},
                                          {-1.41, -1.94}};
    QPolygonF polygon;
    for (const auto &point : kPoints)
        polygon << middle + QPointF(point[0], point[1]);
    return polygon;
}

void drawNoteSign(QPainter &painter, const QPointF &middle, const QColor &color)
{
    painter.setPen(QPen(color, 1));
    painter.setBrush(Qt::NoBrush);
    const QRectF box(middle.x() - 4.5, middle.y() - 4.5, 9, 9);
    painter.drawPolyline(QPolygonF{box.bottomRight() - QPointF(4, 0), box.bottomLeft(),
                                   box.topLeft(), box.topRight(),
                                   box.bottomRight() - QPointF(0, 4),
                                   box.bottomRight() - QPointF(4, 0),
                                   box.bottomRight() - QPointF(4, 4),
                                   box.bottomRight() - QPointF(0, 4)});
}

/// Three dots: it is on its way.
void drawSavingSign(QPainter &painter, const QPointF &middle, const QColor &color)
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(color);
    for (const double x : {-4.0, 0.0, 4.0})
        painter.drawEllipse(middle + QPointF(x, 0), 1.25, 1.25);
}

/// What isn't in the file yet comes first; there is room for two.
void drawSigns(QPainter &painter, const QRect &rect, int signs, const common::Colors &colors)
{
    using Model = UtteranceTableModel;
    QList<int> drawn;
    for (const int sign : {Model::NotSaved, Model::Saving, Model::Marked, Model::Noted})
        if ((signs & sign) != 0 && drawn.size() < 2)
            drawn.append(sign);
    if (drawn.isEmpty())
        return;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    QPointF middle = QRectF(rect).center();
    if (drawn.size() > 1)
        middle.rx() -= 6;
    for (const int sign : drawn) {
        if (sign == Model::NotSaved) {
            const double ratio = painter.device()->devicePixelRatioF();
            painter.drawPixmap(middle - QPointF(7, 7), common::iconPixmap(QStringLiteral("warning"), 14,
                                                                          colors.error, ratio));
        } else if (sign == Model::Saving) {
            drawSavingSign(painter, middle, colors.text2);
        } else if (sign == Model::Marked) {
            painter.setPen(Qt::NoPen);
            painter.setBrush(colors.accent);
            painter.drawPolygon(star(middle));
        } else {
            drawNoteSign(painter, middle, colors.text2);
        }
        middle.rx() += 13;
    }
    painter.restore();
}

bool hasTile(Column column)
{
    return column == Column::Label || column == Column::Predicted;
}

/// A word on the ground of a warning at the right end of `rect`; returns where it begins.
int drawWord(QPainter &painter, const QRect &rect, const QString &word,
             const QStyleOptionViewItem &option, const common::Colors &colors)
{
    painter.setFont(common::fontOf(option.widget, 11));
    const int width = painter.fontMetrics().horizontalAdvance(word) + 8;
    const QRect box(rect.right() - width + 1, rect.top() + (rect.height() - 16) / 2, width, 16);
    painter.fillRect(box, colors.warningGround);
    painter.setPen(colors.warning);
    painter.drawText(box, Qt::AlignCenter, word);
    return box.left();
}

} // namespace

QSize UtteranceDelegate::sizeHint(const QStyleOptionViewItem &option,
                                  const QModelIndex &index) const
{
    const QString text = index.data(Qt::DisplayRole).toString();
    int width = option.fontMetrics.horizontalAdvance(text) + 2 * kMargin;
    if (hasTile(static_cast<Column>(index.column())))
        width += common::kTile + 6;
    return {width, kRowHeight};
}

void UtteranceDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                              const QModelIndex &index) const
{
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    const common::Colors &colors = common::colorsOf(option.palette);
    const auto column = static_cast<Column>(index.column());
    const bool selected = option.state & QStyle::State_Selected;
    const QRect rect = option.rect;
    if (selected)
        painter->fillRect(rect, view && (view->hasFocus() || view->isActiveWindow())
                                    ? colors.selection
                                    : colors.inactiveSelection);
    if (view && view->currentIndex().row() == index.row()
        && rect.left() == view->visualRect(index.siblingAtColumn(0)).left()
        && column == Column::Mark)
        painter->fillRect(QRect(rect.left(), rect.top(), 3, rect.height()), colors.accent);

    if (column == Column::Mark)
        return drawSigns(*painter, rect, index.data(UtteranceTableModel::SignsRole).toInt(), colors);

    const QString text = index.data(Qt::DisplayRole).toString();
    if (text.isEmpty())
        return;
    QRect textRect = rect.adjusted(kMargin, 0, -kMargin, 0);
    bool secondary = index.data(UtteranceTableModel::SecondaryRole).toBool();
    if (hasTile(column)) {
        const QByteArray key = index.data(UtteranceTableModel::KeyRole).toByteArray();
        const std::string_view view_key(key.constData(), static_cast<std::size_t>(key.size()));
        const QRect tile(textRect.left(), rect.top() + (rect.height() - common::kTile) / 2,
                         common::kTile, common::kTile);
        common::drawTile(*painter, tile, view_key, option.palette, selected);
        textRect.setLeft(tile.right() + 7);
        secondary = secondary || key.isEmpty();
        if (const QString seen = index.data(UtteranceTableModel::SeenRole).toString();
            !seen.isEmpty())
            textRect.setRight(drawWord(*painter, textRect, seen, option, colors) - 6);
    }
    painter->setPen(secondary ? colors.text2 : colors.text);
    painter->setFont(option.font);
    const auto alignment =
        index.data(Qt::TextAlignmentRole).value<Qt::Alignment>() | Qt::TextSingleLine;
    // What tells one utterance from the next stands at the end of its id.
    const auto elide = column == Column::Utterance ? Qt::ElideMiddle : Qt::ElideRight;
    painter->drawText(textRect, static_cast<int>(alignment),
                      option.fontMetrics.elidedText(text.simplified(), elide, textRect.width()));
}

} // namespace merhan::browse
