// SPDX-License-Identifier: GPL-3.0-or-later
#include "fake_output.h"
#include "ui/player/audio_engine.h"
#include "ui/player/playback.h"

#include <QSignalSpy>
#include <QtTest>

using namespace merhan;
using namespace merhan::player;

namespace {

constexpr int kRateHz = 16000;

/// A clip whose samples say where they lie: i / 2²⁰.
std::shared_ptr<const audio::Clip> ramp(double seconds)
{
    audio::Clip clip;
    clip.sampleRateHz = kRateHz;
    for (int i = 0; i < static_cast<int>(seconds * kRateHz); ++i)
        clip.samples.push_back(static_cast<float>(i) / (1 << 20));
    return std::make_shared<const audio::Clip>(std::move(clip));
}

std::shared_ptr<const SoundTrack> track(double seconds = 10)
{
    return std::make_shared<const SoundTrack>(std::vector<SoundPiece>{{0, ramp(seconds), nullptr}});
}

} // namespace

class TestPlayback : public QObject {
    Q_OBJECT

    /// Ticks every 4 ms until the end or for so long; true at the end.
    static bool run(Playback &playback, FakeDevice &device, double seconds)
    {
        for (const double until = device.now + seconds; device.now < until;) {
            device.now += 0.004;
            if (playback.tick())
                return true;
        }
        return false;
    }

private Q_SLOTS:
    void writesTheStretchAndThenSilence()
    {
        FakeDevice device;
        Playback playback(device.factory(), device.clock());
        playback.setTrack(track());
        playback.play(2, 3);
        QVERIFY(run(playback, device, 5));
        QVERIFY(device.written.size() >= kRateHz);
        for (std::size_t i = 0; i < device.written.size(); ++i) {
            const float expected =
                i < kRateHz ? static_cast<float>(2 * kRateHz + i) / (1 << 20) : 0.0F;
            QCOMPARE(device.written[i], expected);
        }
        QCOMPARE(playback.playhead().seconds, 3.0);
        QVERIFY(!playback.playing());
    }

    /// The end is said when it was heard, not when it was written.
    void endsWhenTheEndIsHeard()
    {
        FakeDevice device;
        Playback playback(device.factory(), device.clock());
        playback.setTrack(track());
        playback.play(2, 2.5);
        const double begun = device.now;
        QVERIFY(run(playback, device, 5));
        const double took = device.now - begun;
        QVERIFY2(took > 0.5 && took < 0.5 + 0.012 + 0.020, qPrintable(QString::number(took)));
    }

    void theClockFollowsWhatIsHeard_data()
    {
        QTest::addColumn<int>("block");
        QTest::addColumn<double>("delay");
        QTest::newRow("blocks of 10 ms") << 160 << 0.012;
        QTest::newRow("blocks of 25 ms") << 400 << 0.030;
        QTest::newRow("begins late") << 160 << 0.300;
    }
    void theClockFollowsWhatIsHeard()
    {
        QFETCH(int, block);
        QFETCH(double, delay);
        FakeDevice device;
        device.block = block;
        device.startDelaySeconds = delay;
        Playback playback(device.factory(), device.clock());
        playback.setTrack(track());
        playback.play(1, 9);
        double last = 0;
        double worst = 0;
        for (int i = 0; i < 1500; ++i) {
            device.now += 0.004;
            QVERIFY(!playback.tick());
            // Between ticks, as a painting thread asks.
            for (const double later : {0.0, 0.002}) {
                const double shown = playback.playhead().at(device.now + later);
                QVERIFY(shown >= last); // never back
                last = shown;
                if (later == 0 && device.now - device.startedAt > delay + 0.1)
                    worst = std::max(worst, std::abs(shown - (1 + device.heardSeconds())));
            }
        }
        QVERIFY2(worst < 0.005, qPrintable(QString::number(worst)));
    }

    void aGapInTheSoundHoldsThePlayhead()
    {
        FakeDevice device;
        Playback playback(device.factory(), device.clock());
        playback.setTrack(track());
        playback.play(0, 9);
        run(playback, device, 1);
        device.startDelaySeconds += 0.2; // what the device lost
        double last = playback.playhead().at(device.now);
        for (int i = 0; i < 500; ++i) {
            device.now += 0.004;
            playback.tick();
            const double shown = playback.playhead().at(device.now);
            QVERIFY(shown >= last);
            last = shown;
        }
        QVERIFY(std::abs(last - device.heardSeconds()) < 0.005);
    }

    void stopsAndGoesOnFromThere()
    {
        FakeDevice device;
        Playback playback(device.factory(), device.clock());
        playback.setTrack(track());
        playback.play(2, 4);
        run(playback, device, 1);
        playback.stop();
        const double at = playback.playhead().at(device.now);
        QVERIFY(at > 2.9 && at < 3.0);
        device.now += 60;
        QCOMPARE(playback.playhead().at(device.now), at);
        QVERIFY(!playback.tick());
        playback.play(at, 4);
        QVERIFY(run(playback, device, 1.2));
    }

