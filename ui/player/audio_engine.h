// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/player/playback.h"

#include <QObject>
#include <QThread>

#include <memory>
#include <mutex>

namespace merhan::player {

/// What the engine has to say, all at once.
struct EngineState {
    bool playing = false;
    double positionSeconds = 0;
    bool reachedEnd = false; ///< it stopped because all of the stretch was heard
    SoundProblem problem = SoundProblem::None;
};

/// Plays stretches of a track from a thread of its own. Every call returns at once.
class AudioEngine : public QObject {
    Q_OBJECT

public:
    explicit AudioEngine(SoundOutputFactory factory, QObject *parent = nullptr);
    ~AudioEngine() override;

    /// Loads and opens what makes sound, so that the first play() needn't. To be called when the
    /// window is shown.
    void prepare();
    /// From now on; what plays goes on with it.
    void setTrack(std::shared_ptr<const SoundTrack> track);
    void play(double fromSeconds, double toSeconds);
    void pause();
    /// 0 … 1, as loud as it is.
    void setVolume(double factor);

    bool playing() const;
    /// What is heard now.
    double positionSeconds() const;

Q_SIGNALS:
    /// At start, end, pause, and when the device goes or comes.
    void changed(const merhan::player::EngineState &state);

private:
    class Feeder;
    void publish(std::uint64_t command, const Playhead &playhead, bool playing);

    // immutable
    const SteadyClock m_clock = steadyClock();
    QThread m_thread;
    Feeder *m_feeder = nullptr; ///< lives on m_thread, goes with it

    // shared (guarded by m_mutex)
    mutable std::mutex m_mutex;
    Playhead m_playhead;
    bool m_playing = false;
    std::uint64_t m_command = 0; ///< the latest given; answers to older ones don't count
};

} // namespace merhan::player

Q_DECLARE_METATYPE(merhan::player::EngineState)
