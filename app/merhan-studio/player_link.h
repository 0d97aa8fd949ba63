// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/mode.h"

namespace merhan::player {
class PlayerPanel;
}

namespace merhan::studio {

/// The player of the window, following the session: the turns of the dialog that the current
/// utterance is of, and back what the player goes to. Sound is loaded when `window` is shown.
player::PlayerPanel *makePlayer(const common::Studio &studio, QWidget *window);

} // namespace merhan::studio
