// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/nn/model_description.h"

namespace merhan::nn {

/// Name of the encoder that set-up brings.
inline constexpr const char *kDefaultEncoder = "all-MiniLM-L6-v2";

/// The folder of an encoder that a person names: a folder, or a name ("bert-base-uncased",
/// "google/bert_uncased_L-4_H-256_A-4") looked up in MERHAN_ENCODER_DIR, the program's cache and
/// Hugging Face's cache. Empty: MERHAN_ENCODER_DIR itself, else the default encoder.
Result<std::filesystem::path> locateEncoder(const std::string &nameOrFolder);

/// Folders where a model's encoder may lie, the most likely first: inside the model folder, where
/// it lay when the model was trained, MERHAN_ENCODER_DIR, the caches. Only such that hold an
/// encoder.
std::vector<std::filesystem::path> encoderCandidates(const EncoderReference &encoder,
                                                     const std::filesystem::path &modelFolder);

/// The name under which a folder's encoder goes: that of the folder, or of the repository when it
/// lies in Hugging Face's cache.
std::string encoderName(const std::filesystem::path &folder);

/// For an error: the places that were looked at.
std::string encoderPlaces();

} // namespace merhan::nn
