// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/error/result.h"

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace merhan::store {

/// A bounded file of blobs by content hash: what was costly to compute, kept between runs. Several
/// programs may use it at once. Losing it costs time and nothing else, so it is written without
/// waiting for the disk. One thread at a time.
class BlobCache {
public:
    /// Opens or makes the file; its size is kept below `mostBytes` by dropping what was used
    /// longest ago. A file that isn't such a cache, or is damaged, is an error and stays.
    static Result<BlobCache> open(const std::filesystem::path &file, std::int64_t mostBytes);
    BlobCache(BlobCache &&) noexcept;
    BlobCache &operator=(BlobCache &&) noexcept;
    ~BlobCache();

    /// Nothing when it isn't there.
    Result<std::optional<std::vector<std::byte>>> find(const std::string &key);

    struct Entry {
        std::string key;
        std::vector<std::byte> blob;
    };
    /// One transaction; a key that is there already keeps its blob.
    Result<void> add(std::span<const Entry> entries);
    /// Notes that these were used now, so that they stay longest.
    Result<void> touch(std::span<const std::string> keys);

    struct Size {
        std::int64_t entries = 0;
        std::int64_t bytes = 0; ///< of the blobs
    };
    Result<Size> size() const;
    /// Empties it and gives the space back.
    Result<void> clear();

private:
    struct Impl;
    explicit BlobCache(std::unique_ptr<Impl> impl);
    std::unique_ptr<Impl> m_impl;
};

/// Where a user's caches lie: $XDG_CACHE_HOME/merhan-studio, else ~/.cache/merhan-studio.
std::filesystem::path cacheFolder();

} // namespace merhan::store
