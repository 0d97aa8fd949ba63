// SPDX-License-Identifier: Apache-2.0
#include "app/merhan/start_run.h"

#include "app/common/output.h"
#include "app/merhan/worker.h"

#include <nlohmann/json.hpp>

#include <chrono>
#include <thread>

#include <sys/wait.h>

namespace merhan::app {

using namespace std::chrono_literals;

namespace {

constexpr ErrorCode kDidNotBegin{"run_did_not_begin",
                                 "The worker left before it had begun. Its last words:\n%1"};

/// Whether the worker `process` has the run in its hands. It has when it wrote an event as the
/// lock's holder; a worker takes seconds to load.
Result<void> waitUntilBegun(const protocol::RunFolder &run, int process)
{
    for (const auto end = std::chrono::steady_clock::now() + 60s;
         std::chrono::steady_clock::now() < end; std::this_thread::sleep_for(50ms)) {
        const auto holder = protocol::readLock(run.lock());
        if (holder && holder->processId == process)
            return {};
        if (::waitpid(process, nullptr, WNOHANG) == process)
            return Error{&kDidNotBegin, {protocol::logTail(run)}, run.root()};
    }
    return {}; // slow, but alive
}

} // namespace

int startRun(const std::string &command, const protocol::RunFolder &run,
             const std::vector<std::string> &more, StartOptions options)
{
    std::vector<std::string> arguments{command, run.root().string()};
    arguments.insert(arguments.end(), more.begin(), more.end());
    if (!options.detach) {
        terminal::say("Run: " + shown(run.root()));
        if (options.json)
            arguments.push_back("--json");
        return becomeWorker(arguments);
    }
    const auto process = startDetached(arguments, run.log());
    if (!process)
        return terminal::failed(process.error());
    if (const auto begun = waitUntilBegun(run, *process); !begun)
        return terminal::failed(begun.error());
    if (options.json)
        terminal::print(
            nlohmann::ordered_json{{"run", shown(run.root())}, {"pid", *process}}.dump(2) + "\n");
    else
        terminal::print(shown(run.root()) + "\n");
    return terminal::kDone;
}

} // namespace merhan::app
