// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/badge.h"

#include "ui/common/palette.h"
#include "ui/common/style.h"

#include <QPainter>

#include <algorithm>

namespace merhan::common {

namespace {

constexpr int kHeight = 20, kMargin = 8;
constexpr int kNarrowest = 60;

} // namespace

Badge::Badge(const QString &text, bool warning, QWidget *parent)
    : QWidget(parent), m_text(text), m_warning(warning)
{
    setToolTip(text);
    setAccessibleName(text);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

QSize Badge::sizeHint() const
{
    const QFontMetrics metrics(fontOf(this, 11));
    return QSize(metrics.horizontalAdvance(m_text) + 2 * kMargin + 1, kHeight);
}

QSize Badge::minimumSizeHint() const
{
    return QSize(std::min(kNarrowest, sizeHint().width()), kHeight);
}

void Badge::paintEvent(QPaintEvent *)
{
    const Colors &colors = colorsOf(palette());
    QPainter painter(this);
    painter.setPen(m_warning ? colors.warning : colors.divider);
    painter.setBrush(m_warning ? colors.warningGround : colors.base);
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
    painter.setFont(fontOf(this, 11));
    painter.setPen(m_warning ? colors.warning : colors.text2);
    const QRect inner = rect().adjusted(kMargin, 0, -kMargin, 0);
    painter.drawText(inner, static_cast<int>(Qt::AlignLeft | Qt::AlignVCenter),
                     painter.fontMetrics().elidedText(m_text, Qt::ElideRight, inner.width()));
}

} // namespace merhan::common
