// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <CLI/CLI.hpp>

namespace merhan::worker {

// Each adds its subcommand; the callback sets `exitCode`, as the command line documents them:
// 0 done, 1 failed, 2 wrong usage, 3 done with items skipped.
void addTrain(CLI::App &app, int &exitCode);
void addPredict(CLI::App &app, int &exitCode);
void addAttention(CLI::App &app, int &exitCode);
void addFeatures(CLI::App &app, int &exitCode);
void addImportWeights(CLI::App &app, int &exitCode);
void addServe(CLI::App &app, int &exitCode);
void addDevices(CLI::App &app, int &exitCode);
void addEstimate(CLI::App &app, int &exitCode);

} // namespace merhan::worker
