// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/player/transport.h"

#include "ui/common/icons.h"
#include "ui/common/palette.h"
#include "ui/player/transcript_line.h"
#include "ui/player/transport_parts.h"

#include <QCheckBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QSlider>
#include <QToolButton>

#include <array>

namespace merhan::player {

using common::KeyId;

Transport::Transport(common::Keys *keys, QWidget *parent) : QWidget(parent), m_keys(keys)
{
    setFixedHeight(kHeight);
    auto *const row = new QHBoxLayout(this);
    row->setContentsMargins(8, 0, 16, 0);
    row->setSpacing(4);

    auto *const previous = button(Previous, tr("Previous turn"), KeyId::PreviousTurn);
    m_play = new PlayButton(keys, this);
    auto *const next = button(Next, tr("Next turn"), KeyId::NextTurn);
    auto *const fromHere = button(FromHere, tr("Play from here on"), KeyId::PlayFromHere);
    auto *const neighbours =
        button(Neighbours, tr("Play with the turns around it"), KeyId::PlayNeighbours);
    m_time = new TimeLabel(this);
    m_id = new QLabel(this);
    m_id->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_id->setTextFormat(Qt::PlainText);
    m_transcript = new TranscriptLine(this);
    m_notice = new NoticeLabel(this);
    m_notice->setContentsMargins(8, 2, 8, 2);
    m_notice->setMaximumWidth(240); // its tooltip has the rest, and the words need the room
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
    auto *const minus = button(Minus, tr("Show more time"), KeyId::ZoomOut);
    auto *const plus = button(Plus, tr("Show less time"), KeyId::ZoomIn);
    auto *const fit = button(Fit, tr("Show the whole dialog, or the utterance again"), KeyId::ShowDialog);
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

QToolButton *Transport::button(Icon icon, const QString &name, KeyId key)
{
    auto *const made = new QToolButton(this);
    made->setAutoRaise(true);
    made->setFixedSize(28, 28);
    made->setIconSize({20, 20});
    made->setFocusPolicy(Qt::TabFocus);
    made->setAccessibleName(name);
    m_keys->follow(made, [this, made, name, key] { made->setToolTip(m_keys->named(name, key)); });
    m_buttons.append({made, icon});
    return made;
}

QIcon Transport::icon(Icon which) const
{
    static constexpr std::array kNames = {"previous", "next",    "from-here", "neighbours",
                                          "zoom-out", "zoom-in", "fit",       "speaker"};
    const QString name = QString::fromLatin1(kNames.at(static_cast<std::size_t>(which)));
    const common::Colors &colors = common::colorsOf(palette());
    QIcon icon;
    for (const double ratio : {1.0, 1.5, 2.0}) {
        icon.addPixmap(common::iconPixmap(name, 20, colors.text, ratio), QIcon::Normal);
        icon.addPixmap(common::iconPixmap(name, 20, colors.text3, ratio), QIcon::Disabled);
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
    m_transcript->setTranscript(transcript);
}

void Transport::setNotice(const QString &words, const QString &sentence)
{
    m_notice->setSentence(words, sentence);
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
    if (usable)
        m_play->setPlaying(false); // and its tooltip
    else
        m_play->setToolTip(reason);
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
