// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/error/progress.h"
#include "core/store/project.h"

#include <stop_token>

namespace merhan::store {

struct CheckOptions {
    bool thorough = true; ///< integrity_check; otherwise quick_check, as after a crash
    bool recordings = true;
    int threads = 0; ///< 0: two a core: looking for files is waiting
};

struct CorpusCheck {
    std::string corpus;
    std::filesystem::path root; ///< where it was looked for
    bool rootFound = false;
    int recordings = 0;               ///< files that utterances name, each counted once
    int withoutRecording = 0;         ///< utterances that name none
    std::vector<std::string> missing; ///< relative to the root
    std::vector<std::string> changed; ///< shorter than the header's frames need
};

struct CheckReport {
    bool whole = true;               ///< no `damage`
    std::vector<std::string> damage; ///< in SQLite's words, or ours about what doesn't fit together
    std::vector<CorpusCheck> corpora;
    std::vector<std::string> missingRuns; ///< taken in, but their folder is gone (nothing is lost)
    int formatVersion = 0;
    bool recordingsThere() const;
};

/// Whether the file is whole and the recordings are there. Changes nothing.
Result<CheckReport> check(const Project &project, const CheckOptions &options = {},
                          std::stop_token stop = {}, const Progress &progress = {});

/// Whether whoever had the project last never closed it: SQLite takes its journal away with the last
/// clean close, so one that lies beside the file says so, or that somebody has it open right now.
/// To be asked before opening it, which tidies up.
bool wasLeftOpen(const std::filesystem::path &file);

} // namespace merhan::store
