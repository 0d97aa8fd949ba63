// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspect/map_figure.h"

#include "ui/common/palette.h"
#include "ui/common/picture_file.h"
#include "ui/common/style.h"
#include "ui/inspect/map_sides.h"
#include "ui/inspect/map_words.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace merhan::inspect {

namespace {

// Units of 1/96 inch: as wide as a page's two columns.
constexpr int kMargin = 16, kMapWidth = 640;
constexpr int kLeastSide = 56, kMostSide = 160;
constexpr int kLine = 18, kAbove = 20, kGap = 8;
constexpr int kRow = 20, kLowRow = 14, kManyRows = 40;
constexpr int kAudioHeight = 400, kStrip = 40;
constexpr double kScale = 3; ///< pixels a unit

/// Where everything lies, and how it is painted there.
class Page {
public:
    explicit Page(const MapFigure &figure)
        : m_figure(figure), m_palette(common::paletteOf(common::colors(false))),
          m_hasTime(figure.look.kind != MapKind::TextToText),
          m_hasWords(figure.look.kind != MapKind::AudioToAudio),
          m_grid(gridFor(*figure.maps, figure.look.kind, figure.look.head,
                         static_cast<int>(kAudioHeight * kScale)))
    {
        fillGrid(*figure.maps, *m_grid, {});
        const auto rows = static_cast<int>(figure.maps->words().size());
        const int height = m_hasWords ? rows * (rows > kManyRows ? kLowRow : kRow) : kAudioHeight;
        const int above = kMargin + heading().height() + kAbove
                          + (m_hasTime ? 0 : MapSides::kColumnLabels);
        m_map = QRect(kMargin + side(), above, kMapWidth, std::max(height, kRow));
        m_bottom = m_map.bottom() + 1;
        if (m_hasTime && !figure.maps->globalOfFrames().empty()) {
            m_strip = QRect(m_map.left(), m_bottom + 6, kMapWidth, kStrip);
            m_bottom = m_strip.bottom() + 1;
        }
    }

    QSize size() const
    {
        const bool bars = m_hasWords && !m_figure.maps->globalOfWords().empty();
        return {m_map.right() + 1 + (bars ? MapSides::kBars : 0) + kMargin,
                m_bottom + (m_hasTime ? MapSides::kSeconds : 0) + kGap + scaleBar().size().height()
                    + kLine + kMargin};
    }

    void paint(QPainter &painter) const
    {
        const common::Colors &colors = common::colorsOf(m_palette);
        heading().paint(painter, {kMargin, kMargin}, size().width() - 2 * kMargin);

        paintMap(painter);
        const MapSides sides{*m_figure.maps, m_map, m_figure.font, m_palette};
        if (m_hasWords) {
            sides.wordRows(painter, kMargin);
            sides.wordBars(painter);
            painter.setFont(common::sized(m_figure.font, 11));
            painter.setPen(colors.text2);
            if (!m_figure.maps->globalOfWords().empty())
                painter.drawText(QRect(m_map.right() + 9, m_map.top() - 16, MapSides::kBars, 14),
                                 Qt::AlignLeft | Qt::AlignVCenter, globalOfWordsName());
        } else {
            sides.secondRows(painter);
        }
        if (m_hasTime)
            sides.secondColumns(painter, m_figure.shown, m_bottom);
        else
            sides.wordColumns(painter);
        paintStrip(painter);

        painter.save();
        int y = m_bottom + (m_hasTime ? MapSides::kSeconds : 0) + kGap;
        painter.translate(m_map.left(), y);
        scaleBar().paint(painter);
        painter.restore();
        y += scaleBar().size().height();
        painter.setFont(common::sized(m_figure.font, 11));
        painter.setPen(colors.text2);
        painter.drawText(QRect(m_map.left(), y, size().width() - m_map.left() - kMargin, kLine),
                         Qt::AlignLeft | Qt::AlignVCenter,
                         (scaleRemark(m_figure.scale.least) + QLatin1Char(' ')
                          + whatAddsUp(m_figure.look.kind, m_figure.maps->hasSubwords()))
                             .trimmed());
    }

private:
    common::Heading heading() const { return {m_figure.title, m_figure.about, m_figure.font}; }
    ScaleBar scaleBar() const { return {m_figure.scale, m_figure.font, m_palette}; }

