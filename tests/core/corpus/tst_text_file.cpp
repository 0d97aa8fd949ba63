// SPDX-License-Identifier: Apache-2.0
#include "core/corpus/text_file.h"
#include "tests/core/corpus/small_corpus.h"

#include <sys/stat.h>

using namespace merhan;
using namespace merhan::corpus;

class TestTextFile : public QObject {
    Q_OBJECT

private:
    static std::string utf16(std::u16string_view text, bool bigEndian)
    {
        std::string bytes = bigEndian ? "\xFE\xFF" : "\xFF\xFE";
        for (const char16_t unit : text) {
            const char high = static_cast<char>(unit >> 8);
            const char low = static_cast<char>(unit & 0xFF);
            bytes += bigEndian ? high : low;
            bytes += bigEndian ? low : high;
        }
        return bytes;
    }

private Q_SLOTS:
    void lines_data()
    {
        QTest::addColumn<std::string>("bytes");
        QTest::addColumn<QList<std::string>>("lines");
        using Lines = QList<std::string>;
        QTest::newRow("LF") << std::string("one\ntwo\n") << Lines{"one", "two"};
        QTest::newRow("CR LF") << std::string("one\r\ntwo\r\n") << Lines{"one", "two"};
        QTest::newRow("CR") << std::string("one\rtwo\r") << Lines{"one", "two"};
        QTest::newRow("no end at the end") << std::string("one\ntwo") << Lines{"one", "two"};
        QTest::newRow("blank lines count")
            << std::string("one\n\n \t\ntwo") << Lines{"one", "", "", "two"};
        QTest::newRow("trimmed") << std::string("\t one \t\r\n") << Lines{"one"};
        QTest::newRow("empty") << std::string() << Lines{};
        QTest::newRow("byte-order mark") << std::string("\xEF\xBB\xBF% one\n") << Lines{"% one"};
        QTest::newRow("U+2028 and U+0085 end no line")
            << std::string("a\u2028b\u0085c\n") << Lines{"a\u2028b\u0085c"};
        QTest::newRow("Windows-1252, that line alone")
            << std::string("Gr\xC3\xB6\xC3\x9F"
                           "e\nCaf\xE9 \x80 \x93so\x94\nplain\n")
            << Lines{"Größe", "Café € “so”", "plain"};
        QTest::newRow("a byte that means nothing") << std::string("a\x81z\n") << Lines{"a\uFFFDz"};
        QTest::newRow("a surrogate is no UTF-8")
            << std::string("\xED\xA0\x80\n") << Lines{"í\u00A0€"};
        QTest::newRow("UTF-16, little-endian")
            << utf16(u"one\r\n\u00E9 \U0001F600", false) << Lines{"one", "é \U0001F600"};
        QTest::newRow("UTF-16, big-endian")
            << utf16(u"one\ntwo\xD800!", true) << Lines{"one", "two\uFFFD!"};
    }
    void lines()
    {
        QFETCH(std::string, bytes);
        QFETCH(QList<std::string>, lines);
        const SmallCorpus corpus;
        corpus.write("file.txt", bytes);
        const auto read = readTextFile(corpus.root() / "file.txt");
        QVERIFY(read);
        QCOMPARE(static_cast<qsizetype>(read->lines.size()), lines.size());
        for (qsizetype i = 0; i < lines.size(); ++i) {
            const TextLine &line = read->lines[static_cast<std::size_t>(i)];
            QCOMPARE(line.text, lines[i]);
            QCOMPARE(line.number, static_cast<int>(i) + 1);
        }
    }

    void saysWhatItConverted()
    {
        const SmallCorpus corpus;
        corpus.write("mixed.txt", "Größe\nCaf\xE9\n");
        const auto mixed = readTextFile(corpus.root() / "mixed.txt");
        QVERIFY(mixed && !mixed->utf16);
        QVERIFY(!mixed->lines[0].notUtf8);
        QVERIFY(mixed->lines[1].notUtf8);
        corpus.write("wide.txt", utf16(u"x", false));
        const auto wide = readTextFile(corpus.root() / "wide.txt");
        QVERIFY(wide && wide->utf16);
    }

    void keepsNuls()
    {
        const SmallCorpus corpus;
        corpus.write("nul.txt", std::string("a\0b\n", 4));
        const auto read = readTextFile(corpus.root() / "nul.txt");
        QVERIFY(read);
        QCOMPARE(read->lines[0].text, std::string("a\0b", 3));
    }

    void onlyRegularFiles()
    {
        const SmallCorpus corpus;
        std::filesystem::create_directory(corpus.root() / "folder");
        std::filesystem::create_symlink("loop", corpus.root() / "loop");
        QCOMPARE(::mkfifo((corpus.root() / "pipe").c_str(), 0600), 0);
        for (const char *name : {"folder", "loop", "pipe", "nothing"}) {
            const auto read = readTextFile(corpus.root() / name); // must not block either
            QVERIFY2(!read, name);
            QVERIFY(read.error().is(merhan::errors::kFileUnreadable));
        }
        corpus.write("good", "x\n");
        std::filesystem::create_symlink("good", corpus.root() / "link");
        QVERIFY(readTextFile(corpus.root() / "link"));
    }
};

QTEST_GUILESS_MAIN(TestTextFile)
#include "tst_text_file.moc"
