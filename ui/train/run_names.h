// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/project.h"
#include "core/store/runs.h"

#include <map>
#include <string>

namespace merhan::train {

/// Names that a person gave runs before the project could take them in; kept as a setting of the
/// project until it does. By folder: the name alone of one in the project's runs folder, else the
/// whole path.
using GivenNames = std::map<std::string, std::string>;

std::string nameKey(const store::Project &project, const std::filesystem::path &folder);
Result<GivenNames> givenNames(const store::Project &project);
/// "": forgets it.
Result<void> setGivenName(store::Project &project, const std::string &key, const std::string &name);

/// Takes a run in and gives it the name that waited for it. As the project has it from now on: of a
/// copy of a run that it had, the folder is the other one's.
Result<store::RunRow> takeIn(store::Project &project, const std::filesystem::path &folder);

} // namespace merhan::train
