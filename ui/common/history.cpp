// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/history.h"

namespace merhan::common {

namespace {
constexpr qint64 kPassedMs = 1500;
constexpr std::size_t kMost = 200;
} // namespace

void History::visit(const Place &place, qint64 ms)
{
    if (m_places.empty()) {
        m_places.push_back({place, ms});
        return;
    }
    Visit &now = m_places[m_at];
    if (now.place == place)
        return;
    m_places.resize(m_at + 1); // what was ahead isn't any more
    if (place.mode == now.place.mode && ms - now.since < kPassedMs) {
        m_places[m_at] = {place, ms};
        return;
    }
    if (m_places.size() == kMost)
        m_places.erase(m_places.begin());
    m_places.push_back({place, ms});
    m_at = m_places.size() - 1;
}

std::optional<History::Place> History::back()
{
    if (!canGoBack())
        return std::nullopt;
    return m_places[--m_at].place;
}

std::optional<History::Place> History::forward()
{
    if (!canGoForward())
        return std::nullopt;
    return m_places[++m_at].place;
}

void History::clear()
{
    m_places.clear();
    m_at = 0;
}

} // namespace merhan::common
