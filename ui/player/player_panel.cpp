// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/player/player_panel.h"

#include "ui/common/text.h"
#include "ui/common/when_read.h"
#include "ui/player/lanes_view.h"
#include "ui/player/player_keys.h"
#include "ui/player/transport.h"
#include "ui/player/waveform_view.h"

#include <QVBoxLayout>
#include <QtConcurrentRun>

#include <algorithm>

namespace merhan::player {

namespace {

/// Around the current turn, so that one sees how it begins and what comes next.
constexpr double kAround = 0.3;
/// Nearer to a turn's end than this, Space begins it again.
constexpr double kAtEndSeconds = 0.03;

QString sentenceOf(SoundProblem problem)
{
    switch (problem) {
    case SoundProblem::None:
        break;
    case SoundProblem::NoSoundSystem:
        return PlayerPanel::tr("The sound module of this program is missing, so nothing is heard; the "
                               "playhead moves all the same. Install the program again.");
    case SoundProblem::NoDevice:
        return PlayerPanel::tr("There is no sound output on this machine, so nothing is heard; the "
                               "playhead moves all the same. It is looked for again at each start.");
    case SoundProblem::DeviceLost:
        return PlayerPanel::tr("The sound output is gone, so nothing is heard; the playhead moves all "
                               "the same. Connect it and play again.");
    }
    return {};
}

} // namespace

PlayerPanel::PlayerPanel(Options options, QWidget *parent)
    : QWidget(parent), m_cache(std::move(options.peaksFolder)), m_engine(std::move(options.sound)),
      m_own(new WaveformView(this)), m_waveform(m_own), m_lanes(new LanesView(this)), m_transport(new Transport(this))
{
    auto *const column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_own);
    column->addWidget(m_lanes);
    column->addWidget(m_transport);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);

    m_frames.setInterval(16);
    m_frames.setTimerType(Qt::PreciseTimer);
    connect(&m_frames, &QTimer::timeout, this, &PlayerPanel::showPosition);
    connect(&m_engine, &AudioEngine::changed, this, &PlayerPanel::engineChanged);
    follow(m_own);
    connect(m_lanes, &LanesView::turnClicked, this, [this](const QString &id) {
        goTo(id, autoplay());
    });
    connect(m_lanes, &LanesView::seekAsked, this, [this](double seconds) {
        seek(seconds);
        m_waveform->reveal(seconds);
    });
    connect(m_transport, &Transport::playToggled, this, &PlayerPanel::togglePlay);
    connect(m_transport, &Transport::previousAsked, this, &PlayerPanel::previousTurn);
    connect(m_transport, &Transport::nextAsked, this, &PlayerPanel::nextTurn);
    connect(m_transport, &Transport::fromHereAsked, this, &PlayerPanel::playFromHere);
    connect(m_transport, &Transport::neighboursAsked, this, &PlayerPanel::playWithNeighbours);
    connect(m_transport, &Transport::zoomAsked, this, &PlayerPanel::zoom);
    connect(m_transport, &Transport::dialogAsked, this, &PlayerPanel::showDialog);
    connect(m_transport, &Transport::autoplayChanged, this, &PlayerPanel::autoplayChanged);
    connect(m_transport, &Transport::volumeChanged, this, [this](double volume) {
        m_engine.setVolume(volume * volume); // what the ear takes for even steps
        Q_EMIT volumeChanged(volume);
    });
    m_engine.setVolume(volume() * volume());
    clear();
}

PlayerPanel::~PlayerPanel()
{
    m_stop.request_stop();
}

void PlayerPanel::follow(WaveformView *view)
{
    connect(view, &WaveformView::seekAsked, this, &PlayerPanel::seek);
    connect(view, &WaveformView::axisChanged, this, [this, view] {
        if (view == m_waveform)
            m_lanes->setInView(view->axis().beginSeconds(), view->axis().endSeconds());
    });
}

void PlayerPanel::borrowWaveform(WaveformView *view)
{
    WaveformView *const next = view ? view : m_own;
    if (next == m_waveform)
        return;
    const bool there = m_waveform != nullptr; // the mode that lent it may be gone with it
    const bool all = !there || m_waveform->axis().showsAll();
    const double from = there ? m_waveform->axis().beginSeconds() : 0;
    const double to = there ? m_waveform->axis().endSeconds() : 0;
    const auto selection = there ? m_waveform->selection() : std::nullopt;
    if (there && m_waveform != m_own) {
        m_waveform->disconnect(this);
        m_waveform->setTrack(nullptr, lengthSeconds());
    }
    m_waveform = next;
    if (view) {
        follow(view);
        connect(view, &QObject::destroyed, this, [this] {
            if (!m_waveform)
                borrowWaveform(nullptr);
        });
    }
    m_own->setVisible(m_waveformShown && !view);
    m_waveform->setTrack(m_track, lengthSeconds());
    const Turn *const now = turn(m_current);
    m_waveform->setCurrent(currentStretch(), now ? now->speaker : QString());
    m_waveform->setSelection(selection);
    if (!all)
        m_waveform->showRange(from, to);
    m_transport->setZoomShown(m_waveformShown || view);
    showProblems();
    showPosition();
    Q_EMIT turnShown();
}

