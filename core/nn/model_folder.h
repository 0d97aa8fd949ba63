// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/nn/merhan.h"
#include "core/nn/model_description.h"

namespace merhan::nn {

/// A model folder: config.json and model.safetensors (parameters and buffers by the names of
/// `MerHan`, normalisation among them as `audio_normaliser.*` and `pooled_statistics.*`).
struct ModelFolder {
    ModelDescription description;
    MerHan network{nullptr}; ///< on the CPU, in evaluation mode
};

Result<ModelFolder> loadModel(const std::filesystem::path &folder);

/// Makes the folder when it isn't there. Each file is written whole or not at all.
Result<void> saveModel(const std::filesystem::path &folder, const ModelDescription &description,
                       const MerHanImpl &network);

} // namespace merhan::nn
