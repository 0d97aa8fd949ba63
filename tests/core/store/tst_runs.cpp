// SPDX-License-Identifier: Apache-2.0
#include "core/protocol/dataset.h"
#include "core/protocol/events.h"
#include "core/store/database.h"
#include "core/store/runs.h"
#include "core/store/snapshot.h"
#include "small_project.h"

using namespace merhan;
using namespace merhan::store;
namespace fs = std::filesystem;

namespace {

/// What a run of two folds and two seeds says of an utterance: of class `index % 4` most sure.
std::vector<double> probabilities(int index, std::uint64_t seed)
{
    std::vector<double> p(4, 0.1);
    p[static_cast<std::size_t>(index) % 4] = seed == 1 ? 0.7 : 0.4;
    p[(static_cast<std::size_t>(index) + 1) % 4] += seed == 1 ? 0 : 0.3;
    return p;
}

protocol::PredictionRow prediction(const protocol::Dataset &dataset, int index,
                                   const std::string &split, int fold, std::uint64_t seed)
{
    const auto &item = dataset.items[static_cast<std::size_t>(index)];
    protocol::PredictionRow row;
    row.utterance = item.utterance.id;
    row.corpus = item.utterance.corpus;
    row.session = item.utterance.session;
    row.dialog = item.utterance.dialog;
    row.speaker = item.utterance.speaker;
    row.startSeconds = item.utterance.startSeconds;
    row.endSeconds = item.utterance.endSeconds;
    row.transcript = item.utterance.transcript;
    row.gold = item.label.value_or("");
    row.probabilities = probabilities(split == "test" ? index : index + 2, seed); // told apart
    row.predicted = dataset.classes[static_cast<std::size_t>(protocol::argmax(row.probabilities))];
    row.entropy = protocol::entropyOf(row.probabilities);
    row.split = split;
    row.fold = fold;
    row.seed = seed;
    row.run = "first";
    row.protocol = "two halves";
    return row;
}

protocol::Predictions predictionsOf(const protocol::Dataset &dataset)
{
    protocol::Predictions predictions;
    predictions.classes = dataset.classes;
    const int count = static_cast<int>(dataset.items.size());
    for (int i = 0; i < count; ++i)
        for (int fold = 0; fold < 2; ++fold)
            for (const std::uint64_t seed : {1U, 2U}) {
                const bool tested = i % 2 == fold;
                if (i == count - 1) // the last one is in no test
                    predictions.rows.push_back(
                        prediction(dataset, i, fold ? "train" : "validation", fold, seed));
                else
                    predictions.rows.push_back(
                        prediction(dataset, i, tested ? "test" : "train", fold, seed));
            }
    return predictions;
}

std::string events(bool finished, const char *attempt = "a1")
{
    protocol::RunStarted started;
    started.protocol = "two halves; validation none";
    started.leakage = "test shares 2 speakers with training";
    std::string text = protocol::toLine({"2026-03-01T12:00:00.000Z", attempt, started}) + "\n";
    if (finished)
        text += protocol::toLine({"2026-03-01T12:30:00.000Z", attempt, protocol::RunFinished{1800}})
                + "\n";
    return text;
}

/// A finished run over all that a project has, as the worker leaves it.
protocol::Dataset makeRun(const Project &project, const fs::path &folder)
{
    fs::create_directories(folder);
    const auto dataset = makeSnapshot(project, *corpus::LabelSet::parse("four"), {});
    if (!dataset || !protocol::writeDataset(*dataset, folder / "dataset.jsonl")
        || !protocol::writePredictions(predictionsOf(*dataset), folder / "predictions.csv"))
        return {};
    std::ofstream(folder / "config.json") << R"({"preset": "merhan"})";
    std::ofstream(folder / "metrics.json") << R"({"war": 0.5, "uar": 0.25})";
    std::ofstream(folder / "events.jsonl") << events(true);
    return *dataset;
}

int rowsWritten(const Project &project)
{
    return sqlite3_total_changes(project.database().handle());
}

} // namespace

