// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/protocol/engine.h"

#include <condition_variable>
#include <deque>
#include <mutex>
#include <optional>
#include <stop_token>
#include <string>
#include <variant>
#include <vector>

namespace merhan::protocol {

/// What waits to be computed by the engine: filled by the thread that reads requests, emptied by
/// the one that computes. One of each.
class EngineQueue {
public:
    using Work = std::variant<AttentionRequest, PredictRequest>;

    /// Returns the id of the waiting request of the same view that this one replaces, if any: it is
    /// to be answered `cancelled`.
    std::optional<std::string> add(Work work);
    /// True when that id waited: it is gone and to be answered `cancelled`. What is being computed
    /// under it is asked to stop, and answered by who computes it.
    bool cancel(const std::string &id);
    /// Nothing more comes; what waits is still done.
    void close();
    /// Nothing more is done: what waits goes, what is being computed is asked to stop. Returns the
    /// ids that waited.
    std::vector<std::string> abandon();

    struct Begun {
        Work work;
        std::stop_token stop; ///< requested by cancel() of its id, and by abandon()
    };
    /// The next one, which is then being computed until next() is called again; waits for it.
    /// Nothing once the queue is closed and empty.
    std::optional<Begun> next();

private:
    std::mutex m_mutex; // guards everything below
    std::condition_variable m_came;
    std::deque<Work> m_waiting;
    std::string m_begun; ///< id of what is being computed; "" when nothing is
    std::stop_source m_stop;
    bool m_closed = false;
};

} // namespace merhan::protocol
