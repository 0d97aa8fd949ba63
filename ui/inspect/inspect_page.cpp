// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspect/inspect_page.h"

#include "ui/common/help_button.h"
#include "ui/common/palette.h"
#include "ui/common/segments.h"
#include "ui/common/style.h"
#include "ui/common/text.h"
#include "ui/inspect/map_words.h"
#include "ui/inspect/strips.h"
#include "ui/inspect/wait_box.h"
#include "ui/player/player_panel.h"
#include "ui/player/waveform_view.h"

#include <QAbstractButton>
#include <QButtonGroup>
#include <QGridLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace merhan::inspect {

namespace {

/// Free at the left of the waveform, so that a long word finds room.
constexpr int kMargin = 28;
/// Height of bar, legend and what is between them.
constexpr int kOtherParts = 8 + 28 + 8 + 4 + 4 + 8 + 34 + 8;

} // namespace

InspectPage::InspectPage(QWidget *parent)
    : QWidget(parent), m_waveform(new player::WaveformView), m_map(new MapView(m_waveform)),
      m_strip(new GlobalStrip(m_waveform)), m_legend(new Legend), m_legendText(new QLabel),
      m_barsName(new QLabel), m_kinds(nullptr), m_headName(new QLabel(tr("Head"))),
      m_scroll(new QScrollArea), m_pages(new QStackedWidget), m_message(new QLabel),
      m_messageButton(new QPushButton), m_wait(nullptr)
{
    m_barsName->setFont(common::fontOf(m_barsName, 11));
    m_barsName->setForegroundRole(QPalette::PlaceholderText);
    m_barsName->setToolTip(tr("What each word has of the global weights, in per cent"));
    m_legendText->setFont(common::fontOf(m_legendText, 12));
    m_legendText->setForegroundRole(QPalette::PlaceholderText);
    m_legendText->setWordWrap(true);

    m_scroll->setWidget(m_map);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_map->installEventFilter(this);
    m_scroll->viewport()->setAutoFillBackground(false);
    m_map->setAutoFillBackground(false);
    m_pages->addWidget(m_scroll);
    m_pages->addWidget(makeMessage());

    auto *stage = new QGridLayout;
    stage->setContentsMargins(0, 0, 0, 0);
    stage->setHorizontalSpacing(0);
    stage->setVerticalSpacing(4);
    stage->setColumnMinimumWidth(0, kMargin);
    stage->setColumnStretch(1, 1);
    stage->setColumnMinimumWidth(2, MapView::kBars);
    stage->addWidget(m_waveform, 0, 1);
    stage->addWidget(m_barsName, 0, 2, Qt::AlignLeft | Qt::AlignBottom);
    stage->addWidget(m_pages, 1, 0, 1, 3);
    stage->addWidget(m_strip, 2, 1);

    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(kMargin + player::TimeAxis::kLeft - 20, 0, 16, 0);
    foot->setSpacing(16);
    foot->addWidget(m_legend);
    foot->addWidget(m_legendText, 1);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 8, 0, 8);
    layout->setSpacing(8);
    layout->addWidget(makeBar());
    layout->addLayout(stage);
    layout->addLayout(foot);
    layout->addStretch(1);

    m_wait = new WaitBox(this);
    connect(m_wait, &WaitBox::shownChanged, this, &InspectPage::placeWait);
    connect(m_map, &MapView::stretchAsked, this, [this](double from, double to) {
        if (m_player && to > from)
            m_player->playStretch(from, to);
    });
    connect(m_map, &MapView::stateChanged, this, &InspectPage::showState);
    connect(m_strip, &GlobalStrip::seekAsked, this, [this](double seconds) {
        if (m_player)
            m_player->seek(seconds);
    });
    showHeads(0);
    showState();
}

QWidget *InspectPage::makeBar()
{
    QStringList kinds;
    for (const MapKind kind : kMapKinds)
        kinds << nameOf(kind);
    m_kinds = new common::Segments(kinds);
    m_kinds->setAccessibleName(tr("Which attention"));
    const QString tips[] = {tr("Each word asks, the sound answers (cross-modal attention)"),
                            tr("Each moment of the sound asks, the words answer (cross-modal "
                               "attention)"),
                            tr("Each moment asks, all moments answer (local attention of the sound)"),
                            tr("Each word asks, all words answer (local attention of the text)")};
    for (int i = 0; i < 4; ++i)
        m_kinds->group()->button(i)->setToolTip(tips[i]);
    connect(m_kinds->group(), &QButtonGroup::idClicked, this, [this](int id) {
        m_look.kind = static_cast<MapKind>(id);
        showLook();
    });
    auto *help = new common::HelpButton(
        tr("attention"),
        tr("Attention is where the model looked: for each asker, a word or a moment of the sound, "
           "its weights say how it shared out its look among all that could answer. It isn’t why "
           "the model decided as it did."),
        tr("weights = softmax(Q·Kᵀ / √d), one set a head; the mean is over the heads"));
    m_headName->setForegroundRole(QPalette::PlaceholderText);
    auto *bar = new QWidget;
    auto *layout = new QHBoxLayout(bar);
    layout->setContentsMargins(16, 0, 16, 0);
    layout->setSpacing(8);
    layout->addWidget(m_kinds);
    layout->addWidget(help);
    layout->addSpacing(16);
    layout->addWidget(m_headName);
    m_headPlace = new QHBoxLayout;
    layout->addLayout(m_headPlace);
    layout->addStretch(1);
    return bar;
}

