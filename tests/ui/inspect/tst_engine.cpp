// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>

#include "ui/common/worker_program.h"
#include "ui/inspect/engine.h"
#include "ui/inspect/errors.h"

#include <QTemporaryDir>

using namespace merhan;
using namespace merhan::inspect;
using namespace Qt::StringLiterals;

namespace {

Engine::Options fake(const QString &manner = {})
{
    Engine::Options options;
    options.program = QStringLiteral(FAKE_ENGINE);
    options.arguments = manner.isEmpty() ? QStringList() : QStringList{manner};
    return options;
}

protocol::AttentionRequest question(const char *text)
{
    protocol::AttentionRequest request;
    request.view = "inspect";
    request.model = "run";
    request.utterance.id = "u1";
    request.utterance.wav = "u1.wav";
    request.utterance.text = text;
    return request;
}

/// What came back, kept.
struct Said {
    std::vector<Result<Answer>> answers;
    std::function<void(const Result<Answer> &)> taker()
    {
        return [this](const Result<Answer> &answer) { answers.push_back(answer); };
    }
};

} // namespace

class TestEngine : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void startsWhenItIsAsked()
    {
        Engine engine(fake(), nullptr);
        QCOMPARE(engine.state(), Engine::State::Off);
        Said said;
        engine.ask(question("hello"), this, said.taker());
        QVERIFY(said.answers.empty()); // never before ask() returns
        QTRY_COMPARE(said.answers.size(), std::size_t{1});
        QCOMPARE(engine.state(), Engine::State::Ready);
        QCOMPARE(engine.hello().device, std::string("cpu"));
        QVERIFY(said.answers[0]);
        const auto &answer = std::get<protocol::AttentionAnswer>(*said.answers[0]);
        QCOMPARE(answer.utterance, std::string("u1"));
        QCOMPARE(answer.probabilities[1], 0.6);
        QVERIFY(!engine.isWorking());
    }

    void takesAnswersInPiecesAndPassesRubbishOver()
    {
        Engine engine(fake(), nullptr);
        Said said;
        engine.ask(question("split"), this, said.taker());
        engine.ask(question("progress"), this, said.taker());
        QSignalSpy progress(&engine, &Engine::progressed);
        QTRY_COMPARE(said.answers.size(), std::size_t{2});
        QVERIFY(said.answers[0] && said.answers[1]);
        QCOMPARE(progress.count(), 1);
        QCOMPARE(progress.at(0).at(1).toLongLong(), 3);
        QCOMPARE(progress.at(0).at(2).toLongLong(), 7);
    }

    void sentenceOfTheEngineIsTheError()
    {
        Engine engine(fake(), nullptr);
        Said said;
        engine.ask(question("error"), this, said.taker());
        QTRY_COMPARE(said.answers.size(), std::size_t{1});
        QVERIFY(!said.answers[0]);
        QCOMPARE(inEnglish(said.answers[0].error()), std::string("The recording is broken."));
        QCOMPARE(engine.state(), Engine::State::Ready);
    }

    void diesAndComesBack()
    {
        Engine engine(fake(), nullptr);
        QSignalSpy died(&engine, &Engine::died);
        Said said;
        engine.ask(question("die"), this, said.taker());
        QTRY_COMPARE(said.answers.size(), std::size_t{1});
        QVERIFY(!said.answers[0]);
        QVERIFY(said.answers[0].error().is(inspect::errors::kEngineDied));
        QVERIFY(inEnglish(said.answers[0].error()).find("out of luck") != std::string::npos);
        QCOMPARE(died.count(), 1);
        QCOMPARE(died.at(0).at(1).toBool(), true);
        QTRY_COMPARE(engine.state(), Engine::State::Ready);
        engine.ask(question("hello"), this, said.taker());
        QTRY_COMPARE(said.answers.size(), std::size_t{2});
        QVERIFY(said.answers[1]);
    }

    void isNotStartedForEver()
    {
        Engine engine(fake(u"stillborn"_s), nullptr);
        QSignalSpy died(&engine, &Engine::died);
        Said said;
        engine.ask(question("hello"), this, said.taker());
        QTRY_COMPARE(engine.state(), Engine::State::Failed);
        QCOMPARE(died.count(), 4); // once and three times again
        QCOMPARE(said.answers.size(), std::size_t{1});
        QVERIFY(said.answers[0].error().is(inspect::errors::kEngineGaveUp));
        QVERIFY(inEnglish(said.answers[0].error()).find("no such luck") != std::string::npos);
        // Whoever asks again means: try anew.
        engine.ask(question("hello"), this, said.taker());
        QTRY_COMPARE(said.answers.size(), std::size_t{2});
        QVERIFY(died.count() > 4);
    }

    void noAnswerInTimeIsAnError()
    {
        Engine::Options options = fake();
        options.answerSeconds = 1;
        Engine engine(options, nullptr);
        Said said;
        engine.ask(question("silent"), this, said.taker());
        QTRY_COMPARE(said.answers.size(), std::size_t{1});
        QVERIFY(said.answers[0].error().is(inspect::errors::kEngineSlow));
        // It lives on, and what it says later of that question is dropped.
        engine.ask(question("hello"), this, said.taker());
        QTRY_COMPARE(said.answers.size(), std::size_t{2});
        QVERIFY(said.answers[1]);
    }

    void noFirstLineInTimeIsAnError()
    {
        Engine::Options options = fake(u"mute"_s);
        options.startSeconds = 1;
        Engine engine(options, nullptr);
        Said said;
        engine.ask(question("hello"), this, said.taker());
        QTRY_COMPARE(engine.state(), Engine::State::Failed);
        QCOMPARE(said.answers.size(), std::size_t{1});
        QVERIFY(said.answers[0].error().is(inspect::errors::kEngineStart));
    }

    void newerEngineIsRefused()
    {
        Engine engine(fake(u"newer"_s), nullptr);
        Said said;
        engine.ask(question("hello"), this, said.taker());
        QTRY_COMPARE(said.answers.size(), std::size_t{1});
        QVERIFY(said.answers[0].error().is(inspect::errors::kEngineNewer));
        QCOMPARE(engine.state(), Engine::State::Failed);
    }

    void programThatIsNotThereIsAnError()
    {
        Engine::Options options;
        options.program = u"/nonexistent/merhan-worker"_s;
        Engine engine(options, nullptr);
        Said said;
        engine.ask(question("hello"), this, said.taker());
        QTRY_COMPARE(said.answers.size(), std::size_t{1});
        QVERIFY(said.answers[0].error().is(inspect::errors::kEngineStart));
    }

    void cancelledQuestionsAreForgotten()
    {
        Engine engine(fake(), nullptr);
        Said said;
        engine.ask(question("hello"), this, said.taker());
        QTRY_COMPARE(said.answers.size(), std::size_t{1});
        const QString id = engine.ask(question("silent"), this, said.taker());
        const QString never = engine.ask(question("hello"), this, said.taker());
        engine.cancel(never); // before it was sent
        QTRY_VERIFY(engine.isWorking());
        engine.ask(question("hello"), this, said.taker());
        QTRY_COMPARE(said.answers.size(), std::size_t{2});
        engine.cancel(id);
        QVERIFY(!engine.isWorking());
        engine.ask(question("hello"), this, said.taker());
        QTRY_COMPARE(said.answers.size(), std::size_t{3});
    }

    void whoeverIsGoneIsNotCalled()
    {
        Engine engine(fake(), nullptr);
        bool called = false;
        auto *gone = new QObject;
        engine.ask(question("hello"), gone, [&](const Result<Answer> &) { called = true; });
        delete gone;
        Said said;
        engine.ask(question("hello"), this, said.taker());
        QTRY_COMPARE(said.answers.size(), std::size_t{1});
        QVERIFY(!called);
    }

    void mayBeDestroyedFromAnAnswer()
    {
        auto *engine = new Engine(fake(), nullptr);
        bool called = false;
        engine->ask(question("hello"), this, [&](const Result<Answer> &) {
            called = true;
            delete engine;
        });
        QTRY_VERIFY(called);
    }

    void realWorkerAnswers()
    {
        const auto program = common::workerProgram();
        if (!program)
            QSKIP("there is no merhan-worker beside this test, at MERHAN_WORKER or on the PATH");
        Engine engine;
        engine.start();
        QTRY_VERIFY_WITH_TIMEOUT(engine.state() == Engine::State::Ready
                                     || engine.state() == Engine::State::Failed,
                                 30000);
        QVERIFY2(engine.state() == Engine::State::Ready, inEnglish(engine.problem()).c_str());
        // A model that isn't there: a sentence, not a silence.
        protocol::AttentionRequest request = question("hello");
        request.model = "/nonexistent/run";
        Said said;
        engine.ask(request, this, said.taker());
        QTRY_COMPARE_WITH_TIMEOUT(said.answers.size(), std::size_t{1}, 20000);
        QVERIFY(!said.answers[0]);
        QVERIFY(!inEnglish(said.answers[0].error()).empty());
        QCOMPARE(engine.state(), Engine::State::Ready);
    }
};

QTEST_GUILESS_MAIN(TestEngine)
#include "tst_engine.moc"
