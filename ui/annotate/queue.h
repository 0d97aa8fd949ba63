// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <unordered_map>
#include <vector>

namespace merhan::annotate {

/// The utterances of a pass, in the order in which they come. UtteranceRow::number names one.
class Queue {
public:
    Queue() = default;
    /// In the order given; with a seed shuffled, the same for the same seed on every machine.
    Queue(std::vector<std::int64_t> numbers, std::optional<std::uint32_t> seed);

    int size() const { return static_cast<int>(m_numbers.size()); }
    std::int64_t at(int place) const { return m_numbers[static_cast<std::size_t>(place)]; }
    /// −1: not in it.
    int placeOf(std::int64_t number) const;

private:
    std::vector<std::int64_t> m_numbers;
    std::unordered_map<std::int64_t, int> m_places;
};

/// How fast somebody answers: from the answers of the last minutes, pauses left out.
class Pace {
public:
    void answered(std::int64_t atMs);
    /// Nothing until three answers came without a pause.
    std::optional<double> perMinute() const;

private:
    std::vector<std::int64_t> m_gapsMs; ///< the newest last, few
    std::optional<std::int64_t> m_lastMs;
};

} // namespace merhan::annotate
