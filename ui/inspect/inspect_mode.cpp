// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspect/inspect_mode.h"

#include "ui/common/divider.h"
#include "ui/common/hidden_page.h"
#include "ui/common/shown_run.h"
#include "ui/common/style.h"
#include "ui/common/text.h"
#include "ui/common/when_read.h"
#include "ui/inspect/answer_panel.h"
#include "ui/inspect/inspect_header.h"
#include "ui/inspect/inspect_page.h"
#include "ui/inspect/models.h"
#include "ui/inspect/outside_panel.h"
#include "ui/inspect/wait_box.h"
#include "ui/player/player_panel.h"

#include <QAction>
#include <QComboBox>
#include <QEvent>
#include <QPushButton>
#include <QScrollArea>
#include <QSignalBlocker>
#include <QVBoxLayout>
#include <QtConcurrentRun>

namespace merhan::inspect {

using namespace Qt::StringLiterals;

namespace {

constexpr auto kKind = "inspect/kind", kHead = "inspect/head"; ///< of the program's settings
constexpr int kSide = 284, kSideNarrow = 244, kNarrow = 1260, kLow = 560;

} // namespace

InspectMode::InspectMode(const common::Studio &studio, QWidget *parent)
    : InspectMode(studio, Engine::Options(), parent)
{}

InspectMode::InspectMode(const common::Studio &studio, Engine::Options engine, QWidget *parent)
    : Mode(parent), m_studio(studio), m_engine(new Engine(std::move(engine), this)),
      m_header(new InspectHeader(common::Keys::of(studio.settings))), m_outside(new OutsidePanel),
      m_page(new InspectPage), m_panel(new AnswerPanel), m_side(new QScrollArea)
{
    m_side->setWidget(m_panel);
    m_side->setWidgetResizable(true);
    m_side->setFrameShape(QFrame::NoFrame);
    m_side->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_side->setFixedWidth(kSide);
    m_side->setFocusPolicy(Qt::TabFocus); // so that its end is reached by keys, too
    m_side->setAccessibleName(tr("Answer of the run"));

    auto *content = new QWidget;
    m_outside->hide();
    auto *middle = new QVBoxLayout;
    middle->setSpacing(0);
    middle->addWidget(m_outside);
    middle->addWidget(m_page, 1);
    auto *body = new QHBoxLayout;
    body->setSpacing(0);
    body->addLayout(middle, 1);
    body->addWidget(common::divider(Qt::Vertical));
    body->addWidget(m_side);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_header);
    column->addWidget(common::divider(Qt::Horizontal));
    column->addLayout(body, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(common::hiddenWhileBlind(m_studio.session, content));

    connect(m_page, &InspectPage::turnShown, this, [this] {
        look();
        showPlace();
    });
    const int kind = m_studio.settings->value(kKind, 0).toInt();
    m_page->setLook({kMapKinds[static_cast<std::size_t>(
                         std::clamp(kind, 0, static_cast<int>(kMapKinds.size()) - 1))],
                     std::max(m_studio.settings->value(kHead, kMeanOfHeads).toInt(),
                              kMeanOfHeads)});
    connect(m_page, &InspectPage::lookChanged, this, [this] {
        // Also said with every utterance that is shown, which must not write a file.
        const auto keep = [this](const char *key, int value) {
            if (m_studio.settings->value(key) != value)
                m_studio.settings->setValue(key, value);
        };
        keep(kKind, static_cast<int>(m_page->look().kind));
        keep(kHead, m_page->look().head);
        m_panel->setHow(m_page->howToRead());
        m_panel->setPointed(m_page->map()->pointed());
    });
    connect(m_page->map(), &MapView::pointedChanged, this,
            [this] { m_panel->setPointed(m_page->map()->pointed()); });
    connect(m_page, &InspectPage::messageButtonClicked, this, &InspectMode::buttonClicked);
    connect(m_page->wait(), &WaitBox::cancelled, this, [this] {
        m_engine->cancel(std::exchange(m_question, {}));
        m_button = Button::Again;
        m_page->setMessage(tr("Stopped. The attention of this utterance wasn’t read."),
                           tr("Read it"));
        Q_EMIT settled();
    });
    setAcceptDrops(true);
    makeActions();
    followHeader();
    followSession();
    followOutside();
    followEngine();
    showNothing();
}

InspectMode::~InspectMode()
{
    m_page->setPlayer(nullptr); // its waveform is lent
}

void InspectMode::followHeader()
{
    connect(m_header, &InspectHeader::stepAsked, this, &InspectMode::step);
    connect(m_header, &InspectHeader::recordingsAsked, this, &InspectMode::openRecordings);
    connect(m_header, &InspectHeader::mapsAsked, this, &InspectMode::saveMaps);
    connect(m_header, &InspectHeader::pictureAsked, this, &InspectMode::savePicture);
    connect(m_header, &InspectHeader::outsideAsked, this, &InspectMode::saveOutside);
    connect(m_header, &InspectHeader::exportMenuAsked, this, [this] {
        m_header->exportOutside()->setVisible(!m_outside->isHidden());
        m_header->exportOutside()->setEnabled(!m_outside->model()->predictions().rows.empty());
    });
    connect(m_header->runs(), &QComboBox::activated, this, [this] {
        m_studio.session->shownRun()->choose(m_header->runs()->currentData().toString());
    });
    connect(m_header->models(), &QComboBox::activated, this, &InspectMode::look);
}

void InspectMode::makeActions()
{
    addEditAction(tr("Ne&xt utterance"), common::KeyId::NextUtterance, [this] { step(1); });
    addEditAction(tr("&Previous utterance"), common::KeyId::PreviousUtterance,
                  [this] { step(-1); });
    addEditAction(tr("&Export…"), common::KeyId::Export, [this] {
        if (m_header->exportButton()->isEnabled())
            m_header->exportButton()->showMenu();
    });
}

void InspectMode::step(int by)
{
    if (!m_outside->isHidden())
        m_outside->setCurrentRow(m_outside->currentRow() + by);
    else if (m_player)
        by > 0 ? m_player->nextTurn() : m_player->previousTurn();
}

void InspectMode::followSession()
{
    common::Session *session = m_studio.session;
    common::ShownRun *run = session->shownRun();
    connect(session->current(), &common::CurrentUtterance::currentChanged, this,
            [this](const QString &, const QString &id) {
                if (!id.isEmpty())
                    leaveOutside();
                look();
            });
    connect(run, &common::ShownRun::read, this, [this] {
        showRuns();
        predictOutside();
        look();
    });
    connect(run, &common::ShownRun::changed, this, [this] {
        showAnswer();
        showBadges();
    });
    connect(run, &common::ShownRun::failed, this, [this](const Error &error) {
        if (isVisible())
            showError(error);
    });
    connect(session, &common::Session::rowsChanged, this, &InspectMode::showAnswer);
    connect(session, &common::Session::blindChanged, this, &InspectMode::look);
    for (const auto signal : {&common::Session::opened, &common::Session::reloaded})
        connect(session, signal, this, [this] {
            showRuns();
            look();
        });
    connect(session, &common::Session::closed, this, [this] {
        m_before = {};
        m_cache.clear();
        leaveOutside();
        m_outside->model()->clear();
        look();
    });
    showRuns();
}

void InspectMode::followEngine()
{
    connect(m_engine, &Engine::stateChanged, this, [this] {
        showEngine();
        if (m_engine->state() == Engine::State::Ready && std::exchange(m_engineDied, false))
            Q_EMIT said(tr("The engine is back."));
        if (m_engine->state() == Engine::State::Ready && std::exchange(m_askAgain, false) && m_key
            && m_question.isEmpty() && isVisible()) {
            m_askedAgain = true;
            ask(*m_key);
        }
    });
    connect(m_engine, &Engine::died, this, [this](const Error &error, bool again) {
        m_engineDied = again;
        Q_EMIT said(common::plainSentence(error));
    });
    connect(m_engine, &Engine::progressed, this,
            [this](const QString &id, qint64 done, qint64 total) {
                if (id == m_question)
                    m_page->wait()->setProgress(done, total);
            });
    showEngine();
}

void InspectMode::showEngine()
{
    using Shown = common::Activity::Engine;
    common::Activity *activity = m_studio.session->activity();
    switch (m_engine->state()) {
    case Engine::State::Off:
        return activity->setEngine(Shown::NotStarted);
    case Engine::State::Starting:
        return activity->setEngine(Shown::Starting);
    case Engine::State::Ready:
        return activity->setEngine(Shown::Ready);
    case Engine::State::Failed:
        return activity->setEngine(Shown::Failed, common::plainSentence(m_engine->problem()));
    }
}

QWidget *InspectMode::sidePanel()
{
    return m_side;
}

void InspectMode::setPlayer(player::PlayerPanel *player)
{
    if (player == m_player)
        return;
    if (m_player)
        m_page->setPlayer(nullptr);
    m_player = player;
    if (m_player)
        connect(m_player, &QObject::destroyed, this, [this] { m_player = nullptr; });
    if (isVisible())
        m_page->setPlayer(m_player);
    showPlace();
}

void InspectMode::shown()
{
    if (!m_player)
        setPlayer(window()->findChild<player::PlayerPanel *>());
    // Warm by the time that something is asked.
    if (m_studio.session->isOpen() && !m_studio.session->isBlind())
        m_engine->start();
    look();
    // Qt gives the focus to the first control of a page that comes to the front for the first time:
    // here that would be the chooser of runs, whose arrow keys change what the window shows.
    m_focusMap = !std::exchange(m_wasShown, true) || !isAncestorOf(window()->focusWidget());
    QMetaObject::invokeMethod(this, &InspectMode::focusMap,
                              Qt::QueuedConnection); // it is visible then
}

/// Once there is one.
void InspectMode::focusMap()
{
    if (!m_focusMap || !m_open || !isVisible())
        return;
    m_focusMap = false;
    if (!m_outside->isAncestorOf(window()->focusWidget())) // words may be being typed there
        m_page->map()->setFocus();
}

void InspectMode::showEvent(QShowEvent *event)
{
    Mode::showEvent(event);
    if (m_player)
        m_page->setPlayer(m_player);
    look();
}

void InspectMode::hideEvent(QHideEvent *event)
{
    m_page->setPlayer(nullptr); // the waveform goes back to the player
    Mode::hideEvent(event);
}

void InspectMode::resizeEvent(QResizeEvent *event)
{
    m_side->setFixedWidth(width() < kNarrow ? kSideNarrow : kSide);
    m_panel->setHowShown(height() >= kLow);
    Mode::resizeEvent(event);
}

void InspectMode::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange)
        m_panel->setHow(m_page->howToRead());
    Mode::changeEvent(event);
}

