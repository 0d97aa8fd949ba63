// SPDX-License-Identifier: Apache-2.0
// The `reference` configuration against the original implementation, whose numbers were made by its
// own Python modules (see README.md of the reference data).
#include "core/nn/bert.h"
#include "core/nn/merhan.h"
#include "shared.h"

#include <QTest>

using namespace merhan;
using torch::Tensor;

namespace {

const std::filesystem::path kFolder = nn::test::reference() / "merhan";

nn::ModelConfig config()
{
    nn::ModelConfig config = nn::referenceConfig(48);
    config.lstmWidth = 16;
    config.projection = 24;
    config.maxLength = 32;
    return config;
}

struct Original {
    std::shared_ptr<nn::BertModelImpl> bert;
    nn::MerHan model{nullptr};
};

Result<Original> load()
{
    const auto state = nn::loadTensors(kFolder / "state_dict.safetensors");
    if (!state)
        return state.error();
    const std::string prefix = "text_encoder.bert.";
    nn::StateDict ofBert, own;
    for (const auto &[name, tensor] : *state) {
        if (name.starts_with(prefix))
            ofBert[name.substr(prefix.size())] = tensor.clone();
        else
            own[name] = tensor;
    }
    const auto bertConfig = nn::BertConfig::read(kFolder / "bert/config.json");
    if (!bertConfig)
        return bertConfig.error();
    auto bert = nn::BertModelImpl::make(*bertConfig, ofBert);
    if (!bert)
        return bert.error();
    Original original{*bert, nn::MerHan(config())};
    if (auto restored = nn::restore(*original.model, own); !restored)
        return restored.error();
    original.model->eval();
    return original;
}

nn::Batch batchOf(const Original &original, const nn::StateDict &golden)
{
    nn::Batch batch;
    batch.audio = golden.at("in.audio");
    batch.text =
        original.bert->forward(golden.at("in.text_input_ids"), golden.at("in.text_attention_mask"))
            .states;
    return batch;
}

} // namespace

