// SPDX-License-Identifier: Apache-2.0
#include "core/nn/predictor.h"

#include "core/audio/decode.h"
#include "core/audio/mfcc.h"
#include "core/nn/errors.h"
#include "core/nn/model_folder.h"
#include "core/nn/text_encoder.h"
#include "core/protocol/sha256.h"
#include "core/text/encoder_folders.h"
#include "core/text/transcript.h"

#include <algorithm>
#include <atomic>
#include <cmath>
#include <future>
#include <numeric>
#include <regex>
#include <thread>

namespace merhan::nn {

using torch::Tensor;

namespace {

constexpr std::size_t kPiece = 128; ///< inputs that are decoded before the network runs
constexpr std::int64_t kBatchFrames =
    64 * 450; ///< cells of [rows, frames] in one pass of the network

Result<torch::Device> deviceOf(const std::string &name)
{
    static const std::regex known("auto|cpu|cuda(:[0-9]{1,3})?");
    if (!std::regex_match(name, known))
        return Error{&errors::kDevice,
                     {toValidUtf8(name), "devices are called auto, cpu, cuda and cuda:N"}};
    try {
        const bool cuda = torch::cuda::is_available();
        if (name == "auto")
            return torch::Device(cuda ? torch::kCUDA : torch::kCPU);
        if (name != "cpu" && !cuda)
            return Error{&errors::kDevice, {name, "LibTorch finds no GPU"}};
        const torch::Device device(name);
        torch::empty({1}, torch::TensorOptions(device)); // says what is wrong with it, if anything
        return device;
    } catch (const std::exception &exception) {
        return errorOf(exception);
    }
}

/// Runs work(0) … work(count - 1) on a few threads; torch is idle meanwhile.
void inParallel(std::size_t count, const std::function<void(std::size_t)> &work)
{
    const std::size_t workers =
        std::min<std::size_t>({count, std::max(1U, std::thread::hardware_concurrency()), 8});
    std::atomic<std::size_t> next = 0;
    const auto loop = [&] {
        for (std::size_t i; (i = next++) < count;)
            work(i);
    };
    std::vector<std::jthread> threads;
    for (std::size_t i = 1; i < workers; ++i)
        threads.emplace_back(loop);
    loop();
}

HalfMap halfMap(const Tensor &map)
{
    if (!map.defined())
        return {};
    const Tensor half = map.to(torch::kCPU, torch::kHalf).contiguous();
    const auto *bits = static_cast<const std::uint16_t *>(half.const_data_ptr());
    return {half.sizes().vec(), {bits, bits + half.numel()}};
}

} // namespace

struct Predictor::Impl {
    std::filesystem::path folder;
    ModelDescription description;
    torch::Device device = torch::kCPU;
    MerHan network{nullptr};
    std::shared_ptr<const TextEncoder> encoder;
    std::string modelHash; ///< SHA-256 of model.safetensors

    const ModelConfig &config() const { return description.network; }

    /// The encoder whose weights have the hash that the model names.
    Result<void> findEncoder();

