// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/corpus/demo_random.h"

#include <array>
#include <string>
#include <string_view>
#include <vector>

namespace merhan::corpus {

/// What one rater of the demo corpus said of a turn.
struct DemoVote {
    std::string rater;                   ///< "E2", or the actor of session 3 herself: "F3"
    std::vector<std::string_view> codes; ///< IEMOCAP's, at least one; empty: rated no categories
    /// Valence, activation, dominance, 1 … 5; zeros: rated none.
    std::array<int, 3> dimensions{};

    bool external() const { return rater.front() == 'E'; }
};

/// Who rates a dialog: three or four of E1 … E4 say the category, two of them rate dimensions.
struct DemoPanel {
    std::vector<int> categories;
    std::vector<int> dimensions;
};
DemoPanel demoPanel(DemoRandom &random);

/// The votes on a turn that was summed up as `code`: most external raters agree with it, or none
/// has a majority when it is "xxx". `actor` ("F3") is added for two turns in three.
std::vector<DemoVote> demoVotes(std::string_view code, const DemoPanel &panel,
                                const std::string &actor, DemoRandom &random);

/// The category that most external raters share, "xxx" when two tie or none is named twice.
std::string_view demoMajority(const std::vector<DemoVote> &votes);

/// The word of IEMOCAP's vocabulary: "ang" → "Anger".
std::string_view demoWord(std::string_view code);

} // namespace merhan::corpus
