// SPDX-License-Identifier: Apache-2.0
#include "core/evaluation/compare_runs.h"
#include "core/evaluation/errors.h"

#include <QtTest>

#include <cmath>

using namespace merhan;
using namespace merhan::evaluation;

namespace {

constexpr int kUtterances = 12;

/// What a run says of the twelve utterances u0 … u11: four of each speaker, the first six in fold
/// 0. All of them are `happy`; `answers` has an index of a class for each.
struct Run {
    protocol::Predictions predictions;
    TestedRun tested;
};

Run runOf(const std::string &name, const std::vector<int> &answers, std::vector<int> labels = {})
{
    Run run;
    run.predictions.classes = {"neutral", "happy", "sad"};
    labels.resize(answers.size(), 1);
    for (std::size_t i = 0; i < answers.size(); ++i) {
        protocol::PredictionRow row;
        row.utterance = "u" + std::to_string(i % kUtterances);
        row.corpus = "c";
        row.speaker = "s" + std::to_string(i % kUtterances / 4);
        row.fold = i % kUtterances < 6 ? 0 : 1;
        row.seed = i / kUtterances + 1;
        row.probabilities.assign(3, 0.1);
        row.probabilities[static_cast<std::size_t>(answers[i])] = 0.8;
        row.split = "test";
        run.tested.answers.push_back({i, labels[i]});
        run.predictions.rows.push_back(row);
    }
    run.tested.protocol = {name, "two halves; validated on 10 %", "four", run.predictions.classes,
                           1};
    return run;
}

Result<Comparison> compared(Run &a, Run &b)
{
    a.tested.predictions = &a.predictions;
    b.tested.predictions = &b.predictions;
    return compare(a.tested, b.tested);
}

const std::vector<int> kA{1, 1, 1, 1, 1, 1, 1, 1, 0, 0, 1, 0};
const std::vector<int> kB{0, 0, 2, 2, 0, 0, 0, 0, 1, 1, 1, 2};

} // namespace

class TestCompareRuns : public QObject {
    Q_OBJECT

private Q_SLOTS:
    /// A alone is right on u0 … u7, B alone on u8 and u9, both on u10; both are wrong, differently,
    /// on u11.
    void countsAreByHand()
    {
        Run a = runOf("a", kA), b = runOf("b", kB);
        const auto comparison = compared(a, b);
        QVERIFY(comparison);
        const ComparedScores &all = comparison->pooled;
        QCOMPARE(all.a.war, 9.0 / 12);
        QCOMPARE(all.b.war, 3.0 / 12);
        QCOMPARE(all.test.onlyARight, std::int64_t(8));
        QCOMPARE(all.test.onlyBRight, std::int64_t(2));
        QVERIFY(std::abs(all.test.exactP - 2 * (1 + 10 + 45) / 1024.0) < 1e-12);
        // s0 and s1 are all A's; of s2 A has one right and B three. One to two: no evidence at all.
        QCOMPARE(all.speakers.betterA, 2);
        QCOMPARE(all.speakers.betterB, 1);
        QCOMPARE(all.speakers.p, 1.0); // 2 · (1 + 3) / 8
        QCOMPARE(comparison->folds.size(), std::size_t(2));
        QCOMPARE(comparison->folds[0].scores.a.war, 1.0);
        QCOMPARE(comparison->folds[0].scores.b.war, 0.0);
        QVERIFY(std::abs(comparison->folds[0].scores.test.exactP - 2 / 64.0) < 1e-12);
        QCOMPARE(comparison->folds[1].scores.a.war, 3.0 / 6);
    }

    void whereTheyDiffer_data()
    {
        QTest::addColumn<int>("where");
        QTest::addColumn<int>("count");
        QTest::newRow("anywhere") << static_cast<int>(Where::Anywhere) << 12;
        QTest::newRow("A") << static_cast<int>(Where::OnlyARight) << 8;
        QTest::newRow("B") << static_cast<int>(Where::OnlyBRight) << 2;
        QTest::newRow("wrong") << static_cast<int>(Where::BothWrong) << 1;
        QTest::newRow("differently") << static_cast<int>(Where::BothWrongDifferently) << 1;
    }
    void whereTheyDiffer()
    {
        QFETCH(int, where);
        QFETCH(int, count);
        Run a = runOf("a", kA), b = runOf("b", kB);
        const auto comparison = compared(a, b);
        QVERIFY(comparison);
        QCOMPARE(std::count_if(comparison->pairs.begin(), comparison->pairs.end(),
                               [&](const PairedAnswer &pair) {
                                   return isIn(pair, static_cast<Where>(where));
                               }),
                 count);
    }

