// SPDX-License-Identifier: Apache-2.0
#include "core/evaluation/metrics.h"
#include "core/evaluation/probability_metrics.h"
#include "core/evaluation/significance.h"

#include <QFile>
#include <QtTest>

#include <nlohmann/json.hpp>

#include <cmath>

using namespace merhan::evaluation;
using nlohmann::json;

namespace {

constexpr double kExact = 1e-9;
constexpr double kFloat = 1e-6; // the reference computes calibration errors in float32

QString sharedFile(const char *name)
{
    const QString folder = qEnvironmentVariable("MERHAN_SHARED", QStringLiteral(MERHAN_SHARED_DIR));
    return folder + QLatin1Char('/') + QLatin1String(name);
}

/// NaN stands for null.
double valueOf(const json &number)
{
    return number.is_null() ? std::nan("") : number.get<double>();
}

/// "" when they agree, else a sentence.
QString differs(const char *what, double got, double expected, double tolerance = kExact)
{
    if (std::isnan(got) && std::isnan(expected))
        return {};
    if (std::abs(got - expected) <= tolerance)
        return {};
    return QStringLiteral("%1 is %2 instead of %3")
        .arg(QLatin1String(what))
        .arg(got, 0, 'g', 17)
        .arg(expected, 0, 'g', 17);
}

#define AGREE(what, ...)                                                                           \
    do {                                                                                           \
        const QString difference = differs(what, __VA_ARGS__);                                     \
        QVERIFY2(difference.isEmpty(), qPrintable(difference));                                    \
    } while (false)

} // namespace

class TestMetrics : public QObject {
    Q_OBJECT

    json m_reference;

private Q_SLOTS:
    void initTestCase()
    {
        QFile file(sharedFile("data/reference/metrics.json"));
        if (file.open(QIODevice::ReadOnly))
            m_reference = json::parse(file.readAll().toStdString());
    }

    /// By hand: two classes of three occur in the truth, the third is answered once.
    void countsOnlyWhatOccurs()
    {
        const std::vector<int> truth{0, 0, 0, 0, 1, 1};
        const std::vector<int> predicted{0, 0, 0, 2, 1, 0};
        const Metrics m = computeMetrics(truth, predicted, 4);
        QCOMPARE(m.count, std::int64_t(6));
        AGREE("war", m.war, 4.0 / 6);
        AGREE("uar", m.uar, (0.75 + 0.5) / 2);                 // of the two that are true
        const double f1Of0 = 2 * 0.75 * 0.75 / 1.5;            // precision 3/4, recall 3/4
        const double f1Of1 = 2 * 1.0 * 0.5 / 1.5;              // precision 1, recall 1/2
        AGREE("macro f1", m.macroF1, (f1Of0 + f1Of1 + 0) / 3); // class 2 is answered, 3 is neither
        AGREE("weighted f1", m.weightedF1, (4 * f1Of0 + 2 * f1Of1) / 6);
        QCOMPARE(m.confusionMatrix[0], (std::vector<std::int64_t>{3, 0, 1, 0}));
        QCOMPARE(m.confusionMatrix[1], (std::vector<std::int64_t>{1, 1, 0, 0}));
        QCOMPARE(m.perClass[0].support, std::int64_t(4));
    }

    void nothingGivesNoNumbers()
    {
        const Metrics m = computeMetrics({}, {}, 4);
        QCOMPARE(m.count, std::int64_t(0));
        QVERIFY(std::isnan(m.war) && std::isnan(m.uar) && std::isnan(m.macroF1)
                && std::isnan(m.weightedF1) && std::isnan(m.mcc) && std::isnan(m.cohenKappa));
        const ProbabilityMetrics p = probabilityMetrics({}, {}, 4);
        QVERIFY(std::isnan(p.logLoss) && std::isnan(p.brier) && std::isnan(p.ece10));
        QVERIFY(std::isnan(wilson(0, 0).low));
    }

    /// By hand: confidences 0.9 and 0.6 are right, 0.8 is wrong.
    void probabilitiesByHand()
    {
        const std::vector<int> truth{0, 1, 1};
        const Probabilities probabilities{{0.9, 0.1}, {0.4, 0.6}, {0.8, 0.2}};
        const ProbabilityMetrics p = probabilityMetrics(truth, probabilities, 2);
        AGREE("log loss", p.logLoss, -(std::log(0.9) + std::log(0.6) + std::log(0.2)) / 3);
        AGREE("brier", p.brier, (2 * 0.01 + 2 * 0.16 + 2 * 0.64) / 3);
        AGREE("ece", p.ece10, (0.1 + 0.4 + 0.8) / 3);
        AGREE("roc auc", p.rocAuc[0], 1.0); // 0.9 above 0.4 and 0.8
        QVERIFY(std::isnan(p.rocAucMacro));
    }

