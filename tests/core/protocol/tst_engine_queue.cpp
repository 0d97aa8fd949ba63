// SPDX-License-Identifier: Apache-2.0
#include "core/protocol/engine_queue.h"

#include <QtTest>

#include <future>

using namespace merhan::protocol;

namespace {

EngineQueue::Work ask(const char *id, const char *view = "")
{
    AttentionRequest request;
    request.id = id;
    request.view = view;
    return request;
}

std::string idOf(const std::optional<EngineQueue::Begun> &begun)
{
    return begun ? std::visit([](const auto &of) { return of.id; }, begun->work) : "none";
}

} // namespace

class TestEngineQueue : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void oneAfterTheOther()
    {
        EngineQueue queue;
        QVERIFY(!queue.add(ask("a")));
        QVERIFY(!queue.add(ask("b")));
        QCOMPARE(idOf(queue.next()), std::string("a"));
        QCOMPARE(idOf(queue.next()), std::string("b"));
    }

    void aNewerOfTheViewTakesThePlaceOfTheOlder()
    {
        EngineQueue queue;
        queue.add(ask("a", "inspect"));
        queue.add(ask("b", "list"));
        QCOMPARE(queue.add(ask("c", "inspect")), std::optional<std::string>("a"));
        QCOMPARE(queue.add(ask("d", "inspect")), std::optional<std::string>("c"));
        QCOMPARE(idOf(queue.next()), std::string("d")); // the view's turn stays the first
        QCOMPARE(idOf(queue.next()), std::string("b"));
    }

    void whatHasBegunIsNotReplaced()
    {
        EngineQueue queue;
        queue.add(ask("a", "inspect"));
        const auto begun = queue.next();
        QVERIFY(!queue.add(ask("b", "inspect")));
        QVERIFY(!begun->stop.stop_requested());
        QCOMPARE(idOf(queue.next()), std::string("b"));
    }

    void requestsWithoutAViewReplaceNothing()
    {
        EngineQueue queue;
        queue.add(ask("a"));
        QVERIFY(!queue.add(ask("b")));
    }

    void cancelTakesWhatWaitsAndStopsWhatHasBegun()
    {
        EngineQueue queue;
        queue.add(ask("a"));
        queue.add(ask("b"));
        queue.add(ask("c"));
        const auto begun = queue.next();
        QVERIFY(queue.cancel("b"));
        QVERIFY(!queue.cancel("b"));
        QVERIFY(!begun->stop.stop_requested());
        QVERIFY(!queue.cancel("a")); // answered by who computes it
        QVERIFY(begun->stop.stop_requested());
        const auto next = queue.next();
        QCOMPARE(idOf(next), std::string("c"));
        QVERIFY(!next->stop.stop_requested()); // a token of its own
        QVERIFY(!queue.cancel("nobody"));
    }

    void closedItStillGivesWhatWaits()
    {
        EngineQueue queue;
        queue.add(ask("a"));
        queue.close();
        QCOMPARE(idOf(queue.next()), std::string("a"));
        QVERIFY(!queue.next());
    }

    void abandonedItGivesNothing()
    {
        EngineQueue queue;
        queue.add(ask("a"));
        queue.add(ask("b"));
        const auto begun = queue.next();
        QCOMPARE(queue.abandon(), std::vector<std::string>{"b"});
        QVERIFY(begun->stop.stop_requested());
        QVERIFY(!queue.next());
    }

    void nextWaitsForTheOtherThread()
    {
        EngineQueue queue;
        auto next = std::async(std::launch::async, [&] { return idOf(queue.next()); });
        queue.add(ask("late"));
        QCOMPARE(next.get(), std::string("late"));
        auto end = std::async(std::launch::async, [&] { return idOf(queue.next()); });
        queue.close();
        QCOMPARE(end.get(), std::string("none"));
    }
};

QTEST_GUILESS_MAIN(TestEngineQueue)
#include "tst_engine_queue.moc"
