// SPDX-License-Identifier: Apache-2.0
#include "app/merhan/command.h"
#include "app/merhan/start_run.h"
#include "core/protocol/control.h"
#include "core/protocol/errors.h"
#include "core/protocol/event_log.h"
#include "core/protocol/run_folder.h"

#include <CLI/CLI.hpp>
#include <nlohmann/json.hpp>

#include <chrono>
#include <cstdio>
#include <thread>

namespace merhan::app {

namespace fs = std::filesystem;
using namespace std::chrono_literals;
using protocol::RunState;

namespace {

constexpr ErrorCode kFinished{
    "run_finished",
    "This run is finished, so there is nothing to %1. 'merhan evaluate' scores it."};
constexpr ErrorCode kNotRunning{
    "run_not_running",
    "No worker is at this run, so there is nothing to %1. 'merhan resume' goes on with it."};
constexpr ErrorCode kNotObeyed{"run_not_obeyed", "The worker didn't obey: %1"};
constexpr ErrorCode kNoAnswer{"run_no_answer",
                              "The worker has not answered within %1 s. The command stays in "
                              "control.jsonl, and it obeys when "
                              "it gets there; 'merhan follow' shows what it does."};
constexpr ErrorCode kEnded{"run_ended", "The worker ended before it had answered. 'merhan resume' "
                                        "goes on from the last checkpoint."};

struct CommandOptions {
    std::string run;
    double seconds = 60;
    bool json = false;
};

/// The time that is left, on one line that changes, as long as it is waited.
class Waiting {
public:
    explicit Waiting(const std::string &what) : m_what(what), m_terminal(terminal::onTerminal()) {}
    ~Waiting() { clear(); }
    void show(double left)
    {
        if (!m_terminal && !m_said)
            terminal::say(m_what + ", for at most " + terminal::duration(left) + ".");
        if (m_terminal) {
            std::fprintf(stderr, "\r%s, for at most %s.\x1b[K", m_what.c_str(),
                         terminal::duration(left).c_str());
            std::fflush(stderr);
        }
        m_said = true;
    }
    void clear()
    {
        if (m_terminal && m_said)
            std::fputs("\r\x1b[K", stderr);
        m_said = false;
    }

private:
    std::string m_what;
    bool m_terminal;
    bool m_said = false;
};

/// Waits until the worker has answered `id`; after a stop that it obeys, until it has left.
Result<void> waitForAnswer(const protocol::RunFolder &run, protocol::EventReader &events,
                           protocol::RunProgress &progress, const std::string &id,
                           const CommandOptions &options, bool stop)
{
    const auto began = std::chrono::steady_clock::now();
    bool answered = false;
    Waiting waiting("Waiting for the worker");
    for (int round = 0;; ++round) {
        const auto came = events.poll();
        if (!came)
            return came.error();
        for (const protocol::Event &event : *came) {
            progress.add(event);
            const auto *answer = std::get_if<protocol::CommandAnswered>(&event.body);
            if (!answer || answer->id != id)
                continue;
            if (!answer->obeyed)
                return Error{&kNotObeyed, {answer->sentence}, run.root()};
            answered = true;
        }
        if (answered
            && (!stop || progress.end == protocol::RunProgress::End::Stopped
                || progress.end == protocol::RunProgress::End::Finished))
            return {};
        if (round % 10 == 9) {
            const auto state = protocol::statusOf(run, progress).state;
            if (state == RunState::Died || state == RunState::Failed)
                return Error{&kEnded, {}, run.root()};
            if (state == RunState::Finished)
                return Error{&kFinished, {"do"}, run.root()};
        }
        const double passed =
            std::chrono::duration<double>(std::chrono::steady_clock::now() - began).count();
        if (passed > options.seconds)
            return Error{&kNoAnswer, {terminal::number(options.seconds, 0)}, run.root()};
        if (passed > 1)
            waiting.show(options.seconds - passed);
        std::this_thread::sleep_for(100ms);
    }
}

int command(const std::string &name, const CommandOptions &options)
{
    const fs::path root = withoutSlash(options.run);
    const auto inspected = protocol::inspectRun(root);
    if (!inspected)
        return terminal::failed(inspected.error());
    if (inspected->status.state == RunState::Finished)
        return terminal::failed(Error{&kFinished, {name}, root});
    if (inspected->status.state != RunState::Running)
        return terminal::failed(Error{&kNotRunning, {name}, root});

    const protocol::RunFolder run(root);
    protocol::EventReader events(run.events());
    protocol::RunProgress progress;
    const auto before = events.poll();
    if (!before)
        return terminal::failed(before.error());
    for (const protocol::Event &event : *before)
        progress.add(event);
    const auto id = protocol::sendCommand(run.control(), name, "merhan " + name);
    if (!id)
        return terminal::failed(id.error());
    if (const auto done = waitForAnswer(run, events, progress, *id, options, name == "stop"); !done)
        return terminal::failed(done.error());
    if (options.json)
        terminal::print(nlohmann::ordered_json{
                            {"run", shown(root)}, {"command", name}, {"id", *id}, {"obeyed", true}}
                            .dump(2)
                        + "\n");
    else
        terminal::print(shown(root)
                        + (name == "stop"    ? ": stopped; 'merhan resume' goes on\n"
                           : name == "pause" ? ": paused; 'merhan continue' goes on\n"
                                             : ": goes on\n"));
    return terminal::kDone;
}

Action setUpCommand(CLI::App &app, const std::string &name)
{
    const auto options = std::make_shared<CommandOptions>();
    app.add_option("RUN_DIR", options->run, "A run that is going on")->required();
    app.add_option("--timeout", options->seconds,
                   "Seconds to wait for the worker's answer; 60 by default")
        ->check(CLI::Range(0.0, 1e6));
    app.add_flag("--json", options->json, "One JSON document instead of text");
    return [options, name] { return command(name, *options); };
}

} // namespace

Action setUpStop(CLI::App &app)
{
    return setUpCommand(app, "stop");
}

Action setUpPause(CLI::App &app)
{
    return setUpCommand(app, "pause");
}

Action setUpContinue(CLI::App &app)
{
    return setUpCommand(app, "continue");
}

Action setUpResume(CLI::App &app)
{
    struct Options {
        std::string run;
        bool force = false, detach = false, json = false;
    };
    const auto options = std::make_shared<Options>();
    app.add_option("RUN_DIR", options->run, "A run that was stopped, failed or died")->required();
    app.add_flag("--force", options->force,
                 "Also when a worker of another machine wrote to it within the last minute");
    app.add_flag("--detach", options->detach,
                 "Start it in the background and return; 'merhan follow' shows it");
    app.add_flag("--json", options->json, "One JSON document: the metrics, or what --detach says");
    return [options] {
        const fs::path root = fs::absolute(withoutSlash(options->run));
        const auto inspected = protocol::inspectRun(root);
        if (!inspected)
            return terminal::failed(inspected.error());
        if (inspected->status.state == RunState::Finished)
            return terminal::failed(Error{&kFinished, {"resume"}, root});
        if (inspected->status.state == RunState::Running && !options->force) {
            const auto holder = inspected->status.holder.value_or(protocol::LockHolder{"?", 0, {}});
            return terminal::failed(Error{&protocol::errors::kRunBusy,
                                          {std::to_string(holder.processId), holder.host},
                                          root});
        }
        std::vector<std::string> more;
        if (options->force)
            more.push_back("--force");
        return startRun("resume", protocol::RunFolder(root), more,
                        {.detach = options->detach, .json = options->json});
    };
}

} // namespace merhan::app
