// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/train/state_badge.h"

#include "ui/common/palette.h"
#include "ui/common/style.h"

#include <QPainter>

namespace merhan::train {

namespace {

constexpr int kHeight = 20, kMargin = 8, kDot = 8;

} // namespace

StateBadge::StateBadge(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

QString StateBadge::text() const
{
    return m_more.isEmpty() ? stateName(m_look)
                            : tr("%1, %2", "state, seconds").arg(stateName(m_look), m_more);
}

void StateBadge::setLook(Look look)
{
    m_look = look;
    m_more.clear();
    setAccessibleName(text());
    updateGeometry();
    update();
}

void StateBadge::setMore(const QString &more)
{
    if (more == m_more)
        return;
    m_more = more;
    updateGeometry();
    update();
}

QSize StateBadge::sizeHint() const
{
    const int words = QFontMetrics(common::fontOf(this, 11)).horizontalAdvance(text());
    return QSize(words + 2 * kMargin + (isLive(m_look) ? kDot + 5 : 0) + 1, kHeight);
}

void StateBadge::paintEvent(QPaintEvent *)
{
    const common::Colors &colors = common::colorsOf(palette());
    QColor ground = colors.inactiveSelection, ink = colors.text;
    if (isLive(m_look)) {
        ground = colors.selection;
    } else if (m_look == Look::Failed || m_look == Look::Died) {
        ground = colors.errorGround;
        ink = colors.error;
    } else if (m_look == Look::Stopped) {
        ground = colors.warningGround;
        ink = colors.warning;
    }
    QPainter painter(this);
    painter.fillRect(rect(), ground);
    QRect inner = rect().adjusted(kMargin, 0, -kMargin, 0);
    if (isLive(m_look)) {
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(colors.accent, 1.5));
        painter.setBrush(m_look == Look::Running ? QBrush(colors.accent) : QBrush(Qt::NoBrush));
        painter.drawEllipse(QRectF(inner.left() + 1, (height() - 6) / 2.0, 6, 6));
        inner.setLeft(inner.left() + kDot + 5);
    }
    painter.setFont(common::fontOf(this, 11));
    painter.setPen(ink);
    painter.drawText(inner, Qt::AlignLeft | Qt::AlignVCenter, text());
}

} // namespace merhan::train
