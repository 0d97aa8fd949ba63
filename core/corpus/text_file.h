// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/error/result.h"

#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

namespace merhan::corpus {

struct TextLine {
    int number = 0;       ///< 1-based
    std::string text;     ///< valid UTF-8 without line end, trimmed; may hold NULs
    bool notUtf8 = false; ///< was decoded as Windows-1252
};

struct TextFile {
    std::vector<TextLine> lines; ///< blank ones too
    bool utf16 = false;
};

/// Reads the text files of a corpus that went through many hands. Each line is UTF-8 or, where it
/// isn't, Windows-1252; a byte-order mark goes, and says UTF-16 where it is that. CR LF, LF and
/// CR end a line, and nothing else does (U+2028 and U+0085 are text).
/// Only regular files are opened: a pipe would block.
Result<TextFile> readTextFile(const std::filesystem::path &file);

/// The same for text from elsewhere, such as a cell of a table: not trimmed, line ends included.
TextLine decoded(std::string_view bytes);

/// Without blanks, tabs and CRs at both ends.
std::string_view trimmed(std::string_view text);

} // namespace merhan::corpus
