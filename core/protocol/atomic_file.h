// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/error/result.h"

#include <cstddef>
#include <filesystem>
#include <memory>
#include <span>
#include <string>
#include <string_view>

namespace merhan::protocol {

/// Whether a file waits for the disk, to be there after a power cut. What can be made again at any
/// time (a cache) needn't, and is quicker so.
enum class Durable { Yes, No };

/// A file that is there whole or not at all: written under a temporary name in the same folder,
/// synced, renamed. Until commit() the file that stood there stays as it is; without commit(), and
/// after an error, nothing remains of the new one.
class AtomicFile {
public:
    static Result<AtomicFile> create(const std::filesystem::path &target);
    AtomicFile(AtomicFile &&) noexcept;
    AtomicFile &operator=(AtomicFile &&) noexcept;
    ~AtomicFile();

    Result<void> write(std::span<const std::byte> bytes);
    Result<void> write(std::string_view text) { return write(std::as_bytes(std::span(text))); }
    Result<void> commit(Durable durable = Durable::Yes);

private:
    struct Impl;
    explicit AtomicFile(std::unique_ptr<Impl> impl);
    std::unique_ptr<Impl> m_impl;
};

/// `text` as the whole content of `target`, through an AtomicFile.
Result<void> writeWhole(const std::filesystem::path &target, std::string_view text);

/// The whole file; larger than `most` bytes is an error, so that a wrong path can't fill memory.
Result<std::string> readWhole(const std::filesystem::path &file, std::size_t most = 256U << 20U);

/// Syncs a folder, so that a name made, changed or removed in it outlives a power cut.
void syncFolder(const std::filesystem::path &folder);

} // namespace merhan::protocol
