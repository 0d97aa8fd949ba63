// SPDX-License-Identifier: Apache-2.0
#include "core/nn/merhan.h"
#include "core/nn/tensors.h"
#include "shared.h"

#include <QTest>

using namespace merhan;
using torch::Tensor;

namespace {

nn::ModelConfig small()
{
    return {.mfcc = 8,
            .lstmWidth = 8,
            .lstmLayers = 2,
            .textWidth = 12,
            .projection = 8,
            .heads = 4,
            .classes = 3};
}

struct Made {
    std::vector<Tensor> audio, text;
};

/// Utterances of these frames and tokens, MFCC-like: large and off zero.
Made make(const nn::ModelConfig &config, const std::vector<std::pair<int, int>> &sizes,
          torch::ScalarType type)
{
    torch::manual_seed(11);
    Made made;
    for (const auto &[frames, tokens] : sizes) {
        made.audio.push_back(torch::randn({frames, config.mfcc}, type) * 30 - 100);
        made.text.push_back(torch::randn({tokens, config.textWidth}, type));
    }
    return made;
}

nn::Batch batchOf(const Made &made, std::size_t from, std::size_t count,
                  const nn::ModelConfig &config)
{
    return nn::collate(std::span(made.audio).subspan(from, count),
                       std::span(made.text).subspan(from, count), config);
}

/// Moves every parameter a little, so that what starts as zeros counts as well.
void stir(torch::nn::Module &module)
{
    const torch::NoGradGuard noGrad;
    for (auto &parameter : module.parameters())
        parameter.add_(torch::randn_like(parameter) * 0.1);
}

} // namespace

