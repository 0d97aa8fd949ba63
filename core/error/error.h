// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

namespace merhan {

/// What can go wrong, once and in English; each module lists its own in its errors.h.
/// `key` is stable and for programs; `english` is a whole sentence with %1, %2, … for the
/// arguments, and the source text that the studio translates.
struct ErrorCode {
    const char *key;
    const char *english;
};

/// Something that a person can meet: a file, a disk, a GPU, a bad row. Never for broken promises
/// of our own code.
struct Error {
    const ErrorCode *code = nullptr;
    std::vector<std::string> arguments = {};
    std::filesystem::path file = {};
    int line = 0; ///< 1-based; 0 when the error is about no line

    bool is(const ErrorCode &other) const { return code == &other; }
};

/// "FILE:LINE: sentence", as the command line prints it. File names that are no UTF-8 are shown
/// with U+FFFD.
std::string inEnglish(const Error &error);

/// The sentence alone, %1… filled in; `pattern` is the English one or its translation.
std::string fillIn(std::string_view pattern, const std::vector<std::string> &arguments);

/// Bytes as valid UTF-8: each byte that is part of no character becomes U+FFFD.
std::string toValidUtf8(std::string_view bytes);

/// A path for people and for JSON: UTF-8, with `/`, invalid bytes as U+FFFD.
std::string shown(const std::filesystem::path &path);

namespace errors {
inline constexpr ErrorCode kFileUnreadable{"file_unreadable", "The file can't be read: %1."};
inline constexpr ErrorCode kFileUnwritable{"file_unwritable", "The file can't be written: %1."};
inline constexpr ErrorCode kCancelled{"cancelled", "Stopped as asked."};
} // namespace errors

} // namespace merhan
