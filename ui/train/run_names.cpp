// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/train/run_names.h"

#include "core/store/settings.h"

#include <nlohmann/json.hpp>

namespace merhan::train {

namespace fs = std::filesystem;

namespace {

constexpr const char *kSetting = "run_names";

Result<void> write(store::Project &project, const GivenNames &names)
{
    if (names.empty())
        return store::setSetting(project, kSetting, std::nullopt);
    const nlohmann::json json = names;
    return store::setSetting(project, kSetting,
                             json.dump(-1, ' ', false, nlohmann::json::error_handler_t::replace));
}

} // namespace

std::string nameKey(const store::Project &project, const fs::path &folder)
{
    return folder.parent_path() == project.runsFolder() ? folder.filename().string()
                                                        : folder.string();
}

Result<GivenNames> givenNames(const store::Project &project)
{
    const auto text = store::setting(project, kSetting);
    if (!text)
        return text.error();
    GivenNames names;
    if (!*text)
        return names;
    const auto json = nlohmann::json::parse(**text, nullptr, false);
    if (!json.is_object())
        return names;
    for (const auto &[key, value] : json.items())
        if (value.is_string())
            names[key] = value.get<std::string>();
    return names;
}

Result<void> setGivenName(store::Project &project, const std::string &key, const std::string &name)
{
    auto names = givenNames(project);
    if (!names)
        return names.error();
    if (name.empty())
        names->erase(key);
    else
        (*names)[key] = name;
    return write(project, *names);
}

Result<store::RunRow> takeIn(store::Project &project, const fs::path &folder)
{
    const auto taken = store::ingest(project, folder);
    if (!taken)
        return taken.error();
    const auto names = givenNames(project);
    if (!names)
        return names.error();
    const std::string key = nameKey(project, folder);
    const auto found = names->find(key);
    if (found == names->end())
        return store::findRun(project, taken->run);
    const std::string name = found->second;
    if (auto done = setGivenName(project, key, {}); !done)
        return done.error();
    // Where another run has the name by now, this one keeps its folder's.
    if (name != taken->run)
        if (auto done = store::renameRun(project, taken->run, name); !done)
            return done.error();
    return store::findRun(project, name);
}

} // namespace merhan::train
