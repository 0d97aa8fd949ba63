// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/class_look.h"
#include "ui/player/lanes_view.h"
#include "ui/player/waveform_renderer.h"
#include "ui/player/waveform_view.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QtTest>

#include <sndfile.h>

#include <random>

using namespace merhan;
using namespace merhan::player;

namespace {

constexpr int kRateHz = 16000;
constexpr int kHeight = 156;

/// Two minutes of quiet noise with one loud sample at a place of its own.
constexpr std::int64_t kPulseAt = 1'234'567;

audio::Clip sound()
{
    std::mt19937 random(11);
    std::uniform_real_distribution<float> noise(-0.3F, 0.3F);
    audio::Clip clip;
    clip.sampleRateHz = kRateHz;
    clip.samples.resize(120 * kRateHz);
    for (float &sample : clip.samples)
        sample = noise(random);
    clip.samples[kPulseAt] = 1.0F;
    return clip;
}

bool inked(const QImage &image, int x, int y, const QColor &ground)
{
    return image.pixelColor(x, y) != ground;
}

} // namespace

class TestWaveform : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    std::shared_ptr<const SoundTrack> m_track;

    static TimeAxis axis(double ratio)
    {
        TimeAxis axis;
        axis.setSampleRate(kRateHz);
        axis.setViewport(1000, ratio);
        axis.setLength(120);
        return axis;
    }

