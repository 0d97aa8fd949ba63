// SPDX-License-Identifier: Apache-2.0
#include "core/store/info.h"

#include "core/store/copies.h"
#include "core/store/project_impl.h"

#include <nlohmann/json.hpp>

namespace merhan::store {

Result<ProjectInfo> info(const Project &project)
{
    Database &database = project.database();
    Transaction transaction(database, Transaction::Kind::Read);
    if (!transaction.begun())
        return transaction.begun().error();
    ProjectInfo info;
    info.file = project.file();
    std::error_code ignored;
    info.bytes = std::filesystem::file_size(project.file(), ignored);

    Statement numbers(
        database,
        "SELECT (SELECT user_version FROM pragma_user_version), count(*),"
        " count(DISTINCT nullif(corpus || '/' || speaker, corpus || '/')),"
        " count(DISTINCT nullif(corpus || '/' || dialog, corpus || '/')),"
        " count(transcript), sum(wav <> ''),"
        " sum(CASE WHEN clip_start_seconds IS NOT NULL OR clip_end_seconds IS NOT NULL THEN"
        "   ifnull(clip_end_seconds, CASE WHEN sample_rate_hz > 0"
        "          THEN frames * 1.0 / sample_rate_hz ELSE 0 END) - ifnull(clip_start_seconds, 0)"
        "  WHEN sample_rate_hz > 0 AND frames > 0 THEN frames * 1.0 / sample_rate_hz"
        "  ELSE end_seconds - start_seconds END) / 3600,"
        " (SELECT count(*) FROM votes), (SELECT count(*) FROM annotations)"
        " FROM utterances");
    const auto row = numbers.step();
    if (!row)
        return row.error();
    info.formatVersion = numbers.number(0);
    info.utterances = numbers.number(1);
    info.speakers = numbers.number(2);
    info.dialogs = numbers.number(3);
    info.withTranscript = numbers.number(4);
    info.withRecording = numbers.number(5);
    info.hours = numbers.real(6);
    info.votes = numbers.integer(7);
    info.annotations = numbers.integer(8);
    numbers.reset();

    Statement labels(database, "SELECT label, count(*) FROM utterances GROUP BY label");
    for (;;) {
        const auto more = labels.step();
        if (!more)
            return more.error();
        if (!*more)
            break;
        info.labels[labels.text(0)] = labels.number(1);
    }
    auto corpora = store::corpora(project);
    if (!corpora)
        return corpora.error();
    info.corpora = std::move(*corpora);
    auto people = annotators(project);
    if (!people)
        return people.error();
    info.annotators = std::move(*people);
    auto runs = store::runs(project);
    if (!runs)
        return runs.error();
    info.runs = std::move(*runs);
    info.backups = backups(project);
    return info;
}

nlohmann::ordered_json toJson(const ProjectInfo &info)
{
    using nlohmann::ordered_json;
    ordered_json corpora = ordered_json::array();
    for (const auto &corpus : info.corpora)
        corpora.push_back({{"name", corpus.name},
                           {"format", corpus.format},
                           {"root", shown(corpus.root)},
                           {"utterances", corpus.utterances},
                           {"vanished", corpus.vanished}});
    ordered_json annotators = ordered_json::array();
    for (const auto &one : info.annotators)
        annotators.push_back({{"name", one.name},
                              {"rows", one.rows},
                              {"labelled", one.labelled},
                              {"answered", one.answered},
                              {"blind_rows", one.blind}});
    ordered_json runs = ordered_json::array();
    for (const auto &run : info.runs) {
        const auto metrics = ordered_json::parse(run.metricsJson, nullptr, false);
        ordered_json entry = {{"name", run.name},
                              {"state", run.state},
                              {"protocol", run.protocol},
                              {"labels", run.source},
                              {"data_version", run.dataVersion},
                              {"started_at", run.startedAt},
                              {"predictions", run.predictions},
                              {"folder", shown(run.folder)},
                              {"folder_there", run.folderThere},
                              {"note", run.note}};
        for (const char *key : {"war", "uar", "macro_f1", "weighted_f1"})
            if (metrics.is_object() && metrics.contains(key))
                entry[key] = metrics[key];
        runs.push_back(std::move(entry));
    }
    ordered_json labels = ordered_json::object();
    for (const auto &[key, count] : info.labels)
        labels[key.empty() ? "unlabelled" : key] = count;
    return {{"file", shown(info.file)},
            {"format_version", info.formatVersion},
            {"bytes", info.bytes},
            {"corpora", corpora},
            {"utterances", info.utterances},
            {"speakers", info.speakers},
            {"dialogs", info.dialogs},
            {"with_transcript", info.withTranscript},
            {"with_recording", info.withRecording},
            {"hours", info.hours},
            {"labels", labels},
            {"votes", info.votes},
            {"annotations", info.annotations},
            {"annotators", annotators},
            {"runs", runs},
            {"backups", info.backups.size()}};
}

} // namespace merhan::store
