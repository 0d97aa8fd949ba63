// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/player/audio_engine.h"

#include <QTimer>

namespace merhan::player {

namespace {
constexpr int kFeedMilliseconds = 4;
}

/// On the engine's thread: a timer around a Playback.
class AudioEngine::Feeder : public QObject {
public:
    Feeder(SoundOutputFactory factory, AudioEngine *engine)
        : m_engine(engine), m_playback(std::move(factory), steadyClock()), m_timer(this)
    {
        m_timer.setTimerType(Qt::PreciseTimer);
        m_timer.setInterval(kFeedMilliseconds);
        connect(&m_timer, &QTimer::timeout, this, [this] { tick(); });
    }

    Playback &playback() { return m_playback; }

    void play(std::uint64_t command, double from, double to)
    {
        m_command = command;
        m_playback.play(from, to);
        m_timer.start();
        tell(false);
    }
    void pause(std::uint64_t command)
    {
        m_command = command;
        m_timer.stop();
        m_playback.stop();
        tell(false);
    }

private:
    void tick()
    {
        const SoundProblem before = m_playback.problem();
        const bool ended = m_playback.tick();
        if (ended)
            m_timer.stop();
        if (ended || before != m_playback.problem())
            tell(ended);
        else
            m_engine->publish(m_command, m_playback.playhead(), m_playback.playing());
    }
    void tell(bool ended)
    {
        m_engine->publish(m_command, m_playback.playhead(), m_playback.playing());
        // On the engine's own thread it is known whether this answers the latest command.
        QMetaObject::invokeMethod(
            m_engine, [engine = m_engine, command = m_command,
                       state = EngineState{m_playback.playing(), m_playback.playhead().seconds,
                                           ended, m_playback.problem()}] {
                if (command == engine->m_command)
                    Q_EMIT engine->changed(state);
            });
    }

    AudioEngine *const m_engine;
    Playback m_playback;
    QTimer m_timer;
    std::uint64_t m_command = 0;
};

AudioEngine::AudioEngine(SoundOutputFactory factory, QObject *parent) : QObject(parent)
{
    qRegisterMetaType<EngineState>();
    m_feeder = new Feeder(std::move(factory), this);
    m_feeder->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_feeder, &QObject::deleteLater);
    m_thread.setObjectName(QStringLiteral("sound"));
    m_thread.start(QThread::TimeCriticalPriority);
}

AudioEngine::~AudioEngine()
{
    m_thread.quit();
    m_thread.wait();
}

void AudioEngine::prepare()
{
    QMetaObject::invokeMethod(m_feeder, [feeder = m_feeder] { feeder->playback().prepare(); });
}

void AudioEngine::setTrack(std::shared_ptr<const SoundTrack> track)
{
    QMetaObject::invokeMethod(m_feeder, [feeder = m_feeder, track = std::move(track)] {
        feeder->playback().setTrack(track);
    });
}

void AudioEngine::play(double fromSeconds, double toSeconds)
{
    std::uint64_t command = 0;
    {
        const std::lock_guard lock(m_mutex);
        m_playhead = {fromSeconds, m_clock(), toSeconds, false};
        m_playing = true;
        command = ++m_command;
    }
    QMetaObject::invokeMethod(m_feeder, [feeder = m_feeder, command, fromSeconds, toSeconds] {
        feeder->play(command, fromSeconds, toSeconds);
    });
}

void AudioEngine::pause()
{
    std::uint64_t command = 0;
    {
        const std::lock_guard lock(m_mutex);
        m_playhead = {m_playhead.at(m_clock()), m_clock(), m_playhead.endSeconds, false};
        m_playing = false;
        command = ++m_command;
    }
    QMetaObject::invokeMethod(m_feeder,
                              [feeder = m_feeder, command] { feeder->pause(command); });
}

void AudioEngine::setVolume(double factor)
{
    QMetaObject::invokeMethod(m_feeder, [feeder = m_feeder, factor] {
        feeder->playback().setVolume(static_cast<float>(factor));
    });
}

bool AudioEngine::playing() const
{
    const std::lock_guard lock(m_mutex);
    return m_playing;
}

double AudioEngine::positionSeconds() const
{
    const std::lock_guard lock(m_mutex);
    return m_playhead.at(m_clock());
}

void AudioEngine::publish(std::uint64_t command, const Playhead &playhead, bool playing)
{
    const std::lock_guard lock(m_mutex);
    if (command != m_command)
        return;
    m_playhead = playhead;
    m_playing = playing;
}

} // namespace merhan::player
