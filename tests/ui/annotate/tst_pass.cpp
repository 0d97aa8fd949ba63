// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/store/small_project.h"
#include "ui/annotate/pass.h"

#include <QSignalSpy>

#include <set>
#include <unistd.h>

using namespace merhan;
using namespace merhan::annotate;

namespace {

std::vector<std::int64_t> order(const Queue &queue)
{
    std::vector<std::int64_t> numbers;
    for (int i = 0; i < queue.size(); ++i)
        numbers.push_back(queue.at(i));
    return numbers;
}

} // namespace

class TestPass : public QObject {
    Q_OBJECT
    Folder m_folder;
    std::unique_ptr<common::Session> m_session;
    std::unique_ptr<Pass> m_pass;

    /// Every row of the file, by a connection of its own.
    std::vector<store::Annotation> inTheFile() const
    {
        const auto project = store::Project::open(m_folder / "p.merhan", store::Mode::ReadOnly);
        if (!project)
            return {};
        auto rows = store::allAnnotations(*project);
        return rows ? *std::move(rows) : std::vector<store::Annotation>();
    }
    void open()
    {
        m_pass.reset();
        m_session = std::make_unique<common::Session>();
        QSignalSpy opened(m_session.get(), &common::Session::opened);
        m_session->open(QString::fromStdString((m_folder / "p.merhan").string()));
        QVERIFY(opened.wait());
        m_pass = std::make_unique<Pass>(m_session.get());
        m_pass->setAnnotator(QStringLiteral("R2"));
    }
    bool saved() const
    {
        return QTest::qWaitFor([this] { return m_session->saving() == 0; });
    }

private Q_SLOTS:
    void init();
    void cleanup();
    void seedAlonesSaysTheOrder();
    void paceLeavesPausesOut();
    void keysBuildOnKeysThatArentSavedYet();
    void undoAcrossRestarts();
    void keysAfterAnUndoWaitForIt();
    void blindPassesStandAlone();
    void laterIsOverOnceAnswered();
    void anothersGestureDoesntEndOurs();
    void failedGestureStaysWithItsSentence();
};

void TestPass::init()
{
    std::filesystem::remove(m_folder / "p.merhan");
    auto project = store::Project::create(m_folder / "p.merhan");
    VERIFY_RESULT(project);
    VERIFY_RESULT(store::importCorpus(*project, smallCorpus(20, m_folder.path()), "{}"));
}

void TestPass::cleanup()
{
    m_pass.reset();
    m_session.reset();
}

void TestPass::seedAlonesSaysTheOrder()
{
    std::vector<std::int64_t> numbers(100);
    for (std::size_t i = 0; i < numbers.size(); ++i)
        numbers[i] = static_cast<std::int64_t>(i) + 1;
    QCOMPARE(order(Queue(numbers, std::nullopt)), numbers);
    const auto shuffled = order(Queue(numbers, 7));
    QCOMPARE(order(Queue(numbers, 7)), shuffled);
    QVERIFY(shuffled != numbers);
    QVERIFY(order(Queue(numbers, 8)) != shuffled);
    QCOMPARE(std::set<std::int64_t>(shuffled.begin(), shuffled.end()).size(), numbers.size());
    // mt19937 of the standard, seed 7: its first value is 327741615, 327741615 mod 100 = 15.
    QCOMPARE(shuffled[99], std::int64_t{16});
}

