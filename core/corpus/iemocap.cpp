// SPDX-License-Identifier: Apache-2.0
#include "core/corpus/iemocap.h"

#include "core/corpus/errors.h"
#include "core/corpus/iemocap_dialog.h"
#include "core/corpus/parallel.h"
#include "core/corpus/release_numbers.h"

#include <algorithm>
#include <exception>
#include <iterator>
#include <utility>

namespace merhan::corpus {

namespace {

std::string nameOf(const std::filesystem::path &root)
{
    std::string folder = shown(root.filename());
    std::string lower = folder;
    for (char &c : lower)
        c = c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
    if (folder.empty() || lower.find("iemocap") != std::string::npos)
        return "IEMOCAP";
    return folder;
}

void move(std::vector<Problem> &from, std::vector<Problem> &to)
{
    std::move(from.begin(), from.end(), std::back_inserter(to));
}

Result<ImportedCorpus> read(const std::filesystem::path &chosen, const IemocapOptions &options,
                            const std::stop_token &stop, const Progress &progress)
{
    auto tree = findCorpus(chosen);
    if (!tree)
        return tree.error();
    const Error cancelled{&merhan::errors::kCancelled};

    std::vector<DialogContent> dialogs(tree->dialogs.size());
    if (!forEachInParallel(
            dialogs.size(), options.threads, stop, progress, "Reading labels and transcripts",
            [&](std::size_t i) { dialogs[i] = readDialog(tree->root, tree->dialogs[i]); }))
        return cancelled;

    std::vector<TurnDraft *> recorded;
    for (DialogContent &dialog : dialogs)
        for (TurnDraft &turn : dialog.turns)
            if (!turn.wav.empty())
                recorded.push_back(&turn);
    if (!forEachInParallel(recorded.size(), options.threads, stop, progress,
                           "Reading audio headers",
                           [&](std::size_t i) { readWav(tree->root, *recorded[i]); }))
        return cancelled;

    ImportedCorpus corpus;
    corpus.name = options.name.empty() ? nameOf(tree->root) : options.name;
    corpus.root = tree->root;
    ImportReport &report = corpus.report;
    report.corpus = corpus.name;
    report.root = corpus.root;
    for (const std::string &session : tree->sessions)
        report.sessions[session];
    move(tree->problems, report.problems);
    for (DialogContent &dialog : dialogs) {
        move(dialog.problems, report.problems);
        report.untimedLines += dialog.untimedLines;
        for (TurnDraft &turn : dialog.turns) {
            move(turn.wavProblems, report.problems);
            report.extraTurns += turn.extra && turn.utterance.releaseCode.empty();
            turn.utterance.corpus = corpus.name;
            corpus.utterances.push_back(std::move(turn.utterance));
        }
    }
    count(report, corpus.utterances, true);
    report.release = compareWithRelease(report);
    return corpus;
}

} // namespace

Result<ImportedCorpus> readIemocap(const std::filesystem::path &root, const IemocapOptions &options,
                                   const std::stop_token &stop, const Progress &progress)
{
    try {
        return read(root, options, stop, progress);
    } catch (const std::exception &exception) { // no memory, a disk that went away
        return Error{&errors::kReadingFailed, {exception.what()}, root};
    }
}

} // namespace merhan::corpus
