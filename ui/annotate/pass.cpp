// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/annotate/pass.h"

#include <algorithm>

namespace merhan::annotate {

Pass::Pass(common::Session *session, QObject *parent)
    : QObject(parent), m_session(session), m_blind(session->isBlind())
{
    m_savingBefore = session->saving();
    for (int i = 0; i < m_savingBefore; ++i)
        m_tickets.push_back({});
    connect(session, &common::Session::savingChanged, this, [this](int saving) {
        // Somebody else's gesture (the table's, say) has its place in the row of answers, too.
        if (saving > m_savingBefore && !m_asking)
            m_tickets.push_back({});
        m_savingBefore = saving;
    });
    connect(session, &common::Session::gestureSaved, this,
            [this](const store::Written &written) { settled(written); });
    connect(session, &common::Session::gestureFailed, this,
            [this] { settled(std::nullopt); });
    connect(session, &common::Session::rowsChanged, this, [this](const QList<int> &rows) {
        for (const int at : rows)
            refresh(m_session->data().rows[static_cast<std::size_t>(at)]->number);
    });
    connect(session, &common::Session::blindChanged, this, &Pass::takeBlind);
    connect(session, &common::Session::filteredChanged, this, [this] { m_filterTouched = true; });
    connect(session, &common::Session::opened, this, &Pass::readProject);
    connect(session, &common::Session::reloaded, this, &Pass::readProject);
    connect(session, &common::Session::closed, this, [this] {
        m_tickets.clear();
        m_savingBefore = 0;
        forgetPending();
        m_takingBack = 0;
        m_waiting.clear();
        m_queue = Queue();
        m_pace = Pace();
        count();
        m_lastPlace = -1;
        Q_EMIT queueChanged();
        placeChanged(-1);
    });
    connect(session->current(), &common::CurrentUtterance::currentChanged, this,
            [this](const QString &corpus, const QString &id) {
                const int at = m_session->rowOf(corpus, id);
                placeChanged(at < 0 ? -1 : m_queue.placeOf(numberAt(at)));
            });
    if (session->isOpen())
        readProject();
}

void Pass::setAnnotator(const QString &name)
{
    if (name == m_annotator)
        return;
    Q_EMIT aboutToChange();
    m_annotator = name;
    forgetPending();
    m_pace = Pace();
    if (m_session->isOpen())
        buildQueue();
    Q_EMIT answersChanged();
}

void Pass::takeBlind(bool blind)
{
    if (blind == m_blind)
        return;
    Q_EMIT aboutToChange();
    m_blind = blind;
    forgetPending();
    if (m_session->isOpen())
        buildQueue();
    Q_EMIT answersChanged();
}

void Pass::setQueue(Scope scope, std::optional<std::uint32_t> seed)
{
    m_scope = scope;
    m_seed = seed;
    if (m_session->isOpen())
        buildQueue();
}

void Pass::readProject()
{
    buildQueue();
    Q_EMIT answersChanged();
}

std::int64_t Pass::numberAt(int row) const
{
    return m_session->data().rows[static_cast<std::size_t>(row)]->number;
}

/// What was given for another annotator or pass says nothing of this one.
void Pass::forgetPending()
{
    m_pending.clear();
    ++m_pass;
}

bool Pass::belongs(std::int64_t number) const
{
    switch (m_scope) {
    case Scope::All:
    case Scope::Filtered: // nothing is filtered
        return true;
    case Scope::Unanswered:
        return !answer(number).given();
    case Scope::Later:
        return answer(number).later;
    }
    return false;
}

void Pass::buildQueue()
{
    std::vector<std::int64_t> numbers;
    m_madeFrom.clear();
    if (const auto &filtered = m_session->filtered().numbers;
        m_scope == Scope::Filtered && filtered) {
        m_madeFrom = filtered();
        for (const std::int64_t number : m_madeFrom)
            if (const store::UtteranceRow *one = row(number); one && !one->vanished)
                numbers.push_back(number);
    } else {
        for (const auto &one : m_session->data().rows)
            if (!one->vanished && belongs(one->number))
                numbers.push_back(one->number);
    }
    m_filterTouched = m_outdated = m_begun = false;
    m_queue = Queue(std::move(numbers), m_seed);
    count();
    // The current utterance stays where it is in the queue; else the first that has no answer.
    const common::CurrentUtterance *at = m_session->current();
    const int known = m_session->rowOf(at->corpus(), at->id());
    const int place = known < 0 ? -1 : m_queue.placeOf(numberAt(known));
    m_place = m_lastPlace = place;
    Q_EMIT queueChanged();
    placeChanged(place);
    begin();
}

void Pass::setInFront(bool front)
{
    m_inFront = front;
    begin();
}

/// Somewhere, unless another mode is in front, which has a current utterance of its own.
void Pass::begin()
{
    if (m_inFront && m_place < 0 && !m_annotator.isEmpty() && m_queue.size() > 0
        && !goToUnanswered())
        goTo(0);
}

void Pass::lookAtFilter()
{
    if (!std::exchange(m_filterTouched, false) || m_scope != Scope::Filtered
        || !m_session->isOpen())
        return;
    const auto &filtered = m_session->filtered().numbers;
    const std::vector<std::int64_t> now = filtered ? filtered() : std::vector<std::int64_t>();
    // Before there is a table everything was in the queue, as it is in one without a filter.
    const bool all = m_madeFrom.empty() && now.size() == m_session->data().rows.size();
    m_outdated = now != m_madeFrom && !all;
    if (m_outdated)
        Q_EMIT outdated();
}

void Pass::count()
{
    m_states.clear();
    m_answered = m_later = 0;
    m_states.reserve(static_cast<std::size_t>(m_queue.size()));
    for (int i = 0; i < m_queue.size(); ++i) {
        const Answer said = answer(m_queue.at(i));
        m_states.push_back({said.given(), said.later});
        m_answered += said.given();
        m_later += said.later;
    }
}

void Pass::refresh(std::int64_t number)
{
    if (const int place = m_queue.placeOf(number); place >= 0) {
        State &state = m_states[static_cast<std::size_t>(place)];
        const Answer said = answer(number);
        m_answered += said.given() - state.given;
        m_later += said.later - state.later;
        state = {said.given(), said.later};
    }
    Q_EMIT answerChanged(number);
}

void Pass::placeChanged(int place)
{
    Q_EMIT aboutToChange();
    m_place = place;
    if (place >= 0)
        m_lastPlace = place;
    const store::UtteranceRow *now = current();
    const corpus::Dimensions said = now ? answer(now->number).dimensions : corpus::Dimensions();
    m_dimension = !said.valence ? 0 : !said.activation ? 1 : !said.dominance ? 2 : 3;
    Q_EMIT currentChanged();
}

void Pass::goTo(int place)
{
    if (place < 0 || place >= m_queue.size() || place == m_place)
        return;
    if (const store::UtteranceRow *to = row(m_queue.at(place)))
        m_session->current()->set(QString::fromStdString(to->utterance.corpus),
                                  QString::fromStdString(to->utterance.id));
}

void Pass::next(bool play)
{
    if (waits([this, play] { next(play); }))
        return;
    const int before = m_place;
    goTo(m_lastPlace + 1);
    if (play && m_place != before)
        Q_EMIT playAsked();
}

void Pass::previous()
{
    if (!waits([this] { previous(); }))
        goTo(m_place < 0 ? m_lastPlace : m_place - 1);
}

bool Pass::goToUnanswered()
{
    for (int i = 0; i < m_queue.size(); ++i)
        if (!answer(m_queue.at(i)).given()) {
            goTo(i);
            return true;
        }
    return false;
}

const store::UtteranceRow *Pass::row(std::int64_t number) const
{
    if (!m_session->isOpen())
        return nullptr;
    const int at = m_session->rowOfNumber(number);
    return at < 0 ? nullptr : m_session->data().rows[static_cast<std::size_t>(at)].get();
}

const store::UtteranceRow *Pass::current() const
{
    if (!m_session->isOpen())
        return nullptr;
    const common::CurrentUtterance *at = m_session->current();
    const int known = m_session->rowOf(at->corpus(), at->id());
    return known < 0 ? nullptr : m_session->data().rows[static_cast<std::size_t>(known)].get();
}

Answer Pass::answer(std::int64_t number) const
{
    if (const auto pending = m_pending.find(number); pending != m_pending.end())
        return pending->second.answer;
    const store::UtteranceRow *of = row(number);
    return of ? answerOf(*of, m_annotator.toStdString(), m_blind) : Answer();
}

bool Pass::waits(std::function<void()> key)
{
    if (m_takingBack == 0)
        return false;
    m_waiting.push_back(std::move(key));
    return true;
}

void Pass::give(std::int64_t number, store::Field field, store::Value value)
{
    if (m_annotator.trimmed().isEmpty())
        return;
    store::Gesture gesture;
    gesture.annotator = m_annotator.toStdString();
    gesture.blind = m_blind;
    gesture.modelInView = m_modelInView && !m_blind;
    gesture.changes.push_back({number, field, std::move(value)});
    submit(std::move(gesture));
}

void Pass::submit(store::Gesture gesture)
{
    if (!m_session->writer())
        return m_session->annotate(std::move(gesture)); // which says why it can't be
    m_begun = true;
    for (const store::Change &change : gesture.changes) {
        Answer said = answer(change.utterance);
        said.apply(change);
        Pending &pending = m_pending[change.utterance];
        pending.answer = std::move(said);
        ++pending.gestures;
        refresh(change.utterance);
    }
    m_tickets.push_back({Sort::Gesture, m_pass, gesture});
    m_asking = true;
    m_session->annotate(std::move(gesture));
    m_asking = false;
}

void Pass::undo()
{
    takeBack(false);
}

void Pass::redo()
{
    takeBack(true);
}

void Pass::takeBack(bool redo)
{
    if (m_annotator.trimmed().isEmpty() || !m_session->writer())
        return;
    if (waits([this, redo] { takeBack(redo); }))
        return;
    ++m_takingBack;
    m_tickets.push_back({Sort::TakeBack, m_pass, {}});
    m_asking = true;
    redo ? m_session->redo(m_annotator) : m_session->undo(m_annotator);
    m_asking = false;
}

void Pass::settled(const std::optional<store::Written> &written)
{
    if (m_tickets.empty())
        return;
    const Ticket ticket = std::move(m_tickets.front());
    m_tickets.pop_front();
    if (ticket.sort == Sort::Foreign)
        return;
    for (const store::Change &change : ticket.gesture.changes) {
        const auto pending = m_pending.find(change.utterance);
        if (ticket.pass == m_pass && pending != m_pending.end() && --pending->second.gestures == 0)
            m_pending.erase(pending);
        refresh(change.utterance);
    }
    if (ticket.sort == Sort::TakeBack) {
        --m_takingBack;
        if (written) {
            // Where it happened must be seen.
            if (!written->rows.empty())
                if (const int place = m_queue.placeOf(written->rows[0].utterance); place >= 0) {
                    goTo(place);
                    placeChanged(place);
                }
            Q_EMIT tookBack(*written);
        }
        while (m_takingBack == 0 && !m_waiting.empty()) {
            const auto key = std::move(m_waiting.front());
            m_waiting.pop_front();
            key();
        }
    }
    if (written)
        Q_EMIT committed(*written);
}

} // namespace merhan::annotate
