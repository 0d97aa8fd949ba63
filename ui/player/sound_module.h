// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/player/sound_output.h"

namespace merhan::player {

/// The system's sound output through Qt Multimedia, which lies in a module of its own that is
/// loaded when the output is first opened: no start of the program waits for it.
SoundOutputFactory systemSound();

} // namespace merhan::player