QWidget *InspectPage::makeMessage()
{
    auto *page = new QWidget;
    m_message->setWordWrap(true);
    m_message->setAlignment(Qt::AlignCenter);
    m_message->setMinimumWidth(420);
    m_message->setMaximumWidth(560);
    m_message->setTextFormat(Qt::PlainText);
    m_message->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_message->setMargin(12);
    connect(m_messageButton, &QPushButton::clicked, this, &InspectPage::messageButtonClicked);
    auto *layout = new QVBoxLayout(page);
    // Without an alignment of its own, or a long sentence is cut: only so the layout asks how high
    // it is at its width.
    auto *middle = new QHBoxLayout;
    middle->addStretch(1);
    middle->addWidget(m_message, 6);
    middle->addStretch(1);
    layout->addStretch();
    layout->addLayout(middle);
    layout->addSpacing(8);
    layout->addWidget(m_messageButton, 0, Qt::AlignCenter);
    layout->addStretch();
    return page;
}

void InspectPage::setPlayer(player::PlayerPanel *player)
{
    if (player == m_player)
        return;
    if (m_player) {
        disconnect(m_player, nullptr, this, nullptr);
        m_player->borrowWaveform(nullptr);
    }
    m_player = player;
    m_shownTurn = {};
    if (!player)
        return;
    connect(player, &player::PlayerPanel::turnShown, this, [this] {
        m_waveform->setZero(stretch().first);
        Q_EMIT turnShown(); // first, so that a picture of another utterance stays what it was
        if (m_shownTurn != std::pair(m_player->current(), stretch())) {
            m_shownTurn = {m_player->current(), stretch()};
            if (!m_player->playing()) // the utterance alone: its map is as wide as it can be
                m_waveform->showRange(stretch().first, stretch().second);
        }
        if (m_open && !m_wait->isWaiting()) {
            m_map->setMap(m_open, stretch());
            m_strip->setMap(m_open->maps, stretch().first);
            placeWords();
        }
    });
    connect(player, &player::PlayerPanel::positionChanged, this, [this](double seconds) {
        m_map->setPlayhead(seconds);
        m_strip->setPlayhead(seconds);
    });
    player->borrowWaveform(m_waveform);
}

player::SecondsRange InspectPage::stretch() const
{
    if (m_player)
        if (const auto current = m_player->currentStretch())
            return *current;
    return {0, m_open && !m_open->maps->frameEdges().empty() ? m_open->maps->frameEdges().back() : 0};
}

void InspectPage::setMap(std::shared_ptr<OpenMap> map)
{
    m_open = std::move(map);
    m_wait->end();
    setMessage({});
    if (!m_player && m_open && !m_open->maps->frameEdges().empty()) // nobody else says how long it is
        m_waveform->setTrack(nullptr, m_open->maps->frameEdges().back());
    m_map->setMap(m_open, stretch());
    m_strip->setMap(m_open ? m_open->maps : nullptr, stretch().first);
    placeWords();
    if (m_open)
        for (int i = 0; i < 4; ++i)
            m_kinds->group()->button(i)->setEnabled(m_open->maps->has(static_cast<MapKind>(i)));
    showLook();
}

void InspectPage::placeWords()
{
    QStringList words;
    if (m_open)
        for (const Word &word : m_open->maps->words())
            words << (word.mark ? QString() : word.text);
    const auto times = m_player && m_open ? m_player->timesOf(words) : player::WordTimes();
    m_map->setWordTimes(times.ranges);
    if (std::exchange(m_wordsAligned, times.aligned) != times.aligned)
        Q_EMIT lookChanged();
}

void InspectPage::freeze()
{
    m_map->freeze();
    m_strip->setFrozen(true);
}

void InspectPage::setMessage(const QString &sentence, const QString &button, bool error)
{
    if (!sentence.isEmpty()) {
        m_open = nullptr;
        m_wait->end();
        m_map->setMap(nullptr, {0, 0});
        m_strip->setMap(nullptr, 0);
    }
    m_message->setText(sentence);
    const common::Colors &colors = common::colorsOf(palette());
    QPalette own;
    if (error) {
        own.setColor(QPalette::Window, colors.errorGround);
        own.setColor(QPalette::WindowText, colors.error);
    }
    m_message->setPalette(own);
    m_message->setAutoFillBackground(error);
    m_message->setForegroundRole(error ? QPalette::WindowText : QPalette::PlaceholderText);
    m_messageButton->setText(button);
    m_messageButton->setVisible(!button.isEmpty());
    m_pages->setCurrentIndex(sentence.isEmpty() ? 0 : 1);
    showState();
    fitRoom();
}

