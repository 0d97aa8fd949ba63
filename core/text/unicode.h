// SPDX-License-Identifier: Apache-2.0
// Private to core/text: characters as BERT's tokenizer classes them.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace merhan::text {

/// A character and the bytes of the original text that it came from.
struct Character {
    char32_t code = 0;
    std::size_t begin = 0;
    std::size_t end = 0;
};

/// Bytes that are no UTF-8 become U+FFFD, one each.
std::vector<Character> charactersOf(std::string_view text);
void appendUtf8(char32_t code, std::string &to);

bool isWhiteSpace(char32_t code);  ///< blank, tab, newline, return and category Zs
bool isControl(char32_t code);     ///< Cc, Cf, Co but tab, newline, return; not unassigned ones
bool isPunctuation(char32_t code); ///< ASCII symbols and the categories P*
bool isCjk(char32_t code);         ///< CJK ideographs; neither kana nor hangul
bool isNonspacingMark(char32_t code);

/// Canonical decomposition (NFD), in canonical order; every part keeps its character's bytes.
std::vector<Character> decomposed(const std::vector<Character> &characters);
/// Lower case, character by character.
std::vector<Character> lowerCased(const std::vector<Character> &characters);

} // namespace merhan::text
