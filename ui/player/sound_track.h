// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/audio/decode.h"
#include "core/audio/peaks.h"

#include <memory>
#include <span>
#include <vector>

namespace merhan::player {

/// A recording in its place on a dialog's time line.
struct SoundPiece {
    double startSeconds = 0;
    std::shared_ptr<const audio::Clip> clip;   ///< null: seen (by its peaks), not heard
    std::shared_ptr<const audio::Peaks> peaks; ///< null: summed up from the clip
};

/// What a dialog sounds and looks like: its own recording, or those of its turns where they
/// belong, added where they overlap. Never changed once made, so threads share it.
class SoundTrack {
public:
    SoundTrack() = default;
    /// All pieces have the same rate, which the caller sees to (see loadTrack).
    explicit SoundTrack(std::vector<SoundPiece> pieces);

    int sampleRateHz() const { return m_sampleRateHz; }
    bool silent() const { return m_pieces.empty(); }
    double endSeconds() const { return m_endSeconds; }
    /// Largest magnitude of all, so that a drawing knows its scale; 0 when there is no sound.
    float loudest() const { return m_loudest; }

    /// `to` from that frame of the time line on; silence where no piece lies.
    void read(std::int64_t frame, std::span<float> to) const;
    /// Of the samples in [begin, end) seconds; silence when there are none.
    audio::Extent extent(double beginSeconds, double endSeconds) const;

private:
    std::vector<SoundPiece> m_pieces; ///< by start
    std::vector<double> m_ends;
    double m_endSeconds = 0;
    int m_sampleRateHz = 16000;
    float m_loudest = 0;
};

} // namespace merhan::player
