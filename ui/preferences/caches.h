// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error/result.h"

#include <cstdint>
#include <filesystem>
#include <vector>

namespace merhan::preferences {

/// What the program keeps so that it needn't be computed again. Losing it costs time, nothing else.
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

/// All of them, in the order of the kinds. Reads the disk: not for the UI thread.
std::vector<Cache> cachesIn(const std::filesystem::path &folder);
/// Empties one, also while others use it. Not for the UI thread.
Result<void> clear(const Cache &cache);

} // namespace merhan::preferences
