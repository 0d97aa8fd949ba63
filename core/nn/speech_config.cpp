// SPDX-License-Identifier: Apache-2.0
#include "core/nn/speech_config.h"

#include "core/nn/errors.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <fstream>
#include <optional>

namespace merhan::nn {

namespace {

constexpr std::string_view kFamilies[] = {"wav2vec2", "hubert", "wavlm"};
constexpr std::string_view kActivations[] = {"gelu", "gelu_python", "gelu_new",
                                             "gelu_pytorch_tanh", "relu"};

/// Reads keys of one JSON object and keeps the first that is wrong.
class Keys {
public:
    explicit Keys(const nlohmann::json &json) : m_json(json) {}

    void number(const char *key, std::int64_t &value, std::int64_t most)
    {
        const nlohmann::json *found = find(key);
        if (!found)
            return;
        if (!found->is_number_integer() || found->get<std::int64_t>() < 1
            || found->get<std::int64_t>() > most)
            wrong(key, *found);
        else
            value = found->get<std::int64_t>();
    }
    void flag(const char *key, bool &value)
    {
        const nlohmann::json *found = find(key);
        if (found && !found->is_boolean())
            wrong(key, *found);
        else if (found)
            value = found->get<bool>();
    }
    void text(const char *key, std::string &value, std::span<const std::string_view> choices)
    {
        const nlohmann::json *found = find(key);
        if (!found)
            return;
        const std::string given = found->is_string() ? found->get<std::string>() : found->dump();
        if (std::ranges::find(choices, given) == choices.end())
            wrong(key, *found);
        value = given;
    }
    void numbers(const char *key, std::vector<std::int64_t> &value)
    {
        const nlohmann::json *found = find(key);
        if (!found)
            return;
        const bool good =
            found->is_array() && !found->empty() && found->size() <= 64
            && std::ranges::all_of(*found, [](const nlohmann::json &one) {
                   return one.is_number_integer() && one >= 1 && one <= 65536;
               });
        if (good)
            value = found->get<std::vector<std::int64_t>>();
        else
            wrong(key, *found);
    }
    void wrong(const std::string &key, const nlohmann::json &value)
    {
        if (m_wrong.empty())
            m_wrong = key + " is " + value.dump();
    }
    const nlohmann::json *find(const char *key) const
    {
        const auto found = m_json.find(key);
        return found == m_json.end() || found->is_null() ? nullptr : &*found;
    }
    const std::string &firstWrong() const { return m_wrong; }

private:
    const nlohmann::json &m_json;
    std::string m_wrong;
};

std::optional<nlohmann::json> objectIn(const std::filesystem::path &file)
{
    std::ifstream stream(file, std::ios::binary);
    auto json = nlohmann::json::parse(stream, nullptr, false);
    if (!json.is_object())
        return std::nullopt;
    return json;
}

} // namespace

Result<SpeechConfig> SpeechConfig::read(const std::filesystem::path &folder)
{
    const std::filesystem::path file = folder / "config.json";
    std::error_code failed;
    if (!std::filesystem::exists(file, failed))
        return Error{&errors::kNoSpeechFolder, {"config.json"}, folder};
    const auto bad = [&](const std::string &what) {
        return Error{&errors::kBadConfig, {what}, file};
    };
    const auto json = objectIn(file);
    if (!json)
        return bad("it is no JSON object");

    SpeechConfig config;
    Keys keys(*json);
    const nlohmann::json *type = keys.find("model_type");
    config.family = type && type->is_string() ? type->get<std::string>() : "";
    if (std::ranges::find(kFamilies, config.family) == std::end(kFamilies))
        return Error{&errors::kWrongSpeechFamily, {config.family}, file};
    keys.number("hidden_size", config.width, 65536);
    keys.number("num_hidden_layers", config.layers, 1024);
    keys.number("num_attention_heads", config.heads, 1024);
    keys.number("intermediate_size", config.feedForward, 1'000'000);
    if (const auto *found = keys.find("layer_norm_eps")) {
        if (found->is_number() && *found >= 0 && *found < 1)
            config.normEpsilon = found->get<double>();
        else
            keys.wrong("layer_norm_eps", *found);
    }
    keys.text("hidden_act", config.activation, kActivations);
    keys.text("feat_extract_activation", config.convActivation, kActivations);
    keys.numbers("conv_dim", config.convWidths);
    keys.numbers("conv_stride", config.convStrides);
    keys.numbers("conv_kernel", config.convKernels);
    keys.flag("conv_bias", config.convBias);
    std::string norm = "group";
    constexpr std::string_view kNorms[] = {"group", "layer"};
    keys.text("feat_extract_norm", norm, kNorms);
    config.normEveryConv = norm == "layer";
    keys.flag("do_stable_layer_norm", config.normBefore);
    keys.flag("feat_proj_layer_norm", config.projectionNorm);
    keys.number("num_conv_pos_embeddings", config.positionKernel, 65536);
    keys.number("num_conv_pos_embedding_groups", config.positionGroups, 65536);
    keys.number("num_buckets", config.buckets, 1'000'000);
    keys.number("max_bucket_distance", config.bucketDistance, 1'000'000);
    // What would silently give other states.
    for (const char *key : {"add_adapter", "conv_pos_batch_norm"})
        if (const auto *found = keys.find(key); found && *found != false)
            keys.wrong(key, *found);
    if (const auto *found = keys.find("adapter_attn_dim"))
        keys.wrong("adapter_attn_dim", *found);
    if (!keys.firstWrong().empty())
        return bad(keys.firstWrong());
    if (config.convWidths.size() != config.convStrides.size()
        || config.convWidths.size() != config.convKernels.size())
        return bad("conv_dim, conv_stride and conv_kernel differ in length");
    if (config.width % config.heads != 0)
        return bad("hidden_size isn't a multiple of num_attention_heads");
    if (config.width % config.positionGroups != 0)
        return bad("hidden_size isn't a multiple of num_conv_pos_embedding_groups");
    if (config.family == "wavlm" && (config.buckets < 4 || config.bucketDistance <= config.buckets / 4))
        return bad("num_buckets and max_bucket_distance leave no bucket for far positions");

    const std::filesystem::path preprocessor = folder / "preprocessor_config.json";
    if (!std::filesystem::exists(preprocessor, failed))
        return config;
    const auto how = objectIn(preprocessor);
    if (!how)
        return Error{&errors::kBadConfig, {"it is no JSON object"}, preprocessor};
    Keys howKeys(*how);
    howKeys.flag("do_normalize", config.normalise);
    if (const auto *rate = howKeys.find("sampling_rate"); rate && *rate != 16000)
        howKeys.wrong("sampling_rate", *rate);
    if (!howKeys.firstWrong().empty())
        return Error{&errors::kBadConfig, {howKeys.firstWrong()}, preprocessor};
    return config;
}

std::int64_t SpeechConfig::positionsOf(std::int64_t samples) const
{
    for (std::size_t i = 0; i < convKernels.size(); ++i) {
        if (samples < convKernels[i])
            return 0;
        samples = (samples - convKernels[i]) / convStrides[i] + 1;
    }
    return samples;
}

} // namespace merhan::nn
