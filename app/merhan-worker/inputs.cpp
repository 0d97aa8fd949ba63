// SPDX-License-Identifier: Apache-2.0
#include "app/merhan-worker/inputs.h"

#include "core/corpus/manifest.h"
#include "core/protocol/atomic_file.h"
#include "core/store/corpora.h"
#include "core/store/utterance_rows.h"

#include <algorithm>
#include <set>

namespace merhan::worker {

namespace {

namespace fs = std::filesystem;

constexpr ErrorCode kNothingToPredict{
    "nothing_to_predict", "There is no recording here that could be predicted (.wav, .flac, .ogg, "
                          ".opus, .mp3, .aif)."};
InputUtterance inputOf(const corpus::Utterance &utterance, const fs::path &root)
{
    InputUtterance row;
    row.input.utterance = utterance.id;
    if (!utterance.wav.empty())
        row.input.wav = root / utterance.wav;
    row.input.startSeconds = utterance.clipStartSeconds;
    row.input.endSeconds = utterance.clipEndSeconds;
    row.input.transcript = utterance.transcript;
    row.corpus = utterance.corpus;
    row.session = utterance.session;
    row.dialog = utterance.dialog;
    row.speaker = utterance.speaker;
    row.gold = utterance.label;
    row.startSeconds = utterance.startSeconds;
    row.endSeconds = utterance.endSeconds;
    return row;
}

bool isRecording(const fs::path &file)
{
    static const std::set<std::string> kEndings{".wav", ".flac", ".ogg", ".oga", ".opus",
                                                ".mp3", ".aif",  ".aiff"};
    std::string ending = file.extension().string();
    std::transform(ending.begin(), ending.end(), ending.begin(),
                   [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; });
    return kEndings.contains(ending) && !file.filename().string().starts_with('.');
}

} // namespace

Result<Inputs> fromProject(const fs::path &file, const std::string &utterance)
{
    const auto project = store::Project::open(file, store::Mode::ReadOnly);
    if (!project)
        return project.error();
    const auto roots = store::resolveRoots(*project);
    if (!roots)
        return roots.error();
    const auto rootOf = [&](const std::string &corpus) {
        const auto found = roots->find(corpus);
        return found == roots->end() ? fs::path() : found->second;
    };
    Inputs inputs;
    if (!utterance.empty()) {
        const auto row = store::findUtterance(*project, utterance);
        if (!row)
            return row.error();
        inputs.utterances.push_back(inputOf(row->utterance, rootOf(row->utterance.corpus)));
        return inputs;
    }
    const auto rows = store::utterances(*project);
    if (!rows)
        return rows.error();
    for (const store::UtteranceRow &row : *rows)
        if (!row.vanished)
            inputs.utterances.push_back(inputOf(row.utterance, rootOf(row.utterance.corpus)));
    return inputs;
}

Result<Inputs> fromTable(const fs::path &table, const std::map<std::string, std::string> &columns)
{
    corpus::ManifestOptions options;
    options.columns = columns;
    const auto read = corpus::readManifest(table, options);
    if (!read)
        return read.error();
    Inputs inputs;
    for (const corpus::Utterance &utterance : read->utterances)
        inputs.utterances.push_back(inputOf(utterance, read->root));
    for (const corpus::Problem &problem : read->report.problems)
        if (problem.action == corpus::Action::Skipped)
            inputs.leftOut.push_back(problem.error);
    return inputs;
}

Result<Inputs> fromFolder(const fs::path &folder)
{
    std::vector<fs::path> files;
    std::error_code problem;
    for (const auto &entry : fs::directory_iterator(folder, problem))
        if (std::error_code unreadable; // of one name alone: a link that leads nowhere, for one
            entry.is_regular_file(unreadable) && isRecording(entry.path()))
            files.push_back(entry.path());
    if (problem)
        return Error{&merhan::errors::kFileUnreadable, {problem.message()}, folder};
    if (files.empty())
        return Error{&kNothingToPredict, {}, folder};
    std::sort(files.begin(), files.end());
    Inputs inputs;
    for (const fs::path &file : files) {
        InputUtterance row;
        row.input.utterance = shown(file.stem());
        row.input.wav = file;
        fs::path text = file;
        text.replace_extension(".txt");
        if (fs::exists(text, problem)) {
            const auto transcript = protocol::readWhole(text, 1U << 20U);
            if (transcript)
                row.input.transcript = toValidUtf8(*transcript);
            else
                inputs.leftOut.push_back(transcript.error());
        }
        inputs.utterances.push_back(std::move(row));
    }
    return inputs;
}

} // namespace merhan::worker