    int side() const
    {
        const QFontMetrics metrics(common::sized(m_figure.font, 13));
        int widest = kLeastSide;
        if (m_hasWords)
            for (const Word &word : m_figure.maps->words())
                widest = std::max(widest, metrics.horizontalAdvance(word.text) + 10);
        return std::min(widest, kMostSide);
    }

    double xOf(double seconds) const // of the map, in units
    {
        return (seconds - m_figure.shown.first) / (m_figure.shown.second - m_figure.shown.first)
               * kMapWidth;
    }

    std::vector<int> columnEdges() const // device pixels
    {
        std::vector<int> edges;
        if (m_hasTime)
            for (const double edge : m_figure.maps->frameEdges())
                edges.push_back(
                    static_cast<int>(std::clamp(std::round(xOf(edge) * kScale), -1e8, 1e8)));
        else
            for (int c = 0; c <= m_grid->columns; ++c)
                edges.push_back(static_cast<int>(c * kMapWidth * kScale / m_grid->columns));
        return edges;
    }

    void paintMap(QPainter &painter) const
    {
        const common::Colors &colors = common::colorsOf(m_palette);
        const QSize device = m_map.size() * kScale;
        std::vector<int> rows;
        for (int r = 0; r <= m_grid->rows; ++r)
            rows.push_back(
                static_cast<int>(std::int64_t{r} * device.height() / std::max(m_grid->rows, 1)));
        painter.drawImage(m_map, renderGrid(*m_grid, columnEdges(), rows, device,
                                            {.scale = m_figure.scale,
                                             .empty = colors.base.rgb(),
                                             .rowGap = m_hasWords ? 2 : 0}));
        if (!m_hasWords || !m_hasTime
            || m_figure.wordTimes.size() != m_figure.maps->words().size())
            return;
        // Where each word is said: its own sound.
        painter.save();
        painter.setClipRect(m_map);
        painter.setPen(QPen(colors.text, 1));
        painter.setBrush(Qt::NoBrush);
        const double height = static_cast<double>(m_map.height())
                              / static_cast<double>(m_figure.wordTimes.size());
        for (std::size_t r = 0; r < m_figure.wordTimes.size(); ++r) {
            const auto &[from, to] = m_figure.wordTimes[r];
            if (to > from)
                painter.drawRect(QRectF(m_map.left() + xOf(from),
                                        m_map.top() + static_cast<double>(r) * height + 0.5,
                                        xOf(to) - xOf(from), height - 1.5));
        }
        painter.restore();
    }

    void paintStrip(QPainter &painter) const
    {
        if (m_strip.isEmpty())
            return;
        const common::Colors &colors = common::colorsOf(m_palette);
        const std::span<const float> weights = m_figure.maps->globalOfFrames();
        const auto top = static_cast<double>(
            std::max(*std::max_element(weights.begin(), weights.end()), 1e-9F));
        painter.drawImage(m_strip, renderBars(weights, top, columnEdges(), m_strip.size() * kScale,
                                              colors.accent.rgb(), qRgb(255, 255, 255)));
        painter.setFont(common::sized(m_figure.font, 11));
        painter.setPen(colors.text2);
        painter.drawText(QRect(0, m_strip.top(), m_strip.left() - 9, m_strip.height()),
                         Qt::AlignRight | Qt::AlignVCenter, globalOfSoundName());
    }

    const MapFigure &m_figure;
    QPalette m_palette;
    bool m_hasTime, m_hasWords;
    std::shared_ptr<Grid> m_grid;
    QRect m_map, m_strip;
    int m_bottom = 0; ///< of what the seconds stand below
};

} // namespace

Result<void> writeMapFigure(const MapFigure &figure, const std::filesystem::path &file)
{
    const Page page(figure);
    return common::writePicture(
        file, page.size(), [&](QPainter &painter) { page.paint(painter); }, kScale);
}

} // namespace merhan::inspect
