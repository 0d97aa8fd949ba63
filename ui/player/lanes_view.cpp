// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/player/lanes_view.h"

#include "ui/common/class_look.h"
#include "ui/common/palette.h"
#include "ui/common/text.h"

#include <QHelpEvent>
#include <QMouseEvent>
#include <QPaintEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>
#include <cmath>

namespace merhan::player {

namespace {

constexpr int kLaneTop[2] = {3, 24};
constexpr int kLaneHeight = 19;
constexpr int kBlockInset = 2;
/// From this width on a block has its letter.
constexpr int kLetterFrom = 13;

} // namespace

LanesView::LanesView(QWidget *parent) : QWidget(parent)
{
    setFixedHeight(kHeight);
    setMouseTracking(false);
    setAccessibleName(tr("Turns of the dialog"));
    setAttribute(Qt::WA_OpaquePaintEvent);
}

void LanesView::setTurns(std::vector<LaneTurn> turns, double lengthSeconds)
{
    m_turns = std::move(turns);
    m_speakers[0] = m_turns.empty() ? QString() : m_turns.front().speaker;
    m_speakers[1].clear();
    int others = 0;
    QStringList seen;
    for (const LaneTurn &turn : m_turns) {
        if (turn.speaker == m_speakers[0] || seen.contains(turn.speaker))
            continue;
        seen << turn.speaker;
        ++others;
    }
    // In the order of their names, so that a speaker has the same lane in all of her dialogs.
    if (others == 1 && seen.front() < m_speakers[0])
        std::swap(seen.front(), m_speakers[0]);
    if (others == 1)
        m_speakers[1] = seen.front();
    else if (others > 1)
        m_speakers[1] = tr("%n others", nullptr, others);
    m_axis.setLength(lengthSeconds);
    redraw();
}

void LanesView::setCurrent(const QString &id)
{
    m_current = id;
    redraw();
}

void LanesView::setPlayhead(double seconds)
{
    for (const double place : {std::exchange(m_playhead, seconds), seconds})
        update(static_cast<int>(std::floor(m_axis.xFor(place))) - 3, 0, 7, height());
}

void LanesView::setInView(double fromSeconds, double toSeconds)
{
    const std::pair<double, double> range(fromSeconds, toSeconds);
    if (range == m_inView)
        return;
    m_inView = range;
    redraw();
}

void LanesView::setBlind(bool blind)
{
    m_blind = blind;
    redraw();
}

void LanesView::redraw()
{
    m_cache = {};
    update();
}

void LanesView::resizeEvent(QResizeEvent *)
{
    m_axis.setViewport(width(), devicePixelRatioF());
    redraw();
}

void LanesView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange
        || event->type() == QEvent::LanguageChange)
        redraw();
    QWidget::changeEvent(event);
}

int LanesView::laneOf(const LaneTurn &turn) const
{
    return turn.speaker == m_speakers[0] ? 0 : 1;
}

QRect LanesView::deviceBlock(const LaneTurn &turn) const
{
    const double ratio = m_axis.devicePixelRatio();
    const auto y = [&](int value) { return static_cast<int>(std::lround(value * ratio)); };
    const int top = y(kLaneTop[laneOf(turn)] + kBlockInset);
    const int bottom = y(kLaneTop[laneOf(turn)] + kLaneHeight - kBlockInset);
    const auto left = static_cast<int>(m_axis.deviceXFor(turn.startSeconds));
    const auto right = static_cast<int>(m_axis.deviceXFor(turn.endSeconds));
    // A device pixel is kept free at the right, so that turns in a row stay apart.
    const int line = std::max(1, static_cast<int>(ratio));
    return {left, top, std::max(right - left - line, line), bottom - top};
}

QRectF LanesView::blockOf(const QString &id) const
{
    const double ratio = m_axis.devicePixelRatio();
    for (const LaneTurn &turn : m_turns) {
        if (turn.id != id)
            continue;
        const QRect block = deviceBlock(turn);
        return {block.x() / ratio, block.y() / ratio, block.width() / ratio, block.height() / ratio};
    }
    return {};
}

