// SPDX-License-Identifier: Apache-2.0
#include "core/protocol/errors.h"
#include "core/protocol/predictions.h"
#include "tests/core/protocol/temporary_folder.h"

#include <QtTest>

#include <cmath>

using namespace merhan;
using namespace merhan::protocol;

namespace {

PredictionRow row(const char *utterance, int fold, std::uint64_t seed)
{
    PredictionRow r;
    r.utterance = utterance;
    r.corpus = "EmoDB";
    r.session = "1";
    r.dialog = "d1";
    r.speaker = "1F";
    r.startSeconds = 1.2345;
    r.endSeconds = 2.5;
    r.transcript = "naïve, \"quoted\"\nsecond line";
    r.gold = "sad";
    r.predicted = "angry";
    r.probabilities = {0.75, 0.25};
    r.entropy = entropyOf(r.probabilities);
    r.split = "test";
    r.fold = fold;
    r.seed = seed;
    r.run = "run one";
    r.protocol = "leave one session out, 5 folds; labels corrected";
    return r;
}

} // namespace

class TestPredictions : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theFileIsAsPublished()
    {
        Predictions predictions{{"angry", "sad"}, {row("u1", 0, 1)}, true};
        predictions.rows[0].transcript = "a, b";
        QCOMPARE(
            QString::fromStdString(toCsv(predictions)),
            QStringLiteral("utterance,corpus,session,dialog,speaker,start,end,transcript,gold,"
                           "predicted,p_angry,p_sad,entropy,split,fold,seed,run,protocol\r\n"
                           "u1,EmoDB,1,d1,1F,1.234,2.500,\"a, b\",sad,angry,0.750000,0.250000,"
                           "0.562335,test,0,1,run one,\"leave one session out, 5 folds; labels "
                           "corrected\"\r\n"));
    }

    void whatIsWrittenIsReadAgain()
    {
        TemporaryFolder folder;
        Predictions predictions{{"angry", "sad"}, {row("u1", 0, 1), row("u2", 1, 1)}, true};
        for (PredictionRow &r : predictions.rows) {
            r.startSeconds = 1.234; // three decimals are kept
            r.entropy = 0.562335;
        }
        predictions.rows[1].gold = "";
        predictions.rows[1].fold.reset();
        predictions.rows[1].seed = ~std::uint64_t(0);
        QCOMPARE(sentence(writePredictions(predictions, folder.file("p.csv"))), QString());
        const auto read = readPredictions(folder.file("p.csv"));
        QVERIFY2(read, qPrintable(sentence(read)));
        QCOMPARE(read->classes, predictions.classes);
        QVERIFY(read->hasSplit);
        QVERIFY(read->rows == predictions.rows);
    }

    /// Corpus order as given, then fold, then seed.
    void rowsAreOrdered()
    {
        Predictions predictions{
            {"angry", "sad"},
            {row("z", 1, 2), row("a", 0, 10), row("z", 1, 1), row("a", 0, 9), row("z", 0, 3)},
            true};
        const auto read = predictionsFromCsv(toCsv(predictions));
        QVERIFY(read);
        std::string order;
        for (const PredictionRow &r : read->rows)
            order += r.utterance + std::to_string(*r.fold) + std::to_string(*r.seed) + " ";
        QCOMPARE(order, std::string("z03 z11 z12 a09 a010 "));
    }

    void formulasAreGuarded()
    {
        for (const char *text : {"=1+1", "+1", "-1 or so", "@home", "\tx", "\rx"}) {
            Predictions predictions{{"angry", "sad"}, {row("u", 0, 1)}, true};
            predictions.rows[0].transcript = text;
            const std::string guarded = toCsv(predictions);
            QVERIFY2(guarded.find(std::string("'") + text) != std::string::npos, text);
            QCOMPARE(predictionsFromCsv(guarded)->rows[0].transcript, std::string(text));
            const std::string raw = toCsv(predictions, {.raw = true});
            QVERIFY(raw.find(std::string("'") + text) == std::string::npos);
            QCOMPARE(predictionsFromCsv(raw, {.raw = true})->rows[0].transcript, std::string(text));
        }
        // Numbers are no text: a negative start stays one.
        Predictions predictions{{"angry", "sad"}, {row("u", 0, 1)}, true};
        predictions.rows[0].startSeconds = -1;
        QVERIFY(toCsv(predictions).find(",-1.000,") != std::string::npos);
        predictions.rows[0].transcript = "'quoted'";
        QCOMPARE(predictionsFromCsv(toCsv(predictions))->rows[0].transcript,
                 std::string("'quoted'"));
    }

    void threeColumnsAreEnough()
    {
        const auto read = predictionsFromCsv("p_b,gold,p_a,other,predicted\n0.25,a,0.75,x,b\n");
        QVERIFY2(read, qPrintable(sentence(read)));
        QCOMPARE(read->classes, (std::vector<std::string>{"b", "a"})); // in the columns' order
        QVERIFY(!read->hasSplit);
        QCOMPARE(read->rows.size(), std::size_t(1));
        QCOMPARE(read->rows[0].gold, std::string("a"));
        QCOMPARE(read->rows[0].predicted, std::string("b"));
        QCOMPARE(read->rows[0].probabilities, (std::vector<double>{0.25, 0.75}));
        QVERIFY(std::abs(read->rows[0].entropy - 0.5623351446188083) < 1e-12);
        QVERIFY(!read->rows[0].fold && !read->rows[0].seed);
    }

    void brokenTables_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<int>("line");
        QTest::addColumn<QString>("says");
        const auto row = [](const char *name, const char *text, int line, const char *says) {
            QTest::newRow(name) << QByteArray(text) << line << QString::fromUtf8(says);
        };
        row("empty", "", 1, "no column 'gold'");
        row("no gold", "predicted,p_a\na,1\n", 1, "no column 'gold'");
        row("no predicted", "gold,p_a\na,1\n", 1, "no column 'predicted'");
        row("no probabilities", "gold,predicted,p_\na,a,1\n", 1, "p_<class>");
        row("a class twice", "gold,predicted,p_a,p_a\na,a,1,1\n", 1, "p_a is there twice");
        row("a word for a number", "gold,predicted,p_a\na,a,1\na,a,one\n", 3, "'one' is no number");
        row("no number at all", "gold,predicted,p_a\na,a,\n", 2, "is no number");
        row("a number with a tail", "gold,predicted,p_a\na,a,0.5x\n", 2, "'0.5x' is no number");
        row("not finite", "gold,predicted,p_a\na,a,nan\n", 2, "not finite");
        row("above 1", "gold,predicted,p_a\na,a,1.5\n", 2, "is no probability");
        row("below 0", "gold,predicted,p_a\na,a,-0.5\n", 2, "is no probability");
        row("unknown gold", "gold,predicted,p_a\nb,a,1\n", 2, "'b' has no column p_b");
        row("unknown answer", "gold,predicted,p_a\na,b,1\n", 2, "'b' has no column p_b");
        row("no answer", "gold,predicted,p_a\na,,1\n", 2, "predicted ''");
        row("short row", "gold,predicted,p_a\na,a\n", 2, "2 cells, and the first line 3");
        row("long row", "gold,predicted,p_a\na,a,1,1\n", 2, "4 cells");
        row("fold", "gold,predicted,p_a,fold\na,a,1,first\n", 2, "fold 'first' is no whole number");
        row("line after one with a line end in it",
            "gold,predicted,p_a,transcript\na,a,1,\"x\ny\"\nb,a,1,x\n", 4, "has no column p_b");
    }
    void brokenTables()
    {
        QFETCH(QByteArray, text);
        QFETCH(int, line);
        QFETCH(QString, says);
        TemporaryFolder folder;
        putFile(folder.file("p.csv"), text.toStdString());
        const auto read = readPredictions(folder.file("p.csv"));
        QVERIFY(!read);
        QVERIFY2(sentence(read).contains(says), qPrintable(sentence(read)));
        QCOMPARE(read.error().line, line);
        QCOMPARE(read.error().file, folder.file("p.csv"));
    }

    void aMissingFileIsAnError()
    {
        TemporaryFolder folder;
        QVERIFY(!readPredictions(folder.file("nothing")));
    }

    void entropyAndAnswer()
    {
        QCOMPARE(entropyOf(std::vector<double>{1, 0, 0}), 0.0);
        QVERIFY(std::abs(entropyOf(std::vector<double>{0.25, 0.25, 0.25, 0.25}) - std::log(4.0))
                < 1e-12);
        QCOMPARE(argmax(std::vector<double>{0.2, 0.4, 0.4}), 1); // the first of equals
        QCOMPARE(argmax({}), -1);
    }
};

QTEST_GUILESS_MAIN(TestPredictions)
#include "tst_predictions.moc"
