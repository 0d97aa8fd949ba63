// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QIcon>
#include <QPixmap>

namespace merhan::common {

/// One of resources/icons, drawn in one colour. `size` in device-independent pixels.
QPixmap iconPixmap(const QString &name, int size, const QColor &color, qreal devicePixelRatio);

/// The same as an icon in the colours of the program's palette at the time of painting: text2,
/// text where it is on, text3 where it is disabled.
QIcon icon(const QString &name);

} // namespace merhan::common
