// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/player/playback.h"

#include <algorithm>
#include <cmath>

namespace merhan::player {

namespace {

/// A device that takes nothing for so long is gone, whatever it says.
constexpr double kLostAfterSeconds = 1.0;
/// Readings of the device are late by up to one of its periods; the earliest of so many seconds is
/// taken for true.
constexpr double kReadingsSeconds = 0.5;
/// A reading this late isn't quantised, but the sound has had a gap.
constexpr double kGapSeconds = 0.08;
/// The playhead may be so far ahead of the sound.
constexpr double kAheadSeconds = 0.001;

} // namespace

double Playhead::at(double clockSecondsNow) const
{
    if (!moving)
        return seconds;
    return std::min(seconds + std::max(clockSecondsNow - clockSeconds, 0.0),
                    std::max(seconds, endSeconds));
}

Playback::Playback(SoundOutputFactory factory, SteadyClock clock)
    : m_factory(std::move(factory)), m_clock(std::move(clock))
{
}

void Playback::prepare()
{
    // After a lost device: look again, it may have come back.
    if (m_output && m_problem == SoundProblem::None && m_output->alive())
        return;
    OpenedSound opened = m_factory();
    m_output = std::move(opened.output);
    m_problem = m_output ? SoundProblem::None : opened.problem;
    if (!m_output)
        m_output = silentOutput(m_clock);
}

void Playback::play(double fromSeconds, double toSeconds)
{
    if (m_playing)
        m_output->stop();
    prepare();
    m_to = toSeconds;
    m_playing = true;
    begin(fromSeconds);
}

void Playback::begin(double fromSeconds)
{
    const double now = m_clock();
    m_from = fromSeconds;
    m_readings.clear();
    m_ready.clear();
    m_heard = 0;
    m_heardAt = now;
    m_playhead = {fromSeconds, now, m_to, false};
    const int rateHz = m_track ? m_track->sampleRateHz() : 16000;
    m_nextFrame = std::llround(fromSeconds * rateHz);
    m_endFrame = std::llround(m_to * rateHz);
    m_resampler.emplace(rateHz, m_output->sampleRateHz());
    if (!m_output->start()) {
        goOnSilently(SoundProblem::DeviceLost);
        return;
    }
    feed();
}

void Playback::goOnSilently(SoundProblem problem)
{
    const double at = m_playhead.at(m_clock());
    m_output = silentOutput(m_clock);
    m_problem = problem;
    begin(at);
}

void Playback::stop()
{
    if (!m_playing)
        return;
    const double now = m_clock();
    m_playhead = {m_playhead.at(now), now, m_to, false};
    m_playing = false;
    m_output->stop();
}

bool Playback::tick()
{
    if (!m_playing)
        return false;
    if (!m_output->alive() || m_clock() - m_heardAt > kLostAfterSeconds)
        goOnSilently(SoundProblem::DeviceLost);
    feed();
    followWhatIsHeard();
    const double now = m_clock();
    if (m_from + static_cast<double>(m_heard) / m_output->sampleRateHz() < m_to
        && m_playhead.at(now) < m_to)
        return false;
    m_output->stop();
    m_playing = false;
    m_playhead = {m_to, now, m_to, false};
    return true;
}

void Playback::feed()
{
    for (;;) {
        const std::int64_t room = m_output->room();
        if (room <= 0)
            return;
        while (static_cast<std::int64_t>(m_ready.size()) < room) {
            // Behind the end comes silence until the end was heard: some devices begin only when
            // their buffer is full, and the resampler holds its last samples back.
            m_samples.assign(1024, 0.0F);
            const auto sounding = static_cast<std::size_t>(
                std::clamp<std::int64_t>(m_endFrame - m_nextFrame, 0, 1024));
            if (m_track && sounding > 0)
                m_track->read(m_nextFrame, std::span(m_samples).first(sounding));
            m_nextFrame += 1024;
            for (float &sample : m_samples)
                sample *= m_volume;
            m_resampler->feed(m_samples, m_ready);
        }
        const std::int64_t taken =
            m_output->write(std::span(m_ready).first(static_cast<std::size_t>(room)));
        m_ready.erase(m_ready.begin(), m_ready.begin() + taken);
        if (taken < room)
            return;
    }
}

void Playback::followWhatIsHeard()
{
    const double now = m_clock();
    const std::int64_t heard = m_output->heard();
    if (heard > m_heard)
        m_heardAt = now;
    m_heard = heard;
    if (heard <= 0)
        return; // not begun: the playhead waits
    const double ahead = static_cast<double>(heard) / m_output->sampleRateHz() - now;
    if (!m_readings.empty() && ahead < m_readings.front().ahead - kGapSeconds)
        m_readings.clear();
    while (!m_readings.empty() && m_readings.back().ahead <= ahead)
        m_readings.pop_back(); // so that the front is always the largest
    m_readings.push_back({now, ahead});
    while (m_readings.front().clockSeconds < now - kReadingsSeconds)
        m_readings.pop_front();
    // After a gap, and when a reading that was early falls out, the playhead is ahead of the sound:
    // it waits rather than turn back.
    const double before = m_playhead.at(now);
    const double target = m_from + now + m_readings.front().ahead;
    m_playhead = {std::max(before, target), now, m_to, before < target + kAheadSeconds};
}

} // namespace merhan::player