class TestReference : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        NEED_SHARED(kFolder);
        at::set_num_threads(1);
    }

    void everyNumberOnTheWay_data()
    {
        QTest::addColumn<QString>("file");
        QTest::newRow("noise") << QStringLiteral("random_batch.safetensors");
        QTest::newRow("speech") << QStringLiteral("pipeline.safetensors");
    }
    void everyNumberOnTheWay()
    {
        QFETCH(const QString, file);
        const auto original = load();
        VERIFY_RESULT(original);
        const auto golden = nn::loadTensors(kFolder / file.toStdString());
        VERIFY_RESULT(golden);
        const torch::NoGradGuard noGrad;
        const nn::Batch batch = batchOf(*original, *golden);
        VERIFY_CLOSE(batch.text, golden->at("out.text_encoder.bert"), 2e-5);

        nn::Attention attention;
        nn::MerHan model = original->model;
        const Tensor logits = model->forward(batch, &attention);
        VERIFY_CLOSE(logits, golden->at("out.logits"), 1e-5);
        VERIFY_CLOSE(model->forward(batch), golden->at("out.logits"), 1e-5);

        VERIFY_CLOSE(attention.audioSelf, golden->at("out.attention.audio_self"), 1e-5);
        VERIFY_CLOSE(attention.textSelf, golden->at("out.attention.text_self"), 1e-5);
        VERIFY_CLOSE(attention.textToAudio, golden->at("out.attention.text_to_audio"), 1e-5);
        VERIFY_CLOSE(attention.audioToText, golden->at("out.attention.audio_to_text"), 1e-5);
        VERIFY_CLOSE(attention.global, golden->at("out.attention.global"), 1e-5);
        int compared = 0;
        for (const auto &[name, value] : *golden) {
            if (!name.starts_with("out.") || name.starts_with("out.attention.")
                || name == "out.logits" || name == "out.text_encoder.bert")
                continue;
            const auto mine = attention.intermediates.find(name.substr(4));
            QVERIFY2(mine != attention.intermediates.end(), name.c_str());
            const double off = nn::test::distance(mine->second, value);
            QVERIFY2(off <= 2e-5,
                     qPrintable(QString::fromStdString(name) + QStringLiteral(": %1").arg(off)));
            ++compared;
        }
        QCOMPARE(compared, 15);
    }

    void gradients()
    {
        const auto original = load();
        VERIFY_RESULT(original);
        const auto inputs = nn::loadTensors(kFolder / "random_batch.safetensors");
        VERIFY_RESULT(inputs);
        const auto golden = nn::loadTensors(kFolder / "gradients.safetensors");
        VERIFY_RESULT(golden);
        for (auto &parameter : original->bert->parameters())
            parameter.requires_grad_();
        nn::MerHan model = original->model;
        const Tensor loss = torch::cross_entropy_loss(model->forward(batchOf(*original, *inputs)),
                                                      inputs->at("in.label"));
        loss.backward();
        VERIFY_CLOSE(loss.detach(), golden->at("loss").squeeze(), 1e-5);
        std::size_t compared = 0;
        const auto compare = [&](const torch::nn::Module &module, const std::string &prefix) {
            for (const auto &entry : module.named_parameters()) {
                const auto expected = golden->find("grad." + prefix + entry.key());
                if (expected == golden->end())
                    continue; // BERT's pooler
                const double off = nn::test::distance(entry.value().grad(), expected->second);
                QVERIFY2(off <= 1e-5, qPrintable(QString::fromStdString(entry.key())
                                                 + QStringLiteral(": %1").arg(off)));
                ++compared;
            }
        };
        compare(*model, "");
        compare(*original->bert, "text_encoder.bert.");
        QCOMPARE(compared, golden->size() - 1);
    }

    void adam_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<double>("rate");
        QTest::addColumn<int>("steps");
        QTest::addColumn<double>("most");
        QTest::addColumn<double>("mostOfKeys");
        QTest::newRow("5 steps of 5e-5")
            << QStringLiteral("adam_5e-05_5steps.safetensors") << 5e-5 << 5 << 5e-6 << 5e-4;
        QTest::newRow("20 steps of 1e-3")
            << QStringLiteral("adam_0.001_20steps.safetensors") << 1e-3 << 20 << 1e-4 << 0.04;
    }
    void adam()
    {
        QFETCH(const QString, file);
        QFETCH(const double, rate);
        QFETCH(const int, steps);
        QFETCH(const double, most);
        QFETCH(const double, mostOfKeys);
        const auto original = load();
        VERIFY_RESULT(original);
        const auto inputs = nn::loadTensors(kFolder / "random_batch.safetensors");
        VERIFY_RESULT(inputs);
        const auto golden = nn::loadTensors(kFolder / file.toStdString());
        VERIFY_RESULT(golden);
        nn::MerHan model = original->model;
        torch::optim::Adam optimiser(model->parameters(), torch::optim::AdamOptions(rate));
        const nn::Batch batch = batchOf(*original, *inputs);
        for (int i = 0; i < steps; ++i) {
            optimiser.zero_grad();
            torch::cross_entropy_loss(model->forward(batch), inputs->at("in.label")).backward();
            optimiser.step();
        }
        for (const auto &entry : model->named_parameters()) {
            const Tensor &expected = golden->at("parameter." + entry.key());
            Tensor off = (entry.value().detach() - expected).abs();
            if (entry.key().ends_with("in_proj_bias")) {
                // The keys' part has no gradient in theory; Adam makes steps of what rounding
                // leaves.
                const std::int64_t third = off.size(0) / 3;
                QVERIFY2(off.narrow(0, third, third).max().item<double>() <= mostOfKeys,
                         entry.key().c_str());
                off.narrow(0, third, third).zero_();
            }
            QVERIFY2(off.max().item<double>() <= most,
                     qPrintable(QString::fromStdString(entry.key())
                                + QStringLiteral(": %1").arg(off.max().item<double>())));
        }
    }
};

QTEST_GUILESS_MAIN(TestReference)
#include "tst_reference.moc"
