// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace merhan::nn {

/// Float16 values as their bits (IEEE 754 binary16): a long utterance's maps are too large for
/// more.
struct HalfMap {
    std::vector<std::int64_t> shape; ///< empty when the model hasn't this attention
    std::vector<std::uint16_t> values;
};

/// Which word of the text a token belongs to.
struct TokenWord {
    std::string text;
    std::size_t begin = 0; ///< characters (Unicode code points) of the text, [begin, end)
    std::size_t end = 0;
};

/// Every attention of one utterance by one model. With a `reference` model both streams have its
/// one length, padding included.
struct AttentionMaps {
    HalfMap textToAudio;           ///< [heads, tokens, frames]: text asks, audio answers
    HalfMap audioToText;           ///< [heads, frames, tokens]
    HalfMap audioSelf;             ///< [heads, frames, frames]
    HalfMap textSelf;              ///< [heads, tokens, tokens]
    std::vector<float> global;     ///< [tokens + frames]; with `reference` [length]
    std::vector<float> frameTimes; ///< seconds from the utterance's start, middle of the window
    std::vector<double> probabilities;

    std::string text;                ///< what the encoder was given: the transcript after cleaning
    std::vector<std::string> tokens; ///< with [CLS] and [SEP]
    std::vector<std::optional<TokenWord>> words; ///< one a token; none for special tokens
    std::vector<std::string> classes;
    std::string utterance;
    std::string model;     ///< name of its folder
    std::string modelHash; ///< SHA-256 of model.safetensors
    std::string fold;
    std::optional<std::uint64_t> seed;
};

} // namespace merhan::nn