private Q_SLOTS:
    void initTestCase()
    {
        audio::Clip clip = sound();
        const std::string file = m_folder.filePath(QStringLiteral("sound.wav")).toStdString();
        SF_INFO info = {};
        info.format = SF_FORMAT_WAV | SF_FORMAT_FLOAT;
        info.samplerate = kRateHz;
        info.channels = 1;
        SNDFILE *const out = sf_open(file.c_str(), SFM_WRITE, &info);
        sf_write_float(out, clip.samples.data(), static_cast<sf_count_t>(clip.samples.size()));
        sf_close(out);
        auto peaks = audio::Peaks::compute(file);
        QVERIFY(bool(peaks));
        m_track = std::make_shared<const SoundTrack>(std::vector<SoundPiece>{
            {0, std::make_shared<const audio::Clip>(std::move(clip)),
             std::make_shared<const audio::Peaks>(*std::move(peaks))}});
    }

    void everyColumnStaysTheSameWhenScrolled_data()
    {
        QTest::addColumn<double>("ratio");
        QTest::addColumn<double>("seconds");
        for (const double ratio : {1.0, 1.5, 2.0})
            for (const double seconds : {120.0, 11.3, 0.77})
                QTest::addRow("%.1f×, %.2f s", ratio, seconds) << ratio << seconds;
    }
    void everyColumnStaysTheSameWhenScrolled()
    {
        QFETCH(double, ratio);
        QFETCH(double, seconds);
        TimeAxis a = axis(ratio);
        a.show(2, 2 + seconds * 0.9);
        const common::Colors &colors = common::colors(false);
        const QImage before = renderWaveform(*m_track, a, kHeight, colors, SecondsRange(2.2, 9));
        const std::int64_t first = a.firstColumn();
        for (const int by : {1, 64, -7}) {
            a.scrollColumns(by);
            const int moved = static_cast<int>(a.firstColumn() - first);
            QCOMPARE(moved, by);
            const QImage after = renderWaveform(*m_track, a, kHeight, colors, SecondsRange(2.2, 9));
            const int width = before.width() - std::abs(by);
            QCOMPARE(after.copy(std::max(0, -by), 0, width, kHeight),
                     before.copy(std::max(0, by), 0, width, kHeight));
            a.scrollColumns(-by);
        }
    }

    /// The one loud sample is seen at every zoom, in its own column, up to the top.
    void noPeakIsEverLost()
    {
        const common::Colors &colors = common::colors(false);
        TimeAxis a = axis(2);
        const double seconds = (kPulseAt + 0.01) / kRateHz; // a sample lies where it begins
        const auto topOf = [&](double view) {
            a.show(seconds - view / 2, seconds + view / 2);
            const QImage image = renderWaveform(*m_track, a, kHeight, colors, {});
            const int column = static_cast<int>(a.deviceXFor(seconds)) - a.deviceLeft();
            int top = kHeight;
            for (int y = kHeight - 1; y >= 0; --y)
                if (inked(image, column, y, colors.base))
                    top = y;
            return top;
        };
        for (double view = 120; view > 0.2; view /= 1.37)
            QCOMPARE(topOf(view), kHeight / 2 - 1 - static_cast<int>(std::lround(kHeight / 2 * 0.92)));
    }

    /// Heights by hand: full scale fills 92 % of the half, RMS of a square wave equals its peak.
    void heightsAreWhatTheSamplesSay()
    {
        audio::Clip square;
        square.sampleRateHz = kRateHz;
        for (int i = 0; i < 2 * kRateHz; ++i)
            square.samples.push_back((i / 8 % 2 ? -1.0F : 1.0F) * (i < kRateHz ? 1.0F : 0.5F));
        const SoundTrack track({{0, std::make_shared<const audio::Clip>(std::move(square)), nullptr}});
        TimeAxis a;
        a.setSampleRate(kRateHz);
        a.setViewport(TimeAxis::kLeft + TimeAxis::kRight + 200, 1);
        a.setLength(2);
        const common::Colors &colors = common::colors(true);
        const QImage image = renderWaveform(track, a, 100, colors, SecondsRange(1, 2));
        const auto rows = [&](int x, const QColor &color) {
            int count = 0;
            for (int y = 0; y < 100; ++y)
                count += image.pixelColor(x, y) == color ? 1 : 0;
            return count;
        };
        QCOMPARE(rows(50, colors.wavePeaks), 93); // a neighbour: peaks alone
        QCOMPARE(rows(50, colors.waveCore), 0);
        QCOMPARE(rows(150, colors.waveCore), 47); // the current turn: core up to its peak
        QCOMPARE(rows(150, colors.wavePeaks), 0);
    }

    void singleSamplesAreALineThroughThem()
    {
        const common::Colors &colors = common::colors(false);
        TimeAxis a = axis(1);
        const double seconds = static_cast<double>(kPulseAt) / kRateHz;
        a.show(seconds - 0.001, seconds + 0.001);
        const QImage image = renderWaveform(*m_track, a, kHeight, colors, {});
        const int x = static_cast<int>(std::lround(a.xFor(seconds))) - TimeAxis::kLeft;
        QVERIFY(inked(image, x, 7, colors.base)); // 1.0 stands 8 % below the top
        QVERIFY(!inked(image, x - 40, 7, colors.base));
    }

    void silenceIsAnEmptyPicture()
    {
        const common::Colors &colors = common::colors(false);
        const QImage image = renderWaveform(SoundTrack(), axis(1), kHeight, colors, {});
        QImage empty = image;
        empty.fill(colors.base);
        QCOMPARE(image, empty);
    }

    void rulerCountsFromItsZero()
    {
        TimeAxis a = axis(1);
        a.show(50, 60);
        const Ruler ruler = rulerOf(a, 60, 53.37);
        const auto zero = std::find_if(ruler.ticks.begin(), ruler.ticks.end(), [](const Tick &tick) {
            return std::abs(tick.seconds - 53.37) < 1e-9;
        });
        QVERIFY(zero != ruler.ticks.end() && zero->labelled);
        QVERIFY(ruler.ticks.front().seconds >= a.beginSeconds());
        QVERIFY(ruler.ticks.size() > 8);
    }

    void rulerLabelsFitAndAreRound()
    {
        TimeAxis a = axis(1);
        for (double seconds = 120; seconds > 0.001; seconds /= 1.7) {
            a.show(50, 50 + seconds);
            const Ruler ruler = rulerOf(a, 60);
            double last = -1e9;
            int labels = 0;
            for (const Tick &tick : ruler.ticks) {
                if (!tick.labelled)
                    continue;
                ++labels;
                QVERIFY(a.xFor(tick.seconds) - a.xFor(last) >= 60 - 1e-6);
                last = tick.seconds;
                // What the label says is where it stands.
                const double unit = std::pow(10.0, ruler.decimals);
                QVERIFY(std::abs(tick.seconds * unit - std::round(tick.seconds * unit)) < 1e-3);
            }
            QVERIFY(labels >= 1);
        }
    }

    void theViewRepaintsItsPlayheadStripAlone()
    {
        WaveformView view;
        view.resize(1000, WaveformView::kHeight);
        view.show();
        view.setTrack(m_track, 120);
        view.setCurrent(SecondsRange(10, 20), QStringLiteral("1F"));
        view.setPlayhead(30);
        const QImage before = view.grab().toImage();
        view.setPlayhead(60);
        const QImage after = view.grab().toImage();
        const int from = static_cast<int>(view.axis().xFor(30));
        const int to = static_cast<int>(view.axis().xFor(60));
        for (int x = 0; x < 1000; ++x) {
            const bool same = before.copy(x, 0, 1, 96) == after.copy(x, 0, 1, 96);
            const bool near = std::abs(x - from) <= 7 || std::abs(x - to) <= 7;
            QVERIFY2(same || near, qPrintable(QString::number(x)));
        }
        QCOMPARE(after.pixelColor(to, 50), common::colorsOf(view.palette()).playhead);
    }

    void clickSeeksDragSelectsWheelScrolls()
    {
        WaveformView view;
        view.resize(1000, WaveformView::kHeight);
        view.show();
        view.setTrack(m_track, 120);
        QSignalSpy sought(&view, &WaveformView::seekAsked);
        QSignalSpy selected(&view, &WaveformView::selectionChanged);
        QTest::mouseClick(&view, Qt::LeftButton, {}, {500, 50});
        QCOMPARE(sought.size(), 1);
        QVERIFY(std::abs(sought[0][0].toDouble() - view.axis().secondsAt(500)) < 1e-6);
        QTest::mousePress(&view, Qt::LeftButton, {}, {300, 50});
        QTest::mouseMove(&view, {400, 50});
        QMouseEvent move(QEvent::MouseMove, QPointF(400, 50), QPointF(400, 50), Qt::LeftButton,
                         Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(&view, &move);
        QTest::mouseRelease(&view, Qt::LeftButton, {}, {400, 50});
        QCOMPARE(sought.size(), 1);
        QVERIFY(selected.size() >= 1 && view.selection());
        QVERIFY(std::abs(view.selection()->first - view.axis().secondsAt(300)) < 1e-6);
        QVERIFY(std::abs(view.selection()->second - view.axis().secondsAt(400)) < 1e-6);

        QSignalSpy axes(&view, &WaveformView::axisChanged);
        const auto wheel = [&](QPoint angle, Qt::KeyboardModifiers modifiers) {
            QWheelEvent event(QPointF(500, 50), QPointF(500, 50), {}, angle, Qt::NoButton, modifiers,
                              Qt::NoScrollPhase, false);
            QApplication::sendEvent(&view, &event);
        };
        const double pointed = view.axis().secondsAt(500);
        wheel({0, 240}, Qt::ControlModifier);
        QVERIFY(!view.axis().showsAll());
        QVERIFY(std::abs(view.axis().secondsAt(500) - pointed) <= view.axis().secondsPerColumn());
        const double begin = view.axis().beginSeconds();
        wheel({0, -120}, Qt::NoModifier);
        QVERIFY(view.axis().beginSeconds() > begin);
        QCOMPARE(axes.size(), 2);
    }

    void lanesShowLabelsByColourPatternAndLetter()
    {
        LanesView lanes;
        lanes.resize(1000, LanesView::kHeight);
        lanes.show();
        lanes.setTurns({{QStringLiteral("a"), QStringLiteral("1F"), 0, 10, QStringLiteral("sad"), {}},
                        {QStringLiteral("b"), QStringLiteral("1M"), 20, 30, {}, {}},
                        {QStringLiteral("c"), QStringLiteral("1F"), 40, 50, QStringLiteral("angry"), {}}},
                       60);
        const QRectF sad = lanes.blockOf(QStringLiteral("a"));
        const QRectF none = lanes.blockOf(QStringLiteral("b"));
        QVERIFY(none.top() > sad.bottom()); // the other lane
        QVERIFY(std::abs(sad.width() - 908.0 / 6) <= 2);
        const auto colorsIn = [&](const QRectF &block) {
            const QImage image = lanes.grab(block.toRect()).toImage();
            QSet<QRgb> colors;
            for (int y = 1; y < image.height() - 1; ++y)
                for (int x = 1; x < image.width() - 1; ++x)
                    colors.insert(image.pixel(x, y));
            return colors;
        };
        const common::Colors &colors = common::colorsOf(lanes.palette());
        const QRgb fill = common::classColor("sad", colors.dark).rgb();
        QVERIFY(colorsIn(sad).contains(fill));
        QVERIFY(colorsIn(sad).size() > 2); // its pattern and letter
        QVERIFY(colorsIn(none).contains(colors.base.rgb()));
        QVERIFY(!colorsIn(none).contains(fill));
        lanes.setBlind(true);
        QVERIFY(!colorsIn(sad).contains(fill));

        QSignalSpy clicked(&lanes, &LanesView::turnClicked);
        QSignalSpy sought(&lanes, &LanesView::seekAsked);
        QTest::mouseClick(&lanes, Qt::LeftButton, {}, none.center().toPoint());
        QCOMPARE(clicked.size(), 1);
        QCOMPARE(clicked[0][0].toString(), QStringLiteral("b"));
        QTest::mouseClick(&lanes, Qt::LeftButton, {}, {static_cast<int>(lanes.axis().xFor(35)), 10});
        QCOMPARE(sought.size(), 1);
        QVERIFY(std::abs(sought[0][0].toDouble() - 35) < 0.1);
    }
};

QTEST_MAIN(TestWaveform)
#include "tst_waveform.moc"
