// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/error/progress.h"
#include "core/protocol/dataset.h"
#include "core/protocol/run_config.h"
#include "core/store/blob_cache.h"
#include "core/training/fold_trainer.h"

#include <functional>
#include <stop_token>
#include <vector>

namespace merhan::training {

/// The states of a frozen text encoder: for each text [tokens, width] float32 on the CPU, as for
/// that text alone.
struct FrozenEncoder {
    std::int64_t width = 0;
    std::string identity; ///< of its weights, its layers and whatever else changes its answer
    std::function<Result<std::vector<torch::Tensor>>(const std::vector<std::string> &)> encode;
};

struct LoadedExamples {
    std::vector<Example> examples; ///< one an item of the data set
    struct LeftOut {
        std::size_t item;
        Error why;
    };
    std::vector<LeftOut> leftOut; ///< recordings that can't be read
};

/// Reads what the network takes of every item that the run's streams can use, unlabelled ones too.
/// MFCCs are computed anew each run: that is faster than reading them back. Encoder states come
/// from `cache` where they are there, and go into it (nullptr: no cache).
Result<LoadedExamples> loadExamples(const protocol::Dataset &dataset,
                                    const protocol::RunConfig &config,
                                    const FrozenEncoder *encoder, store::BlobCache *cache,
                                    std::stop_token stop, const Progress &progress);

} // namespace merhan::training
