// SPDX-License-Identifier: Apache-2.0
#include "app/merhan/command.h"
#include "core/protocol/lines.h"
#include "core/text/encoder_folders.h"
#include "core/text/tokenizer.h"

#include <CLI/CLI.hpp>
#include <nlohmann/json.hpp>

#include <cerrno>
#include <cstring>

#include <unistd.h>

namespace merhan::app {

namespace {

struct Options {
    std::string encoder;
    std::vector<std::string> texts;
    bool json = false;
};

/// Standard input's lines, cut at \n alone and as they are.
Result<void> eachLine(const std::function<void(std::string_view)> &take)
{
    protocol::LineSplitter lines;
    char buffer[1 << 16];
    for (;;) {
        const ssize_t got = ::read(STDIN_FILENO, buffer, sizeof buffer);
        if (got < 0 && errno == EINTR)
            continue;
        if (got < 0)
            return Error{&errors::kFileUnreadable, {std::strerror(errno)}, "standard input"};
        if (got == 0)
            break;
        lines.feed({buffer, static_cast<std::size_t>(got)}, take);
    }
    if (!lines.tail().empty())
        take(lines.tail());
    return {};
}

/// One text as an entry of the JSON list.
std::string entry(const text::Tokenizer &tokenizer, std::string_view text)
{
    const auto tokens = tokenizer.tokenize(text);
    auto pieces = nlohmann::ordered_json::array();
    for (const text::Token &token : tokens)
        pieces.push_back(token.piece);
    return nlohmann::ordered_json{
        {"text", std::string(text)}, {"tokens", std::move(pieces)}, {"ids", tokenizer.ids(tokens)}}
        .dump(-1, ' ', false, nlohmann::json::error_handler_t::replace);
}

std::string line(const text::Tokenizer &tokenizer, std::string_view text)
{
    const auto tokens = tokenizer.tokenize(text);
    std::string shownTokens;
    for (const text::Token &token : tokens)
        shownTokens += (shownTokens.empty() ? "" : " ") + token.piece;
    std::string ids;
    for (const std::int64_t id : tokenizer.ids(tokens))
        ids += (ids.empty() ? "" : " ") + std::to_string(id);
    return shownTokens + "\t" + ids + "\n";
}

} // namespace

Action setUpTokenize(CLI::App &app)
{
    const auto options = std::make_shared<Options>();
    app.add_option(
           "--encoder", options->encoder,
           "A folder with config.json and the vocabulary (vocab.txt or tokenizer.json), or a name "
           "looked up in MERHAN_ENCODER_DIR, the program's cache and Hugging Face's; the default "
           "encoder when none is given");
    app.add_option("TEXT", options->texts, "Texts; without one, a text a line from standard input");
    app.add_flag("--json", options->json, "A list of {text, tokens, ids}");
    app.description(
        "Cuts texts into an encoder's tokens: pieces, a tab, their ids with the special "
        "ones.");
    return [options] {
        const auto folder = text::locateEncoder(withoutSlash(options->encoder));
        if (!folder)
            return terminal::failed(folder.error());
        const auto tokenizer = text::loadTokenizer(*folder);
        if (!tokenizer)
            return terminal::failed(tokenizer.error());
        std::string out;
        bool first = true;
        const auto take = [&](std::string_view text) {
            if (options->json)
                out += (first ? "[\n" : ",\n") + entry(**tokenizer, text);
            else
                out += line(**tokenizer, text);
            first = false;
            if (out.size() > (1U << 16)) {
                terminal::print(out);
                out.clear();
            }
        };
        if (options->texts.empty()) {
            if (const auto done = eachLine(take); !done)
                return terminal::failed(done.error());
        } else {
            for (const std::string &text : options->texts)
                take(text);
        }
        if (options->json)
            out += first ? "[]\n" : "\n]\n";
        terminal::print(out);
        return terminal::kDone;
    };
}

} // namespace merhan::app
