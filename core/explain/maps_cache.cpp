// SPDX-License-Identifier: Apache-2.0
#include "core/explain/maps_cache.h"

#include "core/explain/maps_file.h"
#include "core/protocol/sha256.h"

#include <algorithm>
#include <vector>

namespace merhan::explain {

namespace fs = std::filesystem;

MapsCache::MapsCache(fs::path folder, std::int64_t mostBytes)
    : m_folder(std::move(folder)), m_mostBytes(mostBytes)
{}

fs::path MapsCache::fileOf(const std::string &key) const
{
    return m_folder / (protocol::sha256(key) + ".safetensors");
}

std::optional<fs::path> MapsCache::find(const std::string &key) const
{
    const fs::path file = fileOf(key);
    std::error_code problem;
    fs::last_write_time(file, fs::file_time_type::clock::now(), problem);
    return problem ? std::nullopt : std::optional(file);
}

Result<fs::path> MapsCache::keep(const std::string &key, const nn::AttentionMaps &maps) const
{
    std::error_code problem;
    fs::create_directories(m_folder, problem);
    if (problem)
        return Error{&errors::kFileUnwritable, {problem.message()}, m_folder};
    const fs::path file = fileOf(key);
    if (auto written = writeMaps(file, maps, protocol::Durable::No); !written)
        return written.error();
    dropOldest(file);
    return file;
}

void MapsCache::dropOldest(const fs::path &newest) const
{
    struct Kept {
        fs::file_time_type used;
        std::int64_t bytes;
        fs::path file;
    };
    std::vector<Kept> others;
    std::int64_t bytes = 0;
    std::error_code problem;
    // Unfinished files of a program that died are among them, and go as the others do.
    for (fs::directory_iterator at(m_folder, problem), last; !problem && at != last;
         at.increment(problem)) {
        std::error_code gone; // by another program, meanwhile
        const auto used = at->last_write_time(gone);
        const auto size = gone ? 0 : at->file_size(gone);
        if (gone)
            continue;
        bytes += static_cast<std::int64_t>(size);
        if (at->path() != newest)
            others.push_back({used, static_cast<std::int64_t>(size), at->path()});
    }
    std::sort(others.begin(), others.end(),
              [](const Kept &a, const Kept &b) { return a.used < b.used; });
    for (const Kept &kept : others) {
        if (bytes <= m_mostBytes)
            break;
        fs::remove(kept.file, problem);
        bytes -= kept.bytes;
    }
}

} // namespace merhan::explain
