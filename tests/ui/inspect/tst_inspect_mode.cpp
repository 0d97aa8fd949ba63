// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/store/small_project.h"
#include "tests/ui/browse/some_run.h"
#include "tests/ui/inspect/some_maps.h"
#include "ui/common/badge.h"
#include "ui/common/ice_map.h"
#include "ui/common/navigator.h"
#include "ui/common/palette.h"
#include "ui/common/shown_run.h"
#include "ui/inspect/answer_panel.h"
#include "ui/inspect/inspect_header.h"
#include "ui/inspect/inspect_mode.h"
#include "ui/inspect/inspect_page.h"
#include "ui/inspect/map_figure.h"
#include "ui/inspect/outside_panel.h"
#include "ui/inspect/strips.h"
#include "ui/player/player_panel.h"
#include "ui/player/waveform_view.h"

#include <QAbstractItemModelTester>
#include <QButtonGroup>
#include <QComboBox>
#include <QFileDialog>
#include <QImage>
#include <QLabel>
#include <QMessageBox>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QVBoxLayout>

#include <sndfile.h>

#include <algorithm>
#include <cmath>

using namespace merhan;
using namespace merhan::inspect;
using namespace Qt::StringLiterals;

namespace {

constexpr int kUtterances = 12;
constexpr int kFrames = 100;
constexpr int kLoud = 40; ///< the frame that every word looks at

void writeTone(const std::filesystem::path &file)
{
    SF_INFO info = {};
    info.format = SF_FORMAT_WAV | SF_FORMAT_PCM_16;
    info.samplerate = 8000;
    info.channels = 1;
    SNDFILE *const out = sf_open(file.c_str(), SFM_WRITE, &info);
    std::vector<float> samples(8000);
    for (std::size_t i = 0; i < samples.size(); ++i)
        samples[i] = 0.3F * static_cast<float>(std::sin(static_cast<double>(i) * 0.3));
    sf_write_float(out, samples.data(), static_cast<sf_count_t>(samples.size()));
    sf_close(out);
}

} // namespace

class TestInspectMode : public QObject {
    Q_OBJECT

    Folder m_folder;
    std::unique_ptr<QSettings> m_settings;
    common::Navigator m_navigator;

    /// A window with the mode over a player, on a project with a run.
    struct Window {
        common::Session session;
        QWidget window;
        InspectMode *mode = nullptr;
        player::PlayerPanel *player = nullptr;

        void show(int utterance)
        {
            const auto &rows = session.data().rows;
            const corpus::Utterance &u = rows[static_cast<std::size_t>(utterance)]->utterance;
            std::vector<player::Turn> turns;
            for (const auto &row : rows)
                turns.push_back({.id = QString::fromStdString(row->utterance.id),
                                 .speaker = QString::fromStdString(row->utterance.speaker),
                                 .startSeconds = row->utterance.startSeconds,
                                 .endSeconds = row->utterance.endSeconds,
                                 .label = {},
                                 .wav = row->utterance.wav,
                                 .clipStartSeconds = {},
                                 .clipEndSeconds = {},
                                 .durationSeconds = 1.1,
                                 .transcript = {}});
            if (player->current().isEmpty())
                player->setDialog({}, turns, QString::fromStdString(u.id));
            session.current()->set(QString::fromStdString(u.corpus), QString::fromStdString(u.id));
            player->setCurrent(QString::fromStdString(u.id));
        }
        QStringList badges() const
        {
            QStringList all;
            for (const auto *badge : mode->findChildren<common::Badge *>())
                all << badge->accessibleName();
            return all;
        }
    };

