// SPDX-License-Identifier: Apache-2.0
#include "core/error/error.h"

namespace merhan {

std::string fillIn(std::string_view pattern, const std::vector<std::string> &arguments)
{
    std::string sentence;
    for (std::size_t i = 0; i < pattern.size(); ++i) {
        const bool place = pattern[i] == '%' && i + 1 < pattern.size() && pattern[i + 1] >= '1'
                           && pattern[i + 1] <= '9';
        if (!place) {
            sentence += pattern[i];
            continue;
        }
        const auto which = static_cast<std::size_t>(pattern[++i] - '1');
        if (which < arguments.size())
            sentence += arguments[which];
    }
    return sentence;
}

std::string inEnglish(const Error &error)
{
    std::string text;
    if (!error.file.empty()) {
        text = shown(error.file);
        if (error.line > 0)
            text += ":" + std::to_string(error.line);
        text += ": ";
    }
    return text + fillIn(error.code ? error.code->english : "Unknown error.", error.arguments);
}

namespace {

/// Length of the well-formed UTF-8 sequence at the start of `s`, 0 when there is none
/// (Unicode 15, table 3-7: no overlong forms, no surrogates, nothing above U+10FFFF).
std::size_t sequenceLength(std::string_view s)
{
    const auto byte = [&](std::size_t i) { return static_cast<unsigned char>(s[i]); };
    const auto tail = [&](std::size_t i, int low = 0x80, int high = 0xBF) {
        return i < s.size() && byte(i) >= low && byte(i) <= high;
    };
    const int lead = byte(0);
    if (lead < 0x80)
        return 1;
    if (lead >= 0xC2 && lead <= 0xDF)
        return tail(1) ? 2 : 0;
    if (lead >= 0xE0 && lead <= 0xEF)
        return tail(1, lead == 0xE0 ? 0xA0 : 0x80, lead == 0xED ? 0x9F : 0xBF) && tail(2) ? 3 : 0;
    if (lead >= 0xF0 && lead <= 0xF4)
        return tail(1, lead == 0xF0 ? 0x90 : 0x80, lead == 0xF4 ? 0x8F : 0xBF) && tail(2) && tail(3)
                   ? 4
                   : 0;
    return 0;
}

} // namespace

std::string toValidUtf8(std::string_view bytes)
{
    std::string text;
    text.reserve(bytes.size());
    while (!bytes.empty()) {
        const std::size_t length = sequenceLength(bytes);
        if (length == 0)
            text += "\xEF\xBF\xBD";
        else
            text += bytes.substr(0, length);
        bytes.remove_prefix(length == 0 ? 1 : length);
    }
    return text;
}

std::string shown(const std::filesystem::path &path)
{
    return toValidUtf8(path.generic_string());
}

} // namespace merhan
