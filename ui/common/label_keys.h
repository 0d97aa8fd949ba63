// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/mode.h"

#include <optional>

class QKeyEvent;

namespace merhan::common {

/// What a key says of an utterance, wherever labels are given by keys: a class's letter, X can't
/// tell, B bad audio, W later. Modifiers aren't looked at.
struct LabelKey {
    store::Field field = store::Field::Category;
    store::Value value;
};
std::optional<LabelKey> labelKey(const QKeyEvent &key);

/// A gesture of whoever annotates now, said the way it is: in a blind pass or with the model's
/// answer in view. Its changes are the caller's.
store::Gesture gestureNow(const Studio &studio, bool modelInView);

} // namespace merhan::common
