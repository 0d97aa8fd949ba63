// SPDX-License-Identifier: Apache-2.0
#include "core/protocol/control.h"
#include "core/protocol/errors.h"
#include "core/protocol/event_log.h"
#include "core/protocol/ids.h"
#include "core/protocol/run_progress.h"
#include "tests/core/protocol/temporary_folder.h"

#include <QtTest>

#include <cmath>
#include <sys/wait.h>
#include <thread>
#include <unistd.h>

using namespace merhan;
using namespace merhan::protocol;

namespace {

/// One of each kind, with a value in every member.
std::vector<EventBody> oneOfEach()
{
    const Scores scores{0.7, 0.6, 0.5, 0.65};
    return {
        RunStarted{1,
                   "leave one session out",
                   "shares 0 speakers",
                   {"session 1", "session 2"},
                   {1, ~0ULL},
                   {"neutral", "sad"},
                   "abc",
                   10,
                   8,
                   30,
                   true},
        DeviceChosen{"cuda:0", "H100", "bfloat16", 4, 1LL << 37},
        FeaturesProgress{"mfcc", 3, 10},
        FoldStarted{1, 2, "session 2", 6, 1, 1},
        Batch{1, 2, 3, 4, 5, 0.25, 16.5},
        EpochFinished{1, 2, 3, 0.5, 0.75, scores, {1e-4, 5e-4}, 12.5, 16.5, 123456, true},
        CheckpointSaved{1, 2, 3, "fold-1/seed-2/checkpoints/3", true},
        CommandAnswered{"id", "stop", false, "It is finished."},
        Paused{},
        Resumed{},
        EarlyStopped{1, 2, 9, 5},
        Evaluation{1, 2, "test", 8, scores, {{3, 1}, {0, 4}}},
        Alive{},
        RunStopped{"SIGTERM"},
        RunFinished{99.5},
        ErrorHappened{"disk_full", {"a", "b"}, "There is no space left.", false},
    };
}

Event at(const char *attempt, EventBody body)
{
    static int seconds = 0;
    const std::string time =
        utcText(std::chrono::system_clock::time_point(std::chrono::seconds(++seconds)));
    return {time, attempt, std::move(body)};
}

EpochFinished epoch(std::int64_t number, double loss)
{
    EpochFinished e;
    e.epoch = number;
    e.trainLoss = loss;
    return e;
}

} // namespace

