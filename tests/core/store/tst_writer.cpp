// SPDX-License-Identifier: Apache-2.0
#include "core/store/check.h"
#include "core/store/settings.h"
#include "core/store/writer.h"
#include "small_project.h"

#include <sys/wait.h>
#include <unistd.h>

#include <atomic>
#include <csignal>
#include <mutex>
#include <random>
#include <set>
#include <thread>

using namespace merhan;
using namespace merhan::store;
namespace fs = std::filesystem;

namespace {

constexpr int kRowsPerGesture = 3;

Gesture threeRows(const std::string &annotator, int number)
{
    static constexpr const char *kLabels[] = {"sad", "happy", "angry", "neutral"};
    Gesture gesture = says(annotator, 1 + number % 8, {kLabels[number % 4]});
    gesture.changes.push_back({1 + number % 8, Field::CantTell, Value()});
    gesture.changes.push_back({1 + (number + 1) % 8, Field::Note, std::to_string(number)});
    return gesture;
}

void makeProject(const fs::path &file)
{
    auto project = Project::create(file);
    VERIFY_RESULT(project);
    VERIFY_RESULT(importCorpus(*project, smallCorpus(10, file.parent_path()), "test"));
}

/// In a process of its own: gestures one after the other, a byte into `ready` after each commit
/// that returned; undoes now and then. Returns only by _exit.
[[noreturn]] void labelInThisProcess(const fs::path &file, const std::string &annotator,
                                     int gestures, int ready)
{
    auto project = Project::open(file);
    if (!project)
        _exit(2);
    for (int i = 0; i < gestures; ++i) {
        if (!annotate(*project, threeRows(annotator, i)))
            _exit(3);
        if (::write(ready, ".", 1) != 1)
            _exit(4);
    }
    _exit(0);
}

int bytesIn(int descriptor)
{
    int count = 0;
    char buffer[4096];
    for (ssize_t got = 0; (got = ::read(descriptor, buffer, sizeof buffer)) > 0;)
        count += static_cast<int>(got);
    return count;
}

} // namespace

