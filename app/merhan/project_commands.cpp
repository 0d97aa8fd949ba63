// SPDX-License-Identifier: Apache-2.0
#include "app/common/progress_line.h"
#include "app/common/stop_on_signal.h"
#include "app/merhan/command.h"
#include "app/merhan/project_file.h"
#include "core/protocol/dataset.h"
#include "core/protocol/ids.h"
#include "core/store/annotations.h"
#include "core/store/check.h"
#include "core/store/info.h"
#include "core/store/snapshot.h"

#include <CLI/CLI.hpp>
#include <nlohmann/json.hpp>

#include <cstdlib>

namespace merhan::app {

using terminal::counted;

namespace {

std::string dumped(const nlohmann::ordered_json &json)
{
    return json.dump(2, ' ', false, nlohmann::json::error_handler_t::replace) + "\n";
}

std::string textOf(const store::ProjectInfo &info)
{
    std::string text = shown(info.file) + ": format " + std::to_string(info.formatVersion) + ", "
                       + terminal::number(static_cast<double>(info.bytes) / 1e6, 1) + " MB\n";
    text +=
        counted(info.utterances, "utterance", "utterances") + " ("
        + std::to_string(info.withTranscript) + " with transcript, "
        + std::to_string(info.withRecording) + " with recording, " + terminal::number(info.hours, 1)
        + " h), " + counted(info.speakers, "speaker", "speakers") + ", "
        + counted(info.dialogs, "dialog", "dialogs") + ", " + counted(info.votes, "vote", "votes")
        + ", " + counted(info.annotations, "annotation", "annotations") + "\n";
    text += "\nLabels of the corpus:\n";
    for (const auto &[label, count] : info.labels)
        text += "  " + (label.empty() ? std::string("none") : label) + "  " + std::to_string(count)
                + "\n";
    text += "\nCorpora:\n";
    for (const auto &corpus : info.corpora) {
        text += "  " + corpus.name + " (" + corpus.format + "): "
                + counted(corpus.utterances, "utterance", "utterances") + ", " + shown(corpus.root);
        if (corpus.vanished > 0)
            text += ", " + std::to_string(corpus.vanished) + " not in it any more";
        text += "\n";
    }
    if (!info.annotators.empty())
        text += "\nAnnotators:\n";
    for (const auto &one : info.annotators)
        text += "  " + one.name + ": " + std::to_string(one.labelled) + " labelled, "
                + counted(one.rows, "row", "rows")
                + (one.blind > 0 ? ", " + std::to_string(one.blind) + " of them blind" : "") + "\n";
    if (!info.runs.empty())
        text += "\nRuns:\n";
    for (const auto &run : info.runs) {
        const auto metrics = nlohmann::json::parse(run.metricsJson, nullptr, false);
        text += "  " + run.name + " (" + run.state + ")";
        for (const auto &[key, name] : {std::pair{"war", "WAR"}, std::pair{"uar", "UAR"}})
            if (metrics.is_object() && metrics.contains(key) && metrics[key].is_number())
                text += "  " + std::string(name) + " "
                        + terminal::number(metrics[key].get<double>(), 4);
        text += "  " + run.protocol + (run.folderThere ? "" : "; its folder is gone") + "\n";
    }
    return text;
}

nlohmann::ordered_json jsonOf(const store::CheckReport &report)
{
    auto corpora = nlohmann::ordered_json::array();
    for (const auto &corpus : report.corpora)
        corpora.push_back({{"corpus", corpus.corpus},
                           {"root", shown(corpus.root)},
                           {"root_found", corpus.rootFound},
                           {"recordings", corpus.recordings},
                           {"without_recording", corpus.withoutRecording},
                           {"missing", corpus.missing},
                           {"changed", corpus.changed}});
    return {{"whole", report.whole},
            {"damage", report.damage},
            {"recordings_there", report.recordingsThere()},
            {"corpora", std::move(corpora)},
            {"missing_runs", report.missingRuns},
            {"format_version", report.formatVersion}};
}

std::string listed(const std::vector<std::string> &names, const char *what)
{
    constexpr std::size_t kExamples = 5;
    if (names.empty())
        return {};
    std::string text = "  " + std::to_string(names.size()) + " " + what + "\n";
    for (std::size_t i = 0; i < std::min(kExamples, names.size()); ++i)
        text += "    " + toValidUtf8(names[i]) + "\n";
    if (names.size() > kExamples)
        text +=
            "    … and " + std::to_string(names.size() - kExamples) + " more (--json lists all)\n";
    return text;
}

std::string textOf(const store::CheckReport &report)
{
    std::string text = report.whole ? "The file is whole.\n" : "The file is damaged:\n";
    for (const std::string &damage : report.damage)
        text += "  " + toValidUtf8(damage) + "\n";
    for (const auto &corpus : report.corpora) {
        text +=
            corpus.corpus + ": " + counted(corpus.recordings, "recording", "recordings")
            + ", looked for in " + shown(corpus.root)
            + (corpus.rootFound ? "" : ", which isn't there; 'merhan locate' tells where it is now")
            + "\n";
        text += listed(corpus.missing, "missing")
                + listed(corpus.changed, "cut short since the import");
        if (corpus.withoutRecording > 0)
            text += "  " + counted(corpus.withoutRecording, "utterance", "utterances")
                    + " without a recording from the start\n";
    }
    return text + listed(report.missingRuns, "runs whose folder is gone (nothing of them is lost)");
}

std::string whoAmI()
{
    for (const char *name : {"USER", "LOGNAME"})
        if (const char *user = std::getenv(name); user && *user)
            return toValidUtf8(user);
    return {};
}

struct SnapshotOptions {
    std::string project, out;
    std::string labels = "corrected";
    std::string classes = "four";
    bool json = false;
};

int makeSnapshot(const SnapshotOptions &options)
{
    const auto classes = corpus::LabelSet::parse(options.classes);
    if (!classes)
        return wrongUsage(classes.error());
    if (const auto named = store::LabelSource::parse(options.labels); !named)
        return wrongUsage(named.error());
    const auto project = openToRead(options.project);
    if (!project)
        return terminal::failed(project.error());
    const auto source = store::labelSource(*project, options.labels);
    if (!source)
        return terminal::failed(source.error());
    const auto dataset = store::makeSnapshot(*project, *classes, *source, whoAmI());
    if (!dataset)
        return terminal::failed(dataset.error());
    if (const auto done = protocol::writeDataset(*dataset, options.out); !done)
        return terminal::failed(done.error());
    const std::string version = protocol::dataVersion(*dataset);
    if (options.json) {
        nlohmann::ordered_json counts = nlohmann::ordered_json::object();
        const auto byClass = dataset->countsByClass();
        for (const std::string &name : dataset->classes)
            counts[name] = byClass.at(name);
        terminal::print(dumped({{"file", shown(options.out)},
                                {"utterances", dataset->items.size()},
                                {"labelled", dataset->labelled()},
                                {"classes", dataset->classes},
                                {"labels", counts},
                                {"label_source", dataset->source},
                                {"label_set", dataset->labelSet},
                                {"data_version", version}}));
        return terminal::kDone;
    }
    std::string text =
        shown(options.out) + ": "
        + counted(static_cast<long long>(dataset->items.size()), "utterance", "utterances") + ", "
        + std::to_string(dataset->labelled()) + " labelled (" + dataset->source + ")";
    for (const std::string &name : dataset->classes)
        text += ", " + std::to_string(dataset->countsByClass().at(name)) + " " + name;
    terminal::print(text + "\nData version " + version + "\n");
    return terminal::kDone;
}

} // namespace

Action setUpInfo(CLI::App &app)
{
    struct Options {
        std::string project;
        bool json = false;
    };
    const auto options = std::make_shared<Options>();
    app.add_option("PROJECT", options->project, "X.merhan")->required();
    app.add_flag("--json", options->json, "One JSON document instead of text");
    return [options] {
        const auto project = openToRead(options->project);
        if (!project)
            return terminal::failed(project.error());
        const auto info = store::info(*project);
        if (!info)
            return terminal::failed(info.error());
        terminal::print(options->json ? dumped(store::toJson(*info)) : textOf(*info));
        return terminal::kDone;
    };
}

Action setUpCheck(CLI::App &app)
{
    struct Options {
        std::string project;
        bool json = false;
        bool quick = false;
    };
    const auto options = std::make_shared<Options>();
    app.add_option("PROJECT", options->project, "X.merhan")->required();
    app.add_flag("--quick", options->quick, "The file alone, and only what a crash breaks");
    app.add_flag("--json", options->json, "One JSON document that lists every file");
    app.description("Says whether a project is whole and its recordings are there; leaves with 1 "
                    "when not. Changes nothing.");
    return [options] {
        const auto project = openToRead(options->project);
        if (!project)
            return terminal::failed(project.error());
        const terminal::StopOnSignal stop;
        const auto report = [&] {
            terminal::ProgressLine line;
            return store::check(*project,
                                {.thorough = !options->quick, .recordings = !options->quick},
                                stop.token(), line.callback());
        }();
        if (!report)
            return terminal::failed(report.error());
        terminal::print(options->json ? dumped(jsonOf(*report)) : textOf(*report));
        return report->whole && (options->quick || report->recordingsThere()) ? terminal::kDone
                                                                              : terminal::kFailed;
    };
}

Action setUpSnapshot(CLI::App &app)
{
    const auto options = std::make_shared<SnapshotOptions>();
    app.add_option("PROJECT", options->project, "X.merhan")->required();
    app.add_option("-o,--output", options->out, "dataset.jsonl to write")->required();
    app.add_option("--labels", options->labels,
                   "Which label counts: corpus, corrected (the default), annotator:NAME, majority, "
                   "votes");
    app.add_option("--classes", options->classes,
                   "four (the default), four-without-excited, six, all, or a list such as "
                   "neutral,happy+excited,angry,sad");
    app.add_flag("--json", options->json, "One JSON document instead of text");
    return [options] { return makeSnapshot(*options); };
}

Action setUpAnnotations(CLI::App &app)
{
    struct Options {
        std::string project, out;
        bool raw = false;
        bool json = false;
    };
    const auto options = std::make_shared<Options>();
    app.add_option("PROJECT", options->project, "X.merhan")->required();
    app.add_option("-o,--output", options->out, "CSV file to write")->required();
    app.add_flag("--raw", options->raw,
                 "Leave text that a spreadsheet would run as a formula as it is");
    app.add_flag("--json", options->json, "One JSON document instead of text");
    return [options] {
        const auto project = openToRead(options->project);
        if (!project)
            return terminal::failed(project.error());
        const auto rows = store::writeAnnotationsCsv(*project, options->out, options->raw);
        if (!rows)
            return terminal::failed(rows.error());
        terminal::print(options->json
                            ? dumped({{"file", shown(options->out)}, {"rows", *rows}})
                            : shown(options->out) + ": " + counted(*rows, "row", "rows") + "\n");
        return terminal::kDone;
    };
}

} // namespace merhan::app
