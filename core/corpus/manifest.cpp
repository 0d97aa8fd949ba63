// SPDX-License-Identifier: Apache-2.0
#include "core/corpus/manifest.h"

#include "core/audio/wav_facts.h"
#include "core/corpus/errors.h"
#include "core/corpus/manifest_problems.h"
#include "core/corpus/manifest_rows.h"
#include "core/corpus/parallel.h"
#include "core/interchange/csv.h"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <set>
#include <system_error>
#include <tuple>

namespace merhan::corpus {

namespace fs = std::filesystem;

namespace {

/// Two lengths that differ by less are one: times are often rounded to a tenth of a second or so.
constexpr double kSameLengthSeconds = 0.05;
/// By how much a stretch may end after its recording and still be one.
constexpr double kOverhangSeconds = 0.5;

/// With three decimals and a point, whatever the locale: it becomes part of ids.
std::string seconds(double value)
{
    char text[64];
    const auto end = std::to_chars(text, text + sizeof text, value, std::chars_format::fixed, 3);
    return {text, end.ptr};
}

std::string nameOf(const fs::path &table)
{
    const std::string stem = shown(table.stem());
    const std::string folder = shown(table.parent_path().filename());
    return stem == "manifest" && !folder.empty() ? folder : stem;
}

/// The row's path relative to `root`, with '/'. A path with `\` that isn't there is taken as
/// written on Windows.
fs::path recordingOf(const std::string &path, const fs::path &root)
{
    fs::path file(path);
    std::error_code ignored;
    if (path.find('\\') != path.npos && !fs::exists(root / file, ignored)) {
        std::string slashes = path;
        std::replace(slashes.begin(), slashes.end(), '\\', '/');
        file = slashes;
    }
    return (file.is_absolute() ? file.lexically_relative(root) : file).lexically_normal();
}

struct Table {
    std::vector<ManifestRow> rows;
    std::vector<Problem> problems; ///< of the header and of rows that can't be taken
    std::vector<LabelWord> labelWords;
};

Result<Table> readTable(const fs::path &file, const ManifestOptions &options,
                        const std::stop_token &stop, const Progress &progress)
{
    auto labels = LabelWords::make(options.labels);
    if (!labels)
        return labels.error();
    auto reader = interchange::CsvReader::open(file, {.delimiter = options.delimiter});
    if (!reader)
        return reader.error();
    const fs::path shownAs = file.filename();
    std::error_code failed;
    const auto size = static_cast<std::int64_t>(fs::file_size(file, failed));

    std::vector<std::string> cells;
    auto more = reader->next(cells);
    if (!more)
        return more.error();
    if (!*more)
        return Error{&errors::kManifestEmpty, {}, file};
    Table table;
    const auto columns =
        ManifestColumns::find(cells, options.columns, shownAs, reader->line(), table.problems);
    if (!columns) {
        Error error = columns.error();
        if (!error.file.empty())
            error.file = file;
        return error;
    }
    for (;;) {
        more = reader->next(cells);
        if (!more) {
            const Error &why = more.error();
            table.problems.push_back({{&problems::kTableBreaksOff,
                                       {fillIn(why.code->english, why.arguments)},
                                       shownAs,
                                       why.line},
                                      {},
                                      Action::Skipped});
            break;
        }
        if (!*more)
            break;
        if (auto row = readRow(std::move(cells), *columns, shownAs, reader->line(),
                               reader->delimiter(), *labels, table.problems))
            table.rows.push_back(std::move(*row));
        cells.clear();
        if (stop.stop_requested())
            return Error{&merhan::errors::kCancelled};
        if (progress)
            progress(reader->position(), failed ? 0 : size, "Reading the table");
    }
    table.labelWords = labels->counted();
    return table;
}

/// Times in the dialog or a stretch of the recording: the rule is in manifest.h.
void placeInRecording(ManifestRow &row, const fs::path &table)
{
    Utterance &u = row.utterance;
    const auto problem = [&](const ErrorCode &code, double recording, double times, Action action) {
        row.problems.push_back(
            {{&code, {seconds(recording), seconds(times)}, table, row.line}, {}, action});
    };
    const double length = u.sampleRateHz > 0 ? static_cast<double>(u.frames) / u.sampleRateHz : 0;
    const double start = row.startSeconds.value_or(0);
    u.startSeconds = start;
    u.endSeconds = row.endSeconds.value_or(std::max(length, start));
    if (length == 0 || (!row.startSeconds && !row.endSeconds))
        return;
    const double lasts = row.endSeconds.value_or(length) - start;
    if (std::abs(lasts - length) <= kSameLengthSeconds)
        return;
    if (start >= length && row.shared) {
        u.wav.clear();
        u.frames = 0;
        u.sampleRateHz = u.channels = 0;
        problem(problems::kStretchOutside, length, start, Action::WithoutAudio);
        return;
    }
    const double after = row.endSeconds.value_or(length) - length;
    if (start >= length || (after > kOverhangSeconds && !row.shared)) {
        if (!row.endSeconds)
            u.endSeconds = start + length;
        else
            problem(problems::kTimesNotItsLength, length, lasts, Action::Warned);
        return;
    }
    if (after > kSameLengthSeconds)
        problem(problems::kStretchCut, length, *row.endSeconds, Action::Warned);
    u.clipStartSeconds = start;
    u.clipEndSeconds = std::min(row.endSeconds.value_or(length), length);
}

void readRecording(ManifestRow &row, const fs::path &root, const fs::path &table)
{
    Utterance &u = row.utterance;
    const fs::path file = u.wav;
    const auto facts = audio::readWavFacts(root / file);
    if (facts) {
        u.sampleRateHz = facts->sampleRateHz;
        u.channels = facts->channels;
        u.frames = facts->frames;
    } else {
        Error error = facts.error();
        error.file = table;
        error.line = row.line;
        row.problems.push_back({std::move(error), {}, Action::WithoutAudio});
        u.wav.clear();
    }
    placeInRecording(row, table);
    u.id = row.id;
    if (!row.id.empty())
        return;
    // Not by whether the recording is there: an id must not change when it turns up later.
    u.id = shown(file.stem());
    if (u.clipStartSeconds || (row.shared && (row.startSeconds || row.endSeconds)))
        u.id += "_" + seconds(row.startSeconds.value_or(0)) + "-"
                + (row.endSeconds ? seconds(*row.endSeconds) : "end");
}

void makeIdsUnique(std::vector<ManifestRow> &rows, const fs::path &table)
{
    std::set<std::string> taken;
    for (const ManifestRow &row : rows) // a "-2" that we give must not be one that a row has
        taken.insert(row.utterance.id);
    std::set<std::string> given;
    for (ManifestRow &row : rows) {
        std::string &id = row.utterance.id;
        if (given.insert(id).second)
            continue;
        const std::string wanted = id;
        for (int number = 2; !taken.insert(id = wanted + "-" + std::to_string(number)).second;)
            ++number;
        given.insert(id);
        row.problems.push_back(
            {{&problems::kRowIdTwice, {wanted, id}, table, row.line}, id, Action::Warned});
    }
}

/// Turns of a dialog by time where all of them have one, else in the order of the table.
void numberTurns(std::vector<ManifestRow> &rows)
{
    std::map<std::pair<std::string, std::string>, std::vector<ManifestRow *>> dialogs;
    for (ManifestRow &row : rows)
        if (!row.utterance.dialog.empty())
            dialogs[{row.utterance.session, row.utterance.dialog}].push_back(&row);
    for (auto &[name, turns] : dialogs) {
        if (std::all_of(turns.begin(), turns.end(),
                        [](const ManifestRow *row) { return row->startSeconds.has_value(); }))
            std::sort(turns.begin(), turns.end(), [](const ManifestRow *a, const ManifestRow *b) {
                const auto key = [](const Utterance &u) {
                    return std::tie(u.startSeconds, u.endSeconds, u.id);
                };
                return key(a->utterance) < key(b->utterance);
            });
        for (std::size_t i = 0; i < turns.size(); ++i)
            turns[i]->utterance.turn = static_cast<int>(i);
    }
}

Result<ImportedCorpus> read(const fs::path &chosen, const ManifestOptions &options,
                            const std::stop_token &stop, const Progress &progress)
{
    const fs::path file = fs::absolute(chosen).lexically_normal();
    auto table = readTable(file, options, stop, progress);
    if (!table)
        return table.error();
    const fs::path root = file.parent_path();
    const fs::path shownAs = file.filename();
    std::vector<ManifestRow> &rows = table->rows;

    std::map<std::string, int> named;
    for (ManifestRow &row : rows) {
        row.utterance.wav = recordingOf(row.utterance.wav, root).generic_string();
        ++named[row.utterance.wav];
    }
    for (ManifestRow &row : rows)
        row.shared = named[row.utterance.wav] > 1;
    if (!forEachInParallel(rows.size(), options.threads, stop, progress, "Reading audio headers",
                           [&](std::size_t i) { readRecording(rows[i], root, shownAs); }))
        return Error{&merhan::errors::kCancelled};
    makeIdsUnique(rows, shownAs);
    numberTurns(rows);

    ImportedCorpus corpus;
    corpus.name = options.name.empty() ? nameOf(file) : options.name;
    corpus.root = root;
    ImportReport &report = corpus.report;
    report.corpus = corpus.name;
    report.root = root;
    report.labelWords = std::move(table->labelWords);
    report.problems = std::move(table->problems);
    for (ManifestRow &row : rows) {
        row.utterance.corpus = corpus.name;
        for (Problem &problem : row.problems) {
            problem.utterance = row.utterance.id;
            report.problems.push_back(std::move(problem));
        }
        corpus.utterances.push_back(std::move(row.utterance));
    }
    std::stable_sort(
        report.problems.begin(), report.problems.end(),
        [](const Problem &a, const Problem &b) { return a.error.line < b.error.line; });
    count(report, corpus.utterances, false);
    return corpus;
}

} // namespace

Result<ImportedCorpus> readManifest(const fs::path &table, const ManifestOptions &options,
                                    std::stop_token stop, const Progress &progress)
{
    try {
        return read(table, options, stop, progress);
    } catch (const std::exception &exception) { // no memory, a disk that went away
        return Error{&errors::kReadingFailed, {exception.what()}, table};
    }
}

} // namespace merhan::corpus
