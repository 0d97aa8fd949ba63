// SPDX-License-Identifier: Apache-2.0
#include "app/common/output.h"
#include "app/merhan-worker/command.h"

#include "core/training/devices.h"

#include <nlohmann/json.hpp>

#include <memory>

namespace merhan::worker {

namespace {

void printJson(const std::vector<training::DeviceFacts> &devices)
{
    nlohmann::ordered_json json{{"devices", nlohmann::json::array()}};
    for (const training::DeviceFacts &facts : devices) {
        nlohmann::ordered_json entry{{"device", facts.device},
                                     {"name", facts.name},
                                     {"memory_bytes", facts.memoryBytes},
                                     {"driver", facts.driver},
                                     {"usable", !facts.why.has_value()}};
        if (facts.threads > 0)
            entry["threads"] = facts.threads;
        if (facts.why)
            entry["why"] = {{"code", facts.why->code->key},
                            {"arguments", facts.why->arguments},
                            {"sentence", inEnglish(*facts.why)}};
        json["devices"].push_back(std::move(entry));
    }
    terminal::print(json.dump(1, ' ', false, nlohmann::json::error_handler_t::replace) + "\n");
}

void printText(const std::vector<training::DeviceFacts> &devices)
{
    std::string text;
    for (const training::DeviceFacts &facts : devices) {
        text += facts.device + (facts.name.empty() ? "" : "  " + facts.name);
        if (facts.memoryBytes > 0)
            text += ", " + terminal::number(static_cast<double>(facts.memoryBytes) / (1LL << 30), 1)
                    + " GiB";
        if (!facts.driver.empty())
            text += ", driver " + facts.driver;
        text += "\n";
        if (facts.why)
            text += "  not usable: " + inEnglish(*facts.why) + "\n";
    }
    terminal::print(text);
}

} // namespace

void addDevices(CLI::App &app, int &exitCode)
{
    const auto json = std::make_shared<bool>(false);
    CLI::App *command =
        app.add_subcommand("devices", "What a run can be computed on, and why a GPU can't be used");
    command->footer("Example:\n  merhan devices");
    command->add_flag("--json", *json, "One JSON document instead of text");
    command->callback([json, &exitCode] {
        const auto devices = training::listDevices();
        if (*json)
            printJson(devices);
        else
            printText(devices);
        exitCode = terminal::kDone;
    });
}

} // namespace merhan::worker
