// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/merhan-studio/player_menu.h"

#include "ui/common/keys.h"
#include "ui/common/main_window.h"
#include "ui/player/player_panel.h"

#include <QAction>
#include <QEvent>
#include <QSettings>

namespace merhan::studio {

using namespace Qt::StringLiterals;

namespace {
constexpr int kRoomForLanes = 700; ///< of the window's height
}

PlayerMenu::PlayerMenu(player::PlayerPanel *panel, common::MainWindow *window, QSettings *settings)
    : QObject(panel), m_panel(panel), m_window(window), m_settings(settings),
      m_waveform(new QAction(tr("&Waveform"), this))
{
    QList<QAction *> actions;
    // The keys are taken by player_keys.cpp wherever no field needs them; as shortcuts they would
    // be taken from fields, too.
    common::Keys *keys = common::Keys::of(settings);
    const auto add = [&](const QString &text, common::KeyId key, auto does) {
        auto *action = new QAction(text, this);
        keys->showBeside(action, key);
        connect(action, &QAction::triggered, panel, does);
        actions << action;
    };
    const auto separator = [&] {
        auto *action = new QAction(this);
        action->setSeparator(true);
        actions << action;
    };
    using common::KeyId;
    using player::PlayerPanel;
    add(tr("&Play or pause"), KeyId::Play, &PlayerPanel::togglePlay);
    add(tr("Play from its &start"), KeyId::PlayFromStart, &PlayerPanel::playUtterance);
    add(tr("Play with its &neighbours"), KeyId::PlayNeighbours, &PlayerPanel::playWithNeighbours);
    add(tr("Play from &here on"), KeyId::PlayFromHere, &PlayerPanel::playFromHere);
    separator();
    add(tr("Pre&vious turn"), KeyId::PreviousTurn, &PlayerPanel::previousTurn);
    add(tr("Ne&xt turn"), KeyId::NextTurn, &PlayerPanel::nextTurn);
    separator();
    add(tr("Zoom &in"), KeyId::ZoomIn, [panel] { panel->zoom(2); });
    add(tr("Zoom &out"), KeyId::ZoomOut, [panel] { panel->zoom(0.5); });
    add(tr("Show the &utterance"), KeyId::ShowUtterance, &PlayerPanel::showUtterance);
    add(tr("Show the &dialog"), KeyId::ShowDialog, &PlayerPanel::showDialog);
    separator();
    auto *autoplay = new QAction(tr("&Autoplay"), this);
    autoplay->setCheckable(true);
    autoplay->setChecked(panel->autoplay());
    connect(autoplay, &QAction::triggered, panel, &PlayerPanel::setAutoplay);
    connect(panel, &PlayerPanel::autoplayChanged, autoplay, &QAction::setChecked);
    m_waveform->setCheckable(true);
    keys->giveTo(m_waveform, KeyId::Waveform);
    connect(m_waveform, &QAction::triggered, this, [this](bool shown) {
        m_settings->setValue(key(), shown);
        fit();
    });
    actions << autoplay << m_waveform;
    window->setPlaybackActions(actions);
    window->installEventFilter(this);
    connect(window, &common::MainWindow::modeShown, this, &PlayerMenu::fit);
    fit();
}

QString PlayerMenu::key() const
{
    return u"player/waveform/"_s + m_window->mode();
}

void PlayerMenu::fit()
{
    const bool train = m_window->mode() == u"train"_s;
    const bool waveform = m_settings->value(key(), !train).toBool();
    m_waveform->setChecked(waveform);
    m_panel->setWaveformShown(waveform);
    m_panel->setLanesShown(!train && m_window->height() >= kRoomForLanes);
}

bool PlayerMenu::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_window && event->type() == QEvent::Resize)
        fit();
    return QObject::eventFilter(watched, event);
}

} // namespace merhan::studio
