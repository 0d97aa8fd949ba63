// SPDX-License-Identifier: Apache-2.0
#include "core/protocol/dataset.h"
#include "core/protocol/errors.h"
#include "core/protocol/sha256.h"
#include "tests/core/protocol/temporary_folder.h"

#include <QtTest>

using namespace merhan;
using namespace merhan::protocol;

namespace {

/// One utterance with everything, one with nothing but its name.
Dataset sample()
{
    Dataset dataset;
    dataset.labelSet = "neutral,happy+excited,angry,sad";
    dataset.classes = {"neutral", "happy", "angry", "sad"};
    dataset.source = "corrected";
    dataset.corpusRoots = {{"IEMOCAP", "/data/IEMOCAP full"}};
    dataset.project = "a.merhan";
    dataset.madeBy = "Ada";
    dataset.madeAt = "2026-03-01T12:00:00.250Z";

    Item full;
    corpus::Utterance &u = full.utterance;
    u.id = "Ses01F_impro01_F000";
    u.corpus = "IEMOCAP";
    u.session = "1";
    u.dialog = "Ses01F_impro01";
    u.turn = 3;
    u.speaker = "1F";
    u.sex = corpus::Sex::Female;
    u.scenario = corpus::Scenario::Improvised;
    u.wav = "Session1/sentences/wav/Ses01F_impro01_F000.wav";
    u.startSeconds = 6.2901;
    u.endSeconds = 8.2357;
    u.clipStartSeconds = 0.1;
    u.clipEndSeconds = 1.0 / 3;
    u.sampleRateHz = 16000;
    u.channels = 1;
    u.frames = 31129;
    u.hasTranscript = true;
    u.transcript = "Excuse \"me\",\tnaïve [LAUGHTER]\nsecond line";
    u.votes = {{"E2", false, {"happy", "excited"}, {4, 3.5, std::nullopt}, ""},
               {"F1", true, {}, {}, "not sure; ü"}};
    u.dimensions = {2.6667, 3, std::nullopt};
    full.label = "happy";
    dataset.items.push_back(full);

    Item bare;
    bare.utterance.id = "Ses01F_impro01_M000";
    bare.utterance.corpus = "IEMOCAP";
    dataset.items.push_back(bare);
    return dataset;
}

/// The sample as a file, with `from` replaced by `to` in line `line` (from 1).
std::string changed(int line, const std::string &from, const std::string &to)
{
    TemporaryFolder folder;
    if (!writeDataset(sample(), folder.file("d")))
        return {};
    std::string text = fileText(folder.file("d"));
    std::size_t begin = 0;
    for (int i = 1; i < line; ++i)
        begin = text.find('\n', begin) + 1;
    const std::size_t at = text.find(from, begin);
    if (at == std::string::npos || at > text.find('\n', begin))
        qFatal("'%s' isn't in line %d", from.c_str(), line);
    return text.replace(at, from.size(), to);
}

} // namespace

