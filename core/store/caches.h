// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/error/result.h"

#include <cstdint>
#include <filesystem>
#include <vector>

namespace merhan::store {

/// What the programs keep so that it needn't be computed again. Losing it costs time, nothing else.
struct Cache {
    enum class Kind {
        Peaks,  ///< of recordings, for the waveform
        States, ///< what encoders said of texts
        Maps,   ///< attention maps that were looked at
    };
    Kind kind = Kind::Peaks;
    std::filesystem::path place; ///< a folder, or a file
    std::int64_t bytes = 0;
    std::int64_t entries = 0;
};

/// All of them, in the order of the kinds. Reads the disk.
std::vector<Cache> cachesIn(const std::filesystem::path &folder);
/// Empties one, also while others use it.
Result<void> clearCache(const Cache &cache);

} // namespace merhan::store