class TestMerHan : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { at::set_num_threads(1); }

    void configurations()
    {
        QTest::addColumn<QString>("changes");
        QTest::newRow("everything") << "{}";
        QTest::newRow("without local attention") << R"({"local_attention": false})";
        QTest::newRow("without cross-modal attention") << R"({"cross_attention": false})";
        QTest::newRow("without global attention") << R"({"global_attention": false})";
        QTest::newRow("without pooled statistics") << R"({"pooled_statistics": false})";
        QTest::newRow("audio alone") << R"({"streams": "audio"})";
        QTest::newRow("text alone") << R"({"streams": "text"})";
        QTest::newRow("one layer") << R"({"lstm_layers": 1})";
    }

    static nn::ModelConfig changed(const QString &changes)
    {
        if (changes == QLatin1String("{}"))
            return small();
        QString text =
            QString::fromStdString(nn::toJson(small())); // of two equal keys the last one counts
        text.truncate(text.lastIndexOf(QLatin1Char('}')));
        return *nn::modelConfigFromJson((text + QLatin1Char(',') + changes.mid(1)).toStdString());
    }

    void paddingChangesNothing_data() { configurations(); }
    void paddingChangesNothing()
    {
        QFETCH(const QString, changes);
        const nn::ModelConfig config = changed(changes);
        for (const auto type : {torch::kDouble, torch::kFloat}) {
            torch::manual_seed(3);
            nn::MerHan model(config);
            stir(*model);
            model->to(type);
            model->eval();
            const Made made = make(config, {{40, 3}, {1, 9}, {17, 1}, {2, 2}, {1, 1}}, type);
            model->fitNormalisation(made.audio, made.text);
            const torch::NoGradGuard noGrad;
            const Tensor together = model->forward(batchOf(made, 0, 5, config));
            QVERIFY(together.isfinite().all().item<bool>());
            QVERIFY(nn::test::distance(together[0], together[1]) > 1e-3); // not a constant
            for (std::size_t i = 0; i < 5; ++i) {
                const Tensor alone = model->forward(batchOf(made, i, 1, config))[0];
                const double most = type == torch::kDouble
                                        ? 1e-9
                                        : 1e-5 * std::max(1.0, alone.abs().max().item<double>());
                VERIFY_CLOSE(together[static_cast<std::int64_t>(i)], alone, most);
            }
        }
    }

    void gradientsReachEveryParameter_data() { configurations(); }
    void gradientsReachEveryParameter()
    {
        QFETCH(const QString, changes);
        const nn::ModelConfig config = changed(changes);
        nn::MerHan model(config);
        const Made made = make(config, {{12, 3}, {7, 5}}, torch::kFloat);
        model->fitNormalisation(made.audio, made.text);
        torch::cross_entropy_loss(model->forward(batchOf(made, 0, 2, config)),
                                  torch::tensor({0, 1}))
            .backward();
        for (const auto &entry : model->named_parameters()) {
            const Tensor gradient = entry.value().grad();
            QVERIFY2(gradient.defined() && gradient.isfinite().all().item<bool>()
                         && gradient.abs().max().item<double>() > 0,
                     entry.key().c_str());
        }
    }

    void paddingGetsNoGradient()
    {
        const nn::ModelConfig config = small();
        nn::MerHan model(config);
        stir(*model);
        model->eval();
        const Made made = make(config, {{12, 3}, {5, 6}}, torch::kFloat);
        nn::Batch batch = batchOf(made, 0, 2, config);
        batch.audio.requires_grad_();
        batch.text.requires_grad_();
        model->forward(batch).square().sum().backward();
        QVERIFY(batch.audio.grad()[1].narrow(0, 0, 5).abs().max().item<double>() > 0);
        QCOMPARE(batch.audio.grad()[1].narrow(0, 5, 7).abs().max().item<double>(), 0.0);
        QCOMPARE(batch.text.grad()[0].narrow(0, 3, 3).abs().max().item<double>(), 0.0);
    }

    void anUtteranceWithoutAudioOrWordsGivesNumbers()
    {
        const nn::ModelConfig config = small();
        nn::MerHan model(config);
        Made made = make(config, {{12, 3}, {0, 4}, {9, 0}}, torch::kFloat);
        const Tensor logits = model->forward(batchOf(made, 0, 3, config));
        QVERIFY(logits.isfinite().all().item<bool>());
        logits.sum().backward();
        for (const Tensor &parameter : model->parameters())
            QVERIFY(parameter.grad().isfinite().all().item<bool>());
    }

    void fusedAndExplicitAttentionAgree()
    {
        const nn::ModelConfig config = small();
        nn::MerHan model(config);
        stir(*model);
        model->eval();
        const Made made = make(config, {{20, 3}, {11, 8}}, torch::kFloat);
        const nn::Batch batch = batchOf(made, 0, 2, config);
        const torch::NoGradGuard noGrad;
        nn::Attention attention;
        VERIFY_CLOSE(model->forward(batch), model->forward(batch, &attention), 1e-5);
        QCOMPARE(attention.audioSelf.sizes(), c10::IntArrayRef({2, 4, 20, 20}));
        QCOMPARE(attention.textToAudio.sizes(), c10::IntArrayRef({2, 4, 8, 20}));
        QCOMPARE(attention.audioToText.sizes(), c10::IntArrayRef({2, 4, 20, 8}));
        QCOMPARE(attention.global.sizes(), c10::IntArrayRef({2, 28}));
        VERIFY_CLOSE(attention.global.sum(1), torch::ones({2}), 1e-5);
        VERIFY_CLOSE(attention.textToAudio.sum(3), torch::ones({2, 4, 8}), 1e-5);
        // The second has 11 frames, the first 3 tokens: nothing looks behind them.
        QCOMPARE(attention.textToAudio[1].narrow(2, 11, 9).abs().max().item<double>(), 0.0);
        QCOMPARE(attention.global[0].narrow(0, 3, 5).abs().max().item<double>(), 0.0);
    }

    void lstmEqualsEachRowAlone()
    {
        torch::manual_seed(5);
        nn::BiLstm lstm(6, 5, 3, 0.0);
        lstm->to(torch::kDouble);
        const Tensor values = torch::randn({3, 9, 6}, torch::kDouble);
        const Tensor lengths = torch::tensor({9, 4, 1});
        const Tensor states = lstm->run(values, lengths, nn::lengthMask(lengths, 9));
        for (std::int64_t i = 0; i < 3; ++i) {
            const std::int64_t length = lengths[i].item<std::int64_t>();
            const Tensor alone =
                std::get<0>(lstm->forward(values[i].narrow(0, 0, length).unsqueeze(0)))[0];
            VERIFY_CLOSE(states[i].narrow(0, 0, length), alone, 1e-12);
            if (length < 9)
                QCOMPARE(states[i].narrow(0, length, 9 - length).abs().max().item<double>(), 0.0);
        }
    }

    void poolingOfNothingIsZero()
    {
        const Tensor values = torch::randn({2, 4, 3}).requires_grad_();
        const Tensor mask =
            torch::tensor({{true, true, false, false}, {false, false, false, false}});
        const Tensor mean = nn::maskedMean(values, mask);
        VERIFY_CLOSE(mean[0], values[0].narrow(0, 0, 2).mean(0), 1e-6);
        QCOMPARE(mean[1].abs().max().item<double>(), 0.0);
        QCOMPARE(nn::maskedDeviation(values, mean, mask)[1].abs().max().item<double>(), 0.0);
        const Tensor weights = nn::maskedSoftmax(values.select(2, 0), mask);
        QCOMPARE(weights[1].abs().max().item<double>(), 0.0);
        VERIFY_CLOSE(weights[0].sum(), torch::ones({}), 1e-6);
        (weights.sum() + mean.sum()).backward();
        QVERIFY(values.grad().isfinite().all().item<bool>());
    }

    void normalisationIsThatOfTheTrainingFrames()
    {
        nn::ModelConfig config = small();
        config.streams = nn::Streams::Audio;
        nn::MerHan model(config);
        const Made made = make(config, {{30, 1}, {50, 1}, {7, 1}}, torch::kFloat);
        model->fitNormalisation(made.audio, {});
        const auto buffers = model->named_buffers();
        const Tensor frames = torch::cat(made.audio).to(torch::kDouble);
        VERIFY_CLOSE(*buffers.find("audio_normaliser.mean"), frames.mean(0), 1e-4);
        VERIFY_CLOSE(*buffers.find("audio_normaliser.deviation"), frames.std(0, false), 1e-4);
        // Statistics of an utterance: mean, deviation, deviation of the change from frame to frame.
        const Tensor first =
            (made.audio[0].to(torch::kDouble) - frames.mean(0)) / frames.std(0, false);
        std::vector<Tensor> means;
        for (const Tensor &mfcc : made.audio)
            means.push_back(
                ((mfcc.to(torch::kDouble) - frames.mean(0)) / frames.std(0, false)).mean(0));
        VERIFY_CLOSE(buffers.find("pooled_statistics.mean")->narrow(0, 0, 8),
                     torch::stack(means).mean(0), 1e-4);
    }

    void sameSeedSameNumbers()
    {
        const nn::ModelConfig config = small();
        const Made made = make(config, {{12, 3}, {7, 5}}, torch::kFloat);
        const auto run = [&] {
            torch::manual_seed(9);
            nn::MerHan model(config);
            torch::optim::Adam adam(model->parameters(), torch::optim::AdamOptions(1e-2));
            for (int i = 0; i < 3; ++i) {
                adam.zero_grad();
                torch::cross_entropy_loss(model->forward(batchOf(made, 0, 2, config)),
                                          torch::tensor({0, 1}))
                    .backward();
                adam.step();
            }
            model->eval();
            return model->forward(batchOf(made, 0, 2, config)).detach();
        };
        QVERIFY(torch::equal(run(), run()));
    }

    void configurationsThatCannotWorkAreRefused_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("no JSON") << "{";
        QTest::newRow("a list") << "[]";
        QTest::newRow("no heads") << R"({"heads": 0})";
        QTest::newRow("heads that don't divide") << R"({"heads": 3})";
        QTest::newRow("a width of terabytes") << R"({"lstm_width": 1000000000000})";
        QTest::newRow("a word for a number") << R"({"mfcc": "forty"})";
        QTest::newRow("a number for a switch") << R"({"local_attention": 1})";
        QTest::newRow("unknown streams") << R"({"streams": "video"})";
        QTest::newRow("dropout of 1") << R"({"dropout_input": 1})";
    }
    void configurationsThatCannotWorkAreRefused()
    {
        QFETCH(const QString, text);
        QVERIFY(!nn::modelConfigFromJson(text.toStdString()));
    }

    void configurationSurvivesJson()
    {
        nn::ModelConfig config = small();
        config.streams = nn::Streams::Text;
        config.crossAttention = false;
        config.dropout.input = 0.25;
        QVERIFY(*nn::modelConfigFromJson(nn::toJson(config)) == config);
    }
};

QTEST_GUILESS_MAIN(TestMerHan)
#include "tst_merhan.moc"
