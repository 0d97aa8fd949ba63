// SPDX-License-Identifier: Apache-2.0
#include "core/audio/peaks.h"

#include "core/audio/sound_file.h"

#include <algorithm>
#include <cmath>

namespace merhan::audio {

namespace {

/// Gathers buckets or samples; sums in double, since a bucket of a long file is one of millions.
struct Gathered {
    float lowest = INFINITY;
    float highest = -INFINITY;
    double squares = 0;
    std::int64_t frames = 0;

    void add(float sample)
    {
        lowest = std::min(lowest, sample);
        highest = std::max(highest, sample);
        squares += static_cast<double>(sample) * sample;
        ++frames;
    }
    void add(const Peaks::Bucket &bucket, std::int64_t itsFrames)
    {
        lowest = std::min(lowest, bucket.lowest);
        highest = std::max(highest, bucket.highest);
        squares += static_cast<double>(bucket.meanSquare) * static_cast<double>(itsFrames);
        frames += itsFrames;
    }
    Peaks::Bucket bucket() const
    {
        return {lowest, highest, static_cast<float>(squares / static_cast<double>(frames))};
    }
};

} // namespace

std::int64_t Peaks::bucketsAt(std::size_t level, std::int64_t frames)
{
    return frames / kBucketFrames[level] + (frames % kBucketFrames[level] != 0 ? 1 : 0);
}

Result<Peaks> Peaks::compute(const std::filesystem::path &recording, std::stop_token stop)
{
    const auto sound = openSound(recording);
    if (!sound)
        return sound.error();
    Peaks peaks;
    peaks.m_channels = sound->info.channels;
    peaks.m_sampleRateHz = sound->info.samplerate;
    const auto channels = static_cast<std::size_t>(peaks.m_channels);
    // Whole buckets a read, so that only the last one is filled in part.
    const sf_count_t framesAtOnce =
        std::max<sf_count_t>(1, kValuesAtOnce / peaks.m_channels / kBucketFrames[0])
        * kBucketFrames[0];
    std::vector<float> interleaved(static_cast<std::size_t>(framesAtOnce) * channels);
    for (;;) {
        if (stop.stop_requested())
            return Error{&merhan::errors::kCancelled, {}, recording};
        const sf_count_t got =
            sf_readf_float(sound->handle.get(), interleaved.data(), framesAtOnce);
        if (got <= 0)
            break;
        for (sf_count_t begin = 0; begin < got; begin += kBucketFrames[0]) {
            const sf_count_t end = std::min(got, begin + kBucketFrames[0]);
            for (std::size_t channel = 0; channel < channels; ++channel) {
                Gathered gathered;
                for (sf_count_t f = begin; f < end; ++f) {
                    const float sample = interleaved[static_cast<std::size_t>(f) * channels + channel];
                    gathered.add(std::isfinite(sample) ? sample : 0.0F);
                }
                peaks.m_levels[0].push_back(gathered.bucket());
            }
            if (channels == 1)
                continue;
            Gathered mixed;
            for (sf_count_t f = begin; f < end; ++f) {
                float sum = 0;
                for (std::size_t channel = 0; channel < channels; ++channel) {
                    const float sample = interleaved[static_cast<std::size_t>(f) * channels + channel];
                    sum += std::isfinite(sample) ? sample : 0.0F;
                }
                mixed.add(sum / static_cast<float>(channels));
            }
            peaks.m_levels[0].push_back(mixed.bucket());
        }
        peaks.m_frames += got;
        if (got < framesAtOnce)
            break;
    }
    if (peaks.m_frames == 0)
        return Error{&errors::kNothingThere, {}, recording};
    peaks.addCoarserLevels();
    return peaks;
}

void Peaks::addCoarserLevels()
{
    const int columns = columnsOf(m_channels);
    for (std::size_t level = 1; level < kBucketFrames.size(); ++level) {
        const std::int64_t ratio = kBucketFrames[level] / kBucketFrames[level - 1];
        const std::int64_t finer = bucketsAt(level - 1, m_frames);
        for (std::int64_t bucket = 0; bucket < bucketsAt(level, m_frames); ++bucket) {
            for (int column = 0; column < columns; ++column) {
                Gathered gathered;
                for (std::int64_t i = bucket * ratio; i < std::min(finer, (bucket + 1) * ratio); ++i)
                    gathered.add(m_levels[level - 1][static_cast<std::size_t>(i * columns + column)],
                                 std::min(kBucketFrames[level - 1],
                                          m_frames - i * kBucketFrames[level - 1]));
                m_levels[level].push_back(gathered.bucket());
            }
        }
    }
}

Extent Peaks::extent(int channel, std::int64_t begin, std::int64_t end,
                     std::span<const float> samples) const
{
    begin = std::max<std::int64_t>(begin, 0);
    end = std::min(end, m_frames);
    const int columns = columnsOf(m_channels);
    if (begin >= end || channel < 0 || channel >= columns)
        return {};
    const bool exact = static_cast<std::int64_t>(samples.size()) == m_frames;
    Gathered gathered;
    while (begin < end) {
        // The coarsest bucket that begins here and lies inside; else part of a finest one.
        std::size_t level = kBucketFrames.size();
        std::int64_t next = 0;
        while (level > 0) {
            const std::int64_t size = kBucketFrames[--level];
            next = std::min((begin / size + 1) * size, m_frames);
            if (begin % size == 0 && next <= end)
                break;
        }
        const std::int64_t size = kBucketFrames[level];
        if (exact && (begin % size != 0 || next > end)) {
            next = std::min(next, end);
            for (; begin < next; ++begin)
                gathered.add(samples[static_cast<std::size_t>(begin)]);
            continue;
        }
        const std::int64_t bucket = begin / size;
        gathered.add(m_levels[level][static_cast<std::size_t>(bucket * columns + channel)],
                     std::min(next, end) - begin);
        begin = next;
    }
    return {gathered.lowest, gathered.highest,
            static_cast<float>(std::sqrt(gathered.squares / static_cast<double>(gathered.frames)))};
}

} // namespace merhan::audio
