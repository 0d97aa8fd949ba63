// SPDX-License-Identifier: Apache-2.0
//
// A cache file: Header, the key, then the finest level's buckets; the coarser ones are made of it
// in no time. Bytes as this machine has them: a cache isn't carried to another.
#include "core/audio/errors.h"
#include "core/audio/peaks.h"

#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <atomic>
#include <cstdio>
#include <cstring>
#include <fstream>
#include <string>
#include <string_view>

namespace merhan::audio {

namespace fs = std::filesystem;

namespace {

struct Header {
    char magic[8] = {'M', 'E', 'R', 'P', 'E', 'A', 'K', '2'};
    std::uint64_t checksum = 0; ///< of what follows but the key, which is compared
    std::int64_t frames = 0;
    std::int32_t channels = 0;
    std::int32_t sampleRateHz = 0;
    std::uint64_t keyLength = 0;
};

constexpr const char *kEnding = ".peaks";

/// FNV-1a, 64 bit: names files and finds damage, keeps nobody out.
std::uint64_t hashOf(std::string_view bytes)
{
    std::uint64_t hash = 0xcbf29ce484222325U;
    for (const char byte : bytes)
        hash = (hash ^ static_cast<unsigned char>(byte)) * 0x100000001b3U;
    return hash;
}

std::string_view bytesOf(const std::vector<Peaks::Bucket> &buckets)
{
    return {reinterpret_cast<const char *>(buckets.data()), buckets.size() * sizeof(Peaks::Bucket)};
}

std::uint64_t checksumOf(const Header &header, std::string_view buckets)
{
    return hashOf(buckets)
           ^ hashOf(std::to_string(header.frames) + ' ' + std::to_string(header.channels) + ' '
                    + std::to_string(header.sampleRateHz));
}

/// Path, size and time of change; empty when the recording can't be asked.
std::string keyOf(const fs::path &recording)
{
    struct stat state = {};
    std::error_code problem;
    const fs::path path = fs::absolute(recording, problem);
    if (problem || ::stat(path.c_str(), &state) != 0)
        return {};
    return path.string() + '\n' + std::to_string(state.st_size) + '\n'
           + std::to_string(state.st_mtim.tv_sec) + '.' + std::to_string(state.st_mtim.tv_nsec);
}

} // namespace

PeaksCache::PeaksCache(fs::path folder, std::int64_t mostBytes)
    : m_folder(std::move(folder)), m_mostBytes(mostBytes)
{
}

Result<Peaks> PeaksCache::of(const fs::path &recording, std::stop_token stop) const
{
    const std::string key = m_folder.empty() ? std::string() : keyOf(recording);
    if (key.empty())
        return Peaks::compute(recording, stop); // which says what is wrong, if anything is
    char name[17];
    std::snprintf(name, sizeof name, "%016llx", static_cast<unsigned long long>(hashOf(key)));
    const fs::path file = m_folder / (std::string(name) + kEnding);
    if (auto kept = load(file, key)) {
        std::error_code ignored; // used now, so that it stays longest
        fs::last_write_time(file, fs::file_time_type::clock::now(), ignored);
        return kept;
    }
    auto peaks = Peaks::compute(recording, stop);
    if (peaks && keyOf(recording) == key) // else it changed while it was read
        keep(file, key, *peaks);
    return peaks;
}

Result<Peaks> PeaksCache::load(const fs::path &file, const std::string &key)
{
    const Error missing{&merhan::errors::kFileUnreadable, {"not in the cache"}, file};
    std::error_code problem;
    const auto size = fs::file_size(file, problem);
    if (problem || !fs::is_regular_file(file, problem))
        return missing;
    std::ifstream in(file, std::ios::binary);
    Header header;
    in.read(reinterpret_cast<char *>(&header), sizeof header);
    if (!in || std::memcmp(header.magic, Header{}.magic, sizeof header.magic) != 0
        || header.keyLength != key.size() || header.channels < 1
        || header.channels > 4096 || header.frames < 1)
        return missing;
    // What the header promises has to be what the file holds, before memory is asked for.
    const auto buckets = static_cast<std::uint64_t>(Peaks::bucketsAt(0, header.frames));
    const std::uint64_t rest = size - sizeof header;
    const std::uint64_t bytesABucket =
        sizeof(Peaks::Bucket) * static_cast<std::uint64_t>(Peaks::columnsOf(header.channels));
    if (rest < key.size() || (rest - key.size()) % bytesABucket != 0
        || (rest - key.size()) / bytesABucket != buckets)
        return missing;
    std::string itsKey(key.size(), '\0');
    in.read(itsKey.data(), static_cast<std::streamsize>(itsKey.size()));
    Peaks peaks;
    peaks.m_frames = header.frames;
    peaks.m_channels = header.channels;
    peaks.m_sampleRateHz = header.sampleRateHz;
    Peaks::Level &finest = peaks.m_levels[0];
    finest.resize((rest - key.size()) / sizeof(Peaks::Bucket));
    in.read(reinterpret_cast<char *>(finest.data()),
            static_cast<std::streamsize>(rest - key.size()));
    if (!in || itsKey != key || checksumOf(header, bytesOf(finest)) != header.checksum)
        return missing;
    peaks.addCoarserLevels();
    return peaks;
}

void PeaksCache::keep(const fs::path &file, const std::string &key, const Peaks &peaks) const
{
    std::error_code problem;
    fs::create_directories(m_folder, problem);
    const std::string_view buckets = bytesOf(peaks.m_levels[0]);
    Header header;
    header.frames = peaks.m_frames;
    header.channels = peaks.m_channels;
    header.sampleRateHz = peaks.m_sampleRateHz;
    header.keyLength = key.size();
    header.checksum = checksumOf(header, buckets);
    // A name of its own until it is whole: another thread or program may write the same.
    static std::atomic<unsigned> count = 0;
    fs::path unfinished = file;
    unfinished += '.' + std::to_string(::getpid()) + '.' + std::to_string(count++);
    std::ofstream out(unfinished, std::ios::binary);
    out.write(reinterpret_cast<const char *>(&header), sizeof header);
    out.write(key.data(), static_cast<std::streamsize>(key.size()));
    out.write(buckets.data(), static_cast<std::streamsize>(buckets.size()));
    out.close();
    if (out)
        fs::rename(unfinished, file, problem);
    if (!out || problem) {
        fs::remove(unfinished, problem);
        return;
    }
    dropOldest();
}

void PeaksCache::dropOldest() const
{
    struct Kept {
        fs::file_time_type used;
        std::int64_t bytes;
        fs::path file;
    };
    std::vector<Kept> all;
    std::int64_t bytes = 0;
    std::error_code problem;
    for (fs::directory_iterator at(m_folder, problem), last; !problem && at != last;
         at.increment(problem)) {
        // The unfinished ones of a program that died count and go as well.
        if (at->path().filename().string().find(kEnding) != 16)
            continue;
        std::error_code gone; // by another program, meanwhile
        const auto used = at->last_write_time(gone);
        const auto size = gone ? 0 : at->file_size(gone);
        if (gone)
            continue;
        all.push_back({used, static_cast<std::int64_t>(size), at->path()});
        bytes += all.back().bytes;
    }
    std::sort(all.begin(), all.end(), [](const Kept &a, const Kept &b) { return a.used < b.used; });
    for (const Kept &kept : all) {
        if (bytes <= m_mostBytes)
            break;
        fs::remove(kept.file, problem);
        bytes -= kept.bytes;
    }
}

} // namespace merhan::audio
