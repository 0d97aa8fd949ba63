// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/error/result.h"

#include <cstdint>
#include <filesystem>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace merhan::text {

/// A piece of a text as an encoder sees it.
struct Token {
    std::string piece; ///< as in the vocabulary: "play", "##ing", "[UNK]"
    std::int64_t id = 0;
    int word = 0; ///< pieces of one word have the same number, from 0
    /// Bytes of the text that the piece came from: [begin, end). What vanished on the way (control
    /// characters, accents) belongs to no piece or to the one it stood in.
    std::size_t begin = 0;
    std::size_t end = 0;
    bool operator==(const Token &) const = default;
};

/// How an encoder cuts text into tokens. Any thread.
class Tokenizer {
public:
    virtual ~Tokenizer() = default;

    /// Without special tokens. Bytes that are no UTF-8 count as U+FFFD.
    virtual std::vector<Token> tokenize(std::string_view text) const = 0;
    /// With the special tokens around; `mostIds` > 0 cuts the end and keeps the last special token.
    virtual std::vector<std::int64_t> ids(const std::vector<Token> &tokens,
                                          std::size_t mostIds = 0) const = 0;
    /// Special tokens before and behind the text.
    virtual int before() const = 0;
    virtual int behind() const = 0;
    virtual std::string specialBefore() const = 0; ///< "[CLS]"
    virtual std::string specialBehind() const = 0; ///< "[SEP]"
};

/// The tokenizer of an encoder's folder: its config.json says which, its vocabulary is all else
/// that is needed. What tokenizer_config.json leaves out has the value that Hugging Face gives it.
Result<std::unique_ptr<Tokenizer>> loadTokenizer(const std::filesystem::path &encoderFolder);

} // namespace merhan::text
