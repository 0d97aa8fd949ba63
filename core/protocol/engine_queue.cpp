// SPDX-License-Identifier: Apache-2.0
#include "core/protocol/engine_queue.h"

#include <algorithm>
#include <utility>

namespace merhan::protocol {

namespace {

const std::string &idOf(const EngineQueue::Work &work)
{
    return std::visit([](const auto &of) -> const std::string & { return of.id; }, work);
}

const std::string &viewOf(const EngineQueue::Work &work)
{
    return std::visit([](const auto &of) -> const std::string & { return of.view; }, work);
}

} // namespace

std::optional<std::string> EngineQueue::add(Work work)
{
    const std::scoped_lock lock(m_mutex);
    const std::string &view = viewOf(work);
    const auto older = view.empty()
                           ? m_waiting.end()
                           : std::find_if(m_waiting.begin(), m_waiting.end(),
                                          [&](const Work &w) { return viewOf(w) == view; });
    if (older != m_waiting.end()) {
        // In its place: a view that asks often doesn't lose its turn to the others.
        std::string replaced = idOf(*older);
        *older = std::move(work);
        return replaced;
    }
    m_waiting.push_back(std::move(work));
    m_came.notify_one();
    return std::nullopt;
}

bool EngineQueue::cancel(const std::string &id)
{
    const std::scoped_lock lock(m_mutex);
    const auto found = std::find_if(m_waiting.begin(), m_waiting.end(),
                                    [&](const Work &work) { return idOf(work) == id; });
    if (found != m_waiting.end()) {
        m_waiting.erase(found);
        return true;
    }
    if (!id.empty() && id == m_begun)
        m_stop.request_stop();
    return false;
}

void EngineQueue::close()
{
    const std::scoped_lock lock(m_mutex);
    m_closed = true;
    m_came.notify_one();
}

std::vector<std::string> EngineQueue::abandon()
{
    const std::scoped_lock lock(m_mutex);
    std::vector<std::string> ids;
    for (const Work &work : m_waiting)
        ids.push_back(idOf(work));
    m_waiting.clear();
    m_closed = true;
    m_stop.request_stop();
    m_came.notify_one();
    return ids;
}

std::optional<EngineQueue::Begun> EngineQueue::next()
{
    std::unique_lock lock(m_mutex);
    m_begun.clear();
    m_came.wait(lock, [&] { return m_closed || !m_waiting.empty(); });
    if (m_waiting.empty())
        return std::nullopt;
    Work work = std::move(m_waiting.front());
    m_waiting.pop_front();
    m_begun = idOf(work);
    m_stop = std::stop_source();
    return Begun{std::move(work), m_stop.get_token()};
}

} // namespace merhan::protocol
