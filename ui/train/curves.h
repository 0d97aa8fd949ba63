// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/protocol/run_progress.h"

#include <QList>
#include <QPointF>
#include <QString>

#include <vector>

namespace merhan::train {

/// A fold and seed as a line over its epochs.
struct Curve {
    QString name;         ///< short, stands at the line's end: "4", "4·2" with several seeds
    QString longName;     ///< "Fold 4, seed 2"
    QList<QPointF> solid; ///< epoch, value; validation
    QList<QPointF> dotted; ///< training; may be empty
    qsizetype best = -1;  ///< which of `solid` was the best epoch so far; −1: none
    bool live = false;
    bool operator==(const Curve &) const = default;
};

enum class Measure { Uar, War, MacroF1, Loss };

/// By fold, then seed. Values that are no numbers are left out. `live`: the run is going on, so that
/// its current fold is.
std::vector<Curve> curvesOf(const protocol::RunProgress &progress, Measure measure, bool live);

/// Where an axis begins and ends, and the step between its lines.
struct AxisRange {
    double from = 0, to = 1, step = 1;
    bool operator==(const AxisRange &) const = default;
};
/// Round numbers around these values, with at most `lines` steps.
AxisRange axisRange(double least, double most, int lines);

} // namespace merhan::train
