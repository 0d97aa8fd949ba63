// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/divider.h"

#include <QWidget>

namespace merhan::common {

QWidget *divider(Qt::Orientation orientation)
{
    auto *line = new QWidget;
    line->setBackgroundRole(QPalette::Mid);
    line->setAutoFillBackground(true);
    orientation == Qt::Horizontal ? line->setFixedHeight(1) : line->setFixedWidth(1);
    return line;
}

} // namespace merhan::common
