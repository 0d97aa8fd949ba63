// SPDX-License-Identifier: Apache-2.0
#include "core/corpus/iemocap_lines.h"

#include "core/corpus/labels.h"
#include "core/corpus/text_file.h"

#include <algorithm>
#include <charconv>
#include <cmath>

namespace merhan::corpus {

namespace {

constexpr std::string_view kBlanks = " \t";

/// Cuts the first word off `text`.
std::string_view takeWord(std::string_view &text)
{
    text = trimmed(text);
    const auto end = std::min(text.find_first_of(kBlanks), text.size());
    const std::string_view word = text.substr(0, end);
    text.remove_prefix(end);
    return word;
}

template <typename Take>
void forEachPart(std::string_view text, char separator, Take take)
{
    for (;;) {
        const auto end = text.find(separator);
        take(trimmed(text.substr(0, end)));
        if (end == std::string_view::npos)
            return;
        text.remove_prefix(end + 1);
    }
}

/// "12.3400 - 15.6789", "001.2300-004.5600", "-5.0000 - -1.0000"
void parseTimes(std::string_view text, std::optional<double> &start, std::optional<double> &end)
{
    auto cut = text.find(" - ");
    std::size_t width = 3;
    if (cut == std::string_view::npos) {
        cut = text.find('-', 1);
        width = 1;
    }
    if (text.empty() || cut == std::string_view::npos)
        return;
    start = parseNumber(text.substr(0, cut));
    end = parseNumber(text.substr(cut + width));
}

std::optional<double> onScale(std::optional<double> value)
{
    return value && *value >= 1 && *value <= 5 ? value : std::nullopt;
}

/// The vocabulary before the comment, and the comment without its parentheses. A comment is free
/// text: semicolons and words of the vocabulary in it are no votes.
std::string_view beforeComment(std::string_view text, std::string &comment)
{
    const auto open = text.find('(');
    if (open == std::string_view::npos)
        return text;
    std::string_view inside = trimmed(text.substr(open + 1));
    if (inside.ends_with(')'))
        inside.remove_suffix(1);
    comment = trimmed(inside);
    std::erase(comment, '\0');
    return text.substr(0, open);
}

/// The labels of the files in Categorical have a colon before them.
std::string_view withoutColon(std::string_view part)
{
    return part.starts_with(':') ? trimmed(part.substr(1)) : part;
}

} // namespace

std::optional<double> parseNumber(std::string_view text)
{
    const std::string_view digits = trimmed(text);
    double value = 0;
    const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), value);
    if (error != std::errc() || end != digits.data() + digits.size() || !std::isfinite(value))
        return std::nullopt;
    return value;
}

std::optional<SummaryLine> parseSummaryLine(std::string_view line)
{
    const auto close = line.find(']');
    if (!line.starts_with('[') || close == std::string_view::npos)
        return std::nullopt;
    SummaryLine summary;
    parseTimes(trimmed(line.substr(1, close - 1)), summary.startSeconds, summary.endSeconds);
    std::string_view rest = line.substr(close + 1);
    summary.id = takeWord(rest);
    if (summary.id.empty() || summary.id.starts_with('['))
        return std::nullopt;
    rest = trimmed(rest);
    if (!rest.starts_with('['))
        summary.code = takeWord(rest);
    rest = trimmed(rest);

    std::optional<double> *const places[] = {
        &summary.dimensions.valence, &summary.dimensions.activation, &summary.dimensions.dominance};
    std::optional<double> values[3];
    std::size_t count = 0;
    if (rest.starts_with('['))
        forEachPart(rest.substr(1, rest.find(']') - 1), ',', [&](std::string_view part) {
            if (count < 3)
                values[count] = parseNumber(part);
            ++count;
        });
    for (std::size_t i = 0; i < 3; ++i) {
        summary.dimensionsUnderstood &= count == 3 && values[i].has_value();
        if (count == 3)
            *places[i] = onScale(values[i]);
        summary.dimensionsWithinScale &= !(count == 3 && values[i] && !*places[i]);
    }
    return summary;
}

bool timesMakeSense(std::optional<double> startSeconds, std::optional<double> endSeconds)
{
    return startSeconds && endSeconds && *startSeconds >= 0 && *startSeconds < *endSeconds
           && *endSeconds < 100'000;
}

Rating parseCategories(std::string_view text)
{
    Rating rating;
    forEachPart(beforeComment(text, rating.comment), ';', [&](std::string_view part) {
        const std::string_view word = withoutColon(part);
        if (word.empty())
            return;
        const auto key = labelKeyOf(word);
        if (key && !key->empty())
            rating.labels.push_back(*key);
        else
            rating.understood = false;
    });
    rating.understood &= !rating.labels.empty();
    return rating;
}

Rating parseDimensions(std::string_view text)
{
    Rating rating;
    bool any = false;
    forEachPart(beforeComment(text, rating.comment), ';', [&](std::string_view part) {
        std::string_view value = withoutColon(part);
        const std::string_view key = takeWord(value);
        auto *const place = key == "val"   ? &rating.dimensions.valence
                            : key == "act" ? &rating.dimensions.activation
                            : key == "dom" ? &rating.dimensions.dominance
                                           : nullptr;
        if (!place) {
            rating.understood &= part.empty();
            return;
        }
        any = true;
        value = trimmed(value);
        *place = onScale(parseNumber(value));
        rating.understood &= value.empty() || place->has_value(); // an empty one is missing
    });
    rating.understood &= any;
    return rating;
}

std::optional<RaterLine> parseRaterLine(std::string_view line, char kind)
{
    // [CA]-[EFM]<up to 9 digits>:
    const auto colon = line.find(':');
    if (colon == std::string_view::npos || colon < 4 || colon > 12 || line[0] != kind
        || line[1] != '-' || (line[2] != 'E' && line[2] != 'F' && line[2] != 'M'))
        return std::nullopt;
    const std::string_view number = line.substr(3, colon - 3);
    if (number.find_first_not_of("0123456789") != std::string_view::npos)
        return std::nullopt;
    return RaterLine{std::string(line.substr(2, colon - 2)), trimmed(line.substr(colon + 1))};
}

std::optional<SpokenLine> parseSpokenLine(std::string_view line)
{
    SpokenLine spoken;
    std::string_view rest = line;
    spoken.id = takeWord(rest);
    rest = trimmed(rest);
    // The first "]:" only: the text may hold colons, brackets and times of its own.
    const auto close = rest.find(']');
    if (spoken.id.empty() || !rest.starts_with('[') || close == std::string_view::npos
        || !rest.substr(close + 1).starts_with(':'))
        return std::nullopt;
    parseTimes(trimmed(rest.substr(1, close - 1)), spoken.startSeconds, spoken.endSeconds);
    spoken.text = trimmed(rest.substr(close + 2));
    return spoken;
}

std::string_view firstWord(std::string_view line)
{
    return line.substr(0, std::min(line.find_first_of(" \t:"), line.size()));
}

} // namespace merhan::corpus
