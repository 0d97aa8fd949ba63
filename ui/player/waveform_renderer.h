// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/palette.h"
#include "ui/player/sound_track.h"
#include "ui/player/time_axis.h"

#include <QImage>

#include <optional>
#include <utility>
#include <vector>

namespace merhan::player {

/// Seconds from … to.
using SecondsRange = std::pair<double, double>;

/// The axis' columns, a device pixel each, of a track. The current turn has peaks and RMS core,
/// what is around it peaks alone. Zoomed in to where samples are further apart than pixels, a line
/// through them.
QImage renderWaveform(const SoundTrack &track, const TimeAxis &axis, int deviceHeight,
                      const common::Colors &colors, std::optional<SecondsRange> current);

struct Tick {
    double seconds = 0;
    bool labelled = false;
};
struct Ruler {
    std::vector<Tick> ticks;
    int decimals = 0; ///< that the labels need
};
/// Ticks of the seconds in view; labels at least so many device-independent pixels apart. One tick
/// lies at `zeroSeconds`.
Ruler rulerOf(const TimeAxis &axis, double labelWidth, double zeroSeconds = 0);

} // namespace merhan::player
