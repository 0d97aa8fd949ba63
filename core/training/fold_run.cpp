// SPDX-License-Identifier: Apache-2.0
#include "core/training/fold_run.h"

#include "core/evaluation/evaluate_predictions.h"
#include "core/nn/model_folder.h"
#include "core/training/checkpoint.h"
#include "core/training/device.h"
#include "core/training/errors.h"
#include "core/training/new_network.h"
#include "core/training/run_results.h"

#include <chrono>

#include <malloc.h>

namespace merhan::training {

namespace {

constexpr std::chrono::milliseconds kBatchEventsEvery{500};

nn::ModelDescription descriptionOf(const FoldRun &run)
{
    nn::ModelDescription description;
    description.network = networkConfig(run.config, run.text ? run.text->width() : 384,
                                        static_cast<std::int64_t>(run.dataset.classes.size()));
    description.classes = run.dataset.classes;
    description.labelSet = run.dataset.labelSet;
    if (run.text)
        description.encoder = run.text->reference();
    description.window = run.config.window;
    description.keepTags = run.config.keep_tags;
    description.maxSeconds = run.config.max_seconds;
    description.fold = run.plan.folds[run.fold].name;
    description.seed = run.seed;
    description.training = {{"run", shown(run.folder.root().filename())},
                            {"protocol", run.plan.protocol},
                            {"data_version", protocol::dataVersion(run.dataset)}};
    return description;
}

protocol::EpochFinished epochEvent(const FoldRun &run, const EpochResult &result)
{
    protocol::EpochFinished event;
    event.fold = static_cast<int>(run.fold);
    event.seed = run.seed;
    event.epoch = result.epoch;
    event.trainLoss = result.trainLoss;
    event.validationLoss = result.validationLoss;
    if (result.validation)
        event.validation = evaluation::scoresOf(*result.validation);
    event.learningRates = {result.learningRate};
    event.seconds = result.seconds;
    event.utterancesPerSecond = result.utterancesPerSecond;
    event.memoryBytes = peakMemoryBytes(run.device);
    event.best = result.best;
    return event;
}

FoldTrainer::Hooks hooksOf(const FoldRun &run, const Checkpoints &checkpoints,
                           const FoldTrainer &trainer)
{
    const int fold = static_cast<int>(run.fold);
    FoldTrainer::Hooks hooks;
    hooks.betweenSteps = [&run] {
        return run.journal.shouldStop(run.signalled) ? Verdict::StopAndSave : Verdict::GoOn;
    };
    hooks.stepDone = [&run, &trainer, fold, last = std::chrono::steady_clock::time_point{},
                      seenThen = trainer.position().seen](
                         std::int64_t done, std::int64_t total,
                         const std::function<double()> &meanLoss) mutable {
        const auto now = std::chrono::steady_clock::now();
        if (now - last < kBatchEventsEvery)
            return;
        const double seconds = std::chrono::duration<double>(now - last).count();
        const std::int64_t seen = trainer.position().seen;
        const bool measured = last != std::chrono::steady_clock::time_point{} && seen > seenThen;
        run.journal.say(protocol::Batch{
            fold, run.seed, trainer.position().epoch + 1, done, total, meanLoss(),
            measured ? static_cast<double>(seen - seenThen) / seconds : protocol::kNoNumber});
        last = now;
        seenThen = seen;
    };
    hooks.epochDone = [&run](const EpochResult &result) {
        run.journal.say(epochEvent(run, result));
        // Batches of many shapes leave glibc's heap full of holes: over five folds of 300
        // utterances a process grew from 1.2 GB to 5 GB. With this, and lengths rounded up (see
        // FoldTrainer), it stays below 1.5 GB.
        ::malloc_trim(0);
    };
    hooks.saveCheckpoint = [&run, &checkpoints, fold](const FoldTrainer &at) -> Result<void> {
        const auto saved = checkpoints.save(at, run.fold, run.seed);
        if (!saved)
            return saved.error();
        std::error_code ignored; // a path that can't be made relative is said in full
        const auto relative = std::filesystem::relative(*saved, run.folder.root(), ignored);
        run.journal.say(protocol::CheckpointSaved{
            fold, run.seed, at.position().epoch, shown(ignored ? *saved : relative),
            at.position().batch == 0 && at.position().epoch == at.position().bestEpoch});
        return {};
    };
    hooks.stoppedEarly = [&run, &trainer, fold](std::int64_t epoch, std::int64_t) {
        run.journal.say(
            protocol::EarlyStopped{fold, run.seed, epoch, trainer.position().bestEpoch});
    };
    return hooks;
}

} // namespace

Result<Outcome> runFold(const FoldRun &run)
{
    const protocol::Fold &fold = run.plan.folds[run.fold];
    const int number = static_cast<int>(run.fold);
    if (std::filesystem::exists(foldPredictions(run.folder, number, run.seed)))
        return Outcome::Finished;

    run.journal.say(protocol::FoldStarted{number, run.seed, fold.name,
                                          static_cast<std::int64_t>(fold.train.size()),
                                          static_cast<std::int64_t>(fold.validation.size()),
                                          static_cast<std::int64_t>(fold.test.size())});
    nn::ModelDescription description = descriptionOf(run);
    auto model = newNetwork(description.network, run.examples, fold.train, run.start, run.device,
                            run.seed, run.fold);
    if (!model)
        return model.error();

    FoldTrainer trainer(*model, {.config = &run.config,
                                 .examples = &run.examples,
                                 .train = fold.train,
                                 .validation = fold.validation,
                                 .fold = run.fold,
                                 .seed = run.seed,
                                 .device = run.device,
                                 .bfloat16 = run.bfloat16});
    const Checkpoints checkpoints(run.folder.checkpoints(number, run.seed),
                                  run.config.keep_checkpoints == "all");
    if (auto restored = checkpoints.restoreLast(trainer); !restored)
        return restored.error();
    const auto outcome = trainer.run(hooksOf(run, checkpoints, trainer));
    if (!outcome || *outcome == Outcome::Stopped)
        return outcome;

    trainer.takeBest();
    description.training["best_epoch"] = std::to_string(trainer.position().bestEpoch);
    const auto modelFolder = run.folder.model(number, run.seed);
    if (auto done = nn::saveModel(modelFolder, description, *trainer.model()); !done)
        return done.error();
    if (auto done = writeTrainedOn(modelFolder, run.dataset, fold); !done)
        return done.error();
    if (auto done = answerFold(run, trainer.model()); !done)
        return done.error();
    checkpoints.removeAll();
    return Outcome::Finished;
}

} // namespace merhan::training
