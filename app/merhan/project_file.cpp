// SPDX-License-Identifier: Apache-2.0
#include "app/merhan/project_file.h"

#include "app/common/output.h"

namespace merhan::app {

Result<store::Project> openProject(const std::string &file, store::Mode mode)
{
    auto project = store::Project::open(file, mode);
    if (project)
        for (const Error &notice : project->notices())
            terminal::say("Note: " + inEnglish(notice));
    return project;
}

Result<store::Project> openToRead(const std::string &file)
{
    return openProject(file, store::Mode::ReadOnly);
}

} // namespace merhan::app