std::optional<SecondsRange> PlayerPanel::currentStretch() const
{
    const Turn *const now = turn(m_current);
    return now ? std::optional(SecondsRange(now->startSeconds, now->endSeconds)) : std::nullopt;
}

std::pair<int, int> PlayerPanel::currentPlace() const
{
    const Turn *const now = turn(m_current);
    return {now ? static_cast<int>(now - m_turns.data()) + 1 : 0, static_cast<int>(m_turns.size())};
}

const Turn *PlayerPanel::turn(const QString &id) const
{
    const auto found = std::find_if(m_turns.begin(), m_turns.end(),
                                    [&](const Turn &turn) { return turn.id == id; });
    return found == m_turns.end() ? nullptr : &*found;
}

const Turn *PlayerPanel::neighbour(int by) const
{
    const Turn *const now = turn(m_current);
    if (!now)
        return nullptr;
    const std::ptrdiff_t at = now - m_turns.data() + by;
    return at >= 0 && at < static_cast<std::ptrdiff_t>(m_turns.size())
               ? &m_turns[static_cast<std::size_t>(at)]
               : nullptr;
}

double PlayerPanel::lengthSeconds() const
{
    double end = m_track ? m_track->endSeconds() : 0;
    for (const Turn &turn : m_turns)
        end = std::max(end, turn.endSeconds);
    return end;
}

void PlayerPanel::clear()
{
    setDialog({}, {});
}

void PlayerPanel::setDialog(const std::filesystem::path &corpusRoot, std::vector<Turn> turns,
                            const QString &current)
{
    m_stop.request_stop();
    m_stop = {};
    const int reading = ++m_reading;
    m_wanted = false;
    if (playing())
        m_engine.pause();
    m_engine.setTrack(nullptr);
    m_frames.stop();
    m_root = corpusRoot;
    m_turns = laidOut(std::move(turns));
    m_track = nullptr;
    m_problems.clear();
    m_whole = m_turns.empty();
    m_stretch.reset();
    m_current.clear();
    m_position = 0;
    m_waveform->setSelection({});
    m_waveform->setTrack(nullptr, lengthSeconds());
    refreshTurns();
    m_transport->setPlaying(false);
    m_transport->setUsable(!m_turns.empty(), tr("Choose an utterance first"));
    select(current.isEmpty() && !m_turns.empty() ? m_turns.front().id : current);
    showProblems();
    if (m_turns.empty())
        return;

    // The current turn first, so that a key is answered while the rest is still being read.
    if (const Turn *const first = turn(m_current)) {
        const auto one = QtConcurrent::run(
            [root = m_root, turn = *first] { return loadTurn(root, turn); });
        common::whenRead(this, one, [this, reading](LoadedTrack loaded) {
            if (reading == m_reading && !m_whole)
                took(std::move(loaded), false);
        });
    }
    const auto whole = QtConcurrent::run(
        [root = m_root, all = m_turns, cache = m_cache, stop = m_stop.get_token()] {
            return loadDialog(root, all, cache, stop);
        });
    common::whenRead(this, whole, [this, reading](LoadedTrack loaded) {
        if (reading == m_reading)
            took(std::move(loaded), true);
    });
    if (autoplay())
        playUtterance();
}

void PlayerPanel::took(LoadedTrack loaded, bool whole)
{
    if (!whole && loaded.track->silent())
        return; // the reading of the whole says why
    m_track = std::move(loaded.track);
    m_problems = std::move(loaded.problems);
    m_whole = whole;
    const bool wasAll = m_waveform->axis().showsAll();
    const double from = m_waveform->axis().beginSeconds();
    const double to = m_waveform->axis().endSeconds();
    m_waveform->setTrack(m_track, lengthSeconds());
    if (!wasAll)
        m_waveform->showRange(from, to);
    refreshTurns();
    // What plays goes on: the whole holds the same samples in the same place.
    m_engine.setTrack(m_track);
    if (std::exchange(m_wanted, false))
        playUtterance();
    showProblems();
    Q_EMIT turnShown();
}

