// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace merhan::common {

/// Sends what Qt and the program log to a file (at most 1 MB; the one before is kept) and, when
/// asked, to standard error too. Otherwise nothing is ever written there.
void startLog(bool toTerminal);
/// Where it is; "" when no file could be opened.
QString logFile();

} // namespace merhan::common
