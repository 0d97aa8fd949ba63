// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error/error.h"

#include <QString>

#include <filesystem>
#include <string>
#include <vector>

namespace merhan::common {

/// Numbers as people of the program's language read them: 1,241 · 3.31 · −5.
QString number(qint64 value);
inline QString number(int value) { return number(qint64{value}); }
QString number(double value, int decimals);
/// "1:17.0", "1:02:03.4"; a place in time.
QString clock(double seconds, int decimals);
/// "3.3 s", "12 min", "1 h 12 min"; how long something takes.
QString duration(double seconds);
/// "today, 13:48", "yesterday", "14 November", by the local time zone.
QString day(qint64 msSince1970);

/// What went wrong, in the person's language, with its file and line. `english` of the code is the
/// source text.
QString sentence(const Error &error);
/// The sentence without file and line.
QString plainSentence(const Error &error);

/// What another process said went wrong (an event, an answer of the engine): `english` with its
/// file, in the person's language when the code is known here, else as it came.
QString sentence(const std::string &code, const std::vector<std::string> &arguments,
                 const std::string &english);

/// A path for people, "~" for the home folder.
QString shownPath(const std::filesystem::path &path);
std::filesystem::path toPath(const QString &file);
QString fromPath(const std::filesystem::path &path);

} // namespace merhan::common
