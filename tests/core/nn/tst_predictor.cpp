// SPDX-License-Identifier: Apache-2.0
#include "core/nn/errors.h"
#include "core/nn/features.h"
#include "core/nn/import_weights.h"
#include "core/nn/model_folder.h"
#include "core/nn/predictor.h"
#include "core/nn/tensors.h"
#include "core/nn/text_encoder.h"
#include "shared.h"

#include <QTemporaryDir>
#include <QTest>

#include <cmath>
#include <fstream>

using namespace merhan;
namespace fs = std::filesystem;
using torch::Tensor;

namespace {

/// A WAV of one channel, 16 bit: a tone that rises.
void writeWav(const fs::path &file, int sampleRateHz, int samples)
{
    std::ofstream out(file, std::ios::binary);
    const auto number = [&](std::uint32_t value, int bytes) {
        for (int i = 0; i < bytes; ++i)
            out.put(static_cast<char>((value >> (8 * i)) & 0xFFU));
    };
    const auto dataBytes = static_cast<std::uint32_t>(2 * samples);
    const auto rate = static_cast<std::uint32_t>(sampleRateHz);
    out << "RIFF";
    number(36 + dataBytes, 4);
    out << "WAVEfmt ";
    number(16, 4);
    number(1, 2);
    number(1, 2);
    number(rate, 4);
    number(2 * rate, 4);
    number(2, 2);
    number(16, 2);
    out << "data";
    number(dataBytes, 4);
    for (int i = 0; i < samples; ++i) {
        const double t = double(i) / sampleRateHz;
        number(static_cast<std::uint32_t>(
                   static_cast<std::int16_t>(8000 * std::sin(6.28 * (200 + 300 * t) * t))),
               2);
    }
}

/// A BERT of two words' width with a vocabulary of a few words, random weights.
void writeEncoder(const fs::path &folder, unsigned seed = 4)
{
    fs::create_directories(folder);
    std::ofstream(folder / "config.json")
        << R"({"model_type": "bert", "vocab_size": 9, "hidden_size": 8, "num_hidden_layers": 1,
               "num_attention_heads": 2, "intermediate_size": 6, "max_position_embeddings": 12})";
    std::ofstream(folder / "vocab.txt")
        << "[PAD]\n[UNK]\n[CLS]\n[SEP]\n[MASK]\nhello\nwor\n##ld\nunknown\n";
    torch::manual_seed(seed);
    nn::StateDict weights;
    const auto add = [&](const std::string &name, std::vector<std::int64_t> shape) {
        weights[name] = torch::randn(shape);
    };
    add("embeddings.word_embeddings.weight", {9, 8});
    add("embeddings.position_embeddings.weight", {12, 8});
    add("embeddings.token_type_embeddings.weight", {2, 8});
    const std::string layer = "encoder.layer.0.";
    for (const char *part : {"attention.self.query", "attention.self.key", "attention.self.value",
                             "attention.output.dense"}) {
        add(layer + part + ".weight", {8, 8});
        add(layer + part + ".bias", {8});
    }
    for (const std::string &norm :
         {std::string("embeddings"), layer + "attention.output", layer + "output"}) {
        add(norm + ".LayerNorm.weight", {8});
        add(norm + ".LayerNorm.bias", {8});
    }
    add(layer + "intermediate.dense.weight", {6, 8});
    add(layer + "intermediate.dense.bias", {6});
    add(layer + "output.dense.weight", {8, 6});
    add(layer + "output.dense.bias", {8});
    QVERIFY(nn::saveTensors(folder / "model.safetensors", weights));
}

nn::ModelDescription describe(const fs::path &encoder)
{
    nn::ModelDescription description;
    description.network.lstmWidth = 4;
    description.network.textWidth = 8;
    description.network.projection = 8;
    description.network.heads = 2;
    description.network.classes = 3;
    description.classes = {"neutral", "happy", "sad"};
    description.encoder = {"tiny", encoder, *nn::weightsHash(encoder)};
    description.fold = "session 2";
    description.seed = 7;
    description.training = {{"protocol", "leave one session out"}};
    return description;
}

