// SPDX-License-Identifier: Apache-2.0
#include "core/corpus/manifest.h"
#include "core/corpus/manifest_problems.h"

#include <nlohmann/json.hpp>

#include <QtTest>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <memory>
#include <set>

using namespace merhan;
using namespace merhan::corpus;
namespace fs = std::filesystem;

namespace {

void put(std::string &bytes, std::uint32_t value, int width)
{
    for (int i = 0; i < width; ++i)
        bytes += static_cast<char>(value >> (8 * i) & 0xFF);
}

/// A silent mono recording of 16 bit.
std::string wav(double seconds, std::uint32_t rateHz = 16000)
{
    const auto size = static_cast<std::uint32_t>(seconds * rateHz) * 2;
    std::string bytes = "RIFF";
    put(bytes, 36 + size, 4);
    bytes += "WAVEfmt ";
    put(bytes, 16, 4);
    put(bytes, 1, 2);
    put(bytes, 1, 2);
    put(bytes, rateHz, 4);
    put(bytes, rateHz * 2, 4);
    put(bytes, 2, 2);
    put(bytes, 16, 2);
    bytes += "data";
    put(bytes, size, 4);
    return bytes + std::string(size, '\0');
}

std::string sentence(const Result<ImportedCorpus> &result)
{
    return result ? "" : inEnglish(result.error());
}

} // namespace

class TestManifest : public QObject {
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_temporary;
    fs::path m_root;

    void write(const fs::path &name, const std::string &bytes)
    {
        fs::create_directories((m_root / name).parent_path());
        std::ofstream(m_root / name, std::ios::binary) << bytes;
    }
    Result<ImportedCorpus> import(const std::string &table, const ManifestOptions &options = {})
    {
        write("manifest.csv", table);
        return readManifest(m_root / "manifest.csv", options);
    }
    static std::vector<std::string> ids(const ImportedCorpus &corpus)
    {
        std::vector<std::string> found;
        for (const Utterance &u : corpus.utterances)
            found.push_back(u.id);
        return found;
    }
    /// "kind:line:action" of every problem.
    static QStringList problems(const ImportedCorpus &corpus)
    {
        QStringList found;
        for (const Problem &p : corpus.report.problems)
            found << QString::fromStdString(p.kind() + ":" + std::to_string(p.error.line) + ":"
                                            + keyOf(p.action));
        return found;
    }

private Q_SLOTS:
    void init()
    {
        m_temporary = std::make_unique<QTemporaryDir>();
        m_root = m_temporary->path().toStdString();
        write("a.wav", wav(1.5));
        write("b.wav", wav(2, 44100));
        write("sub/c.wav", wav(3));
        write("talk.wav", wav(60));
    }

    void everyColumn()
    {
        const auto corpus =
            import("Speaker,PATH,text,Label,session,dialog,start,end,id,sex,scenario\r\n"
                   "ann,a.wav,\"Well, \"\"hello\"\"\",Anger,1,d1,10,11.5,u1,F,Improvised\r\n"
                   "bob,b.wav,,xxx,2,,,,u2,male,scripted\r\n");
        QVERIFY2(corpus, sentence(corpus).c_str());
        QCOMPARE(corpus->utterances.size(), std::size_t{2});
        Utterance u;
        u.id = "u1";
        u.corpus = m_root.filename().string(); // "manifest" says nothing
        u.session = "1";
        u.dialog = "d1";
        u.turn = 0;
        u.speaker = "ann";
        u.sex = Sex::Female;
        u.scenario = Scenario::Improvised;
        u.wav = "a.wav";
        u.startSeconds = 10;
        u.endSeconds = 11.5;
        u.sampleRateHz = 16000;
        u.channels = 1;
        u.frames = 24000;
        u.hasTranscript = true;
        u.transcript = "Well, \"hello\"";
        u.label = "angry";
        u.releaseCode = "Anger";
        QVERIFY(corpus->utterances[0] == u);
        const Utterance &b = corpus->utterances[1];
        QCOMPARE(b.label, std::string());
        QCOMPARE(b.releaseCode, std::string("xxx"));
        QVERIFY(b.sex == Sex::Male && b.scenario == Scenario::Scripted && !b.hasTranscript);
        QCOMPARE(b.turn, -1);
        QCOMPARE(b.endSeconds, 2.0);
        QCOMPARE(problems(*corpus), QStringList{QStringLiteral("row_without_text:3:without_text")});
        QCOMPARE(corpus->root, m_root);
        QCOMPARE(corpus->report.total.utterances, 2);
        QCOMPARE(corpus->report.total.withAudio, 2);
        QCOMPARE(corpus->report.total.fourClass.at("angry"), 1);
        QCOMPARE(corpus->report.sessions.size(), std::size_t{2});
    }

