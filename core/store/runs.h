// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/protocol/predictions.h"
#include "core/store/label_source.h"

#include <optional>
#include <string>
#include <vector>

namespace merhan::store {

struct Ingested {
    enum class What { Added, Updated, Unchanged };
    What what = What::Unchanged;
    std::string run;     ///< the name it has in the project
    int predictions = 0; ///< rows in the run's predictions.csv
    int unknown = 0;     ///< of them, of utterances that this project doesn't have: left out
    std::vector<std::string> unknownIds; ///< each once
};

/// Takes a finished run in: configuration, metrics, predictions. It is known again by its first
/// event, wherever its folder lies, so that doing it twice changes nothing; a run that went on
/// since is brought up to date. The name is the folder's, with a number when another has it.
Result<Ingested> ingest(Project &project, const std::filesystem::path &runFolder);

struct RunRow {
    std::int64_t number = 0;
    std::string name;
    std::string note;
    std::filesystem::path folder; ///< where it lies now, or was last seen
    bool folderThere = false;
    std::string configJson;
    std::string metricsJson; ///< of the snapshot's labels; never changes
    std::string protocol;    ///< in words: numbers of different protocols are never ranked
    std::string leakage;
    std::string dataVersion;
    std::string labelSet, source;
    std::vector<std::string> classes;
    std::string startedAt; ///< UTC, as protocol::utcText()
    std::string finishedAt;
    std::string state; ///< "finished", "stopped", "failed", as when it was taken in
    int folds = 0, seeds = 0;
    int predictions = 0;
    std::int64_t ingestedAtMs = 0;
};
/// In the order in which they were begun.
Result<std::vector<RunRow>> runs(const Project &project);
Result<RunRow> findRun(const Project &project, const std::string &name);
Result<void> renameRun(Project &project, const std::string &name, const std::string &newName);
Result<void> setRunNote(Project &project, const std::string &name, const std::string &note);
/// Out of the project, of which a copy is made first; its folder stays.
Result<void> removeRun(Project &project, const std::string &name);

enum class Split { Test, Validation, Train };
const char *keyOf(Split split); ///< "test", "validation", "train"

/// Every answer of a run, as `merhan export` writes it.
Result<protocol::Predictions> runPredictions(const Project &project, const std::string &name);

/// What a run says of one utterance: the answer of a model that hadn't seen it, where there is
/// one; else `split` says how it had been seen.
struct Shown {
    std::int64_t utterance = 0; ///< UtteranceRow::number
    Split split = Split::Test;
    std::vector<double> probabilities; ///< mean over the seeds (and folds, when not Split::Test)
    int predicted = -1;                ///< index into RunRow::classes
    double confidence = 0;             ///< its probability
    std::optional<int> gold;           ///< of the snapshot
};
/// By utterance number.
Result<std::vector<Shown>> shownPredictions(const Project &project, const std::string &name);

/// The test answers of a run against today's labels by its own label source: another number than
/// the run's metrics, and said beside it.
struct TodaysAnswers {
    std::vector<std::string> classes;
    std::vector<std::int64_t> utterances; ///< one entry an answer that has a label today
    std::vector<int> folds;
    std::vector<std::uint64_t> seeds;
    std::vector<int> truth, predicted; ///< into `classes`
    std::vector<std::vector<double>> probabilities;
    int changed = 0;            ///< utterances whose label isn't the snapshot's any more
    int changedModelInView = 0; ///< of them, with the model's answer in view
    /// "n labels changed since, m of them with the model's answer in view"
    std::string sentence() const;
};
Result<TodaysAnswers> todaysAnswers(const Project &project, const std::string &name);

} // namespace merhan::store
