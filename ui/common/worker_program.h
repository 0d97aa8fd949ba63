// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error/error.h"

#include <QProcessEnvironment>
#include <QString>

#include <optional>

namespace merhan::common {

/// merhan-worker: where MERHAN_WORKER points, beside this program, in ../libexec, or on the PATH.
/// Nothing: this installation has none (built with MERHAN_TORCH=OFF, or the package isn't there).
std::optional<QString> workerProgram();

/// Says that there is none, where it was looked for, and how one comes to be there.
Error noWorkerError();

/// This program's environment with what a worker is to have on top.
QProcessEnvironment workerEnvironment();

} // namespace merhan::common
