// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/browse/utterance_columns.h"

#include <optional>
#include <set>

namespace merhan::browse {

/// Both ends included; a missing one asks nothing.
struct Range {
    std::optional<double> least = {}, greatest = {};
    bool operator==(const Range &) const = default;
    bool isEmpty() const { return !least && !greatest; }
};

/// What the table shows. Everything given must hold; of a set, one of its names. An empty set
/// asks nothing.
struct UtteranceFilter {
    /// Every word of it occurs in id, transcript or note; in a blind pass notes aren't searched.
    std::string text = {};
    std::set<std::string> labels = {}; ///< "" for unlabelled
    std::set<std::string> corpora = {}, sessions = {}, dialogs = {}, speakers = {};
    std::set<corpus::Scenario> scenarios = {};
    Range duration = {};  ///< seconds
    Range agreement = {}; ///< 0 … 1
    Range valence = {}, activation = {}, dominance = {}; ///< 1 … 5
    std::optional<bool> marked = {}, noted = {};
    std::optional<bool> annotated = {};      ///< whether a person's annotation is the label
    std::set<std::string> annotators = {};   ///< one of them has an annotation standing
    std::set<std::string> predicted = {};    ///< classes of the shown run
    std::set<Verdict> verdicts = {};         ///< of its answers against the labels
    std::set<store::Split> splits = {};      ///< how its models had seen the utterance
    Range confidence = {};                   ///< 0 … 1
    bool operator==(const UtteranceFilter &) const = default;

    bool isEmpty() const { return *this == UtteranceFilter(); }
    /// Whether another run would let other rows through.
    bool asksForAnswers() const;
};

/// The same filter, asking nothing of what is hidden in a blind pass.
UtteranceFilter withoutOpinions(UtteranceFilter filter);

/// 1 for each row that the filter lets through. `blind`: what is hidden isn't found by its text.
std::vector<std::uint8_t> matches(const UtteranceColumns &columns, const UtteranceFilter &filter,
                                  bool blind);
/// The same in two steps, for those who ask for many filters with one text.
std::vector<std::uint8_t> matchesText(const UtteranceColumns &columns, const std::string &text,
                                      bool blind);
std::vector<std::uint8_t> matchesRest(const UtteranceColumns &columns,
                                      const UtteranceFilter &filter,
                                      std::vector<std::uint8_t> keep);

/// A filter as it is saved in a project, JSON. What a newer studio added is passed over, what isn't
/// understood at all asks nothing.
std::string toJson(const UtteranceFilter &filter);
UtteranceFilter filterFromJson(const std::string &text);

} // namespace merhan::browse
