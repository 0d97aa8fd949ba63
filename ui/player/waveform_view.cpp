// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/player/waveform_view.h"

#include "ui/common/text.h"

#include <QApplication>
#include <QMouseEvent>
#include <QPaintEvent>
#include <QPainter>
#include <QPolygon>
#include <QWheelEvent>

#include <cmath>

namespace merhan::player {

namespace {

constexpr int kArrowHalf = 5; ///< of the playhead's triangle in the ruler

QFont axisFont(const QFont &base)
{
    QFont font = base;
    font.setPixelSize(11);
    return font;
}

} // namespace

WaveformView::WaveformView(QWidget *parent) : QWidget(parent)
{
    setFixedHeight(kHeight);
    setFocusPolicy(Qt::TabFocus);
    setAccessibleName(tr("Waveform"));
    setAccessibleDescription(
        tr("Plus and minus zoom, Z shows the utterance, Shift+Z the dialog."));
    setAttribute(Qt::WA_OpaquePaintEvent);
}

void WaveformView::setTrack(std::shared_ptr<const SoundTrack> track, double lengthSeconds)
{
    m_track = std::move(track);
    if (m_track && !m_track->silent())
        m_axis.setSampleRate(m_track->sampleRateHz());
    if (lengthSeconds != m_axis.lengthSeconds())
        m_axis.setLength(lengthSeconds);
    viewChanged();
}

void WaveformView::setCurrent(std::optional<SecondsRange> range, const QString &speaker)
{
    m_current = range;
    m_speaker = speaker;
    redraw();
}

void WaveformView::setPlayhead(double seconds)
{
    update(playheadStrip(m_playhead));
    m_playhead = seconds;
    update(playheadStrip(m_playhead));
}

void WaveformView::setZero(double seconds)
{
    if (seconds == m_zero)
        return;
    m_zero = seconds;
    redraw();
}

void WaveformView::setSelection(std::optional<SecondsRange> range)
{
    if (m_selection == range)
        return;
    m_selection = range;
    redraw();
    Q_EMIT selectionChanged();
}

void WaveformView::setMessage(const QString &sentence)
{
    if (m_message == sentence)
        return;
    m_message = sentence;
    setToolTip(sentence);
    redraw();
}

void WaveformView::zoom(double factor)
{
    const double x = m_axis.xFor(m_playhead);
    const bool inView = m_playhead >= m_axis.beginSeconds() && m_playhead <= m_axis.endSeconds();
    m_axis.zoomAt(inView ? x : (TimeAxis::kLeft + width() - TimeAxis::kRight) / 2.0, factor);
    viewChanged();
}

void WaveformView::showRange(double fromSeconds, double toSeconds)
{
    m_axis.show(fromSeconds, toSeconds);
    viewChanged();
}

void WaveformView::showAll()
{
    showRange(0, m_axis.lengthSeconds());
}

void WaveformView::reveal(double seconds)
{
    if (m_axis.reveal(seconds))
        viewChanged();
}

void WaveformView::scrollColumns(std::int64_t columns)
{
    m_axis.scrollColumns(columns);
    viewChanged();
}

void WaveformView::redraw()
{
    m_cache = {};
    update();
}

void WaveformView::viewChanged()
{
    redraw();
    Q_EMIT axisChanged();
}

void WaveformView::resizeEvent(QResizeEvent *)
{
    m_axis.setViewport(width(), devicePixelRatioF());
    viewChanged();
}

void WaveformView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange
        || event->type() == QEvent::LanguageChange)
        redraw();
    QWidget::changeEvent(event);
}

QRect WaveformView::playheadStrip(double seconds) const
{
    const int x = static_cast<int>(std::floor(m_axis.xFor(seconds)));
    return {x - kArrowHalf - 2, 0, 2 * kArrowHalf + 5, height()};
}

