// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <torch/torch.h>

// Building blocks that know about padding. Masks are bool, true where a position is real; an
// undefined mask means that every position is.
namespace merhan::nn {

/// lengths [B] int64 → mask [B, positions] on the lengths' device.
torch::Tensor lengthMask(const torch::Tensor &lengths, std::int64_t positions);

/// Mean over the real positions: values [B, T, D], mask [B, T] → [B, D]. A row that is all padding
/// gives zeros.
torch::Tensor maskedMean(const torch::Tensor &values, const torch::Tensor &mask);

/// Standard deviation over the real positions (divided by their number), never below `floor`;
/// zeros for a row that is all padding.
torch::Tensor maskedDeviation(const torch::Tensor &values, const torch::Tensor &mean,
                              const torch::Tensor &mask, double floor = 1e-5);

/// Softmax over the last axis where `mask` (same shape) is true; a row that is all padding gives
/// zeros. In float32 at least.
torch::Tensor maskedSoftmax(const torch::Tensor &scores, const torch::Tensor &mask);

/// Multi-head attention with the parameters of torch.nn.MultiheadAttention (in_proj_weight
/// [3 E, E], in_proj_bias, out_proj), so that its weights can be taken over by name.
class AttentionLayerImpl : public torch::nn::Module {
public:
    AttentionLayerImpl(std::int64_t width, std::int64_t heads);

    /// query [B, Q, E], source (keys and values) [B, K, E], keyMask [B, K] → [B, Q, E].
    /// `weights`, when given, receives [B, heads, Q, K]; otherwise they are never made (fused
    /// attention). A row without any key gets the projection of zeros.
    torch::Tensor forward(const torch::Tensor &query, const torch::Tensor &source,
                          const torch::Tensor &keyMask, torch::Tensor *weights = nullptr);

private:
    std::int64_t m_width;
    std::int64_t m_heads;
    torch::Tensor m_inWeight;
    torch::Tensor m_inBias;
    torch::nn::Linear m_out{nullptr};
};
TORCH_MODULE(AttentionLayer);

/// Bidirectional LSTM over rows of different lengths, with torch.nn.LSTM's parameters. The backward
/// direction starts at each row's own end. On the CPU both directions run dense, the backward one
/// over rows that are reversed within their lengths: equal to a packed sequence and about ten times
/// as fast, since oneDNN has no kernel for packed ones. On CUDA cuDNN packs.
class BiLstmImpl : public torch::nn::LSTMImpl {
public:
    BiLstmImpl(std::int64_t inputs, std::int64_t width, std::int64_t layers, double dropout);

    /// values [B, T, D]; lengths [B] int64 on the CPU, mask [B, T] beside the values → [B, T, 2
    /// width], zeros where padded. Undefined lengths: every row is as long as the batch.
    torch::Tensor run(const torch::Tensor &values, const torch::Tensor &lengths,
                      const torch::Tensor &mask);

private:
    torch::Tensor runDense(const torch::Tensor &values, const torch::Tensor &lengths);
    torch::Tensor runPacked(const torch::Tensor &values, const torch::Tensor &lengths);
};
TORCH_MODULE(BiLstm);

/// A 1-D convolution with kernel 1, which is a linear layer with a weight of [out, in, 1].
class ProjectionImpl : public torch::nn::Conv1dImpl {
public:
    ProjectionImpl(std::int64_t inputs, std::int64_t outputs);
    /// [B, T, in] → [B, T, out]; no transposing to channels first and back.
    torch::Tensor run(const torch::Tensor &values);
};
TORCH_MODULE(Projection);

} // namespace merhan::nn
