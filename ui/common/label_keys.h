// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/mode.h"

namespace merhan::common {

/// The name of a label in a menu, with the key that chooses it there: "&happy", "happy (&Y)".
QString inLabelMenu(const QString &name, const QKeySequence &key);

/// A gesture of whoever annotates now, said the way it is: in a blind pass or with the model's
/// answer in view. Its changes are the caller's.
store::Gesture gestureNow(const Studio &studio, bool modelInView);

} // namespace merhan::common
