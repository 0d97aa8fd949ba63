// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/error/result.h"

#include <filesystem>

namespace merhan::nn {

/// Makes a model folder of the original implementation's weights.
///   weights  a safetensors file with the original's parameter names, BERT under text_encoder.bert.
///   config   its dimensions, shared length and label numbers, as JSON
///   encoder  the Hugging Face folder with BERT's configuration and vocabulary
/// When the BERT among the weights isn't the one in `encoder` (it was trained along), it is written
/// to `encoder/` inside the model folder.
Result<void> importWeights(const std::filesystem::path &weights,
                           const std::filesystem::path &config,
                           const std::filesystem::path &encoder,
                           const std::filesystem::path &folder);

} // namespace merhan::nn
