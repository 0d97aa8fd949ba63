// SPDX-License-Identifier: GPL-3.0-or-later
// See CMakeLists.txt.
#include "ui/common/navigator.h"
#include "ui/common/shown_run.h"
#include "ui/common/style.h"
#include "ui/common/translations.h"
#include "ui/inspect/inspect_mode.h"
#include "ui/inspect/inspect_page.h"
#include "ui/player/player_panel.h"

#include <QAbstractButton>
#include <QApplication>
#include <QButtonGroup>
#include <QSettings>
#include <QStandardPaths>
#include <QTimer>
#include <QVBoxLayout>

#include <cstdio>

using namespace merhan;
using namespace Qt::StringLiterals;

int main(int argc, char **argv)
{
    QStandardPaths::setTestModeEnabled(true);
    QApplication application(argc, argv);
    const QStringList arguments = QApplication::arguments();
    if (arguments.size() < 5)
        return 2;
    common::useStyle();
    QApplication::setPalette(common::paletteOf(common::colors(arguments[3] == u"dark"_s)));
    common::useLanguage(arguments.value(9));
    QSettings settings(u"/nonexistent/shoot.ini"_s, QSettings::IniFormat);
    common::Session session;
    common::Navigator navigator;
    QWidget window;
    auto *mode = new inspect::InspectMode({&session, &settings, &navigator}, &window);
    auto *player = new player::PlayerPanel({.peaksFolder = {}, .sound = [] {
                                                return player::OpenedSound{
                                                    nullptr, player::SoundProblem::None};
                                            }},
                                           &window);
    auto *layout = new QVBoxLayout(&window);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(mode, 1);
    layout->addWidget(player);
    window.resize(arguments.value(5, u"1204"_s).toInt(), arguments.value(6, u"748"_s).toInt());
    const int kind = arguments.value(7, u"0"_s).toInt(), head = arguments.value(8, u"-1"_s).toInt();
    QObject::connect(&session, &common::Session::opened, &window, [&] {
        const auto &data = session.data();
        for (const auto &row : data.rows) {
            const corpus::Utterance &u = row->utterance;
            if (u.id != arguments[4].toStdString())
                continue;
            std::vector<player::Turn> turns;
            for (const auto &other : data.rows)
                if (const corpus::Utterance &o = other->utterance; o.dialog == u.dialog)
                    turns.push_back({.id = QString::fromStdString(o.id),
                                     .speaker = QString::fromStdString(o.speaker),
                                     .startSeconds = o.startSeconds,
                                     .endSeconds = o.endSeconds,
                                     .label = QString::fromStdString(o.label),
                                     .wav = o.wav,
                                     .clipStartSeconds = o.clipStartSeconds,
                                     .clipEndSeconds = o.clipEndSeconds,
                                     .durationSeconds = o.durationSeconds(),
                                     .transcript = QString::fromStdString(o.transcript)});
            session.current()->set(QString::fromStdString(u.corpus), QString::fromStdString(u.id));
            player->setDialog(data.roots.at(u.corpus), turns, QString::fromStdString(u.id));
        }
        mode->setPlayer(player);
        mode->shown();
    });
    QObject::connect(player, &player::PlayerPanel::currentChanged, &window, [&](const QString &id) {
        session.current()->set(session.current()->corpus(), id);
    });
    int walked = 0; // forth, not seen yet, then back
    const int walk = arguments.value(10).toInt();
    QTimer still;
    still.setSingleShot(true);
    still.setInterval(1200);
    QObject::connect(mode, &inspect::InspectMode::settled, &window, [&] {
        std::printf("%.1f ms %s\n", mode->milliseconds(), qPrintable(mode->page()->message()));
        if (!mode->page()->map()->map())
            return;
        if (walked < 2 * walk)
            QTimer::singleShot(50, &window, [&] {
                ++walked <= walk ? player->nextTurn() : player->previousTurn();
            });
        else
            still.start();
    });
    QTimer::singleShot(40000, &window, [&] { still.start(); });
    QObject::connect(&still, &QTimer::timeout, &window, [&] {
        for (QButtonGroup *group : mode->page()->findChildren<QButtonGroup *>())
            if (group->buttons().size() == 4 && kind > 0)
                group->button(kind)->click();
            else if (group->buttons().size() == 5 && head >= 0)
                group->button(head + 1)->click();
        player->seek(player->currentStretch()->first + 1.1);
        QTimer::singleShot(800, &window, [&] {
            QApplication::exit(window.grab().save(arguments[1]) ? 0 : 1);
        });
    });
    window.show();
    session.open(arguments[2]);
    return QApplication::exec();
}