nn::MerHan network(const nn::ModelConfig &config)
{
    torch::manual_seed(6);
    nn::MerHan model(config);
    for (auto &parameter : model->parameters())
        parameter.data().add_(torch::randn_like(parameter) * 0.2);
    std::vector<Tensor> audio, text;
    for (int i = 0; i < 5; ++i) {
        audio.push_back(torch::randn({20, 40}) * 50 - 100);
        text.push_back(torch::randn({4, 8}));
    }
    model->fitNormalisation(audio, text);
    return model;
}

std::string sentence(const Error &error)
{
    return inEnglish(error);
}

} // namespace

class TestPredictor : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    fs::path m_root;

private Q_SLOTS:
    void initTestCase()
    {
        at::set_num_threads(1);
        // No encoder of this machine may help out.
        qunsetenv("MERHAN_ENCODER_DIR");
        qputenv("XDG_CACHE_HOME", m_folder.path().toUtf8());
        qputenv("HF_HOME", m_folder.path().toUtf8());
        qunsetenv("HF_HUB_CACHE");
        m_root = m_folder.path().toStdString();
        writeEncoder(m_root / "tiny");
        writeWav(m_root / "long.wav", 16000, 16000);
        writeWav(m_root / "short.wav", 22050, 900);
        writeWav(m_root / "one.wav", 16000, 1);
        const auto description = describe(m_root / "tiny");
        VERIFY_RESULT(nn::saveModel(m_root / "model", description, *network(description.network)));
    }

    void aModelFolderComesBack()
    {
        const auto loaded = nn::loadModel(m_root / "model");
        VERIFY_RESULT(loaded);
        const auto expected = describe(m_root / "tiny");
        QVERIFY(loaded->description.network == expected.network);
        QVERIFY(loaded->description.classes == expected.classes);
        QVERIFY(loaded->description.encoder == expected.encoder);
        QVERIFY(loaded->description.training == expected.training);
        QCOMPARE(loaded->description.fold, expected.fold);
        QVERIFY(loaded->description.seed == expected.seed);
        const auto saved = nn::stateOf(*network(expected.network));
        const auto read = nn::stateOf(*loaded->network);
        QCOMPARE(saved.size(), read.size());
        for (const auto &[name, tensor] : saved)
            QVERIFY2(torch::equal(tensor, read.at(name)), name.c_str());
        QVERIFY(saved.contains("audio_normaliser.mean"));
    }

    void togetherOrAloneTheAnswerIsTheSame()
    {
        const auto predictor = nn::Predictor::load(m_root / "model");
        VERIFY_RESULT(predictor);
        const std::vector<nn::PredictorInput> inputs{
            {"a", m_root / "long.wav", {}, {}, "Hello world"},
            {"b", m_root / "short.wav", {}, {}, ""},
            {"c", m_root / "missing.wav", {}, {}, "hello"},
            {"d", m_root / "long.wav", 0.25, 0.5,
             "hello hello [LAUGHTER] world world world world world"},
            {"e", m_root / "one.wav", {}, {}, "hello"},
            {"f", {}, {}, {}, "hello"}};
        const auto together = predictor->predict(inputs);
        QCOMPARE(together.size(), inputs.size());
        for (std::size_t i = 0; i < inputs.size(); ++i) {
            const auto alone = predictor->predict(inputs[i]);
            QCOMPARE(bool(together[i]), bool(alone));
            QCOMPARE(bool(alone), i != 2 && i != 5);
            if (!alone)
                continue;
            double sum = 0;
            for (std::size_t k = 0; k < 3; ++k) {
                QVERIFY(std::abs(alone->logits[k] - together[i]->logits[k])
                        < 1e-5 * std::max(1.0, std::abs(alone->logits[k])));
                QVERIFY(alone->logits[k] <= alone->logits[alone->predicted]);
                sum += alone->probabilities[k];
            }
            QVERIFY(std::abs(sum - 1) < 1e-12);
        }
        QVERIFY(sentence(together[2].error()).find("missing.wav") != std::string::npos);
        QVERIFY(together[5].error().is(nn::errors::kNeedsStream));
        QVERIFY(std::abs(together[0]->logits[0] - together[3]->logits[0]) > 1e-6);
    }

    void stoppedMeansStopped()
    {
        const auto predictor = nn::Predictor::load(m_root / "model");
        VERIFY_RESULT(predictor);
        std::stop_source source;
        source.request_stop();
        const std::vector<nn::PredictorInput> inputs(3,
                                                     {"a", m_root / "long.wav", {}, {}, "Hello"});
        const auto results = predictor->predict(inputs, source.get_token());
        QCOMPARE(results.size(), std::size_t(3));
        QVERIFY(results[2].error().is(merhan::errors::kCancelled));
    }

    void attentionOfAnUtterance()
    {
        const auto predictor = nn::Predictor::load(m_root / "model");
        VERIFY_RESULT(predictor);
        const nn::PredictorInput input{
            "a", m_root / "long.wav", {}, {}, "Hello  w\u00f6rld [LAUGHTER] world"};
        const auto maps = predictor->attention(input);
        VERIFY_RESULT(maps);
        // w\u00f6rld is wor ##ld to a tokenizer that drops accents.
        QVERIFY(
            (maps->tokens
             == std::vector<std::string>{"[CLS]", "hello", "wor", "##ld", "wor", "##ld", "[SEP]"}));
        QCOMPARE(maps->words.size(), maps->tokens.size());
        QVERIFY(!maps->words.front() && !maps->words.back());
        QCOMPARE(maps->words[3]->text, std::string("w\u00f6rld"));
        QCOMPARE(maps->words[3]->begin, std::size_t(6));
        QCOMPARE(maps->words[3]->end, std::size_t(11));
        QCOMPARE(maps->words[4]->begin, std::size_t(12));
        const std::int64_t frames = 101;
        QVERIFY((maps->textToAudio.shape == std::vector<std::int64_t>{2, 7, frames}));
        QVERIFY((maps->audioToText.shape == std::vector<std::int64_t>{2, frames, 7}));
        QVERIFY((maps->audioSelf.shape == std::vector<std::int64_t>{2, frames, frames}));
        QVERIFY((maps->textSelf.shape == std::vector<std::int64_t>{2, 7, 7}));
        QCOMPARE(maps->audioSelf.values.size(), std::size_t(2 * frames * frames));
        QCOMPARE(maps->global.size(), std::size_t(7 + frames));
        QCOMPARE(maps->frameTimes.size(), std::size_t(frames));
        QCOMPARE(maps->frameTimes[50], 0.5F);
        QCOMPARE(maps->modelHash.size(), std::size_t(64));
        const auto prediction = predictor->predict(input);
        VERIFY_RESULT(prediction);
        for (std::size_t k = 0; k < 3; ++k)
            QVERIFY(std::abs(maps->probabilities[k] - prediction->probabilities[k]) < 1e-5);
    }

    void textsInABatchEqualTextsAlone()
    {
        const auto encoder = nn::TextEncoder::load(m_root / "tiny");
        VERIFY_RESULT(encoder);
        const std::vector<std::string> texts{"hello world hello", "", "world",
                                             "hello hello world world"};
        const auto together = encoder->encodeTexts(texts);
        VERIFY_RESULT(together);
        for (std::size_t i = 0; i < texts.size(); ++i) {
            const auto alone = encoder->encodeTexts({&texts[i], 1});
            VERIFY_RESULT(alone);
            QCOMPARE((*alone)[0].size(0), std::int64_t(encoder->tokenize(texts[i]).ids.size()));
            VERIFY_CLOSE((*together)[i], (*alone)[0], 1e-5);
        }
        QCOMPARE(encoder->tokenize("world world world world world world world").ids.size(),
                 std::size_t(12));
    }

    void anotherEncoderIsNoticed()
    {
        // The folder that config.json names now holds other weights; then nothing at all.
        const fs::path moved = m_root / "moving";
        writeEncoder(moved);
        const auto description = describe(moved);
        VERIFY_RESULT(
            nn::saveModel(m_root / "moved-model", description, *network(description.network)));
        writeEncoder(moved, 5);
        auto predictor = nn::Predictor::load(m_root / "moved-model");
        QVERIFY(!predictor);
        QVERIFY2(predictor.error().is(nn::errors::kEncoderDiffers),
                 sentence(predictor.error()).c_str());

        // The right one in the place that the user names wins over the wrong one.
        qputenv("MERHAN_ENCODER_DIR", QByteArray::fromStdString((m_root / "tiny").string()));
        predictor = nn::Predictor::load(m_root / "moved-model");
        qunsetenv("MERHAN_ENCODER_DIR");
        VERIFY_RESULT(predictor);

        fs::remove_all(moved);
        predictor = nn::Predictor::load(m_root / "moved-model");
        QVERIFY(!predictor);
        QVERIFY2(predictor.error().is(nn::errors::kEncoderNotFound),
                 sentence(predictor.error()).c_str());
        QVERIFY(sentence(predictor.error()).find("tiny") != std::string::npos);
    }

    void brokenModelFoldersAreRefused_data()
    {
        QTest::addColumn<QString>("config");
        QTest::addColumn<QString>("says");
        QTest::newRow("no JSON") << "{"
                                 << "model_type";
        QTest::newRow("another model") << R"({"model_type": "bert"})"
                                       << "merhan";
        QTest::newRow("from the future") << R"({"model_type": "merhan", "format": 99})"
                                         << "99";
        QTest::newRow("no network") << R"({"model_type": "merhan", "format": 1})"
                                    << "network";
        QTest::newRow("classes that don't match")
            << R"({"model_type": "merhan", "format": 1, "network": {}, "classes": ["a"]})"
            << "1 classes";
        QTest::newRow("a network of gigabytes")
            << R"({"model_type": "merhan", "format": 1, "network": {"lstm_width": 8192, "lstm_layers": 64},
                   "classes": ["a", "b", "c", "d"]})"
            << "[32768, ";
    }
    void brokenModelFoldersAreRefused()
    {
        QFETCH(const QString, config);
        QFETCH(const QString, says);
        const fs::path folder = m_root / "broken";
        fs::remove_all(folder);
        fs::copy(m_root / "model", folder);
        std::ofstream(folder / "config.json") << config.toStdString();
        const auto loaded = nn::loadModel(folder);
        QVERIFY(!loaded);
        const std::string text = sentence(loaded.error());
        QVERIFY2(text.find("broken") != std::string::npos, text.c_str());
        if (QByteArray(QTest::currentDataTag()) != "a network of gigabytes")
            QVERIFY2(text.find(says.toStdString()) != std::string::npos, text.c_str());
    }

    void whatIsNoModelFolder()
    {
        const auto loaded = nn::loadModel(m_root / "nowhere");
        QVERIFY(!loaded && loaded.error().is(nn::errors::kNoModelFolder));
    }

    void featuresOfRecordings()
    {
        fs::create_directories(m_root / "other");
        writeWav(m_root / "other" / "long.wav", 16000, 8000);
        const std::vector<fs::path> recordings{m_root / "long.wav", m_root / "other/long.wav",
                                               m_root / "short.wav", m_root / "missing.wav"};
        const auto leftOut = nn::writeFeatures(recordings, m_root / "F.safetensors");
        VERIFY_RESULT(leftOut);
        QCOMPARE(leftOut->size(), std::size_t(1));
        const auto read = nn::loadTensors(m_root / "F.safetensors");
        VERIFY_RESULT(read);
        QCOMPARE(read->size(), std::size_t(6));
        QCOMPARE(read->at("short.mfcc").sizes(), c10::IntArrayRef({40, 5}));
        QCOMPARE(read->at((m_root / "long.wav").string() + ".mel").sizes(),
                 c10::IntArrayRef({40, 101}));
        QVERIFY(read->contains((m_root / "other/long.wav").string() + ".mfcc"));
    }

    void theOriginalsPipeline()
    {
        const fs::path original = nn::test::reference() / "merhan";
        NEED_SHARED(original);
        VERIFY_RESULT(nn::importWeights(original / "state_dict.safetensors",
                                        original / "config.json", original / "bert",
                                        m_root / "original"));
        QVERIFY(!fs::exists(m_root / "original/encoder")); // its BERT is the one in bert/
        const auto predictor = nn::Predictor::load(m_root / "original");
        VERIFY_RESULT(predictor);
        QVERIFY((predictor->description().classes
                 == std::vector<std::string>{"neutral", "happy", "angry", "sad"}));
        const auto golden = nn::loadTensors(original / "pipeline.safetensors");
        VERIFY_RESULT(golden);
        const std::string third =
            "Ich will das eben wegbringen und dann mit Karl was trinken gehen. ";
        const std::vector<std::string> transcripts{
            "Heute abend k\u00f6nnte ich es ihm sagen.",
            "An den Wochenenden bin ich jetzt immer nach Hause gefahren und habe Agnes besucht.",
            third + third + third + third + third + third.substr(0, third.size() - 1), "  "};
        std::vector<nn::PredictorInput> inputs;
        for (std::size_t i = 0; i < 4; ++i)
            inputs.push_back({std::to_string(i),
                              original / ("utterance_" + std::to_string(i) + ".wav"),
                              {},
                              {},
                              transcripts[i]});
        const auto predictions = predictor->predict(inputs);
        for (std::size_t i = 0; i < 4; ++i) {
            VERIFY_RESULT(predictions[i]);
            const Tensor logits = torch::tensor(predictions[i]->logits, torch::kDouble);
            VERIFY_CLOSE(logits, golden->at("out.logits")[static_cast<std::int64_t>(i)], 1e-3);
        }
        const auto maps = predictor->attention(inputs[0]);
        VERIFY_RESULT(maps);
        QVERIFY((maps->textToAudio.shape == std::vector<std::int64_t>{4, 32, 32}));
        QCOMPARE(maps->tokens.size(), std::size_t(32));
        QCOMPARE(maps->tokens.back(), std::string("[PAD]"));
        VERIFY_CLOSE(torch::tensor(maps->global), golden->at("out.attention.global")[0], 1e-3);
    }

    void aBertThatWasTrainedAlongIsKept()
    {
        const fs::path original = nn::test::reference() / "merhan";
        NEED_SHARED(original);
        auto state = nn::loadTensors(original / "state_dict.safetensors");
        VERIFY_RESULT(state);
        Tensor &words = state->at("text_encoder.bert.embeddings.word_embeddings.weight");
        words = words + 0.1;
        VERIFY_RESULT(nn::saveTensors(m_root / "trained.safetensors", *state));
        VERIFY_RESULT(nn::importWeights(m_root / "trained.safetensors", original / "config.json",
                                        original / "bert", m_root / "trained"));
        const auto own = nn::BertModelImpl::load(m_root / "trained/encoder");
        VERIFY_RESULT(own);
        VERIFY_CLOSE(nn::stateOf(**own).at("embeddings.word_embeddings.weight"), words, 0.0);
        VERIFY_RESULT(nn::Predictor::load(m_root / "trained"));
    }
};

QTEST_GUILESS_MAIN(TestPredictor)
#include "tst_predictor.moc"
