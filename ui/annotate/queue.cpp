// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/annotate/queue.h"

#include <numeric>
#include <random>
#include <utility>

namespace merhan::annotate {

namespace {
constexpr std::size_t kGaps = 30;
constexpr std::int64_t kPauseMs = 120'000;
} // namespace

Queue::Queue(std::vector<std::int64_t> numbers, std::optional<std::uint32_t> seed)
    : m_numbers(std::move(numbers))
{
    if (seed) {
        // By hand: std::shuffle may give another order with another standard library.
        std::mt19937 random(*seed);
        for (std::size_t i = m_numbers.size(); i > 1; --i)
            std::swap(m_numbers[i - 1], m_numbers[random() % i]);
    }
    m_places.reserve(m_numbers.size());
    for (int i = 0; i < size(); ++i)
        m_places.emplace(at(i), i);
}

int Queue::placeOf(std::int64_t number) const
{
    const auto found = m_places.find(number);
    return found == m_places.end() ? -1 : found->second;
}

void Pace::answered(std::int64_t atMs)
{
    const auto before = std::exchange(m_lastMs, atMs);
    if (!before || atMs - *before > kPauseMs)
        return;
    m_gapsMs.push_back(atMs - *before);
    if (m_gapsMs.size() > kGaps)
        m_gapsMs.erase(m_gapsMs.begin());
}

std::optional<double> Pace::perMinute() const
{
    if (m_gapsMs.size() < 2)
        return std::nullopt;
    const double all = std::accumulate(m_gapsMs.begin(), m_gapsMs.end(), 0.0);
    return all > 0 ? std::optional(60'000.0 * static_cast<double>(m_gapsMs.size()) / all)
                   : std::nullopt;
}

} // namespace merhan::annotate