    std::unique_ptr<Window> opened(bool withRun = true)
    {
        static int count = 0;
        const auto file = m_folder / ("X" + std::to_string(++count) + ".merhan").c_str();
        {
            auto project = store::Project::create(file);
            corpus::ImportedCorpus small = smallCorpus(kUtterances, m_folder.path());
            for (int i = 0; i < kUtterances; ++i) {
                corpus::Utterance &u = small.utterances[static_cast<std::size_t>(i)];
                u.hasTranscript = true;
                u.transcript = i == 1 ? "seen" : i == 2 ? "die" : i == 3 ? "error"
                               : i == 4 ? "silent" : "hello";
            }
            bool made = project && store::importCorpus(*project, small, "test");
            if (made && withRun) {
                const auto run = m_folder / ("run" + std::to_string(count)).c_str();
                made = tests::makeRun(*project, run, {}) && store::ingest(*project, run);
                for (const char *model : {"fold-0/seed-1/model", "fold-1/seed-1/model"}) {
                    std::filesystem::create_directories(run / model);
                    std::ofstream(run / model / "config.json") << "{}";
                }
            }
            if (!made)
                qFatal("no project");
        }
        auto window = std::make_unique<Window>();
        Engine::Options options;
        options.program = QStringLiteral(FAKE_ENGINE);
        options.arguments = {};
        window->mode = new InspectMode({&window->session, m_settings.get(), &m_navigator}, options,
                                       &window->window);
        window->player = new player::PlayerPanel(
            {{}, [] { return player::OpenedSound{nullptr, player::SoundProblem::NoDevice}; }},
            &window->window);
        auto *layout = new QVBoxLayout(&window->window);
        layout->addWidget(window->mode, 1);
        layout->addWidget(window->player);
        window->window.resize(1280, 760);
        window->window.show();
        window->mode->shown();
        QSignalSpy read(window->session.shownRun(), &common::ShownRun::read);
        window->session.open(QString::fromStdString(file.string()));
        [[maybe_unused]] const bool was = read.wait(5000);
        return window;
    }

private Q_SLOTS:
    void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(true);
        m_settings = std::make_unique<QSettings>(
            QString::fromStdString((m_folder / "s.ini").string()), QSettings::IniFormat);
        SomeMaps some;
        some.frames = kFrames;
        some.weight = [](int, int, int b) { return b == kLoud ? 0.5 : 0.005; };
        some.write(m_folder / "maps.safetensors");
        qputenv("FAKE_MAPS", QByteArray::fromStdString((m_folder / "maps.safetensors").string()));
    }

    void showsWhereItLooked()
    {
        const auto w = opened();
        w->show(0);
        QTRY_VERIFY(w->mode->page()->map()->map());
        QVERIFY(w->mode->page()->message().isEmpty());
        QVERIFY2(w->badges().contains(u"out of fold: session 1"_s), qPrintable(w->badges().join(u'|')));
        QCOMPARE(w->session.activity()->engine(), common::Activity::Engine::Ready);
        auto *bars = w->mode->panel()->findChild<ProbabilityBars *>();
        QVERIFY(!bars->accessibleDescription().isEmpty());
        QVERIFY(bars->isVisible());
        auto *share = w->mode->panel()->findChild<ShareBar *>();
        QVERIFY(share->isVisible() && share->accessibleName().contains(u"text"_s));
    }

    /// The map has the focus when the page is there, and again when the page comes back from
    /// another place of the window.
    void theMapHasTheFocus()
    {
        const auto w = opened();
        w->window.activateWindow();
        auto *elsewhere = new QPushButton(&w->window);
        elsewhere->show();
        elsewhere->setFocus();
        w->mode->shown();
        w->show(0);
        QTRY_COMPARE(w->window.focusWidget(), w->mode->page()->map());
        elsewhere->setFocus();
        w->show(5);
        QTRY_VERIFY(w->mode->page()->map()->map());
        QCOMPARE(w->window.focusWidget(), elsewhere); // nobody came here
        w->mode->shown();
        QTRY_COMPARE(w->window.focusWidget(), w->mode->page()->map());
    }

    void saysWhatItHadSeen()
    {
        const auto w = opened();
        w->show(1);
        QTRY_VERIFY(w->mode->page()->map()->map());
        QVERIFY(w->badges().contains(u"seen in training"_s));
    }

    void framesLieWhereTheWaveformHasThem()
    {
        const auto w = opened();
        w->show(5);
        MapView *map = w->mode->page()->map();
        QTRY_VERIFY(map->map() && !map->isFilling());
        const auto &axis = w->mode->page()->waveform()->axis();
        for (const double factor : {1.0, 1.7, 0.31}) {
            w->mode->page()->waveform()->zoom(factor);
            const QImage image = map->picture().toImage();
            const auto &edges = map->map()->maps->frameEdges();
            const double start = w->player->currentStretch()->first;
            const auto x = [&](std::size_t edge) {
                return static_cast<int>(std::lround((start + edges[edge]) / axis.secondsPerColumn()
                                                    - static_cast<double>(axis.firstColumn())));
            };
            const int from = x(kLoud), to = std::max(x(kLoud + 1), from + 1);
            const QRgb loud = common::iceColor(1, false).rgb();
            int wrong = 0;
            for (int column = 0; column < image.width(); ++column)
                wrong += (image.pixel(column, 4) == loud) != (column >= from && column < to) ? 1 : 0;
            QVERIFY(from > 0 && to < image.width()); // it is in view, or all this says nothing
            QCOMPARE(wrong, 0);
        }
        QCOMPARE(map->mapRect().left() + map->mapTo(&w->window, QPoint()).x(),
                 w->mode->page()->waveform()->mapTo(&w->window, QPoint(player::TimeAxis::kLeft, 0)).x());
    }

    void anUtteranceSeenBeforeIsThereAtOnce()
    {
        const auto w = opened();
        w->show(0);
        QTRY_VERIFY(w->mode->page()->map()->map());
        const auto first = w->mode->page()->map()->map();
        w->show(5);
        QTRY_VERIFY(w->mode->page()->map()->map() != first);
        w->show(0);
        QCOMPARE(w->mode->page()->map()->map(), first); // before the event loop has turned
        QVERIFY2(w->mode->milliseconds() < 50, qPrintable(QString::number(w->mode->milliseconds())));
    }

    void theOldPictureStaysUntilTheNewOneIsThere()
    {
        const auto w = opened();
        w->show(0);
        QTRY_VERIFY(w->mode->page()->map()->map());
        const QImage before = w->mode->page()->map()->picture().toImage();
        w->show(4); // the engine is silent about it
        QCOMPARE(w->mode->page()->map()->picture().toImage(), before);
        QVERIFY(!w->mode->page()->map()->pointed());
        w->show(0);
        QVERIFY(w->mode->page()->message().isEmpty());
    }

    void diesAndComesBackByItself()
    {
        const auto w = opened();
        QSignalSpy died(w->mode->engine(), &Engine::died);
        QSignalSpy said(w->mode, &common::Mode::said);
        w->show(2); // the engine dies of it, and of the one time that it is asked again
        QTRY_COMPARE(died.count(), 2);
        QTRY_VERIFY(!w->mode->page()->message().isEmpty());
        QTRY_COMPARE(w->mode->engine()->state(), Engine::State::Ready);
        QCOMPARE(died.count(), 2);
        QCOMPARE(said.last()[0].toString(), u"The engine is back."_s);
        w->show(0);
        QTRY_VERIFY(w->mode->page()->map()->map());
        QVERIFY(w->mode->page()->message().isEmpty());
    }

    void whatTheEngineCantDoIsASentence()
    {
        const auto w = opened();
        w->show(3);
        QTRY_COMPARE(w->mode->page()->message(), u"The recording is broken."_s);
    }

    void withoutARunItSaysWhatToDo()
    {
        const auto w = opened(false);
        w->show(0);
        QTRY_VERIFY(w->mode->page()->message().contains(u"No run yet"_s));
        QSignalSpy asked(&m_navigator, &common::Navigator::newRunAsked);
        for (auto *button : w->mode->page()->findChildren<QPushButton *>())
            if (button->isVisible() && button->text() == u"New run…"_s)
                button->click();
        QCOMPARE(asked.count(), 1);
    }

    void anotherModelMayBeChosen()
    {
        const auto w = opened();
        w->show(0);
        QTRY_VERIFY(w->mode->page()->map()->map());
        QComboBox *models = nullptr;
        for (auto *box : w->mode->findChildren<QComboBox *>())
            if (box->accessibleName() == u"Model of the run"_s)
                models = box;
        QVERIFY(models);
        QTRY_COMPARE(models->count(), 3); // out of fold, and two
        QCOMPARE(models->itemText(2), u"Model: fold 2"_s);
        const auto first = w->mode->page()->map()->map();
        models->setCurrentIndex(2);
        Q_EMIT models->activated(2);
        QTRY_VERIFY(w->mode->page()->map()->map() != first);
        QCOMPARE(w->mode->page()->map()->map()->answer.fold, std::optional(1));
    }

    void everyMapAndHeadIsReachedByKeys()
    {
        const auto w = opened();
        w->show(0);
        MapView *map = w->mode->page()->map();
        QTRY_VERIFY(map->map());
        map->setFocus();
        QSignalSpy played(map, &MapView::stretchAsked);
        QTest::keyClick(map, Qt::Key_Right);
        QTest::keyClick(map, Qt::Key_Right, Qt::ShiftModifier);
        QTest::keyClick(map, Qt::Key_Down);
        const auto pointed = map->pointed();
        QVERIFY(pointed);
        QCOMPARE(pointed->asks, u"“I”"_s);
        QCOMPARE(pointed->answers, u"0.108–0.117\u00a0s"_s);
        QCOMPARE(map->accessibleDescription(), pointed->sentence);
        QVERIFY(std::abs(pointed->weight - 0.005) < 1e-4);
        QVERIFY(std::abs(pointed->rowLargest - 0.5) < 1e-3);
        QVERIFY(pointed->global);
        QVERIFY2(*pointed->global > 0 && *pointed->global < 1,
                 qPrintable(QString::number(*pointed->global)));
        std::vector<player::SecondsRange> heard;
        for (std::size_t i = 0; i < map->map()->maps->words().size(); ++i)
            heard.push_back({0.1 * static_cast<double>(i), 0.1 * static_cast<double>(i) + 0.05});
        map->setWordTimes(heard);
        QTest::keyClick(map, Qt::Key_Return, Qt::ControlModifier); // the word of the row
        QCOMPARE(played.count(), 1);
        QCOMPARE(played[0][0].toDouble(), 0.1);
        played.clear();
        QTest::keyClick(map, Qt::Key_Return);
        QCOMPARE(played.count(), 1);
        const double start = w->player->currentStretch()->first;
        QVERIFY(played.at(0).at(0).toDouble() >= start);
        QVERIFY(played.at(0).at(1).toDouble() > start + 0.2);

        for (const auto kind : kMapKinds) {
            for (auto *group : w->mode->page()->findChildren<QButtonGroup *>())
                if (group->buttons().size() == 4)
                    group->button(static_cast<int>(kind))->click();
            QCOMPARE(map->look().kind, kind);
            QTRY_VERIFY(!map->isFilling());
            QTest::keyClick(map, Qt::Key_End);
            QVERIFY(map->pointed());
            QVERIFY(!w->mode->page()->howToRead().isEmpty());
        }
    }

    void stripAndLegendSayWhatTheMapDoes()
    {
        const auto w = opened();
        w->show(0);
        QTRY_VERIFY(w->mode->page()->map()->map());
        w->mode->page()->setLook({});
        auto *strip = w->mode->page()->findChild<GlobalStrip *>();
        QVERIFY(strip->isVisible());
        const common::Colors &colors = common::colorsOf(strip->palette());
        const QImage bars = strip->grab().toImage();
        int low = 0, high = 0; // in the lowest and the highest line of the strip
        for (int x = player::TimeAxis::kLeft; x < bars.width(); ++x) {
            low += bars.pixelColor(x, bars.height() - 1) == colors.accent;
            high += bars.pixelColor(x, 0) == colors.accent;
        }
        QVERIFY2(low > 200 && high < low, qPrintable(u"%1, %2"_s.arg(low).arg(high)));

        auto *legend = w->mode->page()->findChild<Legend *>();
        QVERIFY(legend->isVisible());
        const Scale scale = w->mode->page()->map()->scale();
        QVERIFY(legend->accessibleName().contains(u"from 0 to"_s) == (scale.least == 0));
        const QImage ramp = legend->grab().toImage();
        QColor first, last; // of the colours that are the map's
        for (int x = 0; x < ramp.width(); ++x)
            for (const double at : {0.0, 1.0})
                if (ramp.pixelColor(x, ramp.height() / 2) == common::iceColor(at, colors.dark))
                    (at == 0 ? first : last) = ramp.pixelColor(x, ramp.height() / 2);
        QVERIFY(first.isValid() && last.isValid());
    }

    /// A figure says by itself what it shows, in every kind of map; and what can't be saved is said.
    void theMapIsAFigure()
    {
        const auto w = opened();
        w->show(0);
        QTRY_VERIFY(w->mode->page()->map()->map());
        w->mode->page()->setLook({}); // whatever was kept from before
        QTRY_VERIFY(!w->mode->page()->map()->isFilling());
        MapFigure figure = w->mode->page()->figure();
        figure.title = u"utterance 1"_s;
        QCOMPARE(figure.about, QStringList{u"Text → audio, mean of 2 heads"_s});
        // All of it is in sight: the frames are 0.01 s.
        QVERIFY2(figure.shown.first == 0 && figure.shown.second > 0.9,
                 qPrintable(QString::number(figure.shown.second)));
        for (const MapKind kind : kMapKinds) {
            figure.look.kind = kind;
            figure.scale = scaleOf(*figure.maps, kind);
            VERIFY_RESULT(writeMapFigure(figure, m_folder / "map.svg"));
            QFile file(QString::fromStdString((m_folder / "map.svg").string()));
            QVERIFY(file.open(QIODevice::ReadOnly));
            const QString svg = QString::fromUtf8(file.readAll());
            for (const QString &said : {u"utterance 1"_s, u"and more"_s, u"<image"_s})
                QVERIFY2(svg.contains(said), qPrintable(said));
            QCOMPARE(svg.contains(figure.maps->words().back().text),
                     kind != MapKind::AudioToAudio);
            QCOMPARE(svg.contains(u">0.5 s<"_s), kind != MapKind::TextToText);
            VERIFY_RESULT(writeMapFigure(figure, m_folder / "map.png"));
            const QImage image(QString::fromStdString((m_folder / "map.png").string()));
            QVERIFY(image.width() > 2000);
        }
        w->mode->findChild<InspectHeader *>()->pictureAsked();
        auto *dialog = w->mode->findChild<QFileDialog *>();
        QVERIFY(dialog);
        Q_EMIT dialog->fileSelected(u"/nowhere/at/all.png"_s);
        dialog->reject();
        QMessageBox *box = nullptr;
        QTRY_VERIFY(box = w->mode->findChild<QMessageBox *>());
        QCOMPARE(box->windowTitle(), u"Not saved"_s);
        QVERIFY2(box->text().contains(u"/nowhere/at"_s), qPrintable(box->text()));
        box->close();
    }

    void theWaveformIsLentAndGivenBack()
    {
        const auto w = opened();
        w->show(0);
        QVERIFY(w->player->waveform() == w->mode->page()->waveform());
        int shown = 0;
        for (auto *view : w->window.findChildren<player::WaveformView *>())
            shown += view->isVisible() ? 1 : 0;
        QCOMPARE(shown, 1);
        w->player->zoom(2);
        const double from = w->mode->page()->waveform()->axis().beginSeconds();
        w->mode->hide();
        QVERIFY(w->player->waveform() != w->mode->page()->waveform());
        QVERIFY(w->player->waveform()->isVisible());
        QVERIFY(std::abs(w->player->axis().beginSeconds() - from) < 0.2);
        w->mode->show();
        QVERIFY(w->player->waveform() == w->mode->page()->waveform());
        delete w->mode; // with the waveform that it lent
        w->mode = nullptr;
        w->player->zoom(2);
        QVERIFY(w->player->waveform()->isVisible());
    }

    void blindNothingIsAskedOrShown()
    {
        const auto w = opened();
        w->session.setBlind(true);
        w->show(0);
        QVERIFY(!w->mode->engine()->isWorking());
        QVERIFY(!w->mode->page()->isVisible());
        w->session.setBlind(false);
        QTRY_VERIFY(w->mode->page()->map()->map());
        QVERIFY(w->mode->page()->isVisible());
    }

    void recordingsFromOutsideAreLookedAt()
    {
        const auto folder = m_folder / "outside";
        std::filesystem::create_directories(folder);
        writeTone(folder / "b.wav");
        writeTone(folder / "a.wav");
        std::ofstream(folder / "a.txt") << "  How are\n you ";
        std::ofstream(folder / "broken.wav") << "RIFF";
        std::ofstream(folder / "notes.md") << "no recording";
        const auto w = opened();
        w->show(0);
        QTRY_VERIFY(w->mode->page()->map()->map());
        const auto ofCorpus = w->mode->page()->map()->map();
        QVERIFY(mayBeRecordings({QString::fromStdString(folder.string())}));
        QVERIFY(!mayBeRecordings({QString::fromStdString((folder / "notes.md").string())}));

        w->mode->addRecordings({QString::fromStdString(folder.string())});
        RecordingModel *model = w->mode->outsidePanel()->model();
        QAbstractItemModelTester tester(model);
        QTRY_COMPARE(model->rowCount(), 3);
        QVERIFY(w->session.current()->isEmpty());
        QVERIFY(w->mode->outsidePanel()->isVisible());
        QCOMPARE(model->recordings()[0].text, u"How are you"_s);
        QVERIFY(!model->recordings()[2].problem.isEmpty()); // the broken one: said, not asked
        QTRY_VERIFY(model->recordings()[1].prediction);
        QTRY_VERIFY(w->mode->page()->map()->map() && w->mode->page()->map()->map() != ofCorpus);
        QCOMPARE(w->mode->page()->map()->map()->answer.utterance, std::string("a"));
        QCOMPARE(w->player->current(), u"a"_s);
        QVERIFY(w->badges().contains(u"from outside"_s) || w->badges().contains(u"out of fold: session 1"_s));
        QCOMPARE(model->predictions().rows.size(), std::size_t{2});
        QCOMPARE(model->predictions().rows[0].predicted, std::string("happy"));

        // Other words: predicted and looked at anew.
        const auto before = w->mode->page()->map()->map();
        QVERIFY(model->setData(model->index(0, RecordingModel::Text), u"fine"_s, Qt::EditRole));
        QVERIFY(!model->recordings()[0].prediction);
        QTRY_VERIFY(model->recordings()[0].prediction);
        QTRY_VERIFY(w->mode->page()->map()->map() != before);
        // The corpus again: the list goes.
        w->show(5);
        QVERIFY(!w->mode->outsidePanel()->isVisible());
        QTRY_COMPARE(w->mode->page()->map()->map()->answer.utterance,
                     w->session.data().rows[5]->utterance.id);
        // Closed by its button: back to what was inspected before.
        w->mode->addRecordings({QString::fromStdString(folder.string())});
        QTRY_VERIFY(w->session.current()->isEmpty());
        Q_EMIT w->mode->outsidePanel()->closeAsked();
        QVERIFY(!w->mode->outsidePanel()->isVisible());
        QCOMPARE(w->session.current()->id().toStdString(),
                 w->session.data().rows[5]->utterance.id);
        QTRY_COMPARE(w->mode->page()->map()->map()->answer.utterance,
                     w->session.data().rows[5]->utterance.id);
    }

    void everyControlHasAName()
    {
        const auto w = opened();
        w->show(0);
        QTRY_VERIFY(w->mode->page()->map()->map());
        for (auto *widget : w->mode->findChildren<QWidget *>()) {
            if (widget->focusPolicy() == Qt::NoFocus || !widget->isVisible())
                continue;
            const auto *button = qobject_cast<QAbstractButton *>(widget);
            const auto *label = qobject_cast<QLabel *>(widget);
            QVERIFY2(!widget->accessibleName().isEmpty() || (button && !button->text().isEmpty())
                         || label,
                     widget->metaObject()->className());
        }
    }
};

QTEST_MAIN(TestInspectMode)
#include "tst_inspect_mode.moc"
