// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>
#include <vector>

namespace merhan::common {

/// Where a person has been, for "back" and "forward". A place that was only passed (J through forty
/// rows) isn't one she has been to.
class History {
public:
    struct Place {
        QString mode, corpus, utterance;
        bool operator==(const Place &) const = default;
    };

    /// `ms` of a clock that never jumps.
    void visit(const Place &place, qint64 ms);
    bool canGoBack() const { return m_at > 0; }
    bool canGoForward() const { return m_at + 1 < m_places.size(); }
    /// Nothing at the ends.
    std::optional<Place> back();
    std::optional<Place> forward();
    void clear();

private:
    struct Visit {
        Place place;
        qint64 since;
    };
    std::vector<Visit> m_places;
    std::size_t m_at = 0;
};

} // namespace merhan::common