    void classification_data()
    {
        QTest::addColumn<int>("at");
        if (!m_reference.is_object())
            return;
        int at = 0;
        for (const json &one : m_reference["classification"])
            QTest::newRow(one["name"].get<std::string>().c_str()) << at++;
    }
    void classification()
    {
        if (!m_reference.is_object())
            QSKIP(qPrintable(sharedFile("data/reference/metrics.json")
                             + QStringLiteral(" is not there")));
        QFETCH(int, at);
        const json &one = m_reference["classification"][static_cast<std::size_t>(at)];
        const json &expected = one["expected"];
        const auto truth = one["y_true"].get<std::vector<int>>();
        const auto predicted = one["y_pred"].get<std::vector<int>>();
        const auto probabilities = one["probs"].get<Probabilities>();
        const int classes = one["classes"];

        const Metrics m = computeMetrics(truth, predicted, classes);
        AGREE("war", m.war, valueOf(expected["war"]));
        AGREE("uar", m.uar, valueOf(expected["balanced_accuracy"]));
        AGREE("macro f1", m.macroF1, valueOf(expected["macro_f1_seen_classes"]));
        AGREE("weighted f1", m.weightedF1, valueOf(expected["weighted_f1"]));
        AGREE("mcc", m.mcc, valueOf(expected["mcc"]));
        AGREE("kappa", m.cohenKappa, valueOf(expected["cohen_kappa"]));
        QCOMPARE(m.confusionMatrix, expected["confusion_matrix"].get<ConfusionMatrix>());
        for (std::size_t c = 0; c < static_cast<std::size_t>(classes); ++c) {
            AGREE("precision", m.perClass[c].precision, valueOf(expected["precision"][c]));
            AGREE("recall", m.perClass[c].recall, valueOf(expected["recall"][c]));
            AGREE("f1", m.perClass[c].f1, valueOf(expected["f1"][c]));
            AGREE("support", static_cast<double>(m.perClass[c].support),
                  valueOf(expected["support"][c]));
        }

        const ProbabilityMetrics p = probabilityMetrics(truth, probabilities, classes);
        AGREE("log loss", p.logLoss, valueOf(expected["log_loss"]));
        AGREE("brier", p.brier, valueOf(expected["brier"]));
        AGREE("roc auc macro", p.rocAucMacro, valueOf(expected["roc_auc_ovr_macro"]));
        for (std::size_t c = 0; c < static_cast<std::size_t>(classes); ++c)
            AGREE("roc auc", p.rocAuc[c], valueOf(expected["roc_auc_ovr"][c]));
        AGREE("ece 10", p.ece10, valueOf(expected["ece_10_bins"]), kFloat);
        AGREE("ece 15", p.ece15, valueOf(expected["ece_15_bins"]), kFloat);

        const auto correct =
            static_cast<std::int64_t>(std::llround(m.war * static_cast<double>(m.count)));
        AGREE("wilson low", wilson(correct, m.count).low, valueOf(expected["wilson_95"][0]));
        AGREE("wilson high", wilson(correct, m.count).high, valueOf(expected["wilson_95"][1]));
    }

    void mcNemarTest()
    {
        if (!m_reference.is_object())
            QSKIP(qPrintable(sharedFile("data/reference/metrics.json")
                             + QStringLiteral(" is not there")));
        QVERIFY(m_reference["mcnemar"].size() >= 5);
        for (const json &one : m_reference["mcnemar"]) {
            const json &expected = one["expected"];
            const McNemar test = mcNemar(one["y_true"].get<std::vector<int>>(),
                                         one["pred_a"].get<std::vector<int>>(),
                                         one["pred_b"].get<std::vector<int>>());
            QCOMPARE(test.bothRight, expected["table"][0][0].get<std::int64_t>());
            QCOMPARE(test.onlyARight, expected["table"][0][1].get<std::int64_t>());
            QCOMPARE(test.onlyBRight, expected["table"][1][0].get<std::int64_t>());
            QCOMPARE(test.neitherRight, expected["table"][1][1].get<std::int64_t>());
            AGREE("exact p", test.exactP, valueOf(expected["exact_p"]));
            AGREE("chi2 corrected", test.chi2Corrected, valueOf(expected["chi2_corrected"]));
            AGREE("its p", test.chi2CorrectedP, valueOf(expected["chi2_corrected_p"]));
            AGREE("chi2", test.chi2, valueOf(expected["chi2"]));
            AGREE("its p", test.chi2P, valueOf(expected["chi2_p"]));
        }
    }

    /// Two-sided sign test of 8 against 2: 2 · (1 + 10 + 45) / 1024.
    void mcNemarByHand()
    {
        std::vector<int> truth(12, 1);
        std::vector<int> a{1, 1, 1, 1, 1, 1, 1, 1, 0, 0, 1, 0};
        std::vector<int> b{0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 0};
        const McNemar test = mcNemar(truth, a, b);
        AGREE("exact p", test.exactP, 112.0 / 1024);
        AGREE("chi2 corrected", test.chi2Corrected, 2.5);
        QCOMPARE(test.bothRight, std::int64_t(1));
        QCOMPARE(test.neitherRight, std::int64_t(1));
    }

    void wilsonIntervals()
    {
        // 5 of 10 with z = 1.96, by the formula: (0.5 + 0.19208 ± 1.96 · √(0.025 + 0.0096))
        // / 1.38416
        const Interval half = wilson(5, 10, 1.96);
        AGREE("low", half.low, 0.5 - 1.96 * std::sqrt(0.025 + 0.009604) / 1.38416);
        AGREE("high", half.high, 0.5 + 1.96 * std::sqrt(0.025 + 0.009604) / 1.38416);
        if (!m_reference.is_object())
            QSKIP(qPrintable(sharedFile("data/reference/metrics.json")
                             + QStringLiteral(" is not there")));
        for (const json &one : m_reference["wilson"]) {
            const Interval at95 = wilson(one["correct"], one["n"]);
            const Interval at99 = wilson(one["correct"], one["n"], kZ99);
            AGREE("95 low", at95.low, valueOf(one["wilson_95"][0]));
            AGREE("95 high", at95.high, valueOf(one["wilson_95"][1]));
            AGREE("99 low", at99.low, valueOf(one["wilson_99"][0]));
            AGREE("99 high", at99.high, valueOf(one["wilson_99"][1]));
        }
    }
};

QTEST_GUILESS_MAIN(TestMetrics)
#include "tst_metrics.moc"
