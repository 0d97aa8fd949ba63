// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/error/progress.h"
#include "core/protocol/folds.h"
#include "core/protocol/run_folder.h"
#include "core/protocol/run_size.h"
#include "core/store/snapshot.h"

#include <optional>
#include <stop_token>

namespace merhan::store {

/// A run that could begin: what it is told, the data that it would see, and how they are split.
struct PlannedRun {
    protocol::RunConfig config;
    protocol::Dataset dataset;
    protocol::FoldPlan plan; ///< of the first seed
};

/// The snapshot that `config` asks for by its label source and label set.
Result<protocol::Dataset> makeSnapshot(const Project &project, const protocol::RunConfig &config);

/// Checks the config and splits the data; reads no recording. Folders (of encoder, start, corpora)
/// are written in full: a run may be resumed from anywhere.
Result<PlannedRun> planRun(protocol::Dataset dataset, protocol::RunConfig config);

/// Labelled utterances whose recording isn't there: the run leaves them out. Error: all of them.
/// None are looked for when words alone are trained on.
Result<protocol::MissingWavs> missingRecordings(const PlannedRun &run);

struct RunSpace {
    protocol::RunSize needed;
    std::optional<std::int64_t> freeBytes; ///< nothing where the disk doesn't say
    std::filesystem::path where;           ///< the folder that was asked: it exists
    bool enough() const { return !freeBytes || *freeBytes >= needed.most; }
};
/// What the run will need on the disk of `root`, which needn't exist yet. `textWidth`: of the
/// encoder's states.
RunSpace spaceFor(const std::filesystem::path &root, const PlannedRun &run,
                  std::int64_t textWidth = 384);

/// "2026-03-01_12-30-00" in UTC within `runs`, with a number behind it when that is taken.
std::filesystem::path freeRunFolder(const std::filesystem::path &runs);

/// Makes the run's folder, ready for the worker: config.json, dataset.jsonl, and note.txt when
/// there is a note. Nothing of it is left when it fails or is stopped.
Result<protocol::RunFolder> makeRunFolder(const std::filesystem::path &root, const PlannedRun &run,
                                          const std::string &note = {});

/// All of the above in one go: from a project to a folder that the worker can be started on.
Result<protocol::RunFolder> makeRun(const std::filesystem::path &project,
                                    const protocol::RunConfig &config,
                                    const std::filesystem::path &root, const std::string &note,
                                    std::stop_token stop, const Progress &progress);

} // namespace merhan::store
