// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/error/result.h"

#include <cstdint>
#include <filesystem>

namespace merhan::audio {

/// What a recording's header says.
struct WavFacts {
    int sampleRateHz = 0;
    int channels = 0;
    std::int64_t frames = 0; ///< at least 1; what is there to read, whatever the header promises
    bool pcm16 = false;
    bool operator==(const WavFacts &) const = default;
};

namespace errors {
inline constexpr ErrorCode kRecordingUnopened{"wav_unreadable",
                                              "The recording can't be opened (%1)."};
inline constexpr ErrorCode kRecordingNoFile{
    "wav_no_file", "Under the name of the recording lies something that is no file."};
inline constexpr ErrorCode kRecordingEmpty{"wav_empty", "The recording is a file of 0 bytes."};
inline constexpr ErrorCode kRecordingNoAudio{
    "wav_no_audio", "The file holds no audio that can be read: its header is missing or makes no "
                    "sense."};
inline constexpr ErrorCode kRecordingNoSamples{"wav_no_samples",
                                               "The recording has a header, but not one sample."};
} // namespace errors

/// Reads the header alone. Pipes, folders and devices are refused without being read, so that
/// nothing found in a corpus can block.
Result<WavFacts> readWavFacts(const std::filesystem::path &file);

} // namespace merhan::audio
