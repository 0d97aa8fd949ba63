// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/corpus/utterance.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

/// The lines of IEMOCAP's label and transcript files, each from text to what it says. Whether it
/// makes sense within its file is the caller's to judge.
namespace merhan::corpus {

/// A finite number and nothing else.
std::optional<double> parseNumber(std::string_view text);

/// "[12.3400 - 15.6789] ID fru [2.5000, 3.0000, 2.5000]"
struct SummaryLine {
    std::string_view id;
    std::string_view code; ///< "" when it is missing
    std::optional<double> startSeconds, endSeconds;
    Dimensions dimensions; ///< values outside the scale are missing
    bool dimensionsUnderstood = true;
    bool dimensionsWithinScale = true;
};
/// Nothing when there is no id to be found.
std::optional<SummaryLine> parseSummaryLine(std::string_view line);

/// Start before end, neither negative nor absurd: the longest dialog lasts nine minutes.
bool timesMakeSense(std::optional<double> startSeconds, std::optional<double> endSeconds);

/// What a rater said, of one kind.
struct Rating {
    std::vector<std::string> labels; ///< of a category line
    Dimensions dimensions;           ///< of a dimension line
    std::string comment;
    bool understood = true; ///< every label is in the vocabulary, every value on the scale
};
/// "Frustration; Anger; (tired)" or ":Frustration; :Anger; (tired)"
Rating parseCategories(std::string_view text);
/// "val 2; act 3; dom  ; (tired)", by key and in any order
Rating parseDimensions(std::string_view text);

/// "C-E2:\tFrustration;\t()"
struct RaterLine {
    std::string rater; ///< "E2"; "F<session>" and "M<session>" are the actors themselves
    std::string_view rest;
};
/// `kind` is 'C' or 'A'. Nothing for a line of rubbish.
std::optional<RaterLine> parseRaterLine(std::string_view line, char kind);

/// "ID [001.2300-004.5600]: text"; "M: text" gives nothing.
struct SpokenLine {
    std::string_view id;
    std::string_view text; ///< as it stands, inline tags too
    std::optional<double> startSeconds, endSeconds;
};
std::optional<SpokenLine> parseSpokenLine(std::string_view line);

/// The first word of a line, up to a blank, a tab or a colon.
std::string_view firstWord(std::string_view line);

} // namespace merhan::corpus
