// SPDX-License-Identifier: Apache-2.0
#include "app/common/progress_line.h"
#include "app/merhan/command.h"
#include "app/merhan/project_file.h"
#include "core/evaluation/evaluate_predictions.h"
#include "core/protocol/predictions.h"
#include "core/protocol/run_folder.h"
#include "core/store/errors.h"
#include "core/store/runs.h"

#include <CLI/CLI.hpp>
#include <nlohmann/json.hpp>

#include <algorithm>

namespace merhan::app {

namespace fs = std::filesystem;
using terminal::counted;

namespace {

constexpr ErrorCode kNoPredictions{
    "no_predictions",
    "This run has no predictions.csv yet. Let it finish ('merhan follow' shows it, 'merhan resume' "
    "goes on with it)."};
constexpr ErrorCode kNoRunsYet{
    "no_runs_yet",
    "The project has no runs. 'merhan train' makes one, 'merhan ingest' takes it in."};

const char *keyOf(store::Ingested::What what)
{
    switch (what) {
    case store::Ingested::What::Added:
        return "added";
    case store::Ingested::What::Updated:
        return "updated";
    case store::Ingested::What::Unchanged:
        break;
    }
    return "unchanged";
}

struct IngestOptions {
    std::string project;
    std::vector<std::string> runs;
    bool json = false;
};

int ingestAll(const IngestOptions &options)
{
    auto project = openProject(options.project);
    if (!project)
        return terminal::failed(project.error());
    auto json = nlohmann::ordered_json::array();
    std::string text;
    std::size_t refused = 0;
    bool skipped = false;
    terminal::ProgressLine line;
    for (std::size_t i = 0; i < options.runs.size(); ++i) {
        line.update(static_cast<std::int64_t>(i), static_cast<std::int64_t>(options.runs.size()),
                    "Taking runs in");
        const std::string folder = withoutSlash(options.runs[i]);
        const auto done = store::ingest(*project, folder);
        if (!done) {
            line.clear();
            terminal::failed(done.error());
            ++refused;
            json.push_back({{"folder", shown(folder)},
                            {"what", "refused"},
                            {"error", done.error().code->key},
                            {"sentence", inEnglish(done.error())}});
            continue;
        }
        skipped = skipped || done->unknown > 0;
        json.push_back({{"folder", shown(folder)},
                        {"run", done->run},
                        {"what", keyOf(done->what)},
                        {"predictions", done->predictions},
                        {"unknown", done->unknown},
                        {"unknown_utterances", done->unknownIds}});
        text += done->run + ": " + keyOf(done->what) + ", "
                + counted(done->predictions, "prediction", "predictions");
        if (done->unknown > 0)
            text +=
                ", " + std::to_string(done->unknown)
                + " of them left out, since the project doesn't have their utterances (the first: "
                + toValidUtf8(done->unknownIds.front()) + ")";
        text += "\n";
    }
    line.clear();
    terminal::print(
        options.json
            ? nlohmann::ordered_json{{"project", shown(options.project)}, {"runs", json}}.dump(
                  2, ' ', false, nlohmann::json::error_handler_t::replace)
                  + "\n"
            : text);
    if (refused == options.runs.size())
        return terminal::kFailed;
    return refused > 0 || skipped ? terminal::kSkipped : terminal::kDone;
}

struct EvaluateOptions {
    std::string run, predictions;
    bool raw = false;
    bool json = false;
};

int evaluateOne(const EvaluateOptions &options)
{
    if (options.run.empty() == options.predictions.empty())
        return wrongUsage("Give a run's folder, or --predictions FILE.csv, and not both.");
    fs::path file = options.predictions;
    if (!options.run.empty()) {
        const auto run = protocol::inspectRun(withoutSlash(options.run));
        if (!run)
            return terminal::failed(run.error());
        file = protocol::RunFolder(withoutSlash(options.run)).predictions();
        if (std::error_code ignored; !fs::exists(file, ignored))
            return terminal::failed(Error{&kNoPredictions, {}, options.run});
    }
    const auto predictions = protocol::readPredictions(file, {.raw = options.raw});
    if (!predictions)
        return terminal::failed(predictions.error());
    const auto report = evaluation::evaluate(*predictions);
    if (!report) {
        Error error = report.error();
        error.file = file;
        return terminal::failed(error);
    }
    terminal::print(options.json ? evaluation::toJson(*report) : evaluation::toText(*report));
    return terminal::kDone;
}

struct ExportOptions {
    std::string project, run, out, split;
    bool raw = false;
    bool json = false;
};

int exportRun(const ExportOptions &options)
{
    const bool all = options.split.empty();
    if (!all && options.split != "test" && options.split != "validation"
        && options.split != "train")
        return wrongUsage("--split takes test, validation or train, and not '"
                          + toValidUtf8(options.split) + "'.");
    if (options.json && options.out.empty())
        return wrongUsage("--json says what was written, so it needs -o OUT.csv.");
    const auto project = openToRead(options.project);
    if (!project)
        return terminal::failed(project.error());
    std::string run = options.run;
    if (run.empty()) {
        const auto runs = store::runs(*project);
        if (!runs)
            return terminal::failed(runs.error());
        if (runs->empty())
            return terminal::failed(Error{&kNoRunsYet, {}, options.project});
        if (runs->size() > 1) {
            std::string names;
            for (const auto &one : *runs)
                names += (names.empty() ? "" : ", ") + one.name;
            return wrongUsage("The project has several runs: name one with --run. They are "
                              + toValidUtf8(names) + ".");
        }
        run = runs->front().name;
    }
    auto predictions = store::runPredictions(*project, run);
    if (!predictions)
        return terminal::failed(predictions.error());
    std::erase_if(predictions->rows,
                  [&](const auto &row) { return !all && row.split != options.split; });
    if (options.out.empty()) {
        terminal::print(protocol::toCsv(*predictions, {.raw = options.raw}));
        return terminal::kDone;
    }
    if (const auto done =
            protocol::writePredictions(*predictions, options.out, {.raw = options.raw});
        !done)
        return terminal::failed(done.error());
    const std::size_t rows = predictions->rows.size();
    if (options.json)
        terminal::print(nlohmann::ordered_json{{"file", shown(options.out)},
                                               {"run", run},
                                               {"rows", rows},
                                               {"classes", predictions->classes}}
                            .dump(2, ' ', false, nlohmann::json::error_handler_t::replace)
                        + "\n");
    else
        terminal::print(shown(options.out) + ": "
                        + counted(static_cast<long long>(rows), "row", "rows") + " of run " + run
                        + "\n");
    return terminal::kDone;
}

} // namespace

Action setUpIngest(CLI::App &app)
{
    const auto options = std::make_shared<IngestOptions>();
    app.add_option("PROJECT", options->project, "X.merhan")->required();
    app.add_option("RUN_DIR", options->runs, "Finished runs")->required();
    app.add_flag("--json", options->json, "One JSON document instead of text");
    return [options] { return ingestAll(*options); };
}

Action setUpEvaluate(CLI::App &app)
{
    const auto options = std::make_shared<EvaluateOptions>();
    app.add_option("RUN_DIR", options->run, "A run that has finished");
    app.add_option("--predictions", options->predictions,
                   "A table with the columns gold, predicted, p_<class>… and perhaps split, fold, "
                   "seed; rows whose split is test count, all without such a column");
    app.add_flag("--raw", options->raw,
                 "The table was written with --raw: a leading ' belongs to the text");
    app.add_flag("--json", options->json, "One JSON document instead of text");
    return [options] { return evaluateOne(*options); };
}

Action setUpExport(CLI::App &app)
{
    const auto options = std::make_shared<ExportOptions>();
    app.add_option("PROJECT", options->project, "X.merhan")->required();
    app.add_option("--run", options->run, "Its name in the project ('merhan info' lists them)");
    app.add_option("-o,--output", options->out, "CSV file to write; standard output without it");
    app.add_option("--split", options->split, "Only test, validation or train rows");
    app.add_flag("--raw", options->raw,
                 "Leave text that a spreadsheet would run as a formula as it is");
    app.add_flag("--json", options->json, "Say what was written as one JSON document");
    return [options] { return exportRun(*options); };
}

} // namespace merhan::app
