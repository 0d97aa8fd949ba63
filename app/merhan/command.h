// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/common/output.h"
#include "core/error/result.h"

#include <functional>
#include <span>
#include <string>
#include <vector>

namespace CLI {
class App;
class Option;
} // namespace CLI

namespace merhan::app {

/// What a command does once its arguments are read; returns the exit code.
using Action = std::function<int()>;

/// One row of the table of commands.
struct Command {
    const char *name;
    const char *summary;
    const char *example; ///< shown below its --help
    /// Adds its options. Nothing: the worker reads the arguments.
    Action (*setUp)(CLI::App &) = nullptr;
};
std::span<const Command> commands();

/// An option that may be given several times, with one value each time.
CLI::Option *addMany(CLI::App &app, const char *name, std::vector<std::string> &values,
                     const char *help);

/// Says what is wrong with how a command was called. Returns kWrongUsage.
int wrongUsage(const std::string &sentence);
/// The same for an Error that is about an argument rather than about a file.
int wrongUsage(const Error &error);

/// "path/to/run/" and "path/to/run" are one folder.
std::string withoutSlash(std::string path);

Action setUpDemo(CLI::App &app);
Action setUpImport(CLI::App &app);
Action setUpInfo(CLI::App &app);
Action setUpCheck(CLI::App &app);
Action setUpLocate(CLI::App &app);
Action setUpSnapshot(CLI::App &app);
Action setUpTrain(CLI::App &app);
Action setUpResume(CLI::App &app);
Action setUpStop(CLI::App &app);
Action setUpPause(CLI::App &app);
Action setUpContinue(CLI::App &app);
Action setUpFollow(CLI::App &app);
Action setUpIngest(CLI::App &app);
Action setUpEvaluate(CLI::App &app);
Action setUpTokenize(CLI::App &app);
Action setUpExport(CLI::App &app);
Action setUpExportModel(CLI::App &app);
Action setUpAnnotations(CLI::App &app);
Action setUpCache(CLI::App &app);

} // namespace merhan::app
