// SPDX-License-Identifier: Apache-2.0
#include "app/common/output.h"

#include "core/error/result.h"

#include <cerrno>
#include <cmath>
#include <cstdio>
#include <cstdlib>
#include <cstring>

#include <sys/ioctl.h>
#include <unistd.h>

namespace merhan::terminal {

void print(std::string_view text)
{
    // SIGPIPE is ignored, so that EPIPE is seen here.
    while (!text.empty()) {
        const ssize_t written = ::write(STDOUT_FILENO, text.data(), text.size());
        if (written < 0 && errno == EINTR)
            continue;
        if (written < 0 && errno == EPIPE)
            ::_exit(kDone);
        if (written < 0) {
            say(std::string("merhan: The result couldn't be written to standard output: ")
                + std::strerror(errno) + ".");
            ::_exit(kFailed);
        }
        text.remove_prefix(static_cast<std::size_t>(written));
    }
}

void say(std::string_view line)
{
    std::string text(line);
    text += '\n';
    std::fwrite(text.data(), 1, text.size(), stderr);
    std::fflush(stderr);
}

int failed(const Error &error)
{
    say("merhan: " + inEnglish(error));
    return kFailed;
}

int terminalWidth()
{
    winsize size{};
    if (::ioctl(STDERR_FILENO, TIOCGWINSZ, &size) == 0 && size.ws_col > 0)
        return size.ws_col;
    return 80;
}

bool onTerminal()
{
    const char *kind = std::getenv("TERM");
    return ::isatty(STDERR_FILENO) == 1 && !(kind && std::string_view(kind) == "dumb");
}

std::string duration(double seconds)
{
    if (!std::isfinite(seconds) || seconds < 0)
        return "–";
    const long whole = std::lround(seconds);
    const auto two = [](long n) { return (n < 10 ? "0" : "") + std::to_string(n); };
    if (whole < 60)
        return std::to_string(whole) + " s";
    if (whole < 3600)
        return std::to_string(whole / 60) + " min " + two(whole % 60) + " s";
    return std::to_string(whole / 3600) + " h " + two(whole / 60 % 60) + " min";
}

std::string number(double value, int decimals)
{
    if (!std::isfinite(value))
        return "–";
    char text[64];
    // The C locale, which nothing in these programs changes.
    std::snprintf(text, sizeof text, "%.*f", decimals, value);
    return text;
}

std::string counted(long long count, const char *one, const char *many)
{
    return std::to_string(count) + " " + (count == 1 ? one : many);
}

std::string fitted(std::string_view text, int columns)
{
    int seen = 0;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const bool begins = (static_cast<unsigned char>(text[i]) & 0xC0) != 0x80;
        if (begins && seen++ == columns)
            return std::string(text.substr(0, i));
    }
    return std::string(text);
}

} // namespace merhan::terminal
