// SPDX-License-Identifier: GPL-3.0-or-later
// Private to the style's own sources.
#pragma once

#include "ui/common/palette.h"

class QPainter;
class QPixmap;
class QPointF;
class QRect;
class QSize;
class QStyle;
class QStyleOption;
class QWidget;

namespace merhan::common::style {

inline constexpr const char *kPrimary = "merhanPrimary"; ///< a property of the one filled button

/// A rounded box whose line of `width` lies within `rect`.
void box(QPainter &painter, const QRect &rect, const QColor &fill, const QColor &edge,
         double width = 1, double radius = 4);
/// Points down; turned by `degrees`.
void chevron(QPainter &painter, const QPointF &middle, const QColor &color, int degrees = 0);
/// Between an icon and the text beside it: Fusion's 4 (2 on a tool button) let the two touch.
inline constexpr int kIconGap = 7;
/// Both in the middle of `rect`, or at its left edge.
void iconAndText(QPainter &painter, const QRect &rect, const QPixmap &icon, const QSize &iconSize,
                 const QString &text, const QStyleOption &option, const QStyle &style,
                 bool centered);

bool isPrimary(const QWidget *widget);
/// Ring and frame of buttons and combo boxes.
void buttonPanel(QPainter &painter, const QStyleOption &option, const QWidget *widget);

} // namespace merhan::common::style
