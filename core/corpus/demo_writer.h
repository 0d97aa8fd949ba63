// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/corpus/demo_raters.h"
#include "core/corpus/demo_texts.h"
#include "core/error/result.h"

#include <cstdint>
#include <filesystem>
#include <string>
#include <vector>

namespace merhan::corpus {

struct DemoRecording {
    std::string id; ///< "Ses01F_impro01_M003"
    const DemoTurn *turn = nullptr;
    std::int64_t startFrame = 0; ///< within the dialog, at 16 kHz
    std::vector<std::int16_t> samples;
    std::vector<DemoVote> votes;

    double startSeconds() const;
    double endSeconds() const;
};

/// Writes a dialog into its session's folder (SessionN, made as needed) as IEMOCAP has it:
/// summary, rater and transcript files, a wav a turn, and the whole dialog with her left and him
/// right. `turns` are in order of time.
Result<void> writeDemoDialog(const std::filesystem::path &session, const std::string &dialog,
                             const std::vector<DemoRecording> &turns);

/// The README.txt at the top: what this corpus is, and its licence.
Result<void> writeDemoReadme(const std::filesystem::path &root);

} // namespace merhan::corpus
