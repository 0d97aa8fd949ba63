// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/inspect/maps.h"

#include <QColor>
#include <QImage>

#include <atomic>
#include <functional>
#include <span>
#include <stop_token>
#include <vector>

namespace merhan::inspect {

inline constexpr int kMeanOfHeads = -1;

/// A map as it is drawn: heads chosen or averaged, sub-words joined, words as rows.
///
///   text → audio    [words, frames]   a word's tokens averaged: each row still adds up to 1
///   audio → text    [words, frames]   a word's tokens added: each column adds up to 1
///   audio → audio   [rows, frames]    several frames a row: the largest of them
///   text → text     [words, words]    asking tokens averaged, answering ones added
///
/// Filled from the first row on by fillGrid(); rows below readyRows may be read meanwhile.
struct Grid {
    MapKind kind = MapKind::TextToAudio;
    int head = kMeanOfHeads;
    int rows = 0, columns = 0;
    std::vector<float> values;
    std::vector<int> rowFrames; ///< audio → audio: row r is of the frames [r], … [r + 1] − 1
    std::atomic<int> readyRows = 0;

    float at(int row, int column) const
    {
        return values[static_cast<std::size_t>(row) * static_cast<std::size_t>(columns)
                      + static_cast<std::size_t>(column)];
    }
    std::span<const float> row(int row) const
    {
        return {values.data() + static_cast<std::size_t>(row) * static_cast<std::size_t>(columns),
                static_cast<std::size_t>(columns)};
    }
    bool isReady() const { return readyRows.load(std::memory_order_acquire) == rows; }
};

/// An empty grid of the right size. `mostRows` limits audio → audio: no more rows than pixels.
std::shared_ptr<Grid> gridFor(const Maps &maps, MapKind kind, int head, int mostRows);
/// Reads the map. `progress` is called a few times a second from this thread. Stops early, with
/// rows missing, when asked to.
void fillGrid(const Maps &maps, Grid &grid, std::stop_token stop,
              const std::function<void(int rows)> &progress = {});

/// The weights at both ends of a map's colours.
struct Scale {
    double least = 0, most = 1;
    bool operator==(const Scale &) const = default;
};
/// From 0 to where 995 of 1,000 weights of the heads' mean are below. Where 995 of 1,000 are also
/// above half of that, the map is nearly even, and would be one dark rectangle: its scale begins
/// where they do, unless they lie within kEven of each other. The same for the mean and for every
/// head, so that they can be compared.
Scale scaleOf(const Maps &maps, MapKind kind);
/// Weights no further apart than this, as a share, are even: half precision tells little more.
inline constexpr double kEven = 0.01;

/// The frame that a place on a time line of frames is in; the nearest outside of it.
int frameAt(std::span<const double> edges, double seconds);

struct MapLook {
    bool dark = false;
    Scale scale{};
    QRgb empty = 0;  ///< where there is nothing, or nothing yet
    int rowGap = 0;  ///< device pixels left empty below each row
};
/// Cell (r, c) fills xEdges[c] … xEdges[c + 1] and yEdges[r] … yEdges[r + 1], device pixels of the
/// image, the last one excluded; where several lie in one pixel, the largest. Never smoothed.
QImage renderGrid(const Grid &grid, std::span<const int> xEdges, std::span<const int> yEdges,
                  const QSize &deviceSize, const MapLook &look);

/// Bars from the bottom up, one a column of xEdges, in one colour; the largest in a pixel.
QImage renderBars(std::span<const float> values, double top, std::span<const int> xEdges,
                  const QSize &deviceSize, QRgb bar, QRgb ground);

} // namespace merhan::inspect
