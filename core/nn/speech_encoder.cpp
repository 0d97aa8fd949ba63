// SPDX-License-Identifier: Apache-2.0
#include "core/nn/speech_encoder.h"

#include "core/nn/errors.h"

#include <cmath>

namespace merhan::nn {

using torch::Tensor;

namespace {

/// Without the prefix of a model with a head, and with today's names for the positional kernel.
StateDict modern(const StateDict &weights, const std::string &family)
{
    const std::string prefix = family + ".";
    const bool prefixed = std::ranges::any_of(
        weights, [&](const auto &entry) { return entry.first.starts_with(prefix); });
    StateDict all;
    for (const auto &[name, tensor] : weights) {
        if (prefixed && !name.starts_with(prefix))
            continue; // a head's
        std::string plain = prefixed ? name.substr(prefix.size()) : name;
        const std::string position = "encoder.pos_conv_embed.conv.";
        if (plain == position + "weight_g")
            plain = position + "parametrizations.weight.original0";
        if (plain == position + "weight_v")
            plain = position + "parametrizations.weight.original1";
        all[plain] = tensor;
    }
    return all;
}

Tensor activated(const Tensor &values, const std::string &name)
{
    if (name == "relu")
        return torch::relu(values);
    return torch::gelu(values, name == "gelu" || name == "gelu_python" ? "none" : "tanh");
}

} // namespace

SpeechEncoder::SpeechEncoder(const SpeechConfig &config, WeightTaker &take) : m_config(config)
{
    const std::int64_t width = config.width;
    const auto affine = [&](const std::string &name, std::int64_t out, std::int64_t in) {
        return Affine{take(name + ".weight", in > 0 ? std::vector{out, in} : std::vector{out}),
                      take(name + ".bias", {out})};
    };
    std::int64_t channels = 1;
    for (std::size_t i = 0; i < config.convWidths.size() && !take.error(); ++i) {
        const std::string name = "feature_extractor.conv_layers." + std::to_string(i);
        const std::int64_t out = config.convWidths[i];
        Convolution convolution;
        convolution.kernel.weight =
            take(name + ".conv.weight", {out, channels, config.convKernels[i]});
        if (config.convBias)
            convolution.kernel.bias = take(name + ".conv.bias", {out});
        if (config.normEveryConv || i == 0)
            convolution.norm = affine(name + ".layer_norm", out, 0);
        m_convolutions.push_back(std::move(convolution));
        channels = out;
    }
    if (config.projectionNorm)
        m_projectionNorm = affine("feature_projection.layer_norm", channels, 0);
    m_projection = affine("feature_projection.projection", width, channels);

    // v · g / ‖v‖, the norm over all but the kernel axis (weight normalisation with dim = 2).
    const std::string position = "encoder.pos_conv_embed.conv.";
    const Tensor size = take(position + "parametrizations.weight.original0",
                             {1, 1, config.positionKernel});
    const Tensor direction = take(position + "parametrizations.weight.original1",
                                  {width, width / config.positionGroups, config.positionKernel});
    if (size.defined() && direction.defined())
        m_position.weight =
            direction * size / direction.square().sum(0, true).sum(1, true).sqrt();
    m_position.bias = take(position + "bias", {width});

    m_norm = affine("encoder.layer_norm", width, 0);
    const std::int64_t headWidth = width / config.heads;
    for (std::int64_t i = 0; i < config.layers && !take.error(); ++i) {
        const std::string name = "encoder.layers." + std::to_string(i) + ".";
        Layer layer;
        layer.query = affine(name + "attention.q_proj", width, width);
        layer.key = affine(name + "attention.k_proj", width, width);
        layer.value = affine(name + "attention.v_proj", width, width);
        layer.out = affine(name + "attention.out_proj", width, width);
        layer.norm = affine(name + "layer_norm", width, 0);
        layer.up = affine(name + "feed_forward.intermediate_dense", config.feedForward, width);
        layer.down = affine(name + "feed_forward.output_dense", width, config.feedForward);
        layer.finalNorm = affine(name + "final_layer_norm", width, 0);
        if (config.family == "wavlm") {
            layer.gate = affine(name + "attention.gru_rel_pos_linear", 8, headWidth);
            layer.gateConst = take(name + "attention.gru_rel_pos_const", {1, config.heads, 1, 1});
            if (i == 0)
                m_buckets = take(name + "attention.rel_attn_embed.weight",
                                 {config.buckets, config.heads});
        }
        m_layers.push_back(std::move(layer));
    }
}

Result<SpeechEncoder> SpeechEncoder::load(const std::filesystem::path &folder)
{
    const auto config = SpeechConfig::read(folder);
    if (!config)
        return config.error();
    const auto weights = loadWeights(folder);
    if (!weights)
        return weights.error();
    const torch::NoGradGuard noGrad;
    WeightTaker take(modern(*weights, config->family));
    SpeechEncoder encoder(*config, take);
    if (take.error()) {
        Error error = *take.error();
        error.file = folder;
        return error;
    }
    return encoder;
}

Tensor SpeechEncoder::normed(const Tensor &values, const Affine &norm) const
{
    return torch::layer_norm(values, {values.size(-1)}, norm.weight, norm.bias,
                             m_config.normEpsilon);
}

/// [1, 1, samples] → [T, channels]. The convolutions' norms have an epsilon of their own, 1e-5.
Tensor SpeechEncoder::convolve(Tensor wave) const
{
    constexpr double kEpsilon = 1e-5;
    for (std::size_t i = 0; i < m_convolutions.size(); ++i) {
        const auto &[kernel, norm] = m_convolutions[i];
        std::optional<Tensor> bias;
        if (kernel.bias.defined())
            bias = kernel.bias;
        wave = torch::conv1d(wave, kernel.weight, bias, m_config.convStrides[i]);
        if (m_config.normEveryConv)
            wave = torch::layer_norm(wave.transpose(1, 2), {wave.size(1)}, norm.weight, norm.bias,
                                     kEpsilon)
                       .transpose(1, 2);
        else if (norm.weight.defined()) // a group a channel: over time
            wave = torch::group_norm(wave, wave.size(1), norm.weight, norm.bias, kEpsilon);
        wave = activated(wave, m_config.convActivation);
    }
    return wave.squeeze(0).transpose(0, 1);
}

/// [T, width] plus what the positional convolution says of each position.
Tensor SpeechEncoder::positioned(const Tensor &values) const
{
    const std::int64_t kernel = m_config.positionKernel;
    Tensor around = torch::conv1d(values.transpose(0, 1).unsqueeze(0), m_position.weight,
                                  m_position.bias, 1, kernel / 2, 1, m_config.positionGroups);
    around = around.narrow(2, 0, values.size(0)); // an even kernel gives one too many
    return values + activated(around, m_config.convActivation).squeeze(0).transpose(0, 1);
}

/// WavLM's bias [heads, T, T] of a key's distance from its query: exact for the nearest, in
/// logarithmic buckets up to `bucketDistance` (as T5's, Raffel et al. 2020), one half of the
/// buckets for each direction.
Tensor SpeechEncoder::relativeBias(std::int64_t positions) const
{
    const std::int64_t half = m_config.buckets / 2;
    const std::int64_t exact = half / 2;
    const Tensor at = torch::arange(positions, torch::kLong);
    const Tensor distance = at.unsqueeze(0) - at.unsqueeze(1); // key − query
    const Tensor far = distance.abs();
    const double range = std::log(static_cast<double>(m_config.bucketDistance)
                                  / static_cast<double>(exact));
    Tensor coarse = torch::log(far.to(torch::kFloat) / static_cast<double>(exact)) / range
                    * static_cast<double>(half - exact);
    coarse = torch::where(far < exact, torch::zeros_like(coarse), coarse); // log 0
    coarse = (coarse + static_cast<double>(exact)).to(torch::kLong).clamp_max(half - 1);
    const Tensor bucket =
        (distance > 0).to(torch::kLong) * half + torch::where(far < exact, far, coarse);
    return torch::embedding(m_buckets, bucket).permute({2, 0, 1});
}

Tensor SpeechEncoder::attend(const Layer &layer, const Tensor &values, const Tensor &bias,
                             Tensor *weights) const
{
    const std::int64_t headWidth = m_config.width / m_config.heads;
    const auto heads = [&](const Affine &part) { // [1, heads, T, headWidth]
        return torch::linear(values, part.weight, part.bias)
            .view({1, values.size(0), m_config.heads, headWidth})
            .transpose(1, 2);
    };
    const Tensor q = heads(layer.query), k = heads(layer.key), v = heads(layer.value);
    std::optional<Tensor> gated;
    if (bias.defined()) {
        // How far positions count depends on what is heard (WavLM, section 3.1).
        const Tensor own = values.view({values.size(0), m_config.heads, headWidth}).transpose(0, 1);
        const Tensor gates = torch::sigmoid(torch::linear(own, layer.gate.weight, layer.gate.bias)
                                                .view({m_config.heads, values.size(0), 2, 4})
                                                .sum(-1));
        const Tensor reset = gates.narrow(-1, 0, 1), update = gates.narrow(-1, 1, 1);
        const Tensor scale = reset * (update * layer.gateConst.squeeze(0) - 1.0) + 2.0;
        gated = (scale * bias).unsqueeze(0);
    }
    Tensor seen;
    if (weights) {
        Tensor scores =
            torch::matmul(q, k.transpose(2, 3)) / std::sqrt(static_cast<double>(headWidth));
        if (gated)
            scores = scores + *gated;
        *weights = scores.softmax(-1);
        seen = torch::matmul(*weights, v);
        *weights = weights->squeeze(0);
    } else {
        seen = torch::scaled_dot_product_attention(q, k, v, gated);
    }
    seen = seen.transpose(1, 2).reshape(values.sizes());
    return torch::linear(seen, layer.out.weight, layer.out.bias);
}

Result<SpeechStates> SpeechEncoder::encode(std::span<const float> samples, bool everything) const
{
    const auto count = static_cast<std::int64_t>(samples.size());
    if (m_config.positionsOf(count) == 0)
        return Error{&errors::kTooShortForEncoder, {std::to_string(count)}};
    const torch::NoGradGuard noGrad;
    Tensor wave = torch::tensor(at::ArrayRef<float>(samples.data(), samples.size()));
    if (m_config.normalise)
        wave = (wave - wave.mean()) / torch::sqrt(wave.var(/*unbiased=*/false) + 1e-7);

    SpeechStates states;
    Tensor values = convolve(wave.view({1, 1, count}));
    if (m_config.projectionNorm)
        values = normed(values, m_projectionNorm);
    states.convolved = values;
    values = positioned(torch::linear(values, m_projection.weight, m_projection.bias));
    if (!m_config.normBefore)
        values = normed(values, m_norm);
    Tensor bias;
    if (m_config.family == "wavlm")
        bias = relativeBias(values.size(0));
    for (const Layer &layer : m_layers) {
        if (everything)
            states.hidden.push_back(values);
        Tensor weights;
        Tensor *wanted = everything ? &weights : nullptr;
        const auto fed = [&](const Tensor &in) {
            const Tensor up = torch::linear(in, layer.up.weight, layer.up.bias);
            return torch::linear(activated(up, m_config.activation), layer.down.weight,
                                 layer.down.bias);
        };
        if (m_config.normBefore) {
            values = values + attend(layer, normed(values, layer.norm), bias, wanted);
            values = values + fed(normed(values, layer.finalNorm));
        } else {
            values = normed(values + attend(layer, values, bias, wanted), layer.norm);
            values = normed(values + fed(values), layer.finalNorm);
        }
        if (everything)
            states.attentions.push_back(weights);
    }
    if (everything)
        states.hidden.push_back(values);
    states.last = m_config.normBefore ? normed(values, m_norm) : values;
    return states;
}

} // namespace merhan::nn
