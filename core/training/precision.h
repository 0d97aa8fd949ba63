// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/protocol/run_config.h"

#include <torch/torch.h>

namespace merhan::training {

/// Whether the network computes in bfloat16 under autocast: as asked, or with `auto` where the
/// machine does it in hardware (CUDA from Ampere on, CPUs with AVX-512 BF16 or AMX).
bool wantsBfloat16(const protocol::RunConfig &config, torch::Device device);

/// Autocast to bfloat16 for as long as it lives, when it is `on`. Weights stay float32.
class Autocast {
public:
    Autocast(torch::Device device, bool on);
    ~Autocast();
    Autocast(const Autocast &) = delete;
    Autocast &operator=(const Autocast &) = delete;

private:
    torch::DeviceType m_type;
    bool m_on;
};

} // namespace merhan::training
