// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/player/transport_parts.h"

#include "ui/common/palette.h"
#include "ui/common/text.h"

#include <QPainter>
#include <QPainterPath>

namespace merhan::player {

PlayButton::PlayButton(common::Keys *keys, QWidget *parent) : QAbstractButton(parent), m_keys(keys)
{
    setFixedSize(32, 32);
    setFocusPolicy(Qt::TabFocus);
    keys->follow(this, [this] { setPlaying(m_playing); });
}

void PlayButton::setPlaying(bool playing)
{
    m_playing = playing;
    setAccessibleName(playing ? tr("Pause") : tr("Play"));
    showKeys();
    update();
}

void PlayButton::showKeys()
{
    using common::KeyId;
    const QString play = m_keys->text(KeyId::Play), fromStart = m_keys->text(KeyId::PlayFromStart);
    if (m_playing)
        setToolTip(m_keys->named(tr("Pause"), KeyId::Play));
    else if (play.isEmpty() || fromStart.isEmpty())
        setToolTip(m_keys->named(tr("Play the utterance"), KeyId::Play));
    else
        setToolTip(tr("Play the utterance (%1; %2 from its start)").arg(play, fromStart));
}

void PlayButton::paintEvent(QPaintEvent *)
{
    const common::Colors &colors = common::colorsOf(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    QColor ground = isEnabled() ? colors.accent : colors.buttonEdge;
    if (isDown() || (isEnabled() && underMouse()))
        ground = colors.dark ? ground.lighter(112) : ground.darker(isDown() ? 125 : 112);
    painter.setBrush(ground);
    painter.drawEllipse(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5));
    if (hasFocus()) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(colors.onAccent, 1.5));
        painter.drawEllipse(QRectF(rect()).adjusted(3, 3, -3, -3));
        painter.setPen(Qt::NoPen);
    }
    painter.setBrush(colors.onAccent);
    if (m_playing) {
        painter.drawRect(QRectF(11, 10, 3.5, 12));
        painter.drawRect(QRectF(17.5, 10, 3.5, 12));
    } else {
        painter.drawPolygon(QPolygonF({QPointF(12.5, 9.5), QPointF(12.5, 22.5), QPointF(23, 16)}));
    }
}

void PlayButton::enterEvent(QEnterEvent *)
{
    update();
}

void PlayButton::leaveEvent(QEvent *)
{
    update();
}

void NoticeLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setPen(palette().color(foregroundRole()));
    const QRect line = contentsRect();
    painter.drawText(line, Qt::AlignLeft | Qt::AlignVCenter,
                     fontMetrics().elidedText(text(), Qt::ElideRight, line.width()));
}

TimeLabel::TimeLabel(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Preferred);
    setAccessibleName(tr("Time within the utterance"));
    setTime(0, 0);
}

void TimeLabel::setTime(double seconds, double ofSeconds)
{
    const bool long_ = ofSeconds >= 60;
    const QString now = long_ ? common::clock(seconds, 1) : common::number(seconds, 2);
    const QString of = long_ ? QStringLiteral(" / ") + common::clock(ofSeconds, 1)
                             : tr(" / %1 s").arg(common::number(ofSeconds, 2));
    if (now == m_now && of == m_of)
        return;
    const bool resized = widthOf(now) + widthOf(of) > width() || of != m_of;
    m_now = now;
    m_of = of;
    if (resized)
        updateGeometry();
    update();
}

int TimeLabel::widthOf(const QString &text) const
{
    const QFontMetrics metrics = fontMetrics();
    int digit = 0;
    for (char16_t c = u'0'; c <= u'9'; ++c)
        digit = std::max(digit, metrics.horizontalAdvance(QChar(c)));
    int wide = 0;
    for (const QChar c : text)
        wide += c.isDigit() ? digit : metrics.horizontalAdvance(c);
    return wide;
}

QSize TimeLabel::sizeHint() const
{
    // The running time never has more digits than its end.
    return {widthOf(m_of) * 2 - widthOf(QStringLiteral(" /  s")) + 6 + widthOf(QStringLiteral(" ")),
            fontMetrics().height()};
}

void TimeLabel::paintEvent(QPaintEvent *)
{
    const common::Colors &colors = common::colorsOf(palette());
    QPainter painter(this);
    const QFontMetrics metrics = fontMetrics();
    const int digit = widthOf(QStringLiteral("0"));
    const int base = (height() + metrics.ascent() - metrics.descent()) / 2;
    int x = width() - widthOf(m_of) - widthOf(m_now); // the slash stays where it is
    const auto draw = [&](const QString &text, const QColor &color) {
        painter.setPen(color);
        for (const QChar c : text) {
            const int own = metrics.horizontalAdvance(c);
            const int slot = c.isDigit() ? digit : own;
            painter.drawText(x + (slot - own) / 2, base, QString(c));
            x += slot;
        }
    };
    draw(m_now, colors.text);
    draw(m_of, colors.text2);
}

} // namespace merhan::player
