// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/corpus/alignment.h"
#include "ui/player/waveform_renderer.h"

#include <QStringList>

#include <optional>
#include <span>
#include <vector>

namespace merhan::player {

/// When the words of a turn are said.
struct WordTimes {
    std::vector<SecondsRange> ranges; ///< one a word, empty where it isn't known; none without sound
    bool aligned = false;             ///< by the corpus's own alignment; else an estimate
};

/// About when each word is said: what isn't silence between `from` and `to` is shared out by the
/// words' letters. An estimate, for the eye alone, and whoever shows it says so; no number is made
/// of it. Empty words (what stands among them and isn't said), and all words where there is no
/// sound, have an empty range.
std::vector<SecondsRange> wordTimes(const QStringList &words, const SoundTrack &track, double from,
                                    double to);

/// When each word is said, by what an aligner found in the recording that begins at `from`. What it
/// wrote otherwise, between two words of both, shares the time in between by letters. Nothing when
/// it has fewer than half of the words: then it isn't of this transcript.
std::optional<std::vector<SecondsRange>>
alignedTimes(const QStringList &words, std::span<const corpus::AlignedWord> aligned, double from);

/// The word said at that time; −1: none.
int wordAt(const std::vector<SecondsRange> &times, double seconds);

} // namespace merhan::player
