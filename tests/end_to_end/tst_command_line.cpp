// SPDX-License-Identifier: Apache-2.0
//
// Runs `merhan` as people and scripts do: what goes to which stream, and what it leaves with. The
// program is copied to a folder of its own, where no worker lies beside it.
#include "core/protocol/control.h"
#include "core/protocol/event_log.h"
#include "core/protocol/run_folder.h"
#include "tests/end_to_end/program.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QtTest>

#include <atomic>
#include <cmath>
#include <filesystem>
#include <fstream>
#include <thread>

#include <csignal>
#include <sys/stat.h>

namespace fs = std::filesystem;
using namespace merhan;

namespace {

void write(const fs::path &file, const std::string &text)
{
    fs::create_directories(file.parent_path());
    std::ofstream(file, std::ios::binary) << text;
}

std::string readAll(const fs::path &file)
{
    std::ifstream in(file, std::ios::binary);
    return {std::istreambuf_iterator<char>(in), {}};
}

/// A quarter of a second of a sine, 16-bit mono at 16 kHz.
void writeWav(const fs::path &file)
{
    std::string data;
    const auto put = [&](std::uint32_t value, int bytes) {
        for (int i = 0; i < bytes; ++i)
            data += static_cast<char>(value >> (8 * i));
    };
    constexpr int kFrames = 4000;
    data += "RIFF";
    put(36 + 2 * kFrames, 4);
    data += "WAVEfmt ";
    put(16, 4), put(1, 2), put(1, 2), put(16000, 4), put(32000, 4), put(2, 2), put(16, 2);
    data += "data";
    put(2 * kFrames, 4);
    for (int i = 0; i < kFrames; ++i)
        put(static_cast<std::uint16_t>(static_cast<int>(8000 * std::sin(i * 0.1))), 2);
    write(file, data);
}

} // namespace

