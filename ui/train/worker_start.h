// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error/result.h"

#include <QString>

namespace merhan::train {

/// Starts merhan-worker for a run, in a session of its own and with nice 10, its output appended to
/// the run's log. It goes on whatever becomes of this program. Returns its process id.
Result<qint64> startWorker(const QString &runFolder, bool force = false);

/// Whether a process of this machine is there.
bool isThere(qint64 process);

} // namespace merhan::train
