// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/error/error.h"

namespace merhan::audio::errors {

inline constexpr ErrorCode kStretchOutside{
    "audio_stretch_outside", "The recording has no second %1: it is %2 s long."};
inline constexpr ErrorCode kStretchEmpty{
    "audio_stretch_empty",
    "There is no sample between second %1 and second %2, so there is nothing to read. Give an end "
    "that lies behind the start."};
inline constexpr ErrorCode kTooLong{
    "audio_too_long",
    "The recording is too long for this machine's memory. Read it a stretch at a time."};
inline constexpr ErrorCode kNothingThere{"audio_nothing_there",
                                         "Not one sample of the recording can be read."};
inline constexpr ErrorCode kNotFinite{
    "audio_not_finite",
    "The recording has samples that are no sound (NaN, infinity or beyond every scale), so it isn't "
    "used. Export it again from the program that made it."};
inline constexpr ErrorCode kNotResampled{"audio_not_resampled",
                                         "The sound can't be brought from %1 to %2 Hz: %3."};

} // namespace merhan::audio::errors
