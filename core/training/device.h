// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/error/result.h"
#include "core/protocol/events.h"
#include "core/protocol/run_config.h"

#include <torch/torch.h>

#include <cstdint>

namespace merhan::training {

/// The device that `device` of a config names, checked by using it; with `auto` the first CUDA
/// device that works, else the CPU.
Result<torch::Device> chooseDevice(const std::string &wish);

/// Threads, determinism and flush-to-zero as the config says. Denormals are flushed because they
/// slow an LSTM's step several times.
void setUpTorch(const protocol::RunConfig &config, torch::Device device);

/// What the run says of its device.
protocol::DeviceChosen describe(torch::Device device, bool bfloat16);

/// Most memory in use since the start: of the CUDA device, or of this process on the CPU. Bytes.
std::int64_t peakMemoryBytes(torch::Device device);

} // namespace merhan::training
