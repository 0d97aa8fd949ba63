// SPDX-License-Identifier: Apache-2.0
#include "app/common/progress_line.h"

#include "app/common/output.h"

#include <cstdio>

namespace merhan::terminal {

using namespace std::chrono_literals;

std::string progressText(std::int64_t done, std::int64_t total, const std::string &what,
                         double seconds)
{
    std::string text = what;
    if (total <= 0)
        return done > 0 ? text + "  " + std::to_string(done) : text;
    const double share = static_cast<double>(done) / static_cast<double>(total);
    text += "  " + std::to_string(done) + " of " + std::to_string(total) + "  "
            + number(100 * share, 0) + " %";
    if (done > 0 && done < total && seconds >= 1)
        text += "  " + duration(seconds / share - seconds) + " left";
    return text;
}

ProgressLine::ProgressLine() : m_terminal(onTerminal()), m_began(Clock::now()), m_shown(m_began) {}

ProgressLine::~ProgressLine()
{
    clear();
}

Progress ProgressLine::callback()
{
    return [this](std::int64_t done, std::int64_t total, const char *what) {
        update(done, total, what);
    };
}

void ProgressLine::update(std::int64_t done, std::int64_t total, const char *what)
{
    const auto now = Clock::now();
    if (m_what != what) {
        m_what = what;
        m_began = now;
        m_shown = now;
    }
    if (now - m_began < 300ms || now - m_shown < (m_terminal ? 100ms : 10s))
        return;
    m_shown = now;
    const std::string text =
        progressText(done, total, m_what, std::chrono::duration<double>(now - m_began).count());
    if (!m_terminal) {
        say(text);
        return;
    }
    const std::string line = "\r" + fitted(text, terminalWidth() - 1) + "\x1b[K";
    std::fwrite(line.data(), 1, line.size(), stderr);
    std::fflush(stderr);
    m_lineThere = true;
}

void ProgressLine::clear()
{
    if (!m_lineThere)
        return;
    std::fputs("\r\x1b[K", stderr);
    std::fflush(stderr);
    m_lineThere = false;
}

} // namespace merhan::terminal
