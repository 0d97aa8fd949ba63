// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/player/sound_output.h"
#include "ui/player/sound_track.h"
#include "ui/player/stream_resampler.h"

#include <deque>
#include <memory>
#include <optional>
#include <vector>

namespace merhan::player {

/// Where the playhead is, so that any thread can ask later: it moves on from `seconds`, which it
/// had at `clockSeconds`, up to the stretch's end.
struct Playhead {
    double seconds = 0;
    double clockSeconds = 0;
    double endSeconds = 0;
    bool moving = false; ///< false before the first sample is heard, and after the last
    double at(double clockSecondsNow) const;
};

/// Plays stretches of a track through an output. No thread and no Qt: whoever owns it calls tick()
/// every few milliseconds while it plays.
class Playback {
public:
    Playback(SoundOutputFactory factory, SteadyClock clock);

    void setTrack(std::shared_ptr<const SoundTrack> track) { m_track = std::move(track); }
    void setVolume(float factor) { m_volume = factor; }
    /// Opens the device without sounding, so that the first play() doesn't have to.
    void prepare();
    void play(double fromSeconds, double toSeconds);
    void stop();
    /// Feeds the output and sets the clock; true in the call in which the stretch's end was heard.
    bool tick();

    bool playing() const { return m_playing; }
    const Playhead &playhead() const { return m_playhead; }
    SoundProblem problem() const { return m_problem; }

private:
    void begin(double fromSeconds);
    void goOnSilently(SoundProblem problem);
    void feed();
    void followWhatIsHeard();

    SoundOutputFactory m_factory;
    SteadyClock m_clock;
    std::shared_ptr<const SoundTrack> m_track;
    std::unique_ptr<SoundOutput> m_output;
    SoundProblem m_problem = SoundProblem::None;
    float m_volume = 1;

    bool m_playing = false;
    double m_from = 0;
    double m_to = 0;
    Playhead m_playhead;

    std::optional<StreamResampler> m_resampler;
    std::int64_t m_nextFrame = 0;    ///< of the track, to be read
    std::int64_t m_endFrame = 0;
    std::vector<float> m_samples;    ///< of the track, read at once
    std::vector<float> m_ready;      ///< at the output's rate, not taken yet

    struct Reading {
        double clockSeconds;
        double ahead; ///< heard seconds minus the clock
    };
    std::deque<Reading> m_readings;
    std::int64_t m_heard = 0;
    double m_heardAt = 0; ///< when that count last grew
};

} // namespace merhan::player
