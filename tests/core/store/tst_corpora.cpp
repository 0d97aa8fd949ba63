// SPDX-License-Identifier: Apache-2.0
#include "core/store/annotations.h"
#include "core/store/check.h"
#include "core/store/database.h"
#include "core/store/info.h"
#include "small_project.h"

#include <nlohmann/json.hpp>

using namespace merhan;
using namespace merhan::store;
namespace fs = std::filesystem;

namespace {

constexpr ErrorCode kOdd{"odd_line", "“%1” is odd."};

/// Bytes that the connection has written since it was opened: rows, not statements.
int rowsWritten(const Project &project)
{
    return sqlite3_total_changes(project.database().handle());
}

} // namespace

class TestCorpora : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everythingComesBackAsItWas()
    {
        const Folder folder;
        auto project = Project::create(folder / "X.merhan");
        VERIFY_RESULT(project);
        auto given = smallCorpus(40, folder.path());
        given.utterances[3].clipStartSeconds = 0.25;
        given.utterances[3].clipEndSeconds = 1.0 / 3.0; // comes back to the last bit
        given.utterances[4].votes.clear();
        given.utterances[5].dimensions = {};
        given.utterances[6].transcript = ""; // empty, not missing
        given.utterances[6].hasTranscript = true;
        given.utterances[7].transcript =
            "ğüşıöç ß 你好 \xF0\x9F\x98\x80 'quoted'; DROP TABLE votes; --";
        given.utterances[7].hasTranscript = true;
        given.utterances[8].sex = corpus::Sex::Unknown;
        given.utterances[8].scenario = corpus::Scenario::Unknown;
        const auto changes = importCorpus(*project, given, "test");
        VERIFY_RESULT(changes);
        QCOMPARE(changes->added, 40);
        QCOMPARE(changes->changed + changes->unchanged + changes->vanished, 0);
        const auto rows = utterances(*project);
        VERIFY_RESULT(rows);
        QCOMPARE(rows->size(), given.utterances.size());
        for (std::size_t i = 0; i < rows->size(); ++i) {
            QVERIFY2((*rows)[i].utterance == given.utterances[i], given.utterances[i].id.c_str());
            const auto one = utterance(*project, (*rows)[i].number);
            VERIFY_RESULT(one);
            QVERIFY(one->utterance == given.utterances[i]);
        }
    }

    void importingAgainWritesNoRow()
    {
        const Folder folder;
        auto project = Project::create(folder / "X.merhan");
        VERIFY_RESULT(project);
        auto given = smallCorpus(40, folder.path());
        given.report.problems.push_back(
            {Error{&kOdd, {"x"}, "Session1/a.txt", 3}, "id", corpus::Action::Warned});
        VERIFY_RESULT(importCorpus(*project, given, "test"));
        const int before = rowsWritten(*project);
        const auto again = importCorpus(*project, given, "test");
        VERIFY_RESULT(again);
        QCOMPARE(again->unchanged, 40);
        QCOMPARE(again->added + again->changed + again->vanished, 0);
        QCOMPARE(rowsWritten(*project), before);
    }

    void aGrownCorpusAddsWhatIsNewAndKeepsAnnotations()
    {
        const Folder folder;
        auto project = Project::create(folder / "X.merhan");
        VERIFY_RESULT(project);
        auto given = smallCorpus(40, folder.path());
        // What comes later stands in the middle: session 1's turns come first in corpus order.
        auto part = given;
        part.utterances.erase(part.utterances.begin() + 10, part.utterances.begin() + 20);
        VERIFY_RESULT(importCorpus(*project, part, "test"));
        const auto kept = findUtterance(*project, given.utterances[25].id);
        VERIFY_RESULT(kept);
        VERIFY_RESULT(annotate(*project, says("Ada", kept->number, {"sad"})));

        given.utterances[0].transcript = "corrected by a later release";
        given.utterances[1].label = "angry";
        given.utterances[2].votes[0].labels = {"angry"};
        const auto changes = importCorpus(*project, given, "test");
        VERIFY_RESULT(changes);
        QCOMPARE(changes->added, 10);
        QCOMPARE(changes->changed, 3);
        QCOMPARE(changes->unchanged, 27);
        QCOMPARE(changes->changedIds[0], given.utterances[0].id);
        const auto rows = utterances(*project);
        VERIFY_RESULT(rows);
        for (std::size_t i = 0; i < rows->size(); ++i)
            QVERIFY2((*rows)[i].utterance == given.utterances[i], given.utterances[i].id.c_str());
        QCOMPARE((*rows)[25].number, kept->number);
        QCOMPARE((*rows)[25].annotations.size(), std::size_t(1));
        QCOMPARE(importCorpus(*project, given, "test")->unchanged, 40);
    }

    void whatVanishesIsKeptAndMayReturn()
    {
        const Folder folder;
        auto project = Project::create(folder / "X.merhan");
        VERIFY_RESULT(project);
        const auto given = smallCorpus(20, folder.path());
        VERIFY_RESULT(importCorpus(*project, given, "test"));
        const auto last = findUtterance(*project, given.utterances[19].id, "Small");
        VERIFY_RESULT(last);
        VERIFY_RESULT(annotate(*project, says("Ada", last->number, {"sad"})));
        auto less = given;
        less.utterances.resize(15);
        const auto shrunk = importCorpus(*project, less, "test");
        VERIFY_RESULT(shrunk);
        QCOMPARE(shrunk->vanished, 5);
        QCOMPARE(shrunk->vanishedIds.size(), std::size_t(5));
        auto rows = utterances(*project);
        QCOMPARE(rows->size(), std::size_t(20));
        QVERIFY((*rows)[19].vanished && !(*rows)[14].vanished);
        QCOMPARE((*rows)[19].annotations.size(), std::size_t(1));
        QCOMPARE(corpora(*project)->front().vanished, 5);
        const int before = rowsWritten(*project);
        QCOMPARE(importCorpus(*project, less, "test")->vanished, 5);
        QCOMPARE(rowsWritten(*project), before);
        const auto back = importCorpus(*project, given, "test");
        VERIFY_RESULT(back);
        QCOMPARE(back->changed, 5);
        rows = utterances(*project);
        QVERIFY(!(*rows)[19].vanished);
    }

    void anIdTwiceIsRefusedWhole()
    {
        const Folder folder;
        auto project = Project::create(folder / "X.merhan");
        VERIFY_RESULT(project);
        auto given = smallCorpus(5, folder.path());
        given.utterances.push_back(given.utterances[2]);
        const auto changes = importCorpus(*project, given, "test");
        QVERIFY(!changes && changes.error().is(store::errors::kTwice));
        QVERIFY(corpora(*project)->empty());
    }

    void severalCorporaShareIds()
    {
        const Folder folder;
        auto project = Project::create(folder / "X.merhan");
        VERIFY_RESULT(project);
        auto one = smallCorpus(5, folder.path());
        auto two = smallCorpus(5, folder.path());
        two.name = "Another";
        for (auto &u : two.utterances)
            u.corpus = two.name;
        VERIFY_RESULT(importCorpus(*project, one, "test"));
        VERIFY_RESULT(importCorpus(*project, two, "test"));
        const auto rows = utterances(*project);
        VERIFY_RESULT(rows);
        QCOMPARE(rows->size(), std::size_t(10));
        QCOMPARE(rows->front().utterance.corpus, std::string("Another")); // by name
        const std::string id = one.utterances[0].id;
        QVERIFY(findUtterance(*project, id).error().is(store::errors::kSeveralUtterances));
        QCOMPARE(findUtterance(*project, id, "Small")->utterance.corpus, std::string("Small"));
        QVERIFY(findUtterance(*project, id, "None").error().is(store::errors::kNoUtterance));
    }

    void theReportIsKept()
    {
        const Folder folder;
        auto project = Project::create(folder / "X.merhan");
        VERIFY_RESULT(project);
        auto given = smallCorpus(5, folder.path());
        for (int i = 0; i < 3; ++i)
            given.report.problems.push_back({Error{&kOdd, {"bad \xff byte"}, "S1/a.txt", 7 + i},
                                             "u" + std::to_string(i), corpus::Action::Skipped});
        VERIFY_RESULT(importCorpus(*project, given, "test"));
        auto problems = importProblems(*project, "Small");
        VERIFY_RESULT(problems);
        QCOMPARE(problems->size(), std::size_t(3));
        QCOMPARE((*problems)[1].key, std::string("odd_line"));
        QCOMPARE(fillIn((*problems)[1].english, (*problems)[1].arguments),
                 std::string("“bad \xEF\xBF\xBD byte” is odd."));
        QCOMPARE((*problems)[1].file, std::string("S1/a.txt"));
        QCOMPARE((*problems)[1].line, 8);
        QCOMPARE((*problems)[1].action, std::string("skipped"));
        QVERIFY(nlohmann::json::accept(*importReportJson(*project, "Small")));
        given.report.problems.clear();
        VERIFY_RESULT(importCorpus(*project, given, "test"));
        QVERIFY(importProblems(*project, "Small")->empty());
        QVERIFY(importProblems(*project, "None").error().is(store::errors::kNoCorpus));
    }

    void aMovedCorpusIsFoundAgain()
    {
        const Folder folder;
        const auto given = smallCorpus(20, folder / "here/corpus");
        for (const auto &u : given.utterances)
            folder.write(("here/corpus/" + u.wav).c_str(), "sound");
        {
            auto project = Project::create(folder / "here/X.merhan");
            VERIFY_RESULT(project);
            VERIFY_RESULT(importCorpus(*project, given, "test"));
            QCOMPARE(*resolveRoot(*project, "Small"), folder / "here/corpus");
        }
        // Moved together: the way from the project counts.
        fs::rename(folder / "here", folder / "there");
        auto project = Project::open(folder / "there/X.merhan");
        VERIFY_RESULT(project);
        QCOMPARE(*resolveRoot(*project, "Small"), folder / "there/corpus");
        // Moved away: said, and found when somebody says where.
        fs::rename(folder / "there/corpus", folder / "elsewhere");
        const auto gone = resolveRoot(*project, "Small");
        QVERIFY(!gone && gone.error().is(store::errors::kCorpusMissing));
        QVERIFY(resolveRoots(*project)->empty());
        fs::create_directories(folder / "wrong");
        QVERIFY(
            locateCorpus(*project, "Small", folder / "wrong").error().is(store::errors::kNotThere));
        QVERIFY(
            locateCorpus(*project, "None", folder / "wrong").error().is(store::errors::kNoCorpus));
        VERIFY_RESULT(locateCorpus(*project, "Small", folder / "elsewhere"));
        QCOMPARE(*resolveRoot(*project, "Small"), folder / "elsewhere");
        QCOMPARE(resolveRoots(*project)->size(), std::size_t(1));
    }

    void checkSaysWhatIsMissing()
    {
        const Folder folder;
        auto given = smallCorpus(30, folder / "corpus");
        given.utterances[29].wav.clear();
        for (const auto &u : given.utterances)
            if (!u.wav.empty())
                folder.write(("corpus/" + u.wav).c_str(), std::string(40'000, 's'));
        auto project = Project::create(folder / "X.merhan");
        VERIFY_RESULT(project);
        VERIFY_RESULT(importCorpus(*project, given, "test"));
        auto report = check(*project);
        VERIFY_RESULT(report);
        QVERIFY(report->whole && report->recordingsThere());
        QCOMPARE(report->corpora[0].recordings, 29);
        QCOMPARE(report->corpora[0].withoutRecording, 1);
        fs::remove(folder / ("corpus/" + given.utterances[3].wav).c_str());
        folder.write(("corpus/" + given.utterances[4].wav).c_str(), "cut");
        report = check(*project, {.threads = 3});
        VERIFY_RESULT(report);
        QVERIFY(report->whole && !report->recordingsThere());
        QCOMPARE(report->corpora[0].missing, std::vector<std::string>{given.utterances[3].wav});
        QCOMPARE(report->corpora[0].changed, std::vector<std::string>{given.utterances[4].wav});
        fs::rename(folder / "corpus", folder / "away");
        report = check(*project);
        VERIFY_RESULT(report);
        QVERIFY(!report->corpora[0].rootFound);
        QCOMPARE(report->corpora[0].missing.size(), std::size_t(29));
        std::stop_source stopped;
        stopped.request_stop();
        QVERIFY(check(*project, {}, stopped.get_token()).error().is(merhan::errors::kCancelled));
    }

    void checkSaysWhatDoesNotFitTogether()
    {
        const Folder folder;
        auto project = Project::create(folder / "X.merhan");
        VERIFY_RESULT(project);
        VERIFY_RESULT(importCorpus(*project, smallCorpus(5, folder.path()), "test"));
        VERIFY_RESULT(annotate(*project, says("Ada", 1, {"sad"})));
        VERIFY_RESULT(annotate(*project, says("Ada", 1, {"angry"})));
        VERIFY_RESULT(undo(*project, "Ada"));
        QVERIFY(check(*project, {.recordings = false})->whole);
        VERIFY_RESULT(project->database().execute("UPDATE chains SET stands = 2"));
        const auto report = check(*project, {.recordings = false});
        VERIFY_RESULT(report);
        QVERIFY(!report->whole);
        QCOMPARE(report->damage.size(), std::size_t(1));
        VERIFY_RESULT(project->database().execute(
            "PRAGMA foreign_keys = OFF; UPDATE chains SET stands = 1;"
            " INSERT INTO votes VALUES (77, 0, 'E1', 0, 'sad', NULL, NULL, NULL, '')"));
        const auto orphan = check(*project, {.recordings = false});
        VERIFY_RESULT(orphan);
        QCOMPARE(orphan->damage.size(), std::size_t(1));
        QVERIFY(orphan->damage[0].find("votes") != std::string::npos);
    }

    void infoCounts()
    {
        const Folder folder;
        auto project = Project::create(folder / "X.merhan");
        VERIFY_RESULT(project);
        const auto empty = info(*project);
        VERIFY_RESULT(empty);
        QCOMPARE(empty->utterances, 0);
        VERIFY_RESULT(importCorpus(*project, smallCorpus(60, folder.path()), "test"));
        VERIFY_RESULT(annotate(*project, says("Ada", 1, {"sad"})));
        VERIFY_RESULT(annotate(*project, says("Ada", 2, {"sad"})));
        VERIFY_RESULT(undo(*project, "Ada"));
        const auto all = info(*project);
        VERIFY_RESULT(all);
        QCOMPARE(all->utterances, 60);
        QCOMPARE(all->speakers, 10);
        QCOMPARE(all->dialogs, 5);
        QCOMPARE(all->withRecording, 60);
        QCOMPARE(all->withTranscript, 51);
        QCOMPARE(all->votes, 180);
        QCOMPARE(all->annotations, 3);
        QCOMPARE(all->labels.at("sad"), 10);
        QCOMPARE(all->labels.at(""), 10);
        QCOMPARE(qRound(all->hours * 3600), 66); // 60 files of 1.1 s
        QCOMPARE(all->annotators.size(), std::size_t(1));
        QCOMPARE(all->annotators[0].rows, 3);
        QCOMPARE(all->annotators[0].labelled, 1);
        const auto json = toJson(*all);
        QCOMPARE(json["corpora"][0]["name"].get<std::string>(), std::string("Small"));
        QCOMPARE(json["annotators"][0]["labelled"].get<int>(), 1);
    }
};

QTEST_GUILESS_MAIN(TestCorpora)
#include "tst_corpora.moc"
