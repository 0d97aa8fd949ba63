// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/error/error.h"

namespace merhan::text::errors {

inline constexpr ErrorCode kNoVocabulary{
    "text_no_vocabulary",
    "There is no vocabulary here: neither vocab.txt nor tokenizer.json with a WordPiece model."};
inline constexpr ErrorCode kBadVocabulary{"text_bad_vocabulary",
                                          "This vocabulary can't be used: %1."};
inline constexpr ErrorCode kNoTokenizer{
    "text_no_tokenizer",
    "An encoder of the type '%1' has a tokenizer that this version doesn't know; those of the BERT "
    "family (model_type 'bert') work."};
inline constexpr ErrorCode kNotJson{"text_not_json", "This is no JSON object."};

} // namespace merhan::text::errors
