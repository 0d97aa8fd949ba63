// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/player/player_panel.h"

#include "ui/common/keys.h"
#include "ui/common/when_read.h"
#include "ui/player/lanes_view.h"
#include "ui/player/transport.h"
#include "ui/player/waveform_view.h"

#include <QVBoxLayout>
#include <QtConcurrentRun>

#include <algorithm>

namespace merhan::player {

PlayerPanel::PlayerPanel(Options options, QWidget *parent)
    : QWidget(parent), m_keys(options.keys ? options.keys : new common::Keys(nullptr, this)),
      m_cache(std::move(options.peaksFolder)), m_engine(std::move(options.sound)),
      m_own(new WaveformView(this)), m_waveform(m_own), m_lanes(new LanesView(this)),
      m_transport(new Transport(m_keys, this))
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
    connect(m_lanes, &LanesView::turnClicked, this,
            [this](const QString &id) { goTo(id, autoplay()); });
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
    connect(m_transport, &Transport::dialogAsked, this, [this] {
        m_waveform->axis().showsAll() ? showUtterance() : showDialog();
    });
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
        const auto one =
            QtConcurrent::run([root = m_root, turn = *first] { return loadTurn(root, turn); });
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
    m_aligned = std::move(loaded.words);
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
    placeWords();
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
    placeWords();
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
    placeWords();
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

} // namespace merhan::player
