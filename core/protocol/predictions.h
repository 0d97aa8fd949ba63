// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/error/result.h"

#include <cstdint>
#include <filesystem>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace merhan::protocol {

/// One answer of one model.
struct PredictionRow {
    std::string utterance;
    std::string corpus;
    std::string session;
    std::string dialog;
    std::string speaker;
    double startSeconds = 0;
    double endSeconds = 0;
    std::string transcript;
    std::string gold;                  ///< label key; "" when unlabelled
    std::string predicted;             ///< the first largest of `probabilities`
    std::vector<double> probabilities; ///< in the order of Predictions::classes
    double entropy = 0;                ///< of them, in nats
    std::string split;                 ///< "test", "validation", "train"
    std::optional<int> fold;           ///< nothing for recordings from outside
    std::optional<std::uint64_t> seed;
    std::string run;
    std::string protocol;
    bool operator==(const PredictionRow &) const = default;
};

struct Predictions {
    std::vector<std::string> classes; ///< of the p_ columns, in their order
    std::vector<PredictionRow> rows;
    bool hasSplit = true; ///< the file had such a column
};

/// −Σ p ln p
double entropyOf(std::span<const double> probabilities);
/// Index of the first largest; −1 of nothing.
int argmax(std::span<const double> probabilities);

struct PredictionsCsv {
    /// Leave text as it is, also where a spreadsheet would run it as a formula.
    bool raw = false;
};

/// `predictions.csv` as text. Rows are put in the order of the utterances' first appearance (the
/// caller gives corpus order), then fold, then seed.
std::string toCsv(const Predictions &predictions, PredictionsCsv options = {});
/// Whole or not at all, as AtomicFile.
Result<void> writePredictions(const Predictions &predictions, const std::filesystem::path &file,
                              PredictionsCsv options = {});

/// Needs the columns gold, predicted and p_<class>; the others may be missing. Errors name the
/// line: a number that is none, a row too short, a gold or predicted that is no class.
Result<Predictions> readPredictions(const std::filesystem::path &file, PredictionsCsv options = {});
Result<Predictions> predictionsFromCsv(std::string_view text, PredictionsCsv options = {});

} // namespace merhan::protocol