    void pathAloneIsEnough()
    {
        const auto corpus = import("path\na.wav\nsub/c.wav\n\n");
        QVERIFY2(corpus, sentence(corpus).c_str());
        QVERIFY((ids(*corpus) == std::vector<std::string>{"a", "c"}));
        QVERIFY(problems(*corpus).isEmpty());
        QVERIFY(corpus->report.labelWords.empty());
    }

    void otherHeadersByName()
    {
        ManifestOptions options;
        options.columns = {{"path", "File"}, {"text", "sentence"}, {"label", "Emotion"}};
        options.name = "mine";
        const auto corpus =
            import("file\tSentence\temotion\tnotes\na.wav\tHi, you; there\tjoy\tx\n", options);
        QVERIFY2(corpus, sentence(corpus).c_str());
        QCOMPARE(corpus->utterances[0].transcript, std::string("Hi, you; there"));
        QCOMPARE(corpus->utterances[0].label, std::string("happy"));
        QCOMPARE(corpus->utterances[0].corpus, std::string("mine"));
        QCOMPARE(problems(*corpus), QStringList{QStringLiteral("column_unused:1:ignored")});
    }

    void headersThatDontFit_data()
    {
        QTest::addColumn<QString>("table");
        QTest::addColumn<QString>("column");
        QTest::addColumn<QString>("header");
        QTest::addColumn<QString>("says");
        QTest::newRow("empty") << ""
                               << ""
                               << ""
                               << "The table is empty";
        QTest::newRow("no path") << "x,text\n"
                                 << ""
                                 << ""
                                 << "Its columns are x, text. Say which";
        QTest::newRow("another word") << "text,Audio_Path\n"
                                      << ""
                                      << ""
                                      << "Did you mean “Audio_Path”? Then say so: --column "
                                         "path=Audio_Path";
        QTest::newRow("a slip") << "paht,pth\n"
                                << ""
                                << ""
                                << "Did you mean “pth”?";
        QTest::newRow("no such header") << "path,words\n"
                                        << "text"
                                        << "sentence"
                                        << "no column “sentence”, which was to be taken as text";
        QTest::newRow("no such column") << "path,words\n"
                                        << "words"
                                        << "text"
                                        << "“words” is none of the columns";
    }
    void headersThatDontFit()
    {
        QFETCH(QString, table);
        QFETCH(QString, column);
        QFETCH(QString, header);
        QFETCH(QString, says);
        ManifestOptions options;
        if (!column.isEmpty())
            options.columns = {{column.toStdString(), header.toStdString()}};
        const auto corpus = import(table.toStdString(), options);
        QVERIFY(!corpus);
        const QString said = QString::fromStdString(sentence(corpus));
        QVERIFY2(said.contains(says), qPrintable(said));
    }

    void unusedColumnsAreAskedAbout()
    {
        const auto corpus = import("path,emotion,path\na.wav,sad,b.wav\n");
        QVERIFY2(corpus, sentence(corpus).c_str());
        QCOMPARE(problems(*corpus), (QStringList{QStringLiteral("column_unused:1:ignored"),
                                                 QStringLiteral("column_twice:1:warned")}));
        const std::string says = corpus->report.problems[0].sentence();
        QVERIFY2(says.find("--column label=emotion") != std::string::npos, says.c_str());
        QCOMPARE(corpus->utterances[0].wav, std::string("a.wav"));
    }

