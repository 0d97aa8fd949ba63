// SPDX-License-Identifier: Apache-2.0
#include "app/common/run_view.h"
#include "app/common/stop_on_signal.h"
#include "app/merhan/command.h"
#include "core/protocol/event_log.h"
#include "core/protocol/run_folder.h"

#include <CLI/CLI.hpp>

#include <chrono>
#include <thread>

namespace merhan::app {

namespace fs = std::filesystem;
using namespace std::chrono_literals;
using protocol::RunState;

namespace {

constexpr ErrorCode kNotBegun{
    "run_not_begun", "No worker has begun this run within %1 s. 'merhan resume' begins it."};
constexpr ErrorCode kDied{
    "run_died", "The worker ended without a word. 'merhan resume' goes on from the last whole "
                "checkpoint. The end of its log:\n%1"};

struct Options {
    std::string run;
    double seconds = 60;
    bool json = false;
};

/// What a run that is at rest is left with; nothing while it isn't.
std::optional<int> exitOf(const protocol::RunFolder &run, const protocol::RunStatus &status,
                          double waited, const Options &options)
{
    switch (status.state) {
    case RunState::Finished:
        return terminal::kDone;
    case RunState::Stopped:
    case RunState::Failed:
        return terminal::kFailed; // the view has said so
    case RunState::Died:
        return terminal::failed(Error{&kDied, {protocol::logTail(run)}, run.root()});
    case RunState::NotStarted:
        if (waited > options.seconds)
            return terminal::failed(
                Error{&kNotBegun, {terminal::number(options.seconds, 0)}, run.root()});
        return std::nullopt;
    case RunState::Running:
        break;
    }
    return std::nullopt;
}

int follow(const Options &options)
{
    const fs::path root = withoutSlash(options.run);
    if (const auto is = protocol::inspectRun(root); !is)
        return terminal::failed(is.error());
    const protocol::RunFolder run(root);
    protocol::EventReader events(run.events());
    terminal::RunView view(
        {.terminal = terminal::onTerminal(), .width = terminal::terminalWidth(), .introduce = true},
        [](std::string_view text) {
            std::fwrite(text.data(), 1, text.size(), stderr);
            std::fflush(stderr);
        });
    protocol::RunProgress progress;
    const terminal::StopOnSignal stop;
    const auto began = std::chrono::steady_clock::now();
    // At rest is believed only when nothing came after it was seen.
    bool atRest = false;
    for (int round = 0; !stop.requested(); ++round) {
        const auto came = events.poll();
        if (!came) {
            view.clearBar();
            return terminal::failed(came.error());
        }
        for (const protocol::Event &event : *came) {
            progress.add(event);
            if (options.json)
                terminal::print(protocol::toLine(event) + "\n");
            else
                view.show(event);
        }
        if (came->empty() && atRest) {
            view.clearBar();
            const double waited =
                std::chrono::duration<double>(std::chrono::steady_clock::now() - began).count();
            if (const auto code = exitOf(run, protocol::statusOf(run, progress), waited, options))
                return *code;
            atRest = false;
        }
        const bool ended = progress.end != protocol::RunProgress::End::None;
        if (ended || round % 5 == 0)
            atRest = protocol::statusOf(run, progress).state != RunState::Running;
        if (!atRest || came->empty())
            std::this_thread::sleep_for(200ms);
    }
    view.clearBar();
    terminal::say("The run goes on without this view.");
    return terminal::kDone;
}

} // namespace

Action setUpFollow(CLI::App &app)
{
    const auto options = std::make_shared<Options>();
    app.add_option("RUN_DIR", options->run, "A run, of this machine or on a shared disk")
        ->required();
    app.add_option("--timeout", options->seconds,
                   "Seconds to wait for a worker to begin it; 60 by default")
        ->check(CLI::Range(0.0, 1e6));
    app.add_flag("--json", options->json, "Its events, one a line, instead of text");
    app.description("Shows a run live until it ends; leaves with 0 when it finished. Ctrl-C leaves "
                    "the view, not the run.");
    return [options] { return follow(*options); };
}

} // namespace merhan::app
