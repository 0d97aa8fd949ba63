// SPDX-License-Identifier: Apache-2.0
#include "core/corpus/demo.h"

#include "core/corpus/demo_errors.h"
#include "core/corpus/demo_prosody.h"
#include "core/corpus/demo_texts.h"
#include "core/corpus/demo_voice.h"
#include "core/corpus/demo_writer.h"

#include <algorithm>
#include <atomic>
#include <cstdio>
#include <mutex>
#include <optional>
#include <set>
#include <system_error>
#include <thread>
#include <unistd.h>

namespace merhan::corpus {

namespace fs = std::filesystem;

namespace {

constexpr std::uint64_t kSeed = 2026;

/// Removes what is left of an unfinished corpus, whatever way the function is left.
struct TemporaryFolder {
    fs::path path;
    ~TemporaryFolder()
    {
        std::error_code ignored;
        fs::remove_all(path, ignored);
    }
};

struct PlannedDialog {
    const DemoDialog *dialog = nullptr;
    std::string id;
    std::vector<DemoRecording> turns;
    std::vector<DemoProsody> prosody; ///< of each turn
};

/// Everything that is drawn by chance, in one fixed order, before any work is shared out.
std::vector<PlannedDialog> plan(DemoRandom &random)
{
    std::vector<PlannedDialog> dialogs;
    for (const DemoDialog &dialog : demoDialogs()) {
        PlannedDialog planned;
        planned.dialog = &dialog;
        planned.id = "Ses0" + std::to_string(dialog.session) + std::string(dialog.name);
        const DemoPanel panel = demoPanel(random);
        int numbers[2] = {0, 0}; // each speaker counts her own turns
        for (const DemoTurn &turn : dialog.turns) {
            char number[8];
            std::snprintf(number, sizeof number, "%03d", numbers[turn.speaker == 'M' ? 1 : 0]++);
            DemoRecording recording;
            recording.id = planned.id + "_" + turn.speaker + number;
            recording.turn = &turn;
            recording.votes =
                demoVotes(turn.code, panel, turn.speaker + std::to_string(dialog.session), random);
            planned.turns.push_back(std::move(recording));
            planned.prosody.push_back(demoProsody(dialog.session, turn.speaker, turn.code, random));
        }
        dialogs.push_back(std::move(planned));
    }
    return dialogs;
}

/// Speaks every turn, several at a time. Results don't depend on how the work is shared out.
Result<void> speakAll(std::vector<PlannedDialog> &dialogs, const fs::path &scratch,
                      const std::stop_token &stop, const Progress &progress,
                      const DemoOptions &options)
{
    struct Job {
        DemoRecording *turn;
        const DemoProsody *prosody;
    };
    std::vector<Job> jobs;
    for (PlannedDialog &dialog : dialogs)
        for (std::size_t i = 0; i < dialog.turns.size(); ++i)
            jobs.push_back({&dialog.turns[i], &dialog.prosody[i]});

    std::atomic<std::size_t> next = 0;
    std::mutex mutex; // of the two below and of `progress`
    std::optional<Error> failed;
    std::int64_t done = 0;
    const auto work = [&](int worker) {
        const fs::path file = scratch / ("line-" + std::to_string(worker) + ".wav");
        for (std::size_t i = next++; i < jobs.size() && !stop.stop_requested(); i = next++) {
            auto samples =
                speak(options.espeak, jobs[i].turn->turn->text, *jobs[i].prosody, kSeed + i, file);
            const std::lock_guard lock(mutex);
            if (failed)
                return;
            if (!samples) {
                failed = samples.error();
                return;
            }
            jobs[i].turn->samples = std::move(*samples);
            if (progress)
                progress(++done, static_cast<std::int64_t>(jobs.size()), "Speaking");
        }
    };
    const int threads =
        std::clamp(options.threads > 0 ? options.threads
                                       : static_cast<int>(std::thread::hardware_concurrency()),
                   1, 16);
    {
        std::vector<std::jthread> others;
        for (int worker = 1; worker < threads; ++worker)
            others.emplace_back(work, worker);
        work(0);
    }
    if (failed)
        return *failed;
    if (stop.stop_requested())
        return Error{&merhan::errors::kCancelled, {}, {}, 0};
    return {};
}

/// Places the turns in time: pauses as in talk, and now and then one speaks before the other has
/// finished.
void arrange(std::vector<DemoRecording> &turns, DemoRandom &random)
{
    std::int64_t end = kDemoRateHz / 2;
    char before = 0;
    for (DemoRecording &turn : turns) {
        const bool interrupts = before != 0 && before != turn.turn->speaker && random.chance(0.2);
        const int gapMs = interrupts ? -100 - random.below(300) : 150 + random.below(600);
        turn.startFrame = end + static_cast<std::int64_t>(gapMs) * (kDemoRateHz / 1000);
        end = turn.startFrame + static_cast<std::int64_t>(turn.samples.size());
        before = turn.turn->speaker;
    }
}

Result<void> checkTarget(const fs::path &folder)
{
    std::error_code failed;
    const fs::file_status status = fs::status(folder, failed);
    if (!fs::exists(status))
        return {};
    if (!fs::is_directory(status))
        return Error{&errors::kDemoNotAFolder, {}, folder, 0};
    const bool empty = fs::is_empty(folder, failed);
    if (failed)
        return Error{&merhan::errors::kFileUnreadable, {failed.message()}, folder, 0};
    if (!empty)
        return Error{&errors::kDemoFolderInUse, {}, folder, 0};
    return {};
}

} // namespace

Result<DemoReport> makeDemo(const fs::path &folder, std::stop_token stop, const Progress &progress,
                            const DemoOptions &options)
{
    std::error_code failed;
    fs::path target = fs::absolute(folder, failed).lexically_normal();
    if (!target.has_filename()) // "demo/"
        target = target.parent_path();
    if (auto fine = checkTarget(target); !fine)
        return fine.error();
    const TemporaryFolder part{
        target.parent_path()
        / ("." + target.filename().string() + ".part-" + std::to_string(getpid()))};
    const fs::path scratch = part.path / ".scratch";
    fs::create_directories(scratch, failed);
    if (failed)
        return Error{&merhan::errors::kFileUnwritable, {failed.message()}, part.path, 0};

    DemoRandom random(kSeed);
    std::vector<PlannedDialog> dialogs = plan(random);
    if (auto done = speakAll(dialogs, scratch, stop, progress, options); !done)
        return done.error();

    DemoReport report;
    std::set<int> sessions;
    for (PlannedDialog &dialog : dialogs) {
        arrange(dialog.turns, random);
        const fs::path session = part.path / ("Session" + std::to_string(dialog.dialog->session));
        if (auto done = writeDemoDialog(session, dialog.id, dialog.turns); !done)
            return done.error();
        ++report.dialogs;
        sessions.insert(dialog.dialog->session);
        for (const DemoRecording &turn : dialog.turns) {
            ++report.utterances;
            ++report.codes[std::string(turn.turn->code)];
            report.seconds += turn.endSeconds() - turn.startSeconds();
        }
        if (progress)
            progress(report.dialogs, static_cast<std::int64_t>(dialogs.size()), "Writing dialogs");
        if (stop.stop_requested())
            return Error{&merhan::errors::kCancelled, {}, {}, 0};
    }
    report.sessions = static_cast<int>(sessions.size());
    if (auto done = writeDemoReadme(part.path); !done)
        return done.error();
    fs::remove_all(scratch, failed);
    fs::rename(part.path, target, failed); // takes the place of an empty folder, of no other
    if (failed)
        return Error{&merhan::errors::kFileUnwritable, {failed.message()}, target, 0};
    return report;
}

} // namespace merhan::corpus