class TestRuns : public QObject {
    Q_OBJECT

private:
    static Result<Project> project(const Folder &folder, int utterances = 13)
    {
        auto made = Project::create(folder / "X.merhan");
        if (!made)
            return made;
        if (auto done = importCorpus(*made, smallCorpus(utterances, folder.path()), "test"); !done)
            return done.error();
        return made;
    }

private Q_SLOTS:
    void takenInOnceAndTwice()
    {
        const Folder folder;
        auto made = project(folder);
        VERIFY_RESULT(made);
        const auto dataset = makeRun(*made, folder / "X.runs/first");
        const auto taken = ingest(*made, folder / "X.runs/first/");
        VERIFY_RESULT(taken);
        QVERIFY(taken->what == Ingested::What::Added);
        QCOMPARE(taken->run, std::string("first"));
        QCOMPARE(taken->predictions, 13 * 4);
        QCOMPARE(taken->unknown, 0);

        const int before = rowsWritten(*made);
        const auto again = ingest(*made, folder / "X.runs/first");
        VERIFY_RESULT(again);
        QVERIFY(again->what == Ingested::What::Unchanged);
        QCOMPARE(again->run, std::string("first"));
        QCOMPARE(rowsWritten(*made), before);

        // The same run from elsewhere is the same run.
        fs::copy(folder / "X.runs/first", folder / "copied", fs::copy_options::recursive);
        QVERIFY(ingest(*made, folder / "copied")->what == Ingested::What::Unchanged);

        const auto all = runs(*made);
        VERIFY_RESULT(all);
        QCOMPARE(all->size(), std::size_t(1));
        const RunRow &run = all->front();
        QCOMPARE(run.protocol, std::string("two halves; validation none"));
        QCOMPARE(run.leakage, std::string("test shares 2 speakers with training"));
        QCOMPARE(run.dataVersion, protocol::dataVersion(dataset));
        QCOMPARE(run.classes, dataset.classes);
        QCOMPARE(run.source, std::string("corrected"));
        QCOMPARE(run.metricsJson, std::string(R"({"war": 0.5, "uar": 0.25})"));
        QCOMPARE(run.state, std::string("finished"));
        QCOMPARE(run.finishedAt, std::string("2026-03-01T12:30:00.000Z"));
        QCOMPARE(run.folds, 2);
        QCOMPARE(run.seeds, 2);
        QCOMPARE(run.predictions, 13 * 4);
        QVERIFY(run.folderThere);
    }

    /// A run taken in from elsewhere and then found in the project's own folder lies there from now
    /// on, so that no list of folders and runs has it twice.
    void theCopyInTheProjectsOwnFolderCounts()
    {
        const Folder folder;
        auto made = project(folder);
        VERIFY_RESULT(made);
        makeRun(*made, folder / "elsewhere/first");
        VERIFY_RESULT(ingest(*made, folder / "elsewhere/first"));
        fs::create_directories(folder / "X.runs");
        fs::copy(folder / "elsewhere/first", folder / "X.runs/first", fs::copy_options::recursive);
        QVERIFY(ingest(*made, folder / "X.runs/first")->what == Ingested::What::Unchanged);
        const fs::path own = fs::canonical(folder / "X.runs/first");
        QCOMPARE(runs(*made)->size(), std::size_t(1));
        QCOMPARE(runs(*made)->front().folder.string(), own.string());
        VERIFY_RESULT(ingest(*made, folder / "elsewhere/first"));
        QCOMPARE(runs(*made)->front().folder.string(), own.string());
    }

    void aRunThatWentOnIsBroughtUpToDate()
    {
        const Folder folder;
        auto made = project(folder);
        VERIFY_RESULT(made);
        const auto dataset = makeRun(*made, folder / "first");
        VERIFY_RESULT(ingest(*made, folder / "first"));
        VERIFY_RESULT(setRunNote(*made, "first", "the good one"));
        VERIFY_RESULT(renameRun(*made, "first", "best"));
        auto predictions = predictionsOf(dataset);
        predictions.rows.resize(10);
        VERIFY_RESULT(protocol::writePredictions(predictions, folder / "first/predictions.csv"));
        std::ofstream(folder / "first/events.jsonl", std::ios::app) << events(true, "a2");
        const auto updated = ingest(*made, folder / "first");
        VERIFY_RESULT(updated);
        QVERIFY(updated->what == Ingested::What::Updated);
        QCOMPARE(updated->run, std::string("best"));
        const auto run = findRun(*made, "best");
        VERIFY_RESULT(run);
        QCOMPARE(run->predictions, 10);
        QCOMPARE(run->note, std::string("the good one"));
        QCOMPARE(runs(*made)->size(), std::size_t(1));
    }

