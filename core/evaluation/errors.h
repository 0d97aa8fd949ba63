// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/error/error.h"

namespace merhan::evaluation::errors {

inline constexpr ErrorCode kNothingToScore{
    "nothing_to_score",
    "There is nothing to score: of %1 rows none is a test answer for a labelled utterance (%2 of "
    "other splits, %3 without a label)."};

} // namespace merhan::evaluation::errors
