// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/player/sound_track.h"

#include <algorithm>
#include <cmath>

namespace merhan::player {

namespace {

double secondsOf(const SoundPiece &piece)
{
    if (piece.clip)
        return static_cast<double>(piece.clip->samples.size()) / piece.clip->sampleRateHz;
    return piece.peaks ? static_cast<double>(piece.peaks->frames()) / piece.peaks->sampleRateHz() : 0;
}

/// First frame at or after that second. The tolerance keeps a frame's own second from falling to
/// either side by rounding.
std::int64_t frameFrom(double seconds, int rateHz)
{
    return static_cast<std::int64_t>(std::ceil(seconds * rateHz - 1e-4));
}

audio::Extent scanned(std::span<const float> samples, std::int64_t begin, std::int64_t end)
{
    begin = std::max<std::int64_t>(begin, 0);
    end = std::min<std::int64_t>(end, static_cast<std::int64_t>(samples.size()));
    if (begin >= end)
        return {};
    audio::Extent extent{INFINITY, -INFINITY, 0};
    double squares = 0;
    for (const float sample : samples.subspan(static_cast<std::size_t>(begin),
                                              static_cast<std::size_t>(end - begin))) {
        extent.lowest = std::min(extent.lowest, sample);
        extent.highest = std::max(extent.highest, sample);
        squares += static_cast<double>(sample) * sample;
    }
    extent.rms = static_cast<float>(std::sqrt(squares / static_cast<double>(end - begin)));
    return extent;
}

} // namespace

SoundTrack::SoundTrack(std::vector<SoundPiece> pieces) : m_pieces(std::move(pieces))
{
    std::erase_if(m_pieces, [](const SoundPiece &piece) { return !piece.clip && !piece.peaks; });
    std::stable_sort(m_pieces.begin(), m_pieces.end(), [](const SoundPiece &a, const SoundPiece &b) {
        return a.startSeconds < b.startSeconds;
    });
    for (const SoundPiece &piece : m_pieces) {
        m_ends.push_back(piece.startSeconds + secondsOf(piece));
        m_endSeconds = std::max(m_endSeconds, m_ends.back());
        m_sampleRateHz = piece.clip ? piece.clip->sampleRateHz : piece.peaks->sampleRateHz();
        const audio::Extent all = extent(piece.startSeconds, m_ends.back());
        m_loudest = std::max({m_loudest, all.highest, -all.lowest});
    }
}

void SoundTrack::read(std::int64_t frame, std::span<float> to) const
{
    std::fill(to.begin(), to.end(), 0.0F);
    const auto wanted = static_cast<std::int64_t>(to.size());
    for (const SoundPiece &piece : m_pieces) {
        if (!piece.clip)
            continue;
        const std::vector<float> &samples = piece.clip->samples;
        const std::int64_t offset =
            std::llround(piece.startSeconds * m_sampleRateHz) - frame; // of the piece, within `to`
        const std::int64_t begin = std::max<std::int64_t>(offset, 0);
        const std::int64_t end =
            std::min(offset + static_cast<std::int64_t>(samples.size()), wanted);
        for (std::int64_t i = begin; i < end; ++i)
            to[static_cast<std::size_t>(i)] += samples[static_cast<std::size_t>(i - offset)];
    }
}

audio::Extent SoundTrack::extent(double beginSeconds, double endSeconds) const
{
    audio::Extent all;
    bool first = true;
    for (std::size_t i = 0; i < m_ends.size(); ++i) {
        const SoundPiece &piece = m_pieces[i];
        if (piece.startSeconds >= endSeconds)
            break;
        if (m_ends[i] <= beginSeconds)
            continue;
        const std::int64_t begin = frameFrom(beginSeconds - piece.startSeconds, m_sampleRateHz);
        const std::int64_t end = frameFrom(endSeconds - piece.startSeconds, m_sampleRateHz);
        if (end <= 0 || begin >= end)
            continue;
        const std::span<const float> samples =
            piece.clip ? std::span<const float>(piece.clip->samples) : std::span<const float>();
        const audio::Extent extent =
            piece.peaks ? piece.peaks->extent(piece.peaks->mix(), begin, end, samples)
                        : scanned(samples, begin, end);
        if (first) {
            all = extent;
        } else {
            all.lowest = std::min(all.lowest, extent.lowest);
            all.highest = std::max(all.highest, extent.highest);
            all.rms = std::max(all.rms, extent.rms);
        }
        first = false;
    }
    return all;
}

} // namespace merhan::player
