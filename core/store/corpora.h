// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/corpus/iemocap.h"
#include "core/store/project.h"

#include <map>
#include <string>
#include <vector>

namespace merhan::store {

/// What an import changed. `added + changed + unchanged` is the number of utterances it was given.
struct ImportChanges {
    int added = 0;
    int changed = 0;   ///< transcript, label, votes, times, … differ from what the project had
    int unchanged = 0; ///< no row of these was written
    int vanished = 0;  ///< in the project, not in the corpus any more: kept, with annotations
    std::vector<std::string> changedIds;
    std::vector<std::string> vanishedIds;
    bool operator==(const ImportChanges &) const = default;
};

/// Takes a corpus in, in one transaction; imported before (by its name), it is brought up to date.
/// Annotations are never touched. `format` is what read it: "iemocap", "csv".
Result<ImportChanges> importCorpus(Project &project, const corpus::ImportedCorpus &corpus,
                                   const std::string &format);

struct CorpusRow {
    std::string name;
    std::string format;
    std::filesystem::path root;         ///< absolute, as it was when imported or located
    std::filesystem::path relativeRoot; ///< from the project's folder; "" when there is no such way
    std::int64_t importedAtMs = 0;      ///< UTC, since 1970
    int utterances = 0;
    int vanished = 0; ///< of `utterances`
};
Result<std::vector<CorpusRow>> corpora(const Project &project);

/// A problem of the last import of a corpus. `key` and `arguments` make the sentence in any
/// language, `english` is the pattern (see fillIn()).
struct ImportProblem {
    std::string key, english;
    std::vector<std::string> arguments;
    std::string file; ///< relative to the corpus root
    int line = 0;
    std::string utterance;
    std::string action; ///< corpus::keyOf(Action)
};
Result<std::vector<ImportProblem>> importProblems(const Project &project,
                                                  const std::string &corpus);
/// The document of `import --json` as the last import of the corpus gave it.
Result<std::string> importReportJson(const Project &project, const std::string &corpus);

/// Where the recordings lie now: the stored absolute path, else the one relative to the project;
/// kCorpusMissing when neither is a folder.
Result<std::filesystem::path> resolveRoot(const Project &project, const std::string &corpus);
/// The same for every corpus; those that are missing are left out.
Result<std::map<std::string, std::filesystem::path>> resolveRoots(const Project &project);

/// The person says where a moved corpus lies. Refused (kNotThere) when not one of a sample of its
/// recordings is there.
Result<void> locateCorpus(Project &project, const std::string &corpus,
                          const std::filesystem::path &root);

} // namespace merhan::store
