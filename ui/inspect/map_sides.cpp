// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspect/map_sides.h"

#include "ui/common/ice_map.h"
#include "ui/common/palette.h"
#include "ui/common/style.h"
#include "ui/common/text.h"

#include <QCoreApplication>
#include <QImage>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace merhan::inspect {

namespace {

constexpr int kBarWidth = 28;
constexpr int kScaleWidth = 160, kScaleHeight = 10;

struct SideWords {
    Q_DECLARE_TR_FUNCTIONS(merhan::inspect::MapView)
};

/// The least step of seconds whose marks are `room` pixels apart; 0: there is none.
double stepOf(double seconds, int pixels, int room)
{
    static constexpr double kSteps[] = {0.1, 0.2, 0.5, 1, 2, 5, 10, 20};
    const auto *step = std::find_if(std::begin(kSteps), std::end(kSteps), [&](double one) {
        return seconds > 0 && one / seconds * pixels >= room;
    });
    return step == std::end(kSteps) ? 0 : *step;
}

QString secondsText(double at, double step)
{
    return SideWords::tr("%1 s").arg(common::number(at, step < 1 ? 1 : 0));
}

} // namespace

double MapSides::rowHeight() const
{
    return static_cast<double>(map.height())
           / std::max(static_cast<int>(maps.words().size()), 1);
}

void MapSides::wordRows(QPainter &painter, int left) const
{
    const common::Colors &colors = common::colorsOf(palette);
    const int pixels = rowHeight() < 20 ? 11 : 13;
    const int right = map.left() - 9;
    for (int r = 0; r < static_cast<int>(maps.words().size()); ++r) {
        const Word &word = maps.words()[static_cast<std::size_t>(r)];
        const bool now = r == wordNow;
        painter.setFont(common::sized(font, pixels, now));
        painter.setPen(now ? colors.accent : word.mark ? colors.text2 : colors.text);
        const QRectF line(left, map.top() + r * rowHeight(), right - left, rowHeight());
        painter.drawText(line, Qt::AlignRight | Qt::AlignVCenter,
                         painter.fontMetrics().elidedText(word.text, Qt::ElideRight, right - left));
    }
}

/// Downwards, as they run to the right above.
void MapSides::secondRows(QPainter &painter) const
{
    const common::Colors &colors = common::colorsOf(palette);
    painter.setFont(common::sized(font, 11));
    const double length = maps.frameEdges().empty() ? 0 : maps.frameEdges().back();
    const double step = stepOf(length, map.height(), 36);
    for (int i = 0; step > 0 && i * step < length; ++i) {
        const int y = map.top() + static_cast<int>(i * step / length * map.height());
        painter.fillRect(map.left() - 5, y, 5, 1, colors.text3);
        painter.setPen(colors.text2);
        // The last one stays above the map's lower edge.
        painter.drawText(QRect(0, std::min(y - 1, map.bottom() - 13), map.left() - 8, 14),
                         Qt::AlignRight | Qt::AlignTop, secondsText(i * step, step));
    }
}

void MapSides::wordColumns(QPainter &painter) const
{
    const common::Colors &colors = common::colorsOf(palette);
    const auto columns = static_cast<int>(maps.words().size());
    const double width = static_cast<double>(map.width()) / std::max(columns, 1);
    const int top = map.top() - kColumnLabels;
    painter.setFont(common::sized(font, 11));
    const int every = std::max(1, static_cast<int>(std::ceil(13 / width)));
    for (int c = 0; c < columns; c += every) {
        const Word &word = maps.words()[static_cast<std::size_t>(c)];
        painter.setPen(c == wordNow ? colors.accent : word.mark ? colors.text2 : colors.text);
        if (width >= painter.fontMetrics().horizontalAdvance(word.text) + 6) {
            painter.drawText(QRectF(map.left() + c * width, top, width, kColumnLabels - 6),
                             Qt::AlignHCenter | Qt::AlignBottom, word.text);
            continue;
        }
        painter.save();
        painter.translate(map.left() + (c + 0.5) * width, top + kColumnLabels - 5);
        painter.rotate(-90);
        painter.drawText(QRect(0, -8, kColumnLabels - 8, 16), Qt::AlignLeft | Qt::AlignVCenter,
                         painter.fontMetrics().elidedText(word.text, Qt::ElideRight,
                                                          kColumnLabels - 8));
        painter.restore();
    }
}