void LanesView::drawCache()
{
    const double ratio = m_axis.devicePixelRatio();
    const common::Colors &colors = common::colorsOf(palette());
    const QSize device(static_cast<int>(std::ceil(width() * ratio)),
                       static_cast<int>(std::ceil(height() * ratio)));
    m_cache = QPixmap(device);
    m_cache.fill(colors.window);
    QPainter painter(&m_cache);
    const int line = std::max(1, static_cast<int>(ratio));
    const int left = m_axis.deviceLeft();
    const auto y = [&](int value) { return static_cast<int>(std::lround(value * ratio)); };
    for (const int top : kLaneTop)
        painter.fillRect(left, y(top), m_axis.columns(), y(top + kLaneHeight) - y(top), colors.base);
    const auto within = [&](double seconds) {
        return static_cast<int>(
            std::clamp<std::int64_t>(m_axis.deviceXFor(seconds), left, left + m_axis.columns()));
    };
    const int viewFrom = within(m_inView.first);
    const int viewTo = within(m_inView.second);
    if (viewTo - viewFrom < m_axis.columns()) // all of it in view says nothing
        painter.fillRect(viewFrom, y(kLaneTop[0]), std::max(viewTo - viewFrom, line),
                         y(kLaneTop[1] + kLaneHeight) - y(kLaneTop[0]), colors.selection);

    QFont letterFont = font();
    letterFont.setPixelSize(y(11));
    letterFont.setWeight(QFont::DemiBold);
    painter.setFont(letterFont);
    const LaneTurn *current = nullptr;
    for (const LaneTurn &turn : m_turns) {
        if (turn.id == m_current)
            current = &turn;
        const QRect block = deviceBlock(turn);
        const std::string key = m_blind ? std::string() : turn.label.toStdString();
        const common::ClassLook *const look = m_blind ? nullptr : common::classLook(key);
        const QColor color = m_blind ? QColor() : common::classColor(key, colors.dark);
        QColor ink = colors.text2;
        if (color.isValid()) {
            painter.fillRect(block, color);
            ink = common::onColor(color);
            if (look->pattern != Qt::SolidPattern && look->pattern != Qt::NoBrush) {
                QColor hatch = ink;
                hatch.setAlphaF(0.42F);
                QBrush brush(hatch, look->pattern);
                // Patterns are in device pixels; scaled by a whole number they stay crisp.
                brush.setTransform(QTransform::fromScale(line, line));
                painter.fillRect(block, brush);
            }
        } else {
            painter.fillRect(block, colors.fieldEdge);
            painter.fillRect(block.adjusted(line, line, -line, -line), colors.base);
        }
        if (block.width() < kLetterFrom * ratio || m_blind)
            continue;
        const QChar letter = common::classLetter(key);
        const int wide = painter.fontMetrics().horizontalAdvance(letter) + y(4);
        const QRect plate(block.center().x() + 1 - wide / 2, block.y() + line, wide,
                          block.height() - 2 * line);
        if (color.isValid())
            painter.fillRect(plate, color); // the pattern stops around the letter
        painter.setPen(ink);
        painter.drawText(plate, Qt::AlignCenter, letter);
    }
    if (current) {
        const int frame = std::max(2, static_cast<int>(2 * ratio));
        const QRect outer = deviceBlock(*current).adjusted(-frame, -frame, frame, frame);
        for (const QRect &edge :
             {QRect(outer.x(), outer.y(), outer.width(), frame),
              QRect(outer.x(), outer.bottom() + 1 - frame, outer.width(), frame),
              QRect(outer.x(), outer.y(), frame, outer.height()),
              QRect(outer.right() + 1 - frame, outer.y(), frame, outer.height())})
            painter.fillRect(edge, colors.text);
    }
    painter.end();
    m_cache.setDevicePixelRatio(ratio);
    QPainter text(&m_cache);
    QFont small = font();
    small.setPixelSize(11);
    text.setFont(small);
    text.setPen(colors.text2);
    for (int lane = 0; lane < 2; ++lane) {
        const QRect gutter(4, kLaneTop[lane], TimeAxis::kLeft - 13, kLaneHeight);
        text.drawText(gutter, Qt::AlignRight | Qt::AlignVCenter,
                      text.fontMetrics().elidedText(m_speakers[lane], Qt::ElideMiddle, gutter.width()));
    }
}

void LanesView::paintEvent(QPaintEvent *event)
{
    if (m_axis.devicePixelRatio() != devicePixelRatioF()) {
        m_axis.setViewport(width(), devicePixelRatioF());
        m_cache = {};
    }
    if (m_cache.isNull())
        drawCache();
    QPainter painter(this);
    painter.setClipRegion(event->region());
    painter.drawPixmap(0, 0, m_cache);
    const common::Colors &colors = common::colorsOf(palette());
    const double ratio = m_axis.devicePixelRatio();
    const int line = std::max(1, static_cast<int>(ratio));
    const auto x = static_cast<int>(m_axis.deviceXFor(m_playhead));
    if (x < m_axis.deviceLeft() || x >= m_axis.deviceLeft() + m_axis.columns() || m_turns.empty())
        return;
    painter.scale(1 / ratio, 1 / ratio);
    const int tall = static_cast<int>(std::ceil(height() * ratio));
    painter.fillRect(x - line, 0, 3 * line, tall, colors.playheadCasing);
    painter.fillRect(x, 0, line, tall, colors.playhead);
}

const LaneTurn *LanesView::at(const QPointF &point) const
{
    const int lane = point.y() < kLaneTop[1] ? 0 : 1;
    const double ratio = m_axis.devicePixelRatio();
    const LaneTurn *nearest = nullptr;
    double nearestBy = 4; // pixels beside a narrow block still mean it
    for (const LaneTurn &turn : m_turns) {
        if (laneOf(turn) != lane)
            continue;
        const QRect block = deviceBlock(turn);
        const double away = std::max({block.x() / ratio - point.x(),
                                      point.x() - (block.right() + 1) / ratio, 0.0});
        if (away < nearestBy) {
            nearest = &turn;
            nearestBy = away;
        }
    }
    return nearest;
}

void LanesView::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    if (const LaneTurn *const turn = at(event->position()))
        Q_EMIT turnClicked(turn->id);
    else if (event->position().x() >= TimeAxis::kLeft)
        Q_EMIT seekAsked(std::clamp(m_axis.secondsAt(event->position().x()), 0.0, m_axis.lengthSeconds()));
}

bool LanesView::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto *const help = static_cast<QHelpEvent *>(event);
    const LaneTurn *const turn = at(help->pos());
    if (!turn) {
        QToolTip::hideText();
        event->ignore();
        return true;
    }
    QString text = turn->id + QStringLiteral("  ") + common::clock(turn->startSeconds, 1);
    if (!m_blind)
        text += QStringLiteral("  ") + common::className(turn->label.toStdString());
    if (!turn->transcript.isEmpty())
        text += QLatin1Char('\n') + turn->transcript;
    QToolTip::showText(help->globalPos(), text, this);
    return true;
}

} // namespace merhan::player
