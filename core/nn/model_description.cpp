// SPDX-License-Identifier: Apache-2.0
#include "core/nn/model_description.h"

#include "core/nn/errors.h"
#include "core/protocol/atomic_file.h"

#include <nlohmann/json.hpp>

namespace merhan::nn {

namespace {

constexpr int kFormat = 1;

} // namespace

Result<ModelDescription> readModelDescription(const std::filesystem::path &folder)
{
    const auto file = folder / "config.json";
    std::error_code failed;
    for (const char *name : {"config.json", "model.safetensors"}) {
        if (!std::filesystem::is_regular_file(folder / name, failed))
            return Error{&errors::kNoModelFolder, {name}, folder, 0};
    }
    const auto text = protocol::readWhole(file, 16U << 20U);
    if (!text)
        return text.error();
    const auto bad = [&](std::string what) {
        return Error{&errors::kBadConfig, {std::move(what)}, file, 0};
    };
    const auto json = nlohmann::json::parse(*text, nullptr, false);
    if (!json.is_object() || json.value("model_type", nlohmann::json()) != "merhan")
        return bad("its model_type isn't \"merhan\"");
    try {
        if (const int format = json.at("format").get<int>(); format > kFormat)
            return Error{
                &errors::kNewerModel, {std::to_string(format), std::to_string(kFormat)}, file, 0};
        ModelDescription description;
        auto network = modelConfigFromJson(json.at("network").dump());
        if (!network) {
            Error error = network.error();
            error.file = file;
            return error;
        }
        description.network = *network;
        description.classes = json.at("classes").get<std::vector<std::string>>();
        if (static_cast<std::int64_t>(description.classes.size()) != network->classes)
            return bad("it names " + std::to_string(description.classes.size()) + " classes for "
                       + std::to_string(network->classes) + " logits");
        description.labelSet = json.value("label_set", "");
        if (const auto encoder = json.find("encoder");
            encoder != json.end() && encoder->is_object()) {
            description.encoder.name = encoder->value("name", "");
            description.encoder.path = encoder->value("path", "");
            description.encoder.hash = encoder->value("sha256", "");
            description.encoder.layers = encoder->value("layers", "last");
            if (description.encoder.layers != "last" && description.encoder.layers != "mean")
                return bad("the encoder's layers “" + description.encoder.layers + "” are unknown");
        }
        description.window = json.value("window", "hann");
        if (description.window != "hann" && description.window != "hamming")
            return bad("the window “" + description.window + "” is unknown");
        description.keepTags = json.value("keep_tags", false);
        description.maxSeconds = json.value("max_seconds", 0.0);
        description.fold = json.value("fold", "");
        if (const auto seed = json.find("seed"); seed != json.end() && !seed->is_null())
            description.seed = seed->get<std::uint64_t>();
        if (const auto facts = json.find("training"); facts != json.end())
            description.training = facts->get<std::map<std::string, std::string>>();
        return description;
    } catch (const nlohmann::json::exception &wrong) {
        return bad(wrong.what());
    }
}

Result<void> writeModelDescription(const std::filesystem::path &folder,
                                   const ModelDescription &description)
{
    nlohmann::ordered_json json;
    json["model_type"] = "merhan";
    json["format"] = kFormat;
    json["classes"] = description.classes;
    json["label_set"] = description.labelSet;
    json["network"] = nlohmann::ordered_json::parse(toJson(description.network));
    if (!description.encoder.name.empty())
        json["encoder"] = {{"name", description.encoder.name},
                           {"path", shown(description.encoder.path)},
                           {"sha256", description.encoder.hash},
                           {"layers", description.encoder.layers}};
    json["window"] = description.window;
    json["keep_tags"] = description.keepTags;
    json["max_seconds"] = description.maxSeconds;
    json["fold"] = description.fold;
    json["seed"] =
        description.seed ? nlohmann::ordered_json(*description.seed) : nlohmann::ordered_json();
    json["training"] = description.training;
    return protocol::writeWhole(folder / "config.json",
                                json.dump(2, ' ', false, nlohmann::json::error_handler_t::replace)
                                    + "\n");
}

} // namespace merhan::nn