    void labelsAndTheirTable()
    {
        ManifestOptions options;
        options.labels = {{"Wut", "angry"}, {"happy", ""}, {"froh", "Joy"}};
        const auto corpus = import("path,label,id\n"
                                   "a.wav,wut,1\na.wav,WUT,2\na.wav,happy,3\na.wav,bored,4\n"
                                   "a.wav,,5\na.wav,sad,6\na.wav,Froh,7\na.wav,wut,8\n",
                                   options);
        QVERIFY2(corpus, sentence(corpus).c_str());
        QStringList labels;
        for (const Utterance &u : corpus->utterances)
            labels << QString::fromStdString(u.label);
        QCOMPARE(labels.join(QLatin1Char(' ')), QStringLiteral("angry angry    sad happy angry"));
        QCOMPARE(problems(*corpus), QStringList{QStringLiteral("row_unknown_label:5:unlabelled")});
        const auto &words = corpus->report.labelWords;
        QVERIFY((words
                 == std::vector<LabelWord>{{"wut", "angry", 3},
                                           {"", "", 1},
                                           {"bored", "", 1},
                                           {"Froh", "happy", 1},
                                           {"happy", "", 1},
                                           {"sad", "sad", 1}}));
        const auto json = toJson(corpus->report);
        QCOMPARE(json["label_words"][0]["word"].get<std::string>(), std::string("wut"));
        QVERIFY(json["label_words"][2]["label"].is_null());
        QVERIFY(toText(corpus->report).find("1 × bored → unlabelled") != std::string::npos);
    }

    void aLabelThatIsNone()
    {
        ManifestOptions options;
        options.labels = {{"x", "cheerful-ish"}};
        const auto corpus = import("path\na.wav\n", options);
        QVERIFY(!corpus);
        QVERIFY(corpus.error().is(corpus::errors::kManifestLabelKey));
    }

    void rowsThatCantBeTaken()
    {
        const auto corpus = import("path,text,start,end\n"
                                   ",no path,,\n"                    // 2
                                   "a.wav,Oh, no,1,2\n"              // 3: a comma without quotes
                                   "talk.wav,backwards,5,4\n"        // 4
                                   "talk.wav,no number,five,6\n"     // 5
                                   "talk.wav,nothing long,7,7\n"     // 6
                                   ",,,\n"                           // 7: blank
                                   "gone.wav,still here,,\n"         // 8
                                   "a.wav\n"                         // 9
                                   "b.wav,fine,,,,\n"                // 10
                                   "talk.wav,\"never closed,1,2\n"); // 11
        QVERIFY2(corpus, sentence(corpus).c_str());
        QVERIFY((ids(*corpus) == std::vector<std::string>{"gone", "a", "b"}));
        QCOMPARE(problems(*corpus).join(QLatin1Char(' ')),
                 QStringLiteral("row_without_path:2:skipped row_too_long:3:skipped "
                                "row_times_make_no_sense:4:skipped "
                                "row_times_make_no_sense:5:skipped "
                                "row_times_make_no_sense:6:skipped wav_unreadable:8:without_audio "
                                "row_too_short:9:warned row_without_text:9:without_text "
                                "table_breaks_off:11:skipped"));
        QCOMPARE(corpus->utterances[0].wav, std::string());
        QCOMPARE(corpus->utterances[0].frames, std::int64_t{0});
        QCOMPARE(corpus->report.problems[5].utterance, std::string("gone"));
        QCOMPARE(corpus->report.total.withAudio, 2);
    }

    void timesAndRecordings_data()
    {
        QTest::addColumn<QString>("rows"); // path,start,end; the first one is looked at
        QTest::addColumn<QString>("clip"); // "start end", "" for the whole recording
        QTest::addColumn<QString>("id");
        QTest::addColumn<QString>("problem");
        const auto row = [](const char *name, const char *rows, const char *clip, const char *id,
                            const char *problem = "") {
            QTest::newRow(name) << QString::fromLatin1(rows) << QString::fromLatin1(clip)
                                << QString::fromLatin1(id) << QString::fromLatin1(problem);
        };
        row("no times", "a.wav,,", "", "a");
        row("a stretch", "talk.wav,12.5,14.25", "12.500 14.250", "talk_12.500-14.250");
        row("the whole recording", "a.wav,0,1.5", "", "a");
        row("rounded to its length", "a.wav,0,1.46", "", "a");
        row("just less than it", "a.wav,0,1.44", "0.000 1.440", "a_0.000-1.440");
        row("as long as it, later in the dialog", "sub/c.wav,1,4.03", "", "c");
        row("after its end", "a.wav,100,103", "", "a", "times_not_its_length");
        row("in it, but far beyond its end", "a.wav,1,9", "", "a", "times_not_its_length");
        row("a little over its end", "talk.wav,58,60.3", "58.000 60.000", "talk_58.000-60.300",
            "stretch_cut");
        row("a start alone", "talk.wav,59,", "59.000 60.000", "talk_59.000-end");
        row("a start alone, after its end", "a.wav,59,", "", "a");
        row("an end alone", "talk.wav,,2", "0.000 2.000", "talk_0.000-2.000");
        row("one of several", "talk.wav,1,2\ntalk.wav,3,4", "1.000 2.000", "talk_1.000-2.000");
        row("one of several, far over its end", "talk.wav,1,70\ntalk.wav,3,4", "1.000 60.000",
            "talk_1.000-70.000", "stretch_cut");
        row("one of several, outside", "talk.wav,61,62\ntalk.wav,3,4", "", "talk_61.000-62.000",
            "stretch_outside");
        row("one of several, missing", "no.wav,1,2\nno.wav,3,4", "", "no_1.000-2.000",
            "wav_unreadable");
        row("minutes", "talk.wav,0:12.5,0:00:14", "12.500 14.000", "talk_12.500-14.000");
    }
    void timesAndRecordings()
    {
        QFETCH(QString, rows);
        QFETCH(QString, clip);
        QFETCH(QString, id);
        QFETCH(QString, problem);
        const auto corpus = import("path,start,end\n" + rows.toStdString() + "\n");
        QVERIFY2(corpus, sentence(corpus).c_str());
        const Utterance &u = corpus->utterances[0];
        QString found;
        if (u.clipStartSeconds)
            found = QStringLiteral("%1 %2")
                        .arg(*u.clipStartSeconds, 0, 'f', 3)
                        .arg(*u.clipEndSeconds, 0, 'f', 3);
        QCOMPARE(found, clip);
        QCOMPARE(QString::fromStdString(u.id), id);
        QCOMPARE(problems(*corpus).value(0).section(QLatin1Char(':'), 0, 0), problem);
        QVERIFY(u.endSeconds > u.startSeconds);
    }