class TestCommandLine : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    fs::path m_root;
    QString m_program;

    Outcome run(const QStringList &arguments, const QByteArray &input = {},
                const QStringList &environment = {})
    {
        QProcess process;
        process.setWorkingDirectory(QString::fromStdString(m_root.string()));
        process.setEnvironment(QStringList{QStringLiteral("PATH=/usr/bin:/bin"),
                                           QStringLiteral("XDG_CACHE_HOME=") + m_folder.path()}
                               + environment);
        process.start(m_program, arguments);
        process.write(input);
        process.closeWriteChannel();
        return waitFor(process);
    }
    /// Through a shell, where descriptors and bytes of names are to be just so. $MERHAN is the
    /// program.
    Outcome shell(const char *script)
    {
        QProcess process;
        process.setWorkingDirectory(QString::fromStdString(m_root.string()));
        process.setEnvironment(
            {QStringLiteral("PATH=/usr/bin:/bin"), QStringLiteral("MERHAN=") + m_program});
        process.start(QStringLiteral("bash"), {QStringLiteral("-c"), QString::fromUtf8(script)});
        return waitFor(process);
    }
    static QStringList words(const char *line)
    {
        return QString::fromUtf8(line).split(QLatin1Char(' '), Qt::SkipEmptyParts);
    }
    Outcome merhan(const char *line) { return run(words(line)); }

    /// A run's folder as a worker would have left it, with these events.
    protocol::RunFolder makeRun(const char *name)
    {
        const protocol::RunFolder folder(m_root / name);
        write(folder.config(), "{\"preset\": \"merhan\"}\n");
        return folder;
    }

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_folder.isValid());
        m_root = m_folder.path().toStdString();
        m_program = m_folder.filePath(QStringLiteral("bin/merhan"));
        fs::create_directories(m_root / "bin");
        fs::copy_file(MERHAN_BINARY_DIR "/bin/merhan", m_program.toStdString());

        // Two sessions of two speakers, two recordings a class and speaker.
        std::string table = "path,text,label,speaker,session\n";
        for (const char *session : {"1", "2"})
            for (const char *speaker : {"F", "M"})
                for (const char *label : {"neutral", "happy", "angry", "sad"})
                    for (const char *take : {"a", "b"}) {
                        const std::string name = std::string(session) + speaker + label + take;
                        writeWav(m_root / "corpus" / (name + ".wav"));
                        table += name + ".wav,hello there," + label + "," + session + speaker + ","
                                 + session + "\n";
                    }
        write(m_root / "corpus" / "ours.csv", table);
        const auto made = merhan("import corpus/ours.csv -p ours.merhan --json");
        QVERIFY2(made.exitCode == 0, made.all());
        write(m_root / "vocab" / "config.json", "{\"model_type\": \"bert\"}");
        write(m_root / "vocab" / "vocab.txt",
              "[PAD]\n[UNK]\n[CLS]\n[SEP]\n[MASK]\nhello\nthere\n[\n]\n##s\n");
    }

    void usage_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<int>("code");
        QTest::addColumn<QString>("out");
        QTest::addColumn<QString>("error");
        const auto row = [](const char *line, int code, const char *out, const char *error) {
            QTest::newRow(*line ? line : "nothing")
                << QString::fromUtf8(line) << code << QString::fromUtf8(out)
                << QString::fromUtf8(error);
        };
        row("", 2, "", "Usage: merhan");
        row("--help", 0, "merhan import demo", "");
        row("--version", 0, "merhan 0.", "");
        row("help import", 0, "merhan import recordings.csv", "");
        row("import --help", 0, "Example:", "");
        row("train --help", 0, "learning_rate", "");
        row("imprt x", 2, "", "Did you mean 'import'?");
        row("--hlp", 2, "", "Did you mean '--help'?");
        row("info --jsn ours.merhan", 2, "", "Did you mean '--json'?");
        row("import --jsn", 2, "", "Did you mean '--json'?");
        row("info", 2, "", "PROJECT is required");
        row("info ours.merhan another", 2, "", "'another' is one argument too many");
        row("import corpus/ours.csv", 2, "", "--project is required");
        row("import corpus/ours.csv -p x.merhan --column tekst=a", 2, "", "Did you mean 'text'?");
        row("import corpus/ours.csv -p x.merhan --column text", 2, "", "OURS=HEADER");
        row("snapshot ours.merhan -o x.jsonl --labels wrong", 2, "", "no label source");
        row("train ours.merhan --set epoch=3", 2, "", "Did you mean 'epochs'?");
        row("train ours.merhan --set epochs=many", 2, "", "epochs can't be 'many'");
        row("train ours.merhan --set epochs", 2, "", "KEY=VALUE");
        row("train ours.merhan --preset merhn", 2, "", "merhn");
        row("stop run --timeout soon", 2, "", "--timeout");
        row("evaluate", 2, "", "--predictions");
        row("export-model run --fold one -o x", 2, "", "--fold");
        row("info nowhere.merhan", 1, "", "nowhere.merhan: There is no project here");
        row("import nowhere -p x.merhan", 1, "", "nowhere");
        row("import corpus/ours.csv -p no/x.merhan", 1, "", "folder");
        row("evaluate nowhere", 1, "", "nowhere");
        row("evaluate --predictions nowhere.csv", 1, "", "nowhere.csv");
        row("follow nowhere", 1, "", "nowhere");
        row("tokenize --encoder nowhere hello", 1, "", "nowhere");
        row("train ours.merhan --config nowhere.json", 1, "", "nowhere.json");
        row("train ours.merhan", 1, "", "no merhan-worker");
        row("predict --model x y.wav", 1, "", "MERHAN_TORCH=ON");
        row("export ours.merhan", 1, "", "has no runs");
        row("demo corpus", 1, "", "isn't empty");
    }

    void usage()
    {
        QFETCH(QString, line);
        QFETCH(int, code);
        QFETCH(QString, out);
        QFETCH(QString, error);
        const Outcome got = run(line.split(QLatin1Char(' '), Qt::SkipEmptyParts));
        QVERIFY2(!got.crashed && got.exitCode == code, got.all());
        QVERIFY2(got.out.contains(out.toUtf8()) && got.out.isEmpty() == out.isEmpty(), got.all());
        QVERIFY2(got.error.contains(error.toUtf8()) && got.error.isEmpty() == error.isEmpty(),
                 got.all());
        QVERIFY2(!QFile::exists(m_folder.filePath(QStringLiteral("x.merhan"))), "nothing is left");
    }

    void importCountsAndSkips()
    {
        const auto again = merhan("import corpus/ours.csv -p ours.merhan --json");
        QVERIFY2(again.exitCode == 0, again.all());
        const auto json = again.json().object();
        QCOMPARE(json[QStringLiteral("utterances")].toInt(), 32);
        QCOMPARE(json[QStringLiteral("sessions")].toInt(), 2);
        QCOMPARE(json[QStringLiteral("unchanged")].toInt(), 32);
        QVERIFY(json[QStringLiteral("problems")].toArray().isEmpty());

        write(m_root / "corpus" / "gap.csv", "path,label\n,angry\n1Fsada.wav,sad\n");
        const auto gap = merhan("import corpus/gap.csv -p gap.merhan --json");
        QVERIFY2(gap.exitCode == 3, gap.all());
        QCOMPARE(gap.json().object()[QStringLiteral("problems")].toArray().size(), 1);
        QCOMPARE(gap.json().object()[QStringLiteral("utterances")].toInt(), 1);

        const auto two = merhan("import corpus/ours.csv corpus/gap.csv -p two.merhan --json");
        QVERIFY2(two.exitCode == 3, two.all());
        QCOMPARE(two.json().object()[QStringLiteral("utterances")].toInt(), 33);
        QCOMPARE(two.json().object()[QStringLiteral("corpora")].toArray().size(), 2);
    }

    void infoAndCheck()
    {
        const auto info = merhan("info ours.merhan --json");
        QVERIFY2(info.exitCode == 0, info.all());
        QCOMPARE(info.json().object()[QStringLiteral("utterances")].toInt(), 32);
        QVERIFY(merhan("info ours.merhan").out.contains("32 utterances"));
        const auto good = merhan("check ours.merhan --json");
        QVERIFY2(good.exitCode == 0, good.all());
        QCOMPARE(good.json().object()[QStringLiteral("whole")], QJsonValue(true));
        fs::rename(m_root / "corpus" / "1Fsada.wav", m_root / "away.wav");
        const auto bad = merhan("check ours.merhan");
        fs::rename(m_root / "away.wav", m_root / "corpus" / "1Fsada.wav");
        QVERIFY2(bad.exitCode == 1 && bad.out.contains("1Fsada.wav"), bad.all());
    }

    /// Moved away beside the project, where it isn't looked for, and told.
    void aMovedCorpusIsLocated()
    {
        fs::create_directories(m_root / "elsewhere" / "deep");
        const fs::path moved = m_root / "elsewhere" / "deep" / "renamed";
        fs::rename(m_root / "corpus", moved);
        const auto lost = merhan("check ours.merhan");
        const auto wrong = merhan("locate ours.merhan elsewhere");
        const auto unknown = merhan("locate ours.merhan elsewhere/deep/renamed --corpus theirs");
        const auto told = merhan("locate ours.merhan elsewhere/deep/renamed --json");
        const auto found = merhan("check ours.merhan");
        fs::rename(moved, m_root / "corpus");
        QVERIFY2(lost.exitCode == 1 && lost.out.contains("merhan locate"), lost.all());
        QVERIFY2(wrong.exitCode == 1 && wrong.error.contains("elsewhere"), wrong.all());
        QVERIFY2(unknown.exitCode == 1 && unknown.error.contains("It has: ours"), unknown.all());
        QVERIFY2(told.exitCode == 0
                     && told.json().object()[QStringLiteral("corpus")] == QStringLiteral("ours"),
                 told.all());
        QVERIFY2(found.exitCode == 0, found.all());
        QVERIFY2(merhan("locate ours.merhan corpus").exitCode == 0, "and back again");
    }

    void snapshotAndDryRun()
    {
        const auto made = merhan("snapshot ours.merhan -o data.jsonl --json");
        QVERIFY2(made.exitCode == 0, made.all());
        QCOMPARE(made.json().object()[QStringLiteral("labelled")].toInt(), 32);
        const auto version = made.json().object()[QStringLiteral("data_version")].toString();

        const auto plan = merhan("train data.jsonl --dry-run --json --set protocol=loso");
        QVERIFY2(plan.exitCode == 0, plan.all());
        const auto json = plan.json().object();
        QCOMPARE(json[QStringLiteral("folds")].toArray().size(), 2);
        QCOMPARE(json[QStringLiteral("data_version")].toString(), version);
        QCOMPARE(json[QStringLiteral("missing_recordings")].toInt(), 0);
        QVERIFY2(plan.error.contains("Leakage: Training and test share 0 speakers"), plan.all());

        const auto moved = run(words("train data.jsonl --dry-run --corpus-root ours=/nowhere"));
        QVERIFY2(moved.exitCode == 1 && moved.error.contains("Not one of the 32"), moved.all());
        const auto unknown = run(words("train data.jsonl --dry-run --corpus-root our=/nowhere"));
        QVERIFY2(unknown.exitCode == 2, unknown.all());
        const auto texts =
            run(words("train data.jsonl --dry-run --corpus-root ours=/nowhere --set streams=text"));
        QVERIFY2(texts.exitCode == 0, texts.all());
    }

    void annotationsAreWritten()
    {
        const auto got = merhan("annotations ours.merhan -o notes.csv --json");
        QVERIFY2(got.exitCode == 0, got.all());
        QCOMPARE(got.json().object()[QStringLiteral("rows")].toInt(-1), 0);
        QVERIFY(readAll(m_root / "notes.csv").starts_with("annotation,corpus,utterance"));
    }

    void evaluateCountsTestRows()
    {
        write(m_root / "p.csv", "gold,predicted,p_no,p_yes,split\n"
                                "no,no,0.9,0.1,test\nno,yes,0.2,0.8,test\nyes,yes,0.3,0.7,test\n"
                                "yes,no,0.8,0.2,train\n");
        const auto got = merhan("evaluate --predictions p.csv --json");
        QVERIFY2(got.exitCode == 0, got.all());
        const auto json = got.json().object();
        QCOMPARE(json[QStringLiteral("war")].toDouble(), 2.0 / 3); // by hand
        QCOMPARE(json[QStringLiteral("uar")].toDouble(), 0.75);
        QCOMPARE(json[QStringLiteral("classes")].toArray(),
                 (QJsonArray{QStringLiteral("no"), QStringLiteral("yes")}));
        QVERIFY(merhan("evaluate --predictions p.csv").out.contains("true \\ predicted"));
    }

    void tokenizeTakesTextsAsTheyAre()
    {
        const auto got =
            run({QStringLiteral("tokenize"), QStringLiteral("--encoder"), QStringLiteral("vocab"),
                 QStringLiteral("--json"), QStringLiteral("[hello]"),
                 QStringLiteral("hello, theres"), QString()});
        QVERIFY2(got.exitCode == 0, got.all());
        const auto list = got.json().array();
        QCOMPARE(list.size(), 3);
        QCOMPARE(list[0].toObject()[QStringLiteral("text")].toString(), QStringLiteral("[hello]"));
        QCOMPARE(list[0].toObject()[QStringLiteral("ids")].toArray(), (QJsonArray{2, 7, 5, 8, 3}));
        QCOMPARE(list[2].toObject()[QStringLiteral("ids")].toArray(), (QJsonArray{2, 3}));
        const auto piped = run({QStringLiteral("tokenize"), QStringLiteral("--encoder"),
                                QStringLiteral("vocab"), QStringLiteral("--json")},
                               " hello\r\n\nthere");
        const auto lines = piped.json().array();
        QCOMPARE(lines.size(), 3);
        QCOMPARE(lines[0].toObject()[QStringLiteral("text")].toString(),
                 QStringLiteral(" hello\r"));
    }

    void namesMayBeAnyBytes()
    {
        write(m_root / "p.csv", "gold,predicted,p_no,p_yes\nno,no,0.9,0.1\n");
        const auto got = shell("set -e; d=$(printf 'gr\\303\\274n\\377'); cp -r corpus \"$d\"\n"
                               "$MERHAN import \"$d/ours.csv\" -p \"$d/ü.merhan\" --json");
        QVERIFY2(got.exitCode == 0, got.all());
        QCOMPARE(got.json().object()[QStringLiteral("utterances")].toInt(), 32);
        QVERIFY2(got.json().object()[QStringLiteral("root")].toString().endsWith(
                     QStringLiteral("grün\uFFFD")),
                 got.all());
        const auto brackets =
            shell("cp -r corpus '[a,b]'; $MERHAN import '[a,b]/ours.csv' -p b.merhan"
                  " && mkdir '[c]' && cp p.csv '[c]/[d]'"
                  " && $MERHAN evaluate --predictions '[c]/[d]'");
        QVERIFY2(brackets.exitCode == 0, brackets.all());
    }

    void aClosedPipeIsQuietAndAFullDiskIsNot()
    {
        const auto pipe = shell("set -o pipefail; for i in $(seq 200000); do echo hello there; done"
                                " > long; $MERHAN tokenize --encoder vocab < long | head -n 1");
        QVERIFY2(pipe.exitCode == 0 && pipe.error.isEmpty(), pipe.all());
        const auto full = shell("$MERHAN info ours.merhan > /dev/full");
        QVERIFY2(full.exitCode == 1 && full.error.contains("couldn't be written"), full.all());
    }

    void theWorkerGetsItsArgumentsAsTheyAre()
    {
        write(m_root / "worker", "#!/bin/sh\nprintf '<%s>' \"$@\"\nexit 3\n");
        ::chmod((m_root / "worker").c_str(), 0755);
        const QStringList environment{QStringLiteral("MERHAN_WORKER=")
                                      + m_folder.filePath(QStringLiteral("worker"))};
        const auto got =
            run({QStringLiteral("predict"), QStringLiteral("--text"),
                 QStringLiteral("[Hi] there, --json"), QString(), QStringLiteral("-h")},
                {}, environment);
        QCOMPARE(got.exitCode, 3);
        QCOMPARE(got.out, QByteArray("<predict><--text><[Hi] there, --json><><-h>"));

        const auto trained =
            run(words("train ours.merhan -o fresh/run --set epochs=2"), {}, environment);
        QCOMPARE(trained.out, QByteArray("<train><") + m_folder.path().toUtf8() + "/fresh/run>");
        QVERIFY(readAll(m_root / "fresh/run/config.json").find("\"epochs\"") != std::string::npos);
        QVERIFY(fs::exists(m_root / "fresh/run/dataset.jsonl"));
        const auto again = run(words("train ours.merhan -o fresh/run"), {}, environment);
        QVERIFY2(again.exitCode == 1 && again.error.contains("no run is written over it"),
                 again.all());
        const auto resumed = run(words("resume fresh/run/ --force"), {}, environment);
        QCOMPARE(resumed.out,
                 QByteArray("<resume><") + m_folder.path().toUtf8() + "/fresh/run><--force>");

        const auto detached = run(words("resume fresh/run --detach"), {}, environment);
        QVERIFY2(detached.exitCode == 1 && detached.error.contains("<resume>"), detached.all());
        const auto beside = run(words("train ours.merhan"), {}, environment);
        QVERIFY2(beside.out.contains("/ours.runs/20"), beside.all());
    }

    void followShowsHowARunEnded()
    {
        const auto folder = makeRun("ended");
        {
            auto events = protocol::EventWriter::open(folder.events(), "one");
            QVERIFY(events);
            protocol::RunStarted started;
            started.protocol = "session 2 tested";
            started.classes = {"no", "yes"};
            started.folds = {"session 2"};
            QVERIFY(events->write(started));
            QVERIFY(events->write(protocol::RunFinished{5}));
        }
        const auto shown = merhan("follow ended");
        QVERIFY2(shown.exitCode == 0 && shown.out.isEmpty()
                     && shown.error.contains("Protocol: session 2 tested"),
                 shown.all());
        const auto json = merhan("follow ended --json");
        QCOMPARE(json.exitCode, 0);
        QCOMPARE(json.out, QByteArray::fromStdString(readAll(folder.events())));
        const auto resumed = merhan("resume ended");
        QVERIFY2(resumed.exitCode == 1 && resumed.error.contains("finished"), resumed.all());

        const auto died = makeRun("died");
        {
            auto events = protocol::EventWriter::open(died.events(), "one");
            QVERIFY(events && events->write(protocol::RunStarted{}));
        }
        write(died.log(), "last words\n");
        const auto dead = merhan("follow died");
        QVERIFY2(dead.exitCode == 1 && dead.error.contains("last words"), dead.all());
        const auto stop = merhan("stop died");
        QVERIFY2(stop.exitCode == 1 && stop.error.contains("No worker"), stop.all());
        makeRun("new");
        const auto waited = merhan("follow new --timeout 0.1");
        QVERIFY2(waited.exitCode == 1 && waited.error.contains("No worker has begun"),
                 waited.all());
    }

    /// This test is the worker.
    void aRunningWorkerIsAsked()
    {
        const auto folder = makeRun("running");
        auto lock = protocol::RunLock::take(folder);
        QVERIFY(lock);
        auto events = protocol::EventWriter::open(folder.events(), lock->attempt());
        QVERIFY(events && events->write(protocol::RunStarted{}));

        const auto silent = merhan("pause running --timeout 0.3");
        QVERIFY2(silent.exitCode == 1 && silent.error.contains("has not answered"), silent.all());
        const auto busy = merhan("resume running");
        QVERIFY2(busy.exitCode == 1 && busy.error.contains("A worker is at this run"), busy.all());

        std::atomic<bool> done = false;
        std::thread worker([&] {
            protocol::ControlReader control(folder.control(), {});
            while (!done) {
                const auto commands = control.poll();
                for (const auto &command : *commands) {
                    const bool obeyed = command.command != "continue";
                    (void)!events->write(protocol::CommandAnswered{
                        command.id, command.command, obeyed, obeyed ? "" : "It isn't paused."});
                    if (command.command == "stop") {
                        std::this_thread::sleep_for(std::chrono::milliseconds(300));
                        (void)!events->write(protocol::RunStopped{"command"});
                    }
                }
                std::this_thread::sleep_for(std::chrono::milliseconds(20));
            }
        });
        const auto paused = merhan("pause running --json");
        const auto refused = merhan("continue running");
        const auto stopped = merhan("stop running");
        done = true;
        worker.join();
        QVERIFY2(paused.exitCode == 0, paused.all());
        QCOMPARE(paused.json().object()[QStringLiteral("command")].toString(),
                 QStringLiteral("pause"));
        QVERIFY2(refused.exitCode == 1 && refused.error.contains("It isn't paused."),
                 refused.all());
        QVERIFY2(stopped.exitCode == 0 && stopped.out.contains("stopped"), stopped.all());
        QVERIFY2(readAll(folder.events()).find("run_stopped") != std::string::npos,
                 "stop waits until the worker has left");
    }

    void exportModelCopiesWhole()
    {
        makeRun("models");
        write(m_root / "models/fold-0/seed-1/model/config.json", "{}");
        write(m_root / "models/fold-1/seed-1/model/config.json", "{\"fold\": 1}");
        write(m_root / "models/fold-1/seed-1/model/model.safetensors", "weights");
        const auto got = merhan("export-model models --fold 1 -o handed/on/ --json");
        QVERIFY2(got.exitCode == 0, got.all());
        QCOMPARE(got.json().object()[QStringLiteral("fold")].toInt(), 1);
        QCOMPARE(readAll(m_root / "handed/on/model.safetensors"), std::string("weights"));
        QCOMPARE(readAll(m_root / "handed/on/config.json"), std::string("{\"fold\": 1}"));
        const auto none = merhan("export-model models --fold 2 -o other");
        QVERIFY2(none.exitCode == 1 && none.error.contains("fold 0 seed 1; fold 1 seed 1"),
                 none.all());
        const auto again = merhan("export-model models -o handed/on");
        QVERIFY2(again.exitCode == 1, again.all());
        QCOMPARE(std::distance(fs::directory_iterator(m_root / "handed"), {}), 1);
    }

    void controlCStopsCleanly()
    {
        if (!QFileInfo::exists(QStringLiteral("/usr/bin/espeak-ng")))
            QSKIP("no espeak-ng, which speaks the demo corpus");
        QProcess process;
        process.setWorkingDirectory(m_folder.path());
        process.start(m_program, words("demo spoken"));
        QVERIFY(process.waitForStarted());
        // Until it has begun to speak there is nothing to clean.
        QTRY_VERIFY_WITH_TIMEOUT(shell("ls -A | grep -q spoken").exitCode == 0, 10000);
        ::kill(static_cast<pid_t>(process.processId()), SIGINT);
        const Outcome got = waitFor(process);
        QVERIFY2(!got.crashed && got.exitCode == 1 && got.error.contains("Stopped as asked"),
                 got.all());
        QVERIFY2(shell("ls -A | grep spoken").exitCode == 1, "nothing is left behind");
    }

    /// The light program loads nothing heavy: a shell script may call it for each of many files.
    void startsInMilliseconds()
    {
        QElapsedTimer timer;
        qint64 best = 1'000'000'000;
        for (int i = 0; i < 20; ++i) {
            timer.start();
            QCOMPARE(merhan("--version").exitCode, 0);
            best = std::min(best, timer.nsecsElapsed());
        }
        QVERIFY2(best < 50'000'000, qPrintable(QString::number(best)));
        const auto linked = shell("ldd $MERHAN");
        QVERIFY2(!linked.out.contains("torch") && !linked.out.contains("Qt"), linked.all());
    }
};

QTEST_GUILESS_MAIN(TestCommandLine)
#include "tst_command_line.moc"
