// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/inspect/maps.h"
#include "ui/player/waveform_renderer.h"

#include <vector>

namespace merhan::inspect {

/// About when each word is said: what isn't silence between `from` and `to` is shared out by the
/// words' letters. An estimate, for the eye alone; no number is made of it. Marks, and all words
/// where there is no sound, have an empty range.
std::vector<player::SecondsRange> wordTimes(const std::vector<Word> &words,
                                            const player::SoundTrack &track, double from, double to);

/// The word said at that time; −1: none.
int wordAt(const std::vector<player::SecondsRange> &times, double seconds);

} // namespace merhan::inspect
