// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QSettings;

namespace merhan::common {

/// Whose labels these are: what the settings say, else the name of the user on this computer.
QString annotatorName(const QSettings &settings);

} // namespace merhan::common
