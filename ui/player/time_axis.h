// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>

namespace merhan::player {

/// Which second lies under which pixel: one for the waveform, its ruler, the lanes, a map below.
///
/// Time is cut into columns a device pixel wide, counted from second 0; the view shows a whole
/// number of them from some column on. So a sample stays in its column however one scrolls, and
/// several views with the same axis agree to the pixel.
class TimeAxis {
public:
    /// Where time begins and how much is left free at the right, in device-independent pixels.
    static constexpr int kLeft = 76;
    static constexpr int kRight = 16;

    /// Keeps the seconds a device-independent pixel has, and all of the time line shown if it was.
    void setViewport(int width, double devicePixelRatio);
    /// Length of the time line. Shows all of it.
    void setLength(double seconds);
    /// At 16 device pixels a sample zooming in ends.
    void setSampleRate(int hertz) { m_sampleRateHz = hertz; }

    double lengthSeconds() const { return m_length; }
    double devicePixelRatio() const { return m_ratio; }
    int columns() const { return m_columns; }
    std::int64_t firstColumn() const { return m_first; }
    double secondsPerColumn() const { return m_secondsPerColumn; }
    /// First device pixel of the time line.
    int deviceLeft() const;

    /// Device-independent, not rounded; may lie outside the view.
    double xFor(double seconds) const;
    /// Device pixel that second lies in.
    std::int64_t deviceXFor(double seconds) const;
    double secondsAt(double x) const;
    double beginSeconds() const { return static_cast<double>(m_first) * m_secondsPerColumn; }
    double endSeconds() const
    {
        return static_cast<double>(m_first + m_columns) * m_secondsPerColumn;
    }
    bool showsAll() const;

    /// Keeps the second at x in place. A factor above 1 shows less time.
    void zoomAt(double x, double factor);
    void scrollColumns(std::int64_t columns);
    /// Zooms so that this stretch fills the view.
    void show(double fromSeconds, double toSeconds);
    /// Scrolls, without zooming, when that second is out of view; says whether it did.
    bool reveal(double seconds);

private:
    struct Zoomed {
        double x, seconds;
    };

    void setScale(double secondsPerColumn);
    void setFirst(double column);

    int m_width = kLeft + kRight + 1;
    double m_ratio = 1;
    int m_columns = 1;
    double m_length = 1;
    int m_sampleRateHz = 16000;
    double m_secondsPerColumn = 1;
    std::int64_t m_first = 0;
    std::optional<Zoomed> m_zoomed; ///< where, while nothing else moved the view
};

} // namespace merhan::player
