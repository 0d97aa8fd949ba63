// SPDX-License-Identifier: Apache-2.0
#include "core/training/checkpoint.h"
#include "core/training/fold_trainer.h"

#include <QTemporaryDir>
#include <QtTest>

#include <cmath>
#include <fstream>

using namespace merhan;
using namespace merhan::training;

namespace {

constexpr std::int64_t kTextWidth = 12;

/// Utterances whose class shows in both streams, so that there is something to learn.
std::vector<Example> someExamples(int count)
{
    torch::manual_seed(3);
    std::vector<Example> examples;
    for (int i = 0; i < count; ++i) {
        Example example;
        example.label = i % 4;
        example.target = torch::one_hot(torch::tensor(example.label), 4).to(torch::kFloat32);
        example.mfcc = torch::randn({20 + (i * 13) % 40, 40}) + 0.5 * example.label;
        example.text = torch::randn({3 + i % 5, kTextWidth}) - 0.5 * example.label;
        examples.push_back(example);
    }
    return examples;
}

nn::ModelConfig tinyNetwork()
{
    nn::ModelConfig config;
    config.lstmWidth = 8;
    config.textWidth = kTextWidth;
    config.projection = 8;
    config.heads = 2;
    return config;
}

protocol::RunConfig tinyRun()
{
    protocol::RunConfig config;
    config.epochs = 4;
    config.batch = 8;
    config.patience = 0;
    config.learning_rate = 3e-3;
    config.augment = 0.5;
    return config;
}

struct Bench {
    std::vector<Example> examples = someExamples(44);
    protocol::RunConfig config = tinyRun();

    FoldTrainer trainer() const
    {
        torch::manual_seed(7);
        nn::MerHan model(tinyNetwork());
        FoldTrainer::Setup setup;
        setup.config = &config;
        setup.examples = &examples;
        std::vector<torch::Tensor> audio;
        std::vector<torch::Tensor> text;
        for (std::size_t i = 0; i < examples.size(); ++i) {
            (i % 5 == 0 ? setup.validation : setup.train).push_back(i);
            if (i % 5 != 0) {
                audio.push_back(examples[i].mfcc);
                text.push_back(examples[i].text);
            }
        }
        model->fitNormalisation(audio, text);
        setup.seed = 11;
        return FoldTrainer(model, setup);
    }
};

struct Heard {
    std::vector<EpochResult> epochs;
    int steps = 0;
    int saved = 0;
};

/// `stopAfter`: so many steps, 0 for never.
FoldTrainer::Hooks hooks(Heard &heard, int stopAfter = 0, const Checkpoints *checkpoints = nullptr)
{
    FoldTrainer::Hooks h;
    h.betweenSteps = [&heard, stopAfter] {
        return stopAfter > 0 && heard.steps >= stopAfter ? Verdict::StopAndSave : Verdict::GoOn;
    };
    h.stepDone = [&heard](std::int64_t, std::int64_t, const std::function<double()> &) {
        ++heard.steps;
    };
    h.epochDone = [&heard](const EpochResult &result) { heard.epochs.push_back(result); };
    h.saveCheckpoint = [&heard, checkpoints](const FoldTrainer &trainer) -> Result<void> {
        ++heard.saved;
        if (!checkpoints)
            return {};
        const auto saved = checkpoints->save(trainer, 0, 11);
        if (!saved)
            return saved.error();
        return {};
    };
    h.stoppedEarly = [](std::int64_t, std::int64_t) {};
    return h;
}

/// Largest distance between two networks' tensors.
double distance(const FoldTrainer &a, const FoldTrainer &b)
{
    const auto ta = namedTensors(*a.model());
    const auto tb = namedTensors(*b.model());
    double most = 0;
    for (std::size_t i = 0; i < ta.size(); ++i)
        most = std::max(most, (ta[i].second - tb[i].second).abs().max().item<double>());
    return most;
}

std::filesystem::path pathOf(const QTemporaryDir &folder)
{
    return folder.path().toStdString();
}

} // namespace

