// SPDX-License-Identifier: Apache-2.0
#include "core/corpus/alignment.h"

#include <QTemporaryDir>
#include <QtTest>

#include <fstream>

using namespace merhan;
using namespace merhan::corpus;

class TestAlignment : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;

    std::filesystem::path file(const char *name) const
    {
        return std::filesystem::path(m_folder.path().toStdString()) / name;
    }
    std::vector<AlignedWord> read(const std::string &text)
    {
        std::ofstream(file("a.wdseg"), std::ios::binary) << text;
        auto words = readAlignment(file("a.wdseg"));
        if (!words)
            qFatal("%s", inEnglish(words.error()).c_str());
        return *std::move(words);
    }

private Q_SLOTS:
    void itLiesBesideTheSentences()
    {
        QCOMPARE(alignmentOf("Session1/sentences/wav/Ses01F_impro01/Ses01F_impro01_F000.wav"),
                 std::filesystem::path("Session1/sentences/ForcedAlignment/Ses01F_impro01/"
                                       "Ses01F_impro01_F000.wdseg"));
        QVERIFY(alignmentOf("clips/one.wav").empty());
        QVERIFY(alignmentOf("sentences/other/D/one.wav").empty());
        QVERIFY(alignmentOf("one.wav").empty());
    }

    void wordsWithTheirTimes()
    {
        const auto words = read("\t SFrm  EFrm    SegAScr Word\n"
                                "\t    0    24    -412345 <s>\n"
                                "\t   25    61    -598761 I\n"
                                "\t   62   110    -701234 YOU'RE(2)\n"
                                "\t  111   140    -300211 ++LAUGHTER++\n"
                                "\t  141   170    -255000 <sil>\n"
                                "\t  171   189 -123456789012 LATE\r\n"
                                "\t  190   190    -120000 </s>\n"
                                " Total score:    -2387551\n");
        QCOMPARE(words.size(), std::size_t{3});
        QCOMPARE(words[0].word, std::string("I"));
        QCOMPARE(words[0].startSeconds, 0.25);
        QCOMPARE(words[0].endSeconds, 0.62); // both ends inclusive
        QCOMPARE(words[1].word, std::string("YOU'RE"));
        QCOMPARE(words[1].startSeconds, 0.62);
        QCOMPARE(words[2].word, std::string("LATE"));
        QCOMPARE(words[2].endSeconds, 1.9);
    }

    void whatIsNoRowIsLeftOut()
    {
        QVERIFY(read("").empty());
        QVERIFY(read("no alignment at all, but five words\n").empty());
        const auto words = read("10 20 -5 A\n30 25 -5 BACKWARDS\n-4 3 -5 BEFORE\n1.5 3 -5 HALF\n"
                                "40 50 -5 TWO WORDS\n60 70 -5\n80 90 -5 (2)\n");
        QCOMPARE(words.size(), std::size_t{2});
        QCOMPARE(words[0].word, std::string("A"));
        QCOMPARE(words[1].word, std::string("(2)")); // no word before it
    }

    void anUnreadableFileIsAnError()
    {
        const auto words = readAlignment(file("none.wdseg"));
        QVERIFY(!words);
    }
};

QTEST_APPLESS_MAIN(TestAlignment)
#include "tst_alignment.moc"
