// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/corpus/iemocap_names.h"
#include "core/corpus/import_report.h"
#include "core/error/result.h"

#include <filesystem>
#include <map>
#include <optional>
#include <string>
#include <system_error>
#include <vector>

/// Where the files of a corpus in IEMOCAP's layout lie; nothing is read yet. Names that start
/// with a dot are passed over, case doesn't count, and no folder is walked: only the places that
/// the layout names are listed, so links that lead in circles do no harm.
namespace merhan::corpus {

/// Names in a folder, sorted; those before `problem` when it can't be read (to the end).
std::vector<std::filesystem::path> namesIn(const std::filesystem::path &folder,
                                           std::error_code &problem);
std::vector<std::filesystem::path> namesIn(const std::filesystem::path &folder);

/// A file of Categorical, Attribute or Self-evaluation.
struct RaterFile {
    std::filesystem::path path;
    std::string rater; ///< "E2", "F1"
    bool self = false;
    bool categories = false; ///< else dimensions
};

struct DialogFiles {
    DialogName name;
    std::optional<std::filesystem::path> evaluation;
    std::filesystem::path transcript; ///< where it is, or where it should be
    bool hasTranscript = false;
    std::filesystem::path wavFolder; ///< likewise
    std::vector<RaterFile> raterFiles;
};

struct CorpusTree {
    std::filesystem::path root;        ///< absolute
    std::vector<std::string> sessions; ///< "1" … "5", those that are there
    std::vector<DialogFiles> dialogs;  ///< by session and name
    std::vector<Problem> problems;
};

Result<CorpusTree> findCorpus(const std::filesystem::path &chosen);

/// `path` as a report shows it.
std::filesystem::path relativeTo(const std::filesystem::path &root,
                                 const std::filesystem::path &path);

} // namespace merhan::corpus
