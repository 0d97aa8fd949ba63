// SPDX-License-Identifier: Apache-2.0
#include "core/text/tokenizer.h"

#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QtTest>

#include <filesystem>
#include <fstream>
#include <random>

using namespace merhan;
using namespace merhan::text;

namespace {

const char *const kVocabulary = "[PAD]\n[UNK]\n[CLS]\n[SEP]\ncafe\nplay\n##ing\nPlay\nCaf\xC3\xA9\n";

/// tokenizer.json with the same pieces; [CLS] and [SEP] among the added tokens alone.
std::string tokenizerJson(const std::string &normaliser)
{
    return R"({"added_tokens": [{"id": 2, "content": "[CLS]"}, {"id": 3, "content": "[SEP]"}],
               "normalizer": )" + normaliser + R"(, "model": {"type": "WordPiece", "vocab": {
               "[PAD]": 0, "[UNK]": 1, "cafe": 4, "play": 5, "##ing": 6, "Play": 7, "Café": 8}}})";
}

} // namespace

class TestTokenizer : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void folders_data()
    {
        QTest::addColumn<QString>("config");
        QTest::addColumn<QString>("tokenizerConfig"); // empty: no such file
        QTest::addColumn<QString>("vocabulary"); // vocab.txt or tokenizer.json's normaliser
        QTest::addColumn<QList<int>>("ids"); // of "Playing Café"; empty: an error
        QTest::addColumn<QString>("error");
        const QString bert = QStringLiteral(R"({"model_type": "bert"})");
        const QString txt = QStringLiteral("vocab.txt");
        const QString lowerJson = QStringLiteral(R"({"type": "BertNormalizer", "lowercase": true, "strip_accents": null})");
        const QString casedJson = QStringLiteral(R"({"type": "BertNormalizer", "lowercase": false, "strip_accents": null})");
        const QList<int> lower{2, 5, 6, 4, 3};
        const QList<int> cased{2, 7, 6, 8, 3};
        const auto row = [](const char *name, const QString &config, const char *settings,
                            const QString &vocabulary, const QList<int> &ids, const char *error) {
            QTest::newRow(name) << config << QString::fromLatin1(settings) << vocabulary << ids
                                << QString::fromLatin1(error);
        };
        row("lower-cased unless it is said", bert, "", txt, lower, "");
        row("cased", bert, R"({"do_lower_case": false})", txt, cased, "");
        row("a key left out", bert, R"({"model_max_length": 512})", txt, lower, "");
        row("cased, but no accents", bert, R"({"do_lower_case": false, "strip_accents": true})", txt,
            {2, 7, 6, 1, 3}, "");
        row("no model type", QStringLiteral("{}"), "", txt, lower, "");
        row("DistilBERT", QStringLiteral(R"({"model_type": "distilbert"})"), "", txt, lower, "");
        row("tokenizer.json", bert, "", lowerJson, lower, "");
        row("cased tokenizer.json", bert, "", casedJson, cased, "");
        row("tokenizer.json without a normaliser", bert, "", QStringLiteral("null"), lower, "");
        row("tokenizer_config.json wins", bert, R"({"do_lower_case": true})", casedJson, lower, "");
        row("another family", QStringLiteral(R"({"model_type": "gpt2"})"), "", txt, {}, "gpt2");
        row("no JSON", QStringLiteral("config"), "", txt, {}, "JSON");
        row("a number for a type", QStringLiteral(R"({"model_type": 7})"), "", txt, lower, "");
        row("no vocabulary", bert, "", QString(), {}, "vocab.txt");
    }
    void folders()
    {
        QFETCH(QString, config);
        QFETCH(QString, tokenizerConfig);
        QFETCH(QString, vocabulary);
        QFETCH(QList<int>, ids);
        QFETCH(QString, error);
        const QTemporaryDir temporary;
        const std::filesystem::path folder = temporary.path().toStdString();
        std::ofstream(folder / "config.json") << config.toStdString();
        if (!tokenizerConfig.isEmpty())
            std::ofstream(folder / "tokenizer_config.json") << tokenizerConfig.toStdString();
        if (vocabulary == QLatin1String("vocab.txt"))
            std::ofstream(folder / "vocab.txt") << kVocabulary;
        else if (!vocabulary.isEmpty())
            std::ofstream(folder / "tokenizer.json") << tokenizerJson(vocabulary.toStdString());
        const auto tokenizer = loadTokenizer(folder);
        if (ids.isEmpty()) {
            QVERIFY(!tokenizer);
            QVERIFY(QString::fromStdString(inEnglish(tokenizer.error())).contains(error));
            return;
        }
        QVERIFY2(bool(tokenizer), tokenizer ? "" : inEnglish(tokenizer.error()).c_str());
        const auto made = (*tokenizer)->ids((*tokenizer)->tokenize("Playing Caf\xC3\xA9"));
        QCOMPARE(QList<int>(made.begin(), made.end()), ids);
    }

    void badTokenizerJsons_data()
    {
        QTest::addColumn<QString>("json");
        const auto row = [](const char *name, const char *json) {
            QTest::newRow(name) << QString::fromLatin1(json);
        };
        row("empty", "");
        row("an array", "[]");
        row("no model", "{}");
        row("a model that is a number", R"({"model": 7})");
        row("another model", R"({"model": {"type": "BPE", "vocab": {"[UNK]": 0, "[CLS]": 1, "[SEP]": 2}}})");
        row("negative id", R"({"model": {"vocab": {"[UNK]": -1, "[CLS]": 1, "[SEP]": 2}}})");
        row("half an id", R"({"model": {"vocab": {"[UNK]": 0.5, "[CLS]": 1, "[SEP]": 2}}})");
        row("an id beyond all", R"({"model": {"vocab": {"[UNK]": 18446744073709551615, "[CLS]": 1, "[SEP]": 2}}})");
        row("no [SEP]", R"({"model": {"vocab": {"[UNK]": 0, "[CLS]": 1}}})");
        row("another prefix", R"({"model": {"continuing_subword_prefix": "@", "vocab": {"[UNK]": 0, "[CLS]": 1, "[SEP]": 2}}})");
    }
    void badTokenizerJsons()
    {
        QFETCH(QString, json);
        const QTemporaryDir temporary;
        const std::filesystem::path folder = temporary.path().toStdString();
        std::ofstream(folder / "config.json") << "{}";
        std::ofstream(folder / "tokenizer.json") << json.toStdString();
        QVERIFY(!loadTokenizer(folder));
    }

    void anyBytesAreTokenized()
    {
        const QTemporaryDir temporary;
        const std::filesystem::path folder = temporary.path().toStdString();
        std::ofstream(folder / "config.json") << "{}";
        std::ofstream(folder / "vocab.txt") << kVocabulary;
        const auto tokenizer = loadTokenizer(folder);
        QVERIFY(bool(tokenizer));
        std::mt19937 random(7);
        for (int round = 0; round < 2000; ++round) {
            std::string text(random() % 300, '\0');
            for (char &byte : text) // half of it ASCII, so that words and bytes meet
                byte = static_cast<char>(random() % 2 ? random() % 128 : random() % 256);
            std::size_t last = 0;
            int word = 0;
            for (const Token &token : (*tokenizer)->tokenize(text)) {
                QVERIFY(token.begin < token.end && token.end <= text.size());
                QVERIFY(token.begin >= last); // in the order of the text
                QVERIFY(token.word == word || token.word == word + 1);
                last = token.begin;
                word = token.word;
            }
        }
    }

    void tenThousandLinesInWellUnderASecond()
    {
        const QTemporaryDir temporary;
        const std::filesystem::path folder = temporary.path().toStdString();
        std::ofstream(folder / "config.json") << "{}";
        std::ofstream(folder / "vocab.txt") << kVocabulary;
        const auto tokenizer = loadTokenizer(folder);
        QVERIFY(bool(tokenizer));
        QElapsedTimer timer;
        timer.start();
        std::size_t tokens = 0;
        for (int line = 0; line < 10'000; ++line)
            tokens += (*tokenizer)->tokenize("I was playing in the caf\xC3\xA9, and nobody came to see me.").size();
        QCOMPARE(tokens, std::size_t(150'000));
        qInfo("10,000 lines in %lld ms", timer.elapsed());
        QVERIFY(timer.elapsed() < 5000); // a slow machine under a sanitizer
    }
};

QTEST_GUILESS_MAIN(TestTokenizer)
#include "tst_tokenizer.moc"