void TestPass::paceLeavesPausesOut()
{
    Pace pace;
    pace.answered(0);
    pace.answered(6'000);
    QVERIFY(!pace.perMinute());
    pace.answered(6'000'000); // a night later
    pace.answered(6'006'000);
    QCOMPARE(pace.perMinute().value_or(0), 10.0);
}

void TestPass::keysBuildOnKeysThatArentSavedYet()
{
    open();
    m_pass->setGoesOn(false);
    const std::int64_t first = m_pass->queue().at(0);
    // Nothing is returned by the writer before the event loop runs.
    for (const int value : {2, 3, 4})
        m_pass->digit(value);
    m_pass->label("sad", false);
    m_pass->label("angry", true);
    QVERIFY(m_pass->isSaving(first));
    QVERIFY(saved());
    QVERIFY(!m_pass->isSaving(first));
    const auto rows = inTheFile();
    QCOMPARE(rows.size(), std::size_t{5});
    QVERIFY(rows[2].value == store::Value(corpus::Dimensions{2.0, 3.0, 4.0}));
    QCOMPARE(store::plain(rows[4].value), std::string("sad+angry"));
    m_pass->label("sad", true); // takes it away
    m_pass->stepBack();
    m_pass->digit(1);
    QVERIFY(saved());
    const Answer answer = m_pass->answer(first);
    QVERIFY(answer.labels == std::vector<std::string>{"angry"});
    QVERIFY((answer.dimensions == corpus::Dimensions{2.0, 3.0, 1.0}));
    QCOMPARE(m_pass->answered(), 1);
}

void TestPass::undoAcrossRestarts()
{
    open();
    const std::int64_t first = m_pass->queue().at(0);
    m_pass->label("sad", false);
    m_pass->cantTell();
    QVERIFY(saved());
    QCOMPARE(m_pass->place(), 2);
    open(); // the program starts again
    QCOMPARE(m_pass->answered(), 2);
    QCOMPARE(m_pass->place(), 2); // where it had been left
    m_pass->undo();
    m_pass->undo();
    QVERIFY(saved());
    QCOMPARE(m_pass->answered(), 0);
    QCOMPARE(m_pass->place(), 0); // where it happened
    open();
    m_pass->redo();
    QVERIFY(saved());
    QCOMPARE(m_pass->answered(), 1);
    QVERIFY(m_pass->answer(first).has("sad"));
    QCOMPARE(inTheFile().size(), std::size_t{5});
}

void TestPass::keysAfterAnUndoWaitForIt()
{
    open();
    m_pass->setGoesOn(false);
    m_pass->label("sad", false);
    m_pass->label("angry", true);
    m_pass->undo();
    m_pass->label("happy", true); // on top of "sad" alone
    QVERIFY(QTest::qWaitFor([this] { return inTheFile().size() == 4; }));
    QVERIFY(saved());
    QCOMPARE(store::plain(inTheFile().back().value), std::string("sad+happy"));
}

void TestPass::blindPassesStandAlone()
{
    open();
    m_pass->setGoesOn(false);
    m_pass->setModelInView(true);
    m_pass->label("sad", false);
    m_pass->setBlind(true);
    QVERIFY(!m_pass->answer(m_pass->current()->number).given()); // one's own first answer, too
    m_pass->label("happy", false);
    QVERIFY(saved());
    const auto rows = inTheFile();
    QCOMPARE(rows.size(), std::size_t{2});
    QVERIFY(!rows[0].blind && rows[0].modelInView);
    QVERIFY(rows[1].blind && !rows[1].modelInView);
    m_pass->setBlind(false);
    QVERIFY(m_pass->answer(m_pass->current()->number).has("sad"));
}

void TestPass::laterIsOverOnceAnswered()
{
    open();
    m_pass->toggleLater();
    m_pass->toggleLater();
    QVERIFY(saved());
    QCOMPARE(m_pass->later(), 2);
    m_pass->setQueue(Pass::Scope::Later, std::nullopt);
    QCOMPARE(m_pass->queue().size(), 2);
    m_pass->goTo(0);
    m_pass->label("sad", false);
    QCOMPARE(m_pass->later(), 1); // at once
    QVERIFY(saved());
    QCOMPARE(m_pass->later(), 1);
    m_pass->setQueue(Pass::Scope::Unanswered, std::nullopt);
    QCOMPARE(m_pass->queue().size(), 19);
}

void TestPass::anothersGestureDoesntEndOurs()
{
    open();
    m_pass->setGoesOn(false);
    const std::int64_t number = m_pass->current()->number;
    m_session->annotate(says("R2", m_pass->queue().at(5), {"sad"})); // the table's, say
    m_pass->label("happy", false);
    QSignalSpy gestures(m_session.get(), &common::Session::gestureSaved);
    bool stillSaving = false;
    connect(m_session.get(), &common::Session::gestureSaved, this, [&] {
        if (gestures.size() <= 1 && m_session->saving() == 1)
            stillSaving = m_pass->isSaving(number);
    });
    QVERIFY(saved());
    QVERIFY(stillSaving);
    QVERIFY(!m_pass->isSaving(number));
    QCOMPARE(m_pass->answered(), 2);
}

void TestPass::failedGestureStaysWithItsSentence()
{
    open();
    m_pass->setGoesOn(false);
    const std::int64_t number = m_pass->current()->number;
    // A label of no kind that the file takes: an empty one.
    m_pass->label("", false);
    QVERIFY(m_pass->answer(number).given());
    const std::vector<common::Unsaved::Failed> &failed = m_session->unsaved()->failed();
    QVERIFY(QTest::qWaitFor([&] { return !failed.empty(); }));
    QVERIFY(!m_pass->answer(number).given()); // what isn't in the file isn't shown
    QCOMPARE(m_pass->answered(), 0);
    QVERIFY(!inEnglish(failed[0].error).empty());
    QVERIFY(inTheFile().empty());
    m_session->saveAgain();
    QVERIFY(failed.empty());
    QVERIFY(QTest::qWaitFor([&] { return !failed.empty(); }));
    m_session->unsaved()->giveUp();
    QVERIFY(failed.empty());
}

QTEST_GUILESS_MAIN(TestPass)
#include "tst_pass.moc"
