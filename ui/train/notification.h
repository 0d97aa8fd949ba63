// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace merhan::train {

/// A notification of the desktop. Never waits; where there is no desktop, nothing happens.
void notifyDesktop(const QString &title, const QString &text);

} // namespace merhan::train
