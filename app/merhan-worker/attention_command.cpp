// SPDX-License-Identifier: Apache-2.0
#include "app/common/output.h"
#include "app/merhan-worker/command.h"
#include "app/merhan-worker/inputs.h"

#include "core/explain/maps_file.h"
#include "core/protocol/run_models.h"

#include <nlohmann/json.hpp>

#include <memory>

namespace merhan::worker {

namespace {

struct Options {
    std::string model;
    std::string input;
    std::string text;
    std::string utterance;
    std::string output;
    std::string device = "auto";
    std::optional<int> fold;
    std::optional<std::uint64_t> seed;
    bool json = false;
};

/// The model that had this utterance in its test, where the run's data set has it; else the first.
protocol::RunModel modelFor(const std::vector<protocol::RunModel> &models, const Options &options,
                            const std::string &corpus)
{
    if (models.size() > 1 && !options.utterance.empty())
        if (const auto splits = protocol::RunSplits::read(options.model))
            if (const auto tested = splits->testedBy(options.utterance, corpus, models);
                !tested.empty())
                return tested.front();
    return models.front();
}

int attention(const Options &options)
{
    const auto models = protocol::modelsIn(options.model, options.fold, options.seed);
    if (!models)
        return terminal::failed(models.error());
    nn::PredictorInput input;
    std::string corpus;
    if (std::filesystem::path(options.input).extension() == ".merhan") {
        if (options.utterance.empty()) {
            terminal::say("Which utterance of the project? Name it with --utterance ID.");
            return terminal::kWrongUsage;
        }
        const auto found = fromProject(options.input, options.utterance);
        if (!found)
            return terminal::failed(found.error());
        input = found->utterances.front().input;
        corpus = found->utterances.front().corpus;
    } else {
        input.utterance = shown(std::filesystem::path(options.input).stem());
        input.wav = options.input;
        input.transcript = toValidUtf8(options.text);
    }
    const protocol::RunModel model = modelFor(*models, options, corpus);
    const auto predictor = nn::Predictor::load(model.folder, {.device = options.device});
    if (!predictor)
        return terminal::failed(predictor.error());
    const auto maps = predictor->attention(input);
    if (!maps)
        return terminal::failed(maps.error());
    if (auto done = explain::writeMaps(options.output, *maps); !done)
        return terminal::failed(done.error());
    if (options.json) {
        nlohmann::ordered_json json{{"file", options.output},
                                    {"utterance", toValidUtf8(maps->utterance)},
                                    {"tokens", maps->tokens.size()},
                                    {"frames", maps->frameTimes.size()},
                                    {"classes", maps->classes},
                                    {"probabilities", maps->probabilities},
                                    {"fold", maps->fold}};
        terminal::print(json.dump(1, ' ', false, nlohmann::json::error_handler_t::replace) + "\n");
    } else {
        std::string by = shown(model.folder.filename());
        if (model.fold)
            by = "fold " + std::to_string(*model.fold) + ", seed " + std::to_string(*model.seed);
        terminal::say("Attention over " + std::to_string(maps->tokens.size()) + " tokens and "
                      + std::to_string(maps->frameTimes.size()) + " frames by " + by + ": "
                      + options.output);
    }
    return terminal::kDone;
}

} // namespace

void addAttention(CLI::App &app, int &exitCode)
{
    const auto options = std::make_shared<Options>();
    CLI::App *command =
        app.add_subcommand("attention", "Every attention map of one utterance, as safetensors");
    command->footer("Example:\n  merhan attention --model demo.runs/first demo.merhan "
                    "--utterance Ses05F_impro01_F000 -o maps.safetensors\n"
                    "From Python: safetensors.numpy.load_file('maps.safetensors')");
    command->add_option("--model", options->model, "Model folder or run folder")->required();
    command->add_option("INPUT", options->input, "X.merhan or a recording")->required();
    command->add_option("--text", options->text, "What is said in the recording");
    command->add_option("--utterance", options->utterance, "Which utterance of the project");
    command->add_option("-o,--output", options->output, "The file to write")->required();
    command->add_option("--fold", options->fold, "The model of this fold of the run, from 0");
    command->add_option("--seed", options->seed, "The model of this seed of the run");
    command->add_option("--device", options->device, "auto, cpu, cuda or cuda:N");
    command->add_flag("--json", options->json, "Say what was written as JSON");
    command->callback([options, &exitCode] { exitCode = attention(*options); });
}

} // namespace merhan::worker
