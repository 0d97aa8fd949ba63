// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/error/result.h"

#include <array>
#include <cstdint>
#include <filesystem>
#include <span>
#include <stop_token>
#include <string>
#include <vector>

namespace merhan::audio {

/// What a stretch of one channel looks like when it is drawn a pixel wide.
struct Extent {
    float lowest = 0;
    float highest = 0;
    float rms = 0;
};

/// Summaries of a recording at several zooms, so that a waveform of any length is drawn without its
/// samples. Computed once a file, a few bytes a bucket of 64 frames.
class Peaks {
public:
    /// Frames a bucket, from the finest on.
    static constexpr std::array<std::int64_t, 4> kBucketFrames{64, 512, 4096, 32768};

    struct Bucket {
        float lowest = 0;
        float highest = 0;
        float meanSquare = 0;
    };

    /// Reads the recording through, a piece at a time. A sample that is no number counts as 0.
    static Result<Peaks> compute(const std::filesystem::path &recording, std::stop_token stop = {});

    int channels() const { return m_channels; }
    /// Where the average of the channels is found, beside the channels themselves: what decode()
    /// gives and what is heard.
    int mix() const { return m_channels > 1 ? m_channels : 0; }
    int sampleRateHz() const { return m_sampleRateHz; }
    std::int64_t frames() const { return m_frames; }

    /// Of the frames [begin, end) that there are; silence when there are none. Where an edge lies
    /// inside a bucket of 64, `samples` (all of that channel, when the caller has them) decide, so
    /// that the answer is exact; without them the whole bucket counts. `channel` may be mix().
    Extent extent(int channel, std::int64_t begin, std::int64_t end,
                  std::span<const float> samples = {}) const;

private:
    friend class PeaksCache;
    using Level = std::vector<Bucket>; ///< row-major [buckets, columns]

    static int columnsOf(int channels) { return channels > 1 ? channels + 1 : 1; }

    /// Buckets that `frames` frames fill at a level, the last one perhaps in part.
    static std::int64_t bucketsAt(std::size_t level, std::int64_t frames);
    void addCoarserLevels();

    int m_channels = 0;
    int m_sampleRateHz = 0;
    std::int64_t m_frames = 0;
    std::array<Level, kBucketFrames.size()> m_levels;
};

/// A folder that keeps peaks between starts. A file of it belongs to one path, size and time of
/// change; whatever can't be read there is computed again. Any thread, several programs.
class PeaksCache {
public:
    /// Kept below `mostBytes` by dropping what was used longest ago. The folder is made when it is
    /// needed; without a folder nothing is kept.
    explicit PeaksCache(std::filesystem::path folder, std::int64_t mostBytes = 256 << 20);

    /// From the cache, else computed and kept. A full disk costs the cache, not the peaks.
    Result<Peaks> of(const std::filesystem::path &recording, std::stop_token stop = {}) const;

private:
    void keep(const std::filesystem::path &file, const std::string &key, const Peaks &peaks) const;
    void dropOldest() const;
    static Result<Peaks> load(const std::filesystem::path &file, const std::string &key);

    std::filesystem::path m_folder;
    std::int64_t m_mostBytes;
};

} // namespace merhan::audio