void PlayerPanel::updateTurns(const std::vector<Turn> &turns)
{
    for (const Turn &changed : turns) {
        const auto mine = std::find_if(m_turns.begin(), m_turns.end(),
                                       [&](const Turn &turn) { return turn.id == changed.id; });
        if (mine == m_turns.end())
            continue;
        mine->label = changed.label;
        mine->transcript = changed.transcript;
    }
    refreshTurns();
    if (const Turn *const now = turn(m_current))
        m_transport->setTurn(now->id, now->transcript);
}

void PlayerPanel::refreshTurns()
{
    std::vector<LaneTurn> lanes;
    for (const Turn &turn : m_turns)
        lanes.push_back({turn.id, turn.speaker, turn.startSeconds, turn.endSeconds, turn.label,
                         turn.transcript});
    m_lanes->setTurns(std::move(lanes), lengthSeconds());
}

void PlayerPanel::select(const QString &id)
{
    const Turn *const now = turn(id);
    m_current = now ? id : QString();
    m_lanes->setCurrent(m_current);
    m_transport->setTurn(m_current, now ? now->transcript : QString());
    m_waveform->setCurrent(currentStretch(), now ? now->speaker : QString());
    if (!playing()) {
        m_position = now ? now->startSeconds : 0;
        m_stretch.reset();
        showUtterance();
    }
    showPosition();
    Q_EMIT turnShown();
}

void PlayerPanel::setCurrent(const QString &id)
{
    if (id == m_current)
        return;
    if (playing())
        pause();
    m_waveform->setSelection({});
    select(id);
    if (autoplay())
        playUtterance();
}

void PlayerPanel::goTo(const QString &id, bool play)
{
    const bool other = id != m_current;
    if (playing())
        pause();
    m_waveform->setSelection({});
    select(id);
    if (play)
        playUtterance();
    if (other)
        Q_EMIT currentChanged(id);
}

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
    if (const auto chosen = m_waveform->selection(); chosen && chosen->second - chosen->first > 0.001) {
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
    Q_EMIT positionChanged(at);
}

void PlayerPanel::showProblems()
{
    QString wav;
    if (m_whole && !m_turns.empty()) {
        // One sentence is enough to know where to look; how many more there are, too.
        if (!m_problems.empty())
            wav = common::sentence(m_problems.front());
        if (m_problems.size() > 1)
            wav += QLatin1Char(' ')
                   + tr("%n more recordings of this dialog can't be read.", nullptr,
                        static_cast<int>(m_problems.size() - 1));
        if (m_problems.empty() && m_track && m_track->silent())
            wav = tr("This dialog has no recording, so nothing can be played. Everything else works.");
    }
    m_waveform->setMessage(wav);
    const QString sound = sentenceOf(m_soundProblem);
    m_transport->setNotice(!sound.isEmpty() ? sound : m_waveform->isHidden() ? wav : QString());
}

void PlayerPanel::zoom(double factor)
{
    m_waveform->zoom(factor);
}

void PlayerPanel::showUtterance()
{
    const Turn *const now = turn(m_current);
    if (!now) {
        showDialog();
        return;
    }
    const double around = std::max((now->endSeconds - now->startSeconds) * kAround, 0.2);
    m_waveform->showRange(now->startSeconds - around, now->endSeconds + around);
}

void PlayerPanel::showDialog()
{
    m_waveform->showAll();
}

void PlayerPanel::setWaveformShown(bool shown)
{
    m_waveformShown = shown;
    m_own->setVisible(shown && m_waveform == m_own);
    m_transport->setZoomShown(shown || m_waveform != m_own);
    showProblems();
}

void PlayerPanel::setLanesShown(bool shown)
{
    m_lanes->setVisible(shown);
}

void PlayerPanel::setBlind(bool blind)
{
    m_lanes->setBlind(blind);
}

const TimeAxis &PlayerPanel::axis() const
{
    return m_waveform->axis();
}

bool PlayerPanel::autoplay() const
{
    return m_transport->autoplay();
}

void PlayerPanel::setAutoplay(bool on)
{
    m_transport->setAutoplay(on);
}

double PlayerPanel::volume() const
{
    return m_transport->volume();
}

void PlayerPanel::setVolume(double volume)
{
    m_transport->setVolume(volume);
}

void PlayerPanel::listenToKeysOf(QWidget *window)
{
    new PlayerKeys(this, window);
}

} // namespace merhan::player
