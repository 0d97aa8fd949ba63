// SPDX-License-Identifier: Apache-2.0
#include "core/nn/bert.h"
#include "core/nn/errors.h"
#include "shared.h"

#include <QTemporaryDir>
#include <QTest>

#include <fstream>

using namespace merhan;
using nn::test::distance;
using torch::Tensor;

namespace {

/// Where the mask is 1; what stands at padding is nobody's business.
Tensor real(const Tensor &values, const Tensor &mask)
{
    return values * mask.to(values.scalar_type()).unsqueeze(2);
}

const nn::BertConfig kSmall{.vocabulary = 50,
                            .width = 16,
                            .layers = 2,
                            .heads = 4,
                            .feedForward = 24,
                            .positions = 30,
                            .tokenTypes = 2,
                            .padding = 0};

/// Random weights for `kSmall`, by Hugging Face's names.
nn::StateDict weights()
{
    torch::manual_seed(2);
    nn::StateDict all;
    const auto affine = [&](const std::string &name, std::int64_t out, std::int64_t in) {
        all[name + ".weight"] = torch::randn({out, in}) * 0.3;
        all[name + ".bias"] = torch::randn({out}) * 0.3;
    };
    const auto norm = [&](const std::string &name) {
        all[name + ".weight"] = torch::randn({kSmall.width});
        all[name + ".bias"] = torch::randn({kSmall.width});
    };
    all["embeddings.word_embeddings.weight"] = torch::randn({kSmall.vocabulary, kSmall.width});
    all["embeddings.position_embeddings.weight"] = torch::randn({kSmall.positions, kSmall.width});
    all["embeddings.token_type_embeddings.weight"] =
        torch::randn({kSmall.tokenTypes, kSmall.width});
    norm("embeddings.LayerNorm");
    for (int i = 0; i < 2; ++i) {
        const std::string layer = "encoder.layer." + std::to_string(i) + ".";
        for (const char *part : {"attention.self.query", "attention.self.key",
                                 "attention.self.value", "attention.output.dense"})
            affine(layer + part, kSmall.width, kSmall.width);
        norm(layer + "attention.output.LayerNorm");
        affine(layer + "intermediate.dense", kSmall.feedForward, kSmall.width);
        affine(layer + "output.dense", kSmall.width, kSmall.feedForward);
        norm(layer + "output.LayerNorm");
    }
    return all;
}

} // namespace

