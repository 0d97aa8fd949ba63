// SPDX-License-Identifier: Apache-2.0
#include "core/corpus/parallel.h"

#include <QtTest>

#include <atomic>
#include <stdexcept>
#include <vector>

using namespace merhan::corpus;

class TestParallel : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void eachOnce_data()
    {
        QTest::addColumn<int>("count");
        QTest::addColumn<int>("threads");
        QTest::newRow("nothing") << 0 << 4;
        QTest::newRow("one") << 1 << 4;
        QTest::newRow("many, one thread") << 1000 << 1;
        QTest::newRow("many, four threads") << 1000 << 4;
        QTest::newRow("many, a thread a core") << 1000 << 0;
    }
    void eachOnce()
    {
        QFETCH(int, count);
        QFETCH(int, threads);
        std::vector<std::atomic<int>> calls(static_cast<std::size_t>(count));
        std::int64_t last = -1;
        QVERIFY(forEachInParallel(
            calls.size(), threads, {},
            [&](std::int64_t done, std::int64_t, const char *) { last = done; }, "counting",
            [&](std::size_t i) { ++calls[i]; }));
        for (const auto &number : calls)
            QCOMPARE(number.load(), 1);
        QCOMPARE(last, std::int64_t(count));
    }

    void stops()
    {
        std::stop_source source;
        std::atomic<int> calls = 0;
        QVERIFY(!forEachInParallel(1000, 2, source.get_token(), {}, "stopping", [&](std::size_t) {
            if (++calls == 10)
                source.request_stop();
        }));
        QVERIFY(calls >= 10 && calls < 20);
    }

    void throwsOn()
    {
        QVERIFY_THROWS_EXCEPTION(std::runtime_error,
                                 forEachInParallel(100, 3, {}, {}, "failing", [](std::size_t i) {
                                     if (i == 50)
                                         throw std::runtime_error("disk gone");
                                 }));
    }
};

QTEST_GUILESS_MAIN(TestParallel)
#include "tst_parallel.moc"
