// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace merhan::common {

/// "en", "de", "tr"; "" is the desktop's. Numbers and dates follow. Windows that are there already
/// keep their words.
void useLanguage(const QString &language);

} // namespace merhan::common
