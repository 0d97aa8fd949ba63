// SPDX-License-Identifier: Apache-2.0
//
// What the worker says of this machine and of a run that isn't made yet.
#include "tests/end_to_end/program.h"

#include <QDirIterator>
#include <QJsonArray>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QtTest>

class TestWorkerQueries : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_folder;

    Outcome merhan(const char *line)
    {
        QProcess process;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("XDG_CACHE_HOME"),
                           m_folder.filePath(QStringLiteral("cache")));
        process.setProcessEnvironment(environment);
        process.setWorkingDirectory(m_folder.path());
        process.start(QStringLiteral(MERHAN_BINARY_DIR "/bin/merhan"),
                      QString::fromUtf8(line).split(QLatin1Char(' ')));
        return waitFor(process, 120);
    }
    QStringList files() const
    {
        QStringList all;
        for (QDirIterator at(m_folder.path(), QDir::Files | QDir::Hidden,
                             QDirIterator::Subdirectories);
             at.hasNext();)
            all << at.next();
        all.sort();
        return all;
    }

private Q_SLOTS:
    void everyDeviceIsNamedOrSaysWhyNot()
    {
        const Outcome outcome = merhan("devices --json");
        QVERIFY2(outcome.exitCode == 0, outcome.all().constData());
        const QJsonArray devices =
            outcome.json().object().value(QStringLiteral("devices")).toArray();
        QVERIFY(devices.size() >= 2); // without a GPU there is a word why
        const QJsonObject cpu = devices.first().toObject();
        QCOMPARE(cpu.value(QStringLiteral("device")).toString(), QStringLiteral("cpu"));
        QVERIFY(cpu.value(QStringLiteral("usable")).toBool());
        QVERIFY(cpu.value(QStringLiteral("memory_bytes")).toDouble() > 1e8);
        QVERIFY(cpu.value(QStringLiteral("threads")).toInt() >= 1);
        QVERIFY(!cpu.contains(QStringLiteral("why")));
        for (const QJsonValue &value : devices) {
            const QJsonObject device = value.toObject();
            const QJsonObject why = device.value(QStringLiteral("why")).toObject();
            QCOMPARE(why.isEmpty(), device.value(QStringLiteral("usable")).toBool());
            if (!why.isEmpty()) {
                QVERIFY(!why.value(QStringLiteral("code")).toString().isEmpty());
                QVERIFY(
                    why.value(QStringLiteral("sentence")).toString().endsWith(QLatin1Char('.')));
            }
        }
    }

    void anEstimateIsMadeOfARunsOwnBatchesAndWritesNothing()
    {
        for (const char *line : {"demo corpus", "import corpus -p demo.merhan",
                                 "snapshot demo.merhan -o dataset.jsonl"}) {
            const Outcome outcome = merhan(line);
            QVERIFY2(outcome.exitCode == 0, outcome.all().constData());
        }
        QFile config(m_folder.filePath(QStringLiteral("config.json")));
        QVERIFY(config.open(QIODevice::WriteOnly));
        config.write(R"({"protocol": "loso", "streams": "audio", "epochs": 20, "patience": 3,
                         "seed": "1,2", "lstm_width": 8, "lstm_layers": 1, "projection": 16,
                         "device": "cpu", "precision": "float32"})");
        config.close();
        const QStringList before = files();
        const Outcome outcome =
            merhan("estimate --config config.json --dataset dataset.jsonl --json");
        QVERIFY2(outcome.exitCode == 0, outcome.all().constData());
        QCOMPARE(files(), before);
        const QJsonObject json = outcome.json().object();
        const auto number = [&](const char *key) {
            return json.value(QString::fromUtf8(key)).toDouble(-1);
        };
        QCOMPARE(number("folds"), 5.0);
        QCOMPARE(number("seeds"), 2.0);
        QCOMPARE(number("epochs"), 20.0);
        QVERIFY(number("train") > number("test") && number("test") > 0);
        QVERIFY(number("measured_utterances") > 0);
        QVERIFY(number("utterances_per_second") > 0);
        QVERIFY(number("epoch_seconds") > 0);
        // Ten models of 20 epochs, or of the 4 that a patience of 3 needs at the least.
        QVERIFY(number("total_seconds") > 200 * number("epoch_seconds"));
        QVERIFY(number("least_seconds") > 40 * number("epoch_seconds"));
        QVERIFY(number("least_seconds") < number("total_seconds"));
        QVERIFY(number("peak_memory_bytes") > 1e7);
        QVERIFY(number("device_memory_bytes") > number("peak_memory_bytes"));
        QVERIFY(number("disk_bytes") >= number("kept_bytes") && number("kept_bytes") > 0);
    }

    void whatCantBeEstimatedIsSaid()
    {
        QCOMPARE(merhan("estimate").exitCode, 2);
        const Outcome outcome = merhan("estimate nowhere");
        QCOMPARE(outcome.exitCode, 1);
        QVERIFY2(outcome.error.contains("nowhere/config.json"), outcome.all().constData());
    }
};

QTEST_GUILESS_MAIN(TestWorkerQueries)
#include "tst_worker_queries.moc"
