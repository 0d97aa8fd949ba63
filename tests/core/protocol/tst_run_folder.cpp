// SPDX-License-Identifier: Apache-2.0
#include "core/protocol/errors.h"
#include "core/protocol/event_log.h"
#include "core/protocol/file_descriptor.h"
#include "core/protocol/ids.h"
#include "core/protocol/run_folder.h"
#include "tests/core/protocol/temporary_folder.h"

#include <QtTest>

#include <fcntl.h>
#include <sys/file.h>
#include <sys/wait.h>
#include <thread>
#include <unistd.h>

using namespace merhan;
using namespace merhan::protocol;
using namespace std::chrono_literals;

namespace {

RunState stateOf(const RunFolder &run)
{
    const auto inspection = inspectRun(run.root());
    if (!inspection)
        qFatal("%s", qPrintable(sentence(inspection)));
    return inspection->status.state;
}

/// Everything the worker writes to looks `age` old.
void makeOld(const RunFolder &run, std::chrono::seconds age)
{
    for (const auto &file : {run.events(), run.lock(), run.log()})
        if (std::filesystem::exists(file))
            std::filesystem::last_write_time(file,
                                             std::filesystem::file_time_type::clock::now() - age);
}

void putForeignLock(const RunFolder &run, const char *attempt = "there")
{
    putFile(run.lock(),
            std::string(R"({"host":"far-away","pid":7,"attempt":")") + attempt + "\"}\n");
}

/// A child that takes the lock, writes `body` and then waits, or leaves without a word. Its pipe
/// says when it is that far.
class Worker {
public:
    explicit Worker(const RunFolder &run, EventBody body = Alive{})
    {
        int ends[2];
        if (pipe(ends) != 0)
            qFatal("pipe");
        m_pid = fork();
        if (m_pid == 0) {
            auto lock = RunLock::take(run);
            auto writer = lock ? EventWriter::open(run.events(), lock->attempt())
                               : Result<EventWriter>(lock.error());
            const bool ready = writer && writer->write(body);
            const char say = ready ? 'y' : 'n';
            if (write(ends[1], &say, 1) == 1)
                pause();
            _exit(0);
        }
        char said = 0;
        if (read(ends[0], &said, 1) != 1 || said != 'y')
            qFatal("the child didn't start");
        close(ends[0]);
        close(ends[1]);
    }
    ~Worker() { killNow(); }
    Worker(const Worker &) = delete;
    Worker &operator=(const Worker &) = delete;
    void killNow()
    {
        if (m_pid <= 0)
            return;
        kill(m_pid, SIGKILL);
        waitpid(m_pid, nullptr, 0);
        m_pid = 0;
    }
    pid_t pid() const { return m_pid; }

private:
    pid_t m_pid = 0;
};

} // namespace

