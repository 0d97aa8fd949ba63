// SPDX-License-Identifier: Apache-2.0
#include "core/training/environment.h"

#include "core/protocol/atomic_file.h"
#include "core/protocol/ids.h"

#include <nlohmann/json.hpp>

#include <sys/utsname.h>

namespace merhan::training {

Result<void> writeEnvironment(const protocol::RunFolder &folder, const protocol::RunConfig &config,
                              const protocol::Dataset &dataset, torch::Device device,
                              const TextInput *text)
{
    utsname system{};
    uname(&system);
    nlohmann::ordered_json json;
    json["program"] = MERHAN_VERSION;
    json["libtorch"] = TORCH_VERSION;
    json["cpu_capability"] = at::get_cpu_capability();
    json["compiler"] = __VERSION__;
    json["system"] = std::string(system.sysname) + " " + system.release + " " + system.machine;
    json["host"] = protocol::hostName();
    json["device"] = device.str();
    json["threads"] = torch::get_num_threads();
    json["seeds"] = config.seeds();
    json["data_version"] = protocol::dataVersion(dataset);
    if (text)
        json["encoder"] = {{"name", text->reference().name},
                           {"path", shown(text->reference().path)},
                           {"sha256", text->reference().hash},
                           {"layers", text->reference().layers}};
    json["written"] = protocol::utcNow();
    return protocol::writeWhole(folder.environment(), json.dump(1) + "\n");
}

} // namespace merhan::training
