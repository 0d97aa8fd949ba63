// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/nn/model_config.h"
#include "core/protocol/run_config.h"

namespace merhan::training {

/// The network that a run's config describes. `textWidth`: of the encoder's states.
nn::ModelConfig networkConfig(const protocol::RunConfig &config, std::int64_t textWidth,
                              std::int64_t classes);

} // namespace merhan::training
