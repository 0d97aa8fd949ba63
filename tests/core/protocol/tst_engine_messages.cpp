// SPDX-License-Identifier: Apache-2.0
#include "core/protocol/engine.h"
#include "core/protocol/errors.h"

#include <QtTest>

#include <nlohmann/json.hpp>

using namespace merhan;
using namespace merhan::protocol;

namespace {

EngineUtterance utterance()
{
    return {"Ses05F_impro01_F000", "IEMOCAP", "/data/Ses05F_impro01.wav", 6.25, 8.5, "Über\n“it”"};
}

/// One of each kind, with a value in every member.
std::vector<EngineRequest> everyRequest()
{
    return {AttentionRequest{"1", "inspect", "/runs/first", 4, ~0ULL, utterance()},
            PredictRequest{"2", "list", "/model", 1, 7, {utterance(), {"b", "", "", {}, {}, "hm"}}},
            CancelRequest{"1"}};
}

std::vector<EngineAnswer> everyAnswer()
{
    const EngineFailure failure{"file_unreadable", {"no such file"}, "/a.wav: The file can't…"};
    EnginePrediction failed;
    failed.utterance = "b";
    failed.error = failure;
    return {EngineHello{1, "0.1.0", "cuda:0"},
            AttentionAnswer{"1",
                            "Ses05F_impro01_F000",
                            {"neutral", "sad"},
                            {0.25, 0.75},
                            "/runs/first/fold-4/seed-1/model",
                            4,
                            ~0ULL,
                            "test",
                            "/cache/maps/a.safetensors",
                            true,
                            12.5},
            PredictAnswer{
                "2",
                {"neutral", "sad"},
                {EnginePrediction{"a", "sad", {0.25, 0.75}, {0.5, 1.5}, 3, 4, "test", {}}, failed},
                99.5},
            ProgressAnswer{"2", 128, 500},
            CancelledAnswer{"1"},
            ErrorAnswer{"3", failure}};
}

/// Reading and writing again gives the same line; so nothing of a message gets lost on the way.
template <typename Message>
void checkAgain(const std::string &line, const Message &read)
{
    QCOMPARE(QString::fromStdString(toLine(read)), QString::fromStdString(line));
    QVERIFY(!QString::fromStdString(line).contains(QLatin1Char('\n')));
}

} // namespace