void InspectMode::showRuns()
{
    const common::ShownRun *shown = m_studio.session->shownRun();
    QComboBox *runs = m_header->runs();
    const QSignalBlocker blocker(runs);
    runs->clear();
    for (const store::RunRow &run : shown->runs())
        runs->addItem(QString::fromStdString(run.name), QString::fromStdString(run.name));
    runs->setCurrentIndex(runs->findData(shown->name()));
    runs->setEnabled(runs->count() > 0);
    readModels();
    showBadges();
}

void InspectMode::readModels()
{
    const store::RunRow *run = m_studio.session->shownRun()->run();
    const QString folder = run ? common::fromPath(run->folder) : QString();
    QComboBox *models = m_header->models();
    if (folder == m_modelsOf && models->count() > 1)
        return;
    m_modelsOf = folder;
    const QSignalBlocker blocker(models);
    models->clear();
    models->addItem(tr("Model: out of fold"));
    models->setVisible(run != nullptr);
    const int reading = ++m_reading;
    if (!run)
        return;
    common::whenRead(this, QtConcurrent::run([path = run->folder] { return modelsOf(path); }),
                     [this, reading](const std::vector<ModelOfRun> &found) {
                         if (reading != m_reading || found.size() < 2)
                             return;
                         for (const ModelOfRun &model : found)
                             m_header->models()->addItem(nameOf(model), QVariant::fromValue(model));
                     });
}

} // namespace merhan::inspect
