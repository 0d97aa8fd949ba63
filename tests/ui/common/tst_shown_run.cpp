// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/runs.h"
#include "tests/core/store/small_project.h"
#include "tests/ui/browse/some_run.h"
#include "ui/common/session.h"
#include "ui/common/shown_run.h"

#include <QSignalSpy>
#include <QThreadPool>

using namespace merhan;
using namespace merhan::common;
using tests::SomeRun;
using namespace Qt::StringLiterals;

class TestShownRun : public QObject {
    Q_OBJECT

    std::unique_ptr<Folder> m_folder;
    std::unique_ptr<Session> m_session;

    std::filesystem::path file() const { return *m_folder / "X.merhan"; }
    ShownRun *shown() const { return m_session->shownRun(); }
    QString shownFile() const { return QString::fromStdString(file().string()); }

    void add(store::Project &project, const SomeRun &run)
    {
        const auto folder = *m_folder / run.name.c_str();
        VERIFY_RESULT(tests::makeRun(project, folder, run));
        VERIFY_RESULT(store::ingest(project, folder));
    }
    void add(const SomeRun &run)
    {
        auto project = store::Project::open(file());
        VERIFY_RESULT(project);
        add(*project, run);
    }
    void open()
    {
        m_session = std::make_unique<Session>();
        m_session->open(shownFile());
        QTRY_VERIFY(shown()->isRead());
    }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<Folder>();
        auto project = store::Project::create(file());
        VERIFY_RESULT(project);
        VERIFY_RESULT(store::importCorpus(*project, smallCorpus(60, m_folder->path()), "test"));
    }
    void cleanup() { m_session.reset(); }

    void withoutARunThereIsNone()
    {
        open();
        QVERIFY(shown()->runs().empty());
        QVERIFY(!shown()->run());
        QVERIFY(!shown()->answers());
        QCOMPARE(shown()->name(), QString());
    }

    void atFirstTheNewestFinishedOneIsShown()
    {
        add({.name = "one", .startedAt = "2026-03-01T12:00:00.000Z"});
        add({.name = "two", .startedAt = "2026-03-02T12:00:00.000Z"});
        add({.name = "three", .startedAt = "2026-03-03T12:00:00.000Z", .finished = false});
        open();
        QCOMPARE(shown()->runs().size(), std::size_t{3});
        QCOMPARE(shown()->name(), u"two"_s);
    }

    void itsAnswersAreThoseOfTheFile()
    {
        add({.name = "one", .wrongEvery = 4});
        open();
        QTRY_VERIFY(shown()->answers());
        const auto predictions = protocol::readPredictions(*m_folder / "one/predictions.csv");
        VERIFY_RESULT(predictions);
        const auto answers = shown()->answers();
        QCOMPARE(answers->byUtterance.size(), predictions->rows.size());
        for (const auto &row : predictions->rows) {
            const int at = m_session->rowOf(QString::fromStdString(row.corpus),
                                            QString::fromStdString(row.utterance));
            QVERIFY(at >= 0);
            const auto &utterance = *m_session->data().rows[static_cast<std::size_t>(at)];
            const store::Shown *answer = answers->of(utterance.number);
            QVERIFY(answer);
            QCOMPARE(std::string(answers->classKey(answer->predicted)), row.predicted);
            QVERIFY(std::abs(answer->confidence - 0.7) < 1e-6);
            QCOMPARE(std::string(store::keyOf(answer->split)), row.split);
        }
        QVERIFY(!answers->of(1'000'000));
    }

    void anExcitedOneIsRightWhenHappyIsPredicted()
    {
        add({.name = "one"});
        open();
        QTRY_VERIFY(shown()->answers());
        const auto answers = shown()->answers();
        store::Shown happy;
        happy.predicted = 1;
        QCOMPARE(answers->classKey(1), std::string_view("happy"));
        QCOMPARE(answers->agrees(happy, "happy"), std::optional(true));
        QCOMPARE(answers->agrees(happy, "excited"), std::optional(true));
        QCOMPARE(answers->agrees(happy, "sad"), std::optional(false));
        QCOMPARE(answers->agrees(happy, "fearful"), std::optional<bool>());
        QCOMPARE(answers->agrees(happy, ""), std::optional<bool>());
    }

    void whatWasChosenIsShownTheNextTime()
    {
        add({.name = "one", .startedAt = "2026-03-01T12:00:00.000Z"});
        add({.name = "two", .startedAt = "2026-03-02T12:00:00.000Z", .wrongEvery = 2});
        open();
        QTRY_VERIFY(shown()->answers());
        QSignalSpy changed(shown(), &ShownRun::changed);
        shown()->choose(u"one"_s);
        QCOMPARE(shown()->name(), u"one"_s);
        QTRY_COMPARE(changed.size(), 1);
        QCOMPARE(shown()->answers()->run.name, std::string("one"));
        // There and back at once: what is read last isn't what was asked last.
        shown()->choose(u"two"_s);
        shown()->choose(u"one"_s);
        QThreadPool::globalInstance()->waitForDone();
        QCoreApplication::processEvents();
        QCOMPARE(shown()->answers()->run.name, std::string("one"));
        shown()->choose(u"nothing like it"_s);
        QCOMPARE(shown()->name(), u"one"_s);
        open(); // the session before it waits for its writer
        QCOMPARE(shown()->name(), u"one"_s);
    }

    void aRunThatComesMeanwhileIsShownUnlessOneWasChosen()
    {
        add({.name = "one", .startedAt = "2026-03-01T12:00:00.000Z"});
        open();
        QTRY_VERIFY(shown()->answers());
        add({.name = "two", .startedAt = "2026-03-02T12:00:00.000Z"});
        m_session->sayRunsChanged();
        QTRY_COMPARE(shown()->name(), u"two"_s);
        QTRY_VERIFY(shown()->answers()->run.name == "two");
        shown()->choose(u"one"_s);
        add({.name = "three", .startedAt = "2026-03-03T12:00:00.000Z"});
        shown()->refresh();
        QTRY_COMPARE(shown()->runs().size(), std::size_t{3});
        QCOMPARE(shown()->name(), u"one"_s);
    }

    void oneThatIsRenamedStaysAndOneThatIsRemovedGoes()
    {
        add({.name = "one", .startedAt = "2026-03-01T12:00:00.000Z"});
        add({.name = "two", .startedAt = "2026-03-02T12:00:00.000Z"});
        open();
        shown()->choose(u"one"_s);
        const auto change = [this](std::function<Result<void>(store::Project &)> work) {
            m_session->change(std::move(work), [this](const Result<void> &done) {
                VERIFY_RESULT(done);
                m_session->sayRunsChanged();
            });
        };
        change([](store::Project &project) { return store::renameRun(project, "one", "first"); });
        QTRY_COMPARE(shown()->name(), u"first"_s);
        change([](store::Project &project) { return store::removeRun(project, "first"); });
        QTRY_COMPARE(shown()->name(), u"two"_s);
        change([](store::Project &project) { return store::removeRun(project, "two"); });
        QTRY_VERIFY(!shown()->run());
        QTRY_VERIFY(!shown()->answers());
    }

    void aClosedProjectHasNone()
    {
        add({.name = "one"});
        open();
        QTRY_VERIFY(shown()->answers());
        QSignalSpy changed(shown(), &ShownRun::changed);
        m_session->close();
        QVERIFY(!shown()->run());
        QVERIFY(!shown()->answers());
        QCOMPARE(changed.size(), 1);
    }
};

QTEST_GUILESS_MAIN(TestShownRun)
#include "tst_shown_run.moc"
