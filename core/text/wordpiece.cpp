// SPDX-License-Identifier: Apache-2.0
#include "core/text/wordpiece.h"

#include "core/text/errors.h"
#include "core/text/unicode.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <fstream>
#include <span>
#include <sstream>

namespace merhan::text {

namespace {

/// A longer word is one [UNK], as in the original.
constexpr std::size_t kLongestWord = 100;
/// Far above every vocabulary; what is higher comes from a damaged file.
constexpr std::uint64_t kHighestId = 0x7FFFFFFF;

} // namespace

Result<WordPiece> WordPiece::make(Vocabulary ids, const WordPieceOptions &options,
                                  const std::filesystem::path &file)
{
    WordPiece wordPiece;
    wordPiece.m_options = options;
    for (const auto &[name, place] :
         {std::pair{"[UNK]", &wordPiece.m_unknown}, {"[CLS]", &wordPiece.m_cls},
          {"[SEP]", &wordPiece.m_sep}}) {
        const auto found = ids.find(std::string_view(name));
        if (found == ids.end())
            return Error{&errors::kBadVocabulary,
                         {std::string("it has no ") + name},
                         file};
        *place = found->second;
    }
    wordPiece.m_ids = std::move(ids);
    return wordPiece;
}

Result<WordPiece> WordPiece::fromVocabulary(const std::filesystem::path &vocabTxt,
                                            const WordPieceOptions &options)
{
    std::ifstream in(vocabTxt, std::ios::binary);
    if (!in || !std::filesystem::is_regular_file(vocabTxt))
        return Error{&errors::kNoVocabulary, {}, vocabTxt};
    Vocabulary ids;
    std::int64_t number = 0;
    for (std::string line; std::getline(in, line); ++number) {
        if (line.ends_with('\r'))
            line.pop_back();
        ids[line] = number; // of a piece that stands twice, the later one, as in the original
    }
    return make(std::move(ids), options, vocabTxt);
}

Result<WordPiece> WordPiece::fromTokenizerJson(const std::filesystem::path &file,
                                               const std::optional<WordPieceOptions> &given)
{
    std::ifstream in(file, std::ios::binary);
    if (!in || !std::filesystem::is_regular_file(file))
        return Error{&errors::kNoVocabulary, {}, file};
    std::ostringstream text;
    text << in.rdbuf();
    const auto json = nlohmann::json::parse(text.str(), nullptr, false);
    if (!json.is_object())
        return Error{&errors::kNotJson, {}, file};
    const auto bad = [&](const char *what) {
        return Error{&errors::kBadVocabulary, {what}, file};
    };
    const auto model = json.find("model");
    if (model == json.end() || !model->is_object() || !model->contains("vocab")
        || !(*model)["vocab"].is_object())
        return bad("it has no WordPiece model");
    if (const auto type = model->find("type"); type != model->end() && *type != "WordPiece")
        return bad("its model isn't WordPiece");
    if (const auto prefix = model->find("continuing_subword_prefix");
        prefix != model->end() && *prefix != "##")
        return bad("its pieces inside a word don't begin with ##");
    const auto isId = [](const nlohmann::json &id) {
        return id.is_number_unsigned() && id.get<std::uint64_t>() <= kHighestId;
    };
    Vocabulary ids;
    for (const auto &[piece, id] : (*model)["vocab"].items()) {
        if (!isId(id))
            return bad("it has an id that is no whole number from 0 on");
        ids[piece] = id.get<std::int64_t>();
    }
    // Special tokens may stand here alone.
    if (const auto added = json.find("added_tokens"); added != json.end() && added->is_array()) {
        for (const nlohmann::json &token : *added) {
            if (token.is_object() && token.contains("content") && token["content"].is_string()
                && token.contains("id") && isId(token["id"]))
                ids.try_emplace(token["content"].get<std::string>(),
                                token["id"].get<std::int64_t>());
        }
    }
    WordPieceOptions options = given.value_or(WordPieceOptions{});
    if (const auto normaliser = json.find("normalizer");
        !given && normaliser != json.end() && normaliser->is_object()) {
        const auto flag = [&](const char *name, bool fallback) {
            const auto found = normaliser->find(name);
            return found != normaliser->end() && found->is_boolean() ? found->get<bool>() : fallback;
        };
        options.lowerCase = flag("lowercase", options.lowerCase);
        options.stripAccents = flag("strip_accents", options.lowerCase);
        options.splitCjk = flag("handle_chinese_chars", options.splitCjk);
    }
    return make(std::move(ids), options, file);
}

void WordPiece::addPieces(std::string_view word, std::span<const std::size_t> begins,
                          std::span<const std::size_t> ends, int number,
                          std::vector<Token> &out) const
{
    // begins and ends: for each byte of `word` the bytes of the text that it came from.
    const auto token = [&](std::string piece, std::int64_t id, std::size_t from, std::size_t to) {
        std::size_t begin = begins[from];
        std::size_t end = ends[from];
        for (std::size_t i = from; i < to; ++i) {
            begin = std::min(begin, begins[i]);
            end = std::max(end, ends[i]);
        }
        out.push_back({std::move(piece), id, number, begin, end});
    };
    const auto unknown = [&] { token("[UNK]", m_unknown, 0, word.size()); };
    const auto isStart = [&](std::size_t byte) {
        return byte == word.size() || (static_cast<unsigned char>(word[byte]) & 0xC0U) != 0x80U;
    };

    std::size_t length = 0; // in characters
    for (std::size_t i = 0; i < word.size(); ++i)
        length += isStart(i) ? 1 : 0;
    if (length > kLongestWord)
        return unknown();

    const std::size_t before = out.size();
    std::string candidate;
    for (std::size_t from = 0; from < word.size();) {
        std::size_t to = word.size();
        auto found = m_ids.end();
        for (; to > from; --to) {
            if (!isStart(to))
                continue;
            candidate = from > 0 ? "##" : "";
            candidate += word.substr(from, to - from);
            found = m_ids.find(candidate);
            if (found != m_ids.end())
                break;
        }
        if (found == m_ids.end()) {
            out.resize(before);
            return unknown();
        }
        token(candidate, found->second, from, to);
        from = to;
    }
}

std::vector<Token> WordPiece::tokenize(std::string_view text) const
{
    std::vector<Character> characters;
    for (Character character : charactersOf(text)) {
        if (character.code == 0 || character.code == 0xFFFD || isControl(character.code))
            continue;
        if (isWhiteSpace(character.code))
            character.code = U' ';
        characters.push_back(character);
    }
    if (m_options.stripAccents) {
        characters = decomposed(characters);
        std::erase_if(characters,
                      [](const Character &character) { return isNonspacingMark(character.code); });
    }
    if (m_options.lowerCase)
        characters = lowerCased(characters);

    std::vector<Token> tokens;
    std::string word;
    std::vector<std::size_t> begins;
    std::vector<std::size_t> ends;
    int number = 0;
    const auto finishWord = [&] {
        if (word.empty())
            return;
        addPieces(word, begins, ends, number++, tokens);
        word.clear();
        begins.clear();
        ends.clear();
    };
    const auto add = [&](const Character &character) {
        appendUtf8(character.code, word);
        begins.resize(word.size(), character.begin);
        ends.resize(word.size(), character.end);
    };
    for (const Character &character : characters) {
        if (character.code == U' ') {
            finishWord();
        } else if (isPunctuation(character.code)
                   || (m_options.splitCjk && isCjk(character.code))) {
            finishWord();
            add(character);
            finishWord();
        } else {
            add(character);
        }
    }
    finishWord();
    return tokens;
}

std::vector<std::int64_t> WordPiece::ids(const std::vector<Token> &tokens,
                                         std::size_t mostIds) const
{
    std::size_t count = tokens.size();
    if (mostIds > 0)
        count = std::min(count, mostIds > 2 ? mostIds - 2 : 0);
    std::vector<std::int64_t> ids{m_cls};
    ids.reserve(count + 2);
    for (std::size_t i = 0; i < count; ++i)
        ids.push_back(tokens[i].id);
    ids.push_back(m_sep);
    return ids;
}

} // namespace merhan::text
