// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/player/time_axis.h"

#include <algorithm>
#include <cmath>

namespace merhan::player {

namespace {
constexpr double kColumnsPerSample = 16;
}

void TimeAxis::setViewport(int width, double devicePixelRatio)
{
    const bool all = showsAll();
    const double begin = beginSeconds();
    const double secondsPerPixel = m_secondsPerColumn * m_ratio;
    m_width = width;
    m_ratio = devicePixelRatio;
    m_columns = std::max(
        1, static_cast<int>(std::floor((width - kRight) * devicePixelRatio)) - deviceLeft());
    setScale(all ? m_length / m_columns : secondsPerPixel / m_ratio);
    setFirst(begin / m_secondsPerColumn);
}

void TimeAxis::setLength(double seconds)
{
    m_length = std::max(seconds, 0.01);
    show(0, m_length);
}

int TimeAxis::deviceLeft() const
{
    return static_cast<int>(std::lround(kLeft * m_ratio));
}

double TimeAxis::xFor(double seconds) const
{
    return (deviceLeft() + seconds / m_secondsPerColumn - static_cast<double>(m_first)) / m_ratio;
}

std::int64_t TimeAxis::deviceXFor(double seconds) const
{
    // A column's own first second, a rounding error short of it, still lies in the column.
    return deviceLeft() + static_cast<std::int64_t>(std::floor(seconds / m_secondsPerColumn + 1e-6))
           - m_first;
}

double TimeAxis::secondsAt(double x) const
{
    return (x * m_ratio - deviceLeft() + static_cast<double>(m_first)) * m_secondsPerColumn;
}

bool TimeAxis::showsAll() const
{
    return m_secondsPerColumn * m_columns >= m_length * (1 - 1e-9);
}

void TimeAxis::zoomAt(double x, double factor)
{
    // Rounding to whole columns moves the second under the pointer a little; zooming in again would
    // make much of that, so a second zoom at the same place means the first one's second.
    if (!m_zoomed || m_zoomed->x != x)
        m_zoomed = Zoomed{x, std::clamp(secondsAt(x), 0.0, m_length)};
    const Zoomed zoomed = *m_zoomed;
    setScale(m_secondsPerColumn / factor);
    setFirst(zoomed.seconds / m_secondsPerColumn - (x * m_ratio - deviceLeft()));
    m_zoomed = zoomed;
}

void TimeAxis::scrollColumns(std::int64_t columns)
{
    setFirst(static_cast<double>(m_first + columns));
}

void TimeAxis::show(double fromSeconds, double toSeconds)
{
    setScale((toSeconds - fromSeconds) / m_columns);
    const double middle = (fromSeconds + toSeconds) / 2; // the scale may have met its limit
    setFirst(middle / m_secondsPerColumn - m_columns / 2.0);
}

bool TimeAxis::reveal(double seconds)
{
    if (seconds >= beginSeconds() && seconds < endSeconds())
        return false;
    const std::int64_t before = m_first;
    // A tenth of the view stays free before it, so that what comes next is in view as well.
    setFirst(seconds / m_secondsPerColumn - m_columns / 10.0);
    return m_first != before;
}

void TimeAxis::setScale(double secondsPerColumn)
{
    const double most = m_length / m_columns;
    const double least = std::min(most, 1.0 / m_sampleRateHz / kColumnsPerSample);
    m_secondsPerColumn = std::clamp(secondsPerColumn, least, most);
}

void TimeAxis::setFirst(double column)
{
    m_zoomed.reset();
    const double last = std::max(0.0, std::ceil(m_length / m_secondsPerColumn - 1e-6) - m_columns);
    m_first = std::llround(std::clamp(std::round(column), 0.0, last));
}

} // namespace merhan::player
