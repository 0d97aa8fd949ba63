// SPDX-License-Identifier: GPL-3.0-or-later
//
// The one file that knows Qt Multimedia; loaded by ui/player/sound_module.cpp.
#include "ui/player/sound_module.h"

#include <QAudioDevice>
#include <QAudioFormat>
#include <QAudioSink>
#include <QIODevice>
#include <QMediaDevices>

#include <algorithm>
#include <vector>

namespace merhan::player {

namespace {

/// Long enough for a feeder that wakes every 4 ms on a busy machine, short enough to answer a key.
constexpr int kBufferMilliseconds = 40;

/// Samples are pushed: in pull mode Qt 6.4 stays silent with buffers this short.
class QtSoundOutput : public SoundOutput {
public:
    QtSoundOutput(const QAudioDevice &device, const QAudioFormat &format)
        : m_device(device), m_format(format), m_sink(device, format)
    {
        m_sink.setBufferSize(format.bytesForDuration(kBufferMilliseconds * 1000));
    }

    int sampleRateHz() const override { return m_format.sampleRate(); }

    bool start() override
    {
        m_written = 0;
        m_io = m_sink.start();
        return m_io && m_sink.error() == QAudio::NoError;
    }

    void stop() override
    {
        m_sink.reset();
        m_io = nullptr;
    }

    std::int64_t room() override
    {
        return m_io ? m_sink.bytesFree() / m_format.bytesPerFrame() : 0;
    }

    std::int64_t write(std::span<const float> samples) override
    {
        const auto channels = static_cast<std::size_t>(m_format.channelCount());
        m_frames.resize(samples.size() * channels);
        for (std::size_t i = 0; i < samples.size(); ++i)
            std::fill_n(m_frames.begin() + static_cast<std::ptrdiff_t>(i * channels), channels,
                        std::clamp(samples[i], -1.0F, 1.0F));
        const qint64 bytes = m_io->write(reinterpret_cast<const char *>(m_frames.data()),
                                         static_cast<qint64>(m_frames.size() * sizeof(float)));
        const std::int64_t taken = std::max<qint64>(bytes, 0) / m_format.bytesPerFrame();
        m_written += taken;
        return taken;
    }

    std::int64_t heard() override
    {
        const std::int64_t buffered = m_sink.bufferSize() / m_format.bytesPerFrame() - room();
        return std::max<std::int64_t>(m_written - std::max<std::int64_t>(buffered, 0), 0);
    }

    bool alive() override
    {
        return m_io && (m_sink.error() == QAudio::NoError || m_sink.error() == QAudio::UnderrunError)
               && m_sink.state() != QAudio::StoppedState;
    }

private:
    QAudioDevice m_device;
    QAudioFormat m_format;
    QAudioSink m_sink;
    QIODevice *m_io = nullptr; ///< the sink's own, while it is started
    std::int64_t m_written = 0;
    std::vector<float> m_frames; ///< interleaved
};

} // namespace

} // namespace merhan::player

namespace {

QAudioDevice deviceOf(const QString &id)
{
    if (!id.isEmpty())
        for (const QAudioDevice &device : QMediaDevices::audioOutputs())
            if (QString::fromUtf8(device.id()) == id)
                return device;
    return QMediaDevices::defaultAudioOutput();
}

} // namespace

extern "C" Q_DECL_EXPORT void merhan_open_sound(const QString *id,
                                                merhan::player::OpenedSound *opened)
{
    using namespace merhan::player;
    const QAudioDevice device = deviceOf(*id);
    QAudioFormat format = device.preferredFormat();
    format.setSampleFormat(QAudioFormat::Float);
    if (device.isNull() || !device.isFormatSupported(format)) {
        *opened = {nullptr, SoundProblem::NoDevice};
        return;
    }
    *opened = {std::make_unique<QtSoundOutput>(device, format), SoundProblem::None};
}

extern "C" Q_DECL_EXPORT void merhan_list_outputs(QList<merhan::player::OutputDevice> *outputs)
{
    for (const QAudioDevice &device : QMediaDevices::audioOutputs())
        outputs->append({QString::fromUtf8(device.id()), device.description()});
}
