// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/protocol/dataset.h"
#include "core/protocol/run_config.h"
#include "core/protocol/run_folder.h"
#include "core/training/text_input.h"

#include <torch/torch.h>

namespace merhan::training {

/// environment.json: what a result may depend on besides config and data. Versions, host, device,
/// threads, seeds, hashes of the data and of the encoder.
Result<void> writeEnvironment(const protocol::RunFolder &folder, const protocol::RunConfig &config,
                              const protocol::Dataset &dataset, torch::Device device,
                              const TextInput *text);

} // namespace merhan::training
