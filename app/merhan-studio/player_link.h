// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/mode.h"
#include "ui/player/sound_module.h"

namespace merhan::common {
class MainWindow;
}
namespace merhan::player {
class PlayerPanel;
}

namespace merhan::studio {

/// The player of the window, following the session: the turns of the dialog that the current
/// utterance is of, and back what the player goes to. It fills the window's menu "Playback", and
/// shows of itself what the mode in front leaves room for. Sound is loaded when `window` is shown.
player::PlayerPanel *makePlayer(const common::Studio &studio,
                                std::shared_ptr<const player::SoundChoice> sound,
                                common::MainWindow *window, QWidget *parent);

} // namespace merhan::studio
