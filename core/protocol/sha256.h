// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/error/result.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <span>
#include <string>
#include <string_view>

namespace merhan::protocol {

/// SHA-256 (FIPS 180-4) of bytes as they come.
class Sha256 {
public:
    void update(std::span<const std::byte> bytes);
    void update(std::string_view text) { update(std::as_bytes(std::span(text))); }
    /// 64 lower-case hexadecimal digits; nothing may be added afterwards.
    std::string hex();

private:
    void block(const std::byte *bytes);

    std::array<std::uint32_t, 8> m_state{0x6a09e667, 0xbb67ae85, 0x3c6ef372, 0xa54ff53a,
                                         0x510e527f, 0x9b05688c, 0x1f83d9ab, 0x5be0cd19};
    std::array<std::byte, 64> m_rest{};
    std::uint64_t m_length = 0; ///< bytes so far
};

std::string sha256(std::span<const std::byte> bytes);
std::string sha256(std::string_view text);
/// Read piece by piece, whatever the file's size.
Result<std::string> sha256OfFile(const std::filesystem::path &file);

} // namespace merhan::protocol
