// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/browse/utterance_columns.h"

#include <optional>
#include <set>

namespace merhan::browse {

/// What the table shows. Everything given must hold; of a set, one of its names. An empty set
/// asks nothing.
struct UtteranceFilter {
    std::string text = {}; ///< every word of it occurs in id, transcript or note
    std::set<std::string> labels = {}; ///< "" for unlabelled
    std::set<std::string> corpora = {}, sessions = {}, dialogs = {}, speakers = {};
    std::set<corpus::Scenario> scenarios = {};
    std::optional<double> shortestSeconds = {}, longestSeconds = {};   ///< both included
    std::optional<double> leastAgreement = {}, greatestAgreement = {}; ///< 0 … 1, both included
    bool markedOnly = false;
    bool annotatedOnly = false; ///< the label comes from a person's annotation
    bool operator==(const UtteranceFilter &) const = default;

    bool isEmpty() const { return *this == UtteranceFilter(); }
};

/// 1 for each row that the filter lets through.
std::vector<std::uint8_t> matches(const UtteranceColumns &columns, const UtteranceFilter &filter);

} // namespace merhan::browse
