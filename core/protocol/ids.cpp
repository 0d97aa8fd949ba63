// SPDX-License-Identifier: Apache-2.0
#include "core/protocol/ids.h"

#include <array>
#include <cstdlib>
#include <ctime>
#include <sys/random.h>
#include <unistd.h>

namespace merhan::protocol {

std::string randomId()
{
    // 16 bytes are given whole (getrandom(2): up to 256 are never cut short once the pool is
    // ready).
    std::array<unsigned char, 16> bytes;
    while (getrandom(bytes.data(), bytes.size(), 0) != static_cast<ssize_t>(bytes.size())) {
    }
    static constexpr char kDigits[] = "0123456789abcdef";
    std::string text;
    for (const unsigned char byte : bytes) {
        text += kDigits[byte >> 4];
        text += kDigits[byte & 15];
    }
    return text;
}

std::string utcText(std::chrono::system_clock::time_point time)
{
    const auto whole = std::chrono::floor<std::chrono::seconds>(time);
    const auto milliseconds = std::chrono::floor<std::chrono::milliseconds>(time - whole).count();
    const std::time_t seconds = std::chrono::system_clock::to_time_t(whole);
    std::tm parts{};
    gmtime_r(&seconds, &parts);
    char text[64];
    std::size_t length = std::strftime(text, sizeof text, "%Y-%m-%dT%H:%M:%S", &parts);
    length += static_cast<std::size_t>(std::snprintf(text + length, sizeof text - length, ".%03dZ",
                                                     static_cast<int>(milliseconds)));
    return {text, length};
}

std::string utcNow()
{
    return utcText(std::chrono::system_clock::now());
}

std::string hostName()
{
    char name[256] = "";
    gethostname(name, sizeof name - 1);
    return name;
}

} // namespace merhan::protocol
