// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>

namespace merhan::common {

/// The sequential map `ice` of cmocean. 0 is near the page in either theme: pale in light, deep in
/// dark; 1 is furthest from it.
QColor iceColor(double at, bool dark);

/// The part of it that a number can be read on, 2 to 70 %, for 0 … 1.
QColor matrixColor(double share, bool dark);

} // namespace merhan::common
