// SPDX-License-Identifier: Apache-2.0
#include "app/common/output.h"
#include "app/common/run_view.h"
#include "app/merhan-worker/command.h"

#include "core/evaluation/evaluate_predictions.h"
#include "core/protocol/atomic_file.h"
#include "core/protocol/dataset.h"
#include "core/protocol/ids.h"
#include "core/protocol/run_folder.h"
#include "core/store/project.h"
#include "core/store/runs.h"
#include "core/training/run.h"

#include <csignal>
#include <memory>

namespace merhan::worker {

namespace {

struct Options {
    std::string folder;
    bool force = false;
    bool json = false;
    bool quiet = false;
};

volatile std::sig_atomic_t signalNumber = 0;

extern "C" void noteSignal(int number)
{
    if (signalNumber != 0)
        std::_Exit(terminal::kFailed); // asked twice: at once
    signalNumber = number;
}

const char *signalled()
{
    switch (signalNumber) {
    case 0: return nullptr;
    case SIGINT: return "SIGINT";
    default: return "SIGTERM";
    }
}

/// The project that a run's snapshot was made of takes the run in, when the run lies beside it.
void takeIntoProject(const protocol::RunFolder &run)
{
    const auto dataset = protocol::readDataset(run.dataset());
    if (!dataset || dataset->project.empty())
        return;
    std::error_code problem;
    const std::filesystem::path file = dataset->project;
    if (!std::filesystem::exists(file, problem))
        return;
    auto project = store::Project::open(file);
    if (!project) {
        terminal::failed(project.error());
        return;
    }
    const auto own = std::filesystem::weakly_canonical(project->runsFolder(), problem);
    const auto folder = std::filesystem::weakly_canonical(run.root(), problem);
    if (folder.parent_path() != own)
        return;
    if (const auto taken = store::ingest(*project, run.root()); !taken)
        terminal::failed(taken.error());
    else
        terminal::say("Run " + taken->run + " is in " + shown(file) + ".");
}

int train(const Options &options)
{
    std::signal(SIGINT, noteSignal);
    std::signal(SIGTERM, noteSignal);
    // A detached run has no terminal that could go away, and a closed one mustn't end it.
    std::signal(SIGHUP, SIG_IGN);

    terminal::RunView view;
    training::RunOptions run;
    run.force = options.force;
    run.signalled = signalled;
    if (!options.quiet)
        run.watch = [&](const protocol::EventBody &body) {
            view.show({protocol::utcNow(), {}, body});
        };
    const auto end = training::trainRun(options.folder, run);
    if (!end)
        return terminal::failed(end.error());
    const protocol::RunFolder folder(options.folder);
    if (*end == training::RunEnd::Stopped) {
        terminal::say("Stopped; what was learnt is saved. Go on with: merhan resume "
                      + shown(folder.root()));
        return terminal::kDone;
    }
    takeIntoProject(folder);
    if (options.json) {
        const auto metrics = protocol::readWhole(folder.metrics());
        if (!metrics)
            return terminal::failed(metrics.error());
        terminal::print(*metrics);
    }
    return terminal::kDone;
}

} // namespace

void addTrain(CLI::App &app, int &exitCode)
{
    const auto options = std::make_shared<Options>();
    for (const char *name : {"train", "resume"}) {
        CLI::App *command =
            app.add_subcommand(name, "Trains what a run folder describes, or goes on with it");
        command->add_option("RUN_DIR", options->folder, "Run folder")->required();
        command->add_flag("--force", options->force,
                          "Also when a worker of another host may still be at it");
        command->add_flag("--json", options->json, "Print metrics.json when it is finished");
        command->add_flag("--quiet", options->quiet, "Show no progress");
        command->callback([options, &exitCode] { exitCode = train(*options); });
    }
}

} // namespace merhan::worker
