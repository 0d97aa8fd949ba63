// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <random>

namespace merhan::corpus {

/// Random numbers that are the same on every machine: the standard fixes mt19937_64 and leaves
/// its distributions to each library.
class DemoRandom {
public:
    explicit DemoRandom(std::uint64_t seed) : m_bits(seed) {}

    /// In [0, 1).
    double uniform() { return static_cast<double>(m_bits() >> 11) * 0x1.0p-53; }
    double uniform(double from, double to) { return from + (to - from) * uniform(); }
    bool chance(double probability) { return uniform() < probability; }
    /// 0 … bound − 1
    int below(int bound) { return static_cast<int>(uniform() * bound); }
    /// Around 0, with standard deviation `spread`, never further out than three of it: the sum of
    /// three uniform numbers, each of variance 1/3.
    double bell(double spread)
    {
        return spread * (uniform(-1, 1) + uniform(-1, 1) + uniform(-1, 1));
    }

private:
    std::mt19937_64 m_bits;
};

} // namespace merhan::corpus
