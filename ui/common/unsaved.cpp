// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/unsaved.h"

#include <set>
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

/// What a change answers: a label, "can't tell" and "bad audio" answer the same question.
std::pair<std::int64_t, store::Field> questionOf(const store::Change &change)
{
    const bool label =
        change.field == store::Field::CantTell || change.field == store::Field::BadAudio;
    return {change.utterance, label ? store::Field::Category : change.field};
}

} // namespace

const Unsaved::Failed *Unsaved::failedOf(std::int64_t utterance) const
{
    const auto found = m_failedOf.find(utterance);
    return found == m_failedOf.end() ? nullptr : &m_failed[found->second];
}

void Unsaved::failedHaveChanged()
{
    m_failedOf.clear();
    for (std::size_t i = 0; i < m_failed.size(); ++i)
        for (const store::Change &change : m_failed[i].gesture.changes)
            m_failedOf[change.utterance] = i; // the newest stays
    Q_EMIT failedChanged();
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
    std::set<std::pair<std::int64_t, store::Field>> answered;
    for (const store::Change &change : newer.changes)
        answered.insert(questionOf(change));
    std::size_t forgotten = 0;
    for (Failed &old : m_failed)
        if (old.gesture.annotator == newer.annotator && old.gesture.blind == newer.blind)
            forgotten += std::erase_if(old.gesture.changes, [&](const store::Change &was) {
                return answered.contains(questionOf(was));
            });
    forgotten +=
        std::erase_if(m_failed, [](const Failed &old) { return old.gesture.changes.empty(); });
    if (forgotten > 0)
        failedHaveChanged();
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
    failedHaveChanged();
    if (!gesture.changes.empty())
        Q_EMIT changed(utterancesOf(gesture));
}

std::vector<Unsaved::Failed> Unsaved::takeFailed()
{
    std::vector<Failed> failed = std::exchange(m_failed, {});
    if (failed.empty())
        return failed;
    failedHaveChanged();
    for (const Failed &one : failed)
        Q_EMIT changed(utterancesOf(one.gesture));
    return failed;
}

void Unsaved::clear()
{
    m_onTheirWay.clear();
    if (!std::exchange(m_failed, {}).empty())
        failedHaveChanged();
}

} // namespace merhan::common
