// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/error/result.h"
#include "core/nn/attention_maps.h"

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>

namespace merhan::explain {

/// MAPS.safetensors files by what they were computed from, kept between programs. Several may use
/// one folder. Losing it costs time and nothing else, so it is written without waiting for the
/// disk. One thread at a time.
class MapsCache {
public:
    /// The files together are kept below `mostBytes` by dropping those used longest ago; the newest
    /// one stays, however large. Whoever has mapped a dropped file keeps what is mapped.
    MapsCache(std::filesystem::path folder, std::int64_t mostBytes);

    /// The file of that key, which is then the one used last; nothing when it isn't there.
    std::optional<std::filesystem::path> find(const std::string &key) const;
    Result<std::filesystem::path> keep(const std::string &key, const nn::AttentionMaps &maps) const;

private:
    std::filesystem::path fileOf(const std::string &key) const;
    void dropOldest(const std::filesystem::path &newest) const;

    std::filesystem::path m_folder;
    std::int64_t m_mostBytes;
};

} // namespace merhan::explain
