// SPDX-License-Identifier: Apache-2.0
#include "app/common/nearest.h"
#include "app/common/progress_line.h"
#include "app/common/stop_on_signal.h"
#include "app/merhan/command.h"
#include "app/merhan/project_file.h"
#include "core/corpus/iemocap.h"
#include "core/corpus/manifest.h"
#include "core/store/copies.h"
#include "core/store/corpora.h"
#include "core/store/errors.h"

#include <CLI/CLI.hpp>
#include <nlohmann/json.hpp>

#include <algorithm>

namespace merhan::app {

namespace fs = std::filesystem;

namespace {

struct Options {
    std::vector<std::string> corpora;
    std::string project;
    std::string name;
    std::vector<std::string> columns;
    std::vector<std::string> labels;
    bool json = false;
    bool all = false;
};

struct Imported {
    corpus::ImportedCorpus corpus;
    std::string format;
    store::ImportChanges changes;
};

const std::vector<std::string> kColumns = {"path",  "text", "label", "speaker", "session", "dialog",
                                           "start", "end",  "id",    "sex",     "scenario"};

bool isTable(const fs::path &path)
{
    std::string extension = path.extension().string();
    std::transform(extension.begin(), extension.end(), extension.begin(), [](char c) {
        return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
    });
    return extension == ".csv" || extension == ".tsv";
}

/// "a=b" into the map; false for what is no such pair.
bool addPair(std::map<std::string, std::string> &pairs, const std::string &text)
{
    const std::size_t equals = text.find('=');
    if (equals == std::string::npos || equals == 0)
        return false;
    pairs[text.substr(0, equals)] = text.substr(equals + 1);
    return true;
}

/// The options of tables, or the sentence that is wrong with them.
std::string manifestOptions(const Options &options, corpus::ManifestOptions &manifest)
{
    manifest.name = options.name;
    for (const std::string &column : options.columns) {
        if (!addPair(manifest.columns, column))
            return "--column takes OURS=HEADER, as in --column text=sentence, and not '"
                   + toValidUtf8(column) + "'.";
        const std::string ours = column.substr(0, column.find('='));
        if (std::find(kColumns.begin(), kColumns.end(), ours) != kColumns.end())
            continue;
        std::string sentence = "There is no column '" + toValidUtf8(ours) + "'";
        const std::string near = terminal::nearest(ours, kColumns);
        if (!near.empty())
            return sentence + ". Did you mean '" + near + "'?";
        for (std::size_t i = 0; i < kColumns.size(); ++i)
            sentence += (i == 0 ? "; they are " : ", ") + kColumns[i];
        return sentence + ".";
    }
    for (const std::string &label : options.labels)
        if (!addPair(manifest.labels, label))
            return "--label takes WORD=LABEL, as in --label furious=angry, and not '"
                   + toValidUtf8(label) + "'.";
    return {};
}

Result<Imported> readOne(const Options &options, const corpus::ManifestOptions &manifest,
                         const std::string &path, const terminal::StopOnSignal &stop)
{
    terminal::ProgressLine line;
    Imported imported;
    imported.format = isTable(path) ? "csv" : "iemocap";
    auto corpus =
        isTable(path)
            ? corpus::readManifest(path, manifest, stop.token(), line.callback())
            : corpus::readIemocap(path, {.name = options.name}, stop.token(), line.callback());
    if (!corpus)
        return corpus.error();
    imported.corpus = *std::move(corpus);
    return imported;
}

/// A project that nothing came into isn't left behind.
void removeEmpty(const fs::path &file)
{
    std::error_code ignored;
    fs::remove(file, ignored);
    for (const char *suffix : {"-wal", "-shm", "-journal"})
        fs::remove(fs::path(file) += suffix, ignored);
}

Result<store::Project> openOrMake(const std::string &file, bool exists)
{
    if (!exists) {
        const fs::path folder = fs::absolute(file).parent_path();
        if (std::error_code ignored; !fs::is_directory(folder, ignored))
            return Error{&store::errors::kNoFolder, {shown(folder)}, file};
        return store::Project::create(file);
    }
    return openProject(file);
}

nlohmann::ordered_json jsonOf(const Imported &imported, const std::string &project)
{
    auto json = corpus::toJson(imported.corpus.report);
    json["format"] = imported.format;
    json["project"] = shown(project);
    json["added"] = imported.changes.added;
    json["changed"] = imported.changes.changed;
    json["unchanged"] = imported.changes.unchanged;
    json["vanished"] = imported.changes.vanished;
    return json;
}

/// The document of one import as it is; of several, their sums and each under `corpora`.
std::string document(const std::vector<Imported> &all, const std::string &project)
{
    auto json = jsonOf(all.front(), project);
    if (all.size() > 1) {
        json = nlohmann::ordered_json::object();
        auto corpora = nlohmann::ordered_json::array();
        for (const Imported &one : all) {
            const auto &entry = corpora.emplace_back(jsonOf(one, project));
            for (const char *key : {"sessions", "dialogs", "utterances", "turns_without_label",
                                    "added", "changed", "unchanged", "vanished"})
                json[key] = json.value(key, std::int64_t{0}) + entry[key].get<std::int64_t>();
        }
        json["project"] = shown(project);
        json["corpora"] = std::move(corpora);
    }
    return json.dump(2, ' ', false, nlohmann::json::error_handler_t::replace) + "\n";
}

std::string changesText(const store::ImportChanges &changes, const std::string &project)
{
    std::string text = "Into " + shown(project) + ": " + std::to_string(changes.added) + " new, "
                       + std::to_string(changes.changed) + " changed, "
                       + std::to_string(changes.unchanged) + " as before";
    if (changes.vanished > 0)
        text += ", " + std::to_string(changes.vanished)
                + " not in the corpus any more (kept, with their annotations)";
    return text + "\n";
}

int importAll(const Options &options)
{
    corpus::ManifestOptions manifest;
    if (const std::string wrong = manifestOptions(options, manifest); !wrong.empty())
        return wrongUsage(wrong);
    if (!options.name.empty() && options.corpora.size() > 1)
        return wrongUsage(
            "--name names one corpus, and several were given. Import them one by one.");

    // Before the reading, which can take long: whether the project can be written at all.
    std::error_code ignored;
    const bool existed = fs::exists(options.project, ignored);
    auto project = openOrMake(options.project, existed);
    if (!project)
        return terminal::failed(project.error());
    const auto close = [&] {
        {
            const store::Project closed = *std::move(project);
        }
        if (!existed)
            removeEmpty(options.project);
    };
    const auto giveUp = [&](const Error &error) {
        close();
        return terminal::failed(error);
    };

    const terminal::StopOnSignal stop;
    std::vector<Imported> all;
    for (const std::string &path : options.corpora) {
        auto read = readOne(options, manifest, withoutSlash(path), stop);
        if (!read)
            return giveUp(read.error());
        for (const Imported &other : all)
            if (other.corpus.name == read->corpus.name) {
                close();
                return wrongUsage("Two of these corpora are called '"
                                  + toValidUtf8(read->corpus.name)
                                  + "'. Import them one by one, with --name.");
            }
        all.push_back(*std::move(read));
    }
    if (existed)
        if (const auto copy = store::backUp(*project, "before-import"); !copy)
            terminal::say("Note: no copy from before the import was saved: "
                          + inEnglish(copy.error()));
    bool skipped = false;
    bool any = false;
    for (Imported &imported : all) {
        auto changes = store::importCorpus(*project, imported.corpus, imported.format);
        if (!changes)
            return any ? terminal::failed(changes.error()) : giveUp(changes.error());
        imported.changes = *std::move(changes);
        any = true;
        skipped = skipped || imported.corpus.report.skipped() > 0;
    }
    if (options.json) {
        terminal::print(document(all, options.project));
    } else {
        for (const Imported &imported : all)
            terminal::print(corpus::toText(imported.corpus.report, options.all ? 1 << 30 : 3)
                            + changesText(imported.changes, options.project));
    }
    return skipped ? terminal::kSkipped : terminal::kDone;
}

} // namespace

Action setUpImport(CLI::App &app)
{
    const auto options = std::make_shared<Options>();
    app.add_option("CORPUS", options->corpora,
                   "A folder in IEMOCAP's layout, or a table (.csv, .tsv) of recordings with the "
                   "columns path, text, label, speaker, session, dialog, start, end")
        ->required();
    app.add_option("-p,--project", options->project, "The project; made when it isn't there")
        ->required();
    app.add_option("--name", options->name, "Name of the corpus; by default after its folder");
    addMany(app, "--column", options->columns,
            "OURS=HEADER: a column of the table that is called otherwise");
    addMany(app, "--label", options->labels,
            "WORD=LABEL: a label of the table that is called otherwise; WORD= for unlabelled");
    app.add_flag("--all-problems", options->all, "List every problem, not the first of each kind");
    app.add_flag("--json", options->json, "One JSON document with every problem");
    return [options] { return importAll(*options); };
}

} // namespace merhan::app
