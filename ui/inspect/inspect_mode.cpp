// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspect/inspect_mode.h"

#include "ui/common/divider.h"
#include "ui/common/hidden_page.h"
#include "ui/common/icons.h"
#include "ui/common/shown_run.h"
#include "ui/common/style.h"
#include "ui/common/text.h"
#include "ui/common/when_read.h"
#include "ui/inspect/answer_panel.h"
#include "ui/inspect/inspect_page.h"
#include "ui/inspect/models.h"
#include "ui/inspect/outside_panel.h"
#include "ui/inspect/wait_box.h"
#include "ui/player/player_panel.h"

#include <QAction>
#include <QComboBox>
#include <QEvent>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QScrollArea>
#include <QSignalBlocker>
#include <QToolButton>
#include <QVBoxLayout>
#include <QtConcurrentRun>

namespace merhan::inspect {

using namespace Qt::StringLiterals;

namespace {

constexpr int kHeaderBar = 48;
constexpr int kSide = 284, kSideNarrow = 244, kNarrow = 1260, kLow = 560;

QToolButton *stepButton(const QString &icon, const QString &name)
{
    auto *button = new QToolButton;
    button->setIcon(common::icon(icon));
    button->setFixedSize(28, 28);
    button->setFocusPolicy(Qt::TabFocus);
    button->setAccessibleName(name);
    button->setToolTip(name);
    return button;
}

} // namespace

InspectMode::InspectMode(const common::Studio &studio, QWidget *parent)
    : InspectMode(studio, Engine::Options(), parent)
{}

InspectMode::InspectMode(const common::Studio &studio, Engine::Options engine, QWidget *parent)
    : Mode(parent), m_studio(studio), m_engine(new Engine(std::move(engine), this)),
      m_previous(stepButton(u"previous"_s, tr("Previous utterance of the dialog (K)"))),
      m_next(stepButton(u"next"_s, tr("Next utterance of the dialog (J)"))), m_place(new QLabel),
      m_id(new QLabel), m_runs(new QComboBox), m_models(new QComboBox),
      m_recordings(new QPushButton(tr("Recordings"))), m_export(new QPushButton(tr("Export"))),
      m_outside(new OutsidePanel), m_page(new InspectPage), m_panel(new AnswerPanel),
      m_side(new QScrollArea)
{
    m_side->setWidget(m_panel);
    m_side->setWidgetResizable(true);
    m_side->setFrameShape(QFrame::NoFrame);
    m_side->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_side->setFixedWidth(kSide);
    m_side->setFocusPolicy(Qt::NoFocus);

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
    column->addWidget(makeHeader());
    column->addWidget(common::divider(Qt::Horizontal));
    column->addLayout(body, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(common::hiddenWhileBlind(m_studio.session, content));

    connect(m_page, &InspectPage::turnShown, this, [this] {
        look();
        showPlace();
    });
    connect(m_page, &InspectPage::lookChanged, this, [this] {
        m_panel->setHow(m_page->howToRead());
        m_panel->setPointed(m_page->map()->pointed());
    });
    connect(m_page->map(), &MapView::pointedChanged, this,
            [this] { m_panel->setPointed(m_page->map()->pointed()); });
    connect(m_page, &InspectPage::messageButtonClicked, this, &InspectMode::buttonClicked);
    connect(m_page->wait(), &WaitBox::cancelled, this, [this] {
        m_engine->cancel(std::exchange(m_question, {}));
        m_button = Button::Again;
        m_page->setMessage(tr("Stopped. The attention of this utterance wasn’t read."), tr("Read it"));
        Q_EMIT settled();
    });
    setAcceptDrops(true);
    makeActions();
    followSession();
    followOutside();
    followEngine();
    showNothing();
}

InspectMode::~InspectMode()
{
    setPlayer(nullptr);
}

QWidget *InspectMode::makeHeader()
{
    m_place->setForegroundRole(QPalette::PlaceholderText);
    m_id->setFont(common::fontOf(m_id, 15, true));
    m_id->setTextFormat(Qt::PlainText);
    m_id->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_id->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_id->setMinimumWidth(120);
    m_runs->setAccessibleName(tr("Run"));
    m_runs->setToolTip(tr("The run whose answers are shown, here and in the other modes"));
    m_models->setAccessibleName(tr("Model of the run"));
    m_models->setToolTip(tr("Attention is one model’s: that of the fold which had the utterance in its "
                            "test, or the one that you choose"));
    for (QComboBox *box : {m_runs, m_models}) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(11);
    }
    auto *badges = new QWidget;
    m_badges = new QHBoxLayout(badges);
    m_badges->setContentsMargins(0, 0, 0, 0);
    m_badges->setSpacing(8);
    auto *menu = new QMenu(m_export);
    menu->addAction(tr("Attention of this utterance…"), this, &InspectMode::saveMaps);
    menu->addAction(tr("Map as picture…"), this, &InspectMode::savePicture);
    m_saveOutside =
        menu->addAction(tr("Predictions of the recordings…"), this, &InspectMode::saveOutside);
    connect(menu, &QMenu::aboutToShow, this, [this] {
        m_saveOutside->setVisible(!m_outside->isHidden());
        m_saveOutside->setEnabled(!m_outside->model()->predictions().rows.empty());
    });
    m_export->setMenu(menu);
    auto *recordings = new QMenu(m_recordings);
    recordings->addAction(tr("Open recordings…"), this, [this] { openRecordings(false); });
    recordings->addAction(tr("Open a folder of recordings…"), this, [this] { openRecordings(true); });
    m_recordings->setMenu(recordings);
    m_recordings->setToolTip(tr("Recordings that are in no corpus: hear them, see what the run says of "
                                "them and where it looked. They may be dropped here, too."));
    auto *run = new QLabel(tr("Run"));
    run->setForegroundRole(QPalette::PlaceholderText);

    connect(m_previous, &QToolButton::clicked, this, [this] { step(-1); });
    connect(m_next, &QToolButton::clicked, this, [this] { step(1); });
    connect(m_runs, &QComboBox::activated, this, [this] {
        m_studio.session->shownRun()->choose(m_runs->currentData().toString());
    });
    connect(m_models, &QComboBox::activated, this, &InspectMode::look);

    auto *bar = new QWidget;
    bar->setFixedHeight(kHeaderBar);
    auto *layout = new QHBoxLayout(bar);
    layout->setContentsMargins(16, 0, 16, 0);
    layout->setSpacing(8);
    layout->addWidget(m_previous);
    layout->addWidget(m_next);
    layout->addSpacing(4);
    layout->addWidget(m_place);
    layout->addSpacing(4);
    layout->addWidget(m_id, 1);
    layout->addWidget(run);
    layout->addWidget(m_runs);
    layout->addWidget(m_models);
    layout->addWidget(badges);
    layout->addWidget(m_recordings);
    layout->addWidget(m_export);
    return bar;
}

void InspectMode::makeActions()
{
    addEditAction(tr("Ne&xt utterance"), common::KeyId::NextUtterance, [this] { m_next->click(); });
    addEditAction(tr("&Previous utterance"), common::KeyId::PreviousUtterance, [this] { m_previous->click(); });
    addEditAction(tr("&Export…"), common::KeyId::Export, [this] {
        if (m_export->isEnabled())
            m_export->showMenu();
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
        if (m_engine->state() == Engine::State::Ready && std::exchange(m_askAgain, false) && m_key
            && m_question.isEmpty() && isVisible()) {
            m_askedAgain = true;
            ask(*m_key);
        }
    });
    connect(m_engine, &Engine::died, this, [this](const Error &error, bool) {
        Q_EMIT said(common::plainSentence(error));
    });
    connect(m_engine, &Engine::progressed, this, [this](const QString &id, qint64 done, qint64 total) {
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
    case Engine::State::Off: return activity->setEngine(Shown::NotStarted);
    case Engine::State::Starting: return activity->setEngine(Shown::Starting);
    case Engine::State::Ready: return activity->setEngine(Shown::Ready);
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
    if (!isAncestorOf(focusWidget()))
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
    const QSignalBlocker blocker(m_runs);
    m_runs->clear();
    for (const store::RunRow &run : shown->runs())
        m_runs->addItem(QString::fromStdString(run.name), QString::fromStdString(run.name));
    m_runs->setCurrentIndex(m_runs->findData(shown->name()));
    m_runs->setEnabled(m_runs->count() > 0);
    readModels();
    showBadges();
}

void InspectMode::readModels()
{
    const store::RunRow *run = m_studio.session->shownRun()->run();
    const QString folder = run ? common::fromPath(run->folder) : QString();
    if (folder == m_modelsOf && m_models->count() > 1)
        return;
    m_modelsOf = folder;
    const QSignalBlocker blocker(m_models);
    m_models->clear();
    m_models->addItem(tr("Model: out of fold"));
    m_models->setEnabled(run != nullptr);
    const int reading = ++m_reading;
    if (!run)
        return;
    common::whenRead(this,
                     QtConcurrent::run([path = run->folder] { return modelsOf(path); }),
                     [this, reading](const std::vector<ModelOfRun> &models) {
                         if (reading != m_reading || models.size() < 2)
                             return;
                         for (const ModelOfRun &model : models)
                             m_models->addItem(nameOf(model), QVariant::fromValue(model));
                     });
}

} // namespace merhan::inspect
