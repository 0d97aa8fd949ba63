// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/error/error.h"

namespace merhan::evaluation::errors {

inline constexpr ErrorCode kNothingToScore{
    "nothing_to_score",
    "There is nothing to score: of %1 rows none is a test answer for a labelled utterance (%2 of "
    "other splits, %3 without a label)."};

// Why two runs can't be compared.
inline constexpr ErrorCode kOtherScheme{
    "other_scheme",
    "“%1” and “%2” were tested in different ways (%3; %4), so nothing was compared. Choose a run "
    "that was split in the same way."};
inline constexpr ErrorCode kOtherClasses{
    "other_classes_compared",
    "“%1” and “%2” tell different classes apart (%3; %4), so nothing was compared. Choose a run "
    "with the same label set."};
inline constexpr ErrorCode kOtherSeeds{
    "other_seeds",
    "“%1” and “%2” answered with another number of seeds (%3 and %4), and the mean of several is "
    "steadier than one: nothing was compared. Choose a run with as many seeds."};
inline constexpr ErrorCode kOtherUtterances{
    "other_utterances",
    "“%1” and “%2” weren’t tested on the same utterances, fold by fold: %3 of them in one run "
    "alone. Nothing was compared. Choose a run on the same data."};
inline constexpr ErrorCode kOtherLabels{
    "other_labels",
    "%3 of the %4 utterances that “%1” and “%2” were both tested on have another label in the one "
    "than in the other, so nothing was compared. Score both against today’s labels, or choose a "
    "run on the same labels."};
inline constexpr ErrorCode kNothingToCompare{
    "nothing_to_compare",
    "No utterance that “%1” and “%2” were tested on has a label, so nothing was compared. Label "
    "some first."};

} // namespace merhan::evaluation::errors
