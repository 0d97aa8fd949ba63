// SPDX-License-Identifier: Apache-2.0
#include "core/protocol/sha256.h"

#include <algorithm>
#include <bit>
#include <cerrno>
#include <cstdio>
#include <cstring>
#include <memory>
#include <vector>

namespace merhan::protocol {

namespace {

// FIPS 180-4, section 4.2.2: fractional parts of the cube roots of the first 64 primes.
constexpr std::uint32_t kRound[64] = {
    0x428a2f98, 0x71374491, 0xb5c0fbcf, 0xe9b5dba5, 0x3956c25b, 0x59f111f1, 0x923f82a4, 0xab1c5ed5,
    0xd807aa98, 0x12835b01, 0x243185be, 0x550c7dc3, 0x72be5d74, 0x80deb1fe, 0x9bdc06a7, 0xc19bf174,
    0xe49b69c1, 0xefbe4786, 0x0fc19dc6, 0x240ca1cc, 0x2de92c6f, 0x4a7484aa, 0x5cb0a9dc, 0x76f988da,
    0x983e5152, 0xa831c66d, 0xb00327c8, 0xbf597fc7, 0xc6e00bf3, 0xd5a79147, 0x06ca6351, 0x14292967,
    0x27b70a85, 0x2e1b2138, 0x4d2c6dfc, 0x53380d13, 0x650a7354, 0x766a0abb, 0x81c2c92e, 0x92722c85,
    0xa2bfe8a1, 0xa81a664b, 0xc24b8b70, 0xc76c51a3, 0xd192e819, 0xd6990624, 0xf40e3585, 0x106aa070,
    0x19a4c116, 0x1e376c08, 0x2748774c, 0x34b0bcb5, 0x391c0cb3, 0x4ed8aa4a, 0x5b9cca4f, 0x682e6ff3,
    0x748f82ee, 0x78a5636f, 0x84c87814, 0x8cc70208, 0x90befffa, 0xa4506ceb, 0xbef9a3f7, 0xc67178f2};

} // namespace

void Sha256::block(const std::byte *bytes)
{
    std::uint32_t w[64];
    for (std::size_t t = 0; t < 16; ++t)
        w[t] = std::to_integer<std::uint32_t>(bytes[4 * t]) << 24
               | std::to_integer<std::uint32_t>(bytes[4 * t + 1]) << 16
               | std::to_integer<std::uint32_t>(bytes[4 * t + 2]) << 8
               | std::to_integer<std::uint32_t>(bytes[4 * t + 3]);
    for (std::size_t t = 16; t < 64; ++t) {
        const std::uint32_t near =
            std::rotr(w[t - 15], 7) ^ std::rotr(w[t - 15], 18) ^ (w[t - 15] >> 3);
        const std::uint32_t far =
            std::rotr(w[t - 2], 17) ^ std::rotr(w[t - 2], 19) ^ (w[t - 2] >> 10);
        w[t] = w[t - 16] + near + w[t - 7] + far;
    }
    auto [a, b, c, d, e, f, g, h] = m_state;
    for (std::size_t t = 0; t < 64; ++t) {
        const std::uint32_t choice = (e & f) ^ (~e & g);
        const std::uint32_t first =
            h + (std::rotr(e, 6) ^ std::rotr(e, 11) ^ std::rotr(e, 25)) + choice + kRound[t] + w[t];
        const std::uint32_t majority = (a & b) ^ (a & c) ^ (b & c);
        const std::uint32_t second =
            (std::rotr(a, 2) ^ std::rotr(a, 13) ^ std::rotr(a, 22)) + majority;
        h = g;
        g = f;
        f = e;
        e = d + first;
        d = c;
        c = b;
        b = a;
        a = first + second;
    }
    const std::uint32_t added[8] = {a, b, c, d, e, f, g, h};
    for (std::size_t i = 0; i < 8; ++i)
        m_state[i] += added[i];
}

void Sha256::update(std::span<const std::byte> bytes)
{
    const std::size_t waiting = m_length % 64;
    m_length += bytes.size();
    if (waiting > 0) {
        const std::size_t taken = std::min(64 - waiting, bytes.size());
        std::copy_n(bytes.begin(), taken, m_rest.begin() + static_cast<std::ptrdiff_t>(waiting));
        bytes = bytes.subspan(taken);
        if (waiting + taken < 64)
            return;
        block(m_rest.data());
    }
    for (; bytes.size() >= 64; bytes = bytes.subspan(64))
        block(bytes.data());
    std::copy(bytes.begin(), bytes.end(), m_rest.begin());
}

std::string Sha256::hex()
{
    const std::uint64_t bits = m_length * 8;
    std::vector<std::byte> end{std::byte{0x80}};
    while ((m_length + end.size()) % 64 != 56)
        end.push_back(std::byte{0});
    for (int shift = 56; shift >= 0; shift -= 8)
        end.push_back(static_cast<std::byte>(bits >> shift));
    update(end);

    std::string text;
    for (const std::uint32_t word : m_state) {
        char digits[9];
        std::snprintf(digits, sizeof digits, "%08x", word);
        text += digits;
    }
    return text;
}

std::string sha256(std::span<const std::byte> bytes)
{
    Sha256 hash;
    hash.update(bytes);
    return hash.hex();
}

std::string sha256(std::string_view text)
{
    return sha256(std::as_bytes(std::span(text)));
}

Result<std::string> sha256OfFile(const std::filesystem::path &file)
{
    struct Close {
        void operator()(std::FILE *open) const { std::fclose(open); }
    };
    const std::unique_ptr<std::FILE, Close> open(std::fopen(file.c_str(), "rbe"));
    if (!open)
        return Error{&merhan::errors::kFileUnreadable, {std::strerror(errno)}, file};
    Sha256 hash;
    std::vector<std::byte> piece(1U << 20U);
    while (const std::size_t got = std::fread(piece.data(), 1, piece.size(), open.get()))
        hash.update(std::span(piece).first(got));
    if (std::ferror(open.get()) != 0)
        return Error{&merhan::errors::kFileUnreadable, {std::strerror(errno)}, file};
    return hash.hex();
}

} // namespace merhan::protocol
