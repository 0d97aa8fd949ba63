// SPDX-License-Identifier: Apache-2.0
#include "core/nn/features.h"

#include "core/audio/decode.h"
#include "core/audio/mfcc.h"
#include "core/nn/errors.h"
#include "core/nn/speech_encoder.h"
#include "core/nn/tensors.h"

#include <map>
#include <optional>

namespace merhan::nn {

namespace {

/// The name of each recording's tensors: its stem, or its path where stems meet.
std::vector<std::string> namesOf(std::span<const std::filesystem::path> recordings)
{
    std::map<std::string, int> stems;
    for (const auto &path : recordings)
        ++stems[shown(path.stem())];
    std::vector<std::string> names;
    for (const auto &path : recordings) {
        const std::string stem = shown(path.stem());
        names.push_back(stems[stem] == 1 ? stem : shown(path));
    }
    return names;
}

/// Of one recording, by the last part of their names.
Result<StateDict> featuresOf(const std::filesystem::path &recording, audio::Window window,
                             const SpeechEncoder *encoder)
{
    auto clip = audio::decode(recording);
    if (!clip)
        return clip.error();
    clip = audio::resample(std::move(*clip), audio::kFeatureRateHz);
    if (!clip)
        return clip.error();
    const audio::Mfcc mfcc = audio::mfcc(clip->samples, {.window = window, .melWanted = true});
    const auto tensor = [&](const std::vector<float> &values) {
        return torch::tensor(values).view({mfcc.frames, -1}).t().contiguous();
    };
    StateDict all{{"mfcc", tensor(mfcc.coefficients)}, {"mel", tensor(mfcc.decibelMel)}};
    if (!encoder)
        return all;
    auto states = encoder->encode(clip->samples);
    if (!states) {
        Error error = states.error();
        error.file = recording;
        return error;
    }
    all["states"] = states->last;
    return all;
}

} // namespace

Result<std::vector<Error>> writeFeatures(std::span<const std::filesystem::path> recordings,
                                         const std::filesystem::path &file,
                                         const FeatureOptions &options, std::stop_token stop,
                                         const Progress &progress)
{
    if (options.window != "hann" && options.window != "hamming")
        return Error{
            &errors::kBadConfig, {"the window “" + options.window + "” is unknown"}, {}, 0};
    std::optional<SpeechEncoder> encoder;
    if (!options.encoder.empty()) {
        auto loaded = SpeechEncoder::load(options.encoder);
        if (!loaded)
            return loaded.error();
        encoder = *std::move(loaded);
    }
    const auto window = options.window == "hamming" ? audio::Window::Hamming : audio::Window::Hann;
    const std::vector<std::string> names = namesOf(recordings);
    StateDict tensors;
    std::vector<Error> leftOut;
    for (std::size_t i = 0; i < recordings.size(); ++i) {
        if (stop.stop_requested())
            return Error{&merhan::errors::kCancelled, {}, {}, 0};
        if (progress)
            progress(static_cast<std::int64_t>(i), static_cast<std::int64_t>(recordings.size()),
                     "Computing features");
        const auto features = featuresOf(recordings[i], window, encoder ? &*encoder : nullptr);
        if (!features) {
            leftOut.push_back(features.error());
            continue;
        }
        for (const auto &[kind, tensor] : *features)
            tensors[names[i] + "." + kind] = tensor;
    }
    if (tensors.empty())
        return leftOut.empty() ? Error{&errors::kNothingToDo, {}, {}, 0} : leftOut.front();
    if (auto saved = saveTensors(file, tensors, {{"window", options.window}}); !saved)
        return saved.error();
    return leftOut;
}

} // namespace merhan::nn
