// SPDX-License-Identifier: Apache-2.0
#include "core/corpus/iemocap_lines.h"
#include "core/corpus/iemocap_names.h"
#include "tests/core/corpus/small_corpus.h"

#include <limits>

using namespace merhan::corpus;

namespace {

// "nothing there" as a number that QCOMPARE can show
constexpr double kNone = -99;

double shown(const std::optional<double> &value)
{
    return value.value_or(kNone);
}

} // namespace

class TestIemocapLines : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void dialogNames_data()
    {
        QTest::addColumn<std::string>("name");
        QTest::addColumn<std::string>("spelt");
        QTest::newRow("improvised")
            << std::string("Ses01F_impro01") << std::string("Ses01F_impro01");
        QTest::newRow("05a") << std::string("Ses03M_impro05a") << std::string("Ses03M_impro05a");
        QTest::newRow("08b") << std::string("Ses03M_impro08b") << std::string("Ses03M_impro08b");
        QTest::newRow("scripted") << std::string("Ses05M_script01_1")
                                  << std::string("Ses05M_script01_1");
        QTest::newRow("01_1b") << std::string("Ses05M_script01_1b")
                               << std::string("Ses05M_script01_1b");
        QTest::newRow("another case")
            << std::string("ses05m_SCRIPT01_1B") << std::string("Ses05M_script01_1b");
        for (const char *name : {"",
                                 "Ses",
                                 "Ses06F_impro01",
                                 "Ses00F_impro01",
                                 "Ses01X_impro01",
                                 "Ses01F_impro09",
                                 "Ses01F_impro00",
                                 "Ses01F_impro01c",
                                 "Ses01F_impro011",
                                 "Ses01F_script04_1",
                                 "Ses01F_script01_4",
                                 "Ses01F_script01_1a",
                                 "Ses01F_script01",
                                 "Ses01F_free01",
                                 "Ses01F_impro01_F000",
                                 "Ses01F_impro01 ",
                                 " Ses01F_impro01",
                                 "._Ses01F_impro01",
                                 "../Ses01F_impro01",
                                 "Ses01F_impro01 (copy)",
                                 "Ses01F_impro01_old"})
            QTest::addRow("none: '%s'", name) << std::string(name) << std::string();
    }
    void dialogNames()
    {
        QFETCH(std::string, name);
        QFETCH(std::string, spelt);
        const auto dialog = parseDialogName(name);
        QCOMPARE(dialog ? dialog->text : std::string(), spelt);
        if (dialog) {
            QCOMPARE(dialog->session, spelt[4] - '0');
            QCOMPARE(dialog->scripted, spelt.find("script") != std::string::npos);
        }
    }

    void turnNames_data()
    {
        QTest::addColumn<std::string>("name");
        QTest::addColumn<std::string>("dialog");
        QTest::addColumn<char>("speaker");
        QTest::addColumn<bool>("extra");
        // The first letter wears the markers, the last one speaks.
        QTest::newRow("he speaks, she wears the markers")
            << std::string("Ses01F_impro01_M012") << std::string("Ses01F_impro01") << 'M' << false;
        QTest::newRow("four parts") << std::string("Ses05M_script01_1b_F000")
                                    << std::string("Ses05M_script01_1b") << 'F' << false;
        QTest::newRow("without a label")
            << std::string("Ses03F_impro06_FXX1") << std::string("Ses03F_impro06") << 'F' << true;
        for (const char *name :
             {"", "_", "Ses01F_impro01", "Ses01F_impro01_", "Ses01F_impro01_M01",
              "Ses01F_impro01_M0123", "Ses01F_impro01_X012", "Ses01F_impro01_MXX",
              "Ses01F_impro01_M01a", "Ses01F_impro01_M0 1", "../bait", "/etc/hostname",
              "Ses01F_impro01_F099/../../../bait", "Ses09X_free01_Q1"})
            QTest::addRow("none: '%s'", name) << std::string(name) << std::string() << ' ' << false;
        QTest::newRow("10,000 letters")
            << "Ses01F_impro01_F" + std::string(10'000, '0') << std::string() << ' ' << false;
        QTest::newRow("a NUL") << std::string("Ses01F_impro01\0_F001", 20) << std::string() << ' '
                               << false;
    }
    void turnNames()
    {
        QFETCH(std::string, name);
        QFETCH(std::string, dialog);
        QFETCH(char, speaker);
        QFETCH(bool, extra);
        const auto turn = parseTurnName(name);
        QCOMPARE(turn ? turn->dialog.text : std::string(), dialog);
        if (turn) {
            QCOMPARE(turn->text, name);
            QCOMPARE(turn->speaker, speaker);
            QCOMPARE(turn->extra, extra);
        }
    }

    void summaries_data()
    {
        QTest::addColumn<std::string>("line");
        QTest::addColumn<double>("start");
        QTest::addColumn<double>("end");
        QTest::addColumn<std::string>("code");
        QTest::addColumn<QList<double>>("scales");
        QTest::addColumn<bool>("understood");
        QTest::addColumn<bool>("within");
        const auto row = [](const char *name, const char *line, double start, double end,
                            const char *code, QList<double> scales, bool understood, bool within) {
            QTest::newRow(name) << std::string(line) << start << end << std::string(code) << scales
                                << understood << within;
        };
        const QList<double> none = {kNone, kNone, kNone};
        row("the release's", "[12.3400 - 15.6789]\tID\tfru\t[2.5000, 3.0000, 3.5000]", 12.34,
            15.6789, "fru", {2.5, 3, 3.5}, true, true);
        row("blanks for tabs", "[12.3400 - 15.6789]    ID    fru    [2.5000, 3.0000, 3.5000]",
            12.34, 15.6789, "fru", {2.5, 3, 3.5}, true, true);
        row("no label", "[1.0 - 2.0]\tID\t[2.5, 3.0, 3.5]", 1, 2, "", {2.5, 3, 3.5}, true, true);
        row("no scales", "[1.0 - 2.0]\tID\tneu", 1, 2, "neu", none, false, true);
        row("two scales", "[1.0 - 2.0]\tID\tneu\t[2.5, 3.0]", 1, 2, "neu", none, false, true);
        row("words for scales", "[1.0 - 2.0]\tID\tneu\t[low, mid, high]", 1, 2, "neu", none, false,
            true);
        row("NaN", "[1.0 - 2.0]\tID\tneu\t[nan, 3.0, NaN]", 1, 2, "neu", {kNone, 3, kNone}, false,
            true);
        row("infinite", "[1.0 - 2.0]\tID\tneu\t[inf, 3.0, -inf]", 1, 2, "neu", {kNone, 3, kNone},
            false, true);
        row("a missing rating entered as 0", "[1.0 - 2.0]\tID\tneu\t[2.5, 3.0, 0.5]", 1, 2, "neu",
            {2.5, 3, kNone}, true, false);
        row("above the scale", "[1.0 - 2.0]\tID\tneu\t[5.5, 3.0, 3.0]", 1, 2, "neu", {kNone, 3, 3},
            true, false);
        row("1e308", "[1.0 - 2.0]\tID\tneu\t[1e308, 3.0, 3.0]", 1, 2, "neu", {kNone, 3, 3}, true,
            false);
        row("times that are no numbers", "[12:34 - 12:36]\tID\tneu\t[3, 3, 3]", kNone, kNone, "neu",
            {3, 3, 3}, true, true);
        row("times NaN", "[nan - nan]\tID\tneu\t[3, 3, 3]", kNone, kNone, "neu", {3, 3, 3}, true,
            true);
        row("negative times", "[-5.0000 - -1.0000]\tID\tneu\t[3, 3, 3]", -5, -1, "neu", {3, 3, 3},
            true, true);
    }
    void summaries()
    {
        QFETCH(std::string, line);
        QFETCH(double, start);
        QFETCH(double, end);
        QFETCH(std::string, code);
        QFETCH(QList<double>, scales);
        QFETCH(bool, understood);
        QFETCH(bool, within);
        const auto summary = parseSummaryLine(line);
        QVERIFY(summary);
        QCOMPARE(std::string(summary->id), std::string("ID"));
        QCOMPARE(std::string(summary->code), code);
        QCOMPARE(shown(summary->startSeconds), start);
        QCOMPARE(shown(summary->endSeconds), end);
        QCOMPARE(shown(summary->dimensions.valence), scales[0]);
        QCOMPARE(shown(summary->dimensions.activation), scales[1]);
        QCOMPARE(shown(summary->dimensions.dominance), scales[2]);
        QCOMPARE(summary->dimensionsUnderstood, understood);
        QCOMPARE(summary->dimensionsWithinScale, within);
    }
    void noSummaries()
    {
        for (const char *line : {"", "[", "[12.3400 - 1", "[1.0 - 2.0]", "[1.0 - 2.0]\t\t",
                                 "12.34 - 15.67\tID\tfru\t[2, 3, 3]", "C-E2:\tAnger;\t()"})
            QVERIFY2(!parseSummaryLine(line), line);
    }

    void times_data()
    {
        QTest::addColumn<double>("start");
        QTest::addColumn<double>("end");
        QTest::addColumn<bool>("sensible");
        QTest::newRow("a turn") << 1.0 << 2.0 << true;
        QTest::newRow("from 0") << 0.0 << 2.0 << true;
        QTest::newRow("negative") << -1.0 << 2.0 << false;
        QTest::newRow("backwards") << 2.0 << 1.0 << false;
        QTest::newRow("empty") << 1.0 << 1.0 << false;
        QTest::newRow("absurd") << 1e300 << 2e300 << false;
    }
    void times()
    {
        QFETCH(double, start);
        QFETCH(double, end);
        QFETCH(bool, sensible);
        QCOMPARE(timesMakeSense(start, end), sensible);
        QVERIFY(!timesMakeSense(start, std::nullopt));
        QVERIFY(!timesMakeSense(std::nullopt, end));
    }

    void categories_data()
    {
        QTest::addColumn<std::string>("text");
        QTest::addColumn<QList<std::string>>("labels");
        QTest::addColumn<std::string>("comment");
        QTest::addColumn<bool>("understood");
        using List = QList<std::string>;
        QTest::newRow("one") << std::string("Frustration;\t()") << List{"frustrated"}
                             << std::string() << true;
        QTest::newRow("two") << std::string("Frustration; Anger;\t()")
                             << List{"frustrated", "angry"} << std::string() << true;
        QTest::newRow("a rater's own file")
            << std::string(" :Neutral state; :Anger; (voice only)") << List{"neutral", "angry"}
            << std::string("voice only") << true;
        QTest::newRow("a comment full of separators")
            << std::string("Neutral;\t(Anger; Sadness; (very) \"odd\", C-E4:\tFear;)")
            << List{"neutral"} << std::string("Anger; Sadness; (very) \"odd\", C-E4:\tFear;")
            << true;
        QTest::newRow("an unknown word beside a known one")
            << std::string("Boredom; Neutral;\t()") << List{"neutral"} << std::string() << false;
        QTest::newRow("none") << std::string("\t()") << List{} << std::string() << false;
        QTest::newRow("xxx is no vote")
            << std::string("xxx; ()") << List{} << std::string() << false;
    }
    void categories()
    {
        QFETCH(std::string, text);
        QFETCH(QList<std::string>, labels);
        QFETCH(std::string, comment);
        QFETCH(bool, understood);
        const Rating rating = parseCategories(text);
        QVERIFY(QList<std::string>(rating.labels.begin(), rating.labels.end()) == labels);
        QCOMPARE(rating.comment, comment);
        QCOMPARE(rating.understood, understood);
    }

    void dimensions_data()
    {
        QTest::addColumn<std::string>("text");
        QTest::addColumn<QList<double>>("scales"); // valence, activation, dominance
        QTest::addColumn<bool>("understood");
        QTest::newRow("summary file: val, act, dom")
            << std::string("val 2; act 3; dom  4;\t()") << QList<double>{2, 3, 4} << true;
        QTest::newRow("attribute file: act, val, dom")
            << std::string(" :act 3; :val 2; :dom 4; ()") << QList<double>{2, 3, 4} << true;
        QTest::newRow("a missing value is none to complain of")
            << std::string("val 2; act 4; dom  ;\t()") << QList<double>{2, 4, kNone} << true;
        QTest::newRow("outside the scale") << std::string("val 9; act -2; dom  x;\t()")
                                           << QList<double>{kNone, kNone, kNone} << false;
        QTest::newRow("rubbish") << std::string("so; so;\t()") << QList<double>{kNone, kNone, kNone}
                                 << false;
        QTest::newRow("nothing") << std::string("()") << QList<double>{kNone, kNone, kNone}
                                 << false;
    }
    void dimensions()
    {
        QFETCH(std::string, text);
        QFETCH(QList<double>, scales);
        QFETCH(bool, understood);
        const Rating rating = parseDimensions(text);
        QCOMPARE(shown(rating.dimensions.valence), scales[0]);
        QCOMPARE(shown(rating.dimensions.activation), scales[1]);
        QCOMPARE(shown(rating.dimensions.dominance), scales[2]);
        QCOMPARE(rating.understood, understood);
    }

    void raterLines()
    {
        const auto line = parseRaterLine("C-E2:\tAnger;\t(a: b)", 'C');
        QVERIFY(line);
        QCOMPARE(line->rater, std::string("E2"));
        QCOMPARE(std::string(line->rest), std::string("Anger;\t(a: b)"));
        QCOMPARE(parseRaterLine("A-M3:\tval 2;", 'A')->rater, std::string("M3"));
        for (const char *rubbish : {"C-E2;;;(:::)", "C-E99999999999999999999:\tNeutral;\t()",
                                    "C-X1:\tAnger;", "C-E:\tAnger;", "A-E1:\tval 2;", "C-E1", "C"})
            QVERIFY2(!parseRaterLine(rubbish, 'C'), rubbish);
    }

    void spoken_data()
    {
        QTest::addColumn<std::string>("line");
        QTest::addColumn<std::string>("text");
        QTest::addColumn<double>("start");
        QTest::addColumn<double>("end");
        QTest::newRow("the release's") << std::string("ID [001.2300-004.5600]: So, what?")
                                       << std::string("So, what?") << 1.23 << 4.56;
        QTest::newRow("a colon and a tag in it")
            << std::string("ID [004.1000-005.9000]: [LAUGHTER] Nothing: really.")
            << std::string("[LAUGHTER] Nothing: really.") << 4.1 << 5.9;
        QTest::newRow("a time and ]: in it")
            << std::string("ID [004.1000-005.9000]: [001.0000-002.0000]: and then ]: again")
            << std::string("[001.0000-002.0000]: and then ]: again") << 4.1 << 5.9;
        QTest::newRow("nothing said")
            << std::string("ID [004.1000-005.9000]:") << std::string() << 4.1 << 5.9;
        QTest::newRow("times that are none")
            << std::string("ID [00a.0000-nan]: text") << std::string("text") << kNone << kNone;
    }
    void spoken()
    {
        QFETCH(std::string, line);
        QFETCH(std::string, text);
        QFETCH(double, start);
        QFETCH(double, end);
        const auto found = parseSpokenLine(line);
        QVERIFY(found);
        QCOMPARE(std::string(found->id), std::string("ID"));
        QCOMPARE(std::string(found->text), text);
        QCOMPARE(shown(found->startSeconds), start);
        QCOMPARE(shown(found->endSeconds), end);
    }
    void notSpoken()
    {
        for (const char *line : {"", "ID", "ID ", "ID: text", "ID [004.10",
                                 "ID [004.1000-005.9000] text", "M: Right.", "# a note"})
            QVERIFY2(!parseSpokenLine(line), line);
    }

    void numbers()
    {
        QCOMPARE(shown(parseNumber(" 006.2901 ")), 6.2901);
        for (const char *text : {"", "1,5", "0x10", "1 2", "nan", "inf", "1e999", "x"})
            QVERIFY2(!parseNumber(text), text);
    }
};

QTEST_GUILESS_MAIN(TestIemocapLines)
#include "tst_iemocap_lines.moc"
