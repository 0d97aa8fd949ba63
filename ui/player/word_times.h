// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/player/waveform_renderer.h"

#include <QStringList>

#include <vector>

namespace merhan::player {

/// About when each word is said: what isn't silence between `from` and `to` is shared out by the
/// words' letters. An estimate, for the eye alone, and whoever shows it says so; no number is made
/// of it. Empty words (what stands among them and isn't said), and all words where there is no
/// sound, have an empty range.
std::vector<SecondsRange> wordTimes(const QStringList &words, const SoundTrack &track, double from,
                                    double to);

/// The word said at that time; −1: none.
int wordAt(const std::vector<SecondsRange> &times, double seconds);

} // namespace merhan::player
