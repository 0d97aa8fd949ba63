// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/train/curves.h"

#include "ui/train/words.h"

#include <cmath>

namespace merhan::train {

using namespace Qt::StringLiterals;

namespace {

double valueOf(const protocol::EpochFinished &epoch, Measure measure)
{
    switch (measure) {
    case Measure::Uar:
        return epoch.validation.uar;
    case Measure::War:
        return epoch.validation.war;
    case Measure::MacroF1:
        return epoch.validation.macroF1;
    case Measure::Loss:
        break;
    }
    return epoch.validationLoss;
}

} // namespace

std::vector<Curve> curvesOf(const protocol::RunProgress &progress, Measure measure, bool live)
{
    const bool seeds = progress.started && progress.started->seeds.size() > 1;
    std::vector<Curve> curves;
    for (const auto &[which, fold] : progress.folds) {
        if (fold.epochs.empty())
            continue;
        const auto [number, seed] = which;
        Curve &curve = curves.emplace_back();
        curve.name = QString::number(number + 1);
        curve.longName = Words::tr("Fold %1").arg(number + 1);
        if (seeds) {
            curve.name += u'·' + QString::number(seed);
            curve.longName = Words::tr("Fold %1, seed %2").arg(number + 1).arg(seed);
        }
        curve.live = live && progress.current == which && !fold.test;
        for (const auto &[epoch, finished] : fold.epochs) {
            const auto x = static_cast<double>(epoch);
            if (const double value = valueOf(finished, measure); std::isfinite(value)) {
                // Each epoch that was better than all before says so: the last one stands.
                if (finished.best)
                    curve.best = curve.solid.size();
                curve.solid.append({x, value});
            }
            if (measure == Measure::Loss && std::isfinite(finished.trainLoss))
                curve.dotted.append({x, finished.trainLoss});
        }
    }
    return curves;
}

AxisRange axisRange(double least, double most, int lines)
{
    if (!(most > least)) {
        const double around = std::max(std::abs(most) * 0.1, 0.1);
        least -= around;
        most += around;
    }
    const double rough = (most - least) / std::max(lines, 1);
    const double power = std::pow(10.0, std::floor(std::log10(rough)));
    double step = power;
    for (const double factor : {1.0, 2.0, 5.0, 10.0})
        if (power * factor >= rough * (1 - 1e-9)) {
            step = power * factor;
            break;
        }
    return {std::floor(least / step + 1e-9) * step, std::ceil(most / step - 1e-9) * step, step};
}

} // namespace merhan::train
