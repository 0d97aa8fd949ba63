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
    "An encoder of the type '%1' has a tokenizer that this version doesn't know; take one of the "
    "BERT family (model_type bert, distilbert, electra or mobilebert)."};
inline constexpr ErrorCode kNotJson{"text_not_json", "The file holds no JSON object. Copy the encoder's folder again."};
inline constexpr ErrorCode kNoSuchEncoder{
    "text_no_such_encoder",
    "There is no text encoder “%1”: it is neither a folder nor a name found in: %2. Give the "
    "folder of a Hugging Face model of the BERT family, or let packaging/setup.sh fetch the "
    "default one."};

} // namespace merhan::text::errors