class TestEvents : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void eachKindIsReadAgain()
    {
        const auto events = oneOfEach();
        QCOMPARE(events.size(), std::variant_size_v<EventBody>);
        for (std::size_t i = 0; i < events.size(); ++i) {
            QCOMPARE(events[i].index(), i);
            const std::string line = toLine({"2026-03-01T12:00:00.250Z", "attempt", events[i]});
            QVERIFY(line.find('\n') == std::string::npos);
            const auto read = parseEvent(line);
            QVERIFY2(read, line.c_str());
            QCOMPARE(read->time, std::string("2026-03-01T12:00:00.250Z"));
            QCOMPARE(read->attempt, std::string("attempt"));
            QCOMPARE(read->body.index(), i);
            QCOMPARE(toLine(*read), line);
        }
    }

    void theFormatIsAsPublished()
    {
        QCOMPARE(
            QString::fromStdString(toLine({"t", "a", EarlyStopped{0, 1, 9, 5}})),
            QStringLiteral(R"({"event":"early_stopped","time":"t","attempt":"a","fold":0,"seed":1,)"
                           R"("epoch":9,"best_epoch":5})"));
        const auto read = parseEvent(
            R"({"event":"epoch_finished","fold":2,"seed":18446744073709551615,"epoch":7,)"
            R"("train_loss":0.5,"validation_loss":null,"uar":0.75,"learning_rates":[0.001],"best":true})");
        QVERIFY(read);
        const auto &e = std::get<EpochFinished>(read->body);
        QCOMPARE(e.fold, 2);
        QCOMPARE(e.seed, ~std::uint64_t(0));
        QCOMPARE(e.epoch, std::int64_t(7));
        QCOMPARE(e.validation.uar, 0.75);
        QVERIFY(std::isnan(e.validationLoss) && std::isnan(e.validation.war));
        QCOMPARE(e.learningRates, std::vector<double>{0.001});
        QVERIFY(e.best);
    }

    void whatIsUndefinedIsNull()
    {
        const std::string line = toLine({"t", "a", epoch(1, std::nan(""))});
        QVERIFY(line.find("\"train_loss\":null") != std::string::npos);
        QVERIFY(line.find("\"uar\":null") != std::string::npos);
        QVERIFY(std::isnan(std::get<EpochFinished>(parseEvent(line)->body).trainLoss));
        // An evaluation of the whole run has no fold.
        QVERIFY(toLine({"t", "a", Evaluation{}}).find("fold") == std::string::npos);
    }

    void linesOfOthersArePassedOver()
    {
        for (const char *line :
             {"", "hello", "[1]", "7", "null", "{", R"({"event":"invented"})", R"({"event":7})",
              R"({"time":"t"})", "\xff", R"({"event":"batch"}})"})
            QVERIFY2(!parseEvent(line), line);
    }

    void fieldsOfAnotherKindKeepTheirDefault()
    {
        const auto read = parseEvent(
            R"({"event":"batch","later":{"x":1},"fold":"two","seed":-1,"epoch":1.5,"batch":1e300,)"
            R"("batches":99999999999999999999,"loss":"x","utterances_per_second":8})");
        QVERIFY(read);
        const auto &e = std::get<Batch>(read->body);
        QCOMPARE(e.fold, 0);
        QCOMPARE(e.seed, std::uint64_t(0));
        QCOMPARE(e.epoch, std::int64_t(0));
        QCOMPARE(e.batch, std::int64_t(0));
        QCOMPARE(e.batches, std::int64_t(0));
        QVERIFY(std::isnan(e.loss));
        QCOMPARE(e.utterancesPerSecond, 8.0);
    }

    void textThatIsNoUtf8IsWritten()
    {
        const auto read = parseEvent(toLine({"t", "a", RunStopped{"a\xff"}}));
        QVERIFY(read);
        QCOMPARE(std::get<RunStopped>(read->body).by, std::string("a\xEF\xBF\xBD"));
    }

    void anErrorKeepsItsCode()
    {
        const ErrorHappened e =
            eventOf({&protocol::errors::kCorpusRoot, {"a", "b"}, "/x/y", 3}, false);
        QCOMPARE(e.code, std::string("corpus_root"));
        QCOMPARE(e.arguments, (std::vector<std::string>{"a", "b"}));
        QVERIFY(e.sentence.starts_with("/x/y:3: 'a' names no corpus"));
        QVERIFY(!e.ended);
    }

    void aReaderFollowsAWriter()
    {
        TemporaryFolder folder;
        EventReader reader(folder.file("events.jsonl"));
        QVERIFY(reader.poll()->empty());
        auto writer = EventWriter::open(folder.file("events.jsonl"), "one");
        QVERIFY(writer);
        QVERIFY(writer->write(Alive{}));
        QVERIFY(writer->write(RunFinished{2}));
        auto events = reader.poll();
        QCOMPARE(events->size(), std::size_t(2));
        QCOMPARE((*events)[0].attempt, std::string("one"));
        QVERIFY((*events)[0].time <= (*events)[1].time);
        QCOMPARE((*events)[0].time.size(), std::size_t(24));
        QVERIFY(reader.poll()->empty());
        QVERIFY(writer->write(Paused{}));
        QCOMPARE(reader.poll()->size(), std::size_t(1));
    }

    /// Cut the file after each of its bytes: the next worker's events are all read.
    void aTornLineHurtsNobody()
    {
        TemporaryFolder folder;
        const auto file = folder.file("events.jsonl");
        const std::string whole =
            toLine({"t", "one", Batch{}}) + '\n' + toLine({"t", "one", Alive{}}) + '\n';
        for (std::size_t length = 0; length <= whole.size(); ++length) {
            putFile(file, whole.substr(0, length));
            auto writer = EventWriter::open(file, "two");
            QVERIFY(writer);
            QVERIFY(writer->write(Paused{}));
            QVERIFY(writer->write(Resumed{}));
            QVERIFY(fileText(file).starts_with(whole.substr(0, length))); // never shortened
            EventReader reader(file);
            const auto events = reader.poll();
            QVERIFY(events->size() >= 2);
            QCOMPARE(nameOf(events->back().body), std::string_view("resumed"));
            QCOMPARE(nameOf((*events)[events->size() - 2].body), std::string_view("paused"));
        }
    }

    void manyThreadsWriteWholeLines()
    {
        TemporaryFolder folder;
        auto writer = EventWriter::open(folder.file("e"), "one");
        QVERIFY(writer);
        std::vector<std::thread> threads;
        for (int t = 0; t < 4; ++t)
            threads.emplace_back([&] {
                for (int i = 0; i < 500; ++i)
                    if (!writer->write(RunStopped{std::string(static_cast<std::size_t>(i), 'x')}))
                        return;
            });
        for (std::thread &thread : threads)
            thread.join();
        EventReader reader(folder.file("e"));
        const auto events = reader.poll();
        QCOMPARE(events->size(), std::size_t(2000));
        QCOMPARE(reader.passedOver(), std::int64_t(0));
        for (std::size_t i = 1; i < events->size(); ++i)
            QVERIFY((*events)[i - 1].time <= (*events)[i].time);
    }

    /// A worker that is killed in the middle leaves a file that goes on.
    void killedInTheMiddle()
    {
        TemporaryFolder folder;
        const auto file = folder.file("e");
        for (int round = 0; round < 5; ++round) {
            const pid_t child = fork();
            if (child == 0) {
                auto writer = EventWriter::open(file, "child");
                while (writer && writer->write(Batch{}))
                    ;
                _exit(1);
            }
            QVERIFY(QTest::qWaitFor([&] {
                return std::filesystem::exists(file) && std::filesystem::file_size(file) > 1000U;
            }));
            QTest::qWait(5);
            kill(child, SIGKILL);
            int status = 0;
            waitpid(child, &status, 0);
            QVERIFY(WIFSIGNALED(status));
            auto writer = EventWriter::open(file, "after");
            QVERIFY(writer && writer->write(RunFinished{}));
            EventReader reader(file);
            const auto events = reader.poll();
            QCOMPARE(nameOf(events->back().body), std::string_view("run_finished"));
            QVERIFY(reader.passedOver() <= round + 1);
        }
    }

    void aFullDiskIsReported()
    {
        if (!std::filesystem::exists("/dev/full"))
            QSKIP("there is no /dev/full");
        auto writer = EventWriter::open("/dev/full", "one");
        QVERIFY2(writer, qPrintable(sentence(writer)));
        const auto done = writer->write(Alive{});
        QVERIFY(!done);
        QVERIFY(done.error().is(protocol::errors::kDiskFull));
    }

    void progressAddsUp()
    {
        RunProgress run;
        QCOMPARE(run.fractionDone(), 0.0);
        RunStarted started;
        started.folds = {"session 1", "session 2"};
        started.seeds = {1};
        started.epochs = 10;
        run.add(at("one", started));
        run.add(at("one", FoldStarted{0, 1, "session 1", 6, 1, 1}));
        run.add(at("one", Batch{0, 1, 1, 5, 10, 0.5, 16}));
        QCOMPARE(run.fractionDone(), 0.5 / 20);
        QCOMPARE(run.current, (std::optional<std::pair<int, std::uint64_t>>({0, 1})));
        auto first = epoch(1, 0.9);
        first.seed = 1;
        run.add(at("one", first));
        QVERIFY(!run.batch);
        QCOMPARE(run.fractionDone(), 1.0 / 20);
        run.add(at("one", EarlyStopped{0, 1, 1, 1}));
        QCOMPARE(run.fractionDone(), 10.0 / 20);
        run.add(at("one", Evaluation{0, 1, "test", 8, {0.7, 0.6, 0.5, 0.4}, {}}));
        run.add(at("one", Evaluation{0, 1, "validation", 8, {0.9, 0.9, 0.9, 0.9}, {}}));
        run.add(at("one",
                   Evaluation{std::nullopt, std::nullopt, "test", 16, {0.8, 0.7, 0.6, 0.5}, {}}));
        QCOMPARE(run.folds.at({0, 1}).test->scores.war, 0.7);
        QCOMPARE(run.folds.at({0, 1}).validation->scores.war, 0.9);
        QCOMPARE(run.evaluation->scores.war, 0.8);
        run.add(at("one", Paused{}));
        QVERIFY(run.paused);
        run.add(at("one", Resumed{}));
        QVERIFY(!run.paused);
        run.add(at("one", RunFinished{5}));
        QCOMPARE(run.end, RunProgress::End::Finished);
        QCOMPARE(run.fractionDone(), 1.0);
        QVERIFY(run.firstTime < run.lastTime);
    }

    void theLaterAttemptCounts()
    {
        RunProgress run;
        run.add(at("one", epoch(1, 0.9)));
        run.add(at("one", epoch(2, 0.8)));
        run.add(at("one", Paused{}));
        run.add(at("one", RunStopped{"SIGTERM"}));
        QCOMPARE(run.end, RunProgress::End::Stopped);
        run.add(at("two", epoch(2, 0.7)));
        QCOMPARE(run.end, RunProgress::End::None);
        QVERIFY(!run.paused);
        run.add(at("one", epoch(2, 0.1))); // a worker that lost its lock
        run.add(at("one", ErrorHappened{"x", {}, "x", true}));
        run.add(at("one", CommandAnswered{"c1", "stop", true, ""}));
        QCOMPARE(run.attempt, std::string("two"));
        QCOMPARE(run.end, RunProgress::End::None);
        QCOMPARE(run.folds.at({0, 0}).epochs.at(1).trainLoss, 0.9);
        QCOMPARE(run.folds.at({0, 0}).epochs.at(2).trainLoss, 0.7);
        QVERIFY(run.answered.contains("c1"));
        run.add(at("two", ErrorHappened{"x", {}, "x", false}));
        QCOMPARE(run.end, RunProgress::End::None); // it went on
        run.add(at("two", ErrorHappened{"x", {}, "x", true}));
        QCOMPARE(run.end, RunProgress::End::Failed);
        run.add(at("two", Alive{}));
        QCOMPARE(run.end, RunProgress::End::Failed);
    }

    void commandsAreReadOnce()
    {
        TemporaryFolder folder;
        const auto file = folder.file("control.jsonl");
        ControlReader early(file, {});
        QVERIFY(early.poll()->empty());
        const auto first = sendCommand(file, "pause", "Ada");
        const auto second = sendCommand(file, "continue", "Ada");
        QVERIFY(first && second && *first != *second);
        const auto commands = early.poll();
        QCOMPARE(commands->size(), std::size_t(2));
        QCOMPARE((*commands)[0].command, std::string("pause"));
        QCOMPARE((*commands)[0].id, *first);
        QCOMPARE((*commands)[0].by, std::string("Ada"));
        QVERIFY(early.poll()->empty());

        ControlReader resumed(file, {*first}); // answered by an earlier attempt
        QCOMPARE(resumed.poll()->size(), std::size_t(1));

        // Rubbish, a torn line, and the same id again
        putFile(file, "hello\n{\"id\":\"x\",\"command\":\"st");
        const auto third = sendCommand(file, "stop", "Bob");
        QVERIFY(third);
        ControlReader other(file, {});
        const auto stop = other.poll();
        QCOMPARE(stop->size(), std::size_t(1));
        QCOMPARE((*stop)[0].id, *third);
        putFile(folder.file("twice"),
                "{\"id\":\"x\",\"command\":\"stop\"}\n{\"id\":\"x\",\"command\":\"stop\"}\n"
                "{\"id\":\"\",\"command\":\"stop\"}\n{\"id\":\"y\"}\n");
        ControlReader twice(folder.file("twice"), {});
        QCOMPARE(twice.poll()->size(), std::size_t(1));
    }
};

QTEST_GUILESS_MAIN(TestEvents)
#include "tst_events.moc"