class TestBert : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { at::set_num_threads(1); }

    void statesOfHuggingFace()
    {
        const auto folder = nn::test::reference() / "encoders/bert";
        NEED_SHARED(folder);
        const auto model = nn::BertModelImpl::load(folder);
        VERIFY_RESULT(model);
        const auto golden = nn::loadTensors(folder / "io.safetensors");
        VERIFY_RESULT(golden);
        const Tensor &mask = golden->at("attention_mask");
        const auto forward = [&](nn::BertWishes wishes) {
            const torch::NoGradGuard noGrad;
            return (*model)->forward(golden->at("input_ids"), mask, golden->at("token_type_ids"),
                                     wishes);
        };
        const nn::BertOutput fused = forward({});
        VERIFY_CLOSE(real(fused.states, mask), real(golden->at("last_hidden_state"), mask), 2e-5);
        VERIFY_CLOSE(fused.pooled, golden->at("pooler_output"), 2e-5);
        QVERIFY(fused.attentions.empty() && fused.hiddenStates.empty());

        const nn::BertOutput all = forward({.hiddenStates = true, .attentions = true});
        QCOMPARE(all.hiddenStates.size(), std::size_t(3));
        for (std::size_t i = 0; i < 3; ++i)
            VERIFY_CLOSE(real(all.hiddenStates[i], mask),
                         real(golden->at("hidden_states." + std::to_string(i)), mask), 2e-5);
        const Tensor asked = mask.unsqueeze(1).unsqueeze(3) * mask.unsqueeze(1).unsqueeze(2);
        for (std::size_t i = 0; i < 2; ++i)
            VERIFY_CLOSE(all.attentions[i] * asked,
                         golden->at("attentions." + std::to_string(i)) * asked, 2e-5);
    }

    void filesOfEveryKind_data()
    {
        QTest::addColumn<QString>("folder");
        QTest::addColumn<QString>("expected");
        for (const char *kind : {"float32", "float16", "bfloat16"})
            QTest::newRow(kind) << QString::fromLatin1(kind) << QString::fromLatin1(kind);
        QTest::newRow("sharded") << QStringLiteral("sharded") << QStringLiteral("float32");
        QTest::newRow("old names") << QStringLiteral("old-names") << QStringLiteral("float32");
    }
    void filesOfEveryKind()
    {
        QFETCH(const QString, folder);
        QFETCH(const QString, expected);
        const auto root = nn::test::reference() / "encoders/bert-files";
        NEED_SHARED(root);
        const auto golden = nn::loadTensors(root / "io.safetensors");
        VERIFY_RESULT(golden);
        const auto model = nn::BertModelImpl::load(root / folder.toStdString());
        VERIFY_RESULT(model);
        const torch::NoGradGuard noGrad;
        const Tensor mask =
            golden->count("attention_mask") ? golden->at("attention_mask") : Tensor();
        const auto output = (*model)->forward(golden->at("input_ids"), mask);
        VERIFY_CLOSE(output.states, golden->at(expected.toStdString() + ".last_hidden_state"),
                     2e-5);
        VERIFY_CLOSE(output.pooled, golden->at(expected.toStdString() + ".pooler_output"), 2e-5);
    }

    void aBatchEqualsEachTextAlone()
    {
        const auto model = nn::BertModelImpl::make(kSmall, weights());
        VERIFY_RESULT(model);
        (*model)->to(torch::kDouble);
        const torch::NoGradGuard noGrad;
        const Tensor ids = torch::randint(1, 50, {2, 9}, torch::kLong);
        const Tensor mask = torch::ones({2, 9}, torch::kLong);
        mask[1].narrow(0, 4, 5).zero_();
        const auto together = (*model)->forward(ids, mask);
        const auto alone = (*model)->forward(ids[1].narrow(0, 0, 4).unsqueeze(0), {});
        VERIFY_CLOSE(together.states[1].narrow(0, 0, 4), alone.states[0], 1e-9);
        QVERIFY(!together.pooled.defined());
    }

    void fusedAndExplicitAttentionAgree()
    {
        const auto model = nn::BertModelImpl::make(kSmall, weights());
        VERIFY_RESULT(model);
        const torch::NoGradGuard noGrad;
        const Tensor ids = torch::randint(1, 50, {2, 7}, torch::kLong);
        VERIFY_CLOSE((*model)->forward(ids, {}).states,
                     (*model)->forward(ids, {}, {}, {.attentions = true}).states, 1e-5);
    }

    void weightsThatDoNotFitAreNamed()
    {
        nn::StateDict broken = weights();
        broken["encoder.layer.1.output.dense.weight"] = torch::zeros({16, 23});
        auto model = nn::BertModelImpl::make(kSmall, broken);
        QVERIFY(!model);
        QVERIFY(model.error().is(nn::errors::kWrongShape));
        const std::string sentence = inEnglish(model.error());
        QVERIFY2(sentence.find("encoder.layer.1.output.dense.weight") != std::string::npos
                     && sentence.find("[16, 23]") != std::string::npos
                     && sentence.find("[16, 24]") != std::string::npos,
                 sentence.c_str());

        broken.erase("encoder.layer.1.output.dense.weight");
        model = nn::BertModelImpl::make(kSmall, broken);
        QVERIFY(!model && model.error().is(nn::errors::kMissingTensor));

        broken = weights();
        broken["encoder.layer.0.output.dense.bias"] = torch::zeros({16}, torch::kLong);
        model = nn::BertModelImpl::make(kSmall, broken);
        QVERIFY(!model && model.error().is(nn::errors::kWrongType));
    }

    void configurationsThatCannotBeRunAreRefused_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("says");
        QTest::newRow("no JSON") << "{\"hidden_size\""
                                 << "no JSON object";
        QTest::newRow("another family") << R"({"model_type": "gpt2"})"
                                        << "gpt2";
        QTest::newRow("heads that don't divide")
            << R"({"hidden_size": 10, "num_attention_heads": 3})"
            << "hidden_size";
        QTest::newRow("a layer count of words") << R"({"num_hidden_layers": "two"})"
                                                << "num_hidden_layers";
        QTest::newRow("negative size") << R"({"vocab_size": -1})"
                                       << "vocab_size";
        QTest::newRow("unknown activation") << R"({"hidden_act": "wobble"})"
                                            << "wobble";
        QTest::newRow("relative positions") << R"({"position_embedding_type": "relative_key"})"
                                            << "relative_key";
    }
    void configurationsThatCannotBeRunAreRefused()
    {
        QFETCH(const QString, text);
        QFETCH(const QString, says);
        const QTemporaryDir folder;
        const std::filesystem::path file =
            folder.filePath(QStringLiteral("config.json")).toStdString();
        std::ofstream(file) << text.toStdString();
        const auto config = nn::BertConfig::read(file);
        QVERIFY(!config);
        const std::string sentence = inEnglish(config.error());
        QVERIFY2(sentence.find(says.toStdString()) != std::string::npos, sentence.c_str());
    }

    void whatIsMissingInAConfigurationIsHuggingFaces()
    {
        const QTemporaryDir folder;
        const std::filesystem::path file =
            folder.filePath(QStringLiteral("config.json")).toStdString();
        std::ofstream(file) << R"({"hidden_size": 1024, "num_attention_heads": 16})";
        const auto config = nn::BertConfig::read(file);
        VERIFY_RESULT(config);
        QCOMPARE(config->vocabulary, std::int64_t(30522));
        QCOMPARE(config->layers, std::int64_t(12));
        QCOMPARE(config->normEpsilon, 1e-12);
        QCOMPARE(config->activation, std::string("gelu"));
    }
};

QTEST_GUILESS_MAIN(TestBert)
#include "tst_bert.moc"
