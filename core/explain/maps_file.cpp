// SPDX-License-Identifier: Apache-2.0
#include "core/explain/maps_file.h"

#include "core/protocol/errors.h"
#include "core/protocol/safetensors.h"

#include <nlohmann/json.hpp>

namespace merhan::explain {

using protocol::Dtype;

namespace {

std::string dumped(const nlohmann::ordered_json &json)
{
    return json.dump(-1, ' ', false, nlohmann::json::error_handler_t::replace);
}

} // namespace

Result<void> writeMaps(const std::filesystem::path &file, const nn::AttentionMaps &maps,
                       protocol::Durable durable)
{
    std::vector<protocol::TensorView> views;
    const auto half = [&](const char *name, const nn::HalfMap &map) {
        if (!map.shape.empty())
            views.push_back({name, Dtype::F16, map.shape, std::as_bytes(std::span(map.values))});
    };
    half("text_to_audio", maps.textToAudio);
    half("audio_to_text", maps.audioToText);
    half("audio_self", maps.audioSelf);
    half("text_self", maps.textSelf);
    const std::vector<float> probabilities(maps.probabilities.begin(), maps.probabilities.end());
    const auto floats = [&](const char *name, const std::vector<float> &values) {
        if (!values.empty())
            views.push_back({name,
                             Dtype::F32,
                             {static_cast<std::int64_t>(values.size())},
                             std::as_bytes(std::span(values))});
    };
    floats("global", maps.global);
    floats("frame_times", maps.frameTimes);
    floats("probabilities", probabilities);

    nlohmann::ordered_json words = nlohmann::ordered_json::array();
    for (const auto &word : maps.words) {
        if (word)
            words.push_back({{"word", word->text}, {"begin", word->begin}, {"end", word->end}});
        else
            words.push_back(nullptr);
    }
    return protocol::writeSafetensors(
        file, views,
        {{"format", "merhan-maps-1"},
         {"utterance", maps.utterance},
         {"text", toValidUtf8(maps.text)},
         {"tokens", dumped(maps.tokens)},
         {"words", dumped(words)},
         {"classes", dumped(maps.classes)},
         {"model", maps.model},
         {"model_sha256", maps.modelHash},
         {"fold", maps.fold},
         {"seed", maps.seed ? std::to_string(*maps.seed) : std::string()}},
        durable);
}

Result<MapsSummary> readMapsSummary(const std::filesystem::path &file)
{
    const auto maps = protocol::MappedSafetensors::open(file);
    if (!maps)
        return maps.error();
    const auto tensor = maps->get("probabilities");
    if (!tensor)
        return tensor.error();
    const auto values = protocol::toFloats(*tensor);
    if (!values)
        return values.error();
    MapsSummary summary;
    summary.probabilities.assign(values->begin(), values->end());
    const auto classes = maps->metadata().find("classes");
    const auto json = classes == maps->metadata().end()
                          ? nlohmann::json()
                          : nlohmann::json::parse(classes->second, nullptr, false);
    if (json.is_array())
        for (const auto &name : json)
            summary.classes.push_back(name.is_string() ? name.get<std::string>() : std::string());
    if (summary.classes.size() != summary.probabilities.size())
        return Error{
            &protocol::errors::kSafetensors, {"it hasn't a class for each probability"}, file};
    return summary;
}

} // namespace merhan::explain
