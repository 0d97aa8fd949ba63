// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/error/error.h"

/// What stops reading labels or a corpus as a whole. What is wrong with single utterances is in
/// iemocap_problems.h and never stops anything.
namespace merhan::corpus::errors {

inline constexpr ErrorCode kUnknownLabel{
    "corpus_unknown_label",
    "“%1” is no label. A label set is four, four-without-excited, six, all, or classes separated "
    "by commas, each one or more of %2 joined by + (four is %3)."};
inline constexpr ErrorCode kLabelTwice{
    "corpus_label_twice",
    "The label “%1” stands in the label set “%2” twice. Name each label in one class only."};
inline constexpr ErrorCode kTooFewClasses{
    "corpus_too_few_classes",
    "The label set “%1” has fewer than two classes, and a model needs something to tell apart. "
    "Separate classes by commas, as in %2."};

inline constexpr ErrorCode kNoFolder{
    "corpus_no_folder", "This is no folder that can be read: %1. Nothing was imported."};
inline constexpr ErrorCode kNotIemocap{
    "corpus_not_iemocap",
    "Nothing in IEMOCAP's layout was found here, so nothing was imported. Choose the folder that "
    "holds Session1 to Session5, the folder above it, or one session; a session holds its labels "
    "in dialog/EmoEvaluation."};
inline constexpr ErrorCode kNoLabels{
    "corpus_no_labels",
    "There are session folders here, but none of them has a folder dialog/EmoEvaluation with the "
    "labels, so nothing was imported. It is part of every package of the release: copy it here "
    "and import again."};
inline constexpr ErrorCode kReadingFailed{
    "corpus_reading_failed", "Reading the corpus ended early, and nothing was imported: %1."};

} // namespace merhan::corpus::errors
