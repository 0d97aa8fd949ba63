// SPDX-License-Identifier: Apache-2.0
#include "core/protocol/run_progress.h"

#include <algorithm>

namespace merhan::protocol {

namespace {

/// Takes one event of the attempt under way.
struct Adder {
    RunProgress &run;

    RunProgress::FoldSeed &at(int fold, std::uint64_t seed) { return run.folds[{fold, seed}]; }

    void operator()(const RunStarted &e) { run.started = e; }
    void operator()(const DeviceChosen &e) { run.device = e; }
    void operator()(const FeaturesProgress &e) { run.features = e; }
    void operator()(const FoldStarted &e)
    {
        at(e.fold, e.seed).started = e;
        run.current = {e.fold, e.seed};
        run.batch.reset();
    }
    void operator()(const Batch &e)
    {
        run.batch = e;
        run.current = {e.fold, e.seed};
    }
    void operator()(const EpochFinished &e)
    {
        at(e.fold, e.seed).epochs[e.epoch] = e;
        run.batch.reset();
    }
    void operator()(const CheckpointSaved &e) { run.lastCheckpoint = e; }
    void operator()(const CommandAnswered &) {} // taken from every attempt
    void operator()(const Paused &) { run.paused = true; }
    void operator()(const Resumed &) { run.paused = false; }
    void operator()(const EarlyStopped &e) { at(e.fold, e.seed).earlyStopped = e; }
    void operator()(const Evaluation &e)
    {
        if (!e.fold || !e.seed) {
            if (e.split == "test")
                run.evaluation = e;
        } else if (e.split == "test") {
            at(*e.fold, *e.seed).test = e;
        } else if (e.split == "validation") {
            at(*e.fold, *e.seed).validation = e;
        }
    }
    void operator()(const Alive &) {}
    void operator()(const RunStopped &e)
    {
        run.end = RunProgress::End::Stopped;
        run.stoppedBy = e.by;
    }
    void operator()(const RunFinished &)
    {
        run.end = RunProgress::End::Finished;
        run.current.reset();
        run.batch.reset();
    }
    void operator()(const ErrorHappened &e)
    {
        run.error = e;
        if (e.ended)
            run.end = RunProgress::End::Failed;
    }
};

} // namespace

void RunProgress::add(const Event &event)
{
    if (const auto *command = std::get_if<CommandAnswered>(&event.body))
        answered.insert(command->id);
    if (event.attempt != attempt) {
        // A worker that lost its lock may write a little longer: it is no longer heard.
        if (earlierAttempts.contains(event.attempt))
            return;
        if (!attempt.empty())
            earlierAttempts.insert(attempt);
        attempt = event.attempt;
        end = End::None;
        stoppedBy.clear();
        error.reset();
        batch.reset();
        paused = false;
    }
    if (firstTime.empty())
        firstTime = event.time;
    lastTime = event.time;
    std::visit(Adder{*this}, event.body);
}

double RunProgress::fractionDone() const
{
    if (end == End::Finished)
        return 1;
    if (!started || started->epochs <= 0)
        return 0;
    const double all = static_cast<double>(started->folds.size())
                       * static_cast<double>(started->seeds.size())
                       * static_cast<double>(started->epochs);
    double done = 0;
    for (const auto &[which, fold] : folds) {
        if (fold.test || fold.earlyStopped)
            done += static_cast<double>(started->epochs);
        else if (!fold.epochs.empty())
            done += static_cast<double>(fold.epochs.rbegin()->first);
    }
    if (batch && batch->batches > 0)
        done += static_cast<double>(batch->batch) / static_cast<double>(batch->batches);
    return all > 0 ? std::min(done / all, 1.0) : 0;
}

} // namespace merhan::protocol