class TestDataset : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everythingIsReadAgain()
    {
        TemporaryFolder folder;
        const Dataset dataset = sample();
        QCOMPARE(sentence(writeDataset(dataset, folder.file("d"))), QString());
        const auto read = readDataset(folder.file("d"));
        QVERIFY2(read, qPrintable(sentence(read)));
        QVERIFY(*read == dataset);
        QCOMPARE(read->labelled(), std::int64_t(1));
        QCOMPARE(read->countsByClass().at("happy"), std::int64_t(1));
        QCOMPARE(read->countsByClass().at("sad"), std::int64_t(0));
        QCOMPARE(read->classIndex(read->items[0]), std::optional<int>(1));
        QCOMPARE(read->classIndex(read->items[1]), std::optional<int>());
    }

    void sharesOfVotesAreKept()
    {
        TemporaryFolder folder;
        Dataset dataset = sample();
        dataset.source = "votes";
        dataset.items[0].target = {0, 2.0 / 3, 1.0 / 3, 0};
        QVERIFY(writeDataset(dataset, folder.file("d")));
        QVERIFY(*readDataset(folder.file("d")) == dataset);
    }

    void anEmptyTranscriptIsNotNone()
    {
        TemporaryFolder folder;
        Dataset dataset = sample();
        dataset.items[1].utterance.hasTranscript = true;
        QVERIFY(writeDataset(dataset, folder.file("d")));
        QVERIFY(readDataset(folder.file("d"))->items[1].utterance.hasTranscript);
        QVERIFY(fileText(folder.file("d")).find("\"transcript\":\"\"") != std::string::npos);
    }

    void theVersionIsOfWhatARunSees()
    {
        const std::string version = dataVersion(sample());
        QCOMPARE(version.size(), std::size_t(64));
        Dataset other = sample();
        other.madeBy = "Bob";
        other.madeAt = "later";
        other.project = "elsewhere";
        other.corpusRoots["IEMOCAP"] = "/mnt";
        QCOMPARE(dataVersion(other), version);

        other = sample();
        other.items[1].label = "sad";
        QVERIFY(dataVersion(other) != version);
        other = sample();
        other.source = "corpus";
        QVERIFY(dataVersion(other) != version);
        other = sample();
        other.labelSet += "+frustrated";
        QVERIFY(dataVersion(other) != version);
        other = sample();
        std::swap(other.items[0], other.items[1]);
        QVERIFY(dataVersion(other) != version);

        // As the header says that anyone can compute it: two lines, then the file's own.
        TemporaryFolder folder;
        QVERIFY(writeDataset(sample(), folder.file("d")));
        const std::string text = fileText(folder.file("d"));
        QCOMPARE(sha256(sample().labelSet + "\ncorrected\n" + text.substr(text.find('\n') + 1)),
                 version);
    }

    void brokenFiles_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::addColumn<int>("line");
        QTest::addColumn<QString>("says");
        const auto row = [](const char *name, const std::string &file, int line, const char *says) {
            QTest::newRow(name) << QByteArray::fromStdString(file) << line
                                << QString::fromUtf8(says);
        };
        row("empty", "", 0, "empty");
        row("no JSON", "hello\n", 1, "doesn't say so");
        row("other JSON", "{\"format\":\"csv\"}\n", 1, "doesn't say so");
        row("newer", changed(1, "\"version\":1", "\"version\":2"), 1, "version 2");
        row("version as text", changed(1, "\"version\":1", "\"version\":\"1\""), 1, "version");
        row("no classes", changed(1, R"(["neutral","happy","angry","sad"])", "[]"), 1,
            "no classes");
        row("classes of another kind", changed(1, "\"neutral\",", "7,"), 1, "another kind");
        row("negative count", changed(1, "\"utterances\":2", "\"utterances\":-2"), 1, "count");
        row("an utterance is missing", changed(1, "\"utterances\":2", "\"utterances\":3"), 0,
            "says 3 utterances, and there are 2");
        row("line cut off", changed(3, "\"votes\"", "\""), 3, "no JSON");
        row("line that is a list", changed(3, "{\"id\"", "[{\"id\"") + "]", 3, "no JSON");
        row("blank line", changed(3, "{\"id\"", "\n{\"id\""), 3, "no JSON");
        row("number as text", changed(2, "\"start\":6.2901", "\"start\":\"6\""), 2,
            "start is not a number");
        row("fractional turn", changed(2, "\"turn\":3", "\"turn\":3.5"), 2, "turn is not a whole");
        row("huge turn", changed(2, "\"turn\":3", "\"turn\":3000000000"), 2, "out of range");
        row("sex", changed(2, "female", "femme"), 2, "sex is neither");
        row("scenario", changed(2, "improvised", "impro"), 2, "scenario is neither");
        row("label outside the classes", changed(2, "\"label\":\"happy\"", "\"label\":\"joy\""), 2,
            "'joy' is none of the classes");
        row("votes that are no objects", changed(2, "\"votes\":[{", "\"votes\":[1,{"), 2,
            "no JSON object");
        row("the same utterance twice", changed(3, "M000", "F000"), 3, "is there twice");
        row("no id", changed(3, "\"id\":\"Ses01F_impro01_M000\"", "\"id\":\"\""), 3, "no id");
    }
    void brokenFiles()
    {
        QFETCH(QByteArray, file);
        QFETCH(int, line);
        QFETCH(QString, says);
        TemporaryFolder folder;
        putFile(folder.file("d.jsonl"), file.toStdString());
        const auto read = readDataset(folder.file("d.jsonl"));
        QVERIFY(!read);
        QVERIFY2(sentence(read).contains(says), qPrintable(sentence(read)));
        QCOMPARE(read.error().line, line);
        QCOMPARE(read.error().file, folder.file("d.jsonl"));
    }

    void unknownFieldsArePassedOver()
    {
        TemporaryFolder folder;
        putFile(folder.file("d"), changed(2, "{\"id\"", "{\"later\":{\"a\":[1]},\"id\""));
        const auto read = readDataset(folder.file("d"));
        QVERIFY2(read, qPrintable(sentence(read)));
        QVERIFY(*read == sample());
    }

    void namesThatAreNoUtf8DontStopASnapshot()
    {
        TemporaryFolder folder;
        Dataset dataset = sample();
        dataset.items[0].utterance.wav = "a\xff.wav";
        QVERIFY(writeDataset(dataset, folder.file("d")));
        QCOMPARE(readDataset(folder.file("d"))->items[0].utterance.wav,
                 std::string("a\xEF\xBF\xBD.wav"));
    }

    void wavsAreFoundUnderAnotherRoot()
    {
        TemporaryFolder folder;
        Dataset dataset = sample();
        dataset.items[1].label = "sad"; // has no wav at all
        QCOMPARE(missingWavs(dataset).count, std::int64_t(2));
        QCOMPARE(missingWavs(dataset).examples.size(), std::size_t(1));

        const std::string root = folder.path().string();
        QCOMPARE(sentence(setCorpusRoot(dataset, "IEMOCAP=" + root)), QString());
        const auto wav = wavPath(dataset, dataset.items[0].utterance);
        QCOMPARE(wav, folder.path() / "Session1/sentences/wav/Ses01F_impro01_F000.wav");
        std::filesystem::create_directories(wav.parent_path());
        putFile(wav, "RIFF");
        QCOMPARE(missingWavs(dataset).count, std::int64_t(1));
        dataset.items[1].label.reset(); // nobody needs the wav of an unlabelled turn
        QCOMPARE(missingWavs(dataset).count, std::int64_t(0));

        for (const char *wrong : {"MELD=/x", "IEMOCAP", "IEMOCAP=", "=x"}) {
            const auto set = setCorpusRoot(dataset, wrong);
            QVERIFY2(!set, wrong);
            QVERIFY(sentence(set).contains(QStringLiteral("IEMOCAP")));
        }
    }
};

QTEST_GUILESS_MAIN(TestDataset)
#include "tst_dataset.moc"
