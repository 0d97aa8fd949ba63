// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/training/fold_trainer.h"
#include "core/training/network_config.h"
#include "core/training/starting_point.h"

namespace merhan::training {

/// A network with its first weights, drawn by seed and fold, and normalisation from the training
/// utterances, which are indices into `examples`.
Result<nn::MerHan> newNetwork(const nn::ModelConfig &config, const std::vector<Example> &examples,
                              const std::vector<std::size_t> &train, const StartingPoint &start,
                              torch::Device device, std::uint64_t seed, std::size_t fold);

} // namespace merhan::training
