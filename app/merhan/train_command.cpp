// SPDX-License-Identifier: Apache-2.0
#include "app/merhan/command.h"
#include "app/merhan/project_file.h"
#include "app/merhan/start_run.h"
#include "app/merhan/worker.h"
#include "core/protocol/atomic_file.h"
#include "core/protocol/config_errors.h"
#include "core/protocol/dataset.h"
#include "core/protocol/errors.h"
#include "core/protocol/folds.h"
#include "core/protocol/run_config.h"
#include "core/protocol/run_folder.h"
#include "core/protocol/run_size.h"
#include "core/store/snapshot.h"

#include <CLI/CLI.hpp>
#include <nlohmann/json.hpp>

#include <ctime>
#include <fstream>

namespace merhan::app {

namespace fs = std::filesystem;
using protocol::RunConfig;
using terminal::counted;

namespace {

constexpr ErrorCode kAllMissing{
    "all_wavs_missing",
    "Not one of the %1 labelled utterances has its recording here (looked for %2), so no run was "
    "begun. Say where a corpus lies with --corpus-root NAME=DIR, or train on words alone with "
    "--set streams=text."};

struct Options {
    std::string data, out, preset = "merhan", config;
    std::vector<std::string> sets, roots;
    bool dryRun = false, detach = false, json = false;
};

bool isDataset(const fs::path &file)
{
    if (file.extension() == ".jsonl")
        return true;
    char first = 0;
    std::ifstream(file, std::ios::binary).get(first);
    return first == '{';
}

Result<RunConfig> readOptions(const Options &options)
{
    auto config = protocol::presetConfig(options.preset);
    if (config && !options.config.empty())
        config = protocol::readConfig(options.config, *config);
    for (const std::string &set : options.sets) {
        if (!config)
            break;
        const std::size_t equals = set.find('=');
        if (equals == std::string::npos)
            return Error{&protocol::errors::kConfigValue,
                         {"--set", toValidUtf8(set), "KEY=VALUE, as in --set epochs=20"}};
        const std::string key = set.substr(0, equals);
        // Another preset's defaults would silently take back what was set before.
        if (key == "preset")
            return Error{&protocol::errors::kConfigValue,
                         {"--set", toValidUtf8(set), "no preset: give --preset NAME"}};
        if (const auto done = protocol::set(*config, key, set.substr(equals + 1)); !done)
            return done.error();
    }
    return config;
}

/// A run may be resumed from another folder, so that names of folders are written in full.
void makeAbsolute(std::string &path)
{
    std::error_code ignored;
    if (!path.empty() && fs::is_directory(path, ignored))
        path = fs::absolute(path, ignored).lexically_normal().string();
}

Result<protocol::Dataset> snapshotOf(const store::Project &project, const RunConfig &config)
{
    const auto classes = corpus::LabelSet::parse(config.classes);
    if (!classes)
        return classes.error();
    const auto source = store::labelSource(project, config.labels);
    if (!source)
        return source.error();
    return store::makeSnapshot(project, *classes, *source);
}

struct Task {
    protocol::Dataset dataset;
    fs::path runs; ///< where a run goes that wasn't told where
};

/// From a project a snapshot is made; a data set has its labels already, and the config says so.
Result<Task> readTask(const Options &options, RunConfig &config)
{
    if (isDataset(options.data)) {
        auto dataset = protocol::readDataset(options.data);
        if (!dataset)
            return dataset.error();
        config.labels = dataset->source;
        config.classes = dataset->labelSet;
        return Task{*std::move(dataset), fs::path(options.data).replace_extension(".runs")};
    }
    const auto project = openToRead(options.data);
    if (!project)
        return project.error();
    auto dataset = snapshotOf(*project, config);
    if (!dataset)
        return dataset.error();
    return Task{*std::move(dataset), project->runsFolder()};
}

/// Says how many recordings are missing; an Error when all are.
Result<std::int64_t> countMissing(const protocol::Dataset &dataset, const RunConfig &config)
{
    if (config.streams == "text")
        return std::int64_t{0};
    const auto missing = protocol::missingWavs(dataset);
    if (missing.count == 0)
        return std::int64_t{0};
    const std::string example =
        missing.examples.empty() ? std::string("none is named") : shown(missing.examples.front());
    if (missing.count == dataset.labelled())
        return Error{&kAllMissing, {std::to_string(dataset.labelled()), example}};
    terminal::say("Note: " + std::to_string(missing.count) + " of "
                  + counted(dataset.labelled(), "labelled utterance", "labelled utterances")
                  + " have no readable recording and are left out (the first: " + example + ").");
    return missing.count;
}

/// "2026-03-01_12-30-00" in UTC, with a number behind it when that is taken.
fs::path freeName(const fs::path &folder)
{
    const std::time_t now = std::time(nullptr);
    std::tm utc{};
    ::gmtime_r(&now, &utc);
    char text[32];
    std::strftime(text, sizeof text, "%Y-%m-%d_%H-%M-%S", &utc);
    fs::path path = folder / text;
    std::error_code ignored;
    for (int i = 2; fs::exists(path, ignored); ++i)
        path = folder / (std::string(text) + "-" + std::to_string(i));
    return path;
}

Result<protocol::RunFolder> writeRun(const fs::path &root, const protocol::Dataset &dataset,
                                     const RunConfig &config)
{
    auto run = protocol::RunFolder::create(root);
    if (!run)
        return run;
    auto done = protocol::writeDataset(dataset, run->dataset());
    if (done)
        done = protocol::writeWhole(run->config(), protocol::toJson(config) + "\n");
    if (!done) {
        std::error_code ignored;
        fs::remove_all(root, ignored); // it was ours and empty
        return done.error();
    }
    return run;
}

std::string jsonOf(const protocol::FoldPlan &plan, const RunConfig &config,
                   const protocol::Dataset &dataset, std::int64_t missing)
{
    auto folds = nlohmann::ordered_json::array();
    for (const auto &fold : plan.folds)
        folds.push_back({{"name", fold.name},
                         {"train", fold.train.size()},
                         {"validation", fold.validation.size()},
                         {"test", fold.test.size()}});
    const nlohmann::ordered_json json{
        {"protocol", plan.protocol},
        {"leakage", plan.leakage},
        {"folds", std::move(folds)},
        {"utterances", dataset.items.size()},
        {"labelled", dataset.labelled()},
        {"missing_recordings", missing},
        {"data_version", protocol::dataVersion(dataset)},
        {"config", nlohmann::ordered_json::parse(protocol::toJson(config))}};
    return json.dump(2, ' ', false, nlohmann::json::error_handler_t::replace) + "\n";
}

/// Errors about config keys, label sources and the like are wrong usage, not bad files.
int refused(const Error &error)
{
    const std::string_view key = error.code->key;
    const bool usage = error.file.empty()
                       && (key.starts_with("config_") || key.starts_with("corpus_")
                           || key == "store_label_source");
    return usage ? wrongUsage(error) : terminal::failed(error);
}

std::string megabytes(std::int64_t bytes)
{
    return std::to_string((bytes + 999999) / 1000000) + " MB";
}

/// What the run will need on its disk, and a warning when that isn't there.
void saySpace(const fs::path &root, const RunConfig &config, const protocol::FoldPlan &plan,
              const protocol::Dataset &dataset)
{
    const auto size = protocol::runSize(config, plan.folds.size(),
                                        static_cast<std::int64_t>(dataset.classes.size()));
    terminal::say("Space: about " + megabytes(size.most) + " while it trains, "
                  + megabytes(size.kept) + " afterwards");
    fs::path there = root;
    std::error_code problem;
    while (!fs::exists(there, problem) && there.has_relative_path())
        there = there.parent_path();
    const auto space = fs::space(there, problem);
    if (!problem && space.available < static_cast<std::uintmax_t>(size.most))
        terminal::say("Only " + megabytes(static_cast<std::int64_t>(space.available))
                      + " are free in " + shown(there)
                      + ": the run will stop and keep its last checkpoint when the disk is full.");
}

int train(const Options &options)
{
    auto config = readOptions(options);
    if (!config)
        return refused(config.error());
    if (const auto valid = protocol::validate(*config); !valid)
        return refused(valid.error());
    if (!options.dryRun)
        if (const auto worker = findWorker(); !worker)
            return terminal::failed(worker.error());
    makeAbsolute(config->init);
    makeAbsolute(config->encoder);

    auto task = readTask(options, *config);
    if (!task)
        return refused(task.error());
    for (const std::string &root : options.roots) {
        if (const auto done = protocol::setCorpusRoot(task->dataset, root); !done)
            return wrongUsage(done.error());
    }
    for (auto &[name, folder] : task->dataset.corpusRoots)
        makeAbsolute(folder);
    const auto missing = countMissing(task->dataset, *config);
    if (!missing)
        return terminal::failed(missing.error());
    const auto plan = protocol::planFolds(task->dataset, *config, config->seeds().front());
    if (!plan)
        return terminal::failed(plan.error());
    terminal::say("Protocol: " + plan->protocol);
    terminal::say("Leakage: " + plan->leakage);
    if (options.dryRun) {
        if (options.json)
            terminal::print(jsonOf(*plan, *config, task->dataset, *missing));
        return terminal::kDone;
    }
    if (plan->withoutAudio > 0)
        terminal::say("Left out, without a recording: "
                      + terminal::counted(plan->withoutAudio, "labelled utterance",
                                          "labelled utterances"));
    const fs::path root = fs::absolute(options.out.empty() ? freeName(task->runs)
                                                           : fs::path(withoutSlash(options.out)));
    saySpace(root, *config, *plan, task->dataset);
    const auto run = writeRun(root, task->dataset, *config);
    if (!run)
        return terminal::failed(run.error());
    return startRun("train", *run, {}, {.detach = options.detach, .json = options.json});
}

} // namespace

Action setUpTrain(CLI::App &app)
{
    const auto options = std::make_shared<Options>();
    app.add_option("DATA", options->data, "X.merhan, or a dataset.jsonl")->required();
    app.add_option("-o,--output", options->out, "The run's folder; a new one in X.runs without it");
    app.add_option("--preset", options->preset, "merhan (the default) or reference");
    app.add_option("--config", options->config,
                   "A JSON file of keys, such as another run's config.json");
    addMany(app, "--set", options->sets, "KEY=VALUE, after preset and config; keys are below");
    addMany(app, "--corpus-root", options->roots, "NAME=DIR: where a corpus lies on this machine");
    app.add_flag("--detach", options->detach,
                 "Start it in the background and return; 'merhan follow' shows it");
    app.add_flag("--dry-run", options->dryRun,
                 "Say protocol, leakage and what is missing, and begin nothing");
    app.add_flag("--json", options->json,
                 "One JSON document: the metrics, or what --detach and --dry-run say");
    std::string footer = app.get_footer() + "\n\nKeys of --set and of a config:\n";
    for (const protocol::ConfigKey &key : protocol::configKeys()) {
        const std::string name = key.name;
        footer += "  " + name + std::string(name.size() < 20 ? 20 - name.size() : 1, ' ') + key.help
                  + "\n";
    }
    app.footer(footer);
    return [options] { return train(*options); };
}

} // namespace merhan::app
