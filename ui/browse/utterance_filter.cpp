// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/browse/utterance_filter.h"

#include <cstring>

namespace merhan::browse {

namespace {

std::vector<std::string> words(const std::string &text)
{
    std::vector<std::string> found;
    std::size_t begin = 0;
    while ((begin = text.find_first_not_of(" \t", begin)) != std::string::npos) {
        const std::size_t end = std::min(text.find_first_of(" \t", begin), text.size());
        found.push_back(folded(std::string_view(text).substr(begin, end - begin)));
        begin = end;
    }
    return found;
}

bool contains(const std::string &text, const std::string &word)
{
    // memmem: four times as fast here as std::string::find
    return ::memmem(text.data(), text.size(), word.data(), word.size()) != nullptr;
}

void keepNamed(std::vector<std::uint8_t> &keep, const Names &names,
               const std::set<std::string> &wanted)
{
    if (wanted.empty())
        return;
    std::vector<std::uint8_t> good(names.names.size());
    for (std::size_t i = 0; i < good.size(); ++i)
        good[i] = wanted.contains(names.names[i]) ? 1 : 0;
    for (std::size_t row = 0; row < keep.size(); ++row)
        keep[row] &= good[static_cast<std::size_t>(names.of[row])];
}

/// Rows without a value (NaN) are in no range.
void keepBetween(std::vector<std::uint8_t> &keep, const std::vector<float> &values,
                 const std::optional<double> &least, const std::optional<double> &greatest)
{
    if (!least && !greatest)
        return;
    // Agreement is a share such as 2/3, which no decimal meets exactly.
    const float from = least ? static_cast<float>(*least) - 1e-4F : -1e30F;
    const float to = greatest ? static_cast<float>(*greatest) + 1e-4F : 1e30F;
    for (std::size_t row = 0; row < keep.size(); ++row)
        keep[row] &= static_cast<std::uint8_t>(values[row] >= from && values[row] <= to);
}

} // namespace

std::vector<std::uint8_t> matches(const UtteranceColumns &columns, const UtteranceFilter &filter)
{
    std::vector<std::uint8_t> keep(columns.size(), 1);
    keepNamed(keep, columns.label, filter.labels);
    keepNamed(keep, columns.corpus, filter.corpora);
    keepNamed(keep, columns.session, filter.sessions);
    keepNamed(keep, columns.dialog, filter.dialogs);
    keepNamed(keep, columns.speaker, filter.speakers);
    keepBetween(keep, columns.durationSeconds, filter.shortestSeconds, filter.longestSeconds);
    keepBetween(keep, columns.agreement, filter.leastAgreement, filter.greatestAgreement);
    if (!filter.scenarios.empty())
        for (std::size_t row = 0; row < keep.size(); ++row)
            keep[row] &= static_cast<std::uint8_t>(
                filter.scenarios.contains(static_cast<corpus::Scenario>(columns.scenario[row])));
    if (filter.markedOnly)
        for (std::size_t row = 0; row < keep.size(); ++row)
            keep[row] &= columns.marked[row];
    if (filter.annotatedOnly)
        for (std::size_t row = 0; row < keep.size(); ++row)
            keep[row] &= columns.fromAnnotation[row];
    for (const std::string &word : words(filter.text))
        for (std::size_t row = 0; row < keep.size(); ++row)
            if (keep[row] != 0)
                keep[row] = contains(columns.haystack[row], word) ? 1 : 0;
    return keep;
}

} // namespace merhan::browse
