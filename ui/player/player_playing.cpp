// SPDX-License-Identifier: GPL-3.0-or-later
// What plays: from where to where, and what comes when it has ended.
#include "ui/player/lanes_view.h"
#include "ui/player/player_panel.h"
#include "ui/player/transcript_line.h"
#include "ui/player/transport.h"
#include "ui/player/word_times.h"

#include <algorithm>

namespace merhan::player {

namespace {
/// Nearer to a turn's end than this, Space begins it again.
constexpr double kAtEndSeconds = 0.03;
} // namespace

void PlayerPanel::start(const Playing &what)
{
    if (!m_track) {
        m_wanted = what.kind == Kind::Utterance; // as soon as it was read
        return;
    }
    if (what.to <= what.from)
        return;
    m_stretch = what;
    m_position = what.from;
    m_engine.play(what.from, what.to);
    m_frames.start();
    showPosition();
}

void PlayerPanel::togglePlay()
{
    if (playing()) {
        pause();
        return;
    }
    if (const auto chosen = m_waveform->selection();
        chosen && chosen->second - chosen->first > 0.001) {
        start({Kind::Selection, chosen->first, chosen->second});
        return;
    }
    // What was paused goes on to its own end.
    if (m_stretch && m_position >= m_stretch->from && m_position < m_stretch->to - kAtEndSeconds) {
        Playing rest = *m_stretch;
        m_engine.play(m_position, rest.to);
        m_frames.start();
        return;
    }
    const Turn *const now = turn(m_current);
    if (now && m_position >= now->startSeconds && m_position < now->endSeconds - kAtEndSeconds)
        start({Kind::Utterance, m_position, now->endSeconds});
    else
        playUtterance();
}

void PlayerPanel::extendSelection(double by)
{
    if (m_turns.empty())
        return;
    if (const auto now = m_waveform->selection(); !now || now != m_keyed) {
        m_anchor = now ? now->first : m_position;
        m_selectedTo = now ? now->second : m_position;
    }
    m_selectedTo = std::clamp(m_selectedTo + by, 0.0, lengthSeconds());
    m_keyed = SecondsRange(std::min(m_anchor, m_selectedTo), std::max(m_anchor, m_selectedTo));
    m_waveform->setSelection(m_keyed);
    m_waveform->reveal(m_selectedTo);
}

void PlayerPanel::playUtterance()
{
    if (const Turn *const now = turn(m_current))
        start({Kind::Utterance, now->startSeconds, now->endSeconds});
}

void PlayerPanel::playWithNeighbours()
{
    const Turn *const now = turn(m_current);
    if (!now)
        return;
    const Turn *const before = neighbour(-1);
    const Turn *const after = neighbour(1);
    start({Kind::Neighbours, before ? before->startSeconds : now->startSeconds,
           std::max(now->endSeconds, after ? after->endSeconds : 0)});
}

void PlayerPanel::playFromHere()
{
    double from = positionSeconds();
    const Turn *const now = turn(m_current);
    if (now && (from < now->startSeconds || from >= now->endSeconds - kAtEndSeconds))
        from = now->startSeconds;
    start({Kind::FromHere, from, lengthSeconds()});
}

void PlayerPanel::playStretch(double fromSeconds, double toSeconds)
{
    start({Kind::Other, fromSeconds, toSeconds});
}

void PlayerPanel::pause()
{
    m_wanted = false;
    if (!playing())
        return;
    m_engine.pause();
    m_position = m_engine.positionSeconds();
    m_frames.stop();
    showPosition();
    m_transport->setPlaying(false);
}

void PlayerPanel::seek(double seconds)
{
    const double to = std::clamp(seconds, 0.0, lengthSeconds());
    const bool goesOn = playing();
    m_position = to;
    if (m_stretch && (to < m_stretch->from || to >= m_stretch->to))
        m_stretch.reset();
    if (goesOn) {
        // Outside of what was playing: the turn there, else all that follows.
        Playing what = m_stretch.value_or(Playing{Kind::Other, to, lengthSeconds()});
        if (!m_stretch)
            for (const Turn &turn : m_turns)
                if (to >= turn.startSeconds && to < turn.endSeconds)
                    what.to = turn.endSeconds;
        m_stretch = what;
        m_engine.play(to, what.to);
    }
    showPosition();
}

void PlayerPanel::step(double seconds)
{
    seek(positionSeconds() + seconds);
    m_waveform->reveal(m_position);
}

void PlayerPanel::nextTurn()
{
    if (const Turn *const next = neighbour(1))
        goTo(next->id, autoplay() || playing());
}

void PlayerPanel::previousTurn()
{
    if (const Turn *const previous = neighbour(-1))
        goTo(previous->id, autoplay() || playing());
}

void PlayerPanel::engineChanged(const EngineState &state)
{
    m_transport->setPlaying(state.playing);
    m_soundProblem = state.problem;
    showProblems();
    Q_EMIT playingChanged(state.playing);
    if (state.playing)
        return;
    if (!state.reachedEnd) // pause() has taken the position
        return;
    m_position = state.positionSeconds;
    m_frames.stop();
    showPosition();
    if (!m_stretch)
        return;
    const Kind kind = m_stretch->kind;
    m_stretch.reset();
    if (kind != Kind::Utterance)
        return;
    Q_EMIT utteranceEnded(m_current);
    if (const Turn *const next = neighbour(1); next && autoplay() && !playing())
        goTo(next->id, true);
}

double PlayerPanel::positionSeconds() const
{
    // The engine's until it was heard that it has ended, or the playhead would jump back.
    return m_frames.isActive() ? m_engine.positionSeconds() : m_position;
}

void PlayerPanel::showPosition()
{
    const double at = positionSeconds();
    if (playing() && m_stretch && m_stretch->kind == Kind::FromHere) {
        // The current turn follows; of two that overlap the later one.
        const Turn *heard = nullptr;
        for (const Turn &turn : m_turns)
            if (at >= turn.startSeconds && at < turn.endSeconds)
                heard = &turn;
        if (heard && heard->id != m_current) {
            select(heard->id);
            Q_EMIT currentChanged(m_current);
            return;
        }
    }
    m_waveform->setPlayhead(at);
    m_lanes->setPlayhead(at);
    if (playing())
        m_waveform->reveal(at);
    if (const Turn *const now = turn(m_current)) {
        const double length = now->endSeconds - now->startSeconds;
        m_transport->setTime(std::clamp(at - now->startSeconds, 0.0, length), length);
    } else {
        m_transport->setTime(at, lengthSeconds());
    }
    m_transport->transcript()->setWord(playing() ? wordAt(m_wordTimes.ranges, at) : -1);
    Q_EMIT positionChanged(at);
}

} // namespace merhan::player
