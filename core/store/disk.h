// SPDX-License-Identifier: Apache-2.0
// Private to core/store.
#pragma once

#include <cstdint>
#include <filesystem>
#include <string_view>

namespace merhan::store {

/// Name of a file system by its number in statfs(2), when it is one whose locks or shared memory
/// can't be trusted with a write-ahead log; "" for any other.
std::string_view networkDiskName(std::uint32_t magic);
/// The same of the disk that `path`'s folder lies on.
std::string_view networkDiskOf(const std::filesystem::path &path);

} // namespace merhan::store
