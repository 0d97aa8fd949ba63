// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/annotations.h"

#include <QList>
#include <QObject>

#include <unordered_map>
#include <vector>

namespace merhan::common {

/// What was said of utterances and isn't in the project's file: on its way there, or not written.
/// The session tells it; whoever shows utterances asks it. Utterances go by UtteranceRow::number.
class Unsaved : public QObject {
    Q_OBJECT
public:
    struct Failed {
        store::Gesture gesture; ///< without changes: an undo or redo, which isn't tried again
        Error error;
    };
    using QObject::QObject;

    bool isOnItsWay(std::int64_t utterance) const { return m_onTheirWay.contains(utterance); }
    /// In the order in which they were given.
    const std::vector<Failed> &failed() const { return m_failed; }
    /// The newest about an utterance; nullptr: nothing failed.
    const Failed *failedOf(std::int64_t utterance) const;
    void giveUp() { takeFailed(); }

    // for the session
    void begin(const store::Gesture &gesture);
    void save(const store::Gesture &gesture);
    void fail(const store::Gesture &gesture, const Error &error);
    std::vector<Failed> takeFailed();
    void clear();

Q_SIGNALS:
    /// Something else holds of these utterances.
    void changed(const QList<qint64> &utterances);
    void failedChanged();

private:
    void end(const store::Gesture &gesture);
    void forget(const store::Gesture &newer);
    void failedHaveChanged();

    std::unordered_map<std::int64_t, int> m_onTheirWay; ///< how many gestures
    std::vector<Failed> m_failed;
    std::unordered_map<std::int64_t, std::size_t> m_failedOf; ///< the newest, by utterance
};

} // namespace merhan::common
