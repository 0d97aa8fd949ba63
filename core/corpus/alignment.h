// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/error/result.h"

#include <filesystem>
#include <string>
#include <vector>

namespace merhan::corpus {

/// A word where a forced aligner found it, in seconds of the utterance's own recording.
struct AlignedWord {
    std::string word; ///< as it stands there: upper case, without the number of its pronunciation
    double startSeconds = 0;
    double endSeconds = 0;
};

/// The aligner's file of a sentence, as IEMOCAP lays them out: `sentences/wav/D/U.wav` has
/// `sentences/ForcedAlignment/D/U.wdseg`. Empty for other layouts; not said whether it is there.
std::filesystem::path alignmentOf(const std::filesystem::path &wav);

/// The words of a `.wdseg`, as the Sphinx-3 aligner writes it: first and last frame, both inclusive
/// and 10 ms long, score, word. Silences and noises are left out, and so is every line that is no
/// such row.
Result<std::vector<AlignedWord>> readAlignment(const std::filesystem::path &file);

} // namespace merhan::corpus
