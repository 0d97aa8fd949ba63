// SPDX-License-Identifier: Apache-2.0
#include "core/protocol/atomic_file.h"
#include "core/protocol/dataset.h"
#include "core/protocol/run_folder.h"
#include "core/protocol/sha256.h"
#include "core/store/project_impl.h"
#include "core/store/runs.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <bit>
#include <fstream>
#include <map>
#include <set>

namespace merhan::store {

namespace fs = std::filesystem;

namespace {

static_assert(std::endian::native == std::endian::little, "probabilities are stored as they lie");

/// Everything that is taken from a run's folder.
struct Read {
    std::string identity, content;
    std::string config, metrics;
    protocol::Predictions predictions;
    protocol::Dataset dataset;
    std::string dataVersion;
    std::string protocol, leakage, startedAt, finishedAt, state, note;
};

/// What no other run has, and this one keeps when it goes on or is copied: its first event, which
/// holds a time and the random id of its first attempt.
Result<std::string> identityOf(const protocol::RunFolder &run)
{
    std::ifstream events(run.events(), std::ios::binary);
    std::string first;
    if (std::getline(events, first) && !first.empty())
        return protocol::sha256(first);
    const auto config = protocol::sha256OfFile(run.config());
    if (!config)
        return config.error();
    const auto predictions = protocol::sha256OfFile(run.predictions());
    if (!predictions)
        return predictions.error();
    return protocol::sha256(*config + *predictions);
}

Result<std::string> contentOf(const protocol::RunFolder &run)
{
    std::string all;
    for (const fs::path &file : {run.config(), run.metrics(), run.predictions()}) {
        const auto hash = protocol::sha256OfFile(file);
        if (!hash)
            return hash.error();
        all += *hash;
    }
    return protocol::sha256(all);
}

Result<std::string> json(const fs::path &file)
{
    auto text = protocol::readWhole(file);
    if (text && !nlohmann::json::accept(*text))
        return Error{&errors::kBadJson, {}, file, 0};
    return text;
}

const char *textOf(protocol::RunState state)
{
    switch (state) {
    case protocol::RunState::NotStarted:
        return "unknown"; // a folder without its events
    case protocol::RunState::Running:
        return "running";
    case protocol::RunState::Finished:
        return "finished";
    case protocol::RunState::Stopped:
        return "stopped";
    case protocol::RunState::Failed:
        return "failed";
    case protocol::RunState::Died:
        return "died";
    }
    return "";
}

std::string listed(const std::vector<std::string> &names)
{
    std::string text;
    for (const auto &name : names)
        text += (text.empty() ? "" : ", ") + name;
    return text;
}

Result<void> readHashes(const protocol::RunFolder &run, Read &read)
{
    auto identity = identityOf(run);
    if (!identity)
        return identity.error();
    auto content = contentOf(run);
    if (!content)
        return content.error();
    read.identity = std::move(*identity);
    read.content = std::move(*content);
    return {};
}

Result<void> readRest(const protocol::RunFolder &run, const protocol::RunInspection &inspection,
                      Read &read)
{
    auto config = json(run.config());
    if (!config)
        return config.error();
    auto metrics = json(run.metrics());
    if (!metrics)
        return metrics.error();
    auto predictions = protocol::readPredictions(run.predictions());
    if (!predictions)
        return predictions.error();
    auto dataset = protocol::readDataset(run.dataset());
    if (!dataset)
        return dataset.error();
    if (predictions->classes != dataset->classes)
        return Error{&errors::kOtherClasses,
                     {listed(predictions->classes), listed(dataset->classes)},
                     run.root(),
                     0};
    read.config = std::move(*config);
    read.metrics = std::move(*metrics);
    read.predictions = std::move(*predictions);
    read.dataset = std::move(*dataset);
    read.dataVersion = protocol::dataVersion(read.dataset);
    if (inspection.progress.started) {
        read.protocol = inspection.progress.started->protocol;
        read.leakage = inspection.progress.started->leakage;
    } else if (!read.predictions.rows.empty()) {
        read.protocol = read.predictions.rows.front().protocol;
    }
    read.startedAt = inspection.progress.firstTime;
    read.finishedAt = inspection.progress.lastTime;
    read.state = textOf(inspection.status.state);
    if (auto note = protocol::readWhole(run.note())) { // most have none
        read.note = toValidUtf8(*note);
        read.note.erase(read.note.find_last_not_of("\r\n") + 1);
    }
    return {};
}

/// The run's number: a new row, or the one it had, brought up to date.
Result<std::int64_t> writeRun(Project &project, const fs::path &folder, const Read &read,
                              std::optional<std::int64_t> known, std::string &name)
{
    Database &database = project.database();
    if (!known) {
        Statement taken(database, "SELECT 1 FROM runs WHERE name = ?");
        const std::string wanted = shown(folder.filename());
        name = wanted;
        for (int again = 2;; ++again) {
            const auto row = taken.bind(name).step();
            if (!row)
                return row.error();
            if (!*row)
                break;
            name = wanted + " " + std::to_string(again);
        }
        if (auto done =
                Statement(database,
                          "INSERT INTO runs (identity, note, content, name, folder, relative_folder,"
                          " config, metrics, protocol, leakage, data_version, label_set, source,"
                          " classes, started_at, finished_at, state, ingested_at_ms)"
                          " VALUES (?,?,'',?,'','','','','','','','','','','','','',0)")
                    .run(read.identity, read.note, name);
            !done)
            return done.error();
        known = database.lastRow();
    }
    if (auto done =
            Statement(database, "UPDATE runs SET content = ?, folder = ?, relative_folder = ?,"
                                " config = ?, metrics = ?, protocol = ?, leakage = ?,"
                                " data_version = ?, label_set = ?, source = ?, classes = ?,"
                                " started_at = ?, finished_at = ?, state = ?, ingested_at_ms = ?"
                                " WHERE run = ?")
                .run(read.content, folder.string(), relativeTo(folder, project.file()), read.config,
                     read.metrics, read.protocol, read.leakage, read.dataVersion,
                     read.dataset.labelSet, read.dataset.source,
                     nlohmann::json(read.predictions.classes).dump(), read.startedAt,
                     read.finishedAt, read.state, nowMs(), *known);
        !done)
        return done.error();
    return *known;
}

Result<std::map<std::pair<std::string, std::string>, std::int64_t>> numbers(Database &database)
{
    std::map<std::pair<std::string, std::string>, std::int64_t> all;
    Statement rows(
        database,
        "SELECT c.name, u.id, u.utterance FROM utterances u JOIN corpora c USING (corpus)");
    for (;;) {
        const auto more = rows.step();
        if (!more)
            return more.error();
        if (!*more)
            return all;
        all.emplace(std::pair(rows.text(0), rows.text(1)), rows.integer(2));
    }
}

Result<void> writePredictions(Database &database, std::int64_t run, const Read &read,
                              Ingested &ingested)
{
    if (auto done = Statement(database, "DELETE FROM predictions WHERE run = ?").run(run); !done)
        return done;
    const auto known = numbers(database);
    if (!known)
        return known.error();
    Statement add(database, "INSERT INTO predictions (run, utterance, fold, seed, split, gold,"
                            " probabilities) VALUES (?,?,?,?,?,nullif(?,-1),?)"
                            " ON CONFLICT DO UPDATE SET gold = excluded.gold,"
                            " probabilities = excluded.probabilities");
    const auto &classes = read.predictions.classes;
    std::set<std::string> unknown;
    for (const auto &row : read.predictions.rows) {
        ++ingested.predictions;
        const auto number = known->find({row.corpus, row.utterance});
        if (number == known->end()) {
            ++ingested.unknown;
            if (unknown.insert(row.corpus + "/" + row.utterance).second)
                ingested.unknownIds.push_back(row.utterance);
            continue;
        }
        const auto gold = std::find(classes.begin(), classes.end(), row.gold);
        const std::int64_t goldIndex = gold == classes.end() ? -1 : gold - classes.begin();
        if (auto done = add.run(run, number->second, row.fold.value_or(-1),
                                static_cast<std::int64_t>(row.seed.value_or(0)),
                                row.split.empty() ? "test" : row.split.c_str(), goldIndex,
                                std::as_bytes(std::span(row.probabilities)));
            !done)
            return done;
    }
    return {};
}

} // namespace

Result<Ingested> ingest(Project &project, const fs::path &runFolder)
{
    if (auto may = writable(project); !may)
        return may.error();
    std::error_code failed;
    fs::path folder = fs::weakly_canonical(runFolder, failed);
    if (!folder.has_filename())
        folder = folder.parent_path();
    const protocol::RunFolder run(folder);
    for (const fs::path &file : {run.config(), run.dataset()})
        if (!fs::is_regular_file(file, failed))
            return Error{&errors::kNotARun, {shown(file.filename())}, runFolder, 0};
    for (const fs::path &file : {run.predictions(), run.metrics()})
        if (!fs::is_regular_file(file, failed))
            return Error{&errors::kNotFinished, {shown(file.filename())}, runFolder, 0};
    const auto inspection = protocol::inspectRun(folder);
    if (!inspection)
        return inspection.error();
    if (inspection->status.state == protocol::RunState::Running)
        return Error{&errors::kStillRunning, {}, runFolder, 0};

    Read read;
    if (auto done = readHashes(run, read); !done)
        return done.error();
    Database &database = project.database();
    Ingested ingested;
    std::optional<std::int64_t> known;
    {
        Statement find(database, "SELECT run, content, name, folder,"
                                 " (SELECT count(*) FROM predictions p WHERE p.run = r.run)"
                                 " FROM runs r WHERE identity = ?");
        const auto found = find.bind(read.identity).step();
        if (!found)
            return found.error();
        if (*found) {
            known = find.integer(0);
            ingested.run = find.text(2);
            if (find.view(1) == read.content) {
                ingested.predictions = find.number(4);
                // A copy in the project's own folder of runs is the one that stays.
                const fs::path own = fs::weakly_canonical(project.runsFolder(), failed);
                const fs::path before = find.text(3);
                const bool moved = before != folder
                                   && (!fs::is_directory(before, failed)
                                       || (folder.parent_path() == own
                                           && before.parent_path() != own));
                find.reset();
                if (moved)
                    if (auto done =
                            Statement(database, "UPDATE runs SET folder = ?,"
                                                " relative_folder = ? WHERE run = ?")
                                .run(folder.string(), relativeTo(folder, project.file()), *known);
                        !done)
                        return done.error();
                return ingested;
            }
        }
    }
    if (auto done = readRest(run, *inspection, read); !done)
        return done.error();

    Transaction transaction(database);
    if (!transaction.begun())
        return transaction.begun().error();
    ingested.what = known ? Ingested::What::Updated : Ingested::What::Added;
    if (!known) { // another program may have taken it in since
        Statement find(database, "SELECT run, name FROM runs WHERE identity = ?");
        const auto found = find.bind(read.identity).step();
        if (!found)
            return found.error();
        if (*found) {
            known = find.integer(0);
            ingested.run = find.text(1);
        }
    }
    const auto number = writeRun(project, folder, read, known, ingested.run);
    if (!number)
        return number.error();
    if (auto done = writePredictions(database, *number, read, ingested); !done)
        return done.error();
    if (auto done = transaction.commit(); !done)
        return done.error();
    return ingested;
}

} // namespace merhan::store