class TestRunFolder : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aRunIsNotWrittenOver()
    {
        TemporaryFolder folder;
        const auto run = RunFolder::create(folder.file("X.runs") / "one");
        QVERIFY2(run, qPrintable(sentence(run)));
        QVERIFY(RunFolder::create(run->root())); // empty: nothing to lose
        putFile(run->config(), "{}");
        const auto again = RunFolder::create(run->root());
        QVERIFY(!again);
        QVERIFY(again.error().is(protocol::errors::kRunExists));
        QVERIFY(!RunFolder::create(run->config()));
        QVERIFY(!RunFolder::create(run->config() / "below"));
        QCOMPARE(fileText(run->config()), std::string("{}"));
        QCOMPARE(run->model(2, 7), run->root() / "fold-2" / "seed-7" / "model");
        QCOMPARE(run->checkpoints(0, 1), run->root() / "fold-0" / "seed-1" / "checkpoints");
    }

    void otherFoldersAreNoRuns()
    {
        TemporaryFolder folder;
        QVERIFY(inspectRun(folder.path()).error().is(protocol::errors::kNoRun));
        QVERIFY(!inspectRun(folder.file("nothing")));
    }

    void theLockIsOneWorkers()
    {
        TemporaryFolder folder;
        const RunFolder run(folder.path());
        {
            const auto lock = RunLock::take(run);
            QVERIFY2(lock, qPrintable(sentence(lock)));
            const auto holder = readLock(run.lock());
            QVERIFY(holder);
            QCOMPARE(holder->host, hostName());
            QCOMPARE(holder->processId, std::int64_t(getpid()));
            QCOMPARE(holder->attempt, lock->attempt());
            const auto second = RunLock::take(run);
            QVERIFY(!second);
            QVERIFY(second.error().is(protocol::errors::kRunBusy));
            QVERIFY(sentence(second).contains(QString::number(getpid())));
            QVERIFY(!RunLock::take(run, true)); // force is for other hosts
            QVERIFY(lock->stillOurs());
        }
        const auto next = RunLock::take(run);
        QVERIFY2(next, qPrintable(sentence(next)));
        QVERIFY(readLock(run.lock())->attempt == next->attempt());
    }

    /// Whoever looks at a run holds its lock for an instant; a worker that starts then still
    /// starts.
    void lookingDoesntKeepAWorkerOut()
    {
        TemporaryFolder folder;
        const RunFolder run(folder.path());
        putFile(run.config(), "{}");
        putFile(run.lock(), "");
        const FileDescriptor looks(::open(run.lock().c_str(), O_RDONLY | O_CLOEXEC));
        QCOMPARE(::flock(looks.get(), LOCK_SH | LOCK_NB), 0);
        const std::jthread leaves([&] {
            std::this_thread::sleep_for(200ms);
            ::flock(looks.get(), LOCK_UN);
        });
        const auto lock = RunLock::take(run);
        QVERIFY2(lock, qPrintable(sentence(lock)));
    }

    void anotherAttemptsIdEndsOurs()
    {
        TemporaryFolder folder;
        const RunFolder run(folder.path());
        const auto lock = RunLock::take(run);
        QVERIFY(lock && lock->stillOurs());
        putForeignLock(run);
        QVERIFY(!lock->stillOurs());
        putFile(run.lock(), "{\"host"); // being written: no reason to stop
        QVERIFY(lock->stillOurs());
    }

    void aliveAndDead()
    {
        TemporaryFolder folder;
        const RunFolder run(folder.path());
        putFile(run.config(), "{}");
        QCOMPARE(stateOf(run), RunState::NotStarted);
        Worker worker(run);
        QCOMPARE(stateOf(run), RunState::Running);
        QCOMPARE(inspectRun(run.root())->status.holder->processId, std::int64_t(worker.pid()));
        QVERIFY(!inspectRun(run.root())->status.resumable());
        worker.killNow();
        QCOMPARE(stateOf(run), RunState::Died);
        QVERIFY(inspectRun(run.root())->status.resumable());
        QVERIFY(RunLock::take(run)); // at once: nothing of a dead process holds it
    }

    void deadBeforeItsFirstEvent()
    {
        TemporaryFolder folder;
        const RunFolder run(folder.path());
        putFile(run.config(), "{}");
        {
            const auto lock = RunLock::take(run);
            QCOMPARE(stateOf(run), RunState::Running);
        }
        QCOMPARE(stateOf(run), RunState::Died);
    }

    void theLastWordCounts_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<int>("state");
        QTest::newRow("finished") << 0 << static_cast<int>(RunState::Finished);
        QTest::newRow("stopped") << 1 << static_cast<int>(RunState::Stopped);
        QTest::newRow("an error that ended it") << 2 << static_cast<int>(RunState::Failed);
        QTest::newRow("an error that didn't") << 3 << static_cast<int>(RunState::Died);
    }
    void theLastWordCounts()
    {
        QFETCH(int, kind);
        QFETCH(int, state);
        const EventBody words[] = {RunFinished{}, RunStopped{"SIGTERM"},
                                   ErrorHappened{"x", {}, "x", true},
                                   ErrorHappened{"x", {}, "x", false}};
        TemporaryFolder folder;
        const RunFolder run(folder.path());
        {
            Worker worker(run, words[kind]);
        }
        QCOMPARE(static_cast<int>(stateOf(run)), state);
        // A worker that takes it up again makes it running, and dies without a word of its own.
        {
            const auto lock = RunLock::take(run);
            QVERIFY(lock);
            QCOMPARE(stateOf(run), RunState::Running);
        }
        QCOMPARE(stateOf(run), kind == 0 ? RunState::Finished : RunState::Died);
    }

    void anotherHostIsBelievedForAMinute()
    {
        TemporaryFolder folder;
        const RunFolder run(folder.path());
        putFile(run.events(), toLine({"t", "there", Alive{}}) + '\n');
        putForeignLock(run);
        // Nobody here holds the lock, but its folder has just changed.
        QCOMPARE(stateOf(run), RunState::Running);
        QVERIFY(inspectRun(run.root())->status.elsewhere);
        const auto refused = RunLock::take(run);
        QVERIFY(!refused);
        QVERIFY(refused.error().is(protocol::errors::kRunBusyElsewhere));
        QVERIFY(sentence(refused).contains(QStringLiteral("far-away")));
        QCOMPARE(readLock(run.lock())->host, std::string("far-away"));

        makeOld(run, 50s);
        QCOMPARE(stateOf(run), RunState::Running);
        QVERIFY(!RunLock::take(run));
        makeOld(run, 70s);
        QCOMPARE(stateOf(run), RunState::Died);
        putFile(run.control(), "{}\n"); // somebody asked it to stop: no sign of life
        QCOMPARE(stateOf(run), RunState::Died);
        QVERIFY(RunLock::take(run));
    }

    void forceTakesARunOfAnotherHost()
    {
        TemporaryFolder folder;
        const RunFolder run(folder.path());
        putForeignLock(run);
        QVERIFY(!RunLock::take(run));
        const auto lock = RunLock::take(run, true);
        QVERIFY2(lock, qPrintable(sentence(lock)));
        QCOMPARE(readLock(run.lock())->host, hostName());
    }

    /// A lock that another host seems to hold, without a sign of life: not believed.
    void anotherHostsLockAloneIsNotBelieved()
    {
        TemporaryFolder folder;
        const RunFolder run(folder.path());
        const auto lock = RunLock::take(run);
        QVERIFY(lock);
        putFile(folder.file("other"), R"({"host":"far-away","pid":7,"attempt":"there"})");
        std::filesystem::copy_file(folder.file("other"), run.lock(),
                                   std::filesystem::copy_options::overwrite_existing);
        makeOld(run, 70s);
        QCOMPARE(statusOf(run, {}).state, RunState::Died);
    }

    void progressComesWithTheState()
    {
        TemporaryFolder folder;
        const RunFolder run(folder.path());
        {
            const auto lock = RunLock::take(run);
            auto writer = EventWriter::open(run.events(), lock->attempt());
            EpochFinished e;
            e.epoch = 4;
            QVERIFY(writer->write(e));
        }
        putFile(run.events(), fileText(run.events()) + "{\"event\":\"run_fin"); // torn
        const auto inspection = inspectRun(run.root());
        QCOMPARE(inspection->status.state, RunState::Died);
        QCOMPARE(inspection->progress.folds.at({0, 0}).epochs.size(), std::size_t(1));
    }

    void theTailOfTheLogBeginsAtALine()
    {
        TemporaryFolder folder;
        const RunFolder run(folder.path());
        QCOMPARE(logTail(run), std::string());
        putFile(run.log(), "short\n");
        QCOMPARE(logTail(run), std::string("short\n"));
        putFile(run.log(), std::string(5000, 'x') + "\nlast but one\nlast\xff\n");
        QCOMPARE(logTail(run), std::string("last but one\nlast\xEF\xBF\xBD\n"));
        putFile(run.log(), std::string(5000, 'x'));
        QCOMPARE(logTail(run).size(), std::size_t(4096));
    }
};

QTEST_GUILESS_MAIN(TestRunFolder)
#include "tst_run_folder.moc"
