// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/unsaved.h"

#include <algorithm>
#include <utility>

namespace merhan::common {

namespace {

QList<qint64> utterancesOf(const store::Gesture &gesture)
{
    QList<qint64> utterances;
    for (const store::Change &change : gesture.changes)
        utterances.append(change.utterance);
    return utterances;
}

/// A label, "can't tell" and "bad audio" answer the same question.
bool sameQuestion(store::Field a, store::Field b)
{
    const auto answers = [](store::Field field) {
        return field == store::Field::Category || field == store::Field::CantTell
               || field == store::Field::BadAudio;
    };
    return a == b || (answers(a) && answers(b));
}

} // namespace

const Unsaved::Failed *Unsaved::failedOf(std::int64_t utterance) const
{
    const auto found = std::find_if(m_failed.rbegin(), m_failed.rend(), [&](const Failed &one) {
        return std::any_of(one.gesture.changes.begin(), one.gesture.changes.end(),
                           [&](const store::Change &c) { return c.utterance == utterance; });
    });
    return found == m_failed.rend() ? nullptr : &*found;
}

void Unsaved::begin(const store::Gesture &gesture)
{
    forget(gesture);
    for (const store::Change &change : gesture.changes)
        ++m_onTheirWay[change.utterance];
    if (!gesture.changes.empty())
        Q_EMIT changed(utterancesOf(gesture));
}

void Unsaved::end(const store::Gesture &gesture)
{
    for (const store::Change &change : gesture.changes)
        if (const auto on = m_onTheirWay.find(change.utterance);
            on != m_onTheirWay.end() && --on->second == 0)
            m_onTheirWay.erase(on);
}

/// What is said now counts: an older answer, tried again, would take its place.
void Unsaved::forget(const store::Gesture &newer)
{
    if (m_failed.empty())
        return;
    for (Failed &old : m_failed)
        if (old.gesture.annotator == newer.annotator && old.gesture.blind == newer.blind)
            std::erase_if(old.gesture.changes, [&](const store::Change &was) {
                return std::any_of(newer.changes.begin(), newer.changes.end(),
                                   [&](const store::Change &is) {
                                       return is.utterance == was.utterance
                                              && sameQuestion(is.field, was.field);
                                   });
            });
    if (std::erase_if(m_failed, [](const Failed &old) { return old.gesture.changes.empty(); }) > 0)
        Q_EMIT failedChanged();
}

void Unsaved::save(const store::Gesture &gesture)
{
    end(gesture);
    if (!gesture.changes.empty())
        Q_EMIT changed(utterancesOf(gesture));
}

void Unsaved::fail(const store::Gesture &gesture, const Error &error)
{
    end(gesture);
    m_failed.push_back({gesture, error});
    Q_EMIT failedChanged();
    if (!gesture.changes.empty())
        Q_EMIT changed(utterancesOf(gesture));
}

std::vector<Unsaved::Failed> Unsaved::takeFailed()
{
    std::vector<Failed> failed = std::exchange(m_failed, {});
    if (failed.empty())
        return failed;
    Q_EMIT failedChanged();
    for (const Failed &one : failed)
        Q_EMIT changed(utterancesOf(one.gesture));
    return failed;
}

void Unsaved::clear()
{
    m_onTheirWay.clear();
    if (!std::exchange(m_failed, {}).empty())
        Q_EMIT failedChanged();
}

} // namespace merhan::common
