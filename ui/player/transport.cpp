// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/player/transport.h"

#include "ui/common/palette.h"
#include "ui/player/transport_parts.h"

#include <QCheckBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPainterPath>
#include <QSlider>
#include <QToolButton>

namespace merhan::player {

Transport::Transport(QWidget *parent) : QWidget(parent)
{
    setFixedHeight(kHeight);
    auto *const row = new QHBoxLayout(this);
    row->setContentsMargins(8, 0, 16, 0);
    row->setSpacing(4);

    auto *const previous = button(Previous, tr("Previous turn"), tr("Ctrl+←"));
    m_play = new PlayButton(this);
    auto *const next = button(Next, tr("Next turn"), tr("Ctrl+→"));
    auto *const fromHere = button(FromHere, tr("Play from here on"), tr("G"));
    auto *const neighbours = button(Neighbours, tr("Play with the turns around it"), tr("P"));
    m_time = new TimeLabel(this);
    m_id = new QLabel(this);
    m_id->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_id->setTextFormat(Qt::PlainText);
    m_transcript = new ElidedLabel(this);
    m_transcript->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_notice = new ElidedLabel(this);
    m_notice->setContentsMargins(8, 2, 8, 2);
    m_notice->setMaximumWidth(360);
    m_notice->setFixedHeight(24);
    m_notice->hide();
    m_autoplay = new QCheckBox(tr("Autoplay"), this);
    m_autoplay->setToolTip(tr("Play each utterance that becomes the current one, and go on to the "
                              "next at its end"));
    m_autoplay->setFocusPolicy(Qt::TabFocus);
    m_speaker = new QLabel(this);
    m_volume = new QSlider(Qt::Horizontal, this);
    m_volume->setRange(0, 100);
    m_volume->setValue(80);
    m_volume->setFixedWidth(72);
    m_volume->setFocusPolicy(Qt::TabFocus);
    m_volume->setAccessibleName(tr("Volume"));
    m_volume->setToolTip(tr("Volume"));
    auto *const minus = button(Minus, tr("Show more time"), tr("−"));
    auto *const plus = button(Plus, tr("Show less time"), tr("+"));
    auto *const fit = button(Fit, tr("Show the whole dialog"), tr("Shift+Z"));
    m_zoomers = {minus, plus, fit};

    row->addWidget(previous);
    row->addWidget(m_play);
    row->addWidget(next);
    row->addWidget(fromHere);
    row->addWidget(neighbours);
    row->addSpacing(8);
    row->addWidget(m_time);
    row->addSpacing(12);
    row->addWidget(m_id);
    row->addSpacing(6);
    row->addWidget(m_transcript, 1);
    row->addWidget(m_notice);
    row->addSpacing(8);
    row->addWidget(m_autoplay);
    row->addSpacing(12);
    row->addWidget(m_speaker);
    row->addWidget(m_volume);
    row->addSpacing(8);
    row->addWidget(minus);
    row->addWidget(plus);
    row->addWidget(fit);

    connect(m_play, &QAbstractButton::clicked, this, &Transport::playToggled);
    connect(previous, &QToolButton::clicked, this, &Transport::previousAsked);
    connect(next, &QToolButton::clicked, this, &Transport::nextAsked);
    connect(fromHere, &QToolButton::clicked, this, &Transport::fromHereAsked);
    connect(neighbours, &QToolButton::clicked, this, &Transport::neighboursAsked);
    connect(minus, &QToolButton::clicked, this, [this] { Q_EMIT zoomAsked(0.5); });
    connect(plus, &QToolButton::clicked, this, [this] { Q_EMIT zoomAsked(2); });
    connect(fit, &QToolButton::clicked, this, &Transport::dialogAsked);
    connect(m_autoplay, &QCheckBox::toggled, this, &Transport::autoplayChanged);
    connect(m_volume, &QSlider::valueChanged, this, [this] { Q_EMIT volumeChanged(volume()); });
    refreshIcons();
}

QToolButton *Transport::button(Icon icon, const QString &name, const QString &keys)
{
    auto *const made = new QToolButton(this);
    made->setAutoRaise(true);
    made->setFixedSize(28, 28);
    made->setIconSize({20, 20});
    made->setFocusPolicy(Qt::TabFocus);
    made->setAccessibleName(name);
    //: A tooltip: what the button does, and its key.
    made->setToolTip(tr("%1 (%2)").arg(name, keys));
    m_buttons.append({made, icon});
    return made;
}

QIcon Transport::icon(Icon which) const
{
    const common::Colors &colors = common::colorsOf(palette());
    QIcon icon;
    for (const auto &[mode, color] : {std::pair{QIcon::Normal, colors.text}, {QIcon::Disabled, colors.text3}}) {
        for (const int size : {20, 30, 40}) { // 1×, 1.5×, 2×
            QPixmap pixmap(size, size);
            pixmap.fill(Qt::transparent);
            QPainter painter(&pixmap);
            painter.setRenderHint(QPainter::Antialiasing);
            painter.scale(size / 20.0, size / 20.0);
            painter.setPen(QPen(color, 1.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
            QPainterPath path;
            const auto line = [&](double x1, double y1, double x2, double y2) {
                path.moveTo(x1, y1);
                path.lineTo(x2, y2);
            };
            const auto triangle = [&](double x, double tip) {
                path.moveTo(x, 5.5);
                path.lineTo(x, 14.5);
                path.lineTo(tip, 10);
                path.closeSubpath();
            };
            switch (which) {
            case Previous:
                line(5.5, 5, 5.5, 15);
                triangle(14.5, 8);
                break;
            case Next:
                line(14.5, 5, 14.5, 15);
                triangle(5.5, 12);
                break;
            case FromHere:
                line(5, 4, 5, 16);
                triangle(8.5, 15);
                break;
            case Neighbours:
                line(3.5, 4, 3.5, 16);
                line(16.5, 4, 16.5, 16);
                triangle(7, 13.5);
                break;
            case Plus:
                line(10, 5, 10, 15);
                [[fallthrough]];
            case Minus:
                line(5, 10, 15, 10);
                break;
            case Fit:
                line(3.5, 5, 3.5, 15);
                line(16.5, 5, 16.5, 15);
                line(6, 10, 14, 10);
                line(6, 10, 8.2, 7.8);
                line(6, 10, 8.2, 12.2);
                line(14, 10, 11.8, 7.8);
                line(14, 10, 11.8, 12.2);
                break;
            case Speaker:
                path.moveTo(3.5, 8);
                path.lineTo(6, 8);
                path.lineTo(9.5, 5);
                path.lineTo(9.5, 15);
                path.lineTo(6, 12);
                path.lineTo(3.5, 12);
                path.closeSubpath();
                path.arcMoveTo(9, 7, 5, 6, -60);
                path.arcTo(9, 7, 5, 6, -60, 120);
                path.arcMoveTo(8.5, 4.5, 9, 11, -55);
                path.arcTo(8.5, 4.5, 9, 11, -55, 110);
                break;
            }
            painter.drawPath(path);
            painter.end();
            pixmap.setDevicePixelRatio(size / 20.0);
            icon.addPixmap(pixmap, mode);
        }
    }
    return icon;
}

void Transport::refreshIcons()
{
    for (const auto &[made, which] : m_buttons)
        made->setIcon(icon(which));
    m_speaker->setPixmap(icon(Speaker).pixmap(QSize(20, 20), devicePixelRatioF()));
    const common::Colors &colors = common::colorsOf(palette());
    QPalette quiet = palette();
    quiet.setColor(QPalette::WindowText, colors.text2);
    m_id->setPalette(quiet);
    QPalette warning = palette();
    warning.setColor(QPalette::WindowText, colors.warning);
    warning.setColor(QPalette::Window, colors.warningGround);
    m_notice->setPalette(warning);
    m_notice->setAutoFillBackground(true);
}

void Transport::setPlaying(bool playing)
{
    m_play->setPlaying(playing);
}

void Transport::setTime(double seconds, double ofSeconds)
{
    m_time->setTime(seconds, ofSeconds);
}

void Transport::setTurn(const QString &id, const QString &transcript)
{
    m_id->setText(id);
    m_transcript->setWholeText(transcript.simplified());
}

void Transport::setNotice(const QString &sentence)
{
    m_notice->setWholeText(sentence);
    m_notice->setVisible(!sentence.isEmpty());
}

bool Transport::autoplay() const
{
    return m_autoplay->isChecked();
}

void Transport::setAutoplay(bool on)
{
    m_autoplay->setChecked(on);
}

double Transport::volume() const
{
    return m_volume->value() / 100.0;
}

void Transport::setVolume(double volume)
{
    m_volume->setValue(static_cast<int>(volume * 100 + 0.5));
}

void Transport::setZoomShown(bool shown)
{
    for (QWidget *const zoomer : m_zoomers)
        zoomer->setVisible(shown);
}

void Transport::setUsable(bool usable, const QString &reason)
{
    m_play->setEnabled(usable);
    m_play->setToolTip(usable ? m_play->toolTip() : reason);
    if (usable)
        m_play->setPlaying(false);
    for (const auto &[made, which] : m_buttons)
        made->setEnabled(usable);
}

void Transport::changeEvent(QEvent *event)
{
    // Before the buttons are there, or from our own setPalette on a child: nothing to do.
    if (event->type() == QEvent::PaletteChange && m_buttons.size() == 7)
        refreshIcons();
    QWidget::changeEvent(event);
}

} // namespace merhan::player
