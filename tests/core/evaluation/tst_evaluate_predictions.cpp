// SPDX-License-Identifier: Apache-2.0
#include "core/evaluation/errors.h"
#include "core/evaluation/evaluate_predictions.h"

#include <QtTest>

#include <nlohmann/json.hpp>

#include <cmath>

using namespace merhan;
using namespace merhan::evaluation;
using nlohmann::json;

namespace {

constexpr const char *kHead =
    "utterance,gold,predicted,p_neutral,p_happy,p_sad,split,fold,seed,protocol\n";

EvaluationReport reportOf(const std::string &rows, const char *head = kHead)
{
    const auto predictions = protocol::predictionsFromCsv(head + rows);
    if (!predictions)
        qFatal("%s", inEnglish(predictions.error()).c_str());
    const auto report = evaluate(*predictions);
    if (!report)
        qFatal("%s", inEnglish(report.error()).c_str());
    return *report;
}

/// Two folds of two utterances, one seed: 3 of 4 right.
const std::string kTwoFolds = "u1,happy,happy,0.1,0.8,0.1,test,0,1,loso\n"
                              "u2,neutral,neutral,0.7,0.2,0.1,test,0,1,loso\n"
                              "u3,happy,neutral,0.6,0.4,0,test,1,1,loso\n"
                              "u4,neutral,neutral,0.9,0.1,0,test,1,1,loso\n";

bool near(double a, double b)
{
    return std::abs(a - b) < 1e-12;
}

} // namespace

