// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <limits>
#include <random>
#include <utility>
#include <vector>

namespace merhan::protocol {

/// Uniform in 0 … bound − 1, bound ≥ 1. The standard library's distributions differ between
/// implementations; this gives the same numbers on every machine.
inline std::uint64_t below(std::mt19937_64 &random, std::uint64_t bound)
{
    const std::uint64_t most = std::numeric_limits<std::uint64_t>::max();
    const std::uint64_t limit = most - most % bound; // what lies beyond would favour small numbers
    std::uint64_t drawn = random();
    while (drawn >= limit)
        drawn = random();
    return drawn % bound;
}

/// Fisher and Yates' shuffle.
template <typename T>
void shuffle(std::vector<T> &values, std::mt19937_64 &random)
{
    for (std::size_t i = values.size(); i > 1; --i)
        std::swap(values[i - 1], values[below(random, i)]);
}

/// One seed out of several numbers (fold, epoch, …), so that neighbours have nothing in common.
inline std::uint64_t mixSeeds(std::initializer_list<std::uint64_t> parts)
{
    std::uint64_t state = 0x9E3779B97F4A7C15U;
    for (std::uint64_t part : parts) { // SplitMix64's finaliser (Steele, Lea, Flood 2014)
        state += part + 0x9E3779B97F4A7C15U;
        state = (state ^ (state >> 30)) * 0xBF58476D1CE4E5B9U;
        state = (state ^ (state >> 27)) * 0x94D049BB133111EBU;
        state ^= state >> 31;
    }
    return state;
}

} // namespace merhan::protocol
