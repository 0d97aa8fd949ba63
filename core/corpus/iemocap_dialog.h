// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/corpus/iemocap_tree.h"

namespace merhan::corpus {

/// A turn, while its dialog is read.
struct TurnDraft {
    Utterance utterance;
    std::filesystem::path wav; ///< as found; what it holds is not looked at yet
    bool extra = false;        ///< an XX turn
    bool hasTimes = false;
    std::vector<Problem> wavProblems;
};

struct DialogContent {
    std::vector<TurnDraft> turns; ///< by (start, end, id), those without times last; numbered so
    std::vector<Problem> problems;
    int untimedLines = 0;
};

/// Reads labels, raters and transcript of one dialog and lists its recordings.
DialogContent readDialog(const std::filesystem::path &root, const DialogFiles &files);

/// Takes rate, channels and length from the header of the turn's recording and holds them against
/// its times.
void readWav(const std::filesystem::path &root, TurnDraft &turn);

} // namespace merhan::corpus
