// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/train/curves.h"

#include "core/error/result.h"

#include <QPicture>
#include <QSize>

#include <filesystem>

namespace merhan::train {

/// The curves of a run as they go into a paper: score and loss side by side under a heading. Light,
/// whatever the theme.
struct CurveFigure {
    QSize size;
    QPicture picture;
};
/// Drawn by the charts of the run page, so on the UI thread. `about` stands below the run's name.
CurveFigure curveFigure(const protocol::RunProgress &progress, Measure measure, const QString &run,
                        const QString &about);
/// As PNG or SVG, by the file's name. Any thread.
Result<void> writeCurves(const CurveFigure &figure, const std::filesystem::path &file);

/// What the curves are drawn from: a row a fold, seed and epoch, scores as parts of 1, seconds.
/// Folds count from 0, as in the run's folder.
Result<void> writeEpochs(const protocol::RunProgress &progress, const std::string &run,
                         const std::filesystem::path &file);

} // namespace merhan::train
