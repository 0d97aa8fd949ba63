// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/merhan-studio/player_link.h"

#include "app/merhan-studio/player_menu.h"
#include "core/store/blob_cache.h"
#include "ui/common/main_window.h"
#include "ui/player/player_panel.h"

#include <QSettings>
#include <QTimer>

#include <algorithm>

namespace merhan::studio {

using namespace Qt::StringLiterals;

namespace {

/// Which dialog the player has.
struct Shown {
    std::string corpus, session, dialog, alone; ///< alone: the id, where there is no dialog
    bool operator==(const Shown &) const = default;
};

Shown shownOf(const corpus::Utterance &u)
{
    return {u.corpus, u.session, u.dialog, u.dialog.empty() ? u.id : std::string()};
}

std::vector<player::Turn> turnsOf(const common::Session &session, const Shown &shown)
{
    std::vector<player::Turn> turns;
    const common::ProjectData &project = session.data();
    for (const auto &row : project.rows) {
        const corpus::Utterance &u = row->utterance;
        if (shownOf(u) != shown)
            continue;
        const store::LabelAnswer label =
            store::labelOf(*row, session.labelSource(), project.correctors);
        turns.push_back({.id = QString::fromStdString(u.id),
                         .speaker = QString::fromStdString(u.speaker),
                         .startSeconds = u.startSeconds,
                         .endSeconds = u.endSeconds,
                         .label = QString::fromStdString(label.key),
                         .wav = u.wav,
                         .clipStartSeconds = u.clipStartSeconds,
                         .clipEndSeconds = u.clipEndSeconds,
                         .durationSeconds = u.durationSeconds(),
                         .transcript = QString::fromStdString(u.transcript)});
    }
    return turns;
}

std::filesystem::path rootOf(const common::Session &session, const std::string &corpus)
{
    const auto root = session.data().roots.find(corpus);
    return root == session.data().roots.end() ? std::filesystem::path() : root->second;
}

bool sameSound(const std::vector<player::Turn> &a, const std::vector<player::Turn> &b)
{
    return std::equal(a.begin(), a.end(), b.begin(), b.end(),
                      [](const player::Turn &x, const player::Turn &y) {
                          return x.id == y.id && x.wav == y.wav && x.startSeconds == y.startSeconds
                                 && x.endSeconds == y.endSeconds;
                      });
}

} // namespace

player::PlayerPanel *makePlayer(const common::Studio &studio,
                                std::shared_ptr<const player::SoundChoice> sound,
                                common::MainWindow *window, QWidget *parent)
{
    auto *panel = new player::PlayerPanel({.peaksFolder = store::cacheFolder() / "peaks",
                                           .sound = player::systemSound(std::move(sound)),
                                           .keys = common::Keys::of(studio.settings)},
                                          parent);
    panel->listenToKeys();
    new PlayerMenu(panel, window, studio.settings);
    common::Session *session = studio.session;
    QSettings *settings = studio.settings;
    panel->setAutoplay(settings->value(u"player/autoplay"_s, false).toBool());
    panel->setVolume(settings->value(u"player/volume"_s, 0.7).toDouble());
    QObject::connect(panel, &player::PlayerPanel::autoplayChanged, panel, [settings](bool on) {
        settings->setValue(u"player/autoplay"_s, on);
    });
    QObject::connect(panel, &player::PlayerPanel::volumeChanged, panel, [settings](double volume) {
        settings->setValue(u"player/volume"_s, volume);
    });

    const auto shown = std::make_shared<Shown>();
    const auto given = std::make_shared<std::vector<player::Turn>>(); ///< to the panel, last
    const auto givenRoot = std::make_shared<std::filesystem::path>();
    const auto follow = [=] {
        const common::CurrentUtterance *current = session->current();
        const int at = session->isOpen() ? session->rowOf(current->corpus(), current->id()) : -1;
        if (at < 0) {
            *shown = {};
            panel->clear();
            return;
        }
        const common::ProjectData &project = session->data();
        const corpus::Utterance &u = project.rows[static_cast<std::size_t>(at)]->utterance;
        const QString id = QString::fromStdString(u.id);
        if (shownOf(u) == *shown) {
            panel->setCurrent(id);
            return;
        }
        *shown = shownOf(u);
        *given = turnsOf(*session, *shown);
        *givenRoot = rootOf(*session, u.corpus);
        panel->setDialog(*givenRoot, *given, id);
    };
    QObject::connect(session->current(), &common::CurrentUtterance::currentChanged, panel, follow);
    QObject::connect(session, &common::Session::reloaded, panel, [=] {
        // The same recordings with other labels: what plays goes on. Not where they are somewhere
        // else now, or nowhere.
        const std::vector<player::Turn> turns = turnsOf(*session, *shown);
        if (!turns.empty() && sameSound(turns, *given)
            && rootOf(*session, shown->corpus) == *givenRoot) {
            panel->updateTurns(turns);
            return;
        }
        *shown = {};
        follow();
    });
    QObject::connect(session, &common::Session::labelSourceChanged, panel, [=] {
        if (*shown != Shown())
            panel->updateTurns(turnsOf(*session, *shown));
    });
    QObject::connect(session, &common::Session::rowsChanged, panel, [=](const QList<int> &rows) {
        for (const int row : rows)
            if (shownOf(session->data().rows[static_cast<std::size_t>(row)]->utterance) == *shown) {
                panel->updateTurns(turnsOf(*session, *shown));
                return;
            }
    });
    QObject::connect(panel, &player::PlayerPanel::currentChanged, session,
                     [=](const QString &id) {
                         session->current()->set(QString::fromStdString(shown->corpus), id);
                     });
    if (studio.navigator)
        QObject::connect(studio.navigator, &common::Navigator::playAsked, panel,
                         &player::PlayerPanel::playUtterance);
    QObject::connect(session, &common::Session::blindChanged, panel,
                     &player::PlayerPanel::setBlind);
    panel->setBlind(session->isBlind());
    follow();
    QTimer::singleShot(0, panel, [panel] { panel->prepareSound(); });
    return panel;
}

} // namespace merhan::studio