    struct Sound {
        Tensor mfcc;                              ///< [frames, mfcc]
        int sampleRateHz = audio::kFeatureRateHz; ///< of the samples that they are made of
    };
    Result<Sound> audioOf(const PredictorInput &input) const;
    EncodedText textOf(const PredictorInput &input) const;
    /// The batch of these utterances; either list is empty without that stream.
    Result<Batch> batchOf(std::span<const Tensor> audio, std::span<const EncodedText> texts) const;
    /// Fills `results` of one piece.
    void predictPiece(std::span<const PredictorInput> inputs,
                      std::span<std::optional<Result<Prediction>>> results);
    Result<Tensor> logits(std::span<const Tensor> audio, std::span<const EncodedText> texts);
};

Result<void> Predictor::Impl::findEncoder()
{
    const EncoderReference &wanted = description.encoder;
    std::optional<Error> wrong;
    for (const auto &place : text::encoderCandidates(wanted.name, wanted.path, folder)) {
        // 90 MB are hashed beside the loading, not before it.
        auto hash = std::async(std::launch::async, [&] { return weightsHash(place); });
        auto loaded = TextEncoder::load(place, description.encoder.layers, device);
        const auto found = hash.get();
        if (!found || *found != wanted.hash) {
            if (!wrong)
                wrong = found ? Error{&errors::kEncoderDiffers, {*found, wanted.hash}, place, 0}
                              : found.error();
            continue;
        }
        if (!loaded)
            return loaded.error();
        encoder = std::make_shared<const TextEncoder>(std::move(*loaded));
        return {};
    }
    return wrong ? *wrong
                 : Error{&errors::kEncoderNotFound, {wanted.name, text::encoderPlaces()}, folder, 0};
}

Result<Predictor::Impl::Sound> Predictor::Impl::audioOf(const PredictorInput &input) const
{
    if (input.wav.empty())
        return Error{&errors::kNeedsStream, {input.utterance, "recording"}, {}, 0};
    auto clip = audio::decode(input.wav, {input.startSeconds, input.endSeconds});
    if (!clip)
        return clip.error();
    if (!config().reference) { // the original takes every rate for 16 kHz
        clip = audio::resample(std::move(*clip), audio::kFeatureRateHz);
        if (!clip)
            return clip.error();
    }
    std::span<const float> samples(clip->samples);
    if (description.maxSeconds > 0) {
        const auto most = static_cast<std::size_t>(description.maxSeconds * audio::kFeatureRateHz);
        samples = samples.first(std::min(samples.size(), std::max<std::size_t>(most, 1)));
    }
    const auto mfcc =
        audio::mfcc(samples, {.window = description.window == "hamming" ? audio::Window::Hamming
                                                                        : audio::Window::Hann});
    return Sound{torch::tensor(mfcc.coefficients).view({mfcc.frames, audio::kCoefficients}),
                 clip->sampleRateHz};
}

EncodedText Predictor::Impl::textOf(const PredictorInput &input) const
{
    if (!config().reference)
        return encoder->tokenize(
            text::cleaned(input.transcript, {.keepTags = description.keepTags}));
    const bool blank = input.transcript.find_first_not_of(" \t\r\n\f\v") == std::string::npos;
    return encoder->tokenize(blank ? "unknown" : input.transcript, config().maxLength);
}

Result<Batch> Predictor::Impl::batchOf(std::span<const Tensor> audio,
                                       std::span<const EncodedText> texts) const
{
    std::vector<Tensor> states;
    if (!texts.empty()) {
        if (config().reference) {
            auto padded = encoder->encodePadded(texts, config().maxLength);
            if (!padded)
                return padded.error();
            states = padded->unbind(0);
        } else {
            auto encoded = encoder->encode(texts);
            if (!encoded)
                return encoded.error();
            states = std::move(*encoded);
        }
    }
    return collate(audio, states, config(), {.pinned = device.is_cuda()}).to(device);
}

Result<Tensor> Predictor::Impl::logits(std::span<const Tensor> audio,
                                       std::span<const EncodedText> texts)
{
    try {
        const torch::NoGradGuard noGrad;
        const auto batch = batchOf(audio, texts);
        if (!batch)
            return batch.error();
        return network->forward(*batch).to(torch::kCPU, torch::kDouble);
    } catch (const std::exception &exception) {
        return errorOf(exception);
    }
}

void Predictor::Impl::predictPiece(std::span<const PredictorInput> inputs,
                                   std::span<std::optional<Result<Prediction>>> results)
{
    struct Ready {
        Tensor audio;
        EncodedText text;
        std::int64_t length = 0;
    };
    std::vector<Ready> ready(inputs.size());
    inParallel(inputs.size(), [&](std::size_t i) {
        if (config().hasText()) {
            ready[i].text = textOf(inputs[i]);
            ready[i].length = static_cast<std::int64_t>(ready[i].text.ids.size());
        }
        if (config().hasAudio()) {
            auto audio = audioOf(inputs[i]);
            if (!audio) {
                results[i] = audio.error();
                return;
            }
            ready[i].audio = audio->mfcc;
            ready[i].length = audio->mfcc.size(0);
        }
    });

    std::vector<std::size_t> order;
    for (std::size_t i = 0; i < inputs.size(); ++i) {
        if (!results[i])
            order.push_back(i);
    }
    std::ranges::stable_sort(order, {}, [&](std::size_t i) { return ready[i].length; });
    for (std::size_t begin = 0; begin < order.size();) {
        std::vector<Tensor> audio;
        std::vector<EncodedText> texts;
        std::size_t end = begin;
        // Sorted: the next one is the longest of its batch.
        for (; end < order.size(); ++end) {
            const Ready &next = ready[order[end]];
            const std::int64_t length = config().reference ? config().maxLength : next.length;
            if (end > begin && length * static_cast<std::int64_t>(end - begin + 1) > kBatchFrames)
                break;
            if (config().hasAudio())
                audio.push_back(next.audio);
            if (config().hasText())
                texts.push_back(next.text);
        }
        const auto all = logits(audio, texts);
        for (std::size_t k = begin; k < end; ++k) {
            auto &result = results[order[k]];
            if (!all) {
                result = all.error();
                continue;
            }
            const Tensor row = (*all)[static_cast<std::int64_t>(k - begin)];
            const Tensor probabilities = row.softmax(0);
            const auto values = [](const Tensor &tensor) {
                const auto *first = tensor.const_data_ptr<double>();
                return std::vector<double>(first, first + tensor.numel());
            };
            Prediction prediction{0, values(probabilities), values(row.contiguous())};
            prediction.predicted = static_cast<std::size_t>(
                std::ranges::max_element(prediction.logits) - prediction.logits.begin());
            result = std::move(prediction);
        }
        begin = end;
    }
}

void useThreads(int threads)
{
    at::set_num_threads(
        threads > 0 ? threads : static_cast<int>(std::max(1U, std::thread::hardware_concurrency())));
}

Prediction meanOf(std::span<const Prediction> predictions)
{
    Prediction mean = predictions.front();
    if (predictions.size() == 1)
        return mean;
    for (const Prediction &other : predictions.subspan(1))
        for (std::size_t k = 0; k < mean.probabilities.size(); ++k)
            mean.probabilities[k] += other.probabilities[k];
    for (std::size_t k = 0; k < mean.probabilities.size(); ++k) {
        mean.probabilities[k] /= static_cast<double>(predictions.size());
        mean.logits[k] = std::log(mean.probabilities[k]);
    }
    mean.predicted = static_cast<std::size_t>(std::ranges::max_element(mean.probabilities)
                                              - mean.probabilities.begin());
    return mean;
}

Predictor::Predictor(std::unique_ptr<Impl> impl) : m_impl(std::move(impl)) {}
Predictor::Predictor(Predictor &&) noexcept = default;
Predictor &Predictor::operator=(Predictor &&) noexcept = default;
Predictor::~Predictor() = default;

const ModelDescription &Predictor::description() const
{
    return m_impl->description;
}

const std::string &Predictor::modelHash() const
{
    return m_impl->modelHash;
}

Result<Predictor> Predictor::load(const std::filesystem::path &folder,
                                  const PredictorOptions &options)
{
    if (options.threads > 0)
        useThreads(options.threads);
    const auto device = deviceOf(options.device);
    if (!device)
        return device.error();
    auto hash = std::async(std::launch::async, [&]() -> Result<std::string> {
        if (!options.modelHash.empty())
            return options.modelHash;
        return protocol::sha256OfFile(folder / "model.safetensors");
    });
    auto model = loadModel(folder);
    const auto hashed = hash.get();
    if (!model)
        return model.error();
    if (!hashed)
        return hashed.error();
    auto impl = std::make_unique<Impl>();
    impl->folder = folder;
    impl->description = std::move(model->description);
    impl->device = *device;
    impl->network = model->network;
    impl->modelHash = *hashed;
    try {
        impl->network->to(*device);
    } catch (const std::exception &exception) {
        return errorOf(exception);
    }
    if (impl->config().hasText()) {
        const EncoderReference &wanted = impl->description.encoder;
        if (options.like && options.like->m_impl->encoder
            && options.like->m_impl->device == *device
            && options.like->description().encoder.hash == wanted.hash
            && options.like->description().encoder.layers == wanted.layers)
            impl->encoder = options.like->m_impl->encoder;
        else if (auto found = impl->findEncoder(); !found)
            return found.error();
        if (impl->encoder->width() != impl->config().textWidth)
            return Error{&errors::kBadConfig,
                         {"text_width is " + std::to_string(impl->config().textWidth)
                          + ", the encoder's states are " + std::to_string(impl->encoder->width())
                          + " wide"},
                         folder / "config.json",
                         0};
    }
    return Predictor(std::move(impl));
}

std::vector<Result<Prediction>> Predictor::predict(std::span<const PredictorInput> inputs,
                                                   std::stop_token stop,
                                                   const Progress &progress) const
{
    std::vector<Result<Prediction>> all;
    all.reserve(inputs.size());
    const auto total = static_cast<std::int64_t>(inputs.size());
    while (all.size() < inputs.size()) {
        const auto piece = inputs.subspan(all.size(), std::min(kPiece, inputs.size() - all.size()));
        if (stop.stop_requested()) {
            all.emplace_back(Error{&merhan::errors::kCancelled, {}, {}, 0});
            continue;
        }
        if (progress)
            progress(static_cast<std::int64_t>(all.size()), total, "Predicting");
        std::vector<std::optional<Result<Prediction>>> results(piece.size());
        m_impl->predictPiece(piece, results);
        for (auto &result : results)
            all.push_back(std::move(*result));
    }
    if (progress)
        progress(total, total, "Predicting");
    return all;
}

Result<Prediction> Predictor::predict(const PredictorInput &input) const
{
    return predict({&input, 1}).front();
}

Result<AttentionMaps> Predictor::attention(const PredictorInput &input) const
{
    const Impl &impl = *m_impl;
    std::vector<Tensor> sounds;
    std::vector<EncodedText> texts;
    double frameSeconds = 0;
    if (impl.config().hasAudio()) {
        auto sound = impl.audioOf(input);
        if (!sound)
            return sound.error();
        sounds.push_back(sound->mfcc);
        frameSeconds = static_cast<double>(audio::kHopSize) / sound->sampleRateHz;
    }
    if (impl.config().hasText())
        texts.push_back(impl.textOf(input));

    AttentionMaps maps;
    try {
        const torch::NoGradGuard noGrad;
        const auto batch = impl.batchOf(sounds, texts);
        if (!batch)
            return batch.error();
        Attention attention;
        const Tensor logits =
            m_impl->network->forward(*batch, &attention)[0].to(torch::kCPU, torch::kDouble);
        const auto first =
            [](Tensor &map) { // one map at a time: a long utterance's take hundreds of MB
                HalfMap half = map.defined() ? halfMap(map[0]) : HalfMap();
                map = Tensor();
                return half;
            };
        attention.intermediates.clear();
        maps.textToAudio = first(attention.textToAudio);
        maps.audioToText = first(attention.audioToText);
        maps.audioSelf = first(attention.audioSelf);
        maps.textSelf = first(attention.textSelf);
        if (attention.global.defined()) {
            const Tensor weights = attention.global[0].to(torch::kCPU, torch::kFloat).contiguous();
            maps.global.assign(weights.const_data_ptr<float>(),
                               weights.const_data_ptr<float>() + weights.numel());
        }
        const Tensor probabilities = logits.softmax(0);
        maps.probabilities.assign(probabilities.const_data_ptr<double>(),
                                  probabilities.const_data_ptr<double>() + probabilities.numel());
        if (batch->audio.defined()) {
            for (std::int64_t frame = 0; frame < batch->audio.size(1); ++frame)
                maps.frameTimes.push_back(
                    static_cast<float>(static_cast<double>(frame) * frameSeconds));
        }
    } catch (const std::exception &exception) {
        return errorOf(exception);
    }
    if (!texts.empty()) {
        maps.text = std::move(texts[0].text);
        maps.tokens = std::move(texts[0].tokens);
        maps.words = std::move(texts[0].words);
        const auto length =
            static_cast<std::size_t>(impl.config().reference ? impl.config().maxLength : 0);
        maps.tokens.resize(std::max(maps.tokens.size(), length), "[PAD]");
        maps.words.resize(maps.tokens.size());
    }
    maps.classes = impl.description.classes;
    maps.utterance = input.utterance;
    maps.model = shown(impl.folder);
    maps.modelHash = impl.modelHash;
    maps.fold = impl.description.fold;
    maps.seed = impl.description.seed;
    return maps;
}

} // namespace merhan::nn
