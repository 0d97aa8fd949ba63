// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/nn/layers.h"
#include "core/nn/model_config.h"

#include <torch/torch.h>

#include <map>
#include <span>
#include <string>

namespace merhan::nn {

/// Some utterances side by side, padded with zeros behind each one's end. A stream that the model
/// doesn't have may be undefined.
struct Batch {
    torch::Tensor audio;        ///< [B, T, mfcc], MFCCs as computed (not normalised)
    torch::Tensor audioLengths; ///< [B] int64, always on the CPU: packing needs them there
    torch::Tensor audioMask;    ///< [B, T] bool, true where real, on the audio's device
    torch::Tensor text;         ///< [B, L, textWidth], the encoder's last hidden states
    torch::Tensor textLengths;  ///< [B] int64, on the CPU
    torch::Tensor textMask;     ///< [B, L] bool

    /// Copies what the device computes with; asynchronous when the batch is pinned.
    Batch to(torch::Device device) const;
    std::int64_t size() const;
};

/// Puts utterances into one batch: audio a tensor [frames, mfcc] each, text one of [tokens,
/// textWidth]. With a `reference` configuration both streams are cut or padded to its shared
/// length; otherwise to the longest. Either span may be empty for a model that hasn't that stream.
struct CollateOptions {
    bool pinned = false; ///< in page-locked memory, for asynchronous copies to CUDA
    /// Padded lengths are rounded up to a multiple of this. Where every batch has a shape of its
    /// own, no buffer of one fits the next.
    std::int64_t multiple = 1;
};
Batch collate(std::span<const torch::Tensor> audio, std::span<const torch::Tensor> text,
              const ModelConfig &config, const CollateOptions &options = {});

/// Every attention of one forward pass, softmax weights as they were used.
struct Attention {
    torch::Tensor audioSelf;   ///< [B, heads, frames, frames], query then key
    torch::Tensor textSelf;    ///< [B, heads, tokens, tokens]
    torch::Tensor textToAudio; ///< [B, heads, tokens, frames]: text asks, audio answers
    torch::Tensor audioToText; ///< [B, heads, frames, tokens]
    torch::Tensor global; ///< [B, tokens + frames] (padded lengths); with `reference` [B, length]
    /// What flows between the layers, by the names of the parameters it comes from
    /// ("audio_encoder.bilstm", "cross_modal_attention.layernorm_a2t", …).
    std::map<std::string, torch::Tensor> intermediates;
};

/// Zhang et al. 2023 (doi:10.1016/j.bspc.2023.105052). Parameters have the names of the original
/// implementation; the text encoder is not part of the network, its states come in.
class MerHanImpl : public torch::nn::Module {
public:
    /// The configuration must be valid.
    explicit MerHanImpl(const ModelConfig &config);

    /// What the two ways to the answer say by themselves, for a loss that teaches each of them: trained
    /// on their sum alone, the network soon answers the training utterances by heart, and the
    /// statistics, which generalise better from a few hundred utterances, never learn.
    struct Parts {
        torch::Tensor network;    ///< [B, classes]
        torch::Tensor statistics; ///< [B, classes]; undefined without pooled statistics
    };

    /// Logits [B, classes], the mean of the two ways where there are both, float32 (float64 for a float64 network). With `attention` also every
    /// attention map, which takes explicit softmaxes instead of fused kernels.
    torch::Tensor forward(const Batch &batch, Attention *attention = nullptr, Parts *parts = nullptr);

    const ModelConfig &config() const { return m_config; }

    /// Normalisation by the training utterances, kept in the model as buffers: MFCCs by their mean
    /// and deviation over all frames, and then the pooled statistics by theirs over the utterances.
    /// Tensors as for `collate`. Does nothing with `reference`.
    void fitNormalisation(std::span<const torch::Tensor> audio,
                          std::span<const torch::Tensor> text);

private:
    torch::Tensor normalised(const Batch &batch) const;
    torch::Tensor encodeAudio(const torch::Tensor &mfcc, const Batch &batch, Attention *attention);
    torch::Tensor encodeText(const Batch &batch, Attention *attention);
    torch::Tensor pool(const torch::Tensor &joined, const torch::Tensor &mask,
                       const torch::Tensor &residual, Attention *attention);
    torch::Tensor statistics(const torch::Tensor &mfcc, const Batch &batch) const;
    torch::Tensor dropped(const torch::Tensor &values, double share) const;

    ModelConfig m_config;
    torch::Tensor m_mfccMean, m_mfccDeviation;             // [mfcc]
    torch::Tensor m_statisticsMean, m_statisticsDeviation; // [pooled statistics]

    BiLstm m_lstm{nullptr};
    AttentionLayer m_audioSelf{nullptr}, m_textSelf{nullptr};
    torch::nn::LayerNorm m_audioNorm{nullptr}, m_textNorm{nullptr};
    Projection m_audioProjection{nullptr}, m_textProjection{nullptr};
    AttentionLayer m_textToAudio{nullptr}, m_audioToText{nullptr};
    torch::nn::LayerNorm m_textToAudioNorm{nullptr}, m_audioToTextNorm{nullptr};
    torch::Tensor m_u;
    torch::nn::Linear m_classifier{nullptr};
    torch::nn::Linear m_audioStatistics{nullptr}, m_textStatistics{nullptr};
};
TORCH_MODULE(MerHan);

} // namespace merhan::nn
