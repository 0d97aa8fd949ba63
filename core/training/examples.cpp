// SPDX-License-Identifier: Apache-2.0
#include "core/training/examples.h"

#include "core/audio/decode.h"
#include "core/audio/mfcc.h"
#include "core/corpus/parallel.h"
#include "core/protocol/sha256.h"
#include "core/text/transcript.h"

#include <algorithm>
#include <cstring>
#include <unordered_map>

namespace merhan::training {

namespace {

/// Texts encoded between two looks at the stop token, and between two writes to the cache.
constexpr std::size_t kTextsAtOnce = 64;

Result<torch::Tensor> mfccOf(const protocol::Dataset &dataset, const protocol::Item &item,
                             const protocol::RunConfig &config)
{
    const corpus::Utterance &utterance = item.utterance;
    audio::Stretch stretch{utterance.clipStartSeconds, utterance.clipEndSeconds};
    if (config.max_seconds > 0) {
        const double start = stretch.startSeconds.value_or(0);
        stretch.endSeconds =
            std::min(stretch.endSeconds.value_or(start + config.max_seconds), start + config.max_seconds);
    }
    auto clip = audio::decode(protocol::wavPath(dataset, utterance), stretch);
    if (!clip)
        return clip.error();
    // The original implementation takes the samples as they are, whatever their rate.
    if (config.preset != "reference") {
        clip = audio::resample(*std::move(clip), audio::kFeatureRateHz);
        if (!clip)
            return clip.error();
    }
    const auto window =
        config.window == "hamming" ? audio::Window::Hamming : audio::Window::Hann;
    const audio::Mfcc mfcc = audio::mfcc(clip->samples, {.window = window});
    return torch::tensor(mfcc.coefficients).view({mfcc.frames, audio::kCoefficients});
}

/// On all of torch's threads. `done` counts items; one that can't be read is noted in its place.
void loadAudio(const protocol::Dataset &dataset, const protocol::RunConfig &config,
               std::vector<Example> &examples, std::vector<std::optional<Error>> &problems,
               const std::stop_token &stop, const Progress &progress)
{
    corpus::forEachInParallel(
        dataset.items.size(), torch::get_num_threads(), stop, progress, "mfcc",
        [&](std::size_t i) {
            const protocol::Item &item = dataset.items[i];
            if (item.utterance.wav.empty())
                return;
            auto mfcc = mfccOf(dataset, item, config);
            if (mfcc)
                examples[i].mfcc = *std::move(mfcc);
            else
                problems[i] = mfcc.error();
        });
}

std::string textOf(const protocol::Item &item, const protocol::RunConfig &config)
{
    std::string text = text::cleaned(item.utterance.transcript, {.keepTags = config.keep_tags});
    if (config.preset == "reference")
        return text.empty() ? "unknown" : item.utterance.transcript;
    return text;
}

std::vector<std::byte> bytesOf(const torch::Tensor &states)
{
    const torch::Tensor whole = states.contiguous();
    std::vector<std::byte> bytes(static_cast<std::size_t>(whole.nbytes()));
    std::memcpy(bytes.data(), whole.data_ptr(), bytes.size());
    return bytes;
}

/// Of a blob; nothing when it can't be [tokens, width] float32.
torch::Tensor statesOf(const std::vector<std::byte> &bytes, std::int64_t width)
{
    const auto row = static_cast<std::size_t>(width) * sizeof(float);
    if (bytes.empty() || bytes.size() % row != 0)
        return {};
    torch::Tensor states =
        torch::empty({static_cast<std::int64_t>(bytes.size() / row), width}, torch::kFloat32);
    std::memcpy(states.data_ptr(), bytes.data(), bytes.size());
    return states;
}

Result<void> loadText(const protocol::Dataset &dataset, const protocol::RunConfig &config,
                      const FrozenEncoder &encoder, store::BlobCache *cache,
                      std::vector<Example> &examples, const std::stop_token &stop,
                      const Progress &progress)
{
    // Many utterances say the same ("Yeah."): each text is encoded once.
    std::vector<std::string> texts;
    std::unordered_map<std::string, std::size_t> number;
    std::vector<std::size_t> textOfItem(dataset.items.size());
    for (std::size_t i = 0; i < dataset.items.size(); ++i) {
        std::string text = textOf(dataset.items[i], config);
        const auto [at, isNew] = number.try_emplace(std::move(text), texts.size());
        if (isNew)
            texts.push_back(at->first);
        textOfItem[i] = at->second;
    }

    std::vector<torch::Tensor> states(texts.size());
    std::vector<std::string> keys;
    std::vector<std::string> used;
    std::vector<std::size_t> missing;
    for (std::size_t t = 0; t < texts.size(); ++t) {
        keys.push_back(protocol::sha256(encoder.identity + "\n" + texts[t]));
        if (cache) {
            auto blob = cache->find(keys[t]);
            if (!blob)
                return blob.error();
            if (*blob) {
                states[t] = statesOf(**blob, encoder.width);
                used.push_back(keys[t]);
            }
        }
        if (!states[t].defined())
            missing.push_back(t);
    }
    if (cache) {
        if (auto done = cache->touch(used); !done)
            return done;
    }
    const auto total = static_cast<std::int64_t>(texts.size());
    std::int64_t done = total - static_cast<std::int64_t>(missing.size());
    for (std::size_t begin = 0; begin < missing.size(); begin += kTextsAtOnce) {
        if (stop.stop_requested())
            return Error{&merhan::errors::kCancelled, {}};
        const std::size_t end = std::min(begin + kTextsAtOnce, missing.size());
        std::vector<std::string> some;
        for (std::size_t m = begin; m < end; ++m)
            some.push_back(texts[missing[m]]);
        auto encoded = encoder.encode(some);
        if (!encoded)
            return encoded.error();
        std::vector<store::BlobCache::Entry> entries;
        for (std::size_t m = begin; m < end; ++m) {
            states[missing[m]] = (*encoded)[m - begin];
            entries.push_back({keys[missing[m]], bytesOf(states[missing[m]])});
        }
        if (cache) {
            if (auto added = cache->add(entries); !added)
                return added;
        }
        done += static_cast<std::int64_t>(end - begin);
        progress(done, total, "text");
    }
    progress(total, total, "text");
    for (std::size_t i = 0; i < examples.size(); ++i)
        examples[i].text = states[textOfItem[i]];
    return {};
}

} // namespace

Result<LoadedExamples> loadExamples(const protocol::Dataset &dataset,
                                    const protocol::RunConfig &config,
                                    const FrozenEncoder *encoder, store::BlobCache *cache,
                                    std::stop_token stop, const Progress &progress)
{
    LoadedExamples loaded;
    loaded.examples.resize(dataset.items.size());
    const auto classes = static_cast<std::int64_t>(dataset.classes.size());
    for (std::size_t i = 0; i < dataset.items.size(); ++i) {
        const protocol::Item &item = dataset.items[i];
        Example &example = loaded.examples[i];
        if (const auto label = dataset.classIndex(item)) {
            example.label = *label;
            example.target = item.target.empty()
                                 ? torch::one_hot(torch::tensor(*label), classes).to(torch::kFloat32)
                                 : torch::tensor(item.target, torch::kFloat32);
        }
    }
    if (config.streams != "text") {
        std::vector<std::optional<Error>> problems(dataset.items.size());
        loadAudio(dataset, config, loaded.examples, problems, stop, progress);
        for (std::size_t i = 0; i < problems.size(); ++i)
            if (problems[i])
                loaded.leftOut.push_back({i, *problems[i]});
    }
    if (encoder) {
        if (auto done =
                loadText(dataset, config, *encoder, cache, loaded.examples, stop, progress);
            !done)
            return done.error();
    }
    if (stop.stop_requested())
        return Error{&merhan::errors::kCancelled, {}};
    return loaded;
}

} // namespace merhan::training
