// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/corpus/manifest.h"
#include "core/corpus/manifest_columns.h"

#include <optional>
#include <string>
#include <vector>

namespace merhan::corpus {

/// What one row says, before its recording was looked at.
struct ManifestRow {
    int line = 0;
    Utterance utterance; ///< `wav` is the path as the row has it, with '/'
    std::string id;      ///< of the column `id`; "" without
    std::optional<double> startSeconds;
    std::optional<double> endSeconds;
    bool shared = false; ///< another row names the same recording
    std::vector<Problem> problems;
};

/// Words of labels as they are mapped in this import.
class LabelWords {
public:
    static Result<LabelWords> make(const std::map<std::string, std::string> &given);
    /// The label key of a word, "" for unlabelled, nothing for an unknown one; counts it.
    std::optional<std::string> take(std::string_view word);
    std::vector<LabelWord> counted() const;

private:
    std::map<std::string, std::string> m_given; ///< by lower-case word
    std::map<std::string, LabelWord, std::less<>> m_counted;
};

/// One row of the table; nothing when it can't be taken, which `skipped` then tells.
std::optional<ManifestRow> readRow(std::vector<std::string> cells, const ManifestColumns &columns,
                                   const std::filesystem::path &table, int line, char delimiter,
                                   LabelWords &labels, std::vector<Problem> &skipped);

/// Seconds of "12.5", "1:02.5", "0:01:02.5"; with `decimalComma` also "12,5".
std::optional<double> secondsOf(std::string_view text, bool decimalComma);

} // namespace merhan::corpus
