// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/error/result.h"

#include <cstdint>
#include <filesystem>
#include <string>

namespace merhan::training {

/// What a run would take on this machine, from a few of its own batches.
struct Estimate {
    std::string device;    ///< "cpu", "cuda:0"
    std::string name;      ///< of the device
    std::string precision; ///< "float32", "bfloat16"
    int threads = 0;
    std::int64_t folds = 0;
    std::int64_t seeds = 0;
    std::int64_t epochs = 0;                          ///< at most, of one fold and seed
    std::int64_t train = 0, validation = 0, test = 0; ///< utterances of the fold that was tried
    std::int64_t measured = 0;                        ///< utterances that were trained on for it

    double featureSeconds = 0; ///< to read every recording and text, once; less from the cache
    double epochSeconds = 0;   ///< with its validation
    double utterancesPerSecond = 0;
    double totalSeconds = 0; ///< of the run with all of its epochs
    double leastSeconds = 0; ///< when each fold's first epoch is its best, and patience ends it
    std::int64_t peakMemoryBytes = 0;   ///< of the device; on the CPU of the process
    std::int64_t deviceMemoryBytes = 0; ///< what it has
    std::int64_t diskBytes = 0;         ///< at most, while it is at it
    std::int64_t keptBytes = 0;         ///< once it is finished
};

/// Trains a little on the first fold, as a run with this config and data set would, and writes
/// nothing. Seconds of work.
Result<Estimate> estimateRun(const std::filesystem::path &config,
                             const std::filesystem::path &dataset);

} // namespace merhan::training
