// SPDX-License-Identifier: Apache-2.0
//
// The whole loop through the real programs on the demo corpus. Its links, each checked by a number
// that comes from the link before it or is counted here, so that a link that is cut is seen:
//   demo       five sessions of recordings, as many as it says
//   import     as many utterances in the project
//   snapshot   as many labels of the four classes as the import counted
//   train      killed with -9 once it has saved a checkpoint: the run is seen to have died
//   resume     goes on with the epochs after that checkpoint and finishes
//   ingest     the project has every row of the run's predictions.csv
//   evaluate   accuracy and confusion matrix as counted here from predictions.csv
//   predict    from wav and text the answer that the run gave for that utterance in its test
//   attention  the same answer again; maps of its tokens and frames that add up to 1
//   export     what comes out of the project is what the run wrote
#include "core/protocol/event_log.h"
#include "core/protocol/predictions.h"
#include "core/protocol/run_folder.h"
#include "core/protocol/run_progress.h"
#include "core/protocol/safetensors.h"
#include "tests/end_to_end/program.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QJsonObject>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QtTest>

#include <algorithm>
#include <cmath>
#include <cstdlib>
#include <filesystem>

#include <csignal>

namespace fs = std::filesystem;
using namespace merhan;

namespace {

/// The text encoder that set-up brings.
fs::path encoderFolder()
{
    if (const char *given = std::getenv("MERHAN_ENCODER_DIR"); given && *given)
        return given;
    const char *cache = std::getenv("XDG_CACHE_HOME");
    const char *home = std::getenv("HOME");
    const fs::path folder =
        cache && *cache ? fs::path(cache) : fs::path(home ? home : "/") / ".cache";
    return folder / "merhan-studio/encoders/all-MiniLM-L6-v2";
}

/// A small network: what is tested is the way through the programs.
const QStringList kSmall{QStringLiteral("--set"), QStringLiteral("epochs=4"),
                         QStringLiteral("--set"), QStringLiteral("lstm_width=16"),
                         QStringLiteral("--set"), QStringLiteral("lstm_layers=1"),
                         QStringLiteral("--set"), QStringLiteral("projection=32"),
                         QStringLiteral("--set"), QStringLiteral("device=cpu"),
                         QStringLiteral("--set"), QStringLiteral("precision=float32")};

} // namespace

