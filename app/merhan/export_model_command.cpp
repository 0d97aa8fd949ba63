// SPDX-License-Identifier: Apache-2.0
#include "app/merhan/command.h"
#include "core/protocol/atomic_file.h"
#include "core/protocol/ids.h"
#include "core/protocol/run_folder.h"

#include <CLI/CLI.hpp>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <charconv>
#include <optional>

namespace merhan::app {

namespace fs = std::filesystem;

namespace {

constexpr ErrorCode kNoModel{"export_no_model", "This run has no finished model%1. %2"};
constexpr ErrorCode kFolderInUse{
    "folder_in_use", "There is something in this folder already, and nothing was written. Give one "
                     "that is empty or doesn't exist yet."};

struct Options {
    std::string run, out;
    std::optional<int> fold;
    std::optional<std::uint64_t> seed;
    bool json = false;
};

struct Model {
    int fold = 0;
    std::uint64_t seed = 0;
};

/// "fold-3" is 3; nothing for other names.
template <typename T>
std::optional<T> numberBehind(const std::string &name, std::string_view prefix)
{
    T value{};
    if (!name.starts_with(prefix))
        return std::nullopt;
    const char *end = name.data() + name.size();
    const auto read = std::from_chars(name.data() + prefix.size(), end, value);
    return read.ec == std::errc{} && read.ptr == end ? std::optional<T>(value) : std::nullopt;
}

std::vector<Model> modelsOf(const protocol::RunFolder &run)
{
    std::vector<Model> models;
    std::error_code ignored;
    for (const auto &foldEntry : fs::directory_iterator(run.root(), ignored)) {
        const auto fold = numberBehind<int>(foldEntry.path().filename().string(), "fold-");
        if (!fold)
            continue;
        for (const auto &seedEntry : fs::directory_iterator(foldEntry.path(), ignored)) {
            const auto seed =
                numberBehind<std::uint64_t>(seedEntry.path().filename().string(), "seed-");
            if (seed && fs::exists(run.model(*fold, *seed) / "config.json", ignored))
                models.push_back({*fold, *seed});
        }
    }
    std::sort(models.begin(), models.end(), [](const Model &a, const Model &b) {
        return std::pair(a.fold, a.seed) < std::pair(b.fold, b.seed);
    });
    return models;
}

/// Whole or not at all: under another name first.
Result<void> copyFolder(const fs::path &from, const fs::path &to)
{
    std::error_code problem;
    if (fs::exists(to, problem)) {
        if (!fs::is_directory(to, problem) || !fs::is_empty(to, problem))
            return Error{&kFolderInUse, {}, to};
    }
    const fs::path parent = fs::absolute(to).parent_path();
    fs::create_directories(parent, problem);
    const fs::path temporary =
        parent / ("." + to.filename().string() + "." + protocol::randomId().substr(0, 8));
    if (!problem)
        fs::copy(from, temporary, fs::copy_options::recursive, problem);
    if (!problem) {
        for (const auto &entry : fs::directory_iterator(temporary, problem))
            fs::permissions(entry.path(), fs::perms::owner_write, fs::perm_options::add, problem);
    }
    if (!problem)
        fs::rename(temporary, to, problem);
    if (problem) {
        std::error_code ignored;
        fs::remove_all(temporary, ignored);
        return Error{&errors::kFileUnwritable, {problem.message()}, to};
    }
    protocol::syncFolder(parent);
    return {};
}

int exportModel(const Options &options)
{
    const fs::path root = withoutSlash(options.run);
    const auto inspected = protocol::inspectRun(root);
    if (!inspected)
        return terminal::failed(inspected.error());
    const protocol::RunFolder run(root);
    const auto models = modelsOf(run);
    const auto chosen = std::find_if(models.begin(), models.end(), [&](const Model &model) {
        return (!options.fold || model.fold == *options.fold)
               && (!options.seed || model.seed == *options.seed);
    });
    if (chosen == models.end()) {
        std::string asked;
        if (options.fold)
            asked += " of fold " + std::to_string(*options.fold);
        if (options.seed)
            asked += " of seed " + std::to_string(*options.seed);
        std::string there = models.empty() ? "Let it finish a fold first." : "It has";
        for (const Model &model : models)
            there += (&model == &models.front() ? " fold " : "; fold ") + std::to_string(model.fold)
                     + " seed " + std::to_string(model.seed);
        return terminal::failed(
            Error{&kNoModel, {asked, there + (models.empty() ? "" : ".")}, root});
    }
    const fs::path to = withoutSlash(options.out);
    if (const auto done = copyFolder(run.model(chosen->fold, chosen->seed), to); !done)
        return terminal::failed(done.error());
    if (options.json)
        terminal::print(nlohmann::ordered_json{{"folder", shown(to)},
                                               {"fold", chosen->fold},
                                               {"seed", chosen->seed},
                                               {"models_in_run", models.size()}}
                            .dump(2)
                        + "\n");
    else
        terminal::print(shown(to) + ": the model of fold " + std::to_string(chosen->fold)
                        + ", seed " + std::to_string(chosen->seed)
                        + (models.size() > 1 && !(options.fold && options.seed)
                               ? ", one of " + std::to_string(models.size())
                               : "")
                        + "\n");
    return terminal::kDone;
}

} // namespace

Action setUpExportModel(CLI::App &app)
{
    const auto options = std::make_shared<Options>();
    app.add_option("RUN_DIR", options->run, "A run with at least one finished fold")->required();
    app.add_option("--fold", options->fold, "Which fold, from 0; the first by default");
    app.add_option("--seed", options->seed, "Which seed; the first by default");
    app.add_option("-o,--output", options->out, "Folder to make")->required();
    app.add_flag("--json", options->json, "One JSON document instead of text");
    return [options] { return exportModel(*options); };
}

} // namespace merhan::app
