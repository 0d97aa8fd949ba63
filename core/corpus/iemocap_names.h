// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace merhan::corpus {

/// "Ses05M_script01_1b". The M says who wears the markers, not who speaks.
struct DialogName {
    std::string text; ///< as the release spells it, whatever the case it was found in
    int session = 0;  ///< 1 … 5
    bool scripted = false;
};

/// "Ses05M_script01_1b_F012", or "…_FXX0" for a turn that the release doesn't label.
struct TurnName {
    DialogName dialog;
    std::string text;
    char speaker = 'F'; ///< who speaks: F or M
    bool extra = false; ///< an XX turn
};

/// Nothing for any other name: a name is never a path, and never matched by its beginning
/// (script01_1 and script01_1b are two dialogs). Case doesn't count.
std::optional<DialogName> parseDialogName(std::string_view name);
std::optional<TurnName> parseTurnName(std::string_view name);

} // namespace merhan::corpus
