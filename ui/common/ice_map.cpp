// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/ice_map.h"

#include <algorithm>
#include <cmath>
#include <iterator>

namespace merhan::common {

namespace {

// Evenly spaced, pale to deep.
constexpr QRgb kIce[] = {0xFFEAFDFD, 0xFFAFDDE1, 0xFF79BED0, 0xFF579CC3, 0xFF427BB7,
                         0xFF3F57A3, 0xFF383975, 0xFF212041, 0xFF040613};
constexpr double kFrom = 0.02, kTo = 0.70;

} // namespace

QColor iceColor(double at, bool dark)
{
    at = std::clamp(std::isnan(at) ? 0.0 : at, 0.0, 1.0);
    if (dark)
        at = 1 - at;
    constexpr auto kLast = std::size(kIce) - 1;
    const double place = at * static_cast<double>(kLast);
    const auto before = std::min(static_cast<std::size_t>(place), kLast - 1);
    const double rest = place - static_cast<double>(before);
    const QRgb a = kIce[before], b = kIce[before + 1];
    const auto mix = [rest](int from, int to) {
        return static_cast<int>(std::lround(from + rest * (to - from)));
    };
    return QColor(mix(qRed(a), qRed(b)), mix(qGreen(a), qGreen(b)), mix(qBlue(a), qBlue(b)));
}

QColor matrixColor(double share, bool dark)
{
    return iceColor(kFrom + (kTo - kFrom) * std::clamp(share, 0.0, 1.0), dark);
}

} // namespace merhan::common
