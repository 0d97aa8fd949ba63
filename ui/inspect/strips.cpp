// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspect/strips.h"

#include "ui/common/ice_map.h"
#include "ui/common/palette.h"
#include "ui/common/style.h"
#include "ui/common/text.h"
#include "ui/inspect/map_words.h"
#include "ui/player/waveform_view.h"

#include <QHelpEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>
#include <cmath>

namespace merhan::inspect {

using player::TimeAxis;

namespace {
}

GlobalStrip::GlobalStrip(player::WaveformView *waveform, QWidget *parent)
    : QWidget(parent), m_waveform(waveform)
{
    setFixedHeight(kHeight);
    setAccessibleName(tr("Global weights along time"));
    connect(waveform, &player::WaveformView::axisChanged, this, [this] {
        if (!m_frozen)
            redraw();
    });
}

void GlobalStrip::setMap(std::shared_ptr<const Maps> maps, double startSeconds)
{
    m_frozen = false;
    m_maps = std::move(maps);
    m_start = startSeconds;
    redraw();
}

void GlobalStrip::setPlayhead(double seconds)
{
    const auto strip = [this](double at) {
        return QRect(static_cast<int>(m_waveform->axis().xFor(at)) - 3, 0, 7, height());
    };
    if (!m_frozen) {
        update(strip(m_playhead));
        update(strip(seconds));
    }
    m_playhead = seconds;
}

void GlobalStrip::setFrozen(bool frozen)
{
    m_frozen = frozen;
    update();
}

void GlobalStrip::redraw()
{
    m_dirty = true; // what is frozen keeps its picture
    update();
}

void GlobalStrip::drawCache()
{
    const TimeAxis &axis = m_waveform->axis();
    const common::Colors &colors = common::colorsOf(palette());
    const auto weights = m_maps ? m_maps->globalOfFrames() : std::span<const float>();
    std::vector<int> edges;
    if (m_maps)
        for (std::size_t i = 0; i <= weights.size() && i < m_maps->frameEdges().size(); ++i)
            edges.push_back(static_cast<int>(std::clamp(
                std::round((m_start + m_maps->frameEdges()[i]) / axis.secondsPerColumn()
                           - static_cast<double>(axis.firstColumn())),
                -1e8, 1e8)));
    const double top = weights.empty() ? 1
                                       : static_cast<double>(std::max(
                                             *std::max_element(weights.begin(), weights.end()), 1e-9F));
    m_cache = QPixmap::fromImage(renderBars(
        weights, top, edges,
        QSize(axis.columns(), static_cast<int>(std::lround(height() * axis.devicePixelRatio()))),
        colors.accent.rgb(), colors.base.rgb()));
    m_cache.setDevicePixelRatio(axis.devicePixelRatio());
    m_dirty = false;
}

void GlobalStrip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const TimeAxis &axis = m_waveform->axis();
    const common::Colors &colors = common::colorsOf(palette());
    if (!m_maps)
        return;
    if (m_cache.isNull() || (m_dirty && !m_frozen))
        drawCache();
    if (m_frozen)
        painter.setOpacity(0.55);
    const double ratio = axis.devicePixelRatio();
    painter.drawPixmap(QPointF(axis.deviceLeft() / ratio, 0), m_cache);
    painter.setFont(common::fontOf(this, 11));
    painter.setPen(colors.text2);
    painter.drawText(QRect(0, 0, TimeAxis::kLeft - 9, height()), Qt::AlignRight | Qt::AlignVCenter,
                     painter.fontMetrics().elidedText(globalOfSoundName(), Qt::ElideRight,
                                                      TimeAxis::kLeft - 11));
    const std::int64_t x = axis.deviceXFor(m_playhead);
    if (m_frozen || x < axis.deviceLeft() || x >= axis.deviceLeft() + axis.columns())
        return;
    const int line = std::max(1, static_cast<int>(ratio));
    painter.scale(1 / ratio, 1 / ratio);
    painter.fillRect(static_cast<int>(x) - line, 0, 3 * line, m_cache.height(), colors.playheadCasing);
    painter.fillRect(static_cast<int>(x), 0, line, m_cache.height(), colors.playhead);
}

void GlobalStrip::resizeEvent(QResizeEvent *)
{
    if (!m_frozen)
        redraw();
}

void GlobalStrip::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange)
        redraw();
    QWidget::changeEvent(event);
}

void GlobalStrip::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton && m_maps && event->position().x() >= TimeAxis::kLeft)
        Q_EMIT seekAsked(std::max(0.0, m_waveform->axis().secondsAt(event->position().x())));
}

bool GlobalStrip::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip && m_maps && !m_maps->globalOfFrames().empty()) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const double at = m_waveform->axis().secondsAt(help->pos().x()) - m_start;
        const int frame = frameAt(m_maps->frameEdges(), at);
        const auto weights = m_maps->globalOfFrames();
        if (at >= 0 && static_cast<std::size_t>(frame) < weights.size())
            QToolTip::showText(
                help->globalPos(),
                tr("At %1 s: %2 % of the global weight", "seconds, per cent")
                    .arg(common::number(at, 2),
                         common::number(static_cast<double>(weights[static_cast<std::size_t>(frame)])
                                            * 100,
                                        2)),
                this);
        return true;
    }
    return QWidget::event(event);
}

Legend::Legend(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setScale({});
}

void Legend::setScale(const Scale &scale)
{
    m_scale = scale;
    setAccessibleName(
        tr("Colour scale of the weights, from %1 to %2").arg(bar().leastText(), bar().mostText()));
    setToolTip(tr("5 of 1,000 weights of the heads’ mean lie beyond the end of the scale and have "
                  "its last colour. The mean and every head have the same scale."));
    updateGeometry();
    update();
}

QSize Legend::sizeHint() const
{
    return bar().size();
}

ScaleBar Legend::bar() const
{
    return {m_scale, font(), palette()};
}

void Legend::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    bar().paint(painter);
}

} // namespace merhan::inspect
