// SPDX-License-Identifier: Apache-2.0
#include "core/protocol/run_config.h"
#include "core/protocol/run_size.h"

#include <QtTest>

#include <cmath>

using namespace merhan;
using namespace merhan::protocol;

namespace {

QString sentence(const Result<void> &result)
{
    return result ? QString() : QString::fromStdString(inEnglish(result.error()));
}

} // namespace

class TestRunConfig : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyKeyKeepsItsValueThroughJson()
    {
        RunConfig config;
        config.epochs = 7;
        config.learning_rate = 0.00025;
        config.labels = "annotator:Ada";
        config.cross_attention = false;
        const auto back = configFromJson(toJson(config), RunConfig{});
        QVERIFY(back);
        QVERIFY(*back == config);
    }

    void defaultsAreValid()
    {
        for (const char *preset : {"merhan", "reference"}) {
            const auto config = presetConfig(preset);
            QVERIFY(config);
            QCOMPARE(sentence(validate(*config)), QString());
        }
    }

    void referenceIsTheOriginals()
    {
        const auto config = presetConfig("reference");
        QVERIFY(config);
        QCOMPARE(config->learning_rate, 5e-5);
        QCOMPARE(config->batch, 32);
        QCOMPARE(config->epochs, 64);
        QCOMPARE(config->patience, 6);
        QCOMPARE(config->seed, std::string("42"));
    }

    void wrongKeysAndValues_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<QString>("value");
        QTest::addColumn<QString>("says");
        QTest::newRow("a slip of the pen") << "epoch" << "3" << "Did you mean 'epochs'?";
        QTest::newRow("nothing like it") << "colour-of-the-sky" << "3" << "The keys are preset, ";
        QTest::newRow("not a number") << "epochs" << "many" << "a whole number";
        QTest::newRow("half a number") << "epochs" << "3x" << "a whole number";
        QTest::newRow("out of bounds") << "dropout" << "1.5" << "0 to 0.95";
        QTest::newRow("not a number at all") << "learning_rate" << "nan" << "a number";
        QTest::newRow("no such choice") << "streams" << "video" << "both, audio, text";
        QTest::newRow("not a switch") << "cross_attention" << "maybe" << "true or false";
    }
    void wrongKeysAndValues()
    {
        QFETCH(QString, key);
        QFETCH(QString, value);
        QFETCH(QString, says);
        RunConfig config;
        const auto done = set(config, key.toStdString(), value.toStdString());
        QVERIFY(!done);
        QVERIFY2(sentence(done).contains(says), qPrintable(sentence(done)));
        QVERIFY(config == RunConfig{});
    }

    void whatNoSingleKeyCanTell_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<QString>("value");
        QTest::newRow("seeds with a word") << "seed" << "1,two";
        QTest::newRow("a seed twice") << "seed" << "1,1";
        QTest::newRow("no seed") << "seed" << "";
        QTest::newRow("a share of all") << "validation" << "random:1";
        QTest::newRow("a protocol without its session") << "protocol" << "session:";
        QTest::newRow("a device of no kind") << "device" << "cuda:one";
        QTest::newRow("heads that don't divide") << "heads" << "3";
    }
    void whatNoSingleKeyCanTell()
    {
        QFETCH(QString, key);
        QFETCH(QString, value);
        RunConfig config;
        const auto done = set(config, key.toStdString(), value.toStdString());
        QVERIFY(!done || !validate(config));
    }

    void aPresetInAFileIsWhereItStarts()
    {
        const auto config = configFromJson(R"({"preset": "reference", "epochs": 2})", RunConfig{});
        QVERIFY(config);
        QCOMPARE(config->epochs, 2);
        QCOMPARE(config->batch, 32);
    }

    void spaceOfARun_data()
    {
        QTest::addColumn<QByteArray>("streams");
        QTest::addColumn<double>("bytes"); // of model.safetensors, as runs with the defaults wrote it
        QTest::newRow("both") << QByteArray("both") << 18376104.0;
        QTest::newRow("audio") << QByteArray("audio") << 13492528.0;
        QTest::newRow("text") << QByteArray("text") << 2778456.0;
    }
    void spaceOfARun()
    {
        QFETCH(QByteArray, streams);
        QFETCH(double, bytes);
        RunConfig config;
        config.streams = streams.toStdString();
        config.seed = "1,2";
        const RunSize size = runSize(config, 5, 4);
        QVERIFY2(std::abs(static_cast<double>(size.kept) / (10 * bytes) - 1) < 0.01,
                 qPrintable(QString::number(size.kept)));
        QVERIFY(size.most > size.kept);
    }

    void severalSeeds()
    {
        RunConfig config;
        QVERIFY(set(config, "seed", "3,1,2"));
        QVERIFY(validate(config));
        QCOMPARE(config.seeds(), (std::vector<std::uint64_t>{3, 1, 2}));
    }
};

QTEST_GUILESS_MAIN(TestRunConfig)
#include "tst_run_config.moc"
