// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/nn/tensors.h"

namespace merhan::nn {

/// config.json of a BERT; what is missing there has the value that Hugging Face gives it.
struct BertConfig {
    std::int64_t vocabulary = 30522;
    std::int64_t width = 768;
    std::int64_t layers = 12;
    std::int64_t heads = 12;
    std::int64_t feedForward = 3072;
    std::int64_t positions = 512;
    std::int64_t tokenTypes = 2;
    std::int64_t padding = 0; ///< id of [PAD], whose embedding gets no gradient
    double normEpsilon = 1e-12;
    double dropout = 0.1;          ///< in training only
    double attentionDropout = 0.1; ///< in training only
    std::string activation = "gelu";

    static Result<BertConfig> read(const std::filesystem::path &file);
};

/// What more than the last states a pass should hand out.
struct BertWishes {
    bool hiddenStates = false;
    bool attentions = false;
};

struct BertOutput {
    torch::Tensor states; ///< last hidden state [B, L, width]
    torch::Tensor pooled; ///< [B, width]; undefined for weights without a pooler
    std::vector<torch::Tensor>
        hiddenStates; ///< what enters the first layer, then each layer's output
    std::vector<torch::Tensor> attentions; ///< a layer: [B, heads, L, L] after softmax
};

/// BERT as Hugging Face has it, parameters by its names.
class BertModelImpl : public torch::nn::Module {
public:
    /// From a Hugging Face folder: also sharded, float16 or bfloat16 (computed in float32), old
    /// names (gamma, beta, a prefix "bert."). Heads that are no part of BERT are passed over. In
    /// evaluation mode; its parameters borrow the mapped file and don't require a gradient.
    static Result<std::shared_ptr<BertModelImpl>> load(const std::filesystem::path &folder);
    /// The same from tensors in memory.
    static Result<std::shared_ptr<BertModelImpl>> make(const BertConfig &config,
                                                       const StateDict &weights);

    /// ids [B, L] int64; mask [B, L] (int64 or bool, real positions 1) and types [B, L] int64 may
    /// be undefined: everything real, everything of type 0. Without any copy to the host: whoever
    /// calls has checked ids and length.
    BertOutput forward(const torch::Tensor &ids, const torch::Tensor &mask,
                       const torch::Tensor &types = {}, const BertWishes &wishes = {});

    const BertConfig &config() const { return m_config; }

private:
    struct Affine { // weight and bias of a linear layer or of a norm
        torch::Tensor weight, bias;
    };
    struct Layer {
        Affine query, key, value, attentionOut, attentionNorm, intermediate, out, outNorm;
    };
    class Taker;

    BertModelImpl(const BertConfig &config, Taker &take);
    torch::Tensor attend(const Layer &layer, const torch::Tensor &states, const torch::Tensor &keep,
                         torch::Tensor *weights) const;
    torch::Tensor normed(const torch::Tensor &values, const Affine &norm) const;
    torch::Tensor activated(const torch::Tensor &values) const;

    BertConfig m_config;
    torch::Tensor m_words, m_positions, m_types;
    Affine m_embeddingNorm;
    std::vector<Layer> m_layers;
    Affine m_pooler;
};
TORCH_MODULE(BertModel);

} // namespace merhan::nn