class TestFoldTrainer : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { torch::set_num_threads(1); }

    void adamIsTorchs()
    {
        torch::manual_seed(1);
        const auto start = torch::randn({5, 3});
        auto ours = start.clone().requires_grad_();
        auto theirs = start.clone().requires_grad_();
        Adam adam({{{{"w", ours}}, 1.0}}, {.learningRate = 0.01, .weightDecay = 0.1});
        torch::optim::AdamW torchs({theirs},
                                   torch::optim::AdamWOptions(0.01).weight_decay(0.1));
        for (int i = 0; i < 10; ++i) {
            for (auto *w : {&ours, &theirs}) {
                w->mutable_grad() = torch::Tensor();
                (w->pow(3).sum() + w->sin().sum()).backward();
            }
            adam.step();
            torchs.step();
        }
        QVERIFY((ours - theirs).abs().max().item<double>() < 1e-6);
        QVERIFY((ours - start).abs().max().item<double>() > 0.05);
    }

    void gradientsAreClippedTogether()
    {
        auto a = torch::zeros({3}).requires_grad_();
        auto b = torch::zeros({4}).requires_grad_();
        a.mutable_grad() = torch::full({3}, 3.0);
        b.mutable_grad() = torch::full({4}, 4.0);
        Adam adam({{{{"a", a}, {"b", b}}, 1.0}}, {});
        const double before = std::sqrt(3 * 9.0 + 4 * 16.0);
        QVERIFY(std::abs(adam.clipGradients(2.0).item<double>() - before) < 1e-4);
        const double after =
            torch::cat({a.grad(), b.grad()}).norm().item<double>();
        QVERIFY(std::abs(after - 2.0) < 1e-4);
        adam.clipGradients(5.0); // smaller than the bound: untouched
        QVERIFY(std::abs(torch::cat({a.grad(), b.grad()}).norm().item<double>() - 2.0) < 1e-4);
    }

    void itLearns()
    {
        const Bench bench;
        FoldTrainer trainer = bench.trainer();
        Heard heard;
        const auto outcome = trainer.run(hooks(heard));
        QVERIFY(outcome && *outcome == Outcome::Finished);
        QCOMPARE(heard.epochs.size(), std::size_t{4});
        QVERIFY(heard.epochs.back().trainLoss < 0.8 * heard.epochs.front().trainLoss);
        QVERIFY(heard.epochs.back().validation.has_value());
        QVERIFY(!trainer.best().empty());
    }

    void theSameSeedGivesTheSameNumbers()
    {
        const Bench bench;
        FoldTrainer a = bench.trainer();
        FoldTrainer b = bench.trainer();
        Heard heard;
        QVERIFY(a.run(hooks(heard)));
        QVERIFY(b.run(hooks(heard)));
        QCOMPARE(distance(a, b), 0.0);
    }

    void resumedAnywhereItIsTheSameRun_data()
    {
        QTest::addColumn<int>("stopAfter");
        QTest::newRow("before the first step of an epoch") << 5;
        QTest::newRow("in the middle of the first") << 2;
        QTest::newRow("in the middle of a later one") << 13;
    }
    void resumedAnywhereItIsTheSameRun()
    {
        QFETCH(int, stopAfter);
        const Bench bench;
        FoldTrainer whole = bench.trainer();
        Heard heardWhole;
        QVERIFY(whole.run(hooks(heardWhole)));

        QTemporaryDir folder;
        const Checkpoints checkpoints(pathOf(folder) / "checkpoints", false);
        {
            FoldTrainer first = bench.trainer();
            Heard heard;
            const auto outcome = first.run(hooks(heard, stopAfter, &checkpoints));
            QVERIFY(outcome && *outcome == Outcome::Stopped);
        }
        FoldTrainer second = bench.trainer();
        const auto restored = checkpoints.restoreLast(second);
        QVERIFY2(bool(restored), restored ? "" : inEnglish(restored.error()).c_str());
        QVERIFY(*restored);
        Heard heard;
        QVERIFY(second.run(hooks(heard, 0, &checkpoints)));
        QCOMPARE(distance(whole, second), 0.0);
        QCOMPARE(second.position().bestEpoch, whole.position().bestEpoch);
        QCOMPARE(second.position().bestLoss, whole.position().bestLoss);
        QCOMPARE(heard.epochs.back().trainLoss, heardWhole.epochs.back().trainLoss);
        whole.takeBest();
        second.takeBest();
        QCOMPARE(distance(whole, second), 0.0);
    }

    void onlyTheLastCheckpointStays()
    {
        const Bench bench;
        QTemporaryDir folder;
        const auto place = pathOf(folder) / "checkpoints";
        FoldTrainer trainer = bench.trainer();
        const Checkpoints checkpoints(place, false);
        Heard heard;
        QVERIFY(trainer.run(hooks(heard, 0, &checkpoints)));
        QCOMPARE(heard.saved, 4);
        int folders = 0;
        for (const auto &entry : std::filesystem::directory_iterator(place))
            folders += entry.is_directory() ? 1 : 0;
        QCOMPARE(folders, 1);
        checkpoints.removeAll();
        QVERIFY(!std::filesystem::exists(place));
    }

    void aCheckpointThatDoesntFitIsRefused_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QString>("content");
        QTest::newRow("another format") << "state.json" << "{\"format\": 99}";
        QTest::newRow("half a file") << "state.json" << "{\"format\": 1, \"epochs_fin";
        QTest::newRow("a field missing") << "state.json" << "{\"format\": 1}";
        QTest::newRow("weights that are none") << "model.safetensors" << "rubbish";
    }
    void aCheckpointThatDoesntFitIsRefused()
    {
        QFETCH(QString, file);
        QFETCH(QString, content);
        const Bench bench;
        QTemporaryDir folder;
        const Checkpoints checkpoints(pathOf(folder), false);
        FoldTrainer trainer = bench.trainer();
        const auto saved = checkpoints.save(trainer, 0, 11);
        QVERIFY(bool(saved));
        std::ofstream(*saved / file.toStdString()) << content.toStdString();
        const auto restored = checkpoints.restoreLast(trainer);
        QVERIFY(!restored);
        QVERIFY(!inEnglish(restored.error()).empty());
    }

    void withoutACheckpointItBegins()
    {
        const Bench bench;
        QTemporaryDir folder;
        FoldTrainer trainer = bench.trainer();
        const auto restored = Checkpoints(pathOf(folder) / "none", false).restoreLast(trainer);
        QVERIFY(restored && !*restored);
    }

    void aLossThatIsNoNumberEndsIt()
    {
        Bench bench;
        bench.examples[1].mfcc[0][0] = std::nanf("");
        FoldTrainer trainer = bench.trainer();
        Heard heard;
        const auto outcome = trainer.run(hooks(heard));
        QVERIFY(!outcome);
        QCOMPARE(std::string(outcome.error().code->key), std::string("loss_not_finite"));
        QCOMPARE(heard.saved, 0);
    }

    void patienceEndsIt()
    {
        Bench bench;
        bench.config.epochs = 50;
        bench.config.patience = 1;
        bench.config.learning_rate = 0.5; // far too much: it gets worse at once
        bench.config.clip_norm = 0;
        FoldTrainer trainer = bench.trainer();
        Heard heard;
        auto h = hooks(heard);
        std::int64_t stoppedAfter = 0;
        h.stoppedEarly = [&](std::int64_t epoch, std::int64_t) { stoppedAfter = epoch; };
        const auto outcome = trainer.run(h);
        QVERIFY(outcome);
        QVERIFY(stoppedAfter > 0 && stoppedAfter < 50);
        QCOMPARE(trainer.position().bestEpoch, stoppedAfter - 1);
    }

    void predictionsDontDependOnTheirCompany()
    {
        const Bench bench;
        FoldTrainer trainer = bench.trainer();
        std::vector<std::size_t> all;
        for (std::size_t i = 0; i < bench.examples.size(); ++i)
            all.push_back(i);
        const auto together = predictLogits(trainer.model(), bench.examples, all, torch::kCPU);
        const std::size_t one[] = {17};
        const auto alone = predictLogits(trainer.model(), bench.examples, one, torch::kCPU);
        QVERIFY((together[17] - alone[0]).abs().max().item<double>() < 1e-5);
    }
};

QTEST_GUILESS_MAIN(TestFoldTrainer)
#include "tst_fold_trainer.moc"