class TestEngineMessages : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void eachRequestIsReadAgain()
    {
        for (const EngineRequest &request : everyRequest()) {
            const std::string line = toLine(request);
            const EngineRequest read = parseEngineRequest(line);
            QCOMPARE(read.index(), request.index());
            checkAgain(line, read);
        }
        QCOMPARE(everyRequest().size() + 1, std::variant_size_v<EngineRequest>);
        QCOMPARE(toLine(EngineRequest(UnusableRequest{})), std::string());
    }

    void eachAnswerIsReadAgain()
    {
        QCOMPARE(everyAnswer().size(), std::variant_size_v<EngineAnswer>);
        for (const EngineAnswer &answer : everyAnswer()) {
            const std::string line = toLine(answer);
            const auto read = parseEngineAnswer(line);
            QVERIFY2(read.has_value(), line.c_str());
            QCOMPARE(read->index(), answer.index());
            checkAgain(line, *read);
        }
    }

    /// Field by field and by the names that other programs would use: a round trip alone would
    /// pass with any names, or with two of them swapped.
    void attentionIsWrittenAsDocumented()
    {
        const auto json = nlohmann::json::parse(toLine(everyRequest().front()));
        const auto expected = nlohmann::json::parse(R"({
            "request": "attention", "id": "1", "view": "inspect", "model": "/runs/first",
            "fold": 4, "seed": 18446744073709551615,
            "utterance": {"id": "Ses05F_impro01_F000", "corpus": "IEMOCAP",
                          "wav": "/data/Ses05F_impro01.wav", "start": 6.25, "end": 8.5,
                          "text": "Über\n“it”"}})");
        QCOMPARE(QString::fromStdString(json.dump()), QString::fromStdString(expected.dump()));
    }

    void helloIsWrittenAsDocumented()
    {
        QCOMPARE(toLine(EngineAnswer(EngineHello{1, "0.1.0", "cpu"})),
                 std::string(R"({"engine":1,"version":"0.1.0","device":"cpu"})"));
    }

    void unknownFieldsArePassedOver()
    {
        const auto request = parseEngineRequest(
            R"({"id":"9","request":"attention","model":"/m","muted":[1,2],"fold":"two",)"
            R"("utterance":{"wav":"/a.wav","pitch":3,"start":"soon"},"seed":-1})");
        const auto *attention = std::get_if<AttentionRequest>(&request);
        QVERIFY(attention);
        QCOMPARE(attention->utterance.wav, std::string("/a.wav"));
        QVERIFY(!attention->utterance.start);
        QVERIFY(!attention->fold);
        QVERIFY(!attention->seed);
        QVERIFY(attention->view.empty());
    }

    void badRequestsSayWhy_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::addColumn<QByteArray>("id");
        QTest::addColumn<QByteArray>("code");
        QTest::newRow("no JSON") << QByteArray("stop!") << QByteArray()
                                 << QByteArray("request_unreadable");
        QTest::newRow("empty") << QByteArray() << QByteArray() << QByteArray("request_unreadable");
        QTest::newRow("bytes that are no text")
            << QByteArray("\xff\xfe\x01") << QByteArray() << QByteArray("request_unreadable");
        QTest::newRow("a list") << QByteArray("[1]") << QByteArray()
                                << QByteArray("request_unreadable");
        QTest::newRow("no id") << QByteArray(R"({"request":"cancel"})") << QByteArray()
                               << QByteArray("request_lacks");
        QTest::newRow("an id that is a number") << QByteArray(R"({"request":"cancel","id":3})")
                                                << QByteArray() << QByteArray("request_lacks");
        QTest::newRow("one of a newer version") << QByteArray(R"({"request":"occlude","id":"3"})")
                                                << QByteArray("3") << QByteArray("request_unknown");
        QTest::newRow("without a model") << QByteArray(R"({"request":"attention","id":"3"})")
                                         << QByteArray("3") << QByteArray("request_lacks");
        QTest::newRow("nothing to predict")
            << QByteArray(R"({"request":"predict","id":"3","model":"m","utterances":[]})")
            << QByteArray("3") << QByteArray("request_lacks");
    }
    void badRequestsSayWhy()
    {
        QFETCH(QByteArray, line);
        QFETCH(QByteArray, id);
        QFETCH(QByteArray, code);
        const auto request =
            parseEngineRequest({line.constData(), static_cast<std::size_t>(line.size())});
        const auto *unusable = std::get_if<UnusableRequest>(&request);
        QVERIFY(unusable);
        QCOMPARE(QByteArray::fromStdString(unusable->id), id);
        QCOMPARE(QByteArray(unusable->error.code->key), code);
    }

    void whatIsNoAnswerIsPassedOver()
    {
        QVERIFY(!parseEngineAnswer("Loading libcudnn…"));
        QVERIFY(!parseEngineAnswer(R"({"answer":"occlusion","id":"1"})"));
        QVERIFY(!parseEngineAnswer(R"({"id":"1"})"));
        QVERIFY(!parseEngineAnswer(R"("attention")"));
        QVERIFY(!parseEngineAnswer(""));
    }

    void aFailureCarriesCodeArgumentsAndSentence()
    {
        const EngineFailure failure =
            failureOf(Error{&merhan::errors::kFileUnreadable, {"permission denied"}, "/a.wav", 0});
        QCOMPARE(failure.code, std::string("file_unreadable"));
        QCOMPARE(failure.arguments, std::vector<std::string>{"permission denied"});
        QCOMPARE(failure.sentence,
                 std::string("/a.wav: The file can't be read: permission denied."));
    }

    void eachAnswerKnowsItsRequest()
    {
        QStringList ids;
        for (const EngineAnswer &answer : everyAnswer())
            ids << QString::fromStdString(idOf(answer));
        QCOMPARE(ids, QStringList({QString(), QStringLiteral("1"), QStringLiteral("2"),
                                   QStringLiteral("2"), QStringLiteral("1"), QStringLiteral("3")}));
    }
};

QTEST_GUILESS_MAIN(TestEngineMessages)
#include "tst_engine_messages.moc"