    void namesAreUnique()
    {
        const Folder folder;
        auto made = project(folder);
        VERIFY_RESULT(made);
        makeRun(*made, folder / "a/run");
        makeRun(*made, folder / "b/run");
        std::ofstream(folder / "b/run/events.jsonl") << events(true, "another attempt");
        QCOMPARE(ingest(*made, folder / "a/run")->run, std::string("run"));
        QCOMPARE(ingest(*made, folder / "b/run")->run, std::string("run 2"));
        QVERIFY(renameRun(*made, "run 2", "run").error().is(store::errors::kRunExists));
        QVERIFY(findRun(*made, "other").error().is(store::errors::kNoRun));
        QVERIFY(mentions(findRun(*made, "other"), "run, run 2"));
        VERIFY_RESULT(removeRun(*made, "run"));
        QCOMPARE(runs(*made)->size(), std::size_t(1));
        QCOMPARE((*made->database().number("SELECT count(*) FROM predictions")).value(), 13 * 4);
        QVERIFY(fs::exists(folder / "a/run/config.json"));
    }

    void whatIsNoFinishedRunIsRefused_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::addColumn<QByteArray>("content"); // null: removed
        QTest::addColumn<QByteArray>("says");
        QTest::newRow("no configuration")
            << QByteArray("config.json") << QByteArray() << QByteArray("config.json");
        QTest::newRow("no data set")
            << QByteArray("dataset.jsonl") << QByteArray() << QByteArray("dataset.jsonl");
        QTest::newRow("not finished")
            << QByteArray("predictions.csv") << QByteArray() << QByteArray("isn't finished");
        QTest::newRow("no metrics")
            << QByteArray("metrics.json") << QByteArray() << QByteArray("metrics.json");
        QTest::newRow("metrics torn")
            << QByteArray("metrics.json") << QByteArray("{\"war\":") << QByteArray("JSON");
        QTest::newRow("other classes")
            << QByteArray("predictions.csv")
            << QByteArray("utterance,corpus,gold,predicted,p_dog,p_cat,split,fold,seed\nu,Small,"
                          "dog,dog,0.6,0.4,test,0,1\n")
            << QByteArray("dog, cat");
        QTest::newRow("a row too short")
            << QByteArray("predictions.csv")
            << QByteArray("utterance,gold,predicted,p_dog,p_cat\nu,dog\n")
            << QByteArray("predictions.csv");
    }
    void whatIsNoFinishedRunIsRefused()
    {
        QFETCH(QByteArray, file);
        QFETCH(QByteArray, content);
        QFETCH(QByteArray, says);
        const Folder folder;
        auto made = project(folder);
        VERIFY_RESULT(made);
        makeRun(*made, folder / "run");
        if (content.isNull())
            fs::remove(folder / "run" / file.toStdString());
        else
            std::ofstream(folder / "run" / file.toStdString()) << content.toStdString();
        const auto taken = ingest(*made, folder / "run");
        QVERIFY(!taken);
        QVERIFY2(mentions(taken, says.toStdString()), sentence(taken).c_str());
        QVERIFY(runs(*made)->empty());
        QVERIFY(!ingest(*made, folder / "nowhere"));
    }

    void predictionsOfOtherCorporaAreCounted()
    {
        const Folder folder, other;
        auto bigger = project(other, 20);
        VERIFY_RESULT(bigger);
        makeRun(*bigger, folder / "run");
        auto made = project(folder, 13);
        VERIFY_RESULT(made);
        const auto taken = ingest(*made, folder / "run");
        VERIFY_RESULT(taken);
        QCOMPARE(taken->predictions, 80);
        QCOMPARE(taken->unknown, 28);
        QCOMPARE(taken->unknownIds.size(), std::size_t(7));
    }

    void exportedAsItCame()
    {
        const Folder folder;
        auto made = project(folder);
        VERIFY_RESULT(made);
        const auto dataset = makeRun(*made, folder / "first");
        VERIFY_RESULT(ingest(*made, folder / "first"));
        auto out = runPredictions(*made, "first");
        VERIFY_RESULT(out);
        auto expected = *protocol::readPredictions(folder / "first/predictions.csv");
        QCOMPARE(out->classes, expected.classes);
        QCOMPARE(out->rows.size(), expected.rows.size());
        for (std::size_t i = 0; i < out->rows.size(); ++i) {
            QVERIFY(std::abs(out->rows[i].entropy - expected.rows[i].entropy) < 1e-6);
            QVERIFY(std::abs(out->rows[i].endSeconds - expected.rows[i].endSeconds) < 1e-3);
            QVERIFY(std::abs(out->rows[i].startSeconds - expected.rows[i].startSeconds) < 1e-3);
            expected.rows[i].entropy = out->rows[i].entropy;
            expected.rows[i].startSeconds = out->rows[i].startSeconds;
            expected.rows[i].endSeconds = out->rows[i].endSeconds;
            expected.rows[i].protocol = out->rows[i].protocol; // the run's, in full
            QVERIFY2(out->rows[i] == expected.rows[i], expected.rows[i].utterance.c_str());
        }
    }

    void shownIsTheAnswerOfAModelThatHadNotSeenIt()
    {
        const Folder folder;
        auto made = project(folder);
        VERIFY_RESULT(made);
        makeRun(*made, folder / "first");
        VERIFY_RESULT(ingest(*made, folder / "first"));
        const auto shown = shownPredictions(*made, "first");
        VERIFY_RESULT(shown);
        QCOMPARE(shown->size(), std::size_t(13));
        for (int i = 0; i < 12; ++i) {
            const Shown &one = (*shown)[static_cast<std::size_t>(i)];
            QVERIFY(one.split == Split::Test);
            QCOMPARE(one.predicted, i % 4);
            QVERIFY(std::abs(one.confidence - 0.55) < 1e-9); // mean of the seeds' 0.7 and 0.4
            double sum = 0;
            for (const double p : one.probabilities)
                sum += p;
            QVERIFY(std::abs(sum - 1) < 1e-9);
        }
        QVERIFY(shown->back().split == Split::Validation);
        QCOMPARE((*shown)[1].gold, std::optional<int>(3)); // sad
        QVERIFY(!(*shown)[5].gold);
    }

    void todaysLabelsAreAnotherScore()
    {
        const Folder folder;
        auto made = project(folder);
        VERIFY_RESULT(made);
        makeRun(*made, folder / "first");
        VERIFY_RESULT(ingest(*made, folder / "first"));
        auto today = todaysAnswers(*made, "first");
        VERIFY_RESULT(today);
        QCOMPARE(today->changed, 0);
        QCOMPARE(today->utterances.size(), std::size_t(20)); // 12 tested, 2 unlabelled, 2 seeds
        Gesture seen = says("Ada", 2, {"angry"});
        seen.modelInView = true;
        VERIFY_RESULT(annotate(*made, seen));
        VERIFY_RESULT(annotate(*made, says("Ada", 3, {"sad", "angry"}))); // unlabelled now
        VERIFY_RESULT(annotate(*made, says("Ada", 6, {"sad"})));          // labelled now
        VERIFY_RESULT(annotate(*made, says("Ada", 1, {"happy"})));        // as it was
        VERIFY_RESULT(annotate(*made, says("Ada", 13, {"sad"})));         // in no test
        today = todaysAnswers(*made, "first");
        VERIFY_RESULT(today);
        QCOMPARE(today->changed, 3);
        QCOMPARE(today->changedModelInView, 1);
        QCOMPARE(today->utterances.size(), std::size_t(20));
        QCOMPARE(today->sentence(),
                 std::string("3 labels changed since, 1 of them with the model's answer in view"));
        QCOMPARE(findRun(*made, "first")->metricsJson, std::string(R"({"war": 0.5, "uar": 0.25})"));
        for (int i = 0; i < 3; ++i)
            VERIFY_RESULT(undo(*made, "Ada"));
        QCOMPARE(todaysAnswers(*made, "first")->changed, 2);
    }

    void aRunFolderThatMovedIsFoundAgain()
    {
        const Folder folder;
        {
            fs::create_directories(folder / "here");
            auto made = Project::create(folder / "here/X.merhan");
            VERIFY_RESULT(made);
            VERIFY_RESULT(importCorpus(*made, smallCorpus(8, folder.path()), "test"));
            makeRun(*made, folder / "here/X.runs/run");
            VERIFY_RESULT(ingest(*made, folder / "here/X.runs/run"));
        }
        fs::rename(folder / "here", folder / "there");
        auto moved = Project::open(folder / "there/X.merhan");
        VERIFY_RESULT(moved);
        QCOMPARE(findRun(*moved, "run")->folder, folder / "there/X.runs/run");
        fs::rename(folder / "there/X.runs/run", folder / "elsewhere");
        QVERIFY(!findRun(*moved, "run")->folderThere);
        QVERIFY(ingest(*moved, folder / "elsewhere")->what == Ingested::What::Unchanged);
        QVERIFY(findRun(*moved, "run")->folderThere);
    }
};

QTEST_GUILESS_MAIN(TestRuns)
#include "tst_runs.moc"
