// SPDX-License-Identifier: Apache-2.0
// Speech encoders against what Hugging Face gives for small ones with random weights.
#include "core/nn/errors.h"
#include "core/nn/speech_encoder.h"
#include "shared.h"

#include <QTemporaryDir>
#include <QTest>

#include <fstream>

using namespace merhan;
using torch::Tensor;

namespace {

/// reference README: five times the largest noise of float32.
constexpr double kMost = 5e-5;

struct Row {
    std::vector<float> samples; ///< as read, before zero mean and unit variance
    std::string name;
};

std::vector<Row> rows(const std::filesystem::path &encoders)
{
    const auto input = nn::loadTensors(encoders / "audio_input.safetensors");
    std::vector<Row> all;
    if (!input)
        return all;
    const Tensor wave = input->at("waveform"), lengths = input->at("lengths");
    for (std::int64_t i = 0; i < wave.size(0); ++i) {
        const Tensor own = wave[i].narrow(0, 0, lengths[i].item<std::int64_t>()).contiguous();
        all.push_back({{own.data_ptr<float>(), own.data_ptr<float>() + own.numel()},
                       "alone." + std::to_string(i) + ".last_hidden_state"});
    }
    return all;
}

} // namespace

class TestSpeechEncoder : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { at::set_num_threads(1); }

    void likeHuggingFace_data()
    {
        QTest::addColumn<QString>("folder");
        QTest::addColumn<QString>("golden");
        for (const char *name : {"wav2vec2-group", "wav2vec2-layer", "hubert-group", "wavlm-group",
                                 "wavlm-layer"})
            QTest::newRow(name) << QString::fromLatin1(name) << QString::fromLatin1(name);
        QTest::newRow("old names") << QStringLiteral("wav2vec2-group-old-names")
                                   << QStringLiteral("wav2vec2-group");
    }
    void likeHuggingFace()
    {
        QFETCH(const QString, folder);
        QFETCH(const QString, golden);
        const auto encoders = nn::test::reference() / "encoders";
        NEED_SHARED(encoders);
        const auto encoder = nn::SpeechEncoder::load(encoders / folder.toStdString());
        VERIFY_RESULT(encoder);
        const auto io = nn::loadTensors(encoders / golden.toStdString() / "io.safetensors");
        VERIFY_RESULT(io);
        const auto all = rows(encoders);
        QVERIFY(all.size() == 2);
        for (const Row &row : all) {
            const auto fused = encoder->encode(row.samples);
            VERIFY_RESULT(fused);
            VERIFY_CLOSE(fused->last, io->at(row.name), kMost);
            QVERIFY(fused->hidden.empty() && fused->attentions.empty());
            QCOMPARE(fused->last.size(0), encoder->config().positionsOf(
                                              static_cast<std::int64_t>(row.samples.size())));
        }
        // The first row fills its batch, so that what is inside is the same as alone.
        const auto whole = encoder->encode(all[0].samples, true);
        VERIFY_RESULT(whole);
        VERIFY_CLOSE(whole->last, io->at("last_hidden_state")[0], kMost);
        if (io->count("extract_features"))
            VERIFY_CLOSE(whole->convolved, io->at("extract_features")[0], kMost);
        QCOMPARE(whole->hidden.size(), std::size_t(3));
        for (std::size_t i = 0; i < whole->hidden.size(); ++i)
            VERIFY_CLOSE(whole->hidden[i], io->at("hidden_states." + std::to_string(i))[0], kMost);
        QCOMPARE(whole->attentions.size(), std::size_t(2));
        for (std::size_t i = 0; i < whole->attentions.size(); ++i) {
            // Of WavLM the library hands out the mean over the heads, in every head's place.
            const Tensor ours = encoder->config().family == "wavlm"
                                    ? whole->attentions[i].mean(0, true).expand_as(whole->attentions[i])
                                    : whole->attentions[i];
            VERIFY_CLOSE(ours, io->at("attentions." + std::to_string(i))[0], kMost);
        }
    }

    void tooShortIsASentence()
    {
        const auto folder = nn::test::reference() / "encoders/wav2vec2-group";
        NEED_SHARED(folder);
        const auto encoder = nn::SpeechEncoder::load(folder);
        VERIFY_RESULT(encoder);
        std::vector<float> samples(399, 0.1F);
        const auto none = encoder->encode(samples);
        QVERIFY(!none);
        QCOMPARE(none.error().code, &nn::errors::kTooShortForEncoder);
        samples.push_back(0.2F);
        const auto one = encoder->encode(samples);
        VERIFY_RESULT(one);
        QCOMPARE(one->last.size(0), std::int64_t(1));
    }

    void whatCannotBeRunIsRefused_data()
    {
        QTest::addColumn<QByteArray>("config");
        QTest::addColumn<QByteArray>("preprocessor");
        QTest::addColumn<QByteArray>("named");
        const auto row = [](const char *name, const char *config, const char *preprocessor,
                            const char *named) {
            QTest::newRow(name) << QByteArray(config) << QByteArray(preprocessor)
                                << QByteArray(named);
        };
        row("another family", "{\"model_type\": \"whisper\"}", "", "whisper");
        row("no object", "[]", "", "no JSON object");
        row("an adapter", "{\"model_type\": \"wav2vec2\", \"add_adapter\": true}", "",
            "add_adapter");
        row("heads", "{\"model_type\": \"wavlm\", \"num_attention_heads\": 5}", "",
            "num_attention_heads");
        row("kernels", "{\"model_type\": \"hubert\", \"conv_kernel\": [10, 0]}", "", "conv_kernel");
        row("lengths", "{\"model_type\": \"hubert\", \"conv_kernel\": [10, 3]}", "", "conv_dim");
        row("another rate", "{\"model_type\": \"hubert\"}", "{\"sampling_rate\": 8000}",
            "sampling_rate is 8000");
        row("no weights", "{\"model_type\": \"hubert\"}", "", "safetensors");
    }
    void whatCannotBeRunIsRefused()
    {
        QFETCH(const QByteArray, config);
        QFETCH(const QByteArray, preprocessor);
        QFETCH(const QByteArray, named);
        const QTemporaryDir folder;
        const std::filesystem::path root = folder.path().toStdString();
        std::ofstream(root / "config.json") << config.toStdString();
        if (!preprocessor.isEmpty())
            std::ofstream(root / "preprocessor_config.json") << preprocessor.toStdString();
        const auto encoder = nn::SpeechEncoder::load(root);
        QVERIFY(!encoder);
        const std::string sentence = inEnglish(encoder.error());
        QVERIFY2(sentence.find(named.toStdString()) != std::string::npos, sentence.c_str());
    }
};

QTEST_GUILESS_MAIN(TestSpeechEncoder)
#include "tst_speech_encoder.moc"
