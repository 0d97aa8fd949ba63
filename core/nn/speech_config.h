// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/error/result.h"

#include <cstdint>
#include <filesystem>
#include <string>
#include <vector>

namespace merhan::nn {

/// config.json of a wav2vec 2.0, HuBERT or WavLM; what is missing there has the value that Hugging
/// Face gives it.
struct SpeechConfig {
    std::string family = "wav2vec2"; ///< model_type: wav2vec2, hubert, wavlm
    std::int64_t width = 768;
    std::int64_t layers = 12;
    std::int64_t heads = 12;
    std::int64_t feedForward = 3072;
    double normEpsilon = 1e-5;
    std::string activation = "gelu";
    std::string convActivation = "gelu";
    std::vector<std::int64_t> convWidths{512, 512, 512, 512, 512, 512, 512};
    std::vector<std::int64_t> convStrides{5, 2, 2, 2, 2, 2, 2};
    std::vector<std::int64_t> convKernels{10, 3, 3, 3, 3, 2, 2};
    bool convBias = false;
    bool normEveryConv = false;  ///< feat_extract_norm "layer"; else "group", the first alone
    bool normBefore = false;     ///< do_stable_layer_norm
    bool projectionNorm = true;  ///< feat_proj_layer_norm (HuBERT)
    std::int64_t positionKernel = 128;
    std::int64_t positionGroups = 16;
    std::int64_t buckets = 320;         ///< of relative positions (WavLM)
    std::int64_t bucketDistance = 800;  ///< positions farther than this share one
    /// preprocessor_config.json: zero mean and unit variance over the recording.
    bool normalise = true;

    /// Of a Hugging Face folder. What can't be run (adapters, other families) is an error.
    static Result<SpeechConfig> read(const std::filesystem::path &folder);

    /// States of that many samples at 16 kHz; 0 when they are too few for one.
    std::int64_t positionsOf(std::int64_t samples) const;
};

} // namespace merhan::nn
