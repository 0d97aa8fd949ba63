// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <algorithm>
#include <bit>
#include <cstddef>
#include <cstdint>
#include <iterator>
#include <random>
#include <utility>
#include <vector>

namespace merhan::protocol {

/// The state that Python's `random.seed(n)` gives to the Mersenne Twister: init_by_array of
/// Matsumoto and Nishimura (2002) over n's 32-bit words, where C++ would spread one word.
class PythonSeed {
public:
    using result_type = std::uint32_t;

    explicit PythonSeed(std::uint64_t seed) : m_words{static_cast<std::uint32_t>(seed)}
    {
        if (const auto high = static_cast<std::uint32_t>(seed >> 32U); high != 0)
            m_words.push_back(high);
    }

    template <typename Iterator>
    void generate(Iterator begin, Iterator end) const
    {
        const auto n = static_cast<std::size_t>(std::distance(begin, end));
        std::vector<std::uint32_t> state(n);
        state[0] = 19650218U;
        for (std::size_t i = 1; i < n; ++i)
            state[i] = 1812433253U * (state[i - 1] ^ (state[i - 1] >> 30U))
                       + static_cast<std::uint32_t>(i);
        std::size_t i = 1;
        const auto next = [&] {
            if (++i == n) {
                state[0] = state[n - 1];
                i = 1;
            }
        };
        const auto mixed = [&](std::uint32_t factor) {
            return state[i] ^ ((state[i - 1] ^ (state[i - 1] >> 30U)) * factor);
        };
        for (std::size_t k = 0; k < std::max(n, m_words.size()); ++k) {
            const std::size_t word = k % m_words.size();
            state[i] = mixed(1664525U) + m_words[word] + static_cast<std::uint32_t>(word);
            next();
        }
        for (std::size_t k = 1; k < n; ++k) {
            state[i] = mixed(1566083941U) - static_cast<std::uint32_t>(i);
            next();
        }
        state[0] = 0x80000000U;
        std::copy(state.begin(), state.end(), begin);
    }

private:
    std::vector<std::uint32_t> m_words;
};

/// Puts `values` (fewer than 2³²) in the order that Python's `random.seed(seed);
/// random.shuffle(values)` gives.
template <typename T>
void pythonShuffle(std::vector<T> &values, std::uint64_t seed)
{
    PythonSeed words(seed);
    std::mt19937 random(words);
    for (std::size_t i = values.size(); i-- > 1;) {
        const auto bits = static_cast<unsigned>(std::bit_width(i + 1));
        std::size_t j = 0;
        do {
            j = static_cast<std::uint32_t>(random()) >> (32U - bits);
        } while (j > i);
        std::swap(values[i], values[j]);
    }
}

} // namespace merhan::protocol
