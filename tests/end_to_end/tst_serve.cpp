// SPDX-License-Identifier: Apache-2.0
//
// The real `merhan-worker serve` over pipes, on a run of small audio networks over the demo corpus.
#include "core/protocol/dataset.h"
#include "core/protocol/engine.h"
#include "core/protocol/predictions.h"
#include "tests/end_to_end/program.h"

#include <QStandardPaths>
#include <QTemporaryDir>
#include <QtTest>

#include <csignal>

#include <algorithm>
#include <cmath>
#include <filesystem>
#include <memory>

using namespace merhan;
using namespace merhan::protocol;

namespace {

constexpr int kPatienceMs = 60'000; ///< for a machine that does much else

/// A worker that serves; what it says is taken apart line by line.
class Server {
public:
    explicit Server(const QString &cache, const QString &preload = {})
    {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("XDG_CACHE_HOME"), cache);
        if (!preload.isEmpty())
            environment.insert(QStringLiteral("LD_PRELOAD"), preload);
        m_process.setProcessEnvironment(environment);
        m_process.setProgram(QStringLiteral(MERHAN_BINARY_DIR "/bin/merhan-worker"));
        m_process.setArguments({QStringLiteral("serve"), QStringLiteral("--device"),
                                QStringLiteral("cpu"), QStringLiteral("--threads"),
                                QStringLiteral("1")});
        m_process.start();
    }
    ~Server()
    {
        m_process.kill();
        m_process.waitForFinished();
    }

    void send(const EngineRequest &request) { sendLine(toLine(request)); }
    void sendLine(const std::string &line)
    {
        m_process.write((line + "\n").c_str());
        m_process.waitForBytesWritten(kPatienceMs);
    }
    /// The next line, or nothing when none comes. A line that is no answer fails the test.
    std::optional<EngineAnswer> next()
    {
        while (!m_process.canReadLine())
            if (!m_process.waitForReadyRead(kPatienceMs))
                return std::nullopt;
        const QByteArray line = m_process.readLine();
        auto answer = parseEngineAnswer({line.constData(), static_cast<std::size_t>(line.size())});
        if (!answer)
            QTest::qFail(("no answer: " + line).constData(), __FILE__, __LINE__);
        return answer;
    }
    /// The next answer that isn't progress.
    std::optional<EngineAnswer> result()
    {
        auto answer = next();
        while (answer && std::holds_alternative<ProgressAnswer>(*answer))
            answer = next();
        return answer;
    }
    QProcess &process() { return m_process; }

private:
    QProcess m_process;
};

template <typename Answer>
const Answer *as(const std::optional<EngineAnswer> &answer)
{
    return answer ? std::get_if<Answer>(&*answer) : nullptr;
}

QByteArray bytesOf(const QString &file)
{
    QFile in(file);
    return in.open(QIODevice::ReadOnly) ? in.readAll() : QByteArray();
}

} // namespace

