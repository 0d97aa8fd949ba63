// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/keys.h"
#include "ui/common/palette.h"
#include "ui/player/lanes_view.h"
#include "ui/player/player_panel.h"
#include "ui/player/transcript_line.h"
#include "ui/player/transport.h"
#include "ui/player/waveform_view.h"

#include <QAbstractButton>
#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QMainWindow>
#include <QSignalSpy>
#include <QTableWidget>
#include <QTemporaryDir>
#include <QToolButton>
#include <QVBoxLayout>
#include <QtTest>

#include <sndfile.h>

#include <cmath>
#include <filesystem>
#include <fstream>

using namespace merhan;
using namespace merhan::player;
namespace fs = std::filesystem;

namespace {

constexpr int kRateHz = 8000;

void writeTone(const fs::path &file, double seconds, float loudness)
{
    fs::create_directories(file.parent_path());
    SF_INFO info = {};
    info.format = SF_FORMAT_WAV | SF_FORMAT_PCM_16;
    info.samplerate = kRateHz;
    info.channels = 1;
    SNDFILE *const out = sf_open(file.c_str(), SFM_WRITE, &info);
    std::vector<float> samples(static_cast<std::size_t>(seconds * kRateHz));
    for (std::size_t i = 0; i < samples.size(); ++i)
        samples[i] = loudness * static_cast<float>(std::sin(static_cast<double>(i) * 0.3));
    sf_write_float(out, samples.data(), static_cast<sf_count_t>(samples.size()));
    sf_close(out);
}

/// Three short turns of a dialog of three seconds.
std::vector<Turn> turns()
{
    std::vector<Turn> all;
    const char *const names[] = {"a", "b", "c"};
    for (int i = 0; i < 3; ++i) {
        Turn turn;
        turn.id = QLatin1String(names[i]);
        turn.speaker = i % 2 ? QStringLiteral("1M") : QStringLiteral("1F");
        turn.startSeconds = i + 0.1;
        turn.endSeconds = i + 0.5;
        turn.label = QStringLiteral("sad");
        turn.wav = std::string("sentences/wav/D1/") + names[i] + ".wav";
        turn.transcript = QStringLiteral("Turn %1.").arg(turn.id);
        all.push_back(turn);
    }
    return all;
}

} // namespace

class TestPlayerPanel : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    fs::path root(const char *name) const { return fs::path(m_folder.path().toStdString()) / name; }

    /// A window with fields beside the player; nobody hears it.
    struct Window {
        common::Keys keys;
        QMainWindow window;
        QLineEdit *field;
        QTableWidget *table;
        QCheckBox *box;
        PlayerPanel *panel;

        explicit Window(const fs::path &peaks)
        {
            auto *const middle = new QWidget(&window);
            auto *const column = new QVBoxLayout(middle);
            column->addWidget(field = new QLineEdit(middle));
            column->addWidget(table = new QTableWidget(3, 3, middle));
            column->addWidget(box = new QCheckBox(QStringLiteral("x"), middle));
            column->addWidget(panel = new PlayerPanel(
                                  {peaks, [] { return OpenedSound{nullptr, SoundProblem::NoDevice}; }, &keys},
                                  middle));
            window.setCentralWidget(middle);
            panel->listenToKeys();
            window.resize(1200, 500);
            window.show();
            [[maybe_unused]] const bool shown = QTest::qWaitForWindowActive(&window);
        }
        void load(const fs::path &root, const QString &current = QStringLiteral("a"))
        {
            panel->setDialog(root, turns(), current);
            QTRY_VERIFY(panel->track() != nullptr);
            QTRY_VERIFY(panel->track()->silent() || panel->track()->endSeconds() > 2);
        }
    };

