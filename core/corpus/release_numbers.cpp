// SPDX-License-Identifier: Apache-2.0
#include "core/corpus/release_numbers.h"

#include <array>
#include <string_view>

namespace merhan::corpus {

namespace {

constexpr std::array<std::string_view, 11> kCodes = {"ang", "dis", "exc", "fea", "fru", "hap",
                                                     "neu", "oth", "sad", "sur", "xxx"};

struct Expected {
    int dialogs;
    int utterances;
    int fourClass; ///< angry, happy with excited, neutral, sad
    std::array<int, kCodes.size()> codes;
};

// Counted over the public list of the release's 10,039 summary lines.
constexpr std::array<Expected, 5> kSessions = {{
    {28, 1819, 1085, {229, 1, 143, 12, 280, 135, 384, 1, 194, 25, 415}},
    {30, 1811, 1023, {137, 0, 210, 9, 325, 117, 362, 1, 197, 17, 436}},
    {32, 2136, 1151, {240, 1, 151, 2, 382, 135, 320, 0, 305, 28, 572}},
    {30, 2103, 1031, {327, 0, 238, 7, 481, 65, 258, 1, 143, 19, 564}},
    {31, 2170, 1241, {170, 0, 299, 10, 381, 143, 384, 0, 245, 18, 520}},
}};

int codeCount(const Counts &counts, std::string_view code)
{
    const auto found = counts.releaseCodes.find(std::string(code));
    return found == counts.releaseCodes.end() ? 0 : found->second;
}

bool sameCodes(const Expected &expected, const Counts &found)
{
    for (std::size_t i = 0; i < kCodes.size(); ++i)
        if (codeCount(found, kCodes[i]) != expected.codes[i])
            return false;
    return true;
}

/// A copy that lost something has at most the release's numbers, and most of a session.
bool couldBePart(const Expected &expected, const Counts &found)
{
    if (found.dialogs > expected.dialogs || found.utterances * 2 < expected.utterances)
        return false;
    for (std::size_t i = 0; i < kCodes.size(); ++i)
        if (codeCount(found, kCodes[i]) > expected.codes[i])
            return false;
    return true;
}

} // namespace

ReleaseComparison compareWithRelease(const ImportReport &report)
{
    ReleaseComparison comparison;
    bool all = true;
    bool some = false;
    for (std::size_t i = 0; i < kSessions.size(); ++i) {
        const Expected &expected = kSessions[i];
        const std::string name = std::to_string(i + 1);
        const auto at = report.sessions.find(name);
        const Counts found = at == report.sessions.end() ? Counts{} : at->second;
        const bool same = found.dialogs == expected.dialogs
                          && found.utterances == expected.utterances && sameCodes(expected, found);
        comparison.sessions.push_back({name, expected.dialogs, found.dialogs, expected.utterances,
                                       found.utterances, expected.fourClass, found.fourClassTotal(),
                                       same});
        all &= same;
        some |= same || couldBePart(expected, found);
    }
    comparison.kind = all ? ReleaseKind::Complete : some ? ReleaseKind::Part : ReleaseKind::Other;
    return comparison;
}

} // namespace merhan::corpus
