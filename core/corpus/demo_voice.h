// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/corpus/demo_prosody.h"
#include "core/error/result.h"

#include <cstdint>
#include <filesystem>
#include <vector>

namespace merhan::corpus {

inline constexpr int kDemoRateHz = 16000;

/// `text` (tags such as [LAUGHTER] left out) as espeak-ng says it: mono, 16 kHz, 16 bit, a short
/// pause at both ends, a whole number of milliseconds. `scratch` is a file to be overwritten.
Result<std::vector<std::int16_t>> speak(const std::string &espeak, std::string_view text,
                                        const DemoProsody &prosody, std::uint64_t seed,
                                        const std::filesystem::path &scratch);

} // namespace merhan::corpus
