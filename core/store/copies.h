// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/store/project.h"

namespace merhan::store {

/// "Save a copy": the project as it is this moment, in one compact file. Works while others write.
Result<void> saveCopy(const Project &project, const std::filesystem::path &file);

/// The project's file was removed while it was open: writes it anew in its place, whole, and goes on
/// there. Nothing to do when it is in its place; kReplaced when another file lies there.
Result<void> putBack(Project &project);

/// A copy in X.backups/, named by time and `reason` ("before-import"); the last five are kept.
/// Returns where it lies.
Result<std::filesystem::path> backUp(const Project &project, const std::string &reason);
/// The same, unless one was made today.
Result<std::optional<std::filesystem::path>> backUpOnceADay(const Project &project);
/// Newest first.
std::vector<std::filesystem::path> backups(const Project &project);

} // namespace merhan::store
