// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace merhan::common {

/// "en", "de", "tr"; "" is the desktop's. Numbers and dates follow. Before the first widget.
void useLanguage(const QString &language);

} // namespace merhan::common
