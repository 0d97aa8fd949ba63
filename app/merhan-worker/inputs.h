// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/error/result.h"
#include "core/nn/predictor.h"

#include <filesystem>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace merhan::worker {

/// An utterance to predict, and what a row of predictions says of it besides the answer.
struct InputUtterance {
    nn::PredictorInput input;
    std::string corpus, session, dialog, speaker, gold;
    double startSeconds = 0, endSeconds = 0;
};

struct Inputs {
    std::vector<InputUtterance> utterances;
    std::vector<Error> leftOut; ///< rows of a table, files of a folder
};

/// Every utterance of a project, or the one with that id.
Result<Inputs> fromProject(const std::filesystem::path &project, const std::string &utterance);
/// A CSV or TSV with the columns of a manifest: path, and text, label, speaker, … where there are.
Result<Inputs> fromTable(const std::filesystem::path &table,
                         const std::map<std::string, std::string> &columns);
/// The recordings of a folder; the transcript of a.wav is a.txt beside it, when there is one.
Result<Inputs> fromFolder(const std::filesystem::path &folder);

} // namespace merhan::worker
