// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/store/project.h"

namespace merhan::app {

/// Opens a project and says what a person should know about how.
Result<store::Project> openProject(const std::string &file,
                                   store::Mode mode = store::Mode::ReadWrite);
/// To be read: also where it can't be written.
Result<store::Project> openToRead(const std::string &file);

} // namespace merhan::app