    void withoutADeviceThePlayheadMovesAllTheSame()
    {
        FakeDevice device;
        device.absent = true;
        Playback playback(device.factory(), device.clock());
        playback.setTrack(track());
        playback.play(0, 5);
        QCOMPARE(playback.problem(), SoundProblem::NoDevice);
        run(playback, device, 2);
        QVERIFY(std::abs(playback.playhead().at(device.now) - 2) < 0.01);
        QVERIFY(run(playback, device, 3.1));
        // It is looked for again at each start.
        device.absent = false;
        playback.play(0, 5);
        QCOMPARE(playback.problem(), SoundProblem::None);
        QCOMPARE(device.opened, 2);
    }

    void aLostDevice_data()
    {
        QTest::addColumn<bool>("saysSo");
        QTest::newRow("says so") << true;
        QTest::newRow("is stuck") << false;
    }
    void aLostDevice()
    {
        QFETCH(bool, saysSo);
        FakeDevice device;
        Playback playback(device.factory(), device.clock());
        playback.setTrack(track());
        playback.play(0, 6);
        run(playback, device, 1);
        const double before = playback.playhead().at(device.now);
        (saysSo ? device.dead : device.stuck) = true;
        run(playback, device, 2);
        QCOMPARE(playback.problem(), SoundProblem::DeviceLost);
        QVERIFY(playback.playhead().at(device.now) > before + (saysSo ? 1.9 : 0.9));
        QVERIFY(run(playback, device, 6)); // and comes to its end
    }

    void bringsTheSoundToTheDevicesRate()
    {
        FakeDevice device;
        device.rateHz = 48000;
        device.capacity = 1920;
        audio::Clip clip;
        clip.sampleRateHz = kRateHz;
        for (int i = 0; i < kRateHz; ++i)
            clip.samples.push_back(0.5F * std::sin(2 * static_cast<float>(M_PI) * 440 * static_cast<float>(i) / kRateHz));
        Playback playback(device.factory(), device.clock());
        playback.setTrack(std::make_shared<const SoundTrack>(std::vector<SoundPiece>{
            {0, std::make_shared<const audio::Clip>(std::move(clip)), nullptr}}));
        playback.play(0, 1);
        QVERIFY(run(playback, device, 2));
        for (std::size_t i = 1000; i < 46'000; ++i) {
            const double expected = 0.5 * std::sin(2 * M_PI * 440 * static_cast<double>(i) / 48000);
            QVERIFY(std::abs(device.written[i] - expected) < 1e-3);
        }
    }

    void sentencesLieWhereTheyBelong()
    {
        const SoundTrack sentences({{1.0, ramp(0.5), nullptr}, {1.25, ramp(0.5), nullptr}});
        QCOMPARE(sentences.endSeconds(), 1.75);
        std::vector<float> out(kRateHz * 2);
        sentences.read(0, out);
        QCOMPARE(out[15'999], 0.0F);
        QCOMPARE(out[16'001], 1.0F / (1 << 20));
        QCOMPARE(out[20'001], 4001.0F / (1 << 20) + 1.0F / (1 << 20)); // both
        QCOMPARE(out[28'000], 0.0F);
        std::vector<float> later(100);
        sentences.read(20'000, later);
        QVERIFY(std::equal(later.begin(), later.end(), out.begin() + 20'000));
        sentences.read(-50, later);
        QCOMPARE(later[99], 0.0F);
    }

    /// With its thread: signals, and no word of a stretch that was replaced.
    void theEngineSaysWhatHappens()
    {
        AudioEngine engine([] { return OpenedSound{nullptr, SoundProblem::NoDevice}; });
        engine.setTrack(track());
        std::vector<EngineState> states;
        connect(&engine, &AudioEngine::changed, &engine,
                [&](const EngineState &state) { states.push_back(state); });
        engine.play(5, 9);
        QVERIFY(engine.playing());
        engine.play(1, 1.2);
        QVERIFY(engine.positionSeconds() < 1.1);
        QTRY_VERIFY_WITH_TIMEOUT(!engine.playing(), 5000);
        QTRY_VERIFY(!states.empty() && states.back().reachedEnd);
        QCOMPARE(states.size(), 2u);
        QVERIFY(states.front().playing && states.front().problem == SoundProblem::NoDevice);
        QCOMPARE(engine.positionSeconds(), 1.2);
        engine.play(1, 9);
        QTRY_VERIFY_WITH_TIMEOUT(engine.positionSeconds() > 1.1, 5000);
        engine.pause();
        QTRY_VERIFY(!states.back().playing); // by when the device is silent
        const double at = engine.positionSeconds();
        QTest::qWait(50);
        QCOMPARE(engine.positionSeconds(), at);
    }
};

QTEST_GUILESS_MAIN(TestPlayback)
#include "tst_playback.moc"
