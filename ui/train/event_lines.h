// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/protocol/run_progress.h"

#include <QString>

#include <optional>

namespace merhan::train {

/// An event as a person reads it.
struct EventLine {
    enum class Kind { Plain, Good, Warning, Error };
    qint64 timeMs = 0; ///< since 1970; 0: it doesn't say
    QString text;
    Kind kind = Kind::Plain;
};

/// Nothing for what would only fill the list (a batch, a sign of life). `progress` is of the run up
/// to this event. Any thread.
std::optional<EventLine> lineOf(const protocol::Event &event, const protocol::RunProgress &progress);

/// Milliseconds since 1970 of a time in UTC as the files of a run have it; 0 for no time.
qint64 millisecondsOf(const std::string &utc);

} // namespace merhan::train
