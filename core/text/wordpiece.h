// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/text/tokenizer.h"

#include <optional>
#include <span>
#include <unordered_map>

namespace merhan::text {

struct WordPieceOptions {
    bool lowerCase = true;
    bool stripAccents = true; ///< Hugging Face: as lowerCase, unless it is given
    bool splitCjk = true; ///< every CJK ideograph is a word of its own
};

/// BERT's tokenizer (Devlin et al. 2019), as Hugging Face's BertTokenizerFast has it.
class WordPiece : public Tokenizer {
public:
    /// A line a piece; its number is its id. [UNK], [CLS] and [SEP] must be there.
    static Result<WordPiece> fromVocabulary(const std::filesystem::path &vocabTxt,
                                            const WordPieceOptions &options);
    /// tokenizer.json of the tokenizers library with a WordPiece model. Without options, what its
    /// normaliser says.
    static Result<WordPiece>
    fromTokenizerJson(const std::filesystem::path &file,
                      const std::optional<WordPieceOptions> &options = std::nullopt);

    std::vector<Token> tokenize(std::string_view text) const override;
    std::vector<std::int64_t> ids(const std::vector<Token> &tokens,
                                  std::size_t mostIds) const override;
    int before() const override { return 1; }
    int behind() const override { return 1; }
    std::string specialBefore() const override { return "[CLS]"; }
    std::string specialBehind() const override { return "[SEP]"; }

    std::size_t vocabularySize() const { return m_ids.size(); }

private:
    struct Hash {
        using is_transparent = void;
        std::size_t operator()(std::string_view text) const
        {
            return std::hash<std::string_view>()(text);
        }
    };
    using Vocabulary = std::unordered_map<std::string, std::int64_t, Hash, std::equal_to<>>;

    static Result<WordPiece> make(Vocabulary ids, const WordPieceOptions &options,
                                  const std::filesystem::path &file);
    void addPieces(std::string_view word, std::span<const std::size_t> begins,
                   std::span<const std::size_t> ends, int number, std::vector<Token> &out) const;

    Vocabulary m_ids;
    WordPieceOptions m_options;
    std::int64_t m_unknown = 0;
    std::int64_t m_cls = 0;
    std::int64_t m_sep = 0;
};

} // namespace merhan::text
