// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/mode.h"

namespace merhan::annotate {

/// Keeps in the settings whether a blind pass is on, and takes it up again as soon as a project is
/// open: before anything of the window could show a label. To be called before there is a window.
void keepBlind(const common::Studio &studio);

} // namespace merhan::annotate
