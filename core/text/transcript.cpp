// SPDX-License-Identifier: Apache-2.0
#include "core/text/transcript.h"

#include <algorithm>

namespace merhan::text {

namespace {

bool isBlank(char c)
{
    return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f' || c == '\v';
}

/// Length of a tag such as "[LAUGHTER]" at the start of `text`, 0 when there is none.
std::size_t tagLength(std::string_view text)
{
    if (text.empty() || text[0] != '[')
        return 0;
    const std::size_t close = text.find(']');
    if (close == std::string_view::npos || close < 3)
        return 0;
    const std::string_view inside = text.substr(1, close - 1);
    const bool capitals = std::all_of(inside.begin(), inside.end(), [](char c) {
        return (c >= 'A' && c <= 'Z') || c == '_' || c == ' ';
    });
    return capitals ? close + 1 : 0;
}

} // namespace

std::string cleaned(std::string_view transcript, const CleaningOptions &options)
{
    std::string text;
    bool blank = false;
    while (!transcript.empty()) {
        if (const std::size_t tag = options.keepTags ? 0 : tagLength(transcript); tag > 0) {
            blank = true;
            transcript.remove_prefix(tag);
            continue;
        }
        const char c = transcript.front();
        transcript.remove_prefix(1);
        if (isBlank(c)) {
            blank = true;
            continue;
        }
        if (blank && !text.empty())
            text += ' ';
        blank = false;
        text += c;
    }
    return text;
}

} // namespace merhan::text
