// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/evaluate/matrix_picture.h"

#include <filesystem>

namespace merhan::evaluate {

/// The confusion matrix as PNG or SVG, by the file's name. Light, whatever the theme: it is for a
/// page. `title` and the lines `about` stand above it.
Result<void> writeMatrix(MatrixPicture picture, const QString &title, const QStringList &about,
                         const std::filesystem::path &file);

/// Whose labels the numbers are of: "the run's own", or today's, with what has changed.
std::string labelsOf(const RunEvaluation &evaluation, Against against);

/// A row a fold and seed, and one of all answers: counts, metrics as parts of 1, protocol, and
/// whose labels they are of.
Result<void> writeFigures(const RunEvaluation &evaluation, Against against,
                          const std::filesystem::path &file);

/// A row a class: precision, recall, F1, count, then its row of the confusion matrix.
Result<void> writeClasses(const RunEvaluation &evaluation, const Scope &scope, Against against,
                          const std::filesystem::path &file);

} // namespace merhan::evaluate
