// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <string>
#include <vector>

namespace merhan::training {

/// What the NVIDIA driver says by itself, whether torch can reach its GPUs or not.
struct NvidiaDriver {
    struct Gpu {
        std::string name;
        std::int64_t memoryBytes = 0;
        int major = 0, minor = 0; ///< compute capability
    };
    bool hardware = false; ///< the machine has a GPU of NVIDIA's, with or without a driver
    std::string version;   ///< "580.65.06"; "" without a driver
    std::vector<Gpu> gpus; ///< in the order of the PCI bus
};
/// Through NVML, which comes with the driver and is loaded here.
NvidiaDriver askNvidiaDriver();

/// "580" of "580.65.06"; 0 of what is no version.
int majorOf(const std::string &version);

} // namespace merhan::training
