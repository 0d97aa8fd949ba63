// SPDX-License-Identifier: Apache-2.0
#include "core/nn/features.h"

#include "core/audio/decode.h"
#include "core/audio/mfcc.h"
#include "core/nn/errors.h"
#include "core/nn/tensors.h"

#include <map>

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

Result<audio::Mfcc> featuresOf(const std::filesystem::path &recording, audio::Window window)
{
    auto clip = audio::decode(recording);
    if (!clip)
        return clip.error();
    clip = audio::resample(std::move(*clip), audio::kFeatureRateHz);
    if (!clip)
        return clip.error();
    return audio::mfcc(clip->samples, {.window = window, .melWanted = true});
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
    if (!options.encoder.empty())
        return Error{&errors::kNoSpeechEncoder, {}, options.encoder, 0};
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
        const auto features = featuresOf(recordings[i], window);
        if (!features) {
            leftOut.push_back(features.error());
            continue;
        }
        const auto tensor = [&](const std::vector<float> &values) {
            return torch::tensor(values).view({features->frames, -1}).t().contiguous();
        };
        tensors[names[i] + ".mfcc"] = tensor(features->coefficients);
        tensors[names[i] + ".mel"] = tensor(features->decibelMel);
    }
    if (tensors.empty())
        return leftOut.empty() ? Error{&errors::kNothingToDo, {}, {}, 0} : leftOut.front();
    if (auto saved = saveTensors(file, tensors, {{"window", options.window}}); !saved)
        return saved.error();
    return leftOut;
}

} // namespace merhan::nn
