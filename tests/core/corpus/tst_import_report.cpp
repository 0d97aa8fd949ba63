// SPDX-License-Identifier: Apache-2.0
#include "core/corpus/iemocap_problems.h"
#include "core/corpus/import_report.h"
#include "core/corpus/release_numbers.h"
#include "tests/core/corpus/small_corpus.h"

#include <nlohmann/json.hpp>

using namespace merhan;
using namespace merhan::corpus;

namespace {

Utterance utterance(const std::string &session, const std::string &dialog, const std::string &label,
                    const std::string &code)
{
    Utterance u;
    u.session = session;
    u.dialog = dialog;
    u.label = label;
    u.releaseCode = code;
    u.startSeconds = 1;
    u.endSeconds = 3.5;
    u.wav = "x.wav";
    u.sampleRateHz = 16'000;
    u.frames = 32'000;
    u.transcript = "So?";
    return u;
}

/// The release's counts, typed in from its public list of labels once more: a slip in one of the
/// two tables shows.
ImportReport release()
{
    const char *const codes[] = {"ang", "dis", "exc", "fea", "fru", "hap",
                                 "neu", "oth", "sad", "sur", "xxx"};
    const int numbers[5][11] = {{229, 1, 143, 12, 280, 135, 384, 1, 194, 25, 415},
                                {137, 0, 210, 9, 325, 117, 362, 1, 197, 17, 436},
                                {240, 1, 151, 2, 382, 135, 320, 0, 305, 28, 572},
                                {327, 0, 238, 7, 481, 65, 258, 1, 143, 19, 564},
                                {170, 0, 299, 10, 381, 143, 384, 0, 245, 18, 520}};
    const int dialogs[5] = {28, 30, 32, 30, 31};
    ImportReport report;
    for (int s = 0; s < 5; ++s) {
        Counts &counts = report.sessions[std::to_string(s + 1)];
        counts.dialogs = dialogs[s];
        for (int c = 0; c < 11; ++c) {
            counts.utterances += numbers[s][c];
            if (numbers[s][c] > 0)
                counts.releaseCodes[codes[c]] = numbers[s][c];
        }
        counts.fourClass = {{"angry", numbers[s][0]},
                            {"happy", numbers[s][2] + numbers[s][5]},
                            {"neutral", numbers[s][6]},
                            {"sad", numbers[s][8]}};
    }
    return report;
}

} // namespace

