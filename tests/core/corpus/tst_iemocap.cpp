// SPDX-License-Identifier: Apache-2.0
#include "core/corpus/errors.h"
#include "core/corpus/iemocap.h"
#include "tests/core/corpus/small_corpus.h"

#include <nlohmann/json.hpp>

#include <thread>

#include <sys/stat.h>

using namespace merhan;
using namespace merhan::corpus;
namespace fs = std::filesystem;

namespace {

const std::string kDialog = "Ses01F_impro01";
const std::string kEvaluation = SmallCorpus::evaluationOf(kDialog);
const std::string kTranscript = SmallCorpus::transcriptOf(kDialog);

/// F000 0…1 s, F001 2…3 s, M000 0.5…1.5 s: she first in the file, and they overlap.
void writeDialog(const SmallCorpus &corpus, const std::string &dialog = kDialog)
{
    corpus.dialog(dialog, {{"F000", "ang", 0, 1, "What do you mean?"},
                           {"F001", "xxx", 2, 3, "[LAUGHTER] Nothing: really."},
                           {"M000", "exc", 0.5, 1.5, "I won!"}});
}

std::string idOf(const std::string &end)
{
    return kDialog + "_" + end;
}

const Utterance *find(const ImportedCorpus &corpus, const std::string &id)
{
    for (const Utterance &utterance : corpus.utterances)
        if (utterance.id == id)
            return &utterance;
    return nullptr;
}

std::string idsOf(const ImportedCorpus &corpus)
{
    std::string ids;
    for (const Utterance &utterance : corpus.utterances)
        ids += (ids.empty() ? "" : " ") + utterance.id;
    return ids;
}

/// "kind action utterance line", one a problem.
std::string problemsOf(const ImportedCorpus &corpus)
{
    std::string text;
    for (const Problem &problem : corpus.report.problems) {
        if (problem.kind() == "session_missing")
            continue; // the small corpora have few
        text += (text.empty() ? "" : "\n") + problem.kind() + " " + keyOf(problem.action);
        if (!problem.utterance.empty())
            text += " " + problem.utterance.substr(problem.utterance.rfind('_') + 1);
        if (problem.error.line > 0)
            text += " " + std::to_string(problem.error.line);
    }
    return text;
}

ImportedCorpus import(const fs::path &root)
{
    auto corpus = readIemocap(root);
    if (!corpus)
        qFatal("%s", inEnglish(corpus.error()).c_str());
    return std::move(*corpus);
}

std::string errorOf(const fs::path &root)
{
    const auto corpus = readIemocap(root);
    return corpus ? "none" : corpus.error().code->key;
}

} // namespace

