// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <Qt>

class QWidget;

namespace merhan::common {

/// A line one pixel wide between two parts, in the palette's divider colour. No QFrame: its lines
/// are the widget style's business.
QWidget *divider(Qt::Orientation orientation);

} // namespace merhan::common
