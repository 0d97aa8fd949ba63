// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/error/error.h"

#include <string>
#include <string_view>

namespace merhan::terminal {

/// What the programs leave with; nothing else.
inline constexpr int kDone = 0, kFailed = 1, kWrongUsage = 2, kSkipped = 3;

/// To standard output, at once: the result, and nothing but it. A reader that went away (`| head`)
/// ends the program quietly; a full disk ends it with a sentence.
void print(std::string_view text);

/// A line to standard error.
void say(std::string_view line);

/// Says what went wrong. Returns kFailed.
int failed(const Error &error);

/// Columns of the terminal at standard error; 80 when it doesn't say.
int terminalWidth();
/// Whether standard error is a terminal that can go back to the beginning of a line.
bool onTerminal();

/// "12 s", "3 min 20 s", "2 h 05 min"
std::string duration(double seconds);
/// With that many decimals and a point, whatever the locale; "–" for what is undefined.
std::string number(double value, int decimals);
/// "1 utterance", "3 utterances"
std::string counted(long long count, const char *one, const char *many);
/// Cut to `columns` that a person sees.
std::string fitted(std::string_view text, int columns);

} // namespace merhan::terminal
