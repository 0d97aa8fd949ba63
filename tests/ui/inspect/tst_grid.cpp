// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>

#include "tests/ui/inspect/some_maps.h"
#include "ui/common/ice_map.h"
#include "ui/inspect/grid.h"

#include <QTemporaryDir>

#include <numeric>

using namespace merhan;
using namespace merhan::inspect;

namespace {

/// A grid of given numbers.
std::shared_ptr<Grid> gridOf(int rows, int columns, const std::vector<float> &values)
{
    auto grid = std::make_shared<Grid>();
    grid->rows = rows;
    grid->columns = columns;
    grid->values = values;
    grid->readyRows = rows;
    return grid;
}

QRgb colourOf(double value, bool dark = false)
{
    return common::iceColor(std::lround(value * 255) / 255.0, dark).rgb();
}

} // namespace

class TestGrid : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_dir;
    std::shared_ptr<const Maps> made(const SomeMaps &some = {})
    {
        const auto file = std::filesystem::path(m_dir.path().toStdString()) / "maps.safetensors";
        some.write(file);
        const auto maps = Maps::open(file);
        return maps ? *maps : nullptr;
    }
    static std::shared_ptr<Grid> filled(const Maps &maps, MapKind kind, int head, int rows = 1000)
    {
        auto grid = gridFor(maps, kind, head, rows);
        fillGrid(maps, *grid, {});
        return grid;
    }

