// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/session.h"

#include <QWidget>

namespace merhan::annotate {

/// Asks for a file, then writes every annotation with its history there, as `merhan annotations`
/// does, on another thread. `said` gets a sentence once it is done; a failure has a box of its own.
void exportAnnotations(common::Session *session, QWidget *window,
                       std::function<void(const QString &)> said);

/// The writing alone: what was given to the writer before is in the file.
void writeAnnotations(common::Session *session, const std::filesystem::path &file,
                      QObject *context, std::function<void(const Result<std::int64_t> &rows)> done);

} // namespace merhan::annotate
