// SPDX-License-Identifier: Apache-2.0
#include "app/common/output.h"
#include "app/merhan-worker/command.h"

#include "core/protocol/run_folder.h"
#include "core/training/estimate.h"

#include <nlohmann/json.hpp>

#include <memory>

namespace merhan::worker {

namespace {

struct Options {
    std::string folder;
    std::string config;
    std::string dataset;
    bool json = false;
};

void printJson(const training::Estimate &e)
{
    const nlohmann::ordered_json json{{"device", e.device},
                                      {"name", e.name},
                                      {"precision", e.precision},
                                      {"threads", e.threads},
                                      {"folds", e.folds},
                                      {"seeds", e.seeds},
                                      {"epochs", e.epochs},
                                      {"train", e.train},
                                      {"validation", e.validation},
                                      {"test", e.test},
                                      {"measured_utterances", e.measured},
                                      {"features_seconds", e.featureSeconds},
                                      {"epoch_seconds", e.epochSeconds},
                                      {"utterances_per_second", e.utterancesPerSecond},
                                      {"total_seconds", e.totalSeconds},
                                      {"least_seconds", e.leastSeconds},
                                      {"peak_memory_bytes", e.peakMemoryBytes},
                                      {"device_memory_bytes", e.deviceMemoryBytes},
                                      {"disk_bytes", e.diskBytes},
                                      {"kept_bytes", e.keptBytes}};
    terminal::print(json.dump(1, ' ', false, nlohmann::json::error_handler_t::replace) + "\n");
}

void printText(const training::Estimate &e)
{
    const auto gib = [](std::int64_t bytes) {
        return terminal::number(static_cast<double>(bytes) / (1LL << 30), 2) + " GiB";
    };
    terminal::print("On " + e.device + " (" + e.name + ", " + e.precision + "): "
                    + terminal::number(e.utterancesPerSecond, 1) + " utterances/s, an epoch of "
                    + terminal::counted(e.train, "utterance", "utterances") + " "
                    + terminal::duration(e.epochSeconds) + ".\n"
                    + terminal::counted(e.folds * e.seeds, "model", "models") + " of at most "
                    + terminal::counted(e.epochs, "epoch", "epochs") + ": "
                    + terminal::duration(e.leastSeconds) + " to "
                    + terminal::duration(e.totalSeconds) + ", " + gib(e.peakMemoryBytes)
                    + " of memory (of " + gib(e.deviceMemoryBytes) + "), " + gib(e.diskBytes)
                    + " of disk (" + gib(e.keptBytes) + " kept).\n");
}

int estimate(const Options &options)
{
    const bool files = !options.config.empty() && !options.dataset.empty();
    if (files == !options.folder.empty()) {
        terminal::say("Give a run's folder, or --config FILE and --dataset FILE.");
        return terminal::kWrongUsage;
    }
    const protocol::RunFolder run(options.folder);
    const auto done = files ? training::estimateRun(options.config, options.dataset)
                            : training::estimateRun(run.config(), run.dataset());
    if (!done)
        return terminal::failed(done.error());
    if (options.json)
        printJson(*done);
    else
        printText(*done);
    return terminal::kDone;
}

} // namespace

void addEstimate(CLI::App &app, int &exitCode)
{
    const auto options = std::make_shared<Options>();
    CLI::App *command = app.add_subcommand(
        "estimate", "What time, memory and disk a run would take here, from a few of its batches");
    command->footer(
        "Example:\n  merhan estimate --config config.json --dataset dataset.jsonl --json");
    command->add_option("RUN_DIR", options->folder, "Folder with config.json and dataset.jsonl");
    command->add_option("--config", options->config, "Config file, where there is no folder yet");
    command->add_option("--dataset", options->dataset, "Data set, where there is no folder yet");
    command->add_flag("--json", options->json, "One JSON document instead of text");
    command->callback([options, &exitCode] { exitCode = estimate(*options); });
}

} // namespace merhan::worker