class TestIemocap : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everythingOfOneTurn()
    {
        const SmallCorpus corpus;
        writeDialog(corpus);
        const ImportedCorpus read = import(corpus.root());
        QCOMPARE(read.name, std::string("IEMOCAP"));
        QCOMPARE(problemsOf(read), std::string());
        const Utterance *const u = find(read, idOf("F001"));
        QVERIFY(u);
        QCOMPARE(u->corpus, std::string("IEMOCAP"));
        QCOMPARE(u->session, std::string("1"));
        QCOMPARE(u->dialog, kDialog);
        QCOMPARE(u->turn, 2);
        QCOMPARE(u->speaker, std::string("1F"));
        QVERIFY(u->sex == Sex::Female && u->scenario == Scenario::Improvised);
        QCOMPARE(u->wav, "Session1/sentences/wav/" + kDialog + "/" + u->id + ".wav");
        QCOMPARE(u->startSeconds, 2.0);
        QCOMPARE(u->endSeconds, 3.0);
        QVERIFY(!u->clipStartSeconds && !u->clipEndSeconds);
        QCOMPARE(u->sampleRateHz, 16'000);
        QCOMPARE(u->channels, 1);
        QCOMPARE(u->frames, std::int64_t(16'000));
        QVERIFY(u->hasTranscript);
        QCOMPARE(u->transcript, std::string("[LAUGHTER] Nothing: really."));
        QCOMPARE(u->label, std::string());
        QCOMPARE(u->releaseCode, std::string("xxx"));
        QVERIFY((u->dimensions == Dimensions{2.5, 3.0, 3.5}));

        // Categories and dimensions of one rater are one vote; the actor's own come last.
        QCOMPARE(static_cast<int>(u->votes.size()), 4);
        QVERIFY((u->votes[0] == Vote{"E2", false, {"angry"}, {2.0, 3.0, 4.0}, ""}));
        QVERIFY((u->votes[1] == Vote{"E3", false, {"angry", "neutral"}, {}, "slightly; tired"}));
        QVERIFY((u->votes[2] == Vote{"E4", false, {}, {3.0, 3.0, std::nullopt}, ""}));
        QVERIFY((u->votes[3] == Vote{"F1", true, {"frustrated"}, {}, ""}));

        const Utterance *const him = find(read, idOf("M000"));
        QCOMPARE(him->speaker, std::string("1M")); // the prefix has an F: she wears the markers
        QVERIFY(him->sex == Sex::Male);
        QCOMPARE(him->label, std::string("excited"));
    }

    void turnsInTheOrderOfTime()
    {
        const SmallCorpus corpus;
        writeDialog(corpus);
        writeDialog(corpus, "Ses01F_script01_1");
        const ImportedCorpus read = import(corpus.root());
        QCOMPARE(idsOf(read), idOf("F000") + " " + idOf("M000") + " " + idOf("F001")
                                  + " Ses01F_script01_1_F000 Ses01F_script01_1_M000"
                                    " Ses01F_script01_1_F001");
        for (std::size_t i = 0; i < read.utterances.size(); ++i)
            QCOMPARE(read.utterances[i].turn, static_cast<int>(i % 3));
    }

    void turnsThatBeginTogether()
    {
        const SmallCorpus corpus;
        corpus.dialog(kDialog, {{"F000", "ang", 0, 9, "long"},
                                {"F001", "ang", 10, 12, "longer"},
                                {"M000", "ang", 1, 2, "while she speaks"},
                                {"M001", "ang", 10, 11, "shorter"},
                                {"M002", "ang", 10, 12, "as long"}});
        QCOMPARE(idsOf(import(corpus.root())), idOf("F000") + " " + idOf("M000") + " "
                                                   + idOf("M001") + " " + idOf("F001") + " "
                                                   + idOf("M002"));
    }

    void dialogsWithAlmostOneName()
    {
        const SmallCorpus corpus;
        corpus.dialog("Ses05M_script01_1", {{"F000", "ang", 0, 1, "one"}});
        corpus.dialog("Ses05M_script01_1b", {{"F000", "sad", 0, 1, "two"}});
        const ImportedCorpus read = import(corpus.root());
        QCOMPARE(problemsOf(read), std::string());
        QCOMPARE(read.report.total.dialogs, 2);
        QCOMPARE(find(read, "Ses05M_script01_1_F000")->transcript, std::string("one"));
        QCOMPARE(find(read, "Ses05M_script01_1b_F000")->transcript, std::string("two"));
        QCOMPARE(find(read, "Ses05M_script01_1b_F000")->label, std::string("sad"));
        QVERIFY(find(read, "Ses05M_script01_1b_F000")->scenario == Scenario::Scripted);
    }

    // ------------------------------------------------------------ where the corpus lies

    void anyRoot_data()
    {
        QTest::addColumn<QString>("folder"); // of the corpus
        QTest::addColumn<QString>("chosen"); // relative to it
        QTest::addColumn<QString>("rename"); // "from>to", relative to it
        QTest::addColumn<QString>("root");   // relative to it
        QTest::addColumn<QString>("wav");
        const QString plain = QStringLiteral("Session1/sentences/wav/Ses01F_impro01/");
        const QString release = QStringLiteral("IEMOCAP_full_release");
        const auto row = [](const char *name, const QString &folder, const char *chosen,
                            const char *rename, const char *root, const QString &wav) {
            QTest::newRow(name) << folder << QString::fromUtf8(chosen) << QString::fromUtf8(rename)
                                << QString::fromUtf8(root) << wav;
        };
        row("the release", release, ".", "", ".", plain);
        row("with a slash at its end", release, "./", "", ".", plain);
        row("renamed", QStringLiteral("my corpus ü"), ".", "", ".", plain);
        row("the folder above", release, "..", "", ".", plain);
        row("one session", release, "Session1", "", ".", plain);
        row("one session, renamed", release, "s1", "Session1>s1", "s1",
            QStringLiteral("sentences/wav/Ses01F_impro01/"));
        row("a session in lower case", release, ".", "Session1>session1", ".",
            QStringLiteral("session1/sentences/wav/Ses01F_impro01/"));
        row("folders in another case", release, ".",
            "Session1/dialog/transcriptions>Session1/dialog/Transcriptions", ".", plain);
        row("labels in another case", release, ".",
            "Session1/dialog/EmoEvaluation>Session1/dialog/emoevaluation", ".", plain);
        row("recordings in another case", release, ".", "Session1/sentences>Session1/Sentences",
            ".", QStringLiteral("Session1/Sentences/wav/Ses01F_impro01/"));
        row("a label file in another case", release, ".",
            "Session1/dialog/EmoEvaluation/Ses01F_impro01.txt"
            ">Session1/dialog/EmoEvaluation/ses01f_impro01.TXT",
            ".", plain);
    }
    void anyRoot()
    {
        QFETCH(QString, folder);
        QFETCH(QString, chosen);
        QFETCH(QString, rename);
        QFETCH(QString, root);
        QFETCH(QString, wav);
        const SmallCorpus corpus(folder.toStdString());
        writeDialog(corpus);
        if (const auto names = rename.split(QLatin1Char('>')); names.size() == 2)
            fs::rename(corpus.root() / names[0].toStdString(),
                       corpus.root() / names[1].toStdString());
        const ImportedCorpus read = import(corpus.root() / chosen.toStdString());
        QCOMPARE(problemsOf(read), std::string());
        QCOMPARE(read.report.total.utterances, 3);
        QCOMPARE(read.report.total.withAudio, 3);
        QCOMPARE(read.report.total.withText, 3);
        QVERIFY(fs::equivalent(read.root, corpus.root() / root.toStdString()));
        QVERIFY(read.root.is_absolute());
        for (const Utterance &u : read.utterances) {
            QCOMPARE(u.wav, wav.toStdString() + u.id + ".wav");
            QVERIFY(fs::exists(read.root / u.wav));
        }
    }

    void namedByItsFolder()
    {
        const SmallCorpus corpus("emodb");
        writeDialog(corpus);
        QCOMPARE(import(corpus.root()).name, std::string("emodb"));
        QCOMPARE(import(corpus.root() / "Session1").name, std::string("emodb"));
        const auto named = readIemocap(corpus.root(), {.name = "mine"});
        QVERIFY(named);
        QCOMPARE(named->utterances.front().corpus, std::string("mine"));
    }

    void nothingToRead()
    {
        const SmallCorpus corpus;
        QCOMPARE(errorOf(corpus.root() / "nowhere"), std::string("corpus_no_folder"));
        corpus.write("file", "x");
        QCOMPARE(errorOf(corpus.root() / "file"), std::string("corpus_no_folder"));
        QCOMPARE(errorOf(corpus.root()), std::string("corpus_not_iemocap"));
        corpus.write(kTranscript, "");
        QCOMPARE(errorOf(corpus.root()), std::string("corpus_no_labels"));
        corpus.write(kEvaluation, "");
        QCOMPARE(errorOf(corpus.root()), std::string("none"));
    }

    void sessionsThatAreNone()
    {
        const SmallCorpus corpus;
        writeDialog(corpus);
        corpus.write("Session6/dialog/EmoEvaluation/Ses06F_impro01.txt", "x");
        corpus.write("Session1 - Copy/dialog/EmoEvaluation/Ses01F_impro02.txt",
                     corpus.read(kEvaluation));
        corpus.write("Session2/dialog/transcriptions/Ses02F_impro01.txt", "");
        const ImportedCorpus read = import(corpus.root());
        QCOMPARE(problemsOf(read),
                 std::string("folder_not_a_session ignored\nfolder_not_a_session ignored\n"
                             "session_without_labels unlabelled"));
        QCOMPARE(static_cast<int>(read.report.sessions.size()), 2);
        QCOMPARE(static_cast<int>(read.utterances.size()), 3);
        int missing = 0;
        for (const Problem &problem : read.report.problems)
            missing += problem.kind() == "session_missing";
        QCOMPARE(missing, 3);
    }

    void theReleasesOwnSpellingCounts()
    {
        const SmallCorpus corpus;
        writeDialog(corpus);
        corpus.write("Session1/dialog/Transcriptions/" + kDialog + ".txt",
                     idOf("F000") + " [000.0000-001.0000]: An older copy.\n");
        corpus.write("Session1/dialog/EmoEvaluation/SES01F_IMPRO01.txt",
                     "[0.0 - 1.0]\t" + idOf("F000") + "\tsad\t[2.5, 3.0, 3.5]\n");
        const ImportedCorpus read = import(corpus.root());
        QCOMPARE(problemsOf(read), std::string("name_twice ignored"));
        QCOMPARE(find(read, idOf("F000"))->transcript, std::string("What do you mean?"));
        QCOMPARE(find(read, idOf("F000"))->label, std::string("angry"));
    }

    void filesOfAnotherSession()
    {
        const SmallCorpus corpus;
        writeDialog(corpus);
        for (const char *folder : {"EmoEvaluation/", "transcriptions/"})
            corpus.write("Session1/dialog/" + std::string(folder) + "Ses02F_impro01.txt",
                         corpus.read(kEvaluation));
        corpus.write("Session1/sentences/wav/Ses02F_impro01/Ses02F_impro01_F000.wav", "");
        const ImportedCorpus read = import(corpus.root());
        QCOMPARE(problemsOf(read), std::string("file_of_another_session ignored\n"
                                               "file_of_another_session ignored\n"
                                               "file_of_another_session ignored"));
        QCOMPARE(static_cast<int>(read.utterances.size()), 3);
    }

    void folderThatCantBeRead()
    {
        const SmallCorpus corpus;
        writeDialog(corpus);
        corpus.remove("Session1/dialog/transcriptions");
        corpus.write("Session1/dialog/transcriptions", "a file where a folder should be");
        const ImportedCorpus read = import(corpus.root());
        QCOMPARE(problemsOf(read), std::string("folder_unreadable skipped\n"
                                               "transcript_missing without_text F000\n"
                                               "transcript_missing without_text F001\n"
                                               "transcript_missing without_text M000"));
    }

    void severalCorporaInOneFolder()
    {
        const SmallCorpus corpus("a");
        writeDialog(corpus);
        fs::copy(corpus.root(), corpus.root() / "../b", fs::copy_options::recursive);
        const ImportedCorpus read = import(corpus.root() / "..");
        QCOMPARE(problemsOf(read), std::string("other_corpus_beside ignored"));
        QCOMPARE(read.name, std::string("a"));
        QCOMPARE(static_cast<int>(read.utterances.size()), 3);
    }

    void whatIsNoneOfTheCorpus()
    {
        const SmallCorpus corpus;
        writeDialog(corpus);
        const std::string labels = corpus.read(kEvaluation);
        const std::string folder = "Session1/dialog/EmoEvaluation/";
        const std::string wavs = "Session1/sentences/wav/" + kDialog + "/";
        const std::string apple("\0\5\x16\7\0\2\0\0Mac OS X", 16);
        corpus.write(folder + "._" + kDialog + ".txt", apple);
        corpus.write("Session1/dialog/transcriptions/._" + kDialog + ".txt", apple);
        corpus.write(wavs + "._" + idOf("F000") + ".wav", apple);
        for (const std::string &name : {std::string(), folder, wavs})
            corpus.write(name + ".DS_Store", apple);
        corpus.write(folder + "Majority/" + kDialog + ".txt", labels);
        corpus.write(folder + "IEMOCAP_EmoEvaluation.txt", labels);
        for (const char *name : {" (copy).txt", "_old.txt", ".txt~", ".txt.orig"})
            corpus.write(folder + kDialog + name, labels);
        corpus.write(folder + "Copy of " + kDialog + ".txt", labels);
        for (const char *name : {".pk", ".lab", ".wav.bak"})
            corpus.write(wavs + idOf("F000") + name, "x");
        corpus.write(wavs + "Thumbs.db", "x");
        corpus.write(wavs + "old/" + idOf("F000") + ".wav", wavBytes(7));
        fs::create_symlink("..", corpus.root() / wavs / "loop");
        fs::create_symlink(".", corpus.root() / "here");
        fs::create_symlink("nowhere", corpus.root() / folder / "Ses01F_impro99.txt");
        const ImportedCorpus read = import(corpus.root());
        QCOMPARE(problemsOf(read), std::string());
        QCOMPARE(static_cast<int>(read.utterances.size()), 3);
        for (const Utterance &u : read.utterances)
            QCOMPARE(u.frames, std::int64_t(16'000));
    }

    // ------------------------------------------------------------ label files

    void summaryFaults_data()
    {
        QTest::addColumn<std::string>("line"); // in place of F000's, which is line 3
        QTest::addColumn<std::string>("problems");
        QTest::addColumn<std::string>("label"); // "-": not among the labelled
        const std::string id = idOf("F000");
        const std::string vad = "\t[2.5000, 3.0000, 3.5000]";
        const auto row = [](const char *name, const std::string &line, const char *problems,
                            const char *label) {
            QTest::newRow(name) << line << std::string(problems) << std::string(label);
        };
        row("upper case", "[0.0 - 1.0]\t" + id + "\tANG" + vad, "", "angry");
        row("blanks", "[0.0 - 1.0]    " + id + "    ang    [2.5, 3.0, 3.5]  \t ", "", "angry");
        row("unknown code", "[0.0 - 1.0]\t" + id + "\tbor" + vad, "unknown_emotion warned F000 3",
            "");
        row("markup for a code", "[0.0 - 1.0]\t" + id + "\t<b>x</b>" + vad,
            "unknown_emotion warned F000 3", "");
        row("no code", "[0.0 - 1.0]\t" + id + vad,
            "summary_without_label unlabelled F000 3\ntranscript_without_label unlabelled F000 1",
            "-");
        row("no VAD", "[0.0 - 1.0]\t" + id + "\tang", "vad_not_understood warned F000 3", "angry");
        row("VAD outside the scale", "[0.0 - 1.0]\t" + id + "\tang\t[5.5, 3.0, 3.0]",
            "vad_outside_scale warned F000 3", "angry");
        row("times backwards", "[1.0 - 0.0]\t" + id + "\tang" + vad,
            "times_make_no_sense warned F000 3", "angry");
        row("no brackets", "0.0 - 1.0\t" + id + "\tang\t2.5",
            "line_not_understood skipped F000 3\ntranscript_without_label unlabelled F000 1", "-");
        row("cut in the time", "[0.0 - 1",
            "summary_not_understood skipped 3\ntranscript_without_label unlabelled F000 1", "-");
        row("a path for an id", "[0.0 - 1.0]\t../bait\tneu" + vad,
            "unknown_id skipped ../bait 3\ntranscript_without_label unlabelled F000 1", "-");
        row("an id with a NUL", std::string("[0.0 - 1.0]\tSes01F_impro01\0_F000\tneu", 37) + vad,
            "unknown_id skipped F000 3\nnul_bytes warned 3\n"
            "transcript_without_label unlabelled F000 1",
            "-");
        row("an id of another dialog", "[0.0 - 1.0]\tSes01F_impro02_F000\tneu" + vad,
            "id_of_another_dialog warned F000 3\ntranscript_without_label unlabelled F000 1", "-");
        row("twice", "[0.0 - 1.0]\t" + id + "\tang" + vad + "\n[0.0 - 1.0]\t" + id + "\tsad" + vad,
            "id_twice warned F000 4", "angry");
    }
    void summaryFaults()
    {
        QFETCH(std::string, line);
        QFETCH(std::string, problems);
        QFETCH(std::string, label);
        const SmallCorpus corpus;
        writeDialog(corpus);
        QCOMPARE(corpus.replaceLine(kEvaluation, "\t" + idOf("F000") + "\t", line), 3);
        const ImportedCorpus read = import(corpus.root());
        QCOMPARE(problemsOf(read), problems);
        const Utterance *const u = find(read, idOf("F000"));
        QVERIFY(u);
        QCOMPARE(u->releaseCode.empty() ? std::string("-") : u->label, label);
        // Text, recording and, from the transcript at least, times are there all the same.
        QCOMPARE(u->transcript, std::string("What do you mean?"));
        QCOMPARE(u->frames, std::int64_t(16'000));
        QCOMPARE(u->startSeconds, 0.0);
        QCOMPARE(u->endSeconds, 1.0);
        QCOMPARE(u->turn, 0);
        QCOMPARE(read.report.total.utterances, label == "-" ? 2 : 3);
        QCOMPARE(read.report.total.turnsWithoutLabel, label == "-" ? 1 : 0);
        for (const char *other : {"F001", "M000"})
            QVERIFY(find(read, idOf(other)) && find(read, idOf(other))->votes.size() == 4);
    }

    void raterFaults_data()
    {
        QTest::addColumn<std::string>("line"); // in place of the first block's first rater line
        QTest::addColumn<std::string>("problems");
        QTest::addColumn<QList<std::string>>("labels"); // of E2
        using List = QList<std::string>;
        QTest::newRow("rubbish") << std::string("C-E2;;;(:::)")
                                 << std::string("rater_line_not_understood warned F000 4")
                                 << List{};
        QTest::newRow("an unknown category")
            << std::string("C-E2:\tBoredom; Neutral;\t()")
            << std::string("rater_category_unknown warned F000 4") << List{"neutral"};
        QTest::newRow("no category")
            << std::string("C-E2:\t\t()") << std::string("rater_category_unknown warned F000 4")
            << List{};
        QTest::newRow("20 digits")
            << std::string("C-E99999999999999999999:\tNeutral;\t()")
            << std::string("rater_line_not_understood warned F000 4") << List{};
        QTest::newRow("labels in the comment")
            << std::string("C-E2:\tNeutral;\t(Anger; Sadness; C-E4:\tFear;)") << std::string()
            << List{"neutral"};
        QTest::newRow("Windows-1252 in the comment")
            << std::string("C-E2:\tNeutral;\t(tr\xE8s)")
            << std::string("line_not_utf8 warned F000 4") << List{"neutral"};
        QTest::newRow("twice") << std::string("C-E2:\tNeutral;\t()\nC-E2:\tFear;\t()")
                               << std::string("rater_twice warned F000 5") << List{"neutral"};
    }
    void raterFaults()
    {
        QFETCH(std::string, line);
        QFETCH(std::string, problems);
        QFETCH(QList<std::string>, labels);
        const SmallCorpus corpus;
        writeDialog(corpus);
        QCOMPARE(corpus.replaceLine(kEvaluation, "C-E2:", line), 4);
        const ImportedCorpus read = import(corpus.root());
        QCOMPARE(problemsOf(read), problems);
        const Utterance *const u = find(read, idOf("F000"));
        QCOMPARE(u->label, std::string("angry"));
        QCOMPARE(u->votes.front().rater, std::string("E2")); // its dimensions are there still
        QVERIFY(QList<std::string>(u->votes.front().labels.begin(), u->votes.front().labels.end())
                == labels);
        QVERIFY((u->votes.front().dimensions == Dimensions{2.0, 3.0, 4.0}));
    }

    void ratersFromTheirOwnFiles()
    {
        const SmallCorpus corpus;
        writeDialog(corpus);
        const std::string id = idOf("F000");
        const std::string him = idOf("M000");
        const std::string folder = "Session1/dialog/EmoEvaluation/";
        corpus.write(kEvaluation, "[0.0 - 1.0]\t" + id + "\tang\t[2.5, 3.0, 3.5]\n\n[0.5 - 1.5]\t"
                                      + him + "\texc\t[2.5, 3.0, 3.5]\nC-E1:\tExcited;\t()\n");
        corpus.write(folder + "Categorical/" + kDialog + "_e2_cat.txt",
                     id + " :Neutral state; ()\n" + him + " :Sadness; ()\n");
        corpus.write(folder + "Categorical/" + kDialog + "_e2.anvil", "<annotation/>");
        corpus.write(folder + "Attribute/" + kDialog + "_e2_atr.txt",
                     id + " :act 3; :val 2; :dom 4; ()\n" + him + " :act 5; :val 4; :dom ; ()\n");
        corpus.write(folder + "Self-evaluation/" + kDialog + "_f1_cat.txt",
                     id + " :Anger; :Frustration; (loud)\n");
        // Another dialog's, though the name begins like this one's.
        corpus.write(folder + "Categorical/" + kDialog + "a_e3_cat.txt", id + " :Fear; ()\n");
        const ImportedCorpus read = import(corpus.root());
        const auto votes = find(read, id)->votes;
        QCOMPARE(static_cast<int>(votes.size()), 2);
        QVERIFY((votes[0] == Vote{"E2", false, {"neutral"}, {2.0, 3.0, 4.0}, ""}));
        QVERIFY((votes[1] == Vote{"F1", true, {"angry", "frustrated"}, {}, "loud"}));
        // His block has categories, so these count and the files' don't; it has no dimensions.
        const auto his = find(read, him)->votes;
        QCOMPARE(static_cast<int>(his.size()), 2);
        QVERIFY((his[0] == Vote{"E1", false, {"excited"}, {}, ""}));
        QVERIFY((his[1] == Vote{"E2", false, {}, {4.0, 5.0, std::nullopt}, ""}));
    }

    void wholeFiles_data()
    {
        QTest::addColumn<QString>("how");
        QTest::addColumn<std::string>("problems");
        QTest::newRow("CR LF") << QStringLiteral("crlf") << std::string();
        QTest::newRow("CR") << QStringLiteral("cr") << std::string();
        QTest::newRow("byte-order mark") << QStringLiteral("bom") << std::string();
        QTest::newRow("no end at the end") << QStringLiteral("cut") << std::string();
        QTest::newRow("2 MB in one line") << QStringLiteral("long") << std::string();
        QTest::newRow("NULs after a power cut")
            << QStringLiteral("nul") << std::string("nul_bytes warned M000 24\nnul_bytes warned 4");
    }
    void wholeFiles()
    {
        QFETCH(QString, how);
        QFETCH(std::string, problems);
        const SmallCorpus corpus;
        writeDialog(corpus);
        for (const std::string &file : {kEvaluation, kTranscript}) {
            std::string bytes = corpus.read(file);
            if (how == QLatin1String("crlf") || how == QLatin1String("cr")) {
                std::string changed;
                for (const char c : bytes)
                    changed += c != '\n' ? std::string(1, c) : how.size() == 2 ? "\r" : "\r\n";
                bytes = changed;
            } else if (how == QLatin1String("bom")) {
                bytes = "\xEF\xBB\xBF" + bytes;
            } else if (how == QLatin1String("cut")) {
                bytes.erase(bytes.find_last_not_of('\n') + 1);
            } else if (how == QLatin1String("long") && file == kEvaluation) {
                bytes += "C-E5:\tAnger;\t(" + std::string(2'000'000, 'x') + ")\n";
            } else if (how == QLatin1String("nul")) {
                bytes += std::string(4096, '\0');
            }
            corpus.write(file, bytes);
        }
        const ImportedCorpus read = import(corpus.root());
        QCOMPARE(problemsOf(read), problems);
        QCOMPARE(read.report.total.utterances, 3);
        QCOMPARE(read.report.total.withText, 3);
        QCOMPARE(find(read, idOf("F001"))->transcript, std::string("[LAUGHTER] Nothing: really."));
        QVERIFY(find(read, idOf("F001"))->votes.size() == 4);
    }

    void lostLabelFile()
    {
        for (const char *how : {"missing", "empty", "folder", "pipe", "dangling"}) {
            const SmallCorpus corpus;
            writeDialog(corpus);
            writeDialog(corpus, "Ses01F_impro02");
            corpus.remove(kEvaluation);
            const auto path = corpus.root() / kEvaluation;
            const std::string kind = how;
            if (kind == "empty")
                corpus.write(kEvaluation, "");
            else if (kind == "folder")
                fs::create_directory(path);
            else if (kind == "pipe")
                QCOMPARE(::mkfifo(path.c_str(), 0600), 0);
            else if (kind == "dangling")
                fs::create_symlink("../gone", path);
            const ImportedCorpus read = import(corpus.root());
            QCOMPARE(read.report.total.utterances, 3);
            QCOMPARE(read.report.total.turnsWithoutLabel, 3);
            QCOMPARE(read.report.total.dialogs, 1);
            const std::string file = kind == "missing" ? ""
                                     : kind == "empty" ? "no_labels_in_file warned\n"
                                                       : "text_file_unreadable skipped\n";
            QCOMPARE(problemsOf(read), file
                                           + "transcript_without_label unlabelled F000 1\n"
                                             "transcript_without_label unlabelled F001 2\n"
                                             "transcript_without_label unlabelled M000 3");
        }
    }

    // ------------------------------------------------------------ transcripts

    void transcriptFaults_data()
    {
        QTest::addColumn<std::string>("line"); // in place of F000's, which is line 1
        QTest::addColumn<std::string>("problems");
        QTest::addColumn<std::string>("text"); // "-": none
        const std::string id = idOf("F000");
        const std::string head = id + " [000.0000-001.0000]";
        const auto row = [](const char *name, const std::string &line, const char *problems,
                            const char *text) {
            QTest::newRow(name) << line << std::string(problems) << std::string(text);
        };
        row("no line", "", "transcript_missing without_text F000", "-");
        row("no colon", head + " Right.", "transcript_line_not_understood without_text F000 1",
            "-");
        row("no time", id + ": Right.", "transcript_line_not_understood without_text F000 1", "-");
        row("cut after the id", id, "transcript_line_not_understood without_text F000 1", "-");
        row("no words", head + ":   ", "transcript_empty without_text F000 1", "");
        row("blanks and a CR", head + ": trailing  \t \r", "", "trailing");
        row("a NUL", head + ": before " + std::string(1, '\0') + "after", "nul_bytes warned F000 1",
            "before after");
        row("Windows-1252", head + ": Caf\xE9", "line_not_utf8 warned F000 1", "Café");
        row("times minutes off", id + " [900.0000-901.0000]: Right.",
            "transcript_times_differ warned F000 1", "Right.");
        row("times that are none", id + " [00a.0000-nan]: Right.",
            "transcript_times_not_understood warned F000 1", "Right.");
        row("twice", head + ": One.\n" + head + ": Two.", "transcript_twice warned F000 2", "One.");
        row("of another dialog", "Ses01F_impro02_F000 [000.0000-001.0000]: Right.",
            "id_of_another_dialog warned F000 1\ntranscript_missing without_text F000", "-");
        row("tags only", head + ": [LAUGHTER] [BREATHING]", "", "[LAUGHTER] [BREATHING]");
        row("U+2028 inside", head + ": a\u2028b\u0085c", "", "a\u2028b\u0085c");
        row("an untimed line", "M: Right.", "transcript_missing without_text F000", "-");
    }
    void transcriptFaults()
    {
        QFETCH(std::string, line);
        QFETCH(std::string, problems);
        QFETCH(std::string, text);
        const SmallCorpus corpus;
        writeDialog(corpus);
        QCOMPARE(corpus.replaceLine(kTranscript, idOf("F000"), line), 1);
        const ImportedCorpus read = import(corpus.root());
        QCOMPARE(problemsOf(read), problems);
        const Utterance *const u = find(read, idOf("F000"));
        QCOMPARE(u->hasTranscript ? u->transcript : std::string("-"), text);
        QCOMPARE(u->label, std::string("angry"));
        QCOMPARE(u->endSeconds, 1.0); // the label's times count
        QCOMPARE(read.report.total.withText, text.empty() || text == "-" ? 2 : 3);
        QCOMPARE(read.report.untimedLines, line == "M: Right." ? 1 : 0);
    }

    void longTranscriptIsTakenWhole()
    {
        const SmallCorpus corpus;
        const std::string text = std::string(2'000'000, 'x');
        corpus.dialog(kDialog, {{"F000", "ang", 0, 1, text}});
        const ImportedCorpus read = import(corpus.root());
        QCOMPARE(problemsOf(read), std::string("transcript_very_long warned F000 1"));
        QVERIFY(read.utterances.front().transcript == text);
    }

    void turnsWithoutLabel()
    {
        const SmallCorpus corpus;
        writeDialog(corpus);
        corpus.append(kTranscript, idOf("FXX0") + " [004.0000-004.5000]: Mm-hmm.\n" + idOf("M001")
                                       + " [005.0000-006.0000]: And now?\n");
        corpus.write(SmallCorpus::wavOf(idOf("FXX0")), wavBytes(8000));
        corpus.write(SmallCorpus::wavOf(idOf("MXX0")), wavBytes(100));
        corpus.write(SmallCorpus::wavOf(idOf("F998")), wavBytes(100));
        const ImportedCorpus read = import(corpus.root());
        // XX turns are the release's own, and no fault.
        QCOMPARE(problemsOf(read), std::string("transcript_without_label unlabelled M001 5\n"
                                               "wav_without_label unlabelled F998"));
        QCOMPARE(read.report.total.utterances, 3);
        QCOMPARE(read.report.total.turnsWithoutLabel, 4);
        QCOMPARE(read.report.extraTurns, 2);
        const Utterance *const extra = find(read, idOf("FXX0"));
        QVERIFY(extra && extra->label.empty() && extra->releaseCode.empty());
        QCOMPARE(extra->transcript, std::string("Mm-hmm."));
        QCOMPARE(extra->startSeconds, 4.0);
        QCOMPARE(extra->frames, std::int64_t(8000));
        QCOMPARE(extra->turn, 3);
        QCOMPARE(find(read, idOf("M001"))->turn, 4);
        QCOMPARE(find(read, idOf("F998"))->turn, -1); // nobody says when it was
    }

    // ------------------------------------------------------------ recordings

    void wavFaults_data()
    {
        QTest::addColumn<std::string>("bytes");
        QTest::addColumn<std::string>("problems");
        QTest::addColumn<int>("frames");
        const std::string good = wavBytes(16'000);
        const auto row = [](const char *name, const std::string &bytes, const char *problems,
                            int frames) {
            QTest::newRow(name) << bytes << std::string(problems) << frames;
        };
        row("empty", "", "wav_empty without_audio F000", 0);
        row("a header alone", wavBytes(0), "wav_no_samples without_audio F000", 0);
        row("half a header", good.substr(0, 20), "wav_no_audio without_audio F000", 0);
        row("a page of the web", "<html><body>404 Not Found</body></html>\n",
            "wav_no_audio without_audio F000", 0);
        row("cut", good.substr(0, 44 + 16'000), "wav_length_differs warned F000", 8000);
        row("16 samples short", wavBytes(15'984), "", 15'984);
        row("17 samples short", wavBytes(15'983), "wav_length_differs warned F000", 15'983);
        row("longer", wavBytes(32'000), "wav_length_differs warned F000", 32'000);
        row("8 kHz", wavBytes(8000, 8000), "wav_other_format warned F000", 8000);
        row("stereo", wavBytes(16'000, 16'000, 2), "wav_other_format warned F000", 16'000);
        row("junk behind", good + std::string("id3 \x40\0\0\0", 8) + std::string(64, 'x'), "",
            16'000);
    }
    void wavFaults()
    {
        QFETCH(std::string, bytes);
        QFETCH(std::string, problems);
        QFETCH(int, frames);
        const SmallCorpus corpus;
        writeDialog(corpus);
        corpus.write(SmallCorpus::wavOf(idOf("F000")), bytes);
        const ImportedCorpus read = import(corpus.root());
        QCOMPARE(problemsOf(read), problems);
        const Utterance *const u = find(read, idOf("F000"));
        QCOMPARE(u->frames, std::int64_t(frames));
        QCOMPARE(u->wav.empty(), frames == 0);
        QCOMPARE(u->label, std::string("angry"));
        QCOMPARE(read.report.total.withAudio, frames == 0 ? 2 : 3);
    }

    void wavsThatAreNone_data()
    {
        QTest::addColumn<QString>("how");
        QTest::addColumn<std::string>("problems");
        const auto row = [](const char *how, const char *problems) {
            QTest::newRow(how) << QString::fromUtf8(how) << std::string(problems);
        };
        row("missing", "wav_missing without_audio F000");
        row("dangling link", "wav_unreadable without_audio F000");
        row("link to itself", "wav_unreadable without_audio F000");
        row("folder", "wav_no_file without_audio F000");
        row("pipe", "wav_no_file without_audio F000");
    }
    void wavsThatAreNone()
    {
        QFETCH(QString, how);
        QFETCH(std::string, problems);
        const SmallCorpus corpus;
        writeDialog(corpus);
        const auto path = corpus.root() / SmallCorpus::wavOf(idOf("F000"));
        fs::remove(path);
        if (how == QLatin1String("dangling link"))
            fs::create_symlink("../nowhere.wav", path);
        else if (how == QLatin1String("link to itself"))
            fs::create_symlink(path.filename(), path);
        else if (how == QLatin1String("folder"))
            fs::create_directory(path);
        else if (how == QLatin1String("pipe"))
            QCOMPARE(::mkfifo(path.c_str(), 0600), 0);
        const ImportedCorpus read = import(corpus.root());
        QCOMPARE(problemsOf(read), problems);
        QCOMPARE(find(read, idOf("F000"))->wav, std::string());
        QCOMPARE(read.report.total.utterances, 3);
    }

    void wavNames()
    {
        const SmallCorpus corpus;
        writeDialog(corpus);
        const std::string folder = "Session1/sentences/wav/" + kDialog + "/";
        fs::rename(corpus.root() / (folder + idOf("F000") + ".wav"),
                   corpus.root() / (folder + idOf("F000") + ".WAV"));
        corpus.write(folder + idOf("F001") + ".WAV", wavBytes(7));
        corpus.write(folder + "Ses01F_impro02_F000.wav", wavBytes(7));
        corpus.write(folder + kDialog + " \n.wav", wavBytes(7));
        corpus.write(folder + kDialog + "\xFC\xFF.wav", wavBytes(7));
        const ImportedCorpus read = import(corpus.root());
        QCOMPARE(find(read, idOf("F000"))->wav, folder + idOf("F000") + ".WAV");
        QCOMPARE(find(read, idOf("F001"))->frames, std::int64_t(16'000));
        QCOMPARE(problemsOf(read),
                 std::string("wav_unknown_name ignored\nname_twice ignored\n"
                             "wav_unknown_name ignored\nwav_unknown_name ignored"));
        QCOMPARE(static_cast<int>(read.utterances.size()), 3);
        // Names that are no UTF-8 must not break the reports.
        QVERIFY(toJson(read.report).dump().find("\uFFFD\uFFFD.wav") != std::string::npos);
        QVERIFY(toText(read.report, 9).find(" \n.wav") == std::string::npos);
    }

    void labelsAlone()
    {
        const SmallCorpus corpus;
        writeDialog(corpus);
        corpus.remove("Session1/sentences");
        corpus.remove("Session1/dialog/transcriptions");
        const ImportedCorpus read = import(corpus.root());
        QCOMPARE(read.report.total.utterances, 3);
        QCOMPARE(read.report.total.withAudio, 0);
        QCOMPARE(read.report.total.withText, 0);
        QCOMPARE(static_cast<int>(read.report.problems.size()), 4 + 3 + 3); // sessions 2 … 5
    }

    // ------------------------------------------------------------ the same every time

    void anyNumberOfThreads()
    {
        const SmallCorpus corpus;
        for (int i = 1; i <= 8; ++i)
            writeDialog(corpus, "Ses02M_impro0" + std::to_string(i));
        corpus.remove(SmallCorpus::wavOf("Ses02M_impro03_F000"));
        corpus.write(SmallCorpus::wavOf("Ses02M_impro05_F000"), "");
        corpus.append(SmallCorpus::transcriptOf("Ses02M_impro04"), "rubbish\n");
        const auto once = readIemocap(corpus.root(), {.threads = 1});
        QVERIFY(once);
        QCOMPARE(static_cast<int>(once->utterances.size()), 24);
        for (const int threads : {0, 2, 7, 100}) {
            const auto again = readIemocap(corpus.root(), {.threads = threads});
            QVERIFY(again);
            QVERIFY(again->utterances == once->utterances);
            QCOMPARE(toJson(again->report).dump(1), toJson(once->report).dump(1));
        }
    }

    void progressFromTheCallingThread()
    {
        const SmallCorpus corpus;
        for (int i = 1; i <= 8; ++i)
            writeDialog(corpus, "Ses02M_impro0" + std::to_string(i));
        struct Call {
            std::int64_t done;
            std::int64_t total;
            std::string what;
        };
        std::vector<Call> calls;
        const auto caller = std::this_thread::get_id();
        bool elsewhere = false;
        const auto read = readIemocap(corpus.root(), {.threads = 3}, {},
                                      [&](std::int64_t done, std::int64_t total, const char *what) {
                                          elsewhere |= std::this_thread::get_id() != caller;
                                          calls.push_back({done, total, what});
                                      });
        QVERIFY(read);
        QVERIFY(!elsewhere);
        QVERIFY(!calls.empty());
        std::map<std::string, Call> last;
        for (const Call &call : calls) {
            const auto before = last.find(call.what);
            QVERIFY(before == last.end() || before->second.done <= call.done);
            QVERIFY(call.done <= call.total);
            last[call.what] = call;
        }
        QCOMPARE(last["Reading labels and transcripts"].done, std::int64_t(8));
        QCOMPARE(last["Reading audio headers"].done, std::int64_t(24));
        QCOMPARE(last["Reading audio headers"].total, std::int64_t(24));
    }

    void cancel()
    {
        const SmallCorpus corpus;
        for (int i = 1; i <= 8; ++i)
            writeDialog(corpus, "Ses02M_impro0" + std::to_string(i));
        std::stop_source before;
        before.request_stop();
        const auto none = readIemocap(corpus.root(), {}, before.get_token());
        QVERIFY(!none && none.error().is(merhan::errors::kCancelled));

        std::stop_source middle;
        std::int64_t seen = 0;
        const auto half = readIemocap(corpus.root(), {.threads = 1}, middle.get_token(),
                                      [&](std::int64_t done, std::int64_t, const char *what) {
                                          if (std::string(what) != "Reading audio headers")
                                              return;
                                          seen = done;
                                          if (done == 5)
                                              middle.request_stop();
                                      });
        QVERIFY(!half && half.error().is(merhan::errors::kCancelled));
        QCOMPARE(seen, std::int64_t(5)); // not one header more was read
    }
};

QTEST_GUILESS_MAIN(TestIemocap)
#include "tst_iemocap.moc"
