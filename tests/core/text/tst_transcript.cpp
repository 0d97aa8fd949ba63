// SPDX-License-Identifier: Apache-2.0
#include "core/text/transcript.h"

#include <QtTest>

using namespace merhan::text;

class TestTranscript : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void cleaned_data()
    {
        QTest::addColumn<QString>("transcript");
        QTest::addColumn<QString>("bare");
        QTest::addColumn<QString>("withTags");
        const auto row = [](const char *name, const char *transcript, const char *bare, const char *withTags) {
            QTest::newRow(name) << QString::fromUtf8(transcript) << QString::fromUtf8(bare)
                                << QString::fromUtf8(withTags);
        };
        row("nothing to do", "Excuse me.", "Excuse me.", "Excuse me.");
        row("white space", " \tExcuse \r\n me. ", "Excuse me.", "Excuse me.");
        row("a tag alone", "[LAUGHTER]", "", "[LAUGHTER]");
        row("tags at the ends", "[BREATHING] Well [LIPSMACK]", "Well", "[BREATHING] Well [LIPSMACK]");
        row("a tag inside a word's edge", "Yeah[LAUGHTER]right", "Yeah right", "Yeah[LAUGHTER]right");
        row("what is no tag stays", "[sic] [A1] [] [x", "[sic] [A1] [] [x", "[sic] [A1] [] [x");
        row("a bracket before a tag", "[ [GARBAGE] so", "[ so", "[ [GARBAGE] so");
        row("empty", "", "", "");
        row("other scripts", "Grü\u00dfe  [GARBAGE]", "Grü\u00dfe", "Grü\u00dfe [GARBAGE]");
    }
    void cleaned()
    {
        QFETCH(QString, transcript);
        QFETCH(QString, bare);
        QFETCH(QString, withTags);
        QCOMPARE(QString::fromStdString(merhan::text::cleaned(transcript.toStdString())), bare);
        QCOMPARE(QString::fromStdString(
                     merhan::text::cleaned(transcript.toStdString(), {.keepTags = true})),
                 withTags);
    }
};

QTEST_GUILESS_MAIN(TestTranscript)
#include "tst_transcript.moc"
