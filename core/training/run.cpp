// SPDX-License-Identifier: Apache-2.0
#include "core/training/run.h"

#include "core/nn/tensors.h"
#include "core/protocol/folds.h"
#include "core/protocol/run_folder.h"
#include "core/training/device.h"
#include "core/training/environment.h"
#include "core/training/errors.h"
#include "core/training/examples.h"
#include "core/training/fold_run.h"
#include "core/training/precision.h"
#include "core/training/run_journal.h"
#include "core/training/run_results.h"
#include "core/training/starting_point.h"

#include <chrono>
#include <memory>

namespace merhan::training {

namespace {

/// What a run is told, read and checked.
struct Task {
    protocol::RunConfig config;
    protocol::Dataset dataset;
    std::vector<std::pair<std::uint64_t, protocol::FoldPlan>> plans; ///< by seed
};

Result<Task> readTask(const protocol::RunFolder &folder)
{
    Task task;
    auto config = protocol::readConfig(folder.config(), {});
    if (!config)
        return config.error();
    task.config = *std::move(config);
    if (auto valid = protocol::validate(task.config); !valid)
        return valid.error();
    auto dataset = protocol::readDataset(folder.dataset());
    if (!dataset)
        return dataset.error();
    task.dataset = *std::move(dataset);
    for (const std::uint64_t seed : task.config.seeds()) {
        auto plan = protocol::planFolds(task.dataset, task.config, seed);
        if (!plan)
            return plan.error();
        task.plans.emplace_back(seed, *std::move(plan));
    }
    return task;
}

/// Takes recordings that turned out unreadable out of every fold.
Result<void> leaveOut(Task &task, const LoadedExamples &loaded)
{
    std::vector<bool> out(task.dataset.items.size());
    for (const auto &left : loaded.leftOut)
        out[left.item] = true;
    const auto gone = [&](std::size_t i) { return out[i]; };
    for (auto &[seed, plan] : task.plans) {
        for (protocol::Fold &fold : plan.folds) {
            for (auto *part : {&fold.train, &fold.validation, &fold.test, &fold.unlabelled})
                std::erase_if(*part, gone);
            if (fold.train.empty())
                return Error{&errors::kNothingUsable,
                             {std::to_string(task.dataset.labelled()),
                              inEnglish(loaded.leftOut.front().why)}};
        }
    }
    return {};
}

protocol::RunStarted started(const Task &task, const StartingPoint &start, bool resumed)
{
    const protocol::FoldPlan &plan = task.plans.front().second;
    protocol::RunStarted event;
    event.protocol = plan.protocol;
    event.leakage = plan.leakage + start.leakage(task.dataset, plan);
    for (const protocol::Fold &fold : plan.folds)
        event.folds.push_back(fold.name);
    event.seeds = task.config.seeds();
    event.classes = task.dataset.classes;
    event.dataVersion = protocol::dataVersion(task.dataset);
    event.utterances = static_cast<std::int64_t>(task.dataset.items.size());
    event.labelled = task.dataset.labelled();
    event.epochs = task.config.epochs;
    event.resumed = resumed;
    return event;
}

/// The text encoder of the run; nothing for an audio-only one.
Result<std::unique_ptr<TextInput>> openTextInput(const protocol::RunConfig &config)
{
    if (config.streams == "audio")
        return std::unique_ptr<TextInput>();
    return TextInput::open(config);
}

Result<LoadedExamples> load(const Task &task, TextInput *text, RunJournal &journal,
                            const RunOptions &options)
{
    std::optional<store::BlobCache> cache;
    if (text && task.config.cache_gib > 0) {
        auto opened =
            store::BlobCache::open(store::cacheFolder() / "encoder-states.sqlite",
                                   static_cast<std::int64_t>(task.config.cache_gib * (1LL << 30)));
        if (opened)
            cache = *std::move(opened);
        else // without it the states are computed again: slower, nothing else
            journal.say(protocol::eventOf(opened.error(), /*ended=*/false));
    }
    std::stop_source stop;
    auto last = std::chrono::steady_clock::time_point{};
    const Progress progress = [&](std::int64_t done, std::int64_t total, const char *what) {
        const auto now = std::chrono::steady_clock::now();
        if (done < total && now - last < std::chrono::milliseconds(200))
            return;
        last = now;
        journal.say(protocol::FeaturesProgress{what, done, total});
        if (journal.shouldStop(options.signalled))
            stop.request_stop();
    };
    return loadExamples(task.dataset, task.config, text ? &text->encoder() : nullptr,
                        cache ? &*cache : nullptr, stop.get_token(), progress);
}

Result<RunEnd> stopped(RunJournal &journal)
{
    if (journal.failure())
        return *journal.failure();
    journal.say(protocol::RunStopped{journal.stoppedBy()});
    return RunEnd::Stopped;
}

Result<RunEnd> work(const protocol::RunFolder &folder, Task &task, RunJournal &journal,
                    const RunOptions &options, bool resumed)
{
    const auto began = std::chrono::steady_clock::now();
    const auto device = chooseDevice(task.config.device);
    if (!device)
        return device.error();
    setUpTorch(task.config, *device);
    const bool bfloat16 = wantsBfloat16(task.config, *device);
    auto start = StartingPoint::open(task.config);
    if (!start)
        return start.error();

    journal.say(started(task, *start, resumed));
    journal.say(describe(*device, bfloat16));
    auto text = openTextInput(task.config);
    if (!text)
        return text.error();
    if (auto done = writeEnvironment(folder, task.config, task.dataset, *device, text->get()); !done)
        return done.error();

    auto loaded = load(task, text->get(), journal, options);
    if (!loaded)
        return journal.shouldStop(options.signalled) ? stopped(journal) : loaded.error();
    for (const auto &left : loaded->leftOut)
        journal.say(protocol::eventOf(left.why, /*ended=*/false));
    if (auto done = leaveOut(task, *loaded); !done)
        return done.error();

    for (const auto &[seed, plan] : task.plans) {
        for (std::size_t f = 0; f < plan.folds.size(); ++f) {
            FoldRun fold{folder,        task.config, task.dataset,     loaded->examples, plan, f, seed,
                         text->get(), *start,      *device,          bfloat16,         journal,
                         options.signalled};
            const auto outcome = runFold(fold);
            if (!outcome)
                return outcome.error();
            if (journal.failure() || *outcome == Outcome::Stopped)
                return stopped(journal);
        }
    }
    if (auto done = writeResults(folder, task.config, task.dataset, task.plans, journal); !done)
        return done.error();
    journal.say(protocol::RunFinished{
        std::chrono::duration<double>(std::chrono::steady_clock::now() - began).count()});
    if (journal.failure())
        return *journal.failure();
    return RunEnd::Finished;
}

} // namespace

Result<RunEnd> trainRun(const std::filesystem::path &path, const RunOptions &options)
{
    const protocol::RunFolder folder(path);
    const auto earlier = protocol::ControlReader(folder.control(), {}).poll();
    if (!earlier)
        return earlier.error();
    const auto lock = protocol::RunLock::take(folder, options.force);
    if (!lock)
        return lock.error();
    const auto before = protocol::inspectRun(path);
    if (!before)
        return before.error();
    if (before->progress.end == protocol::RunProgress::End::Finished)
        return Error{&errors::kNotResumable, {"is finished"}, path};
    auto task = readTask(folder);

    auto journal = RunJournal::open(folder, *lock, before->progress.answered, *earlier);
    if (!journal)
        return journal.error();
    (*journal)->watch(options.watch);
    Result<RunEnd> end = RunEnd::Stopped;
    try {
        if (task)
            end = work(folder, *task, **journal, options, before->progress.started.has_value());
        else
            end = task.error();
    } catch (const std::exception &problem) {
        end = nn::errorOf(problem);
    }
    if (!end)
        (*journal)->say(protocol::eventOf(end.error()));
    return end;
}

} // namespace merhan::training