void WaveformView::drawCache()
{
    const double ratio = m_axis.devicePixelRatio();
    const QSize device(static_cast<int>(std::ceil(width() * ratio)),
                       static_cast<int>(std::ceil(height() * ratio)));
    const common::Colors &colors = common::colorsOf(palette());
    m_cache = QPixmap(device);
    m_cache.fill(colors.window);
    QPainter painter(&m_cache);
    const int left = m_axis.deviceLeft();
    const int top = static_cast<int>(std::lround(kRulerHeight * ratio));
    const int bottom = device.height();
    const int line = std::max(1, static_cast<int>(ratio));
    const SoundTrack none;
    painter.drawImage(left, top,
                      renderWaveform(m_track ? *m_track : none, m_axis, bottom - top, colors, m_current));
    const int right = left + m_axis.columns();
    const auto within = [&](double seconds) {
        return static_cast<int>(std::clamp<std::int64_t>(m_axis.deviceXFor(seconds), left, right));
    };
    if (m_selection) {
        QColor tint = colors.accent;
        tint.setAlpha(48);
        const int from = within(m_selection->first);
        painter.fillRect(from, top, std::max(line, within(m_selection->second) - from), bottom - top,
                         tint);
    }
    drawRuler(painter, device);
    if (m_current) {
        const int from = within(m_current->first);
        const int to = within(m_current->second);
        painter.fillRect(from, top - 2 * line, to - from, 2 * line, colors.accent);
        for (const double edge : {m_current->first, m_current->second}) {
            const std::int64_t x = m_axis.deviceXFor(edge);
            if (x >= left && x < right)
                painter.fillRect(static_cast<int>(x), top - 2 * line, line, bottom - top + 2 * line,
                                 colors.accent);
        }
    }
    painter.end();

    m_cache.setDevicePixelRatio(ratio);
    QPainter text(&m_cache);
    text.setFont(axisFont(font()));
    text.setPen(colors.text2);
    const QRect gutter(4, kRulerHeight, TimeAxis::kLeft - 13, height() - kRulerHeight);
    text.drawText(gutter, Qt::AlignRight | Qt::AlignVCenter,
                  text.fontMetrics().elidedText(m_speaker, Qt::ElideMiddle, gutter.width()));
    if (!m_message.isEmpty()) {
        text.setFont(font());
        const QRect area(TimeAxis::kLeft + 16, kRulerHeight + 4, width() - TimeAxis::kLeft - 48,
                         height() - kRulerHeight - 8);
        const bool nothing = !m_track || m_track->silent();
        const int flags = Qt::TextWordWrap | Qt::AlignLeft
                          | (nothing ? int(Qt::AlignVCenter) : int(Qt::AlignTop));
        const QRect bound = text.fontMetrics().boundingRect(area, flags, m_message) & area;
        text.fillRect(bound.adjusted(-8, -4, 8, 4), colors.warningGround);
        text.setPen(colors.warning);
        text.drawText(area, flags, m_message);
    }
}

void WaveformView::drawRuler(QPainter &painter, const QSize &)
{
    const double ratio = m_axis.devicePixelRatio();
    const common::Colors &colors = common::colorsOf(palette());
    const int line = std::max(1, static_cast<int>(ratio));
    const int bottom = static_cast<int>(std::lround(kRulerHeight * ratio));
    QFont font = axisFont(this->font());
    font.setPixelSize(static_cast<int>(std::lround(11 * ratio)));
    painter.setFont(font);
    const int right = m_axis.deviceLeft() + m_axis.columns();
    // A label wide enough for the deepest zoom would leave a wide one almost empty: ask twice.
    const auto widthOf = [&](int decimals) {
        return painter.fontMetrics().horizontalAdvance(
                   common::clock(m_axis.lengthSeconds(), decimals)) / ratio + 24;
    };
    Ruler ruler = rulerOf(m_axis, widthOf(1), m_zero);
    ruler = rulerOf(m_axis, widthOf(ruler.decimals), m_zero);
    for (const Tick &tick : ruler.ticks) {
        const int x = static_cast<int>(m_axis.deviceXFor(tick.seconds));
        if (x >= right)
            break;
        const int height = static_cast<int>((tick.labelled ? 7 : 4) * ratio);
        painter.fillRect(x, bottom - height, line, height,
                         tick.labelled ? colors.text3 : colors.buttonEdge);
        if (!tick.labelled)
            continue;
        const QString label = common::clock(tick.seconds - m_zero, ruler.decimals);
        const int left = x + static_cast<int>(4 * ratio);
        if (left + painter.fontMetrics().horizontalAdvance(label) > right)
            continue;
        painter.setPen(colors.text2);
        painter.drawText(left, bottom - static_cast<int>(5 * ratio), label);
    }
}

