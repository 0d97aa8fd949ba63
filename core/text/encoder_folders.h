// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/error/result.h"

#include <filesystem>
#include <string>
#include <vector>

namespace merhan::text {

/// Name of the encoder that set-up brings.
inline constexpr const char *kDefaultEncoder = "all-MiniLM-L6-v2";

/// The folder of an encoder that a person names: a folder, or a name ("bert-base-uncased",
/// "google/bert_uncased_L-4_H-256_A-4") looked up in MERHAN_ENCODER_DIR, the program's cache and
/// Hugging Face's cache. Empty: MERHAN_ENCODER_DIR itself, else the default encoder.
Result<std::filesystem::path> locateEncoder(const std::string &nameOrFolder);

/// Folders where a model's encoder may lie, the most likely first: inside the model folder, where
/// it lay when the model was trained (`folder`), MERHAN_ENCODER_DIR, the caches. Only such that
/// hold an encoder.
std::vector<std::filesystem::path> encoderCandidates(const std::string &name,
                                                     const std::filesystem::path &folder,
                                                     const std::filesystem::path &modelFolder);

/// Every encoder that this machine has: MERHAN_ENCODER_DIR, the program's cache, Hugging Face's.
std::vector<std::filesystem::path> encodersHere();

/// The name under which a folder's encoder goes: that of the folder, or of the repository when it
/// lies in Hugging Face's cache.
std::string encoderName(const std::filesystem::path &folder);

/// For an error: the places that were looked at.
std::string encoderPlaces();

} // namespace merhan::text
