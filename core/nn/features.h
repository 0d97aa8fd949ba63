// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/error/progress.h"
#include "core/error/result.h"

#include <filesystem>
#include <span>
#include <stop_token>
#include <string>
#include <vector>

namespace merhan::nn {

struct FeatureOptions {
    std::string window = "hann";   ///< hann, hamming
    std::filesystem::path encoder; ///< folder of a speech encoder (wav2vec2, hubert, wavlm); empty: no states
};

/// Writes F.safetensors: for each recording, resampled to 16 kHz, `<stem>.mfcc` [40, frames] and
/// `<stem>.mel` [40, frames] in dB before the −80 dB floor, and with an encoder `<stem>.states`
/// [positions, width], its last hidden state for that recording alone; all float32. Where two
/// recordings have one stem, their names are the paths as given. Returns the recordings that were
/// left out, and why; with none left nothing is written.
Result<std::vector<Error>> writeFeatures(std::span<const std::filesystem::path> recordings,
                                         const std::filesystem::path &file,
                                         const FeatureOptions &options = {},
                                         std::stop_token stop = {}, const Progress &progress = {});

} // namespace merhan::nn