class TestImportReport : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void counts()
    {
        std::vector<Utterance> all = {
            utterance("1", "a", "angry", "ang"), utterance("1", "a", "excited", "exc"),
            utterance("1", "b", "happy", "hap"), utterance("2", "a", "", "xxx"),
            utterance("2", "c", "", "bor"),      utterance("2", "d", "", "")};
        all[1].frames = 0;
        all[2].transcript = " ";
        ImportReport report;
        report.sessions["3"];
        count(report, all, true);
        QCOMPARE(report.total.utterances, 5);
        QCOMPARE(report.total.turnsWithoutLabel, 1);
        QCOMPARE(report.total.dialogs, 4); // d has no labelled turn; a is two dialogs
        QCOMPARE(report.total.withAudio, 4);
        QCOMPARE(report.total.withText, 4);
        QCOMPARE(report.total.audioSeconds, 8.0);
        QCOMPARE(report.total.labelledSeconds, 12.5);
        QVERIFY((report.total.labels
                 == std::map<std::string, int>{{"angry", 1}, {"excited", 1}, {"happy", 1}}));
        QVERIFY((report.total.releaseCodes
                 == std::map<std::string, int>{
                     {"ang", 1}, {"bor", 1}, {"exc", 1}, {"hap", 1}, {"xxx", 1}}));
        QVERIFY((
            report.total.fourClass
            == std::map<std::string, int>{{"angry", 1}, {"happy", 2}, {"neutral", 0}, {"sad", 0}}));
        QCOMPARE(report.total.fourClassTotal(), 3);
        QCOMPARE(report.sessions["1"].utterances, 3);
        QCOMPARE(report.sessions["1"].dialogs, 2);
        QCOMPARE(report.sessions["2"].turnsWithoutLabel, 1);
        QCOMPARE(report.sessions["3"].utterances, 0);

        ImportReport every;
        count(every, all, false);
        QCOMPARE(every.total.utterances, 6);
        QCOMPARE(every.total.turnsWithoutLabel, 0);
        QCOMPARE(every.total.dialogs, 5);
    }

    void json()
    {
        ImportReport report;
        report.corpus = "IEMOCAP";
        report.root = "/data/IEMOCAP";
        const std::vector<Utterance> all = {utterance("1", "a", "excited", "exc")};
        count(report, all, true);
        report.problems = {
            {{&problems::kWavMissing, {}, "Session1/a.wav"}, "a_F000", Action::WithoutAudio},
            {{&problems::kUnknownId, {"\xFF"}, "\xFF.txt", 7}, "\xFF", Action::Skipped}};
        const auto document = toJson(report);
        QCOMPARE(document["sessions"].get<int>(), 1);
        QCOMPARE(document["dialogs"].get<int>(), 1);
        QCOMPARE(document["utterances"].get<int>(), 1);
        QCOMPARE(document["turns_without_label"].get<int>(), 0);
        QCOMPARE(document["labels"].dump(), std::string(R"({"excited":1})"));
        QCOMPARE(document["release_codes"].dump(), std::string(R"({"exc":1})"));
        QCOMPARE(document["four_class_by_session"].dump(),
                 std::string(R"({"1":{"neutral":0,"happy":1,"angry":0,"sad":0,"total":1}})"));
        QCOMPARE(document["seconds"]["audio"].get<double>(), 2.0);
        QVERIFY(!document.contains("release"));
        QCOMPARE(document["problems"].size(), std::size_t(2));
        QCOMPARE(document["problems"][0].dump(),
                 std::string(R"({"kind":"wav_missing","file":"Session1/a.wav","line":null,)"
                             R"("utterance":"a_F000","action":"without_audio",)"
                             R"("sentence":"The turn has no recording."})"));
        QCOMPARE(document["problems"][1]["line"].get<int>(), 7);
        QCOMPARE(document["problems"][1]["file"].get<std::string>(), std::string("\uFFFD.txt"));
        QCOMPARE(report.skipped(), 1);
    }

    void text()
    {
        ImportReport report;
        report.corpus = "IEMOCAP";
        const std::vector<Utterance> all = {utterance("1", "a", "excited", "exc"),
                                            utterance("1", "a", "", "xxx")};
        count(report, all, true);
        QVERIFY(toText(report).find("No problems.") != std::string::npos);
        for (int i = 1; i <= 5; ++i)
            report.problems.push_back({{&problems::kTranscriptMissing, {}, "t.txt"},
                                       "id" + std::to_string(i),
                                       Action::WithoutText});
        report.problems.push_back(
            {{&problems::kUnknownId, {"\x1B[31m"}, "a\n.txt", 7}, {}, Action::Skipped});
        const std::string said = toText(report, 2);
        for (const char *part :
             {"1 session, 1 dialog, 2 utterances, 0 turns without label", "1 excited, 1 without",
              "6 problems:", "5 × transcript_missing (without_text)",
              "t.txt, id2: The transcript doesn't have this turn.", "and 3 more",
              "a?.txt:7: “?[31m” is no turn"})
            QVERIFY2(said.find(part) != std::string::npos, (part + ("\nnot in\n" + said)).c_str());
        QVERIFY(said.find("id3") == std::string::npos);
        QVERIFY(said.find("\x1B") == std::string::npos);
    }

    void wholeRelease()
    {
        const ReleaseComparison found = compareWithRelease(release());
        QVERIFY(found.kind == ReleaseKind::Complete);
        int utterances = 0;
        int four = 0;
        int dialogs = 0;
        for (const ReleaseSession &session : found.sessions) {
            QVERIFY(session.same);
            QCOMPARE(session.foundFourClass, session.expectedFourClass);
            utterances += session.expectedUtterances;
            four += session.expectedFourClass;
            dialogs += session.expectedDialogs;
        }
        QCOMPARE(utterances, 10'039);
        QCOMPARE(four, 5531);
        QCOMPARE(dialogs, 151);
    }

    void partOfTheRelease()
    {
        ImportReport one = release();
        for (const char *lost : {"1", "2", "3", "4"})
            one.sessions.erase(lost);
        const auto session5 = compareWithRelease(one);
        QVERIFY(session5.kind == ReleaseKind::Part);
        QVERIFY(session5.sessions[4].same && !session5.sessions[0].same);
        QCOMPARE(session5.sessions[4].expectedFourClass, 1241);
        QCOMPARE(session5.sessions[0].foundUtterances, 0);

        ImportReport thinner = release();
        thinner.sessions["2"].dialogs -= 3;
        thinner.sessions["2"].utterances -= 100;
        thinner.sessions["2"].releaseCodes["xxx"] -= 100;
        const auto copy = compareWithRelease(thinner);
        QVERIFY(copy.kind == ReleaseKind::Part);
        QVERIFY(!copy.sessions[1].same && copy.sessions[2].same);
        thinner.release = copy;
        const std::string said = toText(thinner);
        QVERIFY2(said.find("session 2: 30 / 27 dialogs, 1811 / 1711 turns, 1023 / 1023 of")
                     != std::string::npos,
                 said.c_str());
    }

    void oneLabelMoved()
    {
        ImportReport report = release();
        --report.sessions["3"].releaseCodes["xxx"];
        ++report.sessions["3"].releaseCodes["fru"];
        const auto found = compareWithRelease(report);
        QVERIFY(found.kind == ReleaseKind::Part);
        QVERIFY(!found.sessions[2].same);
    }

    void anotherCorpus()
    {
        ImportReport report;
        for (int s = 1; s <= 5; ++s)
            for (int i = 0; i < 60; ++i)
                count(report, std::vector{utterance(std::to_string(s), "a", "angry", "ang")}, true);
        const auto found = compareWithRelease(report);
        QVERIFY(found.kind == ReleaseKind::Other);
        report.release = found;
        QVERIFY(toText(report).find("it is another one") != std::string::npos);
        QCOMPARE(toJson(report)["release"]["kind"].get<std::string>(), std::string("other_corpus"));
        // As many turns as the release, but more of one emotion than it has.
        ImportReport larger = release();
        for (auto &[name, counts] : larger.sessions)
            counts.releaseCodes["oth"] += 500;
        QVERIFY(compareWithRelease(larger).kind == ReleaseKind::Other);
    }
};

QTEST_GUILESS_MAIN(TestImportReport)
#include "tst_import_report.moc"
