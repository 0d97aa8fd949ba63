// SPDX-License-Identifier: Apache-2.0
#include "core/nn/import_weights.h"

#include "core/corpus/labels.h"
#include "core/nn/bert.h"
#include "core/nn/errors.h"
#include "core/nn/model_folder.h"
#include "core/nn/tensors.h"
#include "core/protocol/atomic_file.h"
#include "core/text/encoder_folders.h"

#include <nlohmann/json.hpp>

namespace merhan::nn {

namespace fs = std::filesystem;

namespace {

struct Original {
    ModelConfig network;
    std::vector<std::string> classes;
};

Result<Original> readConfig(const fs::path &file)
{
    const auto bad = [&](std::string what) {
        return Error{&errors::kBadConfig, {std::move(what)}, file, 0};
    };
    const auto text = protocol::readWhole(file, 16U << 20U);
    if (!text)
        return text.error();
    const auto json = nlohmann::json::parse(*text, nullptr, false);
    if (!json.is_object())
        return bad("it is no JSON object");
    try {
        const auto &sizes = json.at("dimensions");
        Original original{referenceConfig(sizes.at("text").get<std::int64_t>()), {}};
        ModelConfig &network = original.network;
        network.mfcc = sizes.at("mfcc").get<std::int64_t>();
        network.lstmWidth = sizes.at("lstm_per_direction").get<std::int64_t>();
        network.lstmLayers = sizes.at("lstm_layers").get<std::int64_t>();
        network.projection = sizes.at("projection").get<std::int64_t>();
        network.heads = sizes.at("heads").get<std::int64_t>();
        network.classes = sizes.at("classes").get<std::int64_t>();
        network.maxLength = json.at("max_seq_length").get<std::int64_t>();
        if (auto valid = validate(network); !valid)
            return bad(valid.error().arguments.at(0));

        // Its class_names are in another order than its numbers: the numbers are what it learnt.
        original.classes.resize(static_cast<std::size_t>(network.classes));
        for (const auto &[label, number] : json.at("label_map").items()) {
            const auto at = number.get<std::size_t>();
            if (at >= original.classes.size() || !original.classes[at].empty())
                return bad("label_map gives “" + label + "” a number that is taken or too large");
            const auto known = corpus::labelKeyOf(label);
            original.classes[at] = known && !known->empty() ? *known : label;
        }
        for (const std::string &name : original.classes) {
            if (name.empty())
                return bad("label_map has fewer labels than there are classes");
        }
        return original;
    } catch (const nlohmann::json::exception &wrong) {
        return bad(wrong.what());
    }
}

bool sameTensors(const torch::nn::Module &a, const torch::nn::Module &b)
{
    const StateDict mine = stateOf(a);
    const StateDict other = stateOf(b);
    return mine.size() == other.size() && std::ranges::all_of(mine, [&](const auto &entry) {
               const auto found = other.find(entry.first);
               return found != other.end() && torch::equal(found->second, entry.second);
           });
}

/// The encoder's folder with other weights in it.
Result<void> writeEncoder(const fs::path &from, const fs::path &to, const torch::nn::Module &bert)
{
    std::error_code failed;
    fs::create_directories(to, failed);
    for (const char *name :
         {"config.json", "vocab.txt", "tokenizer.json", "tokenizer_config.json"}) {
        if (!failed && fs::exists(from / name))
            fs::copy_file(from / name, to / name, fs::copy_options::overwrite_existing, failed);
    }
    if (failed)
        return Error{&merhan::errors::kFileUnwritable, {failed.message()}, to, 0};
    return saveTensors(to / "model.safetensors", stateOf(bert), {{"format", "pt"}});
}

} // namespace

Result<void> importWeights(const fs::path &weights, const fs::path &config, const fs::path &encoder,
                           const fs::path &folder)
{
    try {
        const auto original = readConfig(config);
        if (!original)
            return original.error();
        const auto state = loadTensors(weights);
        if (!state)
            return state.error();
        const std::string prefix = "text_encoder.bert.";
        StateDict ofBert, own;
        for (const auto &[name, tensor] : *state) {
            if (name.starts_with(prefix))
                ofBert.emplace(name.substr(prefix.size()), tensor);
            else
                own.emplace(name, tensor);
        }
        MerHan network(original->network);
        if (auto restored = restore(*network, own, weights); !restored)
            return restored.error();

        const auto bertConfig = BertConfig::read(encoder / "config.json");
        if (!bertConfig)
            return bertConfig.error();
        if (bertConfig->width != original->network.textWidth)
            return Error{&errors::kBadConfig,
                         {"the encoder's states are " + std::to_string(bertConfig->width)
                          + " wide, the model wants "
                          + std::to_string(original->network.textWidth)},
                         encoder,
                         0};
        fs::path used = fs::absolute(encoder).lexically_normal();
        if (!ofBert.empty()) {
            const auto bert = BertModelImpl::make(*bertConfig, ofBert);
            if (!bert) {
                Error error = bert.error();
                error.file = weights;
                return error;
            }
            const auto given = BertModelImpl::load(encoder);
            if (!given || !sameTensors(**bert, **given)) {
                used = fs::absolute(folder).lexically_normal() / "encoder";
                if (auto written = writeEncoder(encoder, used, **bert); !written)
                    return written.error();
            }
        }
        const auto hash = weightsHash(used);
        if (!hash)
            return hash.error();

        ModelDescription description;
        description.network = original->network;
        description.classes = original->classes;
        const auto four = corpus::LabelSet::parse("four");
        if (four && four->classes() == description.classes)
            description.labelSet = four->spec();
        description.encoder = {text::encoderName(encoder), used, *hash};
        description.keepTags = true;
        description.training["imported_from"] = shown(weights.filename());
        return saveModel(folder, description, *network);
    } catch (const std::exception &exception) {
        Error error = errorOf(exception);
        error.file = weights;
        return error;
    }
}

} // namespace merhan::nn