class TestWriter : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everythingIsDoneInOrderAndSaid()
    {
        const Folder folder;
        const fs::path file = folder / "X.merhan";
        makeProject(file);
        std::vector<int> heard; // on the writer's thread alone until flush() is back
        {
            auto writer = Writer::open(file);
            VERIFY_RESULT(writer);
            for (int i = 0; i < 50; ++i)
                (*writer)->annotate(threeRows("Ada", i), [&heard, i](const Result<Written> &done) {
                    heard.push_back(done && done->rows.size() == kRowsPerGesture ? i : -1);
                });
            (*writer)->flush();
            QCOMPARE((*writer)->waiting(), 0);
            QCOMPARE(heard.size(), std::size_t(50));
            for (int i = 0; i < 50; ++i)
                QCOMPARE(heard[static_cast<std::size_t>(i)], i);
            // What was said to be done is there for whoever looks.
            const auto reader = Project::open(file, Mode::ReadOnly);
            VERIFY_RESULT(reader);
            QCOMPARE(allAnnotations(*reader)->size(), std::size_t(50 * kRowsPerGesture));
            // What still waits when the writer goes is done first.
            for (int i = 0; i < 20; ++i)
                (*writer)->undo("Ada", [&heard](const Result<Written> &done) {
                    heard.push_back(done ? 1000 : -1);
                });
            (*writer)->redo("Ada", nullptr);
        }
        QCOMPARE(heard.size(), std::size_t(70));
        QCOMPARE(heard.back(), 1000);
        const auto reader = Project::open(file, Mode::ReadOnly);
        VERIFY_RESULT(reader);
        QCOMPARE(allAnnotations(*reader)->size(), std::size_t(71 * kRowsPerGesture));
        QVERIFY(!fs::exists(folder / "X.merhan-wal")
                || fs::file_size(folder / "X.merhan-wal") == 0);
    }

    void whatFailsIsSaidAndTheRestGoesOn()
    {
        const Folder folder;
        const fs::path file = folder / "X.merhan";
        makeProject(file);
        auto writer = Writer::open(file);
        VERIFY_RESULT(writer);
        std::string failed, went;
        (*writer)->annotate(says("Ada", 999, {"sad"}),
                            [&failed](const Result<Written> &done) { failed = sentence(done); });
        (*writer)->annotate(says("Ada", 1, {"sad"}), [&went](const Result<Written> &done) {
            went = done ? "went" : sentence(done);
        });
        std::string setting;
        (*writer)->submit([](Project &project) { return setSetting(project, "a", "b"); },
                          [&setting](const Result<void> &done) { setting = sentence(done); });
        (*writer)->flush();
        QVERIFY2(failed.find("999") != std::string::npos, failed.c_str());
        QCOMPARE(went, std::string("went"));
        QCOMPARE(setting, std::string());
    }

    void aProjectThatCantBeOpenedIsSaid()
    {
        const Folder folder;
        const auto writer = Writer::open(folder / "none.merhan");
        QVERIFY(!writer && writer.error().is(store::errors::kMissing));
    }

    void afterAPauseEverythingIsInTheOneFile()
    {
        const Folder folder;
        const fs::path file = folder / "X.merhan";
        makeProject(file);
        auto writer = Writer::open(file, {.idle = std::chrono::milliseconds(50), .project = {}});
        VERIFY_RESULT(writer);
        (*writer)->annotate(says("Ada", 1, {"sad"}), nullptr);
        (*writer)->flush();
        QVERIFY(fs::file_size(folder / "X.merhan-wal") > 0);
        QTRY_COMPARE(fs::file_size(folder / "X.merhan-wal"), std::uintmax_t(0));
        fs::copy_file(file, folder / "copy.merhan"); // while the program is open
        const auto copy = Project::open(folder / "copy.merhan");
        VERIFY_RESULT(copy);
        QCOMPARE(allAnnotations(*copy)->size(), std::size_t(1));
    }

    void manyThreadsMayGiveWork()
    {
        const Folder folder;
        const fs::path file = folder / "X.merhan";
        makeProject(file);
        auto writer = Writer::open(file);
        VERIFY_RESULT(writer);
        std::atomic<int> done = 0;
        {
            std::vector<std::jthread> threads;
            for (int t = 0; t < 4; ++t)
                threads.emplace_back([&writer, &done, t] {
                    for (int i = 0; i < 25; ++i)
                        (*writer)->annotate(
                            threeRows("annotator " + std::to_string(t), i),
                            [&done](const Result<Written> &written) { done += written ? 1 : 0; });
                });
        }
        (*writer)->flush();
        QCOMPARE(done.load(), 100);
    }

    void twoWritersLoseAndDoubleNothing()
    {
        const Folder folder;
        const fs::path file = folder / "X.merhan";
        makeProject(file);
        constexpr int kGestures = 60;
        std::atomic<int> kept = 0;
        {
            auto one = Writer::open(file);
            auto two = Writer::open(file);
            VERIFY_RESULT(one);
            VERIFY_RESULT(two);
            const auto count = [&kept](const Result<Written> &done) { kept += done ? 1 : 0; };
            for (int i = 0; i < kGestures; ++i) {
                (*one)->annotate(threeRows("Ada", i), count); // both the same chains
                (*two)->annotate(threeRows(i % 2 ? "Ada" : "Bob", i), count);
            }
        }
        QCOMPARE(kept.load(), 2 * kGestures);
        const auto project = Project::open(file);
        VERIFY_RESULT(project);
        const auto rows = allAnnotations(*project);
        VERIFY_RESULT(rows);
        QCOMPARE(rows->size(), std::size_t(2 * kGestures * kRowsPerGesture));
        // A chain is a line: no row is replaced twice.
        std::set<Id> replaced;
        for (const auto &row : *rows)
            if (row.replaces)
                QVERIFY(replaced.insert(*row.replaces).second);
        const auto report = check(*project, {.recordings = false});
        VERIFY_RESULT(report);
        QVERIFY2(report->whole, report->damage.empty() ? "" : report->damage[0].c_str());
    }

    void twoProcessesLoseAndDoubleNothing()
    {
        const Folder folder;
        const fs::path file = folder / "X.merhan";
        makeProject(file);
        int ends[2] = {};
        QCOMPARE(pipe(ends), 0);
        constexpr int kGestures = 40;
        std::vector<pid_t> children;
        for (const char *annotator : {"Ada", "Bob", "Ada"}) {
            const pid_t child = fork();
            if (child == 0)
                labelInThisProcess(file, annotator, kGestures, ends[1]);
            children.push_back(child);
        }
        close(ends[1]);
        QCOMPARE(bytesIn(ends[0]), 3 * kGestures);
        close(ends[0]);
        for (const pid_t child : children) {
            int status = 0;
            waitpid(child, &status, 0);
            QCOMPARE(status, 0);
        }
        const auto project = Project::open(file);
        VERIFY_RESULT(project);
        QCOMPARE(allAnnotations(*project)->size(), std::size_t(3 * kGestures * kRowsPerGesture));
        QVERIFY(check(*project, {.recordings = false})->whole);
    }

    void killedAtAnyMomentEveryCommittedGestureIsThereWhole()
    {
        const Folder folder;
        const fs::path file = folder / "X.merhan";
        makeProject(file);
        std::mt19937 random(1);
        int expectedAtLeast = 0, expectedAtMost = 0;
        for (int round = 0; round < 25; ++round) {
            int ends[2] = {};
            QCOMPARE(pipe(ends), 0);
            const pid_t child = fork();
            if (child == 0)
                labelInThisProcess(file, "Ada", 1'000'000, ends[1]);
            close(ends[1]);
            char byte = 0;
            QCOMPARE(::read(ends[0], &byte, 1), 1); // at work
            std::this_thread::sleep_for(std::chrono::microseconds(random() % 30'000));
            kill(child, SIGKILL);
            const int said = 1 + bytesIn(ends[0]);
            close(ends[0]);
            int status = 0;
            waitpid(child, &status, 0);
            QVERIFY(WIFSIGNALED(status));
            expectedAtLeast += said;
            expectedAtMost += said + 1; // committed, and killed before it could say so

            const auto project = Project::open(file);
            VERIFY_RESULT(project);
            const auto rows = allAnnotations(*project);
            VERIFY_RESULT(rows);
            const int gestures = static_cast<int>(rows->size()) / kRowsPerGesture;
            QCOMPARE(rows->size() % kRowsPerGesture, std::size_t(0));
            QVERIFY2(gestures >= expectedAtLeast && gestures <= expectedAtMost,
                     qPrintable(QStringLiteral("%1 gestures, %2 to %3 expected")
                                    .arg(gestures)
                                    .arg(expectedAtLeast)
                                    .arg(expectedAtMost)));
            for (std::size_t i = 0; i < rows->size(); i += kRowsPerGesture)
                QVERIFY((*rows)[i].gesture == (*rows)[i + kRowsPerGesture - 1].gesture);
            expectedAtLeast = expectedAtMost = gestures;
        }
        const auto project = Project::open(file);
        VERIFY_RESULT(project);
        QVERIFY(check(*project, {.recordings = false})->whole);
    }
};

QTEST_GUILESS_MAIN(TestWriter)
#include "tst_writer.moc"
