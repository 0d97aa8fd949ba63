// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/error/result.h"

#include <cstdint>
#include <filesystem>
#include <optional>
#include <span>
#include <vector>

namespace merhan::audio {

/// Sound of one channel, samples in −1 … 1 (16-bit: /32768, 24-bit: /2²³).
struct Clip {
    std::vector<float> samples;
    int sampleRateHz = 0;
};

/// A stretch of a recording in seconds; what is missing runs to the recording's edge.
struct Stretch {
    std::optional<double> startSeconds;
    std::optional<double> endSeconds;
};

/// Reads whatever libsndfile reads, channels averaged. Of a damaged file, every sample that can be
/// reached. A stretch is cut to what is there; one with no sample in it is an error, as is a float
/// file with values that are no numbers.
Result<Clip> decode(const std::filesystem::path &file, const Stretch &stretch = {});

/// soxr at its quality HQ; the clip itself when it has that rate already.
Result<Clip> resample(Clip clip, int sampleRateHz);

/// The rate that features are computed at.
inline constexpr int kFeatureRateHz = 16000;

} // namespace merhan::audio
