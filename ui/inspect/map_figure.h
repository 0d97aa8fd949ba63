// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/inspect/open_map.h"
#include "ui/player/waveform_renderer.h"

#include <QFont>
#include <QString>

#include <filesystem>

namespace merhan::inspect {

/// A map as it goes into a paper: heading, words or seconds at its sides, the global weights, seconds
/// below, the colour scale. It says by itself what it shows.
struct MapFigure {
    std::shared_ptr<const Maps> maps;
    Look look;
    Scale scale;
    QString title;                  ///< the utterance
    QStringList about;              ///< lines below: which attention, of which model
    player::SecondsRange shown{0, 0}; ///< of the utterance; seconds
    std::vector<player::SecondsRange> wordTimes; ///< of the utterance; empty: no outlines
    QFont font;
};

/// An SVG or a PNG, by the file's name; light, whatever the theme. Reads the map, so not for the UI
/// thread.
Result<void> writeMapFigure(const MapFigure &figure, const std::filesystem::path &file);

} // namespace merhan::inspect
