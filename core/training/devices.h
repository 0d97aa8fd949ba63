// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/error/result.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace merhan::training {

/// A device that a run could name, or an NVIDIA GPU that it can't.
struct DeviceFacts {
    std::string
        device;       ///< "cpu", "cuda:0"; "cuda" for what has no number, since nothing reaches it
    std::string name; ///< "NVIDIA H100"; "" when nothing says it
    std::int64_t memoryBytes = 0; ///< 0: unknown
    int threads = 0;              ///< of the processor; 0 for a GPU
    std::string driver;           ///< version of the NVIDIA driver; "" without one, and of the CPU
    std::optional<Error> why;     ///< why it can't be used; nothing when it can
};

/// The processor first, then every GPU, each tried by a small computation. Without any usable GPU
/// there is one entry more, which says why.
std::vector<DeviceFacts> listDevices();

/// The name of the device that `device` of a config stands for, tried by a small computation.
Result<std::string> deviceFor(const std::string &wish);

} // namespace merhan::training
