// SPDX-License-Identifier: Apache-2.0
// Private to core/store.
#pragma once

#include "core/store/database.h"

#include <span>

namespace merhan::store {

/// "MERH": what tells a project from any other SQLite file.
inline constexpr std::int64_t kApplicationId = 0x4D455248;

/// Step n brings a file from version n to n + 1. A shipped step is never edited.
std::span<const char *const> schemaSteps();

/// Runs the steps that `database` (at version `have`) lacks, each in a transaction of its own.
/// The last step that was done stays done when a later one fails.
Result<void> runSteps(Database &database, std::int64_t have, std::span<const char *const> steps);

} // namespace merhan::store
