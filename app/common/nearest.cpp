// SPDX-License-Identifier: Apache-2.0
#include "app/common/nearest.h"

#include <algorithm>
#include <numeric>
#include <utility>

namespace merhan::terminal {

namespace {

/// Letters to change, add or take away (Levenshtein).
std::size_t distance(std::string_view a, std::string_view b)
{
    std::vector<std::size_t> row(b.size() + 1);
    std::iota(row.begin(), row.end(), std::size_t{0});
    for (std::size_t i = 0; i < a.size(); ++i) {
        std::size_t diagonal = std::exchange(row[0], i + 1);
        for (std::size_t j = 0; j < b.size(); ++j) {
            const std::size_t changed = diagonal + (a[i] == b[j] ? 0 : 1);
            diagonal = row[j + 1];
            row[j + 1] = std::min({changed, row[j] + 1, row[j + 1] + 1});
        }
    }
    return row.back();
}

} // namespace

std::string nearest(std::string_view word, const std::vector<std::string> &candidates)
{
    std::string best;
    std::size_t least = (word.size() + 1) / 3 + 1;
    for (const std::string &candidate : candidates) {
        // The beginning of a longer word is as good as one slip.
        const bool begins = word.size() >= 2 && candidate.starts_with(word);
        const std::size_t d = begins ? 1 : distance(word, candidate);
        if (d < least) {
            least = d;
            best = candidate;
        }
    }
    return best;
}

} // namespace merhan::terminal