private Q_SLOTS:
    void joinedWordsAreAveragedWhenTheyAsk()
    {
        const auto maps = made();
        // Word 2 is tokens 2 … 5; head 1 of token a and frame b is 2 (a + 1) / 1024 + b / 64.
        const auto grid = filled(*maps, MapKind::TextToAudio, 1);
        QCOMPARE(grid->rows, 5);
        QCOMPARE(grid->columns, 6);
        const double expected = 2 * (3 + 4 + 5 + 6) / 4.0 / 1024 + 4 / 64.0;
        QVERIFY(std::abs(static_cast<double>(grid->at(2, 4)) - expected) < 1e-4);
        // The mean of both heads has 1.5 in place of 2.
        const auto mean = filled(*maps, MapKind::TextToAudio, kMeanOfHeads);
        const double inMean = 1.5 * (3 + 4 + 5 + 6) / 4.0 / 1024 + 4 / 64.0;
        QVERIFY(std::abs(static_cast<double>(mean->at(2, 4)) - inMean) < 1e-4);
    }

    void joinedWordsAreAddedWhenTheyAnswer()
    {
        const auto maps = made();
        // Frame a asks, tokens 2 … 5 answer.
        const auto grid = filled(*maps, MapKind::AudioToText, 0);
        QCOMPARE(grid->rows, 5);
        const double expected = 4 * (3 + 1) / 1024.0 + (2 + 3 + 4 + 5) / 64.0;
        QVERIFY(std::abs(static_cast<double>(grid->at(2, 3)) - expected) < 1e-3);
        const auto own = filled(*maps, MapKind::TextToText, 0);
        QCOMPARE(own->columns, 5);
        // Tokens 6 and 7 ask: mean of 7 and 8; tokens 2 … 5 answer.
        const double both = 4 * 7.5 / 1024 + (2 + 3 + 4 + 5) / 64.0;
        QVERIFY(std::abs(static_cast<double>(own->at(3, 2)) - both) < 1e-3);
    }

    void rowsThatAddUpToOneStillDo()
    {
        SomeMaps some;
        some.weight = [](int, int, int) { return 0.125; };
        some.frames = 8; // 8 · 0.125
        const auto maps = made(some);
        const auto grid = filled(*maps, MapKind::TextToAudio, kMeanOfHeads);
        for (int r = 0; r < grid->rows; ++r) {
            const auto row = grid->row(r);
            QCOMPARE(std::accumulate(row.begin(), row.end(), 0.0F), 1.0F);
        }
    }

    void framesOfOneRowGiveTheirLargest()
    {
        SomeMaps some;
        some.frames = 10;
        some.heads = 1;
        some.weight = [](int, int a, int b) { return a == 4 && b == 7 ? 0.5 : 0.001; };
        const auto maps = made(some);
        const auto grid = filled(*maps, MapKind::AudioToAudio, 0, 3);
        QCOMPARE(grid->rows, 3);
        QCOMPARE(grid->rowFrames, (std::vector<int>{0, 3, 6, 10}));
        QVERIFY(grid->at(1, 7) > 0.4F);
        QVERIFY(grid->at(0, 7) < 0.01F && grid->at(2, 7) < 0.01F && grid->at(1, 6) < 0.01F);
        // No more rows than frames.
        QCOMPARE(gridFor(*maps, MapKind::AudioToAudio, 0, 400)->rows, 10);
    }

    void stopsWhenAsked()
    {
        const auto maps = made();
        std::stop_source stop;
        stop.request_stop();
        const auto grid = gridFor(*maps, MapKind::TextToAudio, 0, 0);
        fillGrid(*maps, *grid, stop.get_token());
        QVERIFY(!grid->isReady());
        QVERIFY(grid->readyRows < grid->rows);
    }

    void scaleIsTheSameForEveryHead()
    {
        SomeMaps some;
        some.frames = 400;
        some.weight = [](int, int, int b) { return b == 17 ? 0.9 : 0.002 + b / 1e6; };
        const auto maps = made(some);
        const auto [least, most] = scaleOf(*maps, MapKind::TextToAudio);
        // One weight in 400 stands out: it is beyond the scale, which ends where the others do.
        QVERIFY2(most > 0.0023 && most < 0.0025, qPrintable(QString::number(most)));
        // Nearly even weights, 0.002 to 0.0024: their differences are what can be seen.
        QVERIFY2(least > 0.0019 && least < 0.0021, qPrintable(QString::number(least)));
    }

    void scaleBeginsAtZero()
    {
        // Half of the weights are far below the others; and all of them the same.
        SomeMaps some;
        some.frames = 100;
        some.weight = [](int, int, int b) { return b < 50 ? 0.001 : 0.02; };
        QCOMPARE(scaleOf(*made(some), MapKind::TextToAudio).least, 0.0);
        some.weight = [](int, int, int b) { return 0.01 + b / 1e8; };
        QCOMPARE(scaleOf(*made(some), MapKind::TextToAudio).least, 0.0);
        some.weight = [](int, int, int b) { return 0.01 + b / 1e5; };
        QVERIFY(scaleOf(*made(some), MapKind::TextToAudio).least > 0.009);
    }

    void coloursBeginWhereTheScaleDoes()
    {
        const auto grid = gridOf(1, 3, {0.2F, 0.3F, 0.1F});
        const std::vector<int> x{0, 1, 2, 3}, y{0, 1};
        const QImage image = renderGrid(*grid, x, y, {3, 1}, {.scale = {0.2, 0.4}});
        QCOMPARE(image.pixel(0, 0), colourOf(0));
        QCOMPARE(image.pixel(1, 0), colourOf(0.5));
        QCOMPARE(image.pixel(2, 0), colourOf(0));
    }

    void cellsFillWhatLiesBetweenTheirEdges()
    {
        const auto grid = gridOf(2, 3, {0, 0.5F, 1, 1, 0, 0.5F});
        const std::vector<int> x{0, 4, 5, 9}, y{0, 3, 6};
        const QImage image = renderGrid(*grid, x, y, {12, 8}, {.scale = {0, 1}, .empty = 0xFF123456});
        const float row0[] = {0, 0, 0, 0, 0.5F, 1, 1, 1, 1};
        const float row1[] = {1, 1, 1, 1, 0, 0.5F, 0.5F, 0.5F, 0.5F};
        for (int i = 0; i < 9; ++i) {
            const auto at = static_cast<std::size_t>(i);
            for (int line = 0; line < 3; ++line) {
                QCOMPARE(image.pixel(i, line), colourOf(static_cast<double>(row0[at])));
                QCOMPARE(image.pixel(i, line + 3), colourOf(static_cast<double>(row1[at])));
            }
        }
        QCOMPARE(image.pixel(9, 0), 0xFF123456);
        QCOMPARE(image.pixel(0, 6), 0xFF123456);
    }

    void severalInOnePixelGiveTheirLargest()
    {
        // Frames 1 … 4 lie in pixel 1; one of them is large. Rows 0 and 1 share line 0.
        const auto grid = gridOf(2, 6, {0, 0, 1, 0, 0, 0, /**/ 0.5F, 0, 0, 0, 0, 0});
        const std::vector<int> x{0, 1, 1, 1, 2, 2, 3}, y{0, 0, 1};
        const QImage image = renderGrid(*grid, x, y, {3, 1}, {.scale = {0, 1}, .empty = 0xFF000000});
        QCOMPARE(image.pixel(0, 0), colourOf(0.5));
        QCOMPARE(image.pixel(1, 0), colourOf(1));
        QCOMPARE(image.pixel(2, 0), colourOf(0));
    }

    void nothingIsBlended()
    {
        // Two values, so two colours and no third at their border.
        const auto grid = gridOf(1, 2, {0.2F, 0.9F});
        const std::vector<int> x{0, 7, 15}, y{0, 1};
        const QImage image = renderGrid(*grid, x, y, {15, 1}, {.dark = true});
        QSet<QRgb> seen;
        for (int i = 0; i < 15; ++i)
            seen << image.pixel(i, 0);
        QCOMPARE(seen, (QSet<QRgb>{colourOf(0.2, true), colourOf(0.9, true)}));
    }

    void beyondTheScaleIsItsEnd()
    {
        const auto grid = gridOf(1, 1, {0.5F});
        const std::vector<int> edges{0, 1};
        QCOMPARE(renderGrid(*grid, edges, edges, {1, 1}, {.scale = {0, 0.1}}).pixel(0, 0), colourOf(1));
    }

    void whatIsNotReadYetStaysEmpty()
    {
        const auto grid = gridOf(2, 1, {1, 1});
        grid->readyRows = 1;
        const std::vector<int> x{0, 1}, y{0, 1, 2};
        const QImage image = renderGrid(*grid, x, y, {1, 2}, {.scale = {0, 1}, .empty = 0xFFABCDEF});
        QCOMPARE(image.pixel(0, 0), colourOf(1));
        QCOMPARE(image.pixel(0, 1), 0xFFABCDEF);
    }

    void barsReachAsHighAsTheirWeight()
    {
        const std::vector<float> values{0.5F, 1, 0};
        const std::vector<int> x{0, 1, 2, 3};
        const QImage image = renderBars(values, 1, x, {4, 10}, 0xFF00FF00, 0xFFFFFFFF);
        const auto height = [&](int column) {
            int count = 0;
            for (int y = 0; y < 10; ++y)
                count += image.pixel(column, y) == 0xFF00FF00 ? 1 : 0;
            return count;
        };
        QCOMPARE(height(0), 5);
        QCOMPARE(height(1), 10);
        QCOMPARE(height(2), 1);
        QCOMPARE(height(3), 0);
    }

    void aPlaceIsInItsFrame()
    {
        const std::vector<double> edges{0, 0.0175, 0.0275, 0.0375};
        QCOMPARE(frameAt(edges, -1), 0);
        QCOMPARE(frameAt(edges, 0.0174), 0);
        QCOMPARE(frameAt(edges, 0.0176), 1);
        QCOMPARE(frameAt(edges, 9), 2);
    }

    void aLongUtteranceIsReadInTime()
    {
        const QString file = qEnvironmentVariable("MERHAN_LONG_MAPS");
        if (file.isEmpty())
            QSKIP("MERHAN_LONG_MAPS names no attention file of a 34 s utterance");
        const auto maps = Maps::open(file.toStdString());
        QVERIFY(maps);
        for (const MapKind kind : kMapKinds) {
            QElapsedTimer timer;
            timer.start();
            const auto grid = filled(**maps, kind, kMeanOfHeads, 430);
            const auto read = timer.restart();
            const Scale scale = scaleOf(**maps, kind);
            const auto scaled = timer.restart();
            std::vector<int> x, y;
            for (int c = 0; c <= grid->columns; ++c)
                x.push_back(c * 1100 / std::max(grid->columns, 1));
            for (int r = 0; r <= grid->rows; ++r)
                y.push_back(r * 430 / std::max(grid->rows, 1));
            renderGrid(*grid, x, y, {1100, 430}, {.scale = scale});
            qInfo("kind %d: read in %lld ms, scale %lld ms, drawn in %lld ms", static_cast<int>(kind),
                  read, scaled, timer.elapsed());
        }
    }
};

QTEST_GUILESS_MAIN(TestGrid)
#include "tst_grid.moc"
