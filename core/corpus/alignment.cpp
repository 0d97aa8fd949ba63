// SPDX-License-Identifier: Apache-2.0
#include "core/corpus/alignment.h"

#include "core/corpus/text_file.h"

#include <array>
#include <charconv>
#include <cstdint>
#include <optional>

namespace merhan::corpus {

namespace fs = std::filesystem;

namespace {

constexpr double kFrameSeconds = 0.01;

std::optional<std::int64_t> integer(std::string_view text)
{
    std::int64_t value = 0;
    const auto [end, problem] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (problem != std::errc() || end != text.data() + text.size())
        return std::nullopt;
    return value;
}

/// Four, or nothing.
std::optional<std::array<std::string_view, 4>> columnsOf(std::string_view line)
{
    constexpr std::string_view kBlanks = " \t";
    std::array<std::string_view, 4> columns;
    std::size_t at = 0;
    for (std::string_view &column : columns) {
        at = line.find_first_not_of(kBlanks, at);
        if (at == std::string_view::npos)
            return std::nullopt;
        const std::size_t end = std::min(line.find_first_of(kBlanks, at), line.size());
        column = line.substr(at, end - at);
        at = end;
    }
    if (line.find_first_not_of(kBlanks, at) != std::string_view::npos)
        return std::nullopt;
    return columns;
}

/// "<sil>", "++LAUGHTER++"
bool isSaid(std::string_view word)
{
    return !(word.starts_with('<') && word.ends_with('>')) && !word.starts_with("++");
}

/// "YOU'RE(2)" is the second way to say it.
std::string_view withoutVariant(std::string_view word)
{
    const std::size_t open = word.rfind('(');
    if (open == std::string_view::npos || open == 0 || !word.ends_with(')')
        || !integer(word.substr(open + 1, word.size() - open - 2)))
        return word;
    return word.substr(0, open);
}

} // namespace

fs::path alignmentOf(const fs::path &wav)
{
    const fs::path dialog = wav.parent_path();
    const fs::path folder = dialog.parent_path();
    const fs::path sentences = folder.parent_path();
    if (folder.filename() != "wav" || sentences.filename() != "sentences")
        return {};
    fs::path file = sentences / "ForcedAlignment" / dialog.filename() / wav.stem();
    file += ".wdseg";
    return file;
}

Result<std::vector<AlignedWord>> readAlignment(const fs::path &file)
{
    const auto text = readTextFile(file);
    if (!text)
        return text.error();
    std::vector<AlignedWord> words;
    for (const TextLine &line : text->lines) {
        const auto columns = columnsOf(line.text);
        if (!columns)
            continue;
        const auto first = integer((*columns)[0]), last = integer((*columns)[1]);
        if (!first || !last || *first < 0 || *last < *first || !isSaid((*columns)[3]))
            continue;
        words.push_back({std::string(withoutVariant((*columns)[3])),
                         static_cast<double>(*first) * kFrameSeconds,
                         static_cast<double>(*last + 1) * kFrameSeconds});
    }
    return words;
}

} // namespace merhan::corpus
