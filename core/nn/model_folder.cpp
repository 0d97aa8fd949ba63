// SPDX-License-Identifier: Apache-2.0
#include "core/nn/model_folder.h"

#include "core/nn/errors.h"
#include "core/nn/tensors.h"

namespace merhan::nn {

namespace {

/// The tensors whose shapes carry every size of the configuration, so that a file that claims a
/// network of terabytes is refused before one is made.
Result<void> checkSizes(const ModelConfig &config, const StateDict &state,
                        const std::filesystem::path &file)
{
    using Shape = std::vector<std::int64_t>;
    std::vector<std::pair<std::string, Shape>> wanted;
    const std::int64_t joined =
        config.projection * (config.reference && config.streams == Streams::Both ? 2 : 1);
    wanted.emplace_back("global_attention.fc.weight", Shape{config.classes, joined});
    if (config.hasAudio()) {
        const std::string lstm = "audio_encoder.bilstm.weight_";
        wanted.emplace_back(lstm + "ih_l0", Shape{4 * config.lstmWidth, config.mfcc});
        wanted.emplace_back(lstm + "hh_l" + std::to_string(config.lstmLayers - 1),
                            Shape{4 * config.lstmWidth, config.lstmWidth});
    }
    if (config.hasText())
        wanted.emplace_back("cross_modal_attention.text_proj.weight",
                            Shape{config.projection, config.textWidth, 1});
    for (const auto &[name, shape] : wanted) {
        const auto found = state.find(name);
        if (found == state.end())
            return Error{&errors::kMissingTensor, {name, shownShape(shape)}, file, 0};
        if (found->second.sizes() != c10::IntArrayRef(shape))
            return Error{&errors::kWrongShape,
                         {name, shownShape(found->second.sizes()), shownShape(shape)},
                         file,
                         0};
    }
    return {};
}

} // namespace

Result<ModelFolder> loadModel(const std::filesystem::path &folder)
{
    auto description = readModelDescription(folder);
    if (!description)
        return description.error();
    const auto file = folder / "model.safetensors";
    const auto state = loadTensors(file);
    if (!state)
        return state.error();
    try {
        ModelFolder model{std::move(*description), nullptr};
        if (auto fits = checkSizes(model.description.network, *state, file); !fits)
            return fits.error();
        model.network = MerHan(model.description.network);
        if (auto restored = restore(*model.network, *state, file); !restored)
            return restored.error();
        model.network->eval();
        return model;
    } catch (const std::exception &exception) {
        Error error = errorOf(exception);
        error.file = folder;
        return error;
    }
}

Result<void> saveModel(const std::filesystem::path &folder, const ModelDescription &description,
                       const MerHanImpl &network)
{
    std::error_code failed;
    std::filesystem::create_directories(folder, failed);
    if (failed)
        return Error{&merhan::errors::kFileUnwritable, {failed.message()}, folder, 0};
    // The weights first: a folder with a config.json is whole.
    if (auto saved =
            saveTensors(folder / "model.safetensors", stateOf(network), {{"format", "pt"}});
        !saved)
        return saved.error();
    return writeModelDescription(folder, description);
}

} // namespace merhan::nn
