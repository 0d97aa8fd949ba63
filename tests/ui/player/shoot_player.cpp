// SPDX-License-Identifier: GPL-3.0-or-later
//
// Pictures of the player alone, of a dialog of a corpus in IEMOCAP's layout.
//   shoot_player OUT.png CORPUS DIALOG light|dark [WIDTH] [TURN]; QT_SCALE_FACTOR=2 for 2×
#include "core/corpus/iemocap.h"
#include "ui/common/palette.h"
#include "ui/player/player_panel.h"
#include "ui/player/waveform_view.h"

#include <QApplication>
#include <QStyleFactory>
#include <QTimer>

#include <cstdio>

using namespace merhan;
using namespace merhan::player;

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    const QStringList arguments = QApplication::arguments();
    if (arguments.size() < 5)
        return 2;
    QApplication::setStyle(QStyleFactory::create(QStringLiteral("Fusion")));
    QApplication::setPalette(common::paletteOf(common::colors(arguments[4] == QStringLiteral("dark"))));
    QFont font = QApplication::font();
    font.setPixelSize(13);
    QApplication::setFont(font);
    const auto corpus = corpus::readIemocap(arguments[2].toStdString());
    if (!corpus) {
        std::fprintf(stderr, "%s\n", inEnglish(corpus.error()).c_str());
        return 1;
    }
    std::vector<Turn> turns;
    for (const corpus::Utterance &utterance : corpus->utterances) {
        if (utterance.dialog != arguments[3].toStdString())
            continue;
        Turn turn;
        turn.id = QString::fromStdString(utterance.id);
        turn.speaker = QString::fromStdString(utterance.speaker);
        turn.startSeconds = utterance.startSeconds;
        turn.endSeconds = utterance.endSeconds;
        turn.label = QString::fromStdString(utterance.label);
        turn.wav = utterance.wav;
        turn.durationSeconds = utterance.durationSeconds();
        turn.transcript = QString::fromStdString(utterance.transcript);
        turns.push_back(std::move(turn));
    }
    PlayerPanel panel({"/nonexistent", [] { return OpenedSound{nullptr, SoundProblem::NoDevice}; }});
    const int width = arguments.size() > 5 ? arguments[5].toInt() : 1440;
    panel.resize(width, panel.sizeHint().height());
    panel.show();
    const std::size_t at = arguments.size() > 6 ? arguments[6].toUInt() : turns.size() / 2;
    const Turn current = turns.at(at);
    panel.setDialog(corpus->root, turns, current.id);
    QTimer::singleShot(1500, &panel, [&] {
        panel.seek(current.startSeconds + 0.4 * (current.endSeconds - current.startSeconds));
        const bool saved = panel.grab().save(arguments[1]);
        QApplication::exit(saved ? 0 : 1);
    });
    return QApplication::exec();
}
