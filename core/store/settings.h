// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/store/project.h"

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace merhan::store {

/// Whose annotations correct the corpus (label source `corrected`). Nothing: everyone's whose pass
/// isn't blind, the default; named annotators: every annotation of theirs.
using Correctors = std::optional<std::vector<std::string>>;

Result<Correctors> correctors(const Project &project);
Result<void> setCorrectors(Project &project, const Correctors &annotators);

/// Any other setting of the project, a text under a key; the last writer wins.
Result<std::optional<std::string>> setting(const Project &project, const std::string &key);
Result<void> setSetting(Project &project, const std::string &key,
                        const std::optional<std::string> &value);

/// Filters of the utterance table by name; what a filter says is the studio's.
Result<std::map<std::string, std::string>> savedFilters(const Project &project);
Result<void> saveFilter(Project &project, const std::string &name, const std::string &filter);
Result<void> removeFilter(Project &project, const std::string &name);

} // namespace merhan::store
