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

namespace {
constexpr int kBarWidth = 28;
}

void MapView::drawCache()
{
    const double ratio = devicePixelRatioF();
    const QRect map = mapRect();
    const common::Colors &colors = common::colorsOf(palette());
    const QSize device(static_cast<int>(map.width() * ratio),
                       static_cast<int>(std::lround(map.height() * ratio)));
    const MapLook look{.dark = colors.dark,
                       .top = top(),
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

void MapView::drawGutter(QPainter &painter)
{
    const QRect map = mapRect();
    const common::Colors &colors = common::colorsOf(palette());
    if (!hasWords()) {
        // Seconds downwards, as they run to the right above.
        painter.setFont(common::fontOf(this, 11));
        const std::vector<double> &edges = m_map->maps->frameEdges();
        const double length = edges.empty() ? 0 : edges.back();
        static constexpr double kSteps[] = {0.1, 0.2, 0.5, 1, 2, 5, 10, 20};
        const auto *step = std::find_if(std::begin(kSteps), std::end(kSteps), [&](double one) {
            return length > 0 && one / length * map.height() >= 36;
        });
        if (step == std::end(kSteps))
            return;
        for (double at = 0; at < length; at += *step) {
            const int y = map.top() + static_cast<int>(at / length * map.height());
            painter.fillRect(map.left() - 5, y, 5, 1, colors.text3);
            painter.setPen(colors.text2);
            // The last one stays above the map's lower edge.
            painter.drawText(QRect(0, std::min(y - 1, height() - 14), map.left() - 8, 14),
                             Qt::AlignRight | Qt::AlignTop,
                             tr("%1 s").arg(common::number(at, *step < 1 ? 1 : 0)));
        }
        return;
    }
    const auto &words = m_map->maps->words();
    const int rows = rowCount();
    const double rowHeight = static_cast<double>(map.height()) / std::max(rows, 1);
    const QFont plain = common::fontOf(this, rowHeight < 20 ? 11 : 13);
    const QFont bold = common::fontOf(this, rowHeight < 20 ? 11 : 13, true);
    const int right = map.left() - 9;
    for (int r = 0; r < rows; ++r) {
        const Word &word = words[static_cast<std::size_t>(r)];
        const bool now = r == m_wordNow;
        painter.setFont(now ? bold : plain);
        painter.setPen(now ? colors.accent : word.mark ? colors.text2 : colors.text);
        const QRectF line(4, map.top() + r * rowHeight, right - 4, rowHeight);
        painter.drawText(line, Qt::AlignRight | Qt::AlignVCenter,
                         painter.fontMetrics().elidedText(word.text, Qt::ElideRight, right - 4));
    }
    if (hasTime())
        return;
    // The same words as columns, upright; those that find no room are left out.
    const double columnWidth = static_cast<double>(map.width()) / std::max(rows, 1);
    painter.setFont(common::fontOf(this, 11));
    const int every = std::max(1, static_cast<int>(std::ceil(13 / columnWidth)));
    for (int c = 0; c < rows; c += every) {
        const Word &word = words[static_cast<std::size_t>(c)];
        painter.setPen(c == m_wordNow ? colors.accent : word.mark ? colors.text2 : colors.text);
        if (columnWidth >= painter.fontMetrics().horizontalAdvance(word.text) + 6) {
            painter.drawText(QRectF(map.left() + c * columnWidth, 0, columnWidth, kColumnLabels - 6),
                             Qt::AlignHCenter | Qt::AlignBottom, word.text);
            continue;
        }
        painter.save();
        painter.translate(map.left() + (c + 0.5) * columnWidth, kColumnLabels - 5);
        painter.rotate(-90);
        painter.drawText(QRect(0, -8, kColumnLabels - 8, 16), Qt::AlignLeft | Qt::AlignVCenter,
                         painter.fontMetrics().elidedText(word.text, Qt::ElideRight,
                                                          kColumnLabels - 8));
        painter.restore();
    }
}

void MapView::drawBars(QPainter &painter)
{
    const std::vector<double> &weights = m_map->maps->globalOfWords();
    if (!hasWords() || weights.empty() || rowCount() == 0)
        return;
    const QRect map = mapRect();
    const common::Colors &colors = common::colorsOf(palette());
    const double largest = std::max(*std::max_element(weights.begin(), weights.end()), 1e-9);
    const double rowHeight = static_cast<double>(map.height()) / rowCount();
    painter.setFont(common::fontOf(this, 11));
    for (int r = 0; r < rowCount(); ++r) {
        const double weight = weights[static_cast<std::size_t>(r)];
        const int width = std::max(1, static_cast<int>(std::lround(weight / largest * kBarWidth)));
        const int middle = map.top() + static_cast<int>((r + 0.5) * rowHeight);
        painter.fillRect(map.right() + 9, middle - 4, width, 9, colors.accent);
        painter.setPen(colors.text2);
        painter.drawText(QRect(map.right() + 9 + width + 4, middle - 9, kBars, 19),
                         Qt::AlignLeft | Qt::AlignVCenter, common::number(weight * 100, largest < 0.01 ? 2 : 1));
    }
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
    if (event->region().intersects(QRect(0, 0, map.left(), height()))
        || event->region().intersects(QRect(0, 0, width(), map.top())))
        drawGutter(painter);
    if (event->region().intersects(QRect(map.right() + 1, 0, width(), height())))
        drawBars(painter);
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