void WaveformView::drawPlayhead(QPainter &painter)
{
    const std::int64_t at = m_axis.deviceXFor(m_playhead);
    const int left = m_axis.deviceLeft();
    if (at < left || at >= left + m_axis.columns())
        return;
    const double ratio = m_axis.devicePixelRatio();
    const common::Colors &colors = common::colorsOf(palette());
    const int line = std::max(1, static_cast<int>(ratio));
    const int x = static_cast<int>(at);
    const int top = static_cast<int>(std::lround(kRulerHeight * ratio));
    const int bottom = static_cast<int>(std::ceil(height() * ratio));
    painter.save();
    painter.scale(1 / ratio, 1 / ratio);
    painter.fillRect(x - line, top, 3 * line, bottom - top, colors.playheadCasing);
    painter.fillRect(x, top, line, bottom - top, colors.playhead);
    const int half = static_cast<int>(kArrowHalf * ratio);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colors.accent);
    const double middle = x + line / 2.0;
    painter.drawPolygon(QPolygonF({QPointF(middle - half, top - half), QPointF(middle + half, top - half),
                                   QPointF(middle, top + half / 2.0)}));
    painter.restore();
}

void WaveformView::paintEvent(QPaintEvent *event)
{
    if (m_axis.devicePixelRatio() != devicePixelRatioF()) {
        m_axis.setViewport(width(), devicePixelRatioF());
        m_cache = {};
        Q_EMIT axisChanged();
    }
    if (m_cache.isNull())
        drawCache();
    QPainter painter(this);
    painter.setClipRegion(event->region());
    painter.drawPixmap(0, 0, m_cache);
    drawPlayhead(painter);
    if (hasFocus()) {
        const double ratio = m_axis.devicePixelRatio();
        const int ring = static_cast<int>(2 * ratio);
        painter.scale(1 / ratio, 1 / ratio);
        const QRect all(0, 0, static_cast<int>(width() * ratio), static_cast<int>(height() * ratio));
        const QColor accent = common::colorsOf(palette()).accent;
        for (const QRect &edge :
             {QRect(0, 0, all.width(), ring), QRect(0, all.bottom() + 1 - ring, all.width(), ring),
              QRect(0, 0, ring, all.height()), QRect(all.right() + 1 - ring, 0, ring, all.height())})
            painter.fillRect(edge, accent);
    }
}

void WaveformView::wheelEvent(QWheelEvent *event)
{
    const QPoint angle = event->angleDelta();
    const int turned = std::abs(angle.x()) > std::abs(angle.y()) ? angle.x() : angle.y();
    if (event->modifiers() & Qt::ControlModifier) {
        m_axis.zoomAt(event->position().x(), std::pow(1.25, turned / 120.0));
        viewChanged();
    } else {
        // A notch is an eighth of the view; a touchpad gives its pixels.
        const QPoint pixels = event->pixelDelta();
        const double ratio = m_axis.devicePixelRatio();
        m_wheelRest += pixels.isNull() ? -turned / 120.0 * m_axis.columns() / 8
                                       : -(pixels.x() != 0 ? pixels.x() : pixels.y()) * ratio;
        const double whole = std::trunc(m_wheelRest);
        m_wheelRest -= whole;
        scrollColumns(static_cast<std::int64_t>(whole));
    }
    event->accept();
}

void WaveformView::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    m_pressedAt = std::clamp(m_axis.secondsAt(event->position().x()), 0.0, m_axis.lengthSeconds());
    m_dragged = false;
}

void WaveformView::mouseMoveEvent(QMouseEvent *event)
{
    if (!m_pressedAt)
        return;
    const double x = event->position().x();
    if (!m_dragged && std::abs(x - m_axis.xFor(*m_pressedAt)) < QApplication::startDragDistance() / 2.0)
        return;
    m_dragged = true;
    const double at = std::clamp(m_axis.secondsAt(x), 0.0, m_axis.lengthSeconds());
    setSelection(SecondsRange(std::min(at, *m_pressedAt), std::max(at, *m_pressedAt)));
}

void WaveformView::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || !m_pressedAt)
        return;
    const double at = *m_pressedAt;
    m_pressedAt.reset();
    if (m_dragged)
        return;
    setSelection({});
    Q_EMIT seekAsked(at);
}

} // namespace merhan::player
