// SPDX-License-Identifier: Apache-2.0
#include "core/text/wordpiece.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QtTest>

#include <filesystem>
#include <fstream>

using namespace merhan;
using namespace merhan::text;

namespace {

std::filesystem::path shared()
{
    const QByteArray given = qgetenv("MERHAN_SHARED");
    return given.isEmpty() ? std::string(MERHAN_SHARED_DIR) : given.toStdString();
}

QStringList piecesOf(const std::vector<Token> &tokens)
{
    QStringList pieces;
    for (const Token &token : tokens)
        pieces << QString::fromStdString(token.piece);
    return pieces;
}

} // namespace

class TestWordPiece : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void likeHuggingFace_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<bool>("lowerCase");
        QTest::newRow("lower-cased") << "wordpiece.jsonl" << true;
        QTest::newRow("cased") << "wordpiece_cased.jsonl" << false;
    }
    void likeHuggingFace()
    {
        QFETCH(QString, file);
        QFETCH(bool, lowerCase);
        const auto folder = shared() / "data";
        QFile lines(QString::fromStdString((folder / "reference").string()) + QLatin1Char('/') + file);
        if (!lines.open(QIODevice::ReadOnly))
            QSKIP(qPrintable(QStringLiteral("no ") + lines.fileName()));
        const auto wordPiece = WordPiece::fromVocabulary(
            folder / "tokenizers" / "bert-uncased-vocab.txt",
            {.lowerCase = lowerCase, .stripAccents = lowerCase});
        QVERIFY(bool(wordPiece));
        int compared = 0;
        while (!lines.atEnd()) {
            const QJsonObject line = QJsonDocument::fromJson(lines.readLine()).object();
            if (line.value(QLatin1String("special_in_text")).toBool())
                continue; // a transcript is mere text: "[SEP]" in it is no special token
            const std::string text = line.value(QLatin1String("text")).toString().toStdString();
            const auto tokens = wordPiece->tokenize(text);
            QStringList expected;
            for (const auto piece : line.value(QLatin1String("tokens")).toArray())
                expected << piece.toString();
            const auto most = line.value(QLatin1String("max_length")).toInt(0);
            if (most == 0)
                QCOMPARE(piecesOf(tokens), expected);
            std::vector<std::int64_t> ids;
            for (const auto id : line.value(QLatin1String("ids")).toArray())
                ids.push_back(id.toInt());
            QVERIFY2(wordPiece->ids(tokens, static_cast<std::size_t>(most)) == ids, text.c_str());
            ++compared;
        }
        QVERIFY(compared > 50);
    }

    void tokensKnowTheirPlaceInTheText()
    {
        QTemporaryDir folder;
        const auto vocabulary = std::filesystem::path(folder.path().toStdString()) / "vocab.txt";
        std::ofstream(vocabulary) << "[PAD]\n[UNK]\n[CLS]\n[SEP]\ncafe\nplay\n##ing\n!\n";
        const auto wordPiece = WordPiece::fromVocabulary(vocabulary, {});
        QVERIFY(bool(wordPiece));
        const std::string text = "Playing  Caf\xC3\xA9! xyzzy";
        const auto tokens = wordPiece->tokenize(text);
        QCOMPARE(piecesOf(tokens), QStringList({QStringLiteral("play"), QStringLiteral("##ing"),
                                                QStringLiteral("cafe"), QStringLiteral("!"),
                                                QStringLiteral("[UNK]")}));
        const char *source[] = {"Play", "ing", "Caf\xC3\xA9", "!", "xyzzy"};
        const int word[] = {0, 0, 1, 2, 3};
        for (std::size_t i = 0; i < tokens.size(); ++i) {
            QCOMPARE(text.substr(tokens[i].begin, tokens[i].end - tokens[i].begin),
                     std::string(source[i]));
            QCOMPARE(tokens[i].word, word[i]);
        }
        QVERIFY(wordPiece->ids(tokens, 0) == (std::vector<std::int64_t>{2, 5, 6, 4, 7, 1, 3}));
        QVERIFY(wordPiece->ids(tokens, 4) == (std::vector<std::int64_t>{2, 5, 6, 3}));
    }

    void bytesThatAreNoUtf8DontStopIt()
    {
        QTemporaryDir folder;
        const auto vocabulary = std::filesystem::path(folder.path().toStdString()) / "vocab.txt";
        std::ofstream(vocabulary) << "[UNK]\n[CLS]\n[SEP]\nab\n";
        const auto wordPiece = WordPiece::fromVocabulary(vocabulary, {});
        QVERIFY(bool(wordPiece));
        QCOMPARE(piecesOf(wordPiece->tokenize("a\xFF" "b")), QStringList(QStringLiteral("ab")));
    }

    void aVocabularyWithoutItsSpecialTokensIsRefused()
    {
        QTemporaryDir folder;
        const auto vocabulary = std::filesystem::path(folder.path().toStdString()) / "vocab.txt";
        std::ofstream(vocabulary) << "[UNK]\n[CLS]\nab\n";
        const auto wordPiece = WordPiece::fromVocabulary(vocabulary, {});
        QVERIFY(!wordPiece);
        QVERIFY(QString::fromStdString(inEnglish(wordPiece.error())).contains(QStringLiteral("[SEP]")));
    }
};

QTEST_GUILESS_MAIN(TestWordPiece)
#include "tst_wordpiece.moc"