class TestEvaluatePredictions : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void foldsArePooled()
    {
        const auto report = reportOf(kTwoFolds);
        QCOMPARE(report.pooled.metrics.count, std::int64_t(4));
        QCOMPARE(report.pooled.metrics.war, 0.75);
        QCOMPARE(report.pooled.metrics.uar, (0.5 + 1) / 2);
        QCOMPARE(report.folds.size(), std::size_t(2));
        QCOMPARE(report.folds[0].score.metrics.war, 1.0);
        QCOMPARE(report.folds[1].score.metrics.war, 0.5);
        QCOMPARE(report.folds[1].fold, std::optional<int>(1));
        QCOMPARE(report.protocol, std::string("loso"));
        QCOMPARE(report.seeds, std::vector<std::uint64_t>{1});
        QVERIFY(std::isnan(report.war.deviation));
        QVERIFY(!report.ensemble);
        QCOMPARE(report.classes.size(), std::size_t(3)); // sad has a column, though it never occurs
    }

    void onlyTheTestCounts()
    {
        const auto report = reportOf(kTwoFolds
                                     + "u1,happy,sad,0,0,1,train,1,1,loso\n"
                                       "u5,happy,sad,0,0,1,validation,1,1,loso\n"
                                       "u6,,sad,0,0,1,test,1,1,loso\n");
        QCOMPARE(report.pooled.metrics.count, std::int64_t(4));
        QCOMPARE(report.pooled.metrics.war, 0.75);
        QCOMPARE(report.otherSplits, std::int64_t(2));
        QCOMPARE(report.unlabelled, std::int64_t(1));
    }

    void withoutASplitAllCount()
    {
        const auto report =
            reportOf("happy,happy,0.5,0.5\nhappy,sad,0.5,0.5\n", "gold,predicted,p_happy,p_sad\n");
        QCOMPARE(report.pooled.metrics.count, std::int64_t(2));
        QCOMPARE(report.pooled.metrics.war, 0.5);
        QCOMPARE(report.folds.size(), std::size_t(1));
        QVERIFY(!report.folds[0].fold);
        QVERIFY(report.protocol.empty());
    }

    void nothingToScoreIsAnError()
    {
        const auto predictions =
            protocol::predictionsFromCsv(std::string(kHead)
                                         + "u1,happy,happy,0.1,0.8,0.1,train,0,1,loso\n"
                                           "u2,,happy,0.1,0.8,0.1,test,0,1,loso\n");
        QVERIFY(predictions);
        const auto report = evaluate(*predictions);
        QVERIFY(!report);
        QVERIFY(report.error().is(evaluation::errors::kNothingToScore));
        QCOMPARE(report.error().arguments, (std::vector<std::string>{"2", "1", "1"}));
    }

    /// Seed 1 has 2 of 2 right, seed 2 has 1 of 2, seed 3 none; their mean probabilities 1 of 2.
    void seedsGiveAMeanAndADeviation()
    {
        const auto report = reportOf("u1,happy,happy,0.1,0.9,0,test,0,1,p\n"
                                     "u2,neutral,neutral,0.6,0.4,0,test,0,1,p\n"
                                     "u1,happy,happy,0.2,0.8,0,test,0,2,p\n"
                                     "u2,neutral,happy,0.4,0.6,0,test,0,2,p\n"
                                     "u1,happy,neutral,0.6,0.4,0,test,0,3,p\n"
                                     "u2,neutral,happy,0.1,0.9,0,test,0,3,p\n");
        QCOMPARE(report.seeds, (std::vector<std::uint64_t>{1, 2, 3}));
        QCOMPARE(report.war.mean, 0.5);
        QCOMPARE(report.war.deviation, 0.5); // √((0.25 + 0 + 0.25) / 2)
        QCOMPARE(report.pooled.metrics.count, std::int64_t(6));
        QCOMPARE(report.pooled.metrics.war, 0.5);
        QCOMPARE(report.folds.size(), std::size_t(3));
        // Three looks at two utterances are not six utterances.
        QCOMPARE(report.pooled.warInterval.low, wilson(1, 2).low);

        QVERIFY(report.ensemble);
        QCOMPARE(report.ensemble->metrics.count, std::int64_t(2));
        QCOMPARE(report.ensemble->metrics.confusionMatrix[1][1], std::int64_t(1)); // u1: 0.3, 0.7
        QCOMPARE(report.ensemble->metrics.confusionMatrix[0][1], std::int64_t(1)); // u2: 0.37, 0.63
    }

    void anUtterancesAnswerIsTheMeanOverSeeds()
    {
        const auto predictions =
            protocol::predictionsFromCsv(std::string(kHead)
                                         + "u1,happy,happy,0.1,0.9,0,test,0,1,p\n"
                                           "u1,happy,neutral,0.8,0.2,0,test,0,2,p\n"
                                           "u1,happy,neutral,1,0,0,train,1,1,p\n"
                                           "u2,,sad,0.5,0.5,0,test,0,1,p\n");
        const auto means = meanOverSeeds(*predictions);
        QCOMPARE(means.rows.size(), std::size_t(2));
        QVERIFY(near(means.rows[0].probabilities[0], 0.45)
                && near(means.rows[0].probabilities[1], 0.55));
        QCOMPARE(means.rows[0].predicted, std::string("happy"));
        QVERIFY(near(means.rows[0].entropy, -0.45 * std::log(0.45) - 0.55 * std::log(0.55)));
        QVERIFY(!means.rows[0].seed);
        QCOMPARE(means.rows[1].predicted,
                 std::string("sad")); // as it says, its numbers being rounded
        QCOMPARE(means.rows[1].seed, std::optional<std::uint64_t>(1));
    }

    void theJsonIsAsPublished()
    {
        const json report = json::parse(toJson(reportOf(kTwoFolds)));
        QCOMPARE(report["war"].get<double>(), 0.75);
        QCOMPARE(report["uar"].get<double>(), 0.75);
        QVERIFY(near(report["macro_f1"], (0.8 + 2.0 / 3) / 2));
        QVERIFY(near(report["weighted_f1"], (0.8 + 2.0 / 3) / 2));
        QCOMPARE(report["classes"], json({"neutral", "happy", "sad"}));
        QCOMPARE(report["confusion_matrix"], json({{2, 0, 0}, {1, 1, 0}, {0, 0, 0}}));
        QCOMPARE(report["per_class"]["happy"]["recall"].get<double>(), 0.5);
        QCOMPARE(report["per_class"]["happy"]["precision"].get<double>(), 1.0);
        QCOMPARE(report["per_class"]["sad"]["support"].get<int>(), 0);
        QCOMPARE(report["protocol"].get<std::string>(), std::string("loso"));
        QVERIFY(report["roc_auc"]["sad"].is_null());
        QVERIFY(report["over_seeds"]["war"]["sd"].is_null());
        QCOMPARE(report["folds"].size(), std::size_t(2));
        for (const json &fold : report["folds"])
            for (const char *key : {"war", "uar", "macro_f1", "weighted_f1", "per_class",
                                    "confusion_matrix", "classes", "fold", "seed"})
                QVERIFY2(fold.contains(key), key);
        QCOMPARE(report["folds"][1]["fold"].get<int>(), 1);
        QCOMPARE(report["folds"][1]["war"].get<double>(), 0.5);
    }

    void theTextCarriesItsProtocol()
    {
        const QString text = QString::fromStdString(toText(reportOf(kTwoFolds)));
        QVERIFY2(text.startsWith(QStringLiteral("Protocol: loso\n4 answers\n")), qPrintable(text));
        QVERIFY(text.contains(QStringLiteral("WAR          0.7500\n")));
        QVERIFY(text.contains(QStringLiteral("\nhappy                   1      1    0\n")));
        QVERIFY(text.contains(QStringLiteral("\n1        1           2  0.5000")));
        QVERIFY(
            QString::fromStdString(toText(reportOf("happy,happy,1\n", "gold,predicted,p_happy\n")))
                .startsWith(QStringLiteral("Protocol: the file doesn't say\n")));
    }

    void rowsOfSeveralProtocolsSaySo()
    {
        const auto report =
            reportOf("u1,happy,happy,0,1,0,test,0,1,a\nu2,happy,happy,0,1,0,test,0,1,b\n");
        QCOMPARE(report.protocol, std::string("a | b"));
    }
};

QTEST_GUILESS_MAIN(TestEvaluatePredictions)
#include "tst_evaluate_predictions.moc"
