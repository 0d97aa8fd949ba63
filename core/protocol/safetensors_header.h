// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/protocol/safetensors.h"

namespace merhan::protocol {

/// What a file's header says of one tensor; offsets count from the first byte after the header.
struct HeaderEntry {
    std::string name;
    Dtype dtype = Dtype::F32;
    std::vector<std::int64_t> shape;
    std::uint64_t begin = 0;
    std::uint64_t end = 0;
};

struct Header {
    std::vector<HeaderEntry> entries; ///< sorted by offset
    Metadata metadata;
};

/// Reads the JSON of a header and checks it against the `dataBytes` that follow: each tensor's
/// bytes fit its dtype and shape, and all of them cover the data without gap or overlap.
Result<Header> parseHeader(std::string_view json, std::uint64_t dataBytes);

/// At most this long, as other readers of the format have it.
inline constexpr std::uint64_t kLongestHeader = 100'000'000;

} // namespace merhan::protocol
