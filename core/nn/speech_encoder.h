// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/nn/speech_config.h"
#include "core/nn/tensors.h"
#include "core/nn/weight_taker.h"

#include <span>

namespace merhan::nn {

/// What one recording gives. T positions, one in about 20 ms.
struct SpeechStates {
    torch::Tensor last; ///< last hidden state [T, width]
    torch::Tensor convolved; ///< the convolutions' output after their norm [T, convWidths.back()]
    /// What enters the first layer, then each layer's output, before the norm that
    /// do_stable_layer_norm puts behind them all. Only on request.
    std::vector<torch::Tensor> hidden;
    std::vector<torch::Tensor> attentions; ///< a layer: [heads, T, T] after softmax; on request
};

/// wav2vec 2.0 (Baevski et al. 2020), HuBERT (Hsu et al. 2021) and WavLM (Chen et al. 2022) as
/// Hugging Face has them: convolutions over samples, a positional convolution, transformer layers.
/// A frozen encoder, one recording at a time, so there is no padding and no mask. On the CPU.
class SpeechEncoder {
public:
    /// From a Hugging Face folder; sharded, half precision and old names too.
    static Result<SpeechEncoder> load(const std::filesystem::path &folder);

    /// Samples at 16 kHz, −1 … 1, as read: normalised here where the folder asks for it. Error:
    /// too few for one position (400 with the published models).
    Result<SpeechStates> encode(std::span<const float> samples, bool everything = false) const;

    const SpeechConfig &config() const { return m_config; }

private:
    struct Affine { // weight and bias; without a bias undefined
        torch::Tensor weight, bias;
    };
    struct Convolution {
        Affine kernel, norm; ///< a norm of its own, or undefined
    };
    struct Layer {
        Affine query, key, value, out, norm, up, down, finalNorm;
        Affine gate;             ///< WavLM: gru_rel_pos_linear
        torch::Tensor gateConst; ///< WavLM: [heads, 1, 1]
    };

    SpeechEncoder(const SpeechConfig &config, WeightTaker &take);
    torch::Tensor convolve(torch::Tensor wave) const;
    torch::Tensor positioned(const torch::Tensor &values) const;
    torch::Tensor relativeBias(std::int64_t positions) const;
    torch::Tensor attend(const Layer &layer, const torch::Tensor &values, const torch::Tensor &bias,
                         torch::Tensor *weights) const;
    torch::Tensor normed(const torch::Tensor &values, const Affine &norm) const;

    SpeechConfig m_config;
    std::vector<Convolution> m_convolutions;
    Affine m_projectionNorm, m_projection;
    Affine m_position; ///< the kernel of the positional convolution, its norm already applied
    Affine m_norm;
    std::vector<Layer> m_layers;
    torch::Tensor m_buckets; ///< WavLM: [buckets, heads]
};

} // namespace merhan::nn
