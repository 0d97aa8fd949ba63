// SPDX-License-Identifier: Apache-2.0
#include "core/nn/merhan.h"

#include <algorithm>

namespace merhan::nn {

using torch::Tensor;

namespace {

/// Rows of different lengths into one tensor [B, longest, D] and their lengths; `cut` ≥ 0 is the
/// length of all of them instead.
std::pair<Tensor, Tensor> padded(std::span<const Tensor> rows, std::int64_t cut,
                                 const CollateOptions &options)
{
    std::int64_t longest = 1; // kernels dislike an axis of 0
    std::vector<std::int64_t> lengths;
    for (const Tensor &row : rows) {
        lengths.push_back(cut >= 0 ? std::min(row.size(0), cut) : row.size(0));
        longest = std::max(longest, lengths.back());
    }
    longest = (longest + options.multiple - 1) / options.multiple * options.multiple;
    const auto count = static_cast<std::int64_t>(rows.size());
    Tensor all = torch::zeros({count, cut >= 0 ? cut : longest, rows[0].size(1)},
                              rows[0].options().pinned_memory(options.pinned));
    for (std::int64_t i = 0; i < count; ++i) {
        const auto at = static_cast<std::size_t>(i);
        all.select(0, i).narrow(0, 0, lengths[at]).copy_(rows[at].narrow(0, 0, lengths[at]));
    }
    return {all, torch::tensor(lengths, torch::kLong)};
}

torch::nn::Module &child(torch::nn::Module &parent, const std::string &name)
{
    return *parent.register_module(name, std::make_shared<torch::nn::Module>());
}

void keep(Attention *attention, const char *name, const Tensor &value)
{
    if (attention)
        attention->intermediates[name] = value;
}

} // namespace

std::int64_t Batch::size() const
{
    return audio.defined() ? audio.size(0) : text.size(0);
}

Batch Batch::to(torch::Device device) const
{
    Batch moved = *this;
    for (Tensor Batch::*member :
         {&Batch::audio, &Batch::audioMask, &Batch::text, &Batch::textMask}) {
        if ((this->*member).defined())
            moved.*member = (this->*member).to(device, /*non_blocking=*/true);
    }
    return moved;
}

Batch collate(std::span<const Tensor> audio, std::span<const Tensor> text,
              const ModelConfig &config, const CollateOptions &options)
{
    const std::int64_t cut = config.reference ? config.maxLength : -1;
    const auto mask = [&](const Tensor &lengths, const Tensor &values) {
        const Tensor real = lengthMask(lengths, values.size(1));
        return options.pinned ? real.pin_memory() : real;
    };
    Batch batch;
    if (!audio.empty() && config.hasAudio()) {
        std::tie(batch.audio, batch.audioLengths) = padded(audio, cut, options);
        batch.audioMask = mask(batch.audioLengths, batch.audio);
    }
    if (!text.empty() && config.hasText()) {
        std::tie(batch.text, batch.textLengths) = padded(text, cut, options);
        batch.textMask = mask(batch.textLengths, batch.text);
    }
    return batch;
}

MerHanImpl::MerHanImpl(const ModelConfig &config) : m_config(config)
{
    using torch::nn::LayerNorm;
    using torch::nn::LayerNormOptions;
    const auto norm = [](std::int64_t width) { return LayerNorm(LayerNormOptions({width})); };
    const bool both = config.streams == Streams::Both;

    if (config.hasAudio()) {
        if (!config.reference) {
            auto &normaliser = child(*this, "audio_normaliser");
            m_mfccMean = normaliser.register_buffer("mean", torch::zeros({config.mfcc}));
            m_mfccDeviation = normaliser.register_buffer("deviation", torch::ones({config.mfcc}));
        }
        auto &encoder = child(*this, "audio_encoder");
        m_lstm =
            encoder.register_module("bilstm", BiLstm(config.mfcc, config.lstmWidth,
                                                     config.lstmLayers, config.dropout.recurrent));
        if (config.localAttention) {
            m_audioSelf =
                encoder.register_module("mhsa", AttentionLayer(config.audioWidth(), config.heads));
            m_audioNorm = encoder.register_module("layernorm", norm(config.audioWidth()));
        }
    }
    if (config.hasText() && config.localAttention) {
        auto &encoder = child(*this, "text_encoder");
        m_textSelf =
            encoder.register_module("mhsa", AttentionLayer(config.textWidth, config.heads));
        m_textNorm = encoder.register_module("layernorm", norm(config.textWidth));
    }

    auto &cross = child(*this, "cross_modal_attention");
    if (config.hasAudio())
        m_audioProjection =
            cross.register_module("audio_proj", Projection(config.audioWidth(), config.projection));
    if (config.hasText())
        m_textProjection =
            cross.register_module("text_proj", Projection(config.textWidth, config.projection));
    if (both && config.crossAttention) {
        // The original's names: a2t is what text asks of audio.
        m_textToAudio =
            cross.register_module("attn_a2t", AttentionLayer(config.projection, config.heads));
        m_audioToText =
            cross.register_module("attn_t2a", AttentionLayer(config.projection, config.heads));
        m_textToAudioNorm = cross.register_module("layernorm_a2t", norm(config.projection));
        m_audioToTextNorm = cross.register_module("layernorm_t2a", norm(config.projection));
    }

    const std::int64_t joined = config.projection * (config.reference && both ? 2 : 1);
    auto &global = child(*this, "global_attention");
    if (config.globalAttention) {
        // N(0, 1), as the original draws it, gives scores of some ±16 over normalised positions: a
        // softmax that looks at one position from the first step on.
        m_u = global.register_parameter("U",
                                        torch::randn({joined}) * (config.reference ? 1.0 : 0.02));
    }
    m_classifier = global.register_module("fc", torch::nn::Linear(joined, config.classes));

    if (config.pooledStatistics) {
        const std::int64_t audioWidth = config.hasAudio() ? 3 * config.mfcc : 0;
        const std::int64_t textWidth = config.hasText() ? config.textWidth : 0;
        const std::int64_t width = audioWidth + textWidth;
        auto &pooled = child(*this, "pooled_statistics");
        m_statisticsMean = pooled.register_buffer("mean", torch::zeros({width}));
        m_statisticsDeviation = pooled.register_buffer("deviation", torch::ones({width}));
        // A layer a stream, since they learn at different rates. Each starts without a say, so that
        // it neither hides nor shakes what the network learns first.
        const auto classifier = [&](const char *name, std::int64_t inputs) {
            torch::nn::Linear layer(torch::nn::LinearOptions(inputs, config.classes).bias(false));
            torch::nn::init::zeros_(layer->weight);
            return pooled.register_module(name, layer);
        };
        if (audioWidth > 0)
            m_audioStatistics = classifier("audio", audioWidth);
        if (textWidth > 0)
            m_textStatistics = classifier("text", textWidth);
    }
}

Tensor MerHanImpl::dropped(const Tensor &values, double share) const
{
    return share > 0 && is_training() ? torch::dropout(values, share, true) : values;
}

Tensor MerHanImpl::normalised(const Batch &batch) const
{
    if (m_config.reference)
        return batch.audio;
    const Tensor values = (batch.audio - m_mfccMean) / m_mfccDeviation;
    return values.masked_fill(~batch.audioMask.unsqueeze(2), 0);
}

Tensor MerHanImpl::statistics(const Tensor &mfcc, const Batch &batch) const
{
    std::vector<Tensor> parts;
    if (m_config.hasAudio()) {
        const Tensor &mask = batch.audioMask;
        const Tensor mean = maskedMean(mfcc, mask);
        const std::int64_t steps = mfcc.size(1) - 1;
        const Tensor change = mfcc.narrow(1, 1, steps) - mfcc.narrow(1, 0, steps);
        const Tensor changeMask = mask.narrow(1, 1, steps);
        parts = {mean, maskedDeviation(mfcc, mean, mask),
                 maskedDeviation(change, maskedMean(change, changeMask), changeMask)};
    }
    if (m_config.hasText())
        parts.push_back(maskedMean(batch.text, batch.textMask));
    return torch::cat(parts, 1);
}

void MerHanImpl::fitNormalisation(std::span<const Tensor> audio, std::span<const Tensor> text)
{
    if (m_config.reference)
        return;
    const torch::NoGradGuard noGrad;
    // A coefficient that never changes (silence only) would be divided by 0.
    const auto deviation = [](const Tensor &squares, const Tensor &mean) {
        return (squares - mean.square()).clamp_min(0).sqrt().clamp_min(1e-3);
    };
    if (m_config.hasAudio() && !audio.empty()) {
        Tensor sum = torch::zeros({m_config.mfcc}, torch::kDouble);
        Tensor squares = torch::zeros({m_config.mfcc}, torch::kDouble);
        std::int64_t frames = 0;
        for (const Tensor &mfcc : audio) {
            const Tensor wide = mfcc.to(torch::kDouble);
            sum += wide.sum(0);
            squares += wide.square().sum(0);
            frames += mfcc.size(0);
        }
        const Tensor mean = sum / std::max<std::int64_t>(frames, 1);
        m_mfccMean.copy_(mean);
        m_mfccDeviation.copy_(deviation(squares / std::max<std::int64_t>(frames, 1), mean));
    }
    if (!m_config.pooledStatistics)
        return;
    const std::size_t count = std::max(audio.size(), text.size());
    Tensor sum = torch::zeros(m_statisticsMean.sizes(), torch::kDouble);
    Tensor squares = torch::zeros_like(sum);
    for (std::size_t i = 0; i < count; ++i) {
        const auto one = [&](std::span<const Tensor> all) {
            return all.empty() ? all : all.subspan(i, 1);
        };
        const Batch batch = collate(one(audio), one(text), m_config).to(m_statisticsMean.device());
        const Tensor mfcc = m_config.hasAudio() ? normalised(batch) : Tensor();
        const Tensor vector = statistics(mfcc, batch)[0].to(torch::kCPU, torch::kDouble);
        sum += vector;
        squares += vector.square();
    }
    const Tensor mean = sum / static_cast<double>(std::max<std::size_t>(count, 1));
    m_statisticsMean.copy_(mean);
    m_statisticsDeviation.copy_(
        deviation(squares / static_cast<double>(std::max<std::size_t>(count, 1)), mean));
}

Tensor MerHanImpl::encodeAudio(const Tensor &mfcc, const Batch &batch, Attention *attention)
{
    const bool masked = !m_config.reference;
    const Tensor mask = masked ? batch.audioMask : Tensor();
    Tensor states = m_lstm->run(dropped(mfcc, m_config.dropout.input),
                                masked ? batch.audioLengths : Tensor(), mask);
    keep(attention, "audio_encoder.bilstm", states);
    states = dropped(states, m_config.dropout.recurrent);
    if (!m_config.localAttention)
        return states;
    const Tensor seen =
        m_audioSelf->forward(states, states, mask, attention ? &attention->audioSelf : nullptr);
    keep(attention, "audio_encoder.mhsa", seen);
    states = m_audioNorm->forward(states + dropped(seen, m_config.dropout.attention));
    keep(attention, "audio_encoder", states);
    return states;
}

Tensor MerHanImpl::encodeText(const Batch &batch, Attention *attention)
{
    const Tensor states = dropped(batch.text, m_config.dropout.input);
    if (!m_config.localAttention)
        return states;
    const Tensor mask = m_config.reference ? Tensor() : batch.textMask;
    const Tensor seen =
        m_textSelf->forward(states, states, mask, attention ? &attention->textSelf : nullptr);
    keep(attention, "text_encoder.mhsa", seen);
    const Tensor normed = m_textNorm->forward(states + dropped(seen, m_config.dropout.attention));
    keep(attention, "text_encoder", normed);
    return normed;
}

Tensor MerHanImpl::pool(const Tensor &joined, const Tensor &mask, const Tensor &residual,
                        Attention *attention)
{
    if (!m_config.globalAttention)
        return residual;
    const Tensor weights = maskedSoftmax(torch::matmul(joined, m_u), mask); // [B, positions]
    const Tensor aggregated =
        torch::matmul(weights.unsqueeze(1), joined.to(weights.scalar_type())).squeeze(1);
    const Tensor gated = aggregated * residual;
    if (attention)
        attention->global = weights;
    keep(attention, "global_attention.aggregated", aggregated);
    keep(attention, "global_attention.residual", residual);
    keep(attention, "global_attention.gated", gated);
    return gated;
}

Tensor MerHanImpl::forward(const Batch &batch, Attention *attention, Parts *parts)
{
    const bool masked = !m_config.reference;
    const Tensor audioMask = masked ? batch.audioMask : Tensor();
    const Tensor textMask = masked ? batch.textMask : Tensor();

    Tensor mfcc, audio, text; // streams [B, T, projection], [B, L, projection]
    if (m_config.hasAudio()) {
        mfcc = normalised(batch);
        audio = m_audioProjection->run(encodeAudio(mfcc, batch, attention));
        keep(attention, "cross_modal_attention.audio_proj", audio);
    }
    if (m_config.hasText()) {
        text = m_textProjection->run(encodeText(batch, attention));
        keep(attention, "cross_modal_attention.text_proj", text);
    }

    if (m_textToAudio) {
        const Tensor answer = m_textToAudio->forward(text, audio, audioMask,
                                                     attention ? &attention->textToAudio : nullptr);
        const Tensor reply = m_audioToText->forward(audio, text, textMask,
                                                    attention ? &attention->audioToText : nullptr);
        keep(attention, "cross_modal_attention.attn_a2t", answer);
        keep(attention, "cross_modal_attention.attn_t2a", reply);
        text = m_textToAudioNorm->forward(text + dropped(answer, m_config.dropout.attention));
        audio = m_audioToTextNorm->forward(audio + dropped(reply, m_config.dropout.attention));
        keep(attention, "cross_modal_attention.layernorm_a2t", text);
        keep(attention, "cross_modal_attention.layernorm_t2a", audio);
    }

    Tensor joined, mask, residual;
    if (m_config.streams == Streams::Audio) {
        joined = audio;
        mask = audioMask;
        residual = maskedMean(audio, audioMask);
    } else if (m_config.streams == Streams::Text) {
        joined = text;
        mask = textMask;
        residual = maskedMean(text, textMask);
    } else if (m_config.reference) {
        joined = torch::cat({text, audio}, 2); // feature-wise: both have the one shared length
        residual = joined.mean(1);
    } else {
        joined = torch::cat({text, audio}, 1); // along time: tokens, then frames
        mask = torch::cat({textMask, audioMask}, 1);
        // Each stream has the same say in the gate, though frames outnumber tokens by far.
        residual = (maskedMean(text, textMask) + maskedMean(audio, audioMask)) / 2;
    }
    keep(attention, "cross_modal_attention", joined);

    Tensor logits = m_classifier->forward(
        dropped(pool(joined, mask, residual, attention), m_config.dropout.classifier));
    if (m_config.pooledStatistics) {
        const Tensor vector = dropped(
            (statistics(mfcc, batch) - m_statisticsMean) / m_statisticsDeviation,
            m_config.dropout.classifier);
        const std::int64_t audioWidth = m_audioStatistics ? 3 * m_config.mfcc : 0;
        Tensor other;
        if (m_audioStatistics)
            other = m_audioStatistics->forward(vector.narrow(1, 0, audioWidth));
        if (m_textStatistics) {
            const Tensor words = m_textStatistics->forward(
                vector.narrow(1, audioWidth, vector.size(1) - audioWidth));
            other = other.defined() ? other + words : words;
        }
        if (parts)
            *parts = {logits, other};
        logits = (logits + other) / 2;
    } else if (parts) {
        *parts = {logits, {}};
    }
    return logits.to(m_classifier->weight.scalar_type());
}

} // namespace merhan::nn
