// SPDX-License-Identifier: Apache-2.0
#include "core/corpus/text_file.h"

#include <utf8proc.h>

#include <algorithm>
#include <cerrno>
#include <fstream>
#include <system_error>

namespace merhan::corpus {

namespace {

// No label or transcript file of any corpus comes near it; a disk image with such a name does.
constexpr std::uintmax_t kLargest = 256u << 20;

Error unreadable(const std::filesystem::path &file, std::string why)
{
    return {&merhan::errors::kFileUnreadable, {std::move(why)}, file};
}

void append(std::string &text, utf8proc_int32_t codepoint)
{
    utf8proc_uint8_t bytes[4];
    if (!utf8proc_codepoint_valid(codepoint))
        codepoint = 0xFFFD;
    const auto length = utf8proc_encode_char(codepoint, bytes);
    text.append(bytes, bytes + length);
}

bool isUtf8(std::string_view bytes)
{
    const auto *at = reinterpret_cast<const utf8proc_uint8_t *>(bytes.data());
    auto left = static_cast<utf8proc_ssize_t>(bytes.size());
    while (left > 0) {
        if (*at < 0x80) {
            ++at;
            --left;
            continue;
        }
        utf8proc_int32_t codepoint = 0;
        const auto length = utf8proc_iterate(at, left, &codepoint);
        if (length <= 0)
            return false;
        at += length;
        left -= length;
    }
    return true;
}

/// Latin-1 but for 0x80 … 0x9F; the five bytes without a meaning become U+FFFD.
std::string fromWindows1252(std::string_view bytes)
{
    static constexpr utf8proc_int32_t kHigh[32] = {
        0x20AC, 0xFFFD, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160,
        0x2039, 0x0152, 0xFFFD, 0x017D, 0xFFFD, 0xFFFD, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022,
        0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0xFFFD, 0x017E, 0x0178};
    std::string text;
    for (const char c : bytes) {
        const auto byte = static_cast<unsigned char>(c);
        if (byte < 0x80)
            text += c;
        else
            append(text, byte < 0xA0 ? kHigh[byte - 0x80] : byte);
    }
    return text;
}

std::string fromUtf16(std::string_view bytes, bool bigEndian)
{
    const auto unit = [&](std::size_t i) -> utf8proc_int32_t {
        const auto first = static_cast<unsigned char>(bytes[i]);
        const auto second = static_cast<unsigned char>(bytes[i + 1]);
        return bigEndian ? first << 8 | second : second << 8 | first;
    };
    std::string text;
    for (std::size_t i = 0; i + 1 < bytes.size(); i += 2) {
        utf8proc_int32_t code = unit(i);
        if (code >= 0xD800 && code < 0xDC00 && i + 3 < bytes.size()) {
            const utf8proc_int32_t low = unit(i + 2);
            if (low >= 0xDC00 && low < 0xE000) {
                code = 0x10000 + ((code - 0xD800) << 10) + (low - 0xDC00);
                i += 2;
            }
        }
        append(text, code);
    }
    return text;
}

} // namespace

TextLine decoded(std::string_view bytes)
{
    const bool utf8 = isUtf8(bytes);
    return {0, utf8 ? std::string(bytes) : fromWindows1252(bytes), !utf8};
}

std::string_view trimmed(std::string_view text)
{
    constexpr std::string_view kBlanks = " \t\r";
    const auto first = text.find_first_not_of(kBlanks);
    if (first == std::string_view::npos)
        return {};
    return text.substr(first, text.find_last_not_of(kBlanks) - first + 1);
}

Result<TextFile> readTextFile(const std::filesystem::path &file)
{
    std::error_code problem;
    const auto status = std::filesystem::status(file, problem);
    if (problem && !std::filesystem::exists(status))
        return unreadable(file, problem.message());
    if (!std::filesystem::is_regular_file(status))
        return unreadable(file, std::filesystem::is_directory(status) ? "it is a folder"
                                                                      : "it is no file");
    const auto size = std::filesystem::file_size(file, problem);
    if (problem || size > kLargest)
        return unreadable(file, problem ? problem.message() : "it is larger than 256 MiB");
    std::ifstream stream(file, std::ios::binary);
    std::string data(size, '\0');
    if (!stream || !stream.read(data.data(), static_cast<std::streamsize>(size)))
        return unreadable(file, std::error_code(errno, std::generic_category()).message());

    TextFile result;
    std::string_view rest = data;
    std::string converted;
    if (rest.starts_with("\xFF\xFE") || rest.starts_with("\xFE\xFF")) {
        result.utf16 = true;
        converted = fromUtf16(rest.substr(2), rest.starts_with("\xFE\xFF"));
        rest = converted;
    } else if (rest.starts_with("\xEF\xBB\xBF")) {
        rest.remove_prefix(3);
    }
    for (int number = 1; !rest.empty(); ++number) {
        const auto end = std::min(rest.find_first_of("\r\n"), rest.size());
        const std::string_view bytes = trimmed(rest.substr(0, end));
        result.lines.push_back(decoded(bytes));
        result.lines.back().number = number;
        rest.remove_prefix(end);
        rest.remove_prefix(rest.starts_with("\r\n") ? 2 : std::min<std::size_t>(rest.size(), 1));
    }
    return result;
}

} // namespace merhan::corpus
