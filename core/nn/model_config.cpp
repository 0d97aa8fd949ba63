// SPDX-License-Identifier: Apache-2.0
#include "core/nn/model_config.h"

#include "core/nn/errors.h"

#include <nlohmann/json.hpp>

namespace merhan::nn {

namespace {

constexpr const char *kStreams[] = {"both", "audio", "text"};

/// Runs `number(key, member)`, `flag(…)` and `share(…)` over every key, so that reading and writing
/// can't drift apart.
template <typename Config, typename Visitor>
void visit(Config &config, Visitor &&visitor)
{
    visitor("mfcc", config.mfcc);
    visitor("lstm_width", config.lstmWidth);
    visitor("lstm_layers", config.lstmLayers);
    visitor("text_width", config.textWidth);
    visitor("projection", config.projection);
    visitor("heads", config.heads);
    visitor("classes", config.classes);
    visitor("reference", config.reference);
    visitor("max_length", config.maxLength);
    visitor("local_attention", config.localAttention);
    visitor("cross_attention", config.crossAttention);
    visitor("global_attention", config.globalAttention);
    visitor("pooled_statistics", config.pooledStatistics);
    visitor("dropout_input", config.dropout.input);
    visitor("dropout_recurrent", config.dropout.recurrent);
    visitor("dropout_attention", config.dropout.attention);
    visitor("dropout_classifier", config.dropout.classifier);
}

Error bad(std::string what)
{
    return {&errors::kBadConfig, {std::move(what)}, {}, 0};
}

} // namespace

ModelConfig referenceConfig(std::int64_t textWidth)
{
    return {.textWidth = textWidth,
            .reference = true,
            .pooledStatistics = false,
            .dropout = {.input = 0, .recurrent = 0, .attention = 0, .classifier = 0}};
}

Result<void> validate(const ModelConfig &config)
{
    // Wide enough for any network that fits a machine; a hostile file must not ask for terabytes.
    const auto size = [](std::int64_t value, std::int64_t most) {
        return value >= 1 && value <= most;
    };
    for (const auto &[name, value, most] :
         std::initializer_list<std::tuple<const char *, std::int64_t, int>>{
             {"mfcc", config.mfcc, 4096},
             {"lstm_width", config.lstmWidth, 8192},
             {"lstm_layers", config.lstmLayers, 64},
             {"text_width", config.textWidth, 16384},
             {"projection", config.projection, 8192},
             {"heads", config.heads, 256},
             {"classes", config.classes, 1000},
             {"max_length", config.maxLength, 1'000'000}}) {
        if (!size(value, most))
            return bad(std::string(name) + " is " + std::to_string(value) + ", outside 1 to "
                       + std::to_string(most));
    }
    const auto divided = [&](std::int64_t width) { return width % config.heads == 0; };
    if (config.localAttention && config.hasAudio() && !divided(config.audioWidth()))
        return bad("twice lstm_width (" + std::to_string(config.audioWidth())
                   + ") isn't a multiple of heads");
    if (config.localAttention && config.hasText() && !divided(config.textWidth))
        return bad("text_width (" + std::to_string(config.textWidth)
                   + ") isn't a multiple of heads");
    if (config.crossAttention && config.streams == Streams::Both && !divided(config.projection))
        return bad("projection (" + std::to_string(config.projection)
                   + ") isn't a multiple of heads");
    for (const double share : {config.dropout.input, config.dropout.recurrent,
                               config.dropout.attention, config.dropout.classifier}) {
        if (!(share >= 0 && share < 1))
            return bad("a dropout is outside 0 to 1");
    }
    if (config.reference && config.pooledStatistics)
        return bad("pooled_statistics is no part of the reference configuration");
    return {};
}

std::string toJson(const ModelConfig &config)
{
    nlohmann::ordered_json json;
    visit(config, [&](const char *key, const auto &value) { json[key] = value; });
    json["streams"] = kStreams[static_cast<int>(config.streams)];
    return json.dump(2);
}

Result<ModelConfig> modelConfigFromJson(std::string_view text)
{
    const auto json = nlohmann::json::parse(text, nullptr, false);
    if (!json.is_object())
        return bad("it is no JSON object");
    ModelConfig config;
    std::string wrong;
    visit(config, [&]<typename T>(const char *key, T &value) {
        const auto found = json.find(key);
        if (found == json.end())
            return;
        const bool fits = std::is_same_v<T, bool>     ? found->is_boolean()
                          : std::is_same_v<T, double> ? found->is_number()
                                                      : found->is_number_integer();
        if (fits)
            value = found->template get<T>();
        else
            wrong = key;
    });
    if (const auto found = json.find("streams"); found != json.end()) {
        const auto name = found->is_string() ? found->get<std::string>() : std::string();
        const auto *known = std::find(std::begin(kStreams), std::end(kStreams), name);
        if (known == std::end(kStreams))
            wrong = "streams";
        else
            config.streams = static_cast<Streams>(known - std::begin(kStreams));
    }
    if (!wrong.empty())
        return bad("“" + wrong + "” has a value of the wrong kind");
    if (auto valid = validate(config); !valid)
        return valid.error();
    return config;
}

} // namespace merhan::nn
