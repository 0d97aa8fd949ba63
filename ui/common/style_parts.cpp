// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/style_parts.h"

#include <QPainter>
#include <QStyle>
#include <QStyleOption>
#include <QWidget>

#include <algorithm>

namespace merhan::common::style {

void box(QPainter &painter, const QRect &rect, const QColor &fill, const QColor &edge,
         double width, double radius)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(fill.isValid() ? QBrush(fill) : QBrush(Qt::NoBrush));
    painter.setPen(edge.isValid() ? QPen(edge, width) : QPen(Qt::NoPen));
    const double in = edge.isValid() ? width / 2 : 0;
    painter.drawRoundedRect(QRectF(rect).adjusted(in, in, -in, -in), radius, radius);
    painter.restore();
}

void chevron(QPainter &painter, const QPointF &middle, const QColor &color, int degrees)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(middle);
    painter.rotate(degrees);
    painter.setPen(QPen(color, 1.3, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPolyline(QPolygonF{QPointF(-3.5, -1.75), QPointF(0, 1.75), QPointF(3.5, -1.75)});
    painter.restore();
}

void iconAndText(QPainter &painter, const QRect &rect, const QPixmap &icon, const QSize &iconSize,
                 const QString &text, const QStyleOption &option, const QStyle &style,
                 bool centered)
{
    const int flags = Qt::AlignLeft | Qt::AlignVCenter | Qt::TextHideMnemonic;
    const int width = option.fontMetrics.size(Qt::TextHideMnemonic, text).width();
    const int all = iconSize.width() + kIconGap + width;
    const int left = centered ? std::max(0, (rect.width() - all) / 2) : 0;
    const QRect logical(rect.left() + left, rect.top(), iconSize.width(), rect.height());
    QRect words = rect;
    words.setLeft(logical.right() + 1 + kIconGap);
    style.drawItemPixmap(&painter, QStyle::visualRect(option.direction, rect, logical),
                         Qt::AlignCenter, icon);
    style.drawItemText(&painter, QStyle::visualRect(option.direction, rect, words), flags,
                       option.palette, option.state & QStyle::State_Enabled, text,
                       QPalette::ButtonText);
}

bool isPrimary(const QWidget *widget)
{
    return widget && widget->property(kPrimary).toBool();
}

void buttonPanel(QPainter &painter, const QStyleOption &option, const QWidget *widget)
{
    const Colors &c = colorsOf(option.palette);
    const bool enabled = option.state & QStyle::State_Enabled;
    const bool down = option.state & (QStyle::State_Sunken | QStyle::State_On);
    const bool hover = enabled && (option.state & QStyle::State_MouseOver);
    if (isPrimary(widget) && enabled) {
        box(painter, option.rect, hover || down ? c.accent.darker(112) : c.accent, {});
        if (option.state & QStyle::State_HasFocus)
            box(painter, option.rect.adjusted(2, 2, -2, -2), {}, c.onAccent, 1, 3);
        return;
    }
    const QColor fill = down ? (option.state & QStyle::State_On ? c.selection : c.inactiveSelection)
                        : hover ? c.hover
                                : c.raised;
    box(painter, option.rect, fill, enabled ? c.buttonEdge : c.divider);
    if (enabled && (option.state & QStyle::State_HasFocus))
        box(painter, option.rect, {}, c.accent, 2);
}

} // namespace merhan::common::style
