// SPDX-License-Identifier: Apache-2.0
#include "core/text/tokenizer.h"

#include "core/text/errors.h"
#include "core/text/wordpiece.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>
#include <fstream>
#include <optional>
#include <sstream>
#include <string_view>

namespace merhan::text {

namespace {

Result<nlohmann::json> readObject(const std::filesystem::path &file)
{
    std::ifstream in(file, std::ios::binary);
    if (!in || !std::filesystem::is_regular_file(file))
        return Error{&merhan::errors::kFileUnreadable, {"no such file, or no permission"}, file};
    std::ostringstream text;
    text << in.rdbuf();
    auto json = nlohmann::json::parse(text.str(), nullptr, false);
    if (!json.is_object())
        return Error{&errors::kNotJson, {}, file};
    return json;
}

bool flag(const nlohmann::json &json, const char *name, bool fallback)
{
    const auto found = json.find(name);
    return found != json.end() && found->is_boolean() ? found->get<bool>() : fallback;
}

} // namespace

Result<std::unique_ptr<Tokenizer>> loadTokenizer(const std::filesystem::path &folder)
{
    const auto config = readObject(folder / "config.json");
    if (!config)
        return config.error();
    // Folders of old versions say no model_type; their vocabulary then tells.
    const auto type = config->find("model_type");
    const std::string family =
        type != config->end() && type->is_string() ? type->get<std::string>() : "bert";
    // All of these cut text with BERT's own tokenizer.
    constexpr std::array<std::string_view, 4> kFamilies{"bert", "distilbert", "electra",
                                                        "mobilebert"};
    if (std::find(kFamilies.begin(), kFamilies.end(), family) == kFamilies.end())
        return Error{&errors::kNoTokenizer, {family}, folder};

    std::optional<WordPieceOptions> options;
    std::error_code problem;
    if (std::filesystem::exists(folder / "tokenizer_config.json", problem)) {
        const auto settings = readObject(folder / "tokenizer_config.json");
        if (!settings)
            return settings.error();
        // Hugging Face lets these win over tokenizer.json, also where they are left out.
        const bool lowerCase = flag(*settings, "do_lower_case", true);
        options = {.lowerCase = lowerCase,
                   .stripAccents = flag(*settings, "strip_accents", lowerCase),
                   .splitCjk = flag(*settings, "tokenize_chinese_chars", true)};
    }
    const auto done = [](Result<WordPiece> made) -> Result<std::unique_ptr<Tokenizer>> {
        if (!made)
            return made.error();
        return std::unique_ptr<Tokenizer>(std::make_unique<WordPiece>(*std::move(made)));
    };
    if (std::filesystem::exists(folder / "vocab.txt", problem))
        return done(WordPiece::fromVocabulary(folder / "vocab.txt", options.value_or(WordPieceOptions{})));
    if (std::filesystem::exists(folder / "tokenizer.json", problem))
        return done(WordPiece::fromTokenizerJson(folder / "tokenizer.json", options));
    return Error{&errors::kNoVocabulary, {}, folder};
}

} // namespace merhan::text
