// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/player/time_axis.h"

#include <QtTest>

#include <cmath>

using namespace merhan::player;

class TestTimeAxis : public QObject {
    Q_OBJECT

    static TimeAxis axis(double ratio = 1, double seconds = 600)
    {
        TimeAxis axis;
        axis.setSampleRate(16000);
        axis.setViewport(1280, ratio);
        axis.setLength(seconds);
        return axis;
    }

private Q_SLOTS:
    void theWholeTimeLineFillsTheView_data()
    {
        QTest::addColumn<double>("ratio");
        QTest::newRow("1×") << 1.0;
        QTest::newRow("1.5×") << 1.5;
        QTest::newRow("2×") << 2.0;
    }
    void theWholeTimeLineFillsTheView()
    {
        QFETCH(double, ratio);
        const TimeAxis a = axis(ratio);
        QVERIFY(a.showsAll());
        QCOMPARE(a.xFor(0), 76.0);
        QVERIFY(std::abs(a.xFor(600) - (1280 - 16)) < 1e-6);
        QCOMPARE(a.columns(), static_cast<int>((1280 - 76 - 16) * ratio));
        for (const double seconds : {0.0, 1.0, 77.25, 599.9})
            QVERIFY(std::abs(a.secondsAt(a.xFor(seconds)) - seconds) < 1e-9);
    }

    /// Scrolled by n columns, a second lies n device pixels further left: not one more or less.
    void scrollingMovesByWholeDevicePixels()
    {
        TimeAxis a = axis(1.5);
        a.show(70.01, 80.37);
        std::vector<std::int64_t> before;
        for (int i = 0; i < 1000; ++i)
            before.push_back(a.deviceXFor(70 + i * 0.0137));
        for (const std::int64_t columns : {1, 7, -3, 1000, 12345}) {
            const std::int64_t first = a.firstColumn();
            a.scrollColumns(columns);
            QCOMPARE(a.firstColumn(), first + columns);
            for (int i = 0; i < 1000; ++i)
                QCOMPARE(a.deviceXFor(70 + i * 0.0137), before[static_cast<std::size_t>(i)] - columns);
            a.scrollColumns(-columns);
        }
    }

    void zoomKeepsThePointedSecond()
    {
        TimeAxis a = axis(2);
        const double x = 700;
        const double seconds = a.secondsAt(x);
        for (int i = 0; i < 40; ++i) {
            a.zoomAt(x, 1.25);
            // A column is all that rounding may cost.
            QVERIFY(std::abs(a.xFor(seconds) - x) <= 0.5 + 1e-6);
        }
        for (int i = 0; i < 200; ++i)
            a.zoomAt(x, 1.25);
        QCOMPARE(a.secondsPerColumn(), 1.0 / 16000 / 16); // 16 device pixels a sample, no more
        for (int i = 0; i < 400; ++i)
            a.zoomAt(x, 0.8);
        QVERIFY(a.showsAll());
        QCOMPARE(a.firstColumn(), 0);
    }

    void neverLeavesTheTimeLine()
    {
        TimeAxis a = axis();
        a.show(10, 12);
        a.scrollColumns(-1'000'000'000);
        QCOMPARE(a.beginSeconds(), 0.0);
        a.scrollColumns(1'000'000'000);
        QVERIFY(std::abs(a.endSeconds() - 600) < 2 * a.secondsPerColumn());
        a.show(-5, 3);
        QCOMPARE(a.beginSeconds(), 0.0);
    }

    void revealScrollsOnlyWhenItHasTo()
    {
        TimeAxis a = axis();
        a.show(10, 12);
        QVERIFY(!a.reveal(11.9));
        QVERIFY(a.reveal(300));
        QVERIFY(a.beginSeconds() < 300 && a.endSeconds() > 300);
        QVERIFY(std::abs(a.endSeconds() - a.beginSeconds() - 2) < 1e-6);
    }

    void aNewWidthKeepsTheScale()
    {
        TimeAxis a = axis(1);
        a.show(10, 12);
        const double secondsPerPixel = a.secondsPerColumn();
        const double begin = a.beginSeconds();
        a.setViewport(1000, 1);
        QCOMPARE(a.secondsPerColumn(), secondsPerPixel);
        QCOMPARE(a.beginSeconds(), begin);
        a.setViewport(1000, 2);
        QCOMPARE(a.secondsPerColumn(), secondsPerPixel / 2);
        QVERIFY(std::abs(a.beginSeconds() - begin) <= secondsPerPixel);
        a = axis(1);
        a.setViewport(700, 2);
        QVERIFY(a.showsAll());
    }
};

QTEST_GUILESS_MAIN(TestTimeAxis)
#include "tst_time_axis.moc"
