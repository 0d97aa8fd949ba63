// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>

namespace merhan::text {

struct CleaningOptions {
    bool keepTags = false; ///< [LAUGHTER], [BREATHING], … stay in the text
};

/// A transcript as an encoder is given it: tags in square brackets removed (words of capital
/// letters alone), white space folded to single blanks, none at the ends.
std::string cleaned(std::string_view transcript, const CleaningOptions &options = {});

} // namespace merhan::text
