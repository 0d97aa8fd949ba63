// SPDX-License-Identifier: Apache-2.0
#include "app/merhan/command.h"
#include "app/merhan/project_file.h"
#include "app/merhan/start_run.h"
#include "app/merhan/worker.h"
#include "core/protocol/config_errors.h"
#include "core/protocol/dataset.h"
#include "core/protocol/errors.h"
#include "core/protocol/run_config.h"
#include "core/store/make_run.h"

#include <CLI/CLI.hpp>
#include <nlohmann/json.hpp>

#include <charconv>
#include <fstream>

namespace merhan::app {

namespace fs = std::filesystem;
using protocol::RunConfig;
using terminal::counted;

namespace {

struct Options {
    std::string data, out, preset = "merhan", config, note;
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

/// "loso, random:…, all; default: session:last"
std::string takes(const protocol::ConfigKey &key)
{
    const auto number = [](double value) {
        char text[32];
        return std::string(text, std::to_chars(text, text + sizeof text, value).ptr);
    };
    const protocol::ConfigValue value = protocol::get(protocol::RunConfig{}, key);
    std::string values, standard;
    if (const auto *flag = std::get_if<bool>(&value)) {
        values = "true, false";
        standard = *flag ? "true" : "false";
    } else if (const auto *whole = std::get_if<std::int64_t>(&value)) {
        values = number(key.least) + " … " + number(key.most);
        standard = std::to_string(*whole);
    } else if (const auto *real = std::get_if<double>(&value)) {
        values = number(key.least) + " … " + number(key.most);
        standard = number(*real);
    } else {
        for (const std::string choice : key.choices)
            if (!choice.empty())
                values += (values.empty() ? "" : ", ") + choice + (choice.back() == ':' ? "…" : "");
        standard = std::get<std::string>(value);
    }
    if (standard.empty())
        return values.empty() ? "default: empty" : values + "; default: empty";
    return (values.empty() ? "" : values + "; ") + "default: " + standard;
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
    auto dataset = store::makeSnapshot(*project, config);
    if (!dataset)
        return dataset.error();
    return Task{*std::move(dataset), project->runsFolder()};
}

/// Says how many recordings are missing; an Error when all are.
Result<std::int64_t> countMissing(const store::PlannedRun &run)
{
    const auto missing = store::missingRecordings(run);
    if (!missing)
        return missing.error();
    if (missing->count > 0)
        terminal::say("Note: " + std::to_string(missing->count) + " of "
                      + counted(run.dataset.labelled(), "labelled utterance", "labelled utterances")
                      + " have no readable recording and are left out (the first: "
                      + (missing->examples.empty() ? std::string("none is named")
                                                   : shown(missing->examples.front()))
                      + ").");
    return missing->count;
}

std::string jsonOf(const store::PlannedRun &run, std::int64_t missing)
{
    auto folds = nlohmann::ordered_json::array();
    for (const auto &fold : run.plan.folds)
        folds.push_back({{"name", fold.name},
                         {"train", fold.train.size()},
                         {"validation", fold.validation.size()},
                         {"test", fold.test.size()}});
    const nlohmann::ordered_json json{
        {"protocol", run.plan.protocol},
        {"leakage", run.plan.leakage},
        {"folds", std::move(folds)},
        {"utterances", run.dataset.items.size()},
        {"labelled", run.dataset.labelled()},
        {"missing_recordings", missing},
        {"data_version", protocol::dataVersion(run.dataset)},
        {"config", nlohmann::ordered_json::parse(protocol::toJson(run.config))}};
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
void saySpace(const store::RunSpace &space)
{
    terminal::say("Space: about " + megabytes(space.needed.most) + " while it trains, "
                  + megabytes(space.needed.kept) + " afterwards");
    if (!space.enough())
        terminal::say("Only " + megabytes(*space.freeBytes) + " are free in " + shown(space.where)
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
    auto task = readTask(options, *config);
    if (!task)
        return refused(task.error());
    for (const std::string &root : options.roots) {
        if (const auto done = protocol::setCorpusRoot(task->dataset, root); !done)
            return wrongUsage(done.error());
    }
    const auto planned = store::planRun(std::move(task->dataset), *config);
    if (!planned)
        return terminal::failed(planned.error());
    const auto missing = countMissing(*planned);
    if (!missing)
        return terminal::failed(missing.error());
    terminal::say("Protocol: " + planned->plan.protocol);
    terminal::say("Leakage: " + planned->plan.leakage);
    if (options.dryRun) {
        if (options.json)
            terminal::print(jsonOf(*planned, *missing));
        return terminal::kDone;
    }
    if (planned->plan.withoutAudio > 0)
        terminal::say("Left out, without a recording: "
                      + terminal::counted(planned->plan.withoutAudio, "labelled utterance",
                                          "labelled utterances"));
    const fs::path root = fs::absolute(options.out.empty() ? store::freeRunFolder(task->runs)
                                                           : fs::path(withoutSlash(options.out)));
    saySpace(store::spaceFor(root, *planned));
    const auto run = store::makeRunFolder(root, *planned, options.note);
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
    addMany(app, "--set", options->sets, "KEY=VALUE, one each time it is given; after preset and config; keys are below");
    addMany(app, "--corpus-root", options->roots, "NAME=DIR: where a corpus lies on this machine");
    app.add_option("--note", options->note, "A remark that stays with the run");
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
                  + "\n" + std::string(22, ' ') + takes(key) + "\n";
    }
    app.footer(footer);
    return [options] { return train(*options); };
}

} // namespace merhan::app
