// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/error/result.h"

#include <cstdint>
#include <string>
#include <string_view>

namespace merhan::nn {

enum class Streams { Both, Audio, Text };

/// Shares of values zeroed in training. All 0 with `reference`.
struct Dropout {
    double input = 0;        ///< of normalised MFCCs and of text states
    double recurrent = 0.3;  ///< between the layers of the BiLSTM, and after the last
    double attention = 0.1;  ///< of an attention's output, before its residual
    double classifier = 0.3; ///< before the last linear layers

    bool operator==(const Dropout &) const = default;
};

/// Everything that decides the shape of a MER-HAN network.
struct ModelConfig {
    std::int64_t mfcc = 40;
    std::int64_t lstmWidth = 256; ///< per direction
    std::int64_t lstmLayers = 2;
    std::int64_t textWidth = 384; ///< of the text encoder's states
    std::int64_t projection = 256;
    std::int64_t heads = 4;
    std::int64_t classes = 4;

    /// The original implementation to the letter: one shared length, no masks, streams joined on
    /// the feature axis, MFCCs as they are.
    bool reference = false;
    std::int64_t maxLength = 512; ///< shared length of both streams, with `reference`

    Streams streams = Streams::Both;
    bool localAttention = true;  ///< local intra-modal attention
    bool crossAttention = true;  ///< cross-modal attention
    bool globalAttention = true; ///< global inter-modal attention
    /// Means and deviations over time add to the logits. Not with `reference`.
    bool pooledStatistics = true;

    Dropout dropout{};

    bool hasAudio() const { return streams != Streams::Text; }
    bool hasText() const { return streams != Streams::Audio; }
    std::int64_t audioWidth() const { return 2 * lstmWidth; }

    bool operator==(const ModelConfig &) const = default;
};

/// The configuration of the original implementation with this width of text states.
ModelConfig referenceConfig(std::int64_t textWidth);

/// The first thing wrong with a configuration: sizes of 0, widths that the heads don't divide, …
Result<void> validate(const ModelConfig &config);

/// A JSON object, keys in snake case. Unknown keys are passed over, missing ones keep their
/// default.
std::string toJson(const ModelConfig &config);
Result<ModelConfig> modelConfigFromJson(std::string_view text);

} // namespace merhan::nn