    void stretchesCountAsLongAsTheyAre()
    {
        const auto corpus = import("path,start,end\ntalk.wav,1,2\ntalk.wav,3,4.5\na.wav,,\n");
        QVERIFY(corpus);
        QCOMPARE(corpus->report.total.audioSeconds, 1 + 1.5 + 1.5);
    }

    void decimalCommas()
    {
        const auto corpus = import("path;start;end\ntalk.wav;1,5;0:02,25\n");
        QVERIFY2(corpus, sentence(corpus).c_str());
        QCOMPARE(*corpus->utterances[0].clipStartSeconds, 1.5);
        QCOMPARE(*corpus->utterances[0].clipEndSeconds, 2.25);
    }

    void idsAreUniqueAndStay()
    {
        write("other/a.wav", wav(1));
        const auto corpus = import("path,id\na.wav,\nother/a.wav,\nb.wav,a-2\nb.wav,a\n");
        QVERIFY2(corpus, sentence(corpus).c_str());
        QVERIFY((ids(*corpus) == std::vector<std::string>{"a", "a-3", "a-2", "a-4"}));
        QCOMPARE(problems(*corpus), (QStringList{QStringLiteral("row_id_twice:3:warned"),
                                                 QStringLiteral("row_id_twice:5:warned")}));
        // A row more in front of stretches renames none of them.
        const auto few = import("path,start,end\ntalk.wav,3,4\ntalk.wav,8,9\n");
        const auto more = import("path,start,end\ntalk.wav,1,2\ntalk.wav,3,4\ntalk.wav,8,9\n");
        QVERIFY(few && more);
        QVERIFY(std::equal(few->utterances.begin(), few->utterances.end(),
                           more->utterances.begin() + 1));
    }

    void turnsOfADialog()
    {
        const auto byTime =
            import("path,dialog,start,end\n"
                   "a.wav,d,30,31\nb.wav,d,10,12\nsub/c.wav,d,20,23\nb.wav,e,1,2\n");
        QVERIFY(byTime);
        QCOMPARE(byTime->utterances[0].turn, 2);
        QCOMPARE(byTime->utterances[1].turn, 0);
        QCOMPARE(byTime->utterances[2].turn, 1);
        QCOMPARE(byTime->utterances[3].turn, 0);
        const auto byRow = import("path,dialog,start,end\nsub/c.wav,d,30,33\na.wav,d,,\n");
        QVERIFY(byRow);
        QCOMPARE(byRow->utterances[0].turn, 0);
        QCOMPARE(byRow->utterances[1].turn, 1);
    }