QString InspectPage::message() const
{
    return m_pages->currentIndex() == 1 ? m_message->text() : QString();
}

void InspectPage::showHeads(int heads)
{
    if (m_heads && m_heads->group()->buttons().size() == heads + 1)
        return;
    delete m_heads;
    m_heads = nullptr;
    m_headName->setVisible(heads > 0);
    if (heads == 0)
        return;
    QStringList names{tr("Mean", "of the heads")};
    for (int i = 1; i <= heads; ++i)
        names << common::number(i);
    m_heads = new common::Segments(names);
    m_heads->setAccessibleName(tr("Head"));
    for (int i = 1; i <= heads; ++i) {
        m_heads->group()->button(i)->setAccessibleName(tr("Head %1").arg(i));
        m_heads->group()->button(i)->setFixedWidth(36);
    }
    m_headPlace->addWidget(m_heads);
    connect(m_heads->group(), &QButtonGroup::idClicked, this, [this](int id) {
        m_look.head = id - 1; // the mean is −1
        showLook();
    });
}

void InspectPage::setLook(const Look &look)
{
    m_look = look;
    showLook();
}

void InspectPage::showLook()
{
    m_map->setLook(m_look);
    const Look shown = m_map->look();
    if (m_open)
        showHeads(m_open->maps->tensor(shown.kind).heads);
    if (auto *button = m_kinds->group()->button(static_cast<int>(shown.kind)))
        button->setChecked(true);
    if (m_heads)
        if (auto *button = m_heads->group()->button(shown.head + 1))
            button->setChecked(true);
    showState();
    Q_EMIT lookChanged();
}

void InspectPage::showState()
{
    const bool map = m_open != nullptr;
    const MapKind kind = m_map->look().kind;
    const bool words = kind != MapKind::AudioToAudio;
    m_legend->setVisible(map);
    m_legend->setScale(m_map->scale());
    m_legendText->setVisible(map);
    m_strip->setVisible(map && m_open->maps->hasGlobal() && kind != MapKind::TextToText
                        && !m_open->maps->globalOfFrames().empty());
    fitRoom();
    m_barsName->setText(map && words && !m_open->maps->globalOfWords().empty()
                            ? globalOfWordsName()
                            : QString());
    if (!map)
        return;
    QString text = whatAddsUp(kind, m_open->maps->hasSubwords());
    if (const QString remark = scaleRemark(m_map->scale().least); !remark.isEmpty())
        text = remark + QLatin1Char(' ') + text;
    if (m_map->isFilling())
        text = tr("Being drawn…") + QLatin1Char(' ') + text;
    m_legendText->setText(text);
}

QString InspectPage::howToRead() const
{
    return inspect::howToRead(m_map->look().kind, common::colorsOf(palette()).dark, m_wordsAligned);
}

MapFigure InspectPage::figure() const
{
    const Look &look = m_map->look();
    const int heads = m_open->maps->tensor(look.kind).heads;
    MapFigure figure;
    figure.maps = m_open->maps;
    figure.look = look;
    figure.scale = m_map->scale();
    const QString head = look.head == kMeanOfHeads
                             ? tr("mean of %n heads", nullptr, heads)
                             : tr("head %1 of %2").arg(look.head + 1).arg(heads);
    figure.about << nameOf(look.kind) + QStringLiteral(", ") + head;
    figure.shown = m_map->shown();
    figure.wordTimes = m_map->ownWordTimes();
    figure.font = font();
    return figure;
}

void InspectPage::placeWait()
{
    m_wait->adjustSize();
    const QRect area = m_pages->geometry();
    m_wait->move(area.center().x() - m_wait->width() / 2, area.top() + std::min(80, area.height() / 3));
}

void InspectPage::fitRoom()
{
    // What the parts above and below leave; the map takes no more of it than it needs, so that the
    // strip lies right below its last row.
    const int room = height() - kOtherParts - player::WaveformView::kHeight
                     - (m_strip->isHidden() ? 0 : GlobalStrip::kHeight);
    m_map->setRoom(std::max(room, 120));
    m_pages->setFixedHeight(m_pages->currentIndex() == 1 ? std::max(room, 120)
                                                         : std::clamp(m_map->height(), 1,
                                                                      std::max(room, 120)));
}

void InspectPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitRoom();
    placeWait();
}

bool InspectPage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_map && event->type() == QEvent::Resize)
        fitRoom();
    return QWidget::eventFilter(watched, event);
}

} // namespace merhan::inspect