private Q_SLOTS:
    void initTestCase()
    {
        writeTone(root("whole") / "dialog/wav/D1.wav", 3, 0.5F);
        for (const char *const id : {"a", "b", "c"}) {
            writeTone(root("whole") / "sentences/wav/D1" / (std::string(id) + ".wav"), 0.4, 0.25F);
            writeTone(root("sentences") / "sentences/wav/D1" / (std::string(id) + ".wav"), 0.4, 0.25F);
            writeTone(root("broken") / "sentences/wav/D1" / (std::string(id) + ".wav"), 0.4, 0.25F);
        }
        fs::create_directories(root("broken") / "dialog/wav");
        std::ofstream(root("broken") / "dialog/wav/D1.wav") << "no sound at all";
        std::ofstream(root("broken") / "sentences/wav/D1/b.wav") << "nor this";
        fs::create_directories(root("nothing"));
    }

    void showsTheDialogAndItsCurrentTurn()
    {
        Window w(root("peaks"));
        QSignalSpy changed(w.panel, &PlayerPanel::currentChanged);
        w.load(root("whole"), QStringLiteral("b"));
        QCOMPARE(w.panel->current(), QStringLiteral("b"));
        QCOMPARE(changed.size(), 0);
        QCOMPARE(w.panel->positionSeconds(), 1.1);
        QCOMPARE(w.panel->track()->endSeconds(), 3.0);
        QVERIFY(w.panel->axis().beginSeconds() < 1.1 && w.panel->axis().endSeconds() > 1.5);
        QVERIFY(fs::exists(root("peaks"))); // kept for the next start
        w.panel->clear();
        QCOMPARE(w.panel->current(), QString());
    }

    void keys()
    {
        Window w(root("peaks"));
        w.load(root("whole"));
        w.table->setFocus();
        const auto key = [&](Qt::Key which, Qt::KeyboardModifiers modifiers = {}) {
            QTest::keyClick(QApplication::focusWidget(), which, modifiers);
        };
        key(Qt::Key_Period);
        QVERIFY(std::abs(w.panel->positionSeconds() - 0.2) < 1e-9);
        key(Qt::Key_Comma);
        QVERIFY(std::abs(w.panel->positionSeconds() - 0.1) < 1e-9);
        key(Qt::Key_Right); // the table needs it
        QVERIFY(std::abs(w.panel->positionSeconds() - 0.1) < 1e-9);
        w.panel->waveform()->setFocus();
        key(Qt::Key_Right);
        QVERIFY(std::abs(w.panel->positionSeconds() - 1.1) < 1e-9);
        key(Qt::Key_Left);
        key(Qt::Key_Left);
        QCOMPARE(w.panel->positionSeconds(), 0.0);
        w.table->setFocus();
        key(Qt::Key_Right, Qt::ControlModifier);
        QCOMPARE(w.panel->current(), QStringLiteral("b"));
        key(Qt::Key_Left, Qt::ControlModifier);
        QCOMPARE(w.panel->current(), QStringLiteral("a"));
        key(Qt::Key_Z, Qt::ShiftModifier);
        QVERIFY(w.panel->axis().showsAll());
        key(Qt::Key_Plus, Qt::ShiftModifier);
        QVERIFY(!w.panel->axis().showsAll());
        key(Qt::Key_Minus);
        QVERIFY(w.panel->axis().showsAll());
        key(Qt::Key_Z);
        QVERIFY(w.panel->axis().endSeconds() - w.panel->axis().beginSeconds() < 1.0);
        key(Qt::Key_Space);
        QVERIFY(w.panel->playing());
        key(Qt::Key_Space);
        QVERIFY(!w.panel->playing());
        key(Qt::Key_P);
        QVERIFY(w.panel->playing());
        key(Qt::Key_Space);
        key(Qt::Key_G);
        QVERIFY(w.panel->playing());
        key(Qt::Key_Space, Qt::ShiftModifier);
        QVERIFY(w.panel->playing() && w.panel->positionSeconds() < 0.3);
        w.panel->pause();
    }

    void theWordThatIsHeardIsMarked()
    {
        Window w(root("peaks"));
        w.load(root("whole"), QStringLiteral("b"));
        TranscriptLine *const line = w.panel->transport()->transcript();
        QCOMPARE(line->words(), QStringList({QStringLiteral("Turn"), QStringLiteral("b.")}));
        QVERIFY2(line->toolTip().contains(QStringLiteral("estimated")), qPrintable(line->toolTip()));
        QCOMPARE(line->word(), -1);
        // A tone without pauses, shared out by letters: four to one.
        QList<int> seen;
        connect(w.panel, &PlayerPanel::positionChanged, line, [&] {
            if (w.panel->playing() && (seen.isEmpty() || seen.last() != line->word()))
                seen << line->word();
        });
        w.panel->playUtterance();
        QTRY_VERIFY(!w.panel->playing());
        QVERIFY2(seen.size() >= 2 && seen[0] == 0 && seen[1] == 1,
                 qPrintable(QString::number(seen.size())));
        QTRY_COMPARE(line->word(), -1);
        w.load(root("nothing"));
        QVERIFY(!line->toolTip().contains(QStringLiteral("estimated")));
        w.panel->playUtterance();
        QVERIFY(w.panel->playing()); // the playhead moves all the same
        QCOMPARE(line->word(), -1);
    }

    void theMarkedWordIsAlwaysInView()
    {
        TranscriptLine line;
        const common::Colors &colors = common::colors(false);
        line.setPalette(common::paletteOf(colors));
        line.setAutoFillBackground(true);
        line.resize(150, 24);
        line.setTranscript(QStringLiteral("One  two three, four five six seven\neight nine ten."));
        QCOMPARE(line.words().size(), 10);
        QCOMPARE(line.text(), QStringLiteral("One two three, four five six seven eight nine ten."));
        const auto marked = [&] {
            int columns = 0;
            const QImage image = line.grab().toImage().convertToFormat(QImage::Format_RGB32);
            for (int x = 0; x < image.width(); ++x)
                columns += image.pixel(x, image.height() / 2 - 8) == colors.selection.rgb();
            return columns;
        };
        QCOMPARE(marked(), 0);
        for (const int word : {0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 4, 0}) {
            line.setWord(word);
            // All of it, but for its round corners.
            const int wide = line.fontMetrics().horizontalAdvance(line.words()[word]);
            QVERIFY2(marked() >= wide - 4, qPrintable(QString::number(word)));
        }
        line.setWord(10); // there is none
        QCOMPARE(line.word(), -1);
        QCOMPARE(marked(), 0);
    }

    void changedKeysWorkAndAreShown()
    {
        Window w(root("peaks"));
        w.load(root("whole"));
        common::Keys &keys = w.keys;
        QToolButton *fromHere = nullptr;
        for (QToolButton *button : w.panel->findChildren<QToolButton *>())
            if (button->accessibleName() == QStringLiteral("Play from here on"))
                fromHere = button;
        QVERIFY(fromHere);
        QCOMPARE(fromHere->toolTip(), QStringLiteral("Play from here on (G)"));
        keys.set(common::KeyId::PlayFromHere, QKeySequence(QStringLiteral("V")));
        keys.set(common::KeyId::Play, QKeySequence(QStringLiteral("Ctrl+Y")));
        QCOMPARE(fromHere->toolTip(), QStringLiteral("Play from here on (V)"));
        QTest::keyClick(w.table, Qt::Key_G);
        QTest::keyClick(w.table, Qt::Key_Space);
        QVERIFY(!w.panel->playing());
        QTest::keyClick(w.table, Qt::Key_V);
        QVERIFY(w.panel->playing());
        QTest::keyClick(w.table, Qt::Key_Y, Qt::ControlModifier);
        QVERIFY(!w.panel->playing());
        QTest::keyClicks(w.field, QStringLiteral("v"));
        QVERIFY(!w.panel->playing());
        QCOMPARE(w.field->text(), QStringLiteral("v"));
        keys.set(common::KeyId::PlayFromHere, {});
        QCOMPARE(fromHere->toolTip(), QStringLiteral("Play from here on"));
    }

    void aSelectionIsMadeByKeys()
    {
        Window w(root("peaks"));
        w.load(root("whole"));
        const double from = w.panel->positionSeconds();
        const auto press = [&](int key, int times) {
            for (int i = 0; i < times; ++i)
                QTest::keyClick(w.panel, static_cast<Qt::Key>(key), Qt::ShiftModifier);
        };
        const auto isFromTo = [&](double a, double b) {
            const auto chosen = w.panel->waveform()->selection();
            return chosen && std::abs(chosen->first - a) < 1e-9
                   && std::abs(chosen->second - b) < 1e-9;
        };
        press(Qt::Key_Right, 3);
        QVERIFY(isFromTo(from, from + 0.3));
        press(Qt::Key_Left, 1);
        QVERIFY(isFromTo(from, from + 0.2));
        press(Qt::Key_Left, 3); // over where it began
        QVERIFY(isFromTo(std::max(0.0, from - 0.1), from));
        // One that the mouse has made goes on at its end.
        w.panel->waveform()->setSelection(SecondsRange(0.2, 0.4));
        press(Qt::Key_Right, 1);
        QVERIFY(isFromTo(0.2, 0.5));
        QTest::keyClick(w.panel, Qt::Key_Space);
        QVERIFY(w.panel->playing());
        // In a field these keys are the field's.
        w.field->setFocus();
        QTest::keyClick(w.field, Qt::Key_Right, Qt::ShiftModifier);
        QVERIFY(isFromTo(0.2, 0.5));
    }

    void fieldsAndButtonsKeepTheirKeys()
    {
        Window w(root("peaks"));
        w.load(root("whole"));
        w.field->setFocus();
        QTest::keyClicks(w.field, QStringLiteral("p g, .z-+"));
        QCOMPARE(w.field->text(), QStringLiteral("p g, .z-+"));
        QVERIFY(!w.panel->playing());
        QTest::keyClick(w.field, Qt::Key_F5);
        QVERIFY(w.panel->playing());
        QTest::keyClick(w.field, Qt::Key_F5);
        QVERIFY(!w.panel->playing());
        w.box->setFocus();
        QTest::keyClick(w.box, Qt::Key_Space);
        QVERIFY(w.box->isChecked() && !w.panel->playing());
    }

    void playsToItsEndAndSaysSo()
    {
        Window w(root("peaks"));
        w.load(root("whole"));
        QSignalSpy ended(w.panel, &PlayerPanel::utteranceEnded);
        QSignalSpy changed(w.panel, &PlayerPanel::currentChanged);
        w.panel->togglePlay();
        QTRY_COMPARE_WITH_TIMEOUT(ended.size(), 1, 5000);
        QCOMPARE(w.panel->positionSeconds(), 0.5);
        QVERIFY(!w.panel->playing());
        QCOMPARE(changed.size(), 0);
        w.panel->togglePlay(); // at its end, it begins again
        QVERIFY(w.panel->positionSeconds() < 0.3);
        w.panel->pause();
    }

    void pausedGoesOnFromThere()
    {
        Window w(root("peaks"));
        w.load(root("whole"));
        w.panel->playFromHere();
        QTRY_VERIFY_WITH_TIMEOUT(w.panel->positionSeconds() > 0.6, 5000); // behind the turn
        w.panel->togglePlay();
        const double at = w.panel->positionSeconds();
        w.panel->togglePlay();
        QTRY_VERIFY_WITH_TIMEOUT(w.panel->positionSeconds() > at + 0.1, 5000);
        w.panel->pause();
    }

    void theCurrentTurnFollowsWhatIsHeard()
    {
        Window w(root("peaks"));
        w.load(root("whole"));
        QSignalSpy changed(w.panel, &PlayerPanel::currentChanged);
        w.panel->playFromHere();
        QTRY_COMPARE_WITH_TIMEOUT(w.panel->current(), QStringLiteral("b"), 5000);
        QVERIFY(w.panel->playing());
        QCOMPARE(changed.size(), 1);
        w.panel->pause();
    }

    void autoplayGoesThroughTheDialog()
    {
        Window w(root("peaks"));
        w.load(root("whole"));
        w.panel->setAutoplay(true);
        QStringList heard;
        connect(w.panel, &PlayerPanel::utteranceEnded, w.panel, [&](const QString &id) { heard << id; });
        w.panel->setCurrent(QStringLiteral("b"));
        QTRY_COMPARE_WITH_TIMEOUT(heard, (QStringList{QStringLiteral("b"), QStringLiteral("c")}), 8000);
        QVERIFY(!w.panel->playing());
        QCOMPARE(w.panel->current(), QStringLiteral("c"));
    }

    void aSelectionIsWhatSpacePlays()
    {
        Window w(root("peaks"));
        w.load(root("whole"));
        w.panel->waveform()->setSelection(SecondsRange(2.0, 2.2));
        w.panel->togglePlay();
        QVERIFY(w.panel->positionSeconds() >= 2.0);
        QTRY_VERIFY_WITH_TIMEOUT(!w.panel->playing(), 5000);
        QCOMPARE(w.panel->positionSeconds(), 2.2);
    }

    void playIsRememberedWhileTheSoundIsRead()
    {
        Window w(root("peaks"));
        w.panel->setDialog(root("whole"), turns(), QStringLiteral("a"));
        w.panel->togglePlay();
        QTRY_VERIFY_WITH_TIMEOUT(w.panel->playing(), 5000);
        w.panel->pause();
    }

    void withoutADialogRecordingTheSentencesStandInTheirPlace()
    {
        Window w(root("peaks"));
        w.load(root("sentences"));
        QVERIFY(std::abs(w.panel->track()->endSeconds() - 2.5) < 1e-6);
        QVERIFY(w.panel->track()->extent(1.15, 1.4).highest > 0.2F);
        QCOMPARE(w.panel->track()->extent(0.55, 1.05).highest, 0.0F);
        QVERIFY(w.panel->waveform()->toolTip().isEmpty());
    }

    void brokenRecordingsAreASentence()
    {
        Window w(root("peaks"));
        w.load(root("broken"));
        QTRY_VERIFY(!w.panel->waveform()->toolTip().isEmpty());
        const QString sentence = w.panel->waveform()->toolTip();
        QVERIFY2(sentence.contains(QStringLiteral("D1.wav")), qPrintable(sentence));
        w.panel->togglePlay(); // a's own recording is there
        QVERIFY(w.panel->playing());
        w.panel->pause();
        w.panel->setDialog(root("nothing"), turns(), QStringLiteral("a"));
        QTRY_VERIFY(w.panel->track() && w.panel->track()->silent());
        QVERIFY(!w.panel->waveform()->toolTip().isEmpty());
        w.panel->setCurrent(QStringLiteral("c")); // all else works
        QCOMPARE(w.panel->positionSeconds(), 2.1);
    }

    void theCorpusSaysWhenItsWordsAreHeard()
    {
        writeTone(root("aligned") / "dialog/wav/D1.wav", 3, 0.5F);
        for (const char *const name : {"a", "b"}) {
            const fs::path file =
                root("aligned") / "sentences/ForcedAlignment/D1" / (std::string(name) + ".wdseg");
            fs::create_directories(file.parent_path());
            std::ofstream(file) << (*name == 'a' ? "0 9 -1 <s>\n10 19 -1 TURN\n20 34 -1 A\n"
                                                 : "0 9 -1 SOMETHING\n10 30 -1 ELSE\n");
        }
        Window w(root("peaks"));
        w.load(root("aligned"));
        const auto words = [] { return QStringList{QStringLiteral("Turn"), QStringLiteral("a.")}; };
        QTRY_VERIFY(w.panel->timesOf(words()).aligned);
        const auto times = w.panel->timesOf(words()).ranges;
        QCOMPARE(times.size(), std::size_t{2});
        QVERIFY(std::abs(times[0].first - 0.2) < 1e-9 && std::abs(times[0].second - 0.3) < 1e-9);
        QVERIFY(std::abs(times[1].first - 0.3) < 1e-9 && std::abs(times[1].second - 0.45) < 1e-9);
        const auto tip = [&] { return w.panel->transport()->transcript()->toolTip(); };
        QVERIFY2(tip().contains(QStringLiteral("corpus’s own")), qPrintable(tip()));
        // One of something else, and none: estimated.
        for (const char *const name : {"b", "c"}) {
            w.panel->setCurrent(QLatin1String(name));
            QVERIFY(!w.panel->timesOf(words()).aligned);
            QCOMPARE(w.panel->timesOf(words()).ranges.size(), std::size_t{2});
            QVERIFY2(tip().contains(QStringLiteral("estimated")), qPrintable(tip()));
        }
    }

    void withoutSoundItSaysSo()
    {
        Window w(root("peaks"));
        w.load(root("whole"));
        w.panel->togglePlay();
        const auto said = [&] {
            const auto labels = w.panel->transport()->findChildren<QLabel *>();
            return std::any_of(labels.begin(), labels.end(), [](const QLabel *label) {
                return label->isVisible() && label->toolTip().contains(QStringLiteral("no sound output"));
            });
        };
        QTRY_VERIFY(said());
        w.panel->pause();
    }

    void turnsWithoutTimesFollowOneAnother()
    {
        std::vector<Turn> all = turns();
        for (Turn &turn : all) {
            turn.startSeconds = turn.endSeconds = 0;
            turn.durationSeconds = 1;
        }
        all = laidOut(all);
        QCOMPARE(all[0].startSeconds, 0.0);
        QCOMPARE(all[1].startSeconds, 1.5);
        QCOMPARE(all[2].endSeconds, 4.0);
        QCOMPARE(all[2].id, QStringLiteral("c"));
    }

    void everyControlHasANameAndTheTabOrderIsLeftToRight()
    {
        Window w(root("peaks"));
        w.load(root("whole"));
        int last = -1;
        int buttons = 0;
        for (QWidget *at = w.panel->waveform()->nextInFocusChain(); at != w.panel->waveform();
             at = at->nextInFocusChain()) {
            if (!w.panel->transport()->isAncestorOf(at) || !(at->focusPolicy() & Qt::TabFocus))
                continue;
            const auto *const button = qobject_cast<QAbstractButton *>(at);
            QVERIFY(!at->accessibleName().isEmpty() || (button && !button->text().isEmpty()));
            QVERIFY(at->x() > last);
            last = at->x();
            ++buttons;
        }
        QCOMPARE(buttons, 10);
    }
};

QTEST_MAIN(TestPlayerPanel)
#include "tst_player_panel.moc"
