// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace merhan::common {

struct ErrorSentence {
    const char *key;     ///< ErrorCode::key
    const char *english; ///< ErrorCode::english, the source text in the context "errors"
};

/// Every ErrorCode of core, app and ui; a row of two nulls ends it. Made by
/// translations/error_sentences.awk.
extern const ErrorSentence kErrorSentences[];

} // namespace merhan::common
