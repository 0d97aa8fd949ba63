// SPDX-License-Identifier: Apache-2.0
#include "core/store/copies.h"
#include "core/store/database.h"
#include "core/store/disk.h"
#include "core/store/project_impl.h"
#include "core/store/schema.h"
#include "core/store/settings.h"
#include "small_project.h"

#include <sys/mount.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include <csignal>

using namespace merhan;
using namespace merhan::store;
namespace fs = std::filesystem;

namespace {

std::string bytesOfFile(const fs::path &file)
{
    std::ifstream in(file, std::ios::binary);
    return {std::istreambuf_iterator<char>(in), {}};
}

/// Runs `work` in a process of its own, which is nobody and not root, and returns what it wrote.
std::string asNobody(const std::function<std::string()> &work)
{
    int ends[2] = {};
    if (pipe(ends) != 0)
        return "no pipe";
    const pid_t child = fork();
    if (child == 0) {
        if (geteuid() == 0 && (setgid(65534) != 0 || setuid(65534) != 0))
            _exit(1);
        const std::string said = work();
        const auto written = ::write(ends[1], said.data(), said.size());
        _exit(written < 0 ? 1 : 0);
    }
    close(ends[1]);
    std::string said;
    char buffer[4096];
    for (ssize_t got = 0; (got = ::read(ends[0], buffer, sizeof buffer)) > 0;)
        said.append(buffer, static_cast<std::size_t>(got));
    close(ends[0]);
    int status = 0;
    waitpid(child, &status, 0);
    return said;
}

} // namespace

