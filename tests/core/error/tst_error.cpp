// SPDX-License-Identifier: Apache-2.0
// How an error becomes a sentence, and any bytes text that can be shown.
#include "core/error/error.h"

#include <QTest>

using namespace merhan;

namespace {
constexpr ErrorCode kTwo{"two", "%2 comes before %1, and 100 % stays."};
}

class TestError : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void placesAreFilled()
    {
        QCOMPARE(fillIn("%2 comes before %1.", {"one", "two"}), std::string("two comes before one."));
        QCOMPARE(fillIn("%1 and %1", {"a"}), std::string("a and a"));
        // An argument that looks like a place is none; a place without an argument is empty.
        QCOMPARE(fillIn("%1 %2", {"%2", "b"}), std::string("%2 b"));
        QCOMPARE(fillIn("<%3>", {"a"}), std::string("<>"));
        QCOMPARE(fillIn("100 %, %0, %", {"a"}), std::string("100 %, %0, %"));
    }

    void aSentenceNamesFileAndLine()
    {
        QCOMPARE(inEnglish({&kTwo, {"1", "2"}}), std::string("2 comes before 1, and 100 % stays."));
        QCOMPARE(inEnglish({&kTwo, {"1", "2"}, "a/b.csv"}),
                 std::string("a/b.csv: 2 comes before 1, and 100 % stays."));
        QCOMPARE(inEnglish({&kTwo, {"1", "2"}, "a/b.csv", 7}),
                 std::string("a/b.csv:7: 2 comes before 1, and 100 % stays."));
        QCOMPARE(inEnglish({}), std::string("Unknown error."));
    }

    void bytesBecomeText_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QByteArray>("text");
        const QByteArray bad = "\xEF\xBF\xBD";
        QTest::newRow("plain") << QByteArray("a é 字 😀") << QByteArray("a é 字 😀");
        QTest::newRow("Latin-1") << QByteArray("caf\xE9!") << "caf" + bad + "!";
        QTest::newRow("cut short") << QByteArray("\xE5\xAD") << bad + bad;
        QTest::newRow("overlong") << QByteArray("\xC0\xAF") << bad + bad;
        QTest::newRow("surrogate") << QByteArray("\xED\xA0\x80") << bad + bad + bad;
        QTest::newRow("above the last character") << QByteArray("\xF4\x90\x80\x80")
                                                  << bad + bad + bad + bad;
    }
    void bytesBecomeText()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QByteArray, text);
        QCOMPARE(QByteArray::fromStdString(toValidUtf8(bytes.toStdString())), text);
        QCOMPARE(QByteArray::fromStdString(shown(bytes.toStdString())), text);
    }
};

QTEST_GUILESS_MAIN(TestError)
#include "tst_error.moc"
