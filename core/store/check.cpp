// SPDX-License-Identifier: Apache-2.0
#include "core/store/check.h"

#include "core/store/corpora.h"
#include "core/store/project_impl.h"
#include "core/store/reading.h"
#include "core/store/runs.h"

#include <algorithm>
#include <atomic>
#include <map>
#include <thread>
#include <unordered_map>

namespace merhan::store {

namespace fs = std::filesystem;

namespace {

Result<void> checkFile(Database &database, bool thorough, std::vector<std::string> &damage)
{
    const auto read = [&](const std::string &sql, auto take) -> Result<void> {
        Statement rows(database, sql);
        for (;;) {
            const auto more = rows.step();
            if (!more)
                return more.error();
            if (!*more)
                return {};
            take(rows);
        }
    };
    if (auto done = read(thorough ? "PRAGMA integrity_check" : "PRAGMA quick_check",
                         [&damage](const Statement &row) {
                             if (row.view(0) != "ok")
                                 damage.push_back(row.text(0));
                         });
        !done)
        return done;
    if (!thorough)
        return {};
    return read("PRAGMA foreign_key_check", [&damage](const Statement &row) {
        damage.push_back("row " + row.text(1) + " of " + row.text(0) + " names a row of "
                         + row.text(2) + " that isn't there");
    });
}

/// Chains are made from annotations: whether they still say what those say.
Result<void> checkChains(Database &database, std::vector<std::string> &damage)
{
    struct Row {
        std::string chain;
        std::optional<Id> replaces, undoes;
        std::int64_t place = 0;
    };
    std::map<Id, Row> rows;
    std::map<std::string, std::int64_t> newest;
    Statement all(database, "SELECT id, utterance || '/' || field || '/' || blind || '/' ||"
                            " annotator, replaces, undoes, place FROM annotations ORDER BY place");
    for (;;) {
        const auto more = all.step();
        if (!more)
            return more.error();
        if (!*more)
            break;
        Row row;
        row.chain = all.view(1);
        if (!all.isNull(2))
            row.replaces = idOf(all.blob(2));
        if (!all.isNull(3))
            row.undoes = idOf(all.blob(3));
        row.place = all.integer(4);
        newest[row.chain] = row.place;
        rows.emplace(idOf(all.blob(0)), std::move(row));
    }
    std::map<std::int64_t, const Row *> byPlace;
    for (const auto &[id, row] : rows)
        byPlace[row.place] = &row;
    /// The row left standing by `row`; 0: none.
    const auto stands = [&rows](const Row *row) -> std::int64_t {
        while (row && row->undoes) {
            const auto undone = rows.find(*row->undoes);
            if (undone == rows.end() || !undone->second.replaces)
                return 0;
            const auto before = rows.find(*undone->second.replaces);
            row = before == rows.end() ? nullptr : &before->second;
        }
        return row ? row->place : 0;
    };
    std::size_t found = 0;
    Statement chains(database, "SELECT utterance || '/' || field || '/' || blind || '/' ||"
                               " annotator, newest, ifnull(stands, 0) FROM chains");
    for (;;) {
        const auto more = chains.step();
        if (!more)
            return more.error();
        if (!*more)
            break;
        ++found;
        const auto expected = newest.find(chains.text(0));
        if (expected == newest.end() || expected->second != chains.integer(1)
            || stands(byPlace[expected->second]) != chains.integer(2))
            damage.push_back("the standing annotation of " + chains.text(0)
                             + " isn't what its history says");
    }
    if (found != newest.size())
        damage.push_back("annotations have " + std::to_string(newest.size()) + " chains, and "
                         + std::to_string(found) + " are known");
    return {};
}

struct Recording {
    std::string wav;
    std::uintmax_t leastBytes =
        0; ///< what its header's frames take at the least, one byte a sample
};

enum class Found { Yes, Missing, Short };

/// Looks for the files on several threads: on a disk far away each look is a wait.
std::vector<Found> look(const fs::path &root, const std::vector<Recording> &recordings, int threads,
                        std::stop_token stop, const Progress &progress)
{
    std::vector<Found> found(recordings.size(), Found::Yes);
    std::atomic<std::size_t> next = 0;
    const auto work = [&](bool reports) {
        for (;;) {
            const std::size_t i = next++;
            if (i >= recordings.size() || stop.stop_requested())
                return;
            std::error_code failed;
            const fs::path file = root / recordings[i].wav;
            const std::uintmax_t bytes = fs::is_regular_file(file, failed)
                                             ? fs::file_size(file, failed)
                                             : static_cast<std::uintmax_t>(-1);
            if (failed || bytes == static_cast<std::uintmax_t>(-1))
                found[i] = Found::Missing;
            else if (bytes < recordings[i].leastBytes)
                found[i] = Found::Short;
            if (reports && progress && i % 256 == 0)
                progress(static_cast<std::int64_t>(i), static_cast<std::int64_t>(recordings.size()),
                         "Looking for recordings");
        }
    };
    std::vector<std::jthread> others;
    for (int i = 1; i < threads; ++i)
        others.emplace_back([&work] { work(false); });
    work(true);
    return found;
}

Result<CorpusCheck> checkRecordings(const Project &project, const CorpusRow &corpus,
                                    const CheckOptions &options, std::stop_token stop,
                                    const Progress &progress)
{
    CorpusCheck result;
    result.corpus = corpus.name;
    result.root = corpus.root;
    if (const auto root = resolveRoot(project, corpus.name)) {
        result.root = *root;
        result.rootFound = true;
    }
    Statement all(project.database(),
                  "SELECT wav, max(frames * channels) FROM utterances JOIN corpora c USING (corpus)"
                  " WHERE c.name = ? AND NOT vanished GROUP BY wav ORDER BY min(position)");
    all.bind(corpus.name);
    std::vector<Recording> recordings;
    for (;;) {
        const auto more = all.step();
        if (!more)
            return more.error();
        if (!*more)
            break;
        const std::string_view wav = all.view(0);
        if (wav.empty())
            continue;
        // Compressed files are smaller than their samples; only a wav's length tells.
        const bool plainWav = wav.ends_with(".wav") || wav.ends_with(".WAV");
        recordings.push_back({std::string(wav), plainWav ? static_cast<std::uintmax_t>(
                                                    std::max<std::int64_t>(0, all.integer(1)))
                                                         : 0});
    }
    Statement without(project.database(),
                      "SELECT count(*) FROM utterances JOIN corpora c USING (corpus)"
                      " WHERE c.name = ? AND wav = '' AND NOT vanished");
    const auto counted = without.bind(corpus.name).step();
    if (!counted)
        return counted.error();
    result.withoutRecording = without.number(0);
    result.recordings = static_cast<int>(recordings.size());
    if (!result.rootFound) {
        for (const auto &recording : recordings)
            result.missing.push_back(recording.wav);
        return result;
    }
    const int cores = static_cast<int>(std::max(1U, std::thread::hardware_concurrency()));
    const auto found = look(result.root, recordings,
                            options.threads > 0 ? options.threads : 2 * cores, stop, progress);
    for (std::size_t i = 0; i < recordings.size(); ++i) {
        if (found[i] == Found::Missing)
            result.missing.push_back(recordings[i].wav);
        else if (found[i] == Found::Short)
            result.changed.push_back(recordings[i].wav);
    }
    return result;
}

} // namespace

bool wasLeftOpen(const fs::path &file)
{
    std::error_code failed;
    return fs::exists(file.string() + "-wal", failed)
           || fs::exists(file.string() + "-journal", failed);
}

bool CheckReport::recordingsThere() const
{
    return std::all_of(corpora.begin(), corpora.end(), [](const CorpusCheck &corpus) {
        return corpus.missing.empty() && corpus.changed.empty();
    });
}

Result<CheckReport> check(const Project &project, const CheckOptions &options, std::stop_token stop,
                          const Progress &progress)
{
    CheckReport report;
    Database &database = project.database();
    const auto version = database.number("PRAGMA user_version");
    if (!version)
        return version.error();
    report.formatVersion = static_cast<int>(version->value_or(0));
    if (progress)
        progress(0, 0, "Checking the file");
    // A file damaged in its middle makes the check itself, or what follows it, fail: that is what
    // was asked.
    const auto damaged = [&report, &project](const Result<void> &done) {
        if (done)
            return false;
        report.damage.push_back(fillIn(done.error().code->english, done.error().arguments));
        return true;
    };
    bool broken = damaged(checkFile(database, options.thorough, report.damage));
    if (!broken && options.thorough)
        broken = damaged(checkChains(database, report.damage));
    report.whole = report.damage.empty();
    if (stop.stop_requested())
        return Error{&merhan::errors::kCancelled, {}, {}, 0};

    const auto all = corpora(project);
    if (!all)
        return broken ? Result<CheckReport>(report) : all.error();
    if (options.recordings) {
        for (const auto &corpus : *all) {
            auto checked = checkRecordings(project, corpus, options, stop, progress);
            if (!checked)
                return broken ? Result<CheckReport>(report) : checked.error();
            report.corpora.push_back(std::move(*checked));
            if (stop.stop_requested())
                return Error{&merhan::errors::kCancelled, {}, {}, 0};
        }
    }
    if (const auto known = runs(project))
        for (const auto &run : *known)
            if (!run.folderThere)
                report.missingRuns.push_back(run.name);
    return report;
}

} // namespace merhan::store
