// SPDX-License-Identifier: GPL-3.0-or-later
//
// From key to sound, and how far the playhead is from what is heard: through the monitor of a
// PulseAudio null sink, so no ear and no loudspeaker is needed.
//
//   pulseaudio -n -D --exit-idle-time=-1 --load=module-native-protocol-unix
//       --load="module-null-sink sink_name=null rate=48000"
//   bench_sound [ROUNDS]
//
// Clicks of 1 ms stand at known places of a track. parec records the monitor into a pipe, 5 ms at a
// time; a block can't arrive before it was rendered, so the earliest of those around a click tells
// when it was heard. The second line is when the recorder had it, with every delay there is.
#include "ui/player/audio_engine.h"
#include "ui/player/sound_module.h"

#include <QCoreApplication>
#include <QEventLoop>
#include <QTimer>

#include <algorithm>
#include <atomic>
#include <cmath>
#include <cstdio>
#include <cstdlib>
#include <mutex>
#include <thread>
#include <vector>

using namespace merhan;
using namespace merhan::player;

namespace {

constexpr int kMonitorHz = 48000;
constexpr int kTrackHz = 16000;
constexpr double kClickEverySeconds = 0.25;
/// What lies before the first click.
constexpr double kLeadSeconds = 0.03;

/// The monitor, sample by sample, with the time of its first.
class Monitor {
public:
    Monitor()
        : m_pipe(::popen("parec -d null.monitor --raw --format=float32le --channels=1 --rate=48000 "
                         "--latency-msec=5", "r")),
          m_thread([this] { read(); })
    {
    }
    ~Monitor()
    {
        m_stop = true;
        m_thread.join();
        ::pclose(m_pipe);
    }
    bool running()
    {
        const std::lock_guard lock(m_mutex);
        return !m_blocks.empty();
    }

    struct Click {
        double heard;   ///< on the steady clock, by the monitor's own pace around it
        double arrived; ///< when parec handed it over: no later than that
    };
    std::vector<Click> clicks(double after)
    {
        const std::lock_guard lock(m_mutex);
        std::vector<Click> found;
        double last = -1;
        for (const auto &[at, block] : m_loud) {
            double origin = 1e300;
            for (std::size_t b = block < 60 ? 0 : block - 60; b < std::min(block + 60, m_blocks.size()); ++b)
                origin = std::min(origin, m_blocks[b] - static_cast<double>((b + 1) * kBlock) / kMonitorHz);
            const double heard = origin + static_cast<double>(at) / kMonitorHz;
            if (heard - last > 0.1 && heard > after)
                found.push_back({heard, m_blocks[block]});
            last = heard;
        }
        return found;
    }

private:
    static constexpr std::size_t kBlock = 240; // 5 ms

    void read()
    {
        const SteadyClock clock = steadyClock();
        std::vector<float> block(kBlock);
        while (!m_stop && std::fread(block.data(), sizeof(float), kBlock, m_pipe) == kBlock) {
            const double now = clock();
            const std::lock_guard lock(m_mutex);
            for (std::size_t i = 0; i < kBlock; ++i)
                if (std::abs(block[i]) > 0.1F)
                    m_loud.emplace_back(m_blocks.size() * kBlock + i, m_blocks.size());
            m_blocks.push_back(now);
        }
    }

    std::mutex m_mutex;
    std::vector<std::pair<std::size_t, std::size_t>> m_loud; ///< sample, block
    std::vector<double> m_blocks;                            ///< when each arrived
    std::FILE *m_pipe;
    std::atomic<bool> m_stop = false;
    std::thread m_thread;
};

void wait(int milliseconds)
{
    QEventLoop loop;
    QTimer::singleShot(milliseconds, &loop, &QEventLoop::quit);
    loop.exec();
}

void print(const char *name, std::vector<double> values)
{
    if (values.empty()) {
        std::printf("%-28s no value\n", name);
        return;
    }
    std::sort(values.begin(), values.end());
    const auto at = [&](double share) {
        return 1000 * values[static_cast<std::size_t>(share * static_cast<double>(values.size() - 1))];
    };
    std::printf("%-28s %3zu values: median %6.1f ms, 95 %% %6.1f ms, range %6.1f … %6.1f ms\n", name,
                values.size(), at(0.5), at(0.95), at(0), at(1));
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const int rounds = argc > 1 ? std::atoi(argv[1]) : 20;
    audio::Clip clip;
    clip.sampleRateHz = kTrackHz;
    clip.samples.assign(20 * kTrackHz, 0.0F);
    for (double at = 0; at < 20; at += kClickEverySeconds)
        for (int i = 0; i < kTrackHz / 1000; ++i)
            clip.samples[static_cast<std::size_t>(at * kTrackHz) + static_cast<std::size_t>(i)] =
                i % 2 == 0 ? 0.9F : 0.8F;

    Monitor monitor;
    const SteadyClock clock = steadyClock();
    AudioEngine engine(systemSound());
    engine.setTrack(std::make_shared<const SoundTrack>(std::vector<SoundPiece>{
        {0, std::make_shared<const audio::Clip>(std::move(clip)), nullptr}}));
    SoundProblem problem = SoundProblem::None;
    QObject::connect(&engine, &AudioEngine::changed, &application,
                     [&](const EngineState &state) { problem = state.problem; });
    engine.prepare();
    wait(1500);
    if (!monitor.running()) {
        std::fprintf(stderr, "No monitor of a null sink: see the head of this file.\n");
        return 1;
    }

    std::vector<double> keyToSound;
    std::vector<double> keyToPipe;
    std::vector<double> playheadError;
    for (int round = 0; round < rounds; ++round) {
        const double from = kClickEverySeconds * (1 + round % 7) - kLeadSeconds;
        const double pressed = clock();
        engine.play(from, from + 2);
        std::vector<std::pair<double, double>> shown; // clock, position
        for (int i = 0; i < 110; ++i) {
            wait(10);
            shown.emplace_back(clock(), engine.positionSeconds());
        }
        engine.pause();
        wait(250);
        // A render ahead of time would be a click before the key: it has to show.
        const auto clicks = monitor.clicks(pressed - 0.1);
        if (clicks.empty() || problem != SoundProblem::None)
            continue;
        keyToSound.push_back(clicks.front().heard - kLeadSeconds - pressed);
        keyToPipe.push_back(clicks.front().arrived - kLeadSeconds - pressed);
        for (std::size_t i = 1; i < clicks.size(); ++i) {
            const double heard = clicks[i].heard;
            const double truth = from + kLeadSeconds + kClickEverySeconds * static_cast<double>(i);
            // The position shown around that moment, between two looks at it.
            for (std::size_t j = 1; j < shown.size(); ++j) {
                const auto &[before, positionBefore] = shown[j - 1];
                const auto &[after, positionAfter] = shown[j];
                if (heard < before || heard >= after)
                    continue;
                const double share = (heard - before) / (after - before);
                playheadError.push_back(positionBefore + share * (positionAfter - positionBefore)
                                        - truth);
            }
        }
    }
    print("key to sound", keyToSound);
    print("  and until it was recorded", keyToPipe);
    print("playhead minus sound", playheadError);
    return keyToSound.empty() ? 1 : 0;
}