class TestLoop : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    fs::path m_encoder;
    int m_utterances = 0;
    int m_labelled = 0;
    protocol::Predictions m_predictions; ///< of the run, as it wrote them

    protocol::RunFolder runFolder() const
    {
        return protocol::RunFolder(fs::path(m_folder.path().toStdString()) / "run");
    }
    void prepare(QProcess &process) const
    {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("MERHAN_ENCODER_DIR"),
                           QString::fromStdString(m_encoder.string()));
        environment.insert(QStringLiteral("XDG_CACHE_HOME"),
                           m_folder.filePath(QStringLiteral("cache")));
        process.setProcessEnvironment(environment);
        process.setWorkingDirectory(m_folder.path());
        process.setProgram(QStringLiteral(MERHAN_BINARY_DIR "/bin/merhan"));
    }
    Outcome run(const QStringList &arguments, int seconds = 120) const
    {
        QProcess process;
        prepare(process);
        process.setArguments(arguments);
        process.start();
        return waitFor(process, seconds);
    }
    Outcome merhan(const char *line, int seconds = 120) const
    {
        return run(QString::fromUtf8(line).split(QLatin1Char(' ')), seconds);
    }

    /// A labelled utterance of the test, of fold 0.
    const protocol::PredictionRow *testRow() const
    {
        const auto found =
            std::find_if(m_predictions.rows.begin(), m_predictions.rows.end(), [](const auto &row) {
                return row.split == "test" && !row.gold.empty() && row.transcript.size() > 10;
            });
        return found == m_predictions.rows.end() ? nullptr : &*found;
    }
    QString recordingOf(const std::string &utterance) const
    {
        for (const auto &entry :
             fs::recursive_directory_iterator(fs::path(m_folder.path().toStdString()) / "demo"))
            if (entry.path().filename() == utterance + ".wav")
                return QString::fromStdString(entry.path().string());
        return {};
    }
    static std::vector<double> numbers(const QJsonArray &array)
    {
        std::vector<double> values;
        for (const QJsonValue &value : array)
            values.push_back(value.toDouble());
        return values;
    }
    static double furthest(const std::vector<double> &a, const std::vector<double> &b)
    {
        double most = a.size() == b.size() ? 0 : 1;
        for (std::size_t i = 0; i < std::min(a.size(), b.size()); ++i)
            most = std::max(most, std::abs(a[i] - b[i]));
        return most;
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_encoder = encoderFolder();
        if (!fs::exists(m_encoder / "config.json"))
            QSKIP(("no text encoder in " + m_encoder.string() + "; packaging/setup.sh brings it")
                      .c_str());
        if (QStandardPaths::findExecutable(QStringLiteral("espeak-ng")).isEmpty())
            QSKIP("no espeak-ng, which speaks the demo corpus");
    }

    void demo()
    {
        const auto made = merhan("demo demo --json");
        QVERIFY2(made.exitCode == 0, made.all());
        m_utterances = made.json().object()[QStringLiteral("utterances")].toInt();
        QVERIFY(m_utterances >= 150);
    }

    void import()
    {
        const auto imported = merhan("import demo -p demo.merhan --json");
        QVERIFY2(imported.exitCode == 0, imported.all());
        const auto json = imported.json().object();
        QCOMPARE(json[QStringLiteral("utterances")].toInt(), m_utterances);
        QCOMPARE(json[QStringLiteral("sessions")].toInt(), 5);
        m_labelled = json[QStringLiteral("four_class")].toObject()[QStringLiteral("total")].toInt();
        QVERIFY(m_labelled > 100);
    }

    void snapshot()
    {
        const auto made = merhan("snapshot demo.merhan -o dataset.jsonl --json");
        QVERIFY2(made.exitCode == 0, made.all());
        QCOMPARE(made.json().object()[QStringLiteral("labelled")].toInt(), m_labelled);
    }

    void trainUntilKilled()
    {
        QProcess process;
        prepare(process);
        process.setArguments(QStringList{QStringLiteral("train"), QStringLiteral("dataset.jsonl"),
                                         QStringLiteral("-o"), QStringLiteral("run")}
                             + kSmall);
        process.start();
        protocol::EventReader events(runFolder().events());
        protocol::RunProgress progress;
        const auto saved = [&] {
            const auto came = events.poll();
            for (std::size_t i = 0; came && i < came->size(); ++i)
                progress.add((*came)[i]);
            return progress.lastCheckpoint.has_value();
        };
        QTRY_VERIFY_WITH_TIMEOUT(saved() || process.state() == QProcess::NotRunning, 120'000);
        const QByteArray said = process.readAllStandardError();
        QVERIFY2(process.state() == QProcess::Running, said);
        // The program became the worker, so that this is the worker's process.
        ::kill(static_cast<pid_t>(process.processId()), SIGKILL);
        QVERIFY(process.waitForFinished());
        QCOMPARE(process.exitStatus(), QProcess::CrashExit);
        QVERIFY2(said.contains("Leakage: Training and test share"), said);
        QVERIFY(!fs::exists(runFolder().predictions()));

        const auto followed = merhan("follow run");
        QVERIFY2(followed.exitCode == 1 && followed.error.contains("ended without a word"),
                 followed.all());
    }

    void resume()
    {
        const auto before = protocol::inspectRun(runFolder().root());
        QVERIFY(before && before->progress.lastCheckpoint);
        const std::int64_t saved = before->progress.lastCheckpoint->epoch;
        QVERIFY(saved >= 1);

        const auto resumed = merhan("resume run --json", 200);
        QVERIFY2(resumed.exitCode == 0, resumed.all());
        QVERIFY2(resumed.json().object()[QStringLiteral("war")].isDouble(), resumed.all());
        const auto after = protocol::inspectRun(runFolder().root());
        QVERIFY(after);
        QCOMPARE(after->status.state, protocol::RunState::Finished);
        QVERIFY(after->progress.started->resumed);

        // What the second worker trained: the epochs behind the checkpoint and no other.
        protocol::EventReader reader(runFolder().events());
        std::vector<std::int64_t> epochs;
        const auto events = reader.poll();
        QVERIFY(events);
        for (const auto &event : *events)
            if (const auto *epoch = std::get_if<protocol::EpochFinished>(&event.body);
                epoch && event.attempt == after->progress.attempt)
                epochs.push_back(epoch->epoch);
        std::vector<std::int64_t> expected;
        for (std::int64_t epoch = saved + 1; epoch <= 4; ++epoch)
            expected.push_back(epoch);
        QCOMPARE(epochs, expected);

        auto predictions = protocol::readPredictions(runFolder().predictions());
        QVERIFY(predictions);
        m_predictions = *std::move(predictions);
        QVERIFY(testRow());
    }

    void ingest()
    {
        const auto taken = merhan("ingest demo.merhan run --json");
        QVERIFY2(taken.exitCode == 0, taken.all());
        const auto entry = taken.json().object()[QStringLiteral("runs")].toArray().at(0).toObject();
        QCOMPARE(entry[QStringLiteral("what")].toString(), QStringLiteral("added"));
        QCOMPARE(entry[QStringLiteral("predictions")].toInt(),
                 static_cast<int>(m_predictions.rows.size()));
        QVERIFY(merhan("ingest demo.merhan run").out.contains("unchanged"));
        const auto runs = merhan("info demo.merhan --json").json().object()[QStringLiteral("runs")];
        QCOMPARE(runs.toArray().size(), 1);
    }

    void evaluate()
    {
        std::vector<std::vector<int>> confusion(4, std::vector<int>(4));
        int right = 0;
        int all = 0;
        const auto classOf = [&](const std::string &name) {
            return static_cast<std::size_t>(
                std::find(m_predictions.classes.begin(), m_predictions.classes.end(), name)
                - m_predictions.classes.begin());
        };
        for (const auto &row : m_predictions.rows) {
            if (row.split != "test" || row.gold.empty())
                continue;
            ++all;
            right += row.gold == row.predicted ? 1 : 0;
            ++confusion.at(classOf(row.gold)).at(classOf(row.predicted));
        }
        QVERIFY(all > 20);
        const auto scored = merhan("evaluate run --json");
        QVERIFY2(scored.exitCode == 0, scored.all());
        const auto json = scored.json().object();
        QCOMPARE(json[QStringLiteral("war")].toDouble(), static_cast<double>(right) / all);
        const auto matrix = json[QStringLiteral("confusion_matrix")].toArray();
        for (int i = 0; i < 4; ++i)
            for (int j = 0; j < 4; ++j)
                QCOMPARE(matrix[i].toArray()[j].toInt(),
                         confusion[static_cast<std::size_t>(i)][static_cast<std::size_t>(j)]);
    }

    void predict()
    {
        QVERIFY(testRow());
        const auto &row = *testRow();
        const QString wav = recordingOf(row.utterance);
        QVERIFY(!wav.isEmpty());
        const auto got =
            run({QStringLiteral("predict"), QStringLiteral("--model"), QStringLiteral("run"), wav,
                 QStringLiteral("--text"), QString::fromStdString(row.transcript),
                 QStringLiteral("--json"), QStringLiteral("--device"), QStringLiteral("cpu")});
        QVERIFY2(got.exitCode == 0, got.all());
        const auto answer =
            got.json().object()[QStringLiteral("predictions")].toArray().at(0).toObject();
        const double off =
            furthest(numbers(answer[QStringLiteral("probabilities")].toArray()), row.probabilities);
        QVERIFY2(off < 1e-3, got.all());
        QCOMPARE(answer[QStringLiteral("predicted")].toString().toStdString(), row.predicted);
        QCOMPARE(answer[QStringLiteral("logits")].toArray().size(), 4);

        // Of the project's utterances each is answered by who hadn't seen it, or it is said.
        const auto all = run({QStringLiteral("predict"), QStringLiteral("--model"),
                              QStringLiteral("run"), QStringLiteral("demo.merhan"),
                              QStringLiteral("-o"), QStringLiteral("all.csv"),
                              QStringLiteral("--device"), QStringLiteral("cpu")});
        QVERIFY2(all.exitCode == 0, all.all());
        QVERIFY2(all.error.contains("were seen in training"), all.all());
        const auto written = protocol::readPredictions(
            fs::path(m_folder.path().toStdString()) / "all.csv");
        QVERIFY2(written, all.all());
        bool found = false;
        for (const auto &one : written->rows)
            if (one.utterance == row.utterance) {
                found = true;
                QCOMPARE(one.split, std::string("test"));
                QCOMPARE(one.fold, row.fold);
                QVERIFY(std::abs(one.probabilities[0] - row.probabilities[0]) < 1e-3);
            }
        QVERIFY(found);
    }

    void attention()
    {
        QVERIFY(testRow());
        const auto &row = *testRow();
        const auto got = run({QStringLiteral("attention"), QStringLiteral("--model"),
                              QStringLiteral("run"), QStringLiteral("demo.merhan"),
                              QStringLiteral("--utterance"), QString::fromStdString(row.utterance),
                              QStringLiteral("-o"), QStringLiteral("maps.safetensors"),
                              QStringLiteral("--device"), QStringLiteral("cpu")});
        QVERIFY2(got.exitCode == 0, got.all());
        const auto file = protocol::MappedSafetensors::open(fs::path(m_folder.path().toStdString())
                                                            / "maps.safetensors");
        QVERIFY2(file, got.all());
        const auto *probabilities = file->find("probabilities");
        const auto *cross = file->find("text_to_audio");
        const auto *back = file->find("audio_to_text");
        const auto *global = file->find("global");
        const auto *times = file->find("frame_times");
        QVERIFY(probabilities && cross && back && global && times);

        const auto answer = protocol::toFloats(*probabilities);
        QVERIFY(answer);
        QVERIFY(furthest(std::vector<double>(answer->begin(), answer->end()), row.probabilities)
                < 1e-3);
        QCOMPARE(cross->shape.size(), std::size_t{3});
        const std::int64_t tokens = cross->shape[1];
        const std::int64_t frames = cross->shape[2];
        QVERIFY(tokens > 2 && frames > 10);
        QCOMPARE(back->shape, (std::vector<std::int64_t>{cross->shape[0], frames, tokens}));
        QCOMPARE(global->shape, (std::vector<std::int64_t>{tokens + frames}));
        QCOMPARE(times->shape, (std::vector<std::int64_t>{frames}));
        const auto weights = protocol::toFloats(*cross);
        QVERIFY(weights);
        for (std::int64_t token = 0; token < tokens; ++token) {
            double sum = 0;
            for (std::int64_t frame = 0; frame < frames; ++frame)
                sum += static_cast<double>(
                    (*weights)[static_cast<std::size_t>(token * frames + frame)]);
            QVERIFY2(std::abs(sum - 1) < 0.02, qPrintable(QString::number(sum))); // float16
        }
    }

    void exportCsv()
    {
        const auto written = merhan("export demo.merhan --run run -o out.csv");
        QVERIFY2(written.exitCode == 0, written.all());
        const auto again =
            protocol::readPredictions(fs::path(m_folder.path().toStdString()) / "out.csv");
        QVERIFY(again);
        QCOMPARE(again->classes, m_predictions.classes);
        QCOMPARE(again->rows.size(), m_predictions.rows.size());
        for (std::size_t i = 0; i < again->rows.size(); ++i)
            QVERIFY2(again->rows[i] == m_predictions.rows[i],
                     m_predictions.rows[i].utterance.c_str());
        const auto model = merhan("export-model run -o model");
        QVERIFY2(model.exitCode == 0, model.all());
        QVERIFY(fs::exists(fs::path(m_folder.path().toStdString()) / "model/model.safetensors"));
    }
};

QTEST_GUILESS_MAIN(TestLoop)
#include "tst_loop.moc"
