// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/merhan-studio/player_menu.h"

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
    // The keys are taken by player_keys.cpp wherever no field needs them; as shortcuts they would be
    // taken from fields, too. Behind the tab they only stand in the menu.
    const auto add = [&](const QString &text, const QString &shownKey, auto does) {
        auto *action = new QAction(text + u'\t' + shownKey, this);
        connect(action, &QAction::triggered, panel, does);
        actions << action;
    };
    const auto separator = [&] {
        auto *action = new QAction(this);
        action->setSeparator(true);
        actions << action;
    };
    using player::PlayerPanel;
    add(tr("&Play or pause"), tr("Space"), &PlayerPanel::togglePlay);
    add(tr("Play from its &start"), tr("Shift+Space"), &PlayerPanel::playUtterance);
    add(tr("Play with its &neighbours"), u"P"_s, &PlayerPanel::playWithNeighbours);
    add(tr("Play from &here on"), u"G"_s, &PlayerPanel::playFromHere);
    separator();
    add(tr("Pre&vious turn"), tr("Ctrl+Left"), &PlayerPanel::previousTurn);
    add(tr("Ne&xt turn"), tr("Ctrl+Right"), &PlayerPanel::nextTurn);
    separator();
    add(tr("Zoom &in"), u"+"_s, [panel] { panel->zoom(2); });
    add(tr("Zoom &out"), u"−"_s, [panel] { panel->zoom(0.5); });
    add(tr("Show the &utterance"), u"Z"_s, &PlayerPanel::showUtterance);
    add(tr("Show the &dialog"), tr("Shift+Z"), &PlayerPanel::showDialog);
    separator();
    auto *autoplay = new QAction(tr("&Autoplay"), this);
    autoplay->setCheckable(true);
    autoplay->setChecked(panel->autoplay());
    connect(autoplay, &QAction::triggered, panel, &PlayerPanel::setAutoplay);
    connect(panel, &PlayerPanel::autoplayChanged, autoplay, &QAction::setChecked);
    m_waveform->setCheckable(true);
    m_waveform->setShortcut(QKeySequence(Qt::Key_F8));
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
