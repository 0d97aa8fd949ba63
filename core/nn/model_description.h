// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/nn/model_config.h"

#include <filesystem>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace merhan::nn {

/// The text encoder that a model was trained with.
struct EncoderReference {
    std::string name;           ///< "all-MiniLM-L6-v2"; empty: the model has no text stream
    std::filesystem::path path; ///< where it lay then
    std::string hash;           ///< SHA-256 of its weights
    /// Which of its states the network gets, token by token: "last" (the last layer's), or "mean"
    /// (over what enters the first layer and every layer's output).
    std::string layers = "last";

    bool operator==(const EncoderReference &) const = default;
};

/// config.json of a model folder.
struct ModelDescription {
    ModelConfig network;
    std::vector<std::string> classes; ///< in the order of the logits
    std::string labelSet;             ///< which label keys count as which class; may be empty
    EncoderReference encoder;
    std::string window = "hann"; ///< of the MFCCs
    bool keepTags = false;       ///< [LAUGHTER] and the like stay in the transcripts
    double maxSeconds = 0;       ///< longer audio is cut to this; 0: never
    std::string fold;            ///< name of the fold whose training made it; empty for none
    std::optional<std::uint64_t> seed;
    /// What people may want to know: protocol, run, best epoch, …
    std::map<std::string, std::string> training;
};

/// Reads config.json of a model folder; also says which file is missing when it is none.
Result<ModelDescription> readModelDescription(const std::filesystem::path &folder);
Result<void> writeModelDescription(const std::filesystem::path &folder,
                                   const ModelDescription &description);

} // namespace merhan::nn
