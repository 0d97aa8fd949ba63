// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/error/result.h"
#include "core/nn/attention_maps.h"
#include "core/protocol/atomic_file.h"

#include <filesystem>
#include <string>
#include <vector>

namespace merhan::explain {

/// Writes MAPS.safetensors: float16 `text_to_audio`, `audio_to_text`, `audio_self`, `text_self`,
/// float32 `global`, `frame_times`, `probabilities`; those that the model hasn't are left out.
/// Metadata (texts; lists are JSON): format, utterance, text, tokens, words (a token: null, or
/// {"word", "begin", "end"}), classes, model, model_sha256, fold, seed.
Result<void> writeMaps(const std::filesystem::path &file, const nn::AttentionMaps &maps,
                       protocol::Durable durable = protocol::Durable::Yes);

/// What the model said, without its maps.
struct MapsSummary {
    std::vector<std::string> classes;
    std::vector<double> probabilities;
};
/// Of a file that writeMaps() wrote.
Result<MapsSummary> readMapsSummary(const std::filesystem::path &file);

} // namespace merhan::explain