class TestServe : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    Dataset m_dataset;
    Predictions m_predictions;

    QString path(const char *name) const { return m_folder.filePath(QString::fromUtf8(name)); }
    std::string run() const { return path("run").toStdString(); }

    Outcome merhan(const QStringList &arguments, const QString &program = QStringLiteral("merhan"))
    {
        QProcess process;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("XDG_CACHE_HOME"), path("cache"));
        process.setProcessEnvironment(environment);
        process.setWorkingDirectory(m_folder.path());
        process.start(QStringLiteral(MERHAN_BINARY_DIR "/bin/") + program, arguments);
        return waitFor(process, 240);
    }
    Outcome merhan(const char *line)
    {
        return merhan(QString::fromUtf8(line).split(QLatin1Char(' ')));
    }

    EngineUtterance utterance(std::size_t place) const
    {
        const Item &item = m_dataset.items[place];
        return {item.utterance.id,
                item.utterance.corpus,
                wavPath(m_dataset, item.utterance).string(),
                item.utterance.clipStartSeconds,
                item.utterance.clipEndSeconds,
                item.utterance.transcript};
    }
    AttentionRequest attention(const char *id, std::size_t place, const char *view = "") const
    {
        return {id, view, run(), {}, {}, utterance(place)};
    }
    /// Work for many seconds.
    PredictRequest longWork(const char *id) const
    {
        PredictRequest request{id, "list", run(), 0, {}, {}};
        for (std::size_t i = 0; i < 20'000; ++i)
            request.utterances.push_back(utterance(i % m_dataset.items.size()));
        return request;
    }
    /// Starts long work and waits until it is being done.
    static void begin(Server &server, const PredictRequest &work)
    {
        QVERIFY(as<EngineHello>(server.next()));
        server.send(work);
        QVERIFY(as<ProgressAnswer>(server.next()));
    }

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_folder.isValid());
        for (const char *line :
             {"demo corpus", "import corpus -p demo.merhan",
              "train demo.merhan -o run --set threads=1 --set protocol=loso --set "
              "streams=audio --set epochs=1 --set lstm_width=8 --set "
              "lstm_layers=1 --set projection=16 --set device=cpu --set "
              "precision=float32"}) {
            const Outcome outcome = merhan(line);
            QVERIFY2(outcome.exitCode == 0, outcome.all().constData());
        }
        const auto dataset = readDataset(path("run/dataset.jsonl").toStdString());
        QVERIFY(dataset);
        m_dataset = *dataset;
        const auto predictions = readPredictions(path("run/predictions.csv").toStdString());
        QVERIFY(predictions);
        m_predictions = *predictions;
    }

    void helloComesFirst()
    {
        Server server(path("cache"));
        const auto answer = server.next();
        const auto *hello = as<EngineHello>(answer);
        QVERIFY(hello);
        QCOMPARE(hello->engine, 1);
        QCOMPARE(hello->device, std::string("cpu"));
        QVERIFY(!hello->version.empty());
    }

    void attentionIsTheFileOfTheCommand()
    {
        const std::size_t place = m_dataset.items.size() - 1; // tested by the last fold
        Server server(path("cache-attention"));
        server.next();
        server.send(attention("first", place));
        const auto answer = server.next();
        const auto *first = as<AttentionAnswer>(answer);
        QVERIFY(first);
        QCOMPARE(first->id, std::string("first"));
        QCOMPARE(first->split, std::string("test"));
        QCOMPARE(first->fold.value_or(-1), 4);
        QVERIFY(!first->cached);
        QCOMPARE(first->classes, m_dataset.classes);

        const QString file = path("command.safetensors");
        const Outcome command =
            merhan({QStringLiteral("attention"), QStringLiteral("--model"), path("run"),
                    path("demo.merhan"), QStringLiteral("--utterance"),
                    QString::fromStdString(m_dataset.items[place].utterance.id),
                    QStringLiteral("--device"), QStringLiteral("cpu"), QStringLiteral("-o"), file});
        QVERIFY2(command.exitCode == 0, command.all().constData());
        const QByteArray maps = bytesOf(QString::fromStdString(first->maps));
        QVERIFY(maps.size() > 1000);
        QCOMPARE(maps, bytesOf(file));

        server.send(attention("again", place));
        const auto another = server.next();
        const auto *again = as<AttentionAnswer>(another);
        QVERIFY(again && again->cached);
        QCOMPARE(again->maps, first->maps);
        QCOMPARE(again->probabilities, first->probabilities);

        // What a power cut may leave is no answer.
        QVERIFY(QFile::resize(QString::fromStdString(first->maps), 100));
        server.send(attention("mended", place));
        const auto third = server.next();
        QVERIFY(as<AttentionAnswer>(third) && !as<AttentionAnswer>(third)->cached);
        QCOMPARE(bytesOf(QString::fromStdString(first->maps)), maps);
    }

    void aNamedFoldAnswersAndSaysWhatItWas()
    {
        Server server(path("cache"));
        server.next();
        AttentionRequest request = attention("1", 0); // tested by fold 0
        request.fold = 2;
        server.send(request);
        const auto answer = server.next();
        const auto *other = as<AttentionAnswer>(answer);
        QVERIFY(other);
        QCOMPARE(other->fold.value_or(-1), 2);
        QVERIFY(other->split == "train" || other->split == "validation");
    }

    void predictionsAreThoseOfTheRun()
    {
        Server server(path("cache"));
        server.next();
        PredictRequest request{"p", "", run(), {}, {}, {}};
        for (const std::size_t place : {std::size_t{0}, m_dataset.items.size() - 1})
            request.utterances.push_back(utterance(place));
        request.utterances.push_back({"outside", "", utterance(0).wav, {}, {}, ""});
        request.utterances.push_back({"nowhere", "", "/nowhere.wav", {}, {}, ""});
        server.send(request);
        const auto answer = server.result();
        const auto *predict = as<PredictAnswer>(answer);
        QVERIFY(predict && predict->predictions.size() == 4);
        for (std::size_t i = 0; i < 2; ++i) {
            const EnginePrediction &prediction = predict->predictions[i];
            const auto row = std::find_if(
                m_predictions.rows.begin(), m_predictions.rows.end(), [&](const PredictionRow &r) {
                    return r.utterance == prediction.utterance && r.split == "test";
                });
            QVERIFY(row != m_predictions.rows.end());
            QCOMPARE(prediction.split, std::string("test"));
            QCOMPARE(prediction.models, 1);
            QCOMPARE(prediction.predicted, row->predicted);
            for (std::size_t k = 0; k < row->probabilities.size(); ++k)
                QVERIFY(std::abs(prediction.probabilities[k] - row->probabilities[k]) < 1e-4);
        }
        QCOMPARE(predict->predictions[2].models, 5); // nobody's test: the mean of the folds
        QVERIFY(predict->predictions[2].split.empty());
        QVERIFY(predict->predictions[3].error.has_value());
        QVERIFY(predict->predictions[3].error->sentence.starts_with("/nowhere.wav: "));
    }

    void cancelStopsWhatIsBeingDone()
    {
        Server server(path("cache"));
        begin(server, longWork("long"));
        server.send(CancelRequest{"long"});
        const auto answer = server.result();
        QVERIFY(as<CancelledAnswer>(answer));
        QCOMPARE(idOf(*answer), std::string("long"));
        server.send(attention("next", 0));
        QVERIFY(as<AttentionAnswer>(server.result()));
    }

    void aNewerRequestOfTheViewReplacesTheOneThatWaits()
    {
        Server server(path("cache"));
        begin(server, longWork("long"));
        server.send(attention("1", 0, "inspect"));
        server.send(attention("2", 1, "inspect"));
        server.send(attention("3", 2, "inspect"));
        QStringList cancelled;
        for (int i = 0; i < 2; ++i) {
            const auto answer = server.result();
            QVERIFY(as<CancelledAnswer>(answer));
            cancelled << QString::fromStdString(idOf(*answer));
        }
        QCOMPARE(cancelled, QStringList({QStringLiteral("1"), QStringLiteral("2")}));
        server.send(CancelRequest{"long"});
        QCOMPARE(idOf(*server.result()), std::string("long"));
        const auto last = server.result();
        QVERIFY(as<AttentionAnswer>(last));
        QCOMPARE(as<AttentionAnswer>(last)->utterance, utterance(2).id);
    }

    void whatCantBeDoneIsAnsweredAndTheNextIsDone()
    {
        Server server(path("cache"));
        server.next();
        server.sendLine("rubbish");
        auto answer = server.next();
        QVERIFY(as<ErrorAnswer>(answer));
        QCOMPARE(as<ErrorAnswer>(answer)->failure.code, std::string("request_unreadable"));
        server.sendLine(R"({"id":"x","request":"attention","model":"/nowhere"})");
        answer = server.next();
        QVERIFY(as<ErrorAnswer>(answer));
        QCOMPARE(as<ErrorAnswer>(answer)->id, std::string("x"));
        QCOMPARE(as<ErrorAnswer>(answer)->failure.code, std::string("no_model"));
        AttentionRequest missing = attention("y", 0);
        missing.utterance.wav = "/nowhere.wav";
        server.send(missing);
        answer = server.next();
        QVERIFY(as<ErrorAnswer>(answer));
        QVERIFY(as<ErrorAnswer>(answer)->failure.sentence.starts_with("/nowhere.wav: "));
        server.send(attention("z", 0));
        QVERIFY(as<AttentionAnswer>(server.next()));
    }

    void itLeavesWhenItsInputCloses()
    {
        Server server(path("cache"));
        server.next();
        server.send(attention("asked before", 0));
        server.process().closeWriteChannel();
        QVERIFY(as<AttentionAnswer>(server.next()));
        QVERIFY(server.process().waitForFinished(kPatienceMs));
        QCOMPARE(server.process().exitStatus(), QProcess::NormalExit);
        QCOMPARE(server.process().exitCode(), 0);
    }

    void itLeavesOnASignal()
    {
        Server server(path("cache"));
        begin(server, longWork("long"));
        server.process().terminate();
        const auto answer = server.result();
        QVERIFY(as<CancelledAnswer>(answer));
        QVERIFY(server.process().waitForFinished(kPatienceMs));
        QCOMPARE(server.process().exitStatus(), QProcess::NormalExit);
        QCOMPARE(server.process().exitCode(), 0);
    }

    void itLeavesWhenNobodyReadsItsAnswers()
    {
        // `head` goes after the hello; the worker's input stays open, and the shell waits for it.
        QProcess shell;
        shell.start(QStringLiteral("/bin/sh"),
                    {QStringLiteral("-c"),
                     QStringLiteral(MERHAN_BINARY_DIR
                                    "/bin/merhan-worker serve --device cpu | head -n 1")});
        QVERIFY(shell.waitForFinished(kPatienceMs));
        QVERIFY(shell.readAllStandardOutput().contains("\"engine\":1"));
    }

    void aLibraryThatPrintsDisturbsNothing()
    {
        Server server(path("cache-noise"), QStringLiteral(MERHAN_NOISY_LIBRARY));
        QVERIFY(as<EngineHello>(server.next()));
        server.send(attention("1", 0));
        QVERIFY(as<AttentionAnswer>(server.next()));
        server.process().closeWriteChannel();
        QVERIFY(server.process().waitForFinished(kPatienceMs));
        QCOMPARE(server.process().readAllStandardOutput(), QByteArray());
        QVERIFY(server.process().readAllStandardError().contains("NOISE")); // it did print
    }
};

QTEST_GUILESS_MAIN(TestServe)
#include "tst_serve.moc"
