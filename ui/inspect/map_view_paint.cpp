// SPDX-License-Identifier: GPL-3.0-or-later
// How MapView is painted.
#include "ui/inspect/map_view.h"

#include "ui/common/palette.h"
#include "ui/common/style.h"
#include "ui/common/text.h"
#include "ui/player/waveform_view.h"

#include <QPaintEvent>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace merhan::inspect {

void MapView::drawCache()
{
    const double ratio = devicePixelRatioF();
    const QRect map = mapRect();
    const common::Colors &colors = common::colorsOf(palette());
    const QSize device(static_cast<int>(map.width() * ratio),
                       static_cast<int>(std::lround(map.height() * ratio)));
    const MapLook look{.dark = colors.dark,
                       .scale = scale(),
                       .empty = colors.base.rgb(),
                       .rowGap = hasWords() ? std::max(1, static_cast<int>(ratio)) : 0};
    const Grid none;
    m_cache = QPixmap::fromImage(
        renderGrid(m_grid ? *m_grid : none, xEdges(), yEdges(), device, look));
    m_cache.setDevicePixelRatio(ratio);
    m_dirty = false;
}

QPixmap MapView::picture()
{
    if (m_cache.isNull() || (m_dirty && !m_frozen))
        drawCache();
    return m_cache;
}

MapSides MapView::sides() const
{
    return {*m_map->maps, mapRect(), font(), palette(), m_wordNow};
}

/// Where each word is said, about: its own sound.
void MapView::drawOutlines(QPainter &painter)
{
    if (!hasWords() || !hasTime() || m_wordTimes.size() != m_map->maps->words().size())
        return;
    const double ratio = devicePixelRatioF();
    const player::TimeAxis &axis = m_waveform->axis();
    const int line = std::max(1, static_cast<int>(ratio));
    const std::vector<int> y = yEdges();
    const QColor color = common::colorsOf(palette()).text;
    const int width = static_cast<int>(mapRect().width() * ratio);
    if (static_cast<std::size_t>(rowCount()) + 1 != y.size())
        return;
    for (int r = 0; r < rowCount(); ++r) {
        const auto at = static_cast<std::size_t>(r);
        const auto &[from, to] = m_wordTimes[at];
        if (!(to > from))
            continue;
        const auto x = [&](double seconds) {
            return static_cast<int>(std::clamp<std::int64_t>(
                axis.deviceXFor(seconds) - axis.deviceLeft(), -line, width + line));
        };
        const int left = x(from), right = x(to);
        const int top = y[at], bottom = y[at + 1] - line;
        if (right <= 0 || left >= width)
            continue;
        painter.fillRect(left, top, right - left, line, color);
        painter.fillRect(left, bottom - line, right - left, line, color);
        painter.fillRect(left, top, line, bottom - top, color);
        painter.fillRect(right - line, top, line, bottom - top, color);
    }
}

void MapView::drawCell(QPainter &painter, const Cell &cell)
{
    const QRect rect = rectOf(cell);
    const int line = std::max(1, static_cast<int>(devicePixelRatioF()));
    const common::Colors &colors = common::colorsOf(palette());
    // A casing around it, so that it is seen on any colour.
    for (const auto &[outset, color] : {std::pair{2 * line, colors.playheadCasing},
                                        std::pair{line, colors.playhead}}) {
        const QRect out = rect.adjusted(-outset, -outset, outset, outset);
        painter.fillRect(out.left(), out.top(), out.width(), line, color);
        painter.fillRect(out.left(), out.bottom() - line + 1, out.width(), line, color);
        painter.fillRect(out.left(), out.top(), line, out.height(), color);
        painter.fillRect(out.right() - line + 1, out.top(), line, out.height(), color);
    }
}

void MapView::paintEvent(QPaintEvent *event)
{
    QPainter painter(this);
    if (!m_map)
        return;
    const common::Colors &colors = common::colorsOf(palette());
    const QRect map = mapRect();
    const double ratio = devicePixelRatioF();
    if (m_cache.isNull() || (!m_frozen && (m_dirty || m_cache.devicePixelRatio() != ratio)))
        drawCache();
    if (m_frozen)
        painter.setOpacity(0.55);
    painter.setClipRegion(event->region());
    painter.drawPixmap(map.topLeft(), m_cache);
    if (event->region().intersects(QRect(0, 0, map.left(), height())))
        hasWords() ? sides().wordRows(painter, 4) : sides().secondRows(painter);
    if (!hasTime() && event->region().intersects(QRect(0, 0, width(), map.top())))
        sides().wordColumns(painter);
    if (hasWords() && event->region().intersects(QRect(map.right() + 1, 0, width(), height())))
        sides().wordBars(painter);
    if (m_frozen)
        return;

    painter.save();
    painter.setClipRect(map, Qt::IntersectClip);
    painter.translate(map.topLeft());
    painter.scale(1 / ratio, 1 / ratio);
    drawOutlines(painter);
    const int deviceHeight = static_cast<int>(std::lround(map.height() * ratio));
    const int line = std::max(1, static_cast<int>(ratio));
    if (m_pressedAt && m_draggedTo) {
        QColor tint = colors.accent;
        tint.setAlpha(64);
        const auto [from, to] = std::minmax(*m_pressedAt, *m_draggedTo);
        painter.fillRect(static_cast<int>((from - map.left()) * ratio), 0,
                         static_cast<int>((to - from) * ratio), deviceHeight, tint);
    }
    if (const auto cell = m_under ? m_under : hasFocus() ? m_cursor : std::nullopt)
        drawCell(painter, *cell);
    if (hasTime()) {
        const auto x = static_cast<int>(m_waveform->axis().deviceXFor(m_playhead)
                                        - m_waveform->axis().deviceLeft());
        painter.fillRect(x - line, 0, 3 * line, deviceHeight, colors.playheadCasing);
        painter.fillRect(x, 0, line, deviceHeight, colors.playhead);
    }
    painter.restore();
    if (hasFocus()) {
        painter.setClipping(false);
        painter.setPen(QPen(colors.accent, 2));
        painter.drawRect(map.adjusted(-1, 1, 0, -1));
    }
}

} // namespace merhan::inspect