class TestProject : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void anEmptyProjectIsOneFileOfOurs()
    {
        const Folder folder;
        const fs::path file = folder / "A project, ünïcode?.merhan";
        {
            const auto project = Project::create(file);
            VERIFY_RESULT(project);
            QCOMPARE(project->backupsFolder(), folder / "A project, ünïcode?.backups");
            QCOMPARE(project->runsFolder(), folder / "A project, ünïcode?.runs");
            QVERIFY(project->notices().empty());
            auto &database = project->database();
            QCOMPARE((*database.text("PRAGMA journal_mode")).value(), std::string("wal"));
            QCOMPARE((*database.number("PRAGMA synchronous")).value(), 2); // FULL
            QCOMPARE((*database.number("PRAGMA foreign_keys")).value(), 1);
        }
        QCOMPARE(std::distance(fs::directory_iterator(folder.path()), fs::directory_iterator()), 1);
        const std::string bytes = bytesOfFile(file);
        QCOMPARE(bytes.substr(68, 4), std::string("MERH")); // application_id in SQLite's header
        QCOMPARE(bytes.substr(60, 4), std::string("\0\0\0\1", 4)); // user_version
    }

    void whatIsThereAlreadyStays()
    {
        const Folder folder;
        folder.write("X.merhan", "precious");
        const auto project = Project::create(folder / "X.merhan");
        QVERIFY(!project);
        QVERIFY(project.error().is(store::errors::kExists));
        QCOMPARE(bytesOfFile(folder / "X.merhan"), std::string("precious"));
        QVERIFY(Project::create(folder / "no/such/X.merhan").error().is(store::errors::kNoFolder));
    }

    void whatIsNoProjectStaysAsItIs_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("text") << QByteArray("Dear diary, today I labelled forty utterances.\n");
        QTest::newRow("long text") << QByteArray(20'000, 'x');
        QTest::newRow("a header cut short") << QByteArray("SQLite format 3\0rest", 20);
    }
    void whatIsNoProjectStaysAsItIs()
    {
        QFETCH(QByteArray, content);
        const Folder folder;
        folder.write("X.merhan", content.toStdString());
        for (const Mode mode : {Mode::ReadWrite, Mode::ReadOnly}) {
            const auto project = Project::open(folder / "X.merhan", mode);
            QVERIFY(!project);
            QVERIFY2(project.error().is(store::errors::kNotAProject), sentence(project).c_str());
        }
        QCOMPARE(bytesOfFile(folder / "X.merhan"), content.toStdString());
        QCOMPARE(std::distance(fs::directory_iterator(folder.path()), fs::directory_iterator()), 1);
    }

    void anotherProgramsDatabaseStaysAsItIs()
    {
        const Folder folder;
        {
            auto other = Database::open(folder / "other.merhan",
                                        SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE, 1);
            VERIFY_RESULT(other);
            VERIFY_RESULT(other->execute("CREATE TABLE t (x); PRAGMA user_version = 1"));
        }
        const std::string before = bytesOfFile(folder / "other.merhan");
        QVERIFY(Project::open(folder / "other.merhan").error().is(store::errors::kNotAProject));
        QCOMPARE(bytesOfFile(folder / "other.merhan"), before);
        QVERIFY(Project::open(folder / "gone.merhan").error().is(store::errors::kMissing));
        QVERIFY(Project::open(folder.path()).error().is(store::errors::kNotAProject));
    }

    void aNewerFileIsRefusedUntouched()
    {
        const Folder folder;
        const fs::path file = folder / "X.merhan";
        {
            auto project = Project::create(file);
            VERIFY_RESULT(project);
            VERIFY_RESULT(project->database().execute("PRAGMA user_version = 99"));
        }
        const std::string before = bytesOfFile(file);
        for (const Mode mode : {Mode::ReadWrite, Mode::ReadOnly}) {
            const auto project = Project::open(file, mode);
            QVERIFY(!project && project.error().is(store::errors::kNewer));
            QVERIFY(mentions(project, "99"));
        }
        QCOMPARE(bytesOfFile(file), before);
    }

    void anOlderFileIsCopiedAndBroughtUpToDate()
    {
        const Folder folder;
        const fs::path file = folder / "X.merhan";
        {
            auto project = Project::create(file);
            VERIFY_RESULT(project);
            VERIFY_RESULT(setSetting(*project, "kept", "as it was"));
        }
        const char *const steps[] = {schemaSteps()[0],
                                     "CREATE TABLE two (x TEXT); INSERT INTO two VALUES ('a;b')",
                                     "CREATE TRIGGER t BEFORE DELETE ON two BEGIN"
                                     " SELECT RAISE(ABORT, 'no; never'); END"};
        QVERIFY(OpenWith::steps(file, {.mode = Mode::ReadOnly}, steps)
                    .error()
                    .is(store::errors::kOlderReadOnly));
        const auto project = OpenWith::steps(file, {}, steps);
        VERIFY_RESULT(project);
        QCOMPARE((*project->database().number("PRAGMA user_version")).value(), 3);
        QCOMPARE((*project->database().text("SELECT x FROM two")).value(), std::string("a;b"));
        QCOMPARE(*setting(*project, "kept"), std::optional<std::string>("as it was"));
        QCOMPARE(project->notices().size(), std::size_t(1));
        QVERIFY(project->notices()[0].is(store::errors::kMigrated));
        const auto copies = backups(*project);
        QCOMPARE(copies.size(), std::size_t(1));
        QVERIFY(copies[0].string().find("before-migration") != std::string::npos);
        const auto copy = Project::open(copies[0]);
        VERIFY_RESULT(copy);
        QCOMPARE((*copy->database().number("PRAGMA user_version")).value(), 1);
        QCOMPARE(*setting(*copy, "kept"), std::optional<std::string>("as it was"));
    }

    void aMigrationThatFailsHalfWayKeepsWhatWasThere()
    {
        const Folder folder;
        const fs::path file = folder / "X.merhan";
        {
            auto project = Project::create(file);
            VERIFY_RESULT(project);
            VERIFY_RESULT(setSetting(*project, "kept", "as it was"));
        }
        const char *const steps[] = {schemaSteps()[0], "CREATE TABLE two (x TEXT)",
                                     "CREATE TABLE three (x TEXT); DELETE FROM settings;"
                                     " INSERT INTO nowhere VALUES (1)"};
        const auto failed = OpenWith::steps(file, {}, steps);
        QVERIFY(!failed && failed.error().is(store::errors::kMigration));
        QVERIFY2(mentions(failed, "nowhere"), sentence(failed).c_str());
        QVERIFY(mentions(failed, "X.backups"));

        // Step two is whole, nothing of step three is there, and the next try goes on from there.
        const std::span<const char *const> two(steps, 2);
        const auto project = OpenWith::steps(file, {}, two);
        VERIFY_RESULT(project);
        QCOMPARE((*project->database().number("PRAGMA user_version")).value(), 2);
        QCOMPARE(*setting(*project, "kept"), std::optional<std::string>("as it was"));
        QCOMPARE((*project->database().number(
                      "SELECT count(*) FROM sqlite_schema WHERE name IN ('two', 'three')"))
                     .value(),
                 1);
    }

    void everyVersionThereEverWasOpens()
    {
        // A file of version n is what the first n steps make.
        for (std::size_t version = 1; version <= schemaSteps().size(); ++version) {
            const Folder folder;
            const fs::path file = folder / "old.merhan";
            {
                auto old = Database::open(file, SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE, 1);
                VERIFY_RESULT(old);
                VERIFY_RESULT(runSteps(*old, 0, schemaSteps().first(version)));
            }
            const auto project = Project::open(file);
            VERIFY_RESULT(project);
            QCOMPARE((*project->database().number("PRAGMA user_version")).value(),
                     static_cast<std::int64_t>(schemaSteps().size()));
        }
    }

    void withoutTheRightToWriteASentence()
    {
        const Folder folder;
        const fs::path readOnlyFile = folder / "file.merhan";
        const fs::path inReadOnlyFolder = folder / "closed/X.merhan";
        fs::create_directories(folder / "closed");
        for (const auto &file : {readOnlyFile, inReadOnlyFolder}) {
            auto project = Project::create(file);
            VERIFY_RESULT(project);
            VERIFY_RESULT(setSetting(*project, "kept", "as it was"));
        }
        fs::permissions(folder.path(), fs::perms::all);
        fs::permissions(readOnlyFile, static_cast<fs::perms>(0444));
        fs::permissions(inReadOnlyFolder, static_cast<fs::perms>(0666));
        fs::permissions(folder / "closed", static_cast<fs::perms>(0555));
        for (const auto &file : {readOnlyFile, inReadOnlyFolder}) {
            const std::string before = bytesOfFile(file);
            const std::string writing = asNobody([&] {
                const auto project = Project::open(file);
                return project ? "it opened" : inEnglish(project.error());
            });
            QVERIFY2(writing.find("read-only") != std::string::npos, writing.c_str());
            const std::string reading = asNobody([&]() -> std::string {
                auto project = Project::open(file, Mode::ReadOnly);
                if (!project)
                    return inEnglish(project.error());
                const auto kept = setting(*project, "kept");
                const auto written = setSetting(*project, "kept", "changed");
                return kept.operator bool() && !written
                               && written.error().is(store::errors::kOpenedReadOnly)
                           ? kept->value_or("nothing")
                           : "wrong";
            });
            QCOMPARE(reading, std::string("as it was"));
            QCOMPARE(bytesOfFile(file), before);
        }
        const std::string creating = asNobody([&] {
            const auto project = Project::create(folder / "closed/new.merhan");
            return project ? "it was made" : inEnglish(project.error());
        });
        QVERIFY2(creating.find("read-only") != std::string::npos, creating.c_str());
        fs::permissions(folder / "closed", fs::perms::owner_all);
    }

    void readingLeavesNothingBehind()
    {
        const Folder folder;
        const fs::path file = folder / "X.merhan";
        VERIFY_RESULT(Project::create(file));
        const std::string before = bytesOfFile(file);
        {
            auto project = Project::open(file, Mode::ReadOnly);
            VERIFY_RESULT(project);
            QVERIFY(setSetting(*project, "a", "b").error().is(store::errors::kOpenedReadOnly));
            QVERIFY(!project->database().execute("CREATE TABLE t (x)"));
        }
        QCOMPARE(bytesOfFile(file), before);
        QCOMPARE(std::distance(fs::directory_iterator(folder.path()), fs::directory_iterator()), 1);
    }

    void aFullDiskLosesNothing()
    {
        const Folder folder;
        const fs::path file = folder / "X.merhan";
        auto project = Project::create(file);
        VERIFY_RESULT(project);
        VERIFY_RESULT(importCorpus(*project, smallCorpus(20, folder.path()), "test"));
        const auto pages = project->database().number("PRAGMA page_count");
        VERIFY_RESULT(pages);
        VERIFY_RESULT(project->database().execute("PRAGMA max_page_count = "
                                                  + std::to_string(pages->value() + 3)));
        const auto grown = importCorpus(*project, smallCorpus(2000, folder.path()), "test");
        QVERIFY(!grown);
        QVERIFY2(grown.error().is(store::errors::kDiskFull), sentence(grown).c_str());
        QCOMPARE(utterances(*project)->size(), std::size_t(20));
        VERIFY_RESULT(project->database().execute("PRAGMA max_page_count = 1000000"));
        VERIFY_RESULT(importCorpus(*project, smallCorpus(2000, folder.path()), "test"));
        QCOMPARE(utterances(*project)->size(), std::size_t(2000));
    }

    void aDiskThatIsReallyFullLosesNothing()
    {
        const Folder folder;
        const fs::path disk = folder / "disk";
        fs::create_directories(disk);
        if (mount("none", disk.c_str(), "tmpfs", 0, "size=1m") != 0)
            QSKIP("no right to mount a small disk of its own");
        const auto unmount = qScopeGuard([&disk] { umount(disk.c_str()); });
        {
            auto project = Project::create(disk / "X.merhan");
            VERIFY_RESULT(project);
            VERIFY_RESULT(importCorpus(*project, smallCorpus(20, folder.path()), "test"));
            const auto grown = importCorpus(*project, smallCorpus(5000, folder.path()), "test");
            QVERIFY(!grown);
            QVERIFY2(grown.error().is(store::errors::kDiskFull), sentence(grown).c_str());
            QCOMPARE(utterances(*project)->size(), std::size_t(20));

            // Small writes until nothing goes in any more: each that was said to be kept is.
            int kept = 0;
            Result<void> last;
            while ((last = setSetting(*project, std::to_string(kept), std::string(5000, 'x'))))
                ++kept;
            QVERIFY2(last.error().is(store::errors::kDiskFull), sentence(last).c_str());
            QVERIFY(kept > 0);
            QCOMPARE((*project->database().number("SELECT count(*) FROM settings")).value(), kept);
        }
        const auto project = Project::open(disk / "X.merhan", Mode::ReadOnly);
        VERIFY_RESULT(project);
        QCOMPARE(utterances(*project)->size(), std::size_t(20));
        QCOMPARE((*project->database().text("PRAGMA quick_check")).value(), std::string("ok"));
    }

    void aLimitBelowSqliteLosesNothing()
    {
        // The largest size of a file is met in write(2), as a quota is.
        const Folder folder;
        const fs::path file = folder / "X.merhan";
        {
            auto project = Project::create(file);
            VERIFY_RESULT(project);
            VERIFY_RESULT(importCorpus(*project, smallCorpus(20, folder.path()), "test"));
        }
        fs::permissions(folder.path(), fs::perms::all);
        fs::permissions(file, fs::perms::all);
        const std::string said = asNobody([&]() -> std::string {
            signal(SIGXFSZ, SIG_IGN);
            const rlimit limit{600'000, 600'000};
            if (setrlimit(RLIMIT_FSIZE, &limit) != 0)
                return "no limit";
            auto project = Project::open(file);
            if (!project)
                return inEnglish(project.error());
            const auto grown = importCorpus(*project, smallCorpus(5000, folder.path()), "test");
            return grown ? "it fitted" : inEnglish(grown.error());
        });
        QVERIFY2(said.find("The disk took no more") != std::string::npos, said.c_str());
        const auto project = Project::open(file);
        VERIFY_RESULT(project);
        QCOMPARE(utterances(*project)->size(), std::size_t(20));
    }

    void aDamagedFileIsSaid()
    {
        const Folder folder;
        const fs::path file = folder / "X.merhan";
        {
            auto project = Project::create(file);
            VERIFY_RESULT(project);
            VERIFY_RESULT(importCorpus(*project, smallCorpus(500, folder.path()), "test"));
        }
        std::fstream damaged(file, std::ios::in | std::ios::out | std::ios::binary);
        damaged.seekp(4096);
        damaged << std::string(8 * 4096, '\x5a');
        damaged.close();
        const auto project = Project::open(file);
        const auto rows =
            project ? utterances(*project) : Result<std::vector<UtteranceRow>>(project.error());
        QVERIFY(!rows);
        QVERIFY2(rows.error().is(store::errors::kCorrupt), sentence(rows).c_str());
        QVERIFY(mentions(rows, "X.backups"));
    }

    void onANetworkDiskARollbackJournal()
    {
        QCOMPARE(networkDiskName(0x6969), std::string_view("NFS"));
        QCOMPARE(networkDiskName(0xFF534D42), std::string_view("SMB"));
        QCOMPARE(networkDiskName(0x65735546), std::string_view("FUSE"));
        QCOMPARE(networkDiskName(0xEF53), std::string_view()); // ext4
        const Folder folder;
        const fs::path file = folder / "X.merhan";
        VERIFY_RESULT(Project::create(file)); // with a log
        {
            auto project = Project::open(file, {.rollbackJournal = true});
            VERIFY_RESULT(project);
            QCOMPARE((*project->database().text("PRAGMA journal_mode")).value(),
                     std::string("delete"));
            VERIFY_RESULT(setSetting(*project, "a", "b"));
            QVERIFY(!fs::exists(folder / "X.merhan-shm"));
            // A second program gets in beside it.
            auto second = Project::open(file, {.rollbackJournal = true});
            VERIFY_RESULT(second);
            VERIFY_RESULT(setSetting(*second, "a", "c"));
            QCOMPARE(*setting(*project, "a"), std::optional<std::string>("c"));
        }
        const auto back = Project::open(file); // on a disk of its own again
        VERIFY_RESULT(back);
        QCOMPARE((*back->database().text("PRAGMA journal_mode")).value(), std::string("wal"));
    }

    void anotherWriterIsWaitedForAndThenSaid()
    {
        const Folder folder;
        const fs::path file = folder / "X.merhan";
        auto first = Project::create(file);
        auto second = Project::open(file, {.busySeconds = 1});
        VERIFY_RESULT(first);
        VERIFY_RESULT(second);
        const Transaction holding(first->database());
        VERIFY_RESULT(holding.begun());
        const auto written = setSetting(*second, "a", "b");
        QVERIFY(!written && written.error().is(store::errors::kBusy));
        QVERIFY(mentions(written, "1 seconds"));
    }

    void aCopyOfAClosedProjectIsWhole()
    {
        const Folder folder;
        const fs::path file = folder / "X.merhan";
        {
            auto project = Project::create(file);
            VERIFY_RESULT(project);
            VERIFY_RESULT(setSetting(*project, "a", "b"));
        }
        fs::copy_file(file, folder / "Y.merhan");
        const auto copy = Project::open(folder / "Y.merhan");
        VERIFY_RESULT(copy);
        QCOMPARE(*setting(*copy, "a"), std::optional<std::string>("b"));
    }

    void copiesAreSavedWhileOthersWrite()
    {
        const Folder folder;
        auto project = Project::create(folder / "X.merhan");
        auto other = Project::open(folder / "X.merhan");
        VERIFY_RESULT(project);
        VERIFY_RESULT(other);
        VERIFY_RESULT(setSetting(*project, "a", "b"));
        Transaction writing(other->database());
        VERIFY_RESULT(writing.begun());
        VERIFY_RESULT(saveCopy(*project, folder / "copy.merhan"));
        const auto reader = Project::open(folder / "X.merhan", Mode::ReadOnly);
        VERIFY_RESULT(reader);
        VERIFY_RESULT(saveCopy(*reader, folder / "copy2.merhan"));
        for (const char *name : {"copy.merhan", "copy2.merhan"}) {
            const auto copy = Project::open(folder / name);
            VERIFY_RESULT(copy);
            QCOMPARE(*setting(*copy, "a"), std::optional<std::string>("b"));
        }
        QVERIFY(saveCopy(*project, folder / "copy.merhan").error().is(store::errors::kCopyExists));
        QVERIFY(!saveCopy(*project, folder / "no/folder/copy.merhan"));
        QVERIFY(!fs::exists(folder / "copy.merhan.partial"));
    }

    void aFileThatIsTakenAwayIsNotWrittenAndIsPutBack()
    {
        const Folder folder;
        const fs::path file = folder / "X.merhan";
        auto project = Project::create(file);
        VERIFY_RESULT(project);
        VERIFY_RESULT(setSetting(*project, "before", "1"));
        QVERIFY(project->inPlace());
        VERIFY_RESULT(putBack(*project)); // nothing to do
        fs::remove(file); // the log with what was written last stays there
        QVERIFY(fs::file_size(file.string() + "-wal") > 0);
        QVERIFY(!project->inPlace());
        const auto lost = setSetting(*project, "after", "1");
        QVERIFY(!lost && lost.error().is(store::errors::kRemoved));
        VERIFY_RESULT(putBack(*project));
        QVERIFY(project->inPlace());
        VERIFY_RESULT(setSetting(*project, "after", "2"));
        const auto other = Project::open(file, Mode::ReadOnly);
        VERIFY_RESULT(other);
        QCOMPARE(*setting(*other, "before"), std::optional<std::string>("1"));
        QCOMPARE(*setting(*other, "after"), std::optional<std::string>("2"));
    }

    void aRenamedFileHasAllThatWasWritten()
    {
        const Folder folder;
        const fs::path file = folder / "X.merhan";
        {
            auto project = Project::create(file);
            VERIFY_RESULT(project);
            VERIFY_RESULT(setSetting(*project, "a", "b"));
            fs::rename(file, folder / "Y.merhan");
            QVERIFY(setSetting(*project, "a", "c").error().is(store::errors::kRemoved));
        }
        const auto renamed = Project::open(folder / "Y.merhan");
        VERIFY_RESULT(renamed);
        QCOMPARE(*setting(*renamed, "a"), std::optional<std::string>("b"));
    }

    void aFileThatTookItsPlaceStaysAsItIs()
    {
        const Folder folder;
        const fs::path file = folder / "X.merhan";
        auto other = Project::create(folder / "other.merhan");
        VERIFY_RESULT(other);
        {
            auto project = Project::create(file);
            VERIFY_RESULT(project);
            VERIFY_RESULT(setSetting(*project, "whose", "ours"));
            // As a program that keeps two folders alike does it; somebody has the new one open.
            fs::remove(file);
            fs::remove(file.string() + "-wal");
            fs::remove(file.string() + "-shm");
            auto theirs = Project::create(file);
            VERIFY_RESULT(theirs);
            VERIFY_RESULT(setSetting(*theirs, "whose", "theirs"));
            QVERIFY(setSetting(*project, "whose", "x").error().is(store::errors::kReplaced));
            QVERIFY(putBack(*project).error().is(store::errors::kReplaced));
            VERIFY_RESULT(saveCopy(*project, folder / "copy.merhan"));
            { // closing ours leaves the log of theirs alone
                const Project closed = *std::move(project);
            }
            QVERIFY(fs::file_size(file.string() + "-wal") > 0);
        }
        const auto theirs = Project::open(file);
        VERIFY_RESULT(theirs);
        QCOMPARE(*setting(*theirs, "whose"), std::optional<std::string>("theirs"));
        const auto copy = Project::open(folder / "copy.merhan");
        VERIFY_RESULT(copy);
        QCOMPARE(*setting(*copy, "whose"), std::optional<std::string>("ours"));
    }

    void theLastFiveBackupsAreKept()
    {
        const Folder folder;
        auto project = Project::create(folder / "X.merhan");
        VERIFY_RESULT(project);
        QVERIFY(backUpOnceADay(*project)->has_value());
        QVERIFY(!backUpOnceADay(*project)->has_value());
        for (int i = 0; i < 7; ++i) {
            VERIFY_RESULT(setSetting(*project, "number", std::to_string(i)));
            VERIFY_RESULT(backUp(*project, "before-import"));
        }
        const auto copies = backups(*project);
        QCOMPARE(copies.size(), std::size_t(5));
        for (std::size_t i = 0; i < 5; ++i) {
            const auto copy = Project::open(copies[i], Mode::ReadOnly);
            VERIFY_RESULT(copy);
            QCOMPARE(setting(*copy, "number")->value_or("none"), std::to_string(6 - i));
        }
    }

    void settingsAndFilters()
    {
        const Folder folder;
        auto project = Project::create(folder / "X.merhan");
        VERIFY_RESULT(project);
        QCOMPARE(*correctors(*project), Correctors());
        VERIFY_RESULT(setCorrectors(*project, std::vector<std::string>{"Ada", "Bob, \"B.\""}));
        QCOMPARE(*correctors(*project), Correctors(std::vector<std::string>{"Ada", "Bob, \"B.\""}));
        VERIFY_RESULT(setCorrectors(*project, std::vector<std::string>{}));
        QCOMPARE(*correctors(*project), Correctors(std::vector<std::string>{}));
        VERIFY_RESULT(setCorrectors(*project, std::nullopt));
        QCOMPARE(*correctors(*project), Correctors());
        VERIFY_RESULT(saveFilter(*project, "short", "a"));
        VERIFY_RESULT(saveFilter(*project, "short", "b"));
        VERIFY_RESULT(saveFilter(*project, "sad", "c"));
        VERIFY_RESULT(removeFilter(*project, "sad"));
        QCOMPARE(*savedFilters(*project), (std::map<std::string, std::string>{{"short", "b"}}));
    }

    void dataVersionTellsOfOtherWriters()
    {
        const Folder folder;
        auto project = Project::create(folder / "X.merhan");
        auto other = Project::open(folder / "X.merhan");
        VERIFY_RESULT(project);
        VERIFY_RESULT(other);
        const auto before = project->dataVersion();
        VERIFY_RESULT(setSetting(*project, "own", "1"));
        QCOMPARE(*project->dataVersion(), *before);
        VERIFY_RESULT(setSetting(*other, "other", "1"));
        QVERIFY(*project->dataVersion() != *before);
    }
};

QTEST_GUILESS_MAIN(TestProject)
#include "tst_project.moc"
