// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/annotate/answer.h"
#include "ui/annotate/queue.h"
#include "ui/common/session.h"

#include <deque>

namespace merhan::annotate {

/// Somebody going through utterances and answering: what each key does, without a widget. Every
/// key is one gesture, given to the project's writer at once.
///
/// A gesture is shown as if it were on disk, and as "saving", until the writer has answered; the
/// next key builds on it. One that failed is taken off again and kept in session->unsaved().
class Pass : public QObject {
    Q_OBJECT
public:
    enum class Scope { All, Filtered, Unanswered, Later };

    explicit Pass(common::Session *session, QObject *parent = nullptr);

    const QString &annotator() const { return m_annotator; }
    void setAnnotator(const QString &name);
    /// The session's: whoever hides labels listens there.
    bool blind() const { return m_blind; }
    void setBlind(bool blind) { m_session->setBlind(blind); }
    /// A label goes on to the next utterance. On by default.
    bool goesOn() const { return m_goesOn; }
    void setGoesOn(bool on) { m_goesOn = on; }
    /// The model's answer is on screen beside the current utterance: recorded with what is said.
    void setModelInView(bool inView) { m_modelInView = inView; }

    const Queue &queue() const { return m_queue; }
    Scope scope() const { return m_scope; }
    std::optional<std::uint32_t> seed() const { return m_seed; }
    /// Behind another mode it leaves the current utterance alone.
    void setInFront(bool front);
    /// What is in the queue is decided now; answers given later don't shorten it.
    void setQueue(Scope scope, std::optional<std::uint32_t> seed);
    /// Looks whether the utterance table shows something else than the queue was made from, when
    /// its filter was touched since; then isOutdated(), until the queue is made anew.
    void lookAtFilter();
    bool isOutdated() const { return m_outdated; }
    /// Something was answered since the queue was made.
    bool isBegun() const { return m_begun; }

    /// −1: the current utterance isn't in the queue; it can be answered all the same.
    int place() const { return m_place; }
    void goTo(int place);
    /// `play`: and asks for it to be heard.
    void next(bool play = false);
    void previous();
    bool goToUnanswered();
    /// The session's current utterance; nullptr without one.
    const store::UtteranceRow *current() const;
    const store::UtteranceRow *row(std::int64_t number) const;
    /// With what isn't on disk yet.
    Answer answer(std::int64_t number) const;
    bool isSaving(std::int64_t number) const { return m_pending.count(number) > 0; }
    int answered() const { return m_answered; } ///< of the queue
    int later() const { return m_later; }       ///< of the queue
    const Pace &pace() const { return m_pace; }

    /// The one label, or with `add` one more; `add` with a label that is given takes that away.
    void label(const std::string &key, bool add);
    void cantTell();
    void badAudio();
    void toggleLater();
    /// 1 … 5: valence, activation, dominance in turn, from dimension() on.
    void digit(int value);
    void setDimension(int dimension, int value);
    void stepBack();
    /// The dimension that the next digit fills: 0, 1, 2; 3 when all three are.
    int dimension() const { return m_dimension; }
    /// Of any utterance: a text is often still in its field when another one becomes current.
    void note(std::int64_t number, const QString &text);
    void undo();
    void redo();

Q_SIGNALS:
    /// Another utterance, annotator or pass follows: the last moment to say something of this one.
    void aboutToChange();
    void queueChanged();
    /// isOutdated() is true from here on.
    void outdated();
    void currentChanged();
    void dimensionChanged();
    void playAsked();
    /// Of that utterance: an answer, or whether it is saved.
    void answerChanged(qint64 number);
    /// Everything may be different: another annotator, another pass, the project read again.
    void answersChanged();
    /// An undo or redo is on disk; without rows there was nothing to take back.
    void tookBack(const merhan::store::Written &written);
    void committed(const merhan::store::Written &written);

private:
    enum class Sort { Gesture, TakeBack, Foreign };
    struct Ticket {
        Sort sort = Sort::Foreign;
        int pass = -1; ///< m_pass when it was given
        store::Gesture gesture;
    };
    struct State {
        bool given = false, later = false;
    };
    struct Pending {
        Answer answer;
        int gestures = 0;
    };

    void readProject();
    void takeBlind(bool blind);
    bool belongs(std::int64_t number) const;
    void begin();
    bool m_inFront = true;
    void buildQueue();
    void count();
    void toggle(store::Field field, Answer::Kind kind);
    void say(store::Field field, store::Value value, bool goOn);
    void give(std::int64_t number, store::Field field, store::Value value);
    void submit(store::Gesture gesture);
    void takeBack(bool redo);
    void settled(const std::optional<store::Written> &written);
    /// Counts it again, and says so.
    void refresh(std::int64_t number);
    void forgetPending();
    std::int64_t numberAt(int row) const;
    void placeChanged(int place);
    /// What a key builds on must be known: after an undo that isn't back yet it waits.
    bool waits(std::function<void()> key);

    common::Session *m_session;
    QString m_annotator;
    bool m_blind = false;
    bool m_goesOn = true;
    bool m_modelInView = false;
    bool m_filterTouched = false, m_outdated = false, m_begun = false;
    std::vector<std::int64_t> m_madeFrom; ///< of Scope::Filtered, as the table had them
    Queue m_queue;
    Scope m_scope = Scope::Filtered;
    std::optional<std::uint32_t> m_seed;
    int m_place = -1;     ///< −1: the current utterance isn't in the queue
    int m_lastPlace = -1; ///< from where next() goes on
    std::vector<State> m_states; ///< by place
    int m_dimension = 0;
    int m_answered = 0, m_later = 0;
    Pace m_pace;
    /// The session answers in the order in which it was asked, by whomever.
    std::deque<Ticket> m_tickets;
    int m_savingBefore = 0;
    bool m_asking = false;
    std::unordered_map<std::int64_t, Pending> m_pending;
    int m_pass = 0; ///< counts annotators and passes
    int m_takingBack = 0;
    std::deque<std::function<void()>> m_waiting;
};

} // namespace merhan::annotate
