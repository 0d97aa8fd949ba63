// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/mode.h"

namespace merhan::studio {

/// The modes of the program, in the order of the rail.
std::vector<common::ModeEntry> modes();

} // namespace merhan::studio
