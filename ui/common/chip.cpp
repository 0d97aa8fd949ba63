// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/chip.h"

#include "ui/common/icons.h"
#include "ui/common/palette.h"

#include <QKeyEvent>
#include <QPainter>

namespace merhan::common {

using namespace Qt::StringLiterals;

namespace {
constexpr int kEdge = 10, kBetween = 5, kCross = 12, kLongest = 220;
}

Chip::Chip(const QString &name, const QString &value, QWidget *parent)
    : QWidget(parent), m_name(name), m_value(value)
{
    setFocusPolicy(Qt::TabFocus);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setFixedHeight(24);
    setAccessibleName(tr("Filter: %1 %2").arg(name, value));
    setToolTip(tr("%1 %2. Delete removes the filter.").arg(name, value));
}

QSize Chip::sizeHint() const
{
    const int value = std::min(fontMetrics().horizontalAdvance(m_value), kLongest);
    return {2 * kEdge + fontMetrics().horizontalAdvance(m_name) + kBetween + value + kBetween
                + kCross,
            24};
}

void Chip::paintEvent(QPaintEvent *)
{
    const Colors &c = colorsOf(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(hasFocus() ? QPen(c.accent, 2) : QPen(Qt::NoPen));
    painter.setBrush(c.inactiveSelection);
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 11, 11);
    int x = kEdge;
    painter.setPen(c.text2);
    painter.drawText(QRect(x, 0, width(), height()), Qt::AlignVCenter, m_name);
    x += fontMetrics().horizontalAdvance(m_name) + kBetween;
    painter.setPen(c.text);
    painter.drawText(QRect(x, 0, width(), height()), Qt::AlignVCenter,
                     fontMetrics().elidedText(m_value, Qt::ElideRight, kLongest));
    painter.drawPixmap(width() - kEdge - kCross + 1, (height() - kCross) / 2,
                       iconPixmap(u"close"_s, kCross, c.text2, devicePixelRatio()));
}

void Chip::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Delete:
    case Qt::Key_Backspace:
    case Qt::Key_Space:
    case Qt::Key_Return:
    case Qt::Key_Enter:
        Q_EMIT removed();
        return;
    default:
        QWidget::keyPressEvent(event);
    }
}

void Chip::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->position().x() >= width() - kEdge - kCross - kBetween && rect().contains(event->pos()))
        Q_EMIT removed();
}

} // namespace merhan::common
