// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/inspect/grid.h"
#include "ui/player/waveform_renderer.h"

#include <QFont>
#include <QPalette>
#include <QRect>
#include <QSize>

class QPainter;

namespace merhan::inspect {

/// What stands around a map, on the screen as on paper: words or seconds at its sides, what the
/// words have of the global weights, the word that is heard in the accent's colour.
struct MapSides {
    const Maps &maps;
    QRect map;
    QFont font;
    QPalette palette;
    int wordNow = -1;

    static constexpr int kColumnLabels = 72; ///< height of words above their columns
    static constexpr int kBars = 80;         ///< width of the global weights
    static constexpr int kSeconds = 22;      ///< height of the seconds below

    /// To the left, from `left` on.
    void wordRows(QPainter &painter, int left) const;
    void secondRows(QPainter &painter) const;
    /// Above: upright where they have no room; every second, third, … where they still have none.
    void wordColumns(QPainter &painter) const;
    /// Below `bottom`: seconds of the utterance, for a map that shows `shown` of it.
    void secondColumns(QPainter &painter, player::SecondsRange shown, int bottom) const;
    void wordBars(QPainter &painter) const; ///< to the right

private:
    double rowHeight() const;
};

/// The colours with the weights at their ends.
struct ScaleBar {
    Scale scale{};
    QFont font;
    QPalette palette;

    QString leastText() const;
    QString mostText() const;
    QSize size() const;
    void paint(QPainter &painter) const; ///< from (0, 0) on

private:
    int leastWidth() const;
};

} // namespace merhan::inspect
