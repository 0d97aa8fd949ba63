// SPDX-License-Identifier: Apache-2.0
#include "core/protocol/control.h"

#include "core/protocol/ids.h"

#include <nlohmann/json.hpp>

namespace merhan::protocol {

Result<std::string> sendCommand(const std::filesystem::path &controlFile,
                                const std::string &command, const std::string &by)
{
    const std::string id = randomId();
    const nlohmann::ordered_json json{
        {"id", id}, {"command", command}, {"by", by}, {"time", utcNow()}};
    const auto done = appendLine(
        controlFile, json.dump(-1, ' ', false, nlohmann::json::error_handler_t::replace));
    if (!done)
        return done.error();
    return id;
}

Result<std::vector<Command>> ControlReader::poll()
{
    std::vector<Command> commands;
    const auto done = m_lines.poll([&](std::string_view line) {
        const auto json = nlohmann::json::parse(line, nullptr, false);
        if (!json.is_object())
            return;
        const auto text = [&](const char *name) {
            const auto found = json.find(name);
            return found != json.end() && found->is_string() ? found->get<std::string>()
                                                             : std::string();
        };
        Command command{text("id"), text("command"), text("by"), text("time")};
        if (!command.id.empty() && !command.command.empty() && m_seen.insert(command.id).second)
            commands.push_back(std::move(command));
    });
    if (!done)
        return done.error();
    return commands;
}

} // namespace merhan::protocol
