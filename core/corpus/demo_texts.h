// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/corpus/utterance.h"

#include <span>
#include <string_view>

namespace merhan::corpus {

/// One line of a demo dialog. `code` is IEMOCAP's ("ang", …); "xxx": the raters won't agree.
/// Tags such as [LAUGHTER] are transcribed and not spoken.
struct DemoTurn {
    char speaker; ///< 'F' or 'M'
    std::string_view code;
    std::string_view text;
};

/// One conversation of the demo corpus. The texts are the project's own and in the public domain
/// (CC0), like everything that makeDemo() writes.
struct DemoDialog {
    int session;            ///< 1 … 5
    std::string_view name;  ///< IEMOCAP's dialog id without "Ses01": "F_impro01", "M_script02_1"
    std::string_view about; ///< the situation, for the corpus' README.txt
    Scenario scenario;
    std::span<const DemoTurn> turns;
};

/// All dialogs, by session, improvised ones first. No sentence but a few short answers occurs
/// twice, so a model can't learn a test session's lines by heart.
std::span<const DemoDialog> demoDialogs();

} // namespace merhan::corpus
