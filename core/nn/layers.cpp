// SPDX-License-Identifier: Apache-2.0
#include "core/nn/layers.h"

#include <cmath>
#include <limits>
#include <optional>

namespace merhan::nn {

using torch::Tensor;

Tensor lengthMask(const Tensor &lengths, std::int64_t positions)
{
    return torch::arange(positions, lengths.options()).unsqueeze(0) < lengths.unsqueeze(1);
}

namespace {

/// Number of real positions a row, 1 for a row without any so that dividing by it gives zeros.
Tensor positionCount(const Tensor &mask, torch::ScalarType type)
{
    return mask.sum(1, /*keepdim=*/true).clamp_min(1).to(type);
}

/// Sums that pooling makes are taken in float32 at least, whatever precision the layers run in.
Tensor widened(const Tensor &values)
{
    return values.scalar_type() == torch::kBFloat16 || values.scalar_type() == torch::kHalf
               ? values.to(torch::kFloat)
               : values;
}

/// Rows permuted by an index that is its own inverse (reversal within each row's length), so that
/// the gradient is the same gather and no scatter: three times as fast as index_select's own.
class Involution : public torch::autograd::Function<Involution> {
public:
    /// values [T, B, D], index [T B] into the flattened first two axes.
    static Tensor forward(torch::autograd::AutogradContext *context, const Tensor &values,
                          const Tensor &index)
    {
        context->save_for_backward({index});
        return permuted(values, index);
    }
    static torch::autograd::tensor_list backward(torch::autograd::AutogradContext *context,
                                                 const torch::autograd::tensor_list &gradients)
    {
        return {permuted(gradients[0], context->get_saved_variables()[0]), Tensor()};
    }

private:
    static Tensor permuted(const Tensor &values, const Tensor &index)
    {
        return values.reshape({-1, values.size(2)}).index_select(0, index).view(values.sizes());
    }
};

/// [T B] flat positions, time-major, of each row's own time reversed; padding stays where it is.
Tensor reversalIndex(const Tensor &lengths, std::int64_t frames)
{
    const Tensor time = torch::arange(frames, lengths.options()).unsqueeze(1); // [T, 1]
    const Tensor reversed = lengths.unsqueeze(0) - 1 - time;                   // [T, B]
    const Tensor from = torch::where(reversed >= 0, reversed, time);
    const std::int64_t rows = lengths.size(0);
    return (from * rows + torch::arange(rows, lengths.options())).flatten();
}

} // namespace

Tensor maskedMean(const Tensor &values, const Tensor &mask)
{
    const Tensor wide = widened(values);
    if (!mask.defined())
        return wide.mean(1);
    const Tensor real = mask.unsqueeze(2);
    return wide.masked_fill(~real, 0).sum(1) / positionCount(mask, wide.scalar_type());
}

Tensor maskedDeviation(const Tensor &values, const Tensor &mean, const Tensor &mask, double floor)
{
    const Tensor squares = (widened(values) - mean.unsqueeze(1)).square();
    const Tensor deviation = maskedMean(squares, mask).clamp_min(floor * floor).sqrt();
    return mask.defined() ? deviation.masked_fill(~mask.any(1, true), 0) : deviation;
}

Tensor maskedSoftmax(const Tensor &scores, const Tensor &mask)
{
    const Tensor wide = widened(scores);
    if (!mask.defined())
        return wide.softmax(-1);
    // A row without any position would be 0 / 0, in the gradient too: it is left open, then made
    // zero.
    const Tensor any = mask.any(-1, true);
    return wide.masked_fill(~mask & any, -std::numeric_limits<double>::infinity())
        .softmax(-1)
        .masked_fill(~any, 0);
}

AttentionLayerImpl::AttentionLayerImpl(std::int64_t width, std::int64_t heads)
    : m_width(width), m_heads(heads)
{
    // As torch.nn.MultiheadAttention starts.
    m_inWeight = register_parameter("in_proj_weight", torch::empty({3 * width, width}));
    m_inBias = register_parameter("in_proj_bias", torch::zeros({3 * width}));
    m_out = register_module("out_proj", torch::nn::Linear(width, width));
    torch::nn::init::xavier_uniform_(m_inWeight);
    torch::nn::init::zeros_(m_out->bias);
}

Tensor AttentionLayerImpl::forward(const Tensor &query, const Tensor &source, const Tensor &keyMask,
                                   Tensor *weights)
{
    const std::int64_t rows = query.size(0);
    const std::int64_t headWidth = m_width / m_heads;
    const auto split =
        [&](const Tensor &values) { // [B, positions, E] → [B, heads, positions, E / heads]
            return values.view({rows, values.size(1), m_heads, headWidth}).transpose(1, 2);
        };

    Tensor q, k, v;
    if (query.is_same(source)) {
        const auto parts = torch::linear(query, m_inWeight, m_inBias)
                               .view({rows, query.size(1), 3, m_heads, headWidth});
        q = parts.select(2, 0).transpose(1, 2);
        k = parts.select(2, 1).transpose(1, 2);
        v = parts.select(2, 2).transpose(1, 2);
    } else {
        q = split(
            torch::linear(query, m_inWeight.narrow(0, 0, m_width), m_inBias.narrow(0, 0, m_width)));
        const auto parts = torch::linear(source, m_inWeight.narrow(0, m_width, 2 * m_width),
                                         m_inBias.narrow(0, m_width, 2 * m_width))
                               .view({rows, source.size(1), 2, m_heads, headWidth});
        k = parts.select(2, 0).transpose(1, 2);
        v = parts.select(2, 1).transpose(1, 2);
    }

    // A row without any key would be 0 / 0: it looks everywhere, and what it saw is made zero.
    Tensor any, keep;
    if (keyMask.defined()) {
        any = keyMask.any(1).view({rows, 1, 1, 1});
        keep = keyMask.view({rows, 1, 1, -1}) | ~any;
    }

    Tensor seen;
    if (weights) {
        Tensor scores =
            torch::matmul(q / std::sqrt(static_cast<double>(headWidth)), k.transpose(2, 3));
        // In place where it may be: of a long utterance each copy takes hundreds of megabytes.
        if (keep.defined())
            scores.masked_fill_(~keep, -std::numeric_limits<double>::infinity());
        scores = widened(scores).softmax(-1);
        seen = torch::matmul(scores, v);
        if (any.defined())
            scores = torch::GradMode::is_enabled() ? scores.masked_fill(~any, 0)
                                                   : scores.masked_fill_(~any, 0);
        *weights = scores;
    } else {
        std::optional<Tensor> mask;
        if (keep.defined())
            mask = keep.expand({rows, 1, query.size(1), source.size(1)});
        seen = torch::scaled_dot_product_attention(q, k, v, mask);
    }
    if (any.defined())
        seen = seen.masked_fill(~any, 0);
    return m_out->forward(seen.transpose(1, 2).reshape({rows, query.size(1), m_width}));
}

BiLstmImpl::BiLstmImpl(std::int64_t inputs, std::int64_t width, std::int64_t layers, double dropout)
    : torch::nn::LSTMImpl(torch::nn::LSTMOptions(inputs, width)
                              .num_layers(layers)
                              .bidirectional(true)
                              .batch_first(true)
                              .dropout(layers > 1 ? dropout : 0))
{}

Tensor BiLstmImpl::run(const Tensor &values, const Tensor &lengths, const Tensor &mask)
{
    if (!lengths.defined())
        return std::get<0>(forward(values));
    const Tensor states = values.is_cuda() ? runPacked(values, lengths) : runDense(values, lengths);
    return states.masked_fill(~mask.unsqueeze(2), 0);
}

Tensor BiLstmImpl::runPacked(const Tensor &values, const Tensor &lengths)
{
    namespace rnn = torch::nn::utils::rnn;
    // A row without any frame can't be packed; its one frame of padding is masked afterwards.
    const auto packed =
        rnn::pack_padded_sequence(values, lengths.clamp_min(1), /*batch_first=*/true,
                                  /*enforce_sorted=*/false);
    const auto states = std::get<0>(forward_with_packed_input(packed));
    return std::get<0>(rnn::pad_packed_sequence(states, /*batch_first=*/true, 0.0, values.size(1)));
}

Tensor BiLstmImpl::runDense(const Tensor &values, const Tensor &lengths)
{
    const std::int64_t rows = values.size(0);
    const std::int64_t width = options.hidden_size();
    const Tensor index = reversalIndex(lengths, values.size(1));
    const auto turned = [&](const Tensor &states) { return Involution::apply(states, index); };
    const Tensor zero = torch::zeros({1, rows, width}, values.options());
    // oneDNN keeps what the gradient needs only when told that this is training.
    const bool train = torch::GradMode::is_enabled();
    const auto weights = all_weights(); // a layer's forward four, then its backward four
    const auto direction = [&](const Tensor &input, std::int64_t which) {
        const auto first = weights.begin() + which * 4;
        return std::get<0>(torch::lstm(
            input, {zero, zero}, std::vector<Tensor>(first, first + 4), /*has_biases=*/true,
            /*num_layers=*/1, /*dropout=*/0.0, train, /*bidirectional=*/false,
            /*batch_first=*/false));
    };

    Tensor forwardIn = values.transpose(0, 1).contiguous(); // [T, B, D], as oneDNN works
    Tensor backwardIn = turned(forwardIn);
    for (std::int64_t layer = 0;; ++layer) {
        Tensor ahead = direction(forwardIn, 2 * layer);
        Tensor back = direction(backwardIn, 2 * layer + 1); // its time runs backwards
        if (layer + 1 == options.num_layers())
            return torch::cat({ahead, turned(back)}, 2).transpose(0, 1);
        ahead = torch::dropout(ahead, options.dropout(), is_training());
        back = torch::dropout(back, options.dropout(), is_training());
        forwardIn = torch::cat({ahead, turned(back)}, 2);
        backwardIn = torch::cat({turned(ahead), back}, 2);
    }
}

ProjectionImpl::ProjectionImpl(std::int64_t inputs, std::int64_t outputs)
    : torch::nn::Conv1dImpl(torch::nn::Conv1dOptions(inputs, outputs, 1))
{}

Tensor ProjectionImpl::run(const Tensor &values)
{
    return torch::linear(values, weight.squeeze(2), bias);
}

} // namespace merhan::nn
