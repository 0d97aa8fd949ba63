// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspect/map_view.h"

#include "ui/common/text.h"
#include "ui/common/when_read.h"
#include "ui/player/waveform_view.h"
#include "ui/player/word_times.h"

#include <QEvent>
#include <QFutureWatcher>
#include <QtConcurrentRun>

#include <algorithm>
#include <cmath>

namespace merhan::inspect {

using namespace Qt::StringLiterals;

namespace {

constexpr int kTallestRow = 36, kLowestRow = 18;
constexpr int kLeastAudio = 160;   ///< of audio → audio
/// A click plays so much around the pixel, or nobody would hear it.
constexpr double kHeardSeconds = 0.3;

/// A frame is 10 ms long.
QString shortSeconds(player::SecondsRange range)
{
    return MapView::tr("%1–%2 s", "from, to; seconds")
        .arg(common::number(range.first, 3), common::number(range.second, 3))
        .replace(u' ', QChar::Nbsp);
}

QString quoted(const Word &word)
{
    return word.mark ? word.text : MapView::tr("“%1”", "a word in quotation marks").arg(word.text);
}

} // namespace

QString weightText(double weight)
{
    return common::number(weight, weight < 0.02 ? 6 : 4);
}

MapView::MapView(player::WaveformView *waveform, QWidget *parent)
    : QWidget(parent), m_waveform(waveform)
{
    setMouseTracking(true);
    setFocusPolicy(Qt::StrongFocus);
    setProperty("merhanTakesArrows", true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(tr("Attention map"));
    setAccessibleDescription(tr("The arrow keys go from cell to cell, Enter plays the stretch, "
                                "Ctrl+Enter the word."));
    connect(waveform, &player::WaveformView::axisChanged, this, [this] {
        if (!m_frozen)
            redraw();
    });
}

MapView::~MapView()
{
    m_stop.request_stop();
}

void MapView::setMap(std::shared_ptr<OpenMap> map, player::SecondsRange stretch)
{
    const bool same = map == m_map && map;
    m_frozen = false;
    m_stretch = stretch;
    if (!same) {
        m_map = std::move(map);
        m_under.reset();
        m_cursor.reset();
        m_wordTimes.clear();
        m_wordNow = -1;
        m_grid = nullptr;
    }
    wantGrid();
    fitHeight();
    redraw();
    Q_EMIT pointedChanged();
}

void MapView::freeze()
{
    m_frozen = true;
    m_under.reset();
    m_cursor.reset();
    Q_EMIT pointedChanged();
    update();
}

void MapView::setLook(const Look &look)
{
    m_wanted = look;
    if (m_frozen)
        return; // the next map is drawn with it
    m_under.reset();
    m_cursor.reset();
    wantGrid();
    fitHeight();
    redraw();
    Q_EMIT pointedChanged();
}

Scale MapView::scale() const
{
    return m_map ? m_map->scale(m_look.kind).value_or(Scale{}) : Scale{};
}

void MapView::wantGrid()
{
    if (!m_map) {
        m_stop.request_stop();
        m_filling = nullptr;
        m_grid = nullptr;
        Q_EMIT stateChanged();
        return;
    }
    const Look before = m_look;
    m_look = possible(*m_map->maps, m_wanted);
    if (before != m_look)
        m_grid = nullptr;
    const int most = mostRowsFor(m_look, deviceRows());
    if (const auto ready = m_map->grid(m_look, most); ready && m_map->scale(m_look.kind)) {
        m_stop.request_stop();
        m_filling = nullptr;
        m_grid = ready;
        Q_EMIT stateChanged();
        return;
    }
    if (m_filling && m_fillingOf == m_map.get() && m_filling->kind == m_look.kind && m_filling->head == m_look.head
        && m_filling->rows == gridFor(*m_map->maps, m_look.kind, m_look.head, most)->rows)
        return;
    m_stop.request_stop();
    m_stop = {};
    const auto grid = gridFor(*m_map->maps, m_look.kind, m_look.head, most);
    m_filling = grid;
    m_fillingOf = m_map.get();
    auto *watcher = new QFutureWatcher<Scale>(this);
    connect(watcher, &QFutureWatcherBase::progressValueChanged, this, [this, grid] {
        if (m_filling != grid || !m_map->scale(m_look.kind))
            return;
        m_grid = grid; // as far as it is
        redraw();
    });
    connect(watcher, &QFutureWatcher<Scale>::resultReadyAt, this,
            [this, grid, watcher, map = m_map](int) {
                if (m_filling == grid)
                    map->scale(grid->kind) = watcher->result();
            });
    connect(watcher, &QFutureWatcherBase::finished, this, [this, grid, most, watcher, map = m_map] {
        watcher->deleteLater();
        if (!grid->isReady())
            return; // stopped
        map->grids[{{grid->kind, grid->head}, most}] = grid;
        if (m_filling != grid)
            return;
        m_filling = nullptr;
        m_grid = grid;
        fitHeight();
        redraw();
        Q_EMIT stateChanged();
    });
    watcher->setFuture(QtConcurrent::run(
        [grid, maps = m_map->maps, stop = m_stop.get_token(),
         scale = m_map->scale(m_look.kind)](QPromise<Scale> &promise) {
            promise.setProgressRange(0, grid->rows);
            promise.addResult(scale ? *scale : scaleOf(*maps, grid->kind));
            fillGrid(*maps, *grid, stop, [&](int rows) { promise.setProgressValue(rows); });
        }));
    Q_EMIT stateChanged();
}

void MapView::setWordTimes(std::vector<player::SecondsRange> times)
{
    m_wordTimes = std::move(times);
    m_wordNow = player::wordAt(m_wordTimes, m_playhead);
    update();
}

void MapView::setPlayhead(double seconds)
{
    if (m_frozen || !m_map) {
        m_playhead = seconds;
        return;
    }
    if (hasTime()) {
        update(playheadStrip(m_playhead));
        update(playheadStrip(seconds));
    }
    m_playhead = seconds;
    if (const int word = player::wordAt(m_wordTimes, seconds); word != m_wordNow) {
        m_wordNow = word;
        update(QRect(0, 0, mapRect().left(), height()));
    }
}

void MapView::setRoom(int height)
{
    if (height == m_room)
        return;
    m_room = height;
    if (m_frozen)
        return;
    wantGrid(); // as many rows as there are pixels
    fitHeight();
    redraw();
}

int MapView::headerHeight() const
{
    return hasTime() ? 0 : MapSides::kColumnLabels;
}

int MapView::rowCount() const
{
    return m_map ? static_cast<int>(m_map->maps->words().size()) : 0;
}

int MapView::deviceRows() const
{
    return static_cast<int>(std::max(kLeastAudio, m_room) * devicePixelRatioF());
}

void MapView::fitHeight()
{
    int height = 0;
    if (m_map && hasWords()) {
        const int rows = std::max(rowCount(), 1);
        height = headerHeight()
                 + rows * std::clamp((m_room - headerHeight()) / rows, kLowestRow, kTallestRow);
    } else if (m_map) {
        height = std::max(kLeastAudio, m_room);
    }
    setFixedHeight(std::max(height, 1));
}

QRect MapView::mapRect() const
{
    const int left = m_waveform->mapTo(window(), QPoint(player::TimeAxis::kLeft, 0)).x()
                     - mapTo(window(), QPoint()).x();
    const int right = left + m_waveform->width() - player::TimeAxis::kLeft - player::TimeAxis::kRight;
    return QRect(QPoint(left, headerHeight()), QPoint(std::max(right, left + 1) - 1, height() - 1));
}

std::vector<int> MapView::xEdges() const
{
    std::vector<int> edges;
    if (!m_map)
        return edges;
    if (!hasTime()) {
        const int words = rowCount();
        const int width = static_cast<int>(mapRect().width() * devicePixelRatioF());
        for (int i = 0; i <= words; ++i)
            edges.push_back(static_cast<int>(static_cast<std::int64_t>(i) * width / std::max(words, 1)));
        return edges;
    }
    const player::TimeAxis &axis = m_waveform->axis();
    const double first = static_cast<double>(axis.firstColumn());
    for (const double edge : m_map->maps->frameEdges())
        edges.push_back(static_cast<int>(std::clamp(
            std::round((m_stretch.first + edge) / axis.secondsPerColumn() - first), -1e8, 1e8)));
    return edges;
}

std::vector<int> MapView::yEdges() const
{
    const int rows = m_grid ? m_grid->rows : hasWords() ? rowCount() : 1;
    const int height = static_cast<int>(std::lround(mapRect().height() * devicePixelRatioF()));
    std::vector<int> edges;
    for (int i = 0; i <= rows; ++i)
        edges.push_back(static_cast<int>(static_cast<std::int64_t>(i) * height / std::max(rows, 1)));
    return edges;
}

double MapView::seconds(double x) const
{
    return m_waveform->axis().secondsAt(x - mapRect().left() + player::TimeAxis::kLeft);
}

std::optional<MapView::Cell> MapView::cellAt(const QPointF &point) const
{
    if (!m_map || m_frozen || !m_grid || m_grid->rows == 0)
        return std::nullopt;
    const QRect map = mapRect();
    if (point.y() < map.top() || point.y() >= map.bottom() + 1 || point.x() < map.left()
        || point.x() >= map.right() + 1)
        return std::nullopt;
    const double ratio = devicePixelRatioF();
    const std::vector<int> y = yEdges();
    const auto below = std::upper_bound(y.begin(), y.end() - 1,
                                        static_cast<int>((point.y() - map.top()) * ratio));
    Cell cell{std::clamp(static_cast<int>(below - y.begin()) - 1, 0, m_grid->rows - 1), 0};
    // What is seen of a pixel is the largest in it: that is the one that is meant.
    const std::vector<int> x = xEdges();
    const int pixel = static_cast<int>((point.x() - map.left()) * ratio);
    std::optional<int> best;
    for (int c = 0; c + 1 < static_cast<int>(x.size()); ++c) {
        const int from = x[static_cast<std::size_t>(c)];
        if (from > pixel)
            break;
        if (std::max(x[static_cast<std::size_t>(c) + 1], from + 1) > pixel
            && (!best || m_grid->at(cell.row, c) > m_grid->at(cell.row, *best)))
            best = c;
    }
    if (!best)
        return std::nullopt;
    cell.column = *best;
    return cell;
}

QRect MapView::rectOf(const Cell &cell) const
{
    const std::vector<int> x = xEdges(), y = yEdges();
    const auto c = static_cast<std::size_t>(cell.column), r = static_cast<std::size_t>(cell.row);
    if (c + 1 >= x.size() || r + 1 >= y.size())
        return {};
    return QRect(x[c], y[r], std::max(1, x[c + 1] - x[c]), std::max(1, y[r + 1] - y[r]));
}

player::SecondsRange MapView::frameSeconds(int frame) const
{
    const std::vector<double> &edges = m_map->maps->frameEdges();
    const auto at = static_cast<std::size_t>(frame);
    return {edges[at], edges[at + 1]};
}

QString MapView::name(int row) const
{
    const auto at = static_cast<std::size_t>(row);
    if (hasWords())
        return quoted(m_map->maps->words()[at]);
    return shortSeconds({frameSeconds(m_grid->rowFrames[at]).first,
                         frameSeconds(m_grid->rowFrames[at + 1] - 1).second});
}

QString MapView::columnName(int column) const
{
    return hasTime() ? shortSeconds(frameSeconds(column))
                     : quoted(m_map->maps->words()[static_cast<std::size_t>(column)]);
}

std::optional<Pointed> MapView::pointed() const
{
    const auto cell = m_under ? m_under : m_cursor;
    if (!cell || !m_map || !m_grid || cell->row >= m_grid->readyRows || cell->column >= m_grid->columns)
        return std::nullopt;
    Pointed pointed;
    pointed.weight = static_cast<double>(m_grid->at(cell->row, cell->column));
    const auto row = m_grid->row(cell->row);
    pointed.rowLargest = static_cast<double>(*std::max_element(row.begin(), row.end()));
    pointed.asks = name(cell->row);
    pointed.answers = columnName(cell->column);
    if (m_look.kind == MapKind::AudioToText) // its rows answer
        std::swap(pointed.asks, pointed.answers);
    pointed.sentence = tr("%1 looked at %2 with weight %3", "word or seconds, the same, a number")
                           .arg(pointed.asks, pointed.answers, weightText(pointed.weight));
    if (hasTime()) {
        const auto global = m_map->maps->globalOfFrames();
        if (static_cast<std::size_t>(cell->column) < global.size())
            pointed.global = static_cast<double>(global[static_cast<std::size_t>(cell->column)]);
        const player::SecondsRange frame = frameSeconds(cell->column);
        const double middle = m_stretch.first + (frame.first + frame.second) / 2;
        const double pixel = m_waveform->axis().secondsPerColumn();
        const double half = std::max({kHeardSeconds, frame.second - frame.first, pixel}) / 2;
        pointed.stretch = {std::max(m_stretch.first, middle - half),
                           std::min(m_stretch.second, middle + half)};
    } else if (static_cast<std::size_t>(cell->column) < m_wordTimes.size()) {
        pointed.stretch = m_wordTimes[static_cast<std::size_t>(cell->column)];
    }
    return pointed;
}

player::SecondsRange MapView::shown() const
{
    const player::SecondsRange all{
        0, m_map && !m_map->maps->frameEdges().empty() ? m_map->maps->frameEdges().back() : 0};
    if (!hasTime())
        return all;
    const QRect map = mapRect();
    double from = seconds(map.left()) - m_stretch.first;
    double to = seconds(map.right() + 1) - m_stretch.first;
    // An end that lies within a pixel of the edge is in sight.
    const double pixel = (to - from) / std::max(map.width(), 1);
    if (from < pixel)
        from = 0;
    if (to > all.second - pixel)
        to = all.second;
    return to > from ? player::SecondsRange{from, to} : all;
}

std::vector<player::SecondsRange> MapView::ownWordTimes() const
{
    std::vector<player::SecondsRange> own = m_wordTimes;
    for (auto &[from, to] : own) {
        from -= m_stretch.first;
        to -= m_stretch.first;
    }
    return own;
}

void MapView::redraw()
{
    m_dirty = true; // what is frozen keeps its picture
    update();
}

QRect MapView::playheadStrip(double at) const
{
    const int x = static_cast<int>(std::floor(m_waveform->axis().xFor(at))) - player::TimeAxis::kLeft
                  + mapRect().left();
    return {x - 3, 0, 7, height()};
}

void MapView::resizeEvent(QResizeEvent *)
{
    if (!m_frozen)
        redraw();
}

void MapView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        redraw();
    QWidget::changeEvent(event);
}

} // namespace merhan::inspect
