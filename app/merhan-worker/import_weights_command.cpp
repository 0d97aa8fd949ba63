// SPDX-License-Identifier: Apache-2.0
#include "app/common/output.h"
#include "app/merhan-worker/command.h"

#include "core/nn/import_weights.h"

#include <memory>

namespace merhan::worker {

namespace {

struct Options {
    std::string weights;
    std::string config;
    std::string encoder;
    std::string output;
};

int importWeights(const Options &options)
{
    if (auto done = nn::importWeights(options.weights, options.config, options.encoder,
                                      options.output);
        !done)
        return terminal::failed(done.error());
    return terminal::kDone;
}

} // namespace

void addImportWeights(CLI::App &app, int &exitCode)
{
    const auto options = std::make_shared<Options>();
    CLI::App *command = app.add_subcommand(
        "import-weights", "Makes a model folder of the original implementation's weights");
    command->footer("Example:\n  merhan import-weights state_dict.safetensors --config config.json "
                    "--encoder bert/ -o model/");
    command->add_option("STATE", options->weights, "Weights, as safetensors")->required();
    command->add_option("--config", options->config, "Dimensions, shared length, labels")
        ->required();
    command->add_option("--encoder", options->encoder, "The encoder's Hugging Face folder")
        ->required();
    command->add_option("-o,--output", options->output, "The model folder to make")->required();
    command->callback([options, &exitCode] { exitCode = importWeights(*options); });
}

} // namespace merhan::worker
