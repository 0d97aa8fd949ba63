// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/corpus/utterance.h"
#include "core/error/error.h"

#include <nlohmann/json_fwd.hpp>

#include <filesystem>
#include <map>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace merhan::corpus {

/// What an import did about a problem: what became of the turn that it names, if it names one.
enum class Action {
    Warned,       ///< taken, with what is left of it
    WithoutAudio, ///< taken; its recording is missing or can't be played
    WithoutText,  ///< taken; it has no transcript
    Unlabelled,   ///< taken as a turn without a label
    Skipped,      ///< a line, a file or a turn that was not taken
    Ignored,      ///< something in the folder that is none of the corpus
};

/// "warned", "without_audio", …
const char *keyOf(Action action);

struct Problem {
    Error error;           ///< its file is relative to the corpus root
    std::string utterance; ///< "" when it is about none; may be an id that is none, cut short
    Action action = Action::Warned;

    std::string kind() const { return error.code->key; }
    /// In English, without file and line.
    std::string sentence() const { return fillIn(error.code->english, error.arguments); }
};

/// One session, or a whole corpus.
struct Counts {
    int dialogs = 0;                   ///< with at least one labelled turn
    int utterances = 0;                ///< turns that the release labels, "no majority" included
    int turnsWithoutLabel = 0;         ///< known from a transcript or a recording alone
    std::map<std::string, int> labels; ///< by label key, without "no majority"
    std::map<std::string, int> releaseCodes; ///< by what the release wrote
    std::map<std::string, int>
        fourClass;              ///< by class of the label set "four"; every class is there
    int withAudio = 0;          ///< of `utterances`
    int withText = 0;           ///< of `utterances`, with at least one word
    double labelledSeconds = 0; ///< sum of end − start over `utterances`
    double audioSeconds = 0;    ///< by the recordings' headers, over `utterances`

    int fourClassTotal() const;
};

/// How one session compares with what IEMOCAP's full release has in it.
struct ReleaseSession {
    std::string session;
    int expectedDialogs = 0, foundDialogs = 0;
    int expectedUtterances = 0, foundUtterances = 0;
    int expectedFourClass = 0, foundFourClass = 0;
    bool same = false; ///< these three, and the count of every code
};

enum class ReleaseKind {
    Complete, ///< every session has the release's numbers
    Part,     ///< some have, or nearly: a partial copy of the release
    Other,    ///< another corpus that is laid out like IEMOCAP
};

struct ReleaseComparison {
    ReleaseKind kind = ReleaseKind::Other;
    std::vector<ReleaseSession> sessions; ///< 1 … 5
};

/// A label as a table of recordings writes it, and what it was taken as.
struct LabelWord {
    std::string word;
    std::string key; ///< "" is unlabelled
    int utterances = 0;
    bool operator==(const LabelWord &) const = default;
};

/// What an import found, complete: the terminal groups it, JSON doesn't.
struct ImportReport {
    std::string corpus;
    std::filesystem::path root;
    Counts total;
    std::map<std::string, Counts> sessions; ///< by session, those without a turn too
    int extraTurns = 0;                     ///< of turnsWithoutLabel, those the release numbers XX
    int untimedLines = 0;                   ///< transcript lines without id and time ("M: Right.")
    std::optional<ReleaseComparison> release; ///< for IEMOCAP's layout only
    std::vector<LabelWord> labelWords;        ///< of a manifest, the most frequent first
    std::vector<Problem> problems;            ///< in the order of the corpus

    /// Problems with Action::Skipped: with any, `merhan import` leaves with 3.
    int skipped() const;
};

/// Adds the counts of `utterances`. With `codesOnly`, a turn without a release code counts under
/// turnsWithoutLabel; otherwise every one is an utterance, labelled or not.
void count(ImportReport &report, std::span<const Utterance> utterances, bool codesOnly);

/// The document of `import --json`.
nlohmann::ordered_json toJson(const ImportReport &report);
/// For a terminal: counts, and the problems by kind with the first `examples` of each.
std::string toText(const ImportReport &report, int examples = 3);

} // namespace merhan::corpus
