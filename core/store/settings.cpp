// SPDX-License-Identifier: Apache-2.0
#include "core/store/settings.h"

#include "core/store/project_impl.h"

#include <nlohmann/json.hpp>

namespace merhan::store {

namespace {
constexpr const char *kCorrectorsKey = "correctors";
}

Result<std::optional<std::string>> setting(const Project &project, const std::string &key)
{
    Statement find(project.database(), "SELECT value FROM settings WHERE key = ?");
    const auto row = find.bind(key).step();
    if (!row)
        return row.error();
    return *row ? std::optional(find.text(0)) : std::nullopt;
}

Result<void> setSetting(Project &project, const std::string &key,
                        const std::optional<std::string> &value)
{
    if (auto may = writable(project); !may)
        return may;
    if (!value)
        return Statement(project.database(), "DELETE FROM settings WHERE key = ?").run(key);
    return Statement(project.database(), "INSERT INTO settings (key, value) VALUES (?, ?) "
                                         "ON CONFLICT (key) DO UPDATE SET value = excluded.value")
        .run(key, *value);
}

Result<Correctors> correctors(const Project &project)
{
    const auto text = setting(project, kCorrectorsKey);
    if (!text)
        return text.error();
    if (!*text)
        return Correctors();
    const auto json = nlohmann::json::parse(**text, nullptr, false);
    std::vector<std::string> names;
    if (json.is_array())
        for (const auto &name : json)
            if (name.is_string())
                names.push_back(name.get<std::string>());
    return Correctors(std::move(names));
}

Result<void> setCorrectors(Project &project, const Correctors &annotators)
{
    if (!annotators)
        return setSetting(project, kCorrectorsKey, std::nullopt);
    return setSetting(project, kCorrectorsKey, nlohmann::json(*annotators).dump());
}

Result<std::map<std::string, std::string>> savedFilters(const Project &project)
{
    std::map<std::string, std::string> filters;
    Statement all(project.database(), "SELECT name, filter FROM filters");
    for (;;) {
        const auto row = all.step();
        if (!row)
            return row.error();
        if (!*row)
            return filters;
        filters.emplace(all.text(0), all.text(1));
    }
}

Result<void> saveFilter(Project &project, const std::string &name, const std::string &filter)
{
    if (auto may = writable(project); !may)
        return may;
    return Statement(project.database(),
                     "INSERT INTO filters (name, filter) VALUES (?, ?) "
                     "ON CONFLICT (name) DO UPDATE SET filter = excluded.filter")
        .run(name, filter);
}

Result<void> removeFilter(Project &project, const std::string &name)
{
    if (auto may = writable(project); !may)
        return may;
    return Statement(project.database(), "DELETE FROM filters WHERE name = ?").run(name);
}

} // namespace merhan::store