    void wrongInTheSameWayIsNotDifferently()
    {
        Run a = runOf("a", std::vector<int>(kUtterances, 2));
        Run b = runOf("b", std::vector<int>(kUtterances, 2));
        const auto comparison = compared(a, b);
        QVERIFY(comparison);
        QVERIFY(isIn(comparison->pairs[0], Where::BothWrong));
        QVERIFY(!isIn(comparison->pairs[0], Where::BothWrongDifferently));
        QCOMPARE(comparison->pooled.test.exactP, 1.0);
    }

    /// Two seeds say `happy`, one `sad`: the mean of their probabilities says `happy`.
    void severalSeedsAnswerAsTheirMean()
    {
        std::vector<int> happy(kUtterances, 1), sad(kUtterances, 2), three = happy;
        three.insert(three.end(), sad.begin(), sad.end());
        three.insert(three.end(), happy.begin(), happy.end());
        Run a = runOf("a", three), b = runOf("b", three);
        a.tested.protocol.seeds = b.tested.protocol.seeds = 3;
        const auto comparison = compared(a, b);
        QVERIFY(comparison);
        QCOMPARE(comparison->pairs.size(), std::size_t(kUtterances));
        QCOMPARE(comparison->pairs[3].predictedA, 1);
        QVERIFY(std::abs(comparison->pairs[3].pPredictedA - (0.8 + 0.1 + 0.8) / 3) < 1e-12);
        QCOMPARE(comparison->pairs[3].a, std::size_t(3));
    }

    void theOrderOfTheOtherRunDoesNotMatter()
    {
        Run a = runOf("a", kA), b = runOf("b", kB);
        std::reverse(b.tested.answers.begin(), b.tested.answers.end());
        const auto comparison = compared(a, b);
        QVERIFY(comparison);
        for (const PairedAnswer &pair : comparison->pairs)
            QCOMPARE(b.predictions.rows[pair.b].utterance, a.predictions.rows[pair.a].utterance);
        QCOMPARE(comparison->pooled.test.onlyARight, std::int64_t(8));
    }

    void whatCannotBeComparedSaysWhy()
    {
        const auto why = [](const auto &change, const ErrorCode &code, const char *words) {
            Run a = runOf("a", kA), b = runOf("b", kB);
            change(b);
            const auto comparison = compared(a, b);
            QVERIFY(!comparison);
            QVERIFY2(comparison.error().is(code), inEnglish(comparison.error()).c_str());
            QVERIFY2(inEnglish(comparison.error()).find(words) != std::string::npos,
                     inEnglish(comparison.error()).c_str());
        };
        why([](Run &b) { b.tested.protocol.protocol = "thirds; validated on 10 %"; },
            evaluation::errors::kOtherScheme, "(two halves; thirds)");
        why([](Run &b) { b.tested.protocol.labelSet = "five"; }, evaluation::errors::kOtherClasses,
            "(four; five)");
        why([](Run &b) { b.tested.protocol.seeds = 3; }, evaluation::errors::kOtherSeeds,
            "(1 and 3)");
        why([](Run &b) { b.tested.answers.pop_back(); }, evaluation::errors::kOtherUtterances,
            "1 of them");
        why([](Run &b) { b.predictions.rows[0].fold = 1; }, evaluation::errors::kOtherUtterances,
            "2 of them");
        why([](Run &b) { b.tested.answers[4].label = 2; }, evaluation::errors::kOtherLabels,
            "1 of the 12");
    }

    void anotherValidationMayBeCompared()
    {
        Run a = runOf("a", kA), b = runOf("b", kB);
        b.tested.protocol.protocol = "two halves; validated on a speaker";
        QVERIFY(compared(a, b));
    }

    void withoutALabelThereIsNothing()
    {
        Run a = runOf("a", {}), b = runOf("b", {});
        const auto comparison = compared(a, b);
        QVERIFY(!comparison);
        QVERIFY(comparison.error().is(evaluation::errors::kNothingToCompare));
    }
};

QTEST_GUILESS_MAIN(TestCompareRuns)
#include "tst_compare_runs.moc"