void MapSides::secondColumns(QPainter &painter, player::SecondsRange shown, int bottom) const
{
    const common::Colors &colors = common::colorsOf(palette);
    painter.setFont(common::sized(font, 11));
    const double length = shown.second - shown.first;
    const double step = stepOf(length, map.width(), 60);
    if (step <= 0)
        return;
    for (auto i = static_cast<int>(std::ceil(shown.first / step - 1e-9)); i * step <= shown.second;
         ++i) {
        const int x = map.left()
                      + static_cast<int>((i * step - shown.first) / length * map.width());
        painter.fillRect(x, bottom, 1, 5, colors.text3);
        painter.setPen(colors.text2);
        painter.drawText(QRect(x - 40, bottom + 6, 80, 14), Qt::AlignHCenter | Qt::AlignTop,
                         secondsText(i * step, step));
    }
}

void MapSides::wordBars(QPainter &painter) const
{
    const std::vector<double> &weights = maps.globalOfWords();
    if (weights.empty())
        return;
    const common::Colors &colors = common::colorsOf(palette);
    const double largest = std::max(*std::max_element(weights.begin(), weights.end()), 1e-9);
    painter.setFont(common::sized(font, 11));
    for (int r = 0; r < static_cast<int>(weights.size()); ++r) {
        const double weight = weights[static_cast<std::size_t>(r)];
        const int width = std::max(1, static_cast<int>(std::lround(weight / largest * kBarWidth)));
        const int middle = map.top() + static_cast<int>((r + 0.5) * rowHeight());
        painter.fillRect(map.right() + 9, middle - 4, width, 9, colors.accent);
        painter.setPen(colors.text2);
        painter.drawText(QRect(map.right() + 9 + width + 4, middle - 9, kBars, 19),
                         Qt::AlignLeft | Qt::AlignVCenter,
                         common::number(weight * 100, largest < 0.01 ? 2 : 1));
    }
}

namespace {

/// With as many decimals as tell the ends apart.
QString weightText(double weight, const Scale &scale)
{
    const double step = scale.most - scale.least;
    return common::number(weight, step >= 0.1 ? 2 : step >= 0.01 ? 3 : 5);
}

} // namespace

QString ScaleBar::leastText() const
{
    return scale.least > 0
               ? SideWords::tr("%1 and less", "a weight").arg(weightText(scale.least, scale))
               : common::number(0);
}

QString ScaleBar::mostText() const
{
    return SideWords::tr("%1 and more", "a weight").arg(weightText(scale.most, scale));
}

int ScaleBar::leastWidth() const
{
    return QFontMetrics(common::sized(font, 12)).horizontalAdvance(leastText());
}

QSize ScaleBar::size() const
{
    const QFontMetrics metrics(common::sized(font, 12));
    return {leastWidth() + 8 + kScaleWidth + 8 + metrics.horizontalAdvance(mostText()) + 4, 20};
}

void ScaleBar::paint(QPainter &painter) const
{
    const common::Colors &colors = common::colorsOf(palette);
    const int height = size().height();
    painter.setFont(common::sized(font, 12));
    painter.setPen(colors.text2);
    painter.drawText(QRect(0, 0, leastWidth() + 4, height), Qt::AlignLeft | Qt::AlignVCenter,
                     leastText());
    const QRect bar(leastWidth() + 8, (height - kScaleHeight) / 2, kScaleWidth, kScaleHeight);
    // An image, for lines side by side would have seams in an SVG.
    QImage ramp(bar.width(), 1, QImage::Format_RGB32);
    for (int x = 0; x < bar.width(); ++x)
        ramp.setPixelColor(x, 0, common::iceColor(x / double(bar.width() - 1), colors.dark));
    painter.fillRect(bar.adjusted(-1, -1, 1, 1), colors.divider);
    painter.drawImage(bar, ramp);
    painter.setPen(colors.text2);
    painter.drawText(QRect(bar.right() + 9, 0, size().width(), height),
                     Qt::AlignLeft | Qt::AlignVCenter, mostText());
}

} // namespace merhan::inspect
