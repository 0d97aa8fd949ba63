// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/store/annotations.h"
#include "core/store/corpora.h"
#include "core/store/runs.h"

#include <nlohmann/json_fwd.hpp>

namespace merhan::store {

/// What is in a project, for `merhan info` and the studio's start page.
struct ProjectInfo {
    std::filesystem::path file;
    int formatVersion = 0;
    std::uintmax_t bytes = 0;
    std::vector<CorpusRow> corpora;
    int utterances = 0;
    int speakers = 0;
    int dialogs = 0;
    int withTranscript = 0;
    int withRecording = 0;
    double hours = 0;                  ///< sum of the utterances' durations
    std::map<std::string, int> labels; ///< of the corpus itself, by label key; "" without one
    std::int64_t votes = 0;
    std::int64_t annotations = 0;
    std::vector<AnnotatorCount> annotators;
    std::vector<RunRow> runs;
    std::vector<std::filesystem::path> backups;
};
Result<ProjectInfo> info(const Project &project);
nlohmann::ordered_json toJson(const ProjectInfo &info);

} // namespace merhan::store
