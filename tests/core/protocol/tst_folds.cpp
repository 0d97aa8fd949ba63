// SPDX-License-Identifier: Apache-2.0
#include "core/protocol/folds.h"

#include <QtTest>

#include <algorithm>
#include <set>

using namespace merhan;
using namespace merhan::protocol;

namespace {

/// Five sessions of two speakers and two dialogs, 40 utterances each, a tenth unlabelled, the
/// label by turns.
Dataset someDataset()
{
    Dataset dataset;
    dataset.classes = {"neutral", "happy", "angry", "sad"};
    dataset.labelSet = "neutral,happy,angry,sad";
    dataset.source = "corpus";
    for (int session = 1; session <= 5; ++session) {
        for (int i = 0; i < 40; ++i) {
            Item item;
            item.utterance.corpus = "C";
            item.utterance.session = std::to_string(session);
            item.utterance.speaker = std::to_string(session) + (i % 2 ? "M" : "F");
            item.utterance.dialog = std::to_string(session) + (i < 20 ? "a" : "b");
            item.utterance.id = item.utterance.dialog + std::to_string(i);
            item.utterance.wav = item.utterance.id + ".wav";
            if (i % 10 != 9)
                item.label = dataset.classes[static_cast<std::size_t>(i % 4)];
            dataset.items.push_back(item);
        }
    }
    return dataset;
}

RunConfig with(const char *protocol, const char *validation = "random:0.1")
{
    RunConfig config;
    config.protocol = protocol;
    config.validation = validation;
    return config;
}

std::set<std::string> sessionsOf(const Dataset &dataset, const std::vector<std::size_t> &indices)
{
    std::set<std::string> sessions;
    for (const std::size_t i : indices)
        sessions.insert(dataset.items[i].utterance.session);
    return sessions;
}

} // namespace

class TestFolds : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyLabelledUtteranceOnceInEachFold_data()
    {
        QTest::addColumn<QByteArray>("protocol");
        QTest::addColumn<QByteArray>("validation");
        QTest::addColumn<int>("folds");
        QTest::newRow("last session") << QByteArray("session:last") << QByteArray("random:0.1") << 1;
        QTest::newRow("loso") << QByteArray("loso") << QByteArray("session") << 5;
        QTest::newRow("speakers") << QByteArray("loso-speaker") << QByteArray("speaker") << 10;
        QTest::newRow("a share") << QByteArray("random:0.2") << QByteArray("none") << 1;
        QTest::newRow("all") << QByteArray("all") << QByteArray("random:0.25") << 1;
    }
    void everyLabelledUtteranceOnceInEachFold()
    {
        QFETCH(QByteArray, protocol);
        QFETCH(QByteArray, validation);
        QFETCH(int, folds);
        const Dataset dataset = someDataset();
        const auto plan = planFolds(dataset, with(protocol.constData(), validation.constData()), 1);
        QVERIFY2(bool(plan), plan ? "" : inEnglish(plan.error()).c_str());
        QCOMPARE(static_cast<int>(plan->folds.size()), folds);
        for (const Fold &fold : plan->folds) {
            std::vector<std::size_t> all = fold.train;
            all.insert(all.end(), fold.validation.begin(), fold.validation.end());
            all.insert(all.end(), fold.test.begin(), fold.test.end());
            std::sort(all.begin(), all.end());
            QCOMPARE(all.size(), std::size_t{180});
            QVERIFY(std::adjacent_find(all.begin(), all.end()) == all.end());
            for (const std::size_t i : all)
                QVERIFY(dataset.items[i].label.has_value());
        }
    }

    void losoTestsEachSessionAndSharesNobody()
    {
        const Dataset dataset = someDataset();
        const auto plan = planFolds(dataset, with("loso"), 1);
        QVERIFY(plan);
        for (std::size_t f = 0; f < 5; ++f) {
            QCOMPARE(plan->folds[f].name, "session " + std::to_string(f + 1));
            QCOMPARE(sessionsOf(dataset, plan->folds[f].test), std::set{std::to_string(f + 1)});
            QCOMPARE(plan->folds[f].unlabelled.size(), std::size_t{4});
        }
        QVERIFY((plan->testLeakage == Shared{0, 0, 0}));
        QVERIFY((plan->validationLeakage == Shared{8, 8, 4}));
        QVERIFY(QString::fromStdString(plan->leakage).contains(QStringLiteral("0 speakers")));
    }

    void aRandomShareIsTakenFromEveryClass()
    {
        const Dataset dataset = someDataset();
        const auto plan = planFolds(dataset, with("session:5"), 1);
        QVERIFY(plan);
        std::map<std::string, int> counts;
        for (const std::size_t i : plan->folds[0].validation)
            ++counts[*dataset.items[i].label];
        // Of 144 in sessions 1 to 4: 40 neutral, 32 happy, 40 angry, 32 sad.
        QCOMPARE(counts["neutral"], 4);
        QCOMPARE(counts["happy"], 3);
        QCOMPARE(counts["angry"], 4);
        QCOMPARE(counts["sad"], 3);
    }

    void theSeedIsTheSplit()
    {
        const Dataset dataset = someDataset();
        const auto a = planFolds(dataset, with("loso"), 1);
        const auto b = planFolds(dataset, with("loso"), 1);
        const auto c = planFolds(dataset, with("loso"), 2);
        QVERIFY(a && b && c);
        QCOMPARE(a->folds[0].validation, b->folds[0].validation);
        QVERIFY(a->folds[0].validation != c->folds[0].validation);
        QCOMPARE(a->folds[0].test, c->folds[0].test);
    }

    void utterancesWithoutSoundAreLeftOutUnlessTextIsEnough()
    {
        Dataset dataset = someDataset();
        dataset.items[0].utterance.wav.clear();
        RunConfig config = with("loso");
        const auto both = planFolds(dataset, config, 1);
        QVERIFY(both);
        QCOMPARE(both->withoutAudio, 1);
        QCOMPARE(both->folds[0].test.size(), std::size_t{35});
        config.streams = "text";
        const auto text = planFolds(dataset, config, 1);
        QVERIFY(text);
        QCOMPARE(text->folds[0].test.size(), std::size_t{36});
    }

    void whatCantBeSplitIsSaid_data()
    {
        QTest::addColumn<QByteArray>("protocol");
        QTest::addColumn<bool>("oneSession");
        QTest::addColumn<QString>("says");
        QTest::newRow("no such session") << QByteArray("session:9") << false << "1, 2, 3, 4, 5";
        QTest::newRow("one session") << QByteArray("session:last") << true << "random:0.2";
        QTest::newRow("nothing to leave out") << QByteArray("loso") << true << "two sessions";
    }
    void whatCantBeSplitIsSaid()
    {
        QFETCH(QByteArray, protocol);
        QFETCH(bool, oneSession);
        QFETCH(QString, says);
        Dataset dataset = someDataset();
        if (oneSession)
            for (Item &item : dataset.items)
                item.utterance.session.clear();
        const auto plan = planFolds(dataset, with(protocol.constData()), 1);
        QVERIFY(!plan);
        const QString sentence = QString::fromStdString(inEnglish(plan.error()));
        QVERIFY2(sentence.contains(says), qPrintable(sentence));
    }
};

QTEST_GUILESS_MAIN(TestFolds)
#include "tst_folds.moc"
