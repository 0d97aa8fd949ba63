// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/error/result.h"

#include <map>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace merhan::corpus {

/// The label keys that projects, snapshots and CSV files hold. What people read is their
/// translation, never the key.
inline constexpr std::string_view kLabelKeys[] = {"neutral",   "happy",      "excited",   "angry",
                                                  "sad",       "frustrated", "surprised", "fearful",
                                                  "disgusted", "other"};

/// The label key that a word or code of some corpus stands for ("ang", "Anger", "W" aside):
/// IEMOCAP's codes and vocabulary, MELD's, RAVDESS', CREMA-D's and plain English words, whatever
/// their case. "" for "no majority" ("xxx"); nothing for an unknown word.
std::optional<std::string> labelKeyOf(std::string_view word);

/// The classes a model tells apart, and which label keys count as which class.
class LabelSet {
public:
    /// `spec` is a name ("four", "four-without-excited", "six", "all") or classes separated by
    /// commas, each the keys it takes joined by '+', the first of them naming it:
    /// "neutral,happy+excited,angry,sad" is what "four" stands for, in that order, which is also
    /// the numbering of the original implementation.
    static Result<LabelSet> parse(std::string_view spec);

    const std::vector<std::string> &classes() const { return m_classes; }
    /// Class index of a label key; nothing for a label outside the set: unlabelled.
    std::optional<int> classOf(std::string_view labelKey) const;
    /// The spec in full, whatever name it was given by.
    std::string spec() const;

private:
    std::vector<std::string> m_classes;
    std::map<std::string, int, std::less<>> m_classOfKey;
    std::string m_spec;
};

} // namespace merhan::corpus
