// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/palette.h"
#include "ui/train/curves.h"
#include "ui/train/event_lines.h"
#include "ui/train/fold_progress.h"
#include "ui/train/run_model.h"

#include <QLocale>
#include <QtTest>

using namespace merhan;
using namespace merhan::train;
using namespace Qt::StringLiterals;

namespace {

protocol::Event said(protocol::EventBody body)
{
    return {"2026-03-01T12:00:00.500Z", "a1", std::move(body)};
}

protocol::RunProgress begun(int folds, int seeds, int epochs)
{
    protocol::RunStarted started;
    for (int fold = 0; fold < folds; ++fold)
        started.folds.push_back("session " + std::to_string(fold + 1));
    for (int seed = 1; seed <= seeds; ++seed)
        started.seeds.push_back(static_cast<std::uint64_t>(seed));
    started.epochs = epochs;
    protocol::RunProgress progress;
    progress.add(said(started));
    return progress;
}

void addEpochs(protocol::RunProgress &progress, int fold, std::uint64_t seed, int epochs)
{
    progress.add(said(protocol::FoldStarted{fold, seed, "session", 40, 5, 15}));
    for (int epoch = 1; epoch <= epochs; ++epoch) {
        protocol::EpochFinished finished;
        finished.fold = fold;
        finished.seed = seed;
        finished.epoch = epoch;
        finished.trainLoss = 1.0 / epoch;
        finished.validationLoss = epoch == 2 ? protocol::kNoNumber : 0.9;
        finished.validation.uar = 0.5 + 0.01 * epoch;
        finished.seconds = 10;
        finished.best = epoch <= 3;
        progress.add(said(finished));
    }
}

} // namespace

class TestRunWords : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English)); }

    void curvesHaveWhatIsANumber()
    {
        auto progress = begun(5, 2, 10);
        addEpochs(progress, 0, 1, 4);
        addEpochs(progress, 1, 1, 2);
        const auto scores = curvesOf(progress, Measure::Uar, true);
        QCOMPARE(scores.size(), std::size_t{2});
        QCOMPARE(scores[0].name, u"1·1"_s);
        QCOMPARE(scores[0].solid.size(), 4);
        QCOMPARE(scores[0].solid.last(), QPointF(4, 0.54));
        QCOMPARE(scores[0].best, 2);
        QVERIFY(scores[0].dotted.isEmpty());
        QVERIFY(!scores[0].live);
        QVERIFY(scores[1].live);
        QVERIFY(!curvesOf(progress, Measure::Uar, false)[1].live);
        const auto losses = curvesOf(progress, Measure::Loss, true);
        QCOMPARE(losses[0].solid.size(), 3); // the second epoch's is none
        QCOMPARE(losses[0].best, 1);         // and the third stands second
        QCOMPARE(losses[0].dotted.size(), 4);
    }

    void axesAreRound_data()
    {
        QTest::addColumn<double>("least");
        QTest::addColumn<double>("most");
        QTest::addColumn<double>("from");
        QTest::addColumn<double>("to");
        QTest::addColumn<double>("step");
        QTest::newRow("scores") << 32.4 << 74.9 << 30.0 << 80.0 << 10.0;
        QTest::newRow("losses") << 0.53 << 1.34 << 0.4 << 1.4 << 0.2;
        QTest::newRow("one value") << 50.0 << 50.0 << 44.0 << 56.0 << 2.0;
        QTest::newRow("ends on lines") << 40.0 << 80.0 << 40.0 << 80.0 << 10.0;
    }
    void axesAreRound()
    {
        QFETCH(double, least);
        QFETCH(double, most);
        const AxisRange range = axisRange(least, most, 5);
        QTEST(range.step, "step");
        QTEST(range.from, "from");
        QTEST(range.to, "to");
    }

    void howFarEachFoldIs()
    {
        auto progress = begun(2, 2, 10);
        addEpochs(progress, 0, 1, 10);
        progress.add(said(protocol::Evaluation{0, 1, "test", 15, {}, {}}));
        addEpochs(progress, 1, 1, 3);
        progress.add(said(protocol::Batch{1, 1, 4, 5, 10, 1.0, 30}));
        const std::vector<double> parts = partsDone(progress);
        QCOMPARE(parts.size(), std::size_t{4});
        QCOMPARE(parts[0], 1.0);
        QCOMPARE(parts[1], 0.35);
        QCOMPARE(parts[2], 0.0);
        QCOMPARE(badgeOf(progress), u"2/4"_s);
        QCOMPARE(shortPlace(progress), u"fold 2 of 4, epoch 4"_s);
        // 13 epochs of 10 s; 40 at most, of which 13.5 are over.
        QCOMPARE(secondsLeft(progress), 265.0);
    }

    void partsArePaintedAsFarAsTheyAre()
    {
        FoldProgress bar;
        bar.setParts({1, 0.5, 0});
        bar.resize(304, 8); // three of 100 and two gaps of 2
        const QImage image = bar.grab().toImage();
        const QColor done = common::colorsOf(bar.palette()).accent;
        std::vector<int> count(3, 0);
        for (int x = 0; x < image.width(); ++x)
            if (image.pixelColor(x, image.height() / 2) == done)
                ++count[static_cast<std::size_t>(std::min(x / 102, 2))];
        QVERIFY2(std::abs(count[0] - 100) <= 2 && std::abs(count[1] - 50) <= 2 && count[2] == 0,
                 qPrintable(u"%1 %2 %3"_s.arg(count[0]).arg(count[1]).arg(count[2])));
    }

    void onlyWhatAPersonReadsBecomesALine()
    {
        const auto progress = begun(2, 1, 10);
        QVERIFY(!lineOf(said(protocol::Alive{}), progress));
        QVERIFY(!lineOf(said(protocol::Batch{}), progress));
        QVERIFY(!lineOf(said(protocol::FeaturesProgress{"mfcc", 5, 10}), progress));
        const auto line = lineOf(said(protocol::FeaturesProgress{"mfcc", 10, 10}), progress);
        QVERIFY(line);
        QCOMPARE(line->timeMs, 1772366400500);
        const auto failed = lineOf(
            said(protocol::ErrorHappened{"out_of_memory", {}, "No room.", true}), progress);
        QVERIFY(failed);
        QCOMPARE(failed->text, u"It failed: No room."_s);
        QCOMPARE(failed->kind, EventLine::Kind::Error);
    }
};

QTEST_MAIN(TestRunWords)
#include "tst_run_words.moc"
