// SPDX-License-Identifier: Apache-2.0
#include "core/store/caches.h"

#include "core/store/blob_cache.h"

#include <limits>

namespace merhan::store {

namespace fs = std::filesystem;

namespace {

Cache folderOf(Cache::Kind kind, const fs::path &folder)
{
    Cache cache{kind, folder, 0, 0};
    std::error_code failed;
    for (fs::recursive_directory_iterator at(folder, failed), end; !failed && at != end;
         at.increment(failed)) {
        std::error_code gone; // somebody else may clear it, too
        if (!at->is_regular_file(gone))
            continue;
        const auto bytes = at->file_size(gone);
        if (gone)
            continue;
        cache.bytes += static_cast<std::int64_t>(bytes);
        ++cache.entries;
    }
    return cache;
}

Cache statesOf(const fs::path &file)
{
    Cache cache{Cache::Kind::States, file, 0, 0};
    std::error_code failed;
    for (const char *ending : {"", "-wal"})
        if (const auto bytes = fs::file_size(file.string() + ending, failed); !failed)
            cache.bytes += static_cast<std::int64_t>(bytes);
    if (cache.bytes == 0)
        return cache;
    // Without a bound of ours: looking drops nothing.
    if (auto opened = BlobCache::open(file, std::numeric_limits<std::int64_t>::max()))
        if (const auto size = opened->size())
            cache.entries = size->entries;
    return cache;
}

} // namespace

std::vector<Cache> cachesIn(const fs::path &folder)
{
    return {folderOf(Cache::Kind::Peaks, folder / "peaks"),
            statesOf(folder / "encoder-states.sqlite"),
            folderOf(Cache::Kind::Maps, folder / "maps")};
}

Result<void> clearCache(const Cache &cache)
{
    std::error_code failed;
    if (cache.kind == Cache::Kind::States) {
        if (!fs::exists(cache.place, failed))
            return {};
        auto opened = BlobCache::open(cache.place, std::numeric_limits<std::int64_t>::max());
        if (!opened)
            return opened.error();
        return opened->clear();
    }
    std::error_code first;
    for (fs::directory_iterator at(cache.place, failed), end; !failed && at != end;
         at.increment(failed)) {
        std::error_code mine;
        fs::remove_all(at->path(), mine);
        if (mine && !first)
            first = mine;
    }
    if (first)
        return Error{&merhan::errors::kFileUnwritable, {first.message()}, cache.place, 0};
    return {};
}

} // namespace merhan::store
