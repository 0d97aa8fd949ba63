// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/train/tab_strip.h"

#include "ui/common/palette.h"
#include "ui/common/style.h"

#include <QPainter>

namespace merhan::train {

namespace {

constexpr int kTabHeight = 30, kBetween = 20;

} // namespace

TabStrip::TabStrip(QWidget *parent) : QTabBar(parent)
{
    setDrawBase(false);
    setExpanding(false);
    setFocusPolicy(Qt::TabFocus);
    setAttribute(Qt::WA_Hover);
}

QSize TabStrip::tabSizeHint(int index) const
{
    const QFontMetrics bold(common::fontOf(this, 13, true));
    return {bold.horizontalAdvance(tabText(index)) + kBetween, kTabHeight};
}

void TabStrip::paintEvent(QPaintEvent *)
{
    const common::Colors &colors = common::colorsOf(palette());
    QPainter painter(this);
    painter.fillRect(0, height() - 1, width(), 1, colors.divider);
    for (int i = 0; i < count(); ++i) {
        const bool current = i == currentIndex();
        const QRect rect = tabRect(i).adjusted(0, 0, -kBetween, 0);
        painter.setFont(common::fontOf(this, 13, current));
        painter.setPen(current ? colors.text : colors.text2);
        painter.drawText(rect, static_cast<int>(Qt::AlignLeft | Qt::AlignVCenter), tabText(i));
        if (!current)
            continue;
        const int words = painter.fontMetrics().horizontalAdvance(tabText(i));
        painter.fillRect(rect.left(), height() - 2, words, 2, colors.accent);
        if (hasFocus()) {
            painter.setPen(QPen(colors.accent, 2));
            painter.drawRect(QRect(rect.left(), 2, words, height() - 5).adjusted(-3, 0, 3, 0));
        }
    }
}

} // namespace merhan::train
