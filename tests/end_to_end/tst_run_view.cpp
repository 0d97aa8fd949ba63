// SPDX-License-Identifier: Apache-2.0
#include "app/common/nearest.h"
#include "app/common/output.h"
#include "app/common/progress_line.h"
#include "app/common/run_view.h"

#include <QtTest>

#include <clocale>

using namespace merhan;
using terminal::RunView;

class TestRunView : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void nearestFindsSlips()
    {
        const std::vector<std::string> words = {"import", "info", "ingest", "import-weights"};
        QCOMPARE(terminal::nearest("imprt", words), std::string("import"));
        QCOMPARE(terminal::nearest("inject", words), std::string("ingest"));
        QCOMPARE(terminal::nearest("inf", words), std::string("info"));
        QCOMPARE(terminal::nearest("frobnicate", words), std::string());
    }

    void numbersHaveAPoint()
    {
        QCOMPARE(terminal::number(0.12345, 4), std::string("0.1235"));
        QCOMPARE(terminal::number(protocol::kNoNumber, 2), std::string("–"));
        QCOMPARE(terminal::duration(59.4), std::string("59 s"));
        QCOMPARE(terminal::duration(200), std::string("3 min 20 s"));
        QCOMPARE(terminal::duration(7500), std::string("2 h 05 min"));
        QCOMPARE(terminal::fitted("grüße", 3), std::string("grü"));
        QCOMPARE(terminal::progressText(25, 100, "Reading", 10),
                 std::string("Reading  25 of 100  25 %  30 s left"));
    }

    void aWholeRunIsShown()
    {
        std::string text;
        RunView view({.terminal = false, .introduce = true},
                     [&](std::string_view part) { text += part; });
        protocol::RunStarted started;
        started.protocol = "session 5 tested";
        started.leakage = "Training and test share 0 speakers.";
        started.folds = {"session 4", "session 5"};
        started.seeds = {1};
        started.classes = {"neutral", "happy"};
        started.epochs = 4;
        view.show(started);
        view.show(protocol::FoldStarted{0, 1, "session 4", 30, 4, 10});
        QVERIFY(!std::isfinite(view.secondsLeft()));
        protocol::EpochFinished epoch;
        epoch.seed = 1;
        epoch.epoch = 1;
        epoch.trainLoss = 1.25;
        epoch.validation.uar = 0.5;
        epoch.seconds = 3;
        epoch.best = true;
        view.show(epoch);
        QCOMPARE(view.secondsLeft(), 7 * 3.0); // 2 folds of 4 epochs, one done
        protocol::Evaluation whole;
        whole.utterances = 20;
        whole.scores = {0.75, 0.7, 0.6, 0.65};
        whole.confusionMatrix = {{8, 2}, {3, 7}};
        view.show(whole);
        view.show(protocol::RunFinished{61});
        const char *expected[] = {"Protocol: session 5 tested",
                                  "share 0 speakers",
                                  "session 4",
                                  "loss 1.2500",
                                  "UAR 0.5000",
                                  "best so far",
                                  "WAR 0.7500",
                                  "neutral                 8        2",
                                  "happy                   3        7",
                                  "1 min 01 s"};
        for (const char *part : expected)
            QVERIFY2(text.find(part) != std::string::npos, (part + ("\nin\n" + text)).c_str());
        QVERIFY2(text.find('\r') == std::string::npos, "no bar without a terminal");
    }

    void theBarFitsTheTerminal()
    {
        std::string text;
        RunView view({.terminal = true, .width = 40}, [&](std::string_view part) { text += part; });
        protocol::Batch batch;
        batch.batches = 10;
        batch.batch = 3;
        view.show(batch);
        QVERIFY(text.starts_with("\r["));
        QVERIFY(text.ends_with("\x1b[K"));
        QCOMPARE(text.size() - 1 - 3, std::size_t{39});
        text.clear();
        view.show(protocol::RunStopped{"command"});
        QCOMPARE(text, std::string("\r\x1b[KStopped by command. 'merhan resume' goes on.\n"));
    }

    void anErrorIsSaidInFull()
    {
        std::string text;
        RunView view({.terminal = false}, [&](std::string_view part) { text += part; });
        view.show(protocol::ErrorHappened{"gpu", {}, "The GPU has no memory left.", true});
        QCOMPARE(text, std::string("It failed: The GPU has no memory left.\n"));
    }
};

QTEST_GUILESS_MAIN(TestRunView)
#include "tst_run_view.moc"