    void pathsOfManyKinds()
    {
        const auto corpus = import("path\nsub\\c.wav\n./a.wav\nsub/../b.wav\n"
                                   + (m_root / "talk.wav").string() + "\n");
        QVERIFY2(corpus, sentence(corpus).c_str());
        QCOMPARE(corpus->utterances[0].wav, std::string("sub/c.wav"));
        QCOMPARE(corpus->utterances[1].wav, std::string("a.wav"));
        QCOMPARE(corpus->utterances[2].wav, std::string("b.wav"));
        QCOMPARE(corpus->utterances[3].wav, std::string("talk.wav"));
        QVERIFY(problems(*corpus).isEmpty());
    }

    void windowsTables()
    {
        write("M\xC3\xBCller.wav", wav(1));
        const auto corpus =
            import("\xEF\xBB\xBFpath;text\r\nM\xFCller.wav;\x84Gr\xFC\xDF Gott\x93\r\n");
        QVERIFY2(corpus, sentence(corpus).c_str());
        QCOMPARE(corpus->utterances[0].wav, std::string("M\xC3\xBCller.wav"));
        QCOMPARE(corpus->utterances[0].transcript, std::string("„Grüß Gott“"));
        QCOMPARE(problems(*corpus), QStringList{QStringLiteral("row_not_utf8:2:warned")});
    }

    void stoppedOrMissing()
    {
        std::stop_source source;
        source.request_stop();
        write("manifest.csv", "path\na.wav\n");
        const auto stopped = readManifest(m_root / "manifest.csv", {}, source.get_token());
        QVERIFY(!stopped && stopped.error().is(merhan::errors::kCancelled));
        const auto missing = readManifest(m_root / "none.csv");
        QVERIFY(!missing && missing.error().is(merhan::errors::kFileUnreadable));
    }

    void secondTimeTheSame()
    {
        std::string table = "path,start,end,dialog\n";
        for (int i = 0; i < 500; ++i)
            table +=
                "talk.wav," + std::to_string(i % 58) + "," + std::to_string(i % 58 + 1) + ",d\n";
        const auto first = import(table);
        ManifestOptions options;
        options.threads = 5;
        const auto second = import(table, options);
        QVERIFY(first && second);
        QVERIFY(first->utterances == second->utterances);
        std::vector<std::string> all = ids(*first);
        std::sort(all.begin(), all.end());
        QVERIFY(std::adjacent_find(all.begin(), all.end()) == all.end());
    }

    /// The manifest that make_corpus.py others writes of EmoDB: 339 utterances of 10 speakers.
    void emodbAsATable()
    {
        const QString shared =
            qEnvironmentVariable("MERHAN_SHARED", QString::fromLatin1(MERHAN_SHARED_DIR));
        const QString tool = shared + QStringLiteral("/tools/make_corpus.py");
        if (!QFile::exists(tool))
            QSKIP(qPrintable(QStringLiteral("not there: ") + tool));
        const fs::path out = m_root / "others";
        QProcess python;
        python.start(QStringLiteral("/usr/bin/python3"),
                     {tool, QStringLiteral("others"), shared + QStringLiteral("/data/emodb"),
                      QString::fromStdString(out.string())});
        QVERIFY(python.waitForFinished(120'000));
        if (python.exitCode() != 0)
            QSKIP(python.readAllStandardError().constData());
        std::ifstream expectedFile(out / "expected.json");
        const auto expected = nlohmann::json::parse(expectedFile)["csv"];

        ManifestOptions options;
        options.columns = {{"label", "emotion"}};
        const auto corpus = readManifest(out / "csv" / "manifest.csv", options);
        QVERIFY2(corpus, sentence(corpus).c_str());
        QCOMPARE(corpus->name, std::string("csv"));
        QCOMPARE(static_cast<int>(corpus->utterances.size()), expected["utterances"].get<int>());
        QVERIFY(corpus->report.problems.empty());
        const auto &labels = corpus->report.total.labels;
        QCOMPARE(labels.at("angry"), expected["emotions"]["ang"].get<int>());
        QCOMPARE(labels.at("happy"), expected["emotions"]["hap"].get<int>());
        QCOMPARE(labels.at("neutral"), expected["emotions"]["neu"].get<int>());
        QCOMPARE(labels.at("sad"), expected["emotions"]["sad"].get<int>());
        QVERIFY(std::abs(corpus->report.total.audioSeconds - expected["seconds"].get<double>())
                < 0.001);
        std::set<std::string> speakers;
        for (const Utterance &u : corpus->utterances)
            speakers.insert(u.speaker);
        QCOMPARE(static_cast<int>(speakers.size()), expected["speakers"].get<int>());
    }
};

QTEST_GUILESS_MAIN(TestManifest)
#include "tst_manifest.moc"
