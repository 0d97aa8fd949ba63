// SPDX-License-Identifier: Apache-2.0
// Private to core/store.
#pragma once

#include "core/store/database.h"
#include "core/store/errors.h"
#include "core/store/project.h"

#include <span>

namespace merhan::store {

/// As Project::open, with the steps of the schema given: for tests of migrations.
struct OpenWith {
    static Result<Project> steps(const std::filesystem::path &file, const Project::Options &options,
                                 std::span<const char *const> steps);
};

/// An Error when the project may only be read; every writing function asks first.
Result<void> writable(const Project &project);

/// When it is closed, the log stays where it is, and as it is.
void leaveLog(Database &database);

std::int64_t nowMs();

/// `path` as seen from the folder of `file`; "" when there is no such way.
std::string relativeTo(const std::filesystem::path &path, const std::filesystem::path &file);

/// Copies `source` page by page to a new file in X.backups/, and keeps the last five.
Result<std::filesystem::path> copyToBackups(Database &source, const std::filesystem::path &folder,
                                            const std::string &reason);

} // namespace merhan::store
