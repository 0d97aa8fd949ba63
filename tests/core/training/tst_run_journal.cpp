// SPDX-License-Identifier: Apache-2.0
// A run's journal, without a run: which commands it obeys, and what it answers.
#include "core/protocol/control.h"
#include "core/training/run_journal.h"

#include <QTemporaryDir>
#include <QTest>

using namespace merhan;

class TestRunJournal : public QObject {
    Q_OBJECT

    static std::vector<protocol::CommandAnswered> answersIn(const protocol::RunFolder &run)
    {
        std::vector<protocol::CommandAnswered> answers;
        const auto events = protocol::EventReader(run.events()).poll();
        if (!events)
            return answers;
        for (const protocol::Event &event : *events)
            if (const auto *answer = std::get_if<protocol::CommandAnswered>(&event.body))
                answers.push_back(*answer);
        return answers;
    }

private Q_SLOTS:
    /// A "stop" for a worker that died must not stop the one that resumes.
    void whatWasSentBeforeIsNotObeyed()
    {
        const QTemporaryDir folder;
        const protocol::RunFolder run(folder.path().toStdString());
        QVERIFY(protocol::sendCommand(run.control(), "stop", "test"));
        const auto earlier = protocol::ControlReader(run.control(), {}).poll();
        QVERIFY(earlier);
        const auto lock = protocol::RunLock::take(run);
        QVERIFY(lock);
        const auto journal = training::RunJournal::open(run, *lock, {}, *earlier);
        QVERIFY(journal);
        const auto nobody = [] { return static_cast<const char *>(nullptr); };
        QVERIFY(!(*journal)->shouldStop(nobody));
        auto answers = answersIn(run);
        QCOMPARE(answers.size(), 1U);
        QCOMPARE(answers[0].id, (*earlier)[0].id);
        QVERIFY(!answers[0].obeyed);
        QVERIFY(!answers[0].sentence.empty());

        QVERIFY(protocol::sendCommand(run.control(), "stop", "test"));
        QVERIFY((*journal)->shouldStop(nobody));
        QCOMPARE((*journal)->stoppedBy(), std::string("test"));
        answers = answersIn(run);
        QCOMPARE(answers.size(), 2U);
        QVERIFY(answers[1].obeyed);
    }

    /// An answer is given once, however often the run is resumed.
    void answeredOnce()
    {
        const QTemporaryDir folder;
        const protocol::RunFolder run(folder.path().toStdString());
        const auto id = protocol::sendCommand(run.control(), "pause", "test");
        QVERIFY(id);
        const auto earlier = protocol::ControlReader(run.control(), {}).poll();
        QVERIFY(earlier);
        const auto lock = protocol::RunLock::take(run);
        QVERIFY(lock);
        const auto journal = training::RunJournal::open(run, *lock, {*id}, *earlier);
        QVERIFY(journal);
        QCOMPARE(answersIn(run).size(), 0U);
    }
};

QTEST_GUILESS_MAIN(TestRunJournal)
#include "tst_run_journal.moc"
