// SPDX-License-Identifier: Apache-2.0
#include "core/text/unicode.h"

#include <utf8proc.h>

#include <algorithm>
#include <array>

namespace merhan::text {

namespace {

utf8proc_category_t categoryOf(char32_t code)
{
    return utf8proc_category(static_cast<utf8proc_int32_t>(code));
}

int combiningClass(char32_t code)
{
    return utf8proc_get_property(static_cast<utf8proc_int32_t>(code))->combining_class;
}

} // namespace

std::vector<Character> charactersOf(std::string_view text)
{
    std::vector<Character> characters;
    characters.reserve(text.size());
    const auto *bytes = reinterpret_cast<const utf8proc_uint8_t *>(text.data());
    for (std::size_t at = 0; at < text.size();) {
        utf8proc_int32_t code = 0;
        const utf8proc_ssize_t length = utf8proc_iterate(
            bytes + at, static_cast<utf8proc_ssize_t>(text.size() - at), &code);
        if (length <= 0) {
            characters.push_back({0xFFFD, at, at + 1});
            ++at;
            continue;
        }
        const std::size_t next = at + static_cast<std::size_t>(length);
        characters.push_back({static_cast<char32_t>(code), at, next});
        at = next;
    }
    return characters;
}

void appendUtf8(char32_t code, std::string &to)
{
    std::array<utf8proc_uint8_t, 4> bytes{};
    const utf8proc_ssize_t length =
        utf8proc_encode_char(static_cast<utf8proc_int32_t>(code), bytes.data());
    to.append(reinterpret_cast<const char *>(bytes.data()), static_cast<std::size_t>(length));
}

bool isWhiteSpace(char32_t code)
{
    return code == U' ' || code == U'\t' || code == U'\n' || code == U'\r'
           || categoryOf(code) == UTF8PROC_CATEGORY_ZS || code == 0x2028 || code == 0x2029;
}

bool isControl(char32_t code)
{
    if (code == U'\t' || code == U'\n' || code == U'\r')
        return false;
    const utf8proc_category_t category = categoryOf(code);
    return category == UTF8PROC_CATEGORY_CC || category == UTF8PROC_CATEGORY_CF
           || category == UTF8PROC_CATEGORY_CO;
}

bool isPunctuation(char32_t code)
{
    if ((code >= 33 && code <= 47) || (code >= 58 && code <= 64) || (code >= 91 && code <= 96)
        || (code >= 123 && code <= 126))
        return true;
    switch (categoryOf(code)) {
    case UTF8PROC_CATEGORY_PC:
    case UTF8PROC_CATEGORY_PD:
    case UTF8PROC_CATEGORY_PS:
    case UTF8PROC_CATEGORY_PE:
    case UTF8PROC_CATEGORY_PI:
    case UTF8PROC_CATEGORY_PF:
    case UTF8PROC_CATEGORY_PO:
        return true;
    default:
        return false;
    }
}

bool isCjk(char32_t code)
{
    // The blocks that BERT's tokenizer lists.
    constexpr std::array<std::array<char32_t, 2>, 8> kBlocks{{{0x4E00, 0x9FFF},
                                                              {0x3400, 0x4DBF},
                                                              {0x20000, 0x2A6DF},
                                                              {0x2A700, 0x2B73F},
                                                              {0x2B740, 0x2B81F},
                                                              {0x2B820, 0x2CEAF},
                                                              {0xF900, 0xFAFF},
                                                              {0x2F800, 0x2FA1F}}};
    return std::any_of(kBlocks.begin(), kBlocks.end(),
                       [&](const auto &block) { return code >= block[0] && code <= block[1]; });
}

bool isNonspacingMark(char32_t code)
{
    return categoryOf(code) == UTF8PROC_CATEGORY_MN;
}

std::vector<Character> decomposed(const std::vector<Character> &characters)
{
    std::vector<Character> parts;
    parts.reserve(characters.size());
    for (const Character &character : characters) {
        if (character.code < 0x80) {
            parts.push_back(character);
            continue;
        }
        std::array<utf8proc_int32_t, 32> codes{}; // no canonical decomposition is longer than 4
        int boundary = 0;
        const utf8proc_ssize_t count = utf8proc_decompose_char(
            static_cast<utf8proc_int32_t>(character.code), codes.data(), codes.size(),
            UTF8PROC_DECOMPOSE, &boundary);
        if (count <= 0) {
            parts.push_back(character);
            continue;
        }
        for (utf8proc_ssize_t i = 0; i < count; ++i)
            parts.push_back({static_cast<char32_t>(codes[static_cast<std::size_t>(i)]),
                             character.begin, character.end});
    }
    // Marks of one base character stand in the order of their combining classes.
    for (std::size_t begin = 0; begin < parts.size();) {
        if (combiningClass(parts[begin].code) == 0) {
            ++begin;
            continue;
        }
        std::size_t end = begin;
        while (end < parts.size() && combiningClass(parts[end].code) != 0)
            ++end;
        std::stable_sort(parts.begin() + static_cast<std::ptrdiff_t>(begin),
                         parts.begin() + static_cast<std::ptrdiff_t>(end),
                         [](const Character &a, const Character &b) {
                             return combiningClass(a.code) < combiningClass(b.code);
                         });
        begin = end;
    }
    return parts;
}

std::vector<Character> lowerCased(const std::vector<Character> &characters)
{
    std::vector<Character> lower;
    lower.reserve(characters.size());
    for (const Character &character : characters) {
        if (character.code == 0x130) { // İ: the one character whose lower case is two
            lower.push_back({U'i', character.begin, character.end});
            lower.push_back({0x307, character.begin, character.end});
            continue;
        }
        lower.push_back({static_cast<char32_t>(
                             utf8proc_tolower(static_cast<utf8proc_int32_t>(character.code))),
                         character.begin, character.end});
    }
    return lower;
}

} // namespace merhan::text
