// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/corpora.h"
#include "core/store/project.h"
#include "tests/ui/browse/some_rows.h"
#include "tests/ui/browse/some_run.h"

#include <QString>

#include <filesystem>
#include <fstream>

namespace merhan::tests {

/// A project of one corpus "made", whose recordings are (empty) files below `root`.
inline Result<void> makeProject(const std::filesystem::path &file,
                                const std::filesystem::path &root, int utterances)
{
    auto project = store::Project::create(file);
    if (!project)
        return project.error();
    corpus::ImportedCorpus imported;
    imported.name = "made";
    imported.root = root;
    imported.utterances = someUtterances(utterances);
    std::filesystem::create_directories(root / "wav");
    for (corpus::Utterance &utterance : imported.utterances) {
        utterance.wav = "wav/" + utterance.id + ".wav";
        std::ofstream(root / utterance.wav) << "RIFF";
    }
    if (auto done = store::importCorpus(*project, imported, "csv"); !done)
        return done.error();
    return {};
}

inline Result<void> addRun(const std::filesystem::path &file, const SomeRun &run)
{
    auto project = store::Project::open(file);
    if (!project)
        return project.error();
    const auto folder = file.parent_path() / run.name;
    if (auto done = makeRun(*project, folder, run); !done)
        return done;
    if (auto done = store::ingest(*project, folder); !done)
        return done.error();
    return {};
}

} // namespace merhan::tests
