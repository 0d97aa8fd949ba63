// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/corpus/utterance.h"
#include "core/error/result.h"

#include <cstdint>
#include <filesystem>
#include <map>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace merhan::protocol {

/// One utterance as a run sees it.
struct Item {
    /// `label` and `releaseCode`, the release's own word, are not part of a snapshot: a run sees
    /// the label that its source gives.
    corpus::Utterance utterance;
    std::optional<std::string> label; ///< one of Dataset::classes; nothing: unlabelled
    /// Share of the votes for each class, in the order of Dataset::classes, with the label source
    /// `votes` alone; empty otherwise.
    std::vector<double> target;
    bool operator==(const Item &) const = default;
};

/// A snapshot: `dataset.jsonl`.
struct Dataset {
    static constexpr int kVersion = 1;

    std::string labelSet;             ///< spec in full, see corpus::LabelSet
    std::vector<std::string> classes; ///< of that set, in its order
    std::string source;               ///< label source: "corrected", "annotator:Ada", …
    std::map<std::string, std::string> corpusRoots; ///< corpus name → folder
    std::string project;                            ///< file it was made from; "" when unknown
    std::string madeBy;
    std::string madeAt;      ///< UTC, as utcText()
    std::vector<Item> items; ///< in corpus order

    std::optional<int> classIndex(const Item &item) const; ///< of its label
    std::int64_t labelled() const;
    std::map<std::string, std::int64_t> countsByClass() const; ///< every class, also with 0
    bool operator==(const Dataset &) const = default;
};

/// Whole or not at all, as AtomicFile.
Result<void> writeDataset(const Dataset &dataset, const std::filesystem::path &file);
/// Errors name the line. A file with fewer utterances than its first line says is one, as is a
/// label outside the classes, or the same utterance twice.
Result<Dataset> readDataset(const std::filesystem::path &file);

/// SHA-256 of label set, source and utterance lines, each with its newline: not of who made it
/// when, nor of the roots. For a file:
///   (head -1 F | jq -r .label_set,.label_source; tail -n +2 F) | sha256sum
std::string dataVersion(const Dataset &dataset);

/// Takes "NAME=DIR" (of `--corpus-root`) as the place of a corpus. An unknown name is an error
/// that lists those there are.
Result<void> setCorpusRoot(Dataset &dataset, std::string_view nameAndFolder);

/// Where an utterance's wav lies; empty when it has none, or its corpus no root.
std::filesystem::path wavPath(const Dataset &dataset, const corpus::Utterance &utterance);

struct MissingWavs {
    std::int64_t count = 0;                      ///< labelled utterances without a readable wav
    std::vector<std::filesystem::path> examples; ///< the first few, each file once
};
MissingWavs missingWavs(const Dataset &dataset);

} // namespace merhan::protocol
