// SPDX-License-Identifier: Apache-2.0
#include "core/protocol/dataset.h"
#include "core/protocol/errors.h"
#include "core/protocol/run_config.h"
#include "core/protocol/run_models.h"
#include "tests/core/protocol/temporary_folder.h"

#include <QtTest>

using namespace merhan;
using namespace merhan::protocol;

namespace {

/// A run folder: two sessions of ten utterances, the last of each unlabelled, one id in two
/// corpora; leave one session out, models of seeds 1 and 2.
void makeRun(const std::filesystem::path &folder)
{
    Dataset dataset;
    dataset.labelSet = "neutral,sad";
    dataset.classes = {"neutral", "sad"};
    dataset.source = "corpus";
    for (int session = 1; session <= 2; ++session) {
        for (int i = 0; i < 10; ++i) {
            Item item;
            item.utterance.corpus = session == 1 ? "A" : "B";
            item.utterance.session = std::to_string(session);
            item.utterance.speaker = "s" + std::to_string(session);
            item.utterance.id = i == 0 ? "both" : std::to_string(session) + "-" + std::to_string(i);
            item.utterance.wav = item.utterance.id + ".wav";
            if (i < 9)
                item.label = dataset.classes[static_cast<std::size_t>(i % 2)];
            dataset.items.push_back(item);
        }
    }
    QVERIFY(writeDataset(dataset, folder / "dataset.jsonl"));
    putFile(folder / "config.json",
            R"({"protocol": "loso", "validation": "random:0.3", "seed": "1,2"})");
    for (const char *model : {"fold-0/seed-1", "fold-0/seed-2", "fold-1/seed-1", "fold-1/seed-2"}) {
        std::filesystem::create_directories(folder / model / "model");
        putFile(folder / model / "model" / "model.safetensors", "");
    }
    std::filesystem::create_directories(folder / "fold-2/seed-1/checkpoints"); // not finished
    std::filesystem::create_directories(folder / "fold-x/seed-1/model");
}

} // namespace

class TestRunModels : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyFinishedFoldAndSeedInOrder()
    {
        const TemporaryFolder folder;
        makeRun(folder.path());
        const auto all = modelsIn(folder.path(), {}, {});
        QVERIFY2(all, qPrintable(sentence(all)));
        QStringList names;
        for (const RunModel &model : *all)
            names << QStringLiteral("%1/%2").arg(*model.fold).arg(*model.seed);
        QCOMPARE(names.join(QLatin1Char(' ')), QStringLiteral("0/1 0/2 1/1 1/2"));
        QCOMPARE(all->front().folder, folder.path() / "fold-0/seed-1/model");
        const auto some = modelsIn(folder.path(), 1, 2);
        QVERIFY(some && some->size() == 1 && *some->front().fold == 1 && *some->front().seed == 2);
        const auto none = modelsIn(folder.path(), 7, {});
        QVERIFY(!none && none.error().is(protocol::errors::kNoModel));
    }

    void aModelFolderIsItself()
    {
        const TemporaryFolder folder;
        putFile(folder.path() / "model.safetensors", "");
        const auto models = modelsIn(folder.path(), {}, {});
        QVERIFY(models && models->size() == 1);
        QVERIFY((models->front() == RunModel{folder.path(), {}, {}}));
    }

    void eachUtteranceIsTestedByOneFold()
    {
        const TemporaryFolder folder;
        makeRun(folder.path());
        const auto models = modelsIn(folder.path(), {}, {});
        const auto splits = RunSplits::read(folder.path());
        QVERIFY2(splits, qPrintable(sentence(splits)));
        for (const auto &[id, corpus, fold] :
             {std::tuple("1-3", "A", 0), {"2-3", "", 1}, {"both", "A", 0}, {"both", "B", 1}}) {
            const auto tested = splits->testedBy(id, corpus, *models);
            QCOMPARE(tested.size(), std::size_t{2}); // both seeds
            QCOMPARE(*tested[0].fold, fold);
            QCOMPARE(*tested[1].seed, std::uint64_t{2});
        }
        QVERIFY(splits->testedBy("1-3", "B", *models).empty());
        QVERIFY(splits->testedBy("elsewhere", "", *models).empty());
    }

    void whatItWasToTheOtherFold()
    {
        const TemporaryFolder folder;
        makeRun(folder.path());
        const auto splits = RunSplits::read(folder.path());
        QVERIFY(splits);
        const RunModel other{{}, 1, 1}; // tests session 2
        std::map<std::string_view, int> counts;
        for (int i = 1; i < 10; ++i)
            ++counts[splits->of("1-" + std::to_string(i), "A", other)];
        ++counts[splits->of("both", "A", other)];
        QCOMPARE(counts["validation"], 3); // 0.3 of 5 neutral and of 4 sad, rounded: 2 and 1
        QCOMPARE(counts["train"], 6);
        QCOMPARE(counts[""], 1);                                           // unlabelled
        QCOMPARE(splits->of("2-9", "B", other), std::string_view("test")); // so it is answered
        QCOMPARE(splits->of("2-1", "B", RunModel{{}, 5, 1}), std::string_view());
        QCOMPARE(splits->of("2-1", "B", RunModel{}), std::string_view());
    }
};

QTEST_GUILESS_MAIN(TestRunModels)
#include "tst_run_models.moc"
