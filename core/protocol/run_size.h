// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/protocol/run_config.h"

#include <cstddef>
#include <cstdint>

namespace merhan::protocol {

/// Disk space of a run, in bytes, from its config alone.
struct RunSize {
    std::int64_t kept = 0; ///< models of every fold and seed, once it is finished
    std::int64_t most = 0; ///< while it is at it, checkpoints included
};

/// About: the width of the text encoder's states is taken as `textWidth`, the default encoder's.
RunSize runSize(const RunConfig &config, std::size_t folds, std::int64_t classes,
                std::int64_t textWidth = 384);

} // namespace merhan::protocol
