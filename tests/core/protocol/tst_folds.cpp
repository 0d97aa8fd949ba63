// SPDX-License-Identifier: Apache-2.0
#include "core/protocol/folds.h"
#include "core/protocol/python_shuffle.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QtTest>

#include <algorithm>
#include <numeric>
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

    void pythonsShuffleIsPythons_data()
    {
        QTest::addColumn<quint64>("seed");
        QTest::addColumn<QList<int>>("order");
        // By CPython 3.11: random.seed(s); l = list(range(10)); random.shuffle(l)
        QTest::newRow("42") << quint64{42} << QList<int>{7, 3, 2, 8, 5, 6, 9, 4, 0, 1};
        QTest::newRow("0") << quint64{0} << QList<int>{7, 8, 1, 5, 3, 4, 2, 0, 9, 6};
        QTest::newRow("more than 32 bits") << (quint64{1} << 40) << QList<int>{7, 8, 2, 4, 6, 0, 3, 9, 5, 1};
    }
    void pythonsShuffleIsPythons()
    {
        QFETCH(quint64, seed);
        QFETCH(QList<int>, order);
        std::vector<int> values(10);
        std::iota(values.begin(), values.end(), 0);
        pythonShuffle(values, seed);
        QCOMPARE(QList<int>(values.begin(), values.end()), order);
    }

    /// The original's validation ids in its order say, by their sessions, which place each had in
    /// its list of the 4,290 utterances of sessions 1 to 4, whatever the order of its dialogs.
    void theOriginalsSplitIsDrawnSo()
    {
        const QString name = QStringLiteral("/data/reference/merhan/validation_split.json");
        const QString shared =
            qEnvironmentVariable("MERHAN_SHARED", QStringLiteral(MERHAN_SHARED_DIR));
        QFile file(shared + name);
        if (!file.open(QIODevice::ReadOnly))
            QSKIP(qPrintable(QStringLiteral("there is no ") + shared + name));
        const QJsonArray ids = QJsonDocument::fromJson(file.readAll())
                                   .object()
                                   .value(QStringLiteral("ids"))
                                   .toArray();
        QCOMPARE(ids.size(), 429);
        std::vector<int> sessions; // four classes in sessions 1 to 4 of IEMOCAP
        for (const int count : {1085, 1023, 1151, 1031})
            sessions.insert(sessions.end(), static_cast<std::size_t>(count),
                            sessions.empty() ? 1 : sessions.back() + 1);
        pythonShuffle(sessions, 42);
        for (int i = 0; i < ids.size(); ++i)
            QCOMPARE(sessions[static_cast<std::size_t>(i)], ids[i].toString().mid(3, 2).toInt());
    }

    void theOriginalTakesATenthWhateverTheOrderOfTheDataSet()
    {
        Dataset dataset = someDataset();
        const auto plan = planFolds(dataset, with("session:5", "original"), 42);
        QVERIFY2(bool(plan), plan ? "" : inEnglish(plan.error()).c_str());
        const auto namesOf = [&](const std::vector<std::size_t> &places) {
            std::set<std::string> names;
            for (const std::size_t i : places)
                names.insert(dataset.items[i].utterance.id);
            return names;
        };
        const auto names = namesOf(plan->folds[0].validation);
        QCOMPARE(plan->folds[0].validation.size(), std::size_t{14}); // of 144
        QCOMPARE(plan->folds[0].train.size(), std::size_t{130});
        std::reverse(dataset.items.begin(), dataset.items.end());
        const auto again = planFolds(dataset, with("session:5", "original"), 42);
        QVERIFY(bool(again) && namesOf(again->folds[0].validation) == names);
        const auto other = planFolds(dataset, with("session:5", "original"), 1);
        QVERIFY(bool(other) && namesOf(other->folds[0].validation) != names);
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
