// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

class QWidget;

namespace merhan::common {

class Session;

/// Does `goOn`, which leaves the project: at once, or, where something that was said isn't in the
/// file, when the person agrees to lose it.
void askAboutUnsaved(Session *session, QWidget *parent, std::function<void()> goOn);

} // namespace merhan::common
