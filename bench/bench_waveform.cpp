// SPDX-License-Identifier: GPL-3.0-or-later
//
// Zooming and scrolling over a dialog of ten minutes, painted into a window's picture at twice the
// pixels: how many frames take under 16 ms. Asked with 1,280 and 1,920 pixels of width.
#include "ui/common/palette.h"
#include "ui/player/waveform_view.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QTemporaryDir>

#include <sndfile.h>

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <ctime>
#include <random>
#include <vector>

using namespace merhan;
using namespace merhan::player;

namespace {

constexpr int kRateHz = 16000;
constexpr int kSeconds = 600;

/// Noise in bursts: no sound is harder to sum up.
void writeDialog(const QString &file)
{
    SF_INFO info = {};
    info.format = SF_FORMAT_WAV | SF_FORMAT_PCM_16;
    info.samplerate = kRateHz;
    info.channels = 2;
    SNDFILE *const out = sf_open(file.toLocal8Bit().constData(), SFM_WRITE, &info);
    std::mt19937 random(7);
    std::uniform_real_distribution<float> noise(-1, 1);
    std::vector<float> second(2 * kRateHz);
    for (int s = 0; s < kSeconds; ++s) {
        for (std::size_t i = 0; i < second.size(); ++i)
            second[i] = noise(random) * (s % 5 == 0 ? 0.01F : 0.6F);
        sf_write_float(out, second.data(), static_cast<sf_count_t>(second.size()));
    }
    sf_close(out);
}

/// Of this thread alone: what a frame costs however busy the machine is.
double cpuMilliseconds()
{
    timespec time = {};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return static_cast<double>(time.tv_sec) * 1e3 + static_cast<double>(time.tv_nsec) / 1e6;
}

/// All frames of one script, milliseconds each; what they cost the processor goes to `cpu`.
std::vector<double> play(WaveformView &view, QImage &picture, std::vector<double> &cpu)
{
    std::vector<double> frames;
    const auto frame = [&] {
        QElapsedTimer timer;
        timer.start();
        const double before = cpuMilliseconds();
        view.render(&picture);
        cpu.push_back(cpuMilliseconds() - before);
        frames.push_back(static_cast<double>(timer.nsecsElapsed()) / 1e6);
    };
    view.showAll();
    frame();
    view.setPlayhead(311.3);
    for (int i = 0; i < 60; ++i) { // from ten minutes to samples
        view.zoom(1.25);
        frame();
    }
    for (const double seconds : {600.0, 120.0, 20.0, 3.0, 0.5, 0.02}) {
        view.showRange(311.3 - seconds / 2, 311.3 + seconds / 2);
        for (int i = 0; i < 40; ++i) {
            view.scrollColumns(i < 20 ? 37 : -53);
            frame();
        }
        for (int i = 0; i < 40; ++i) { // nothing moves but the playhead
            view.setPlayhead(311.3 + i * 0.016);
            frame();
        }
    }
    for (int i = 0; i < 60; ++i) {
        view.zoom(0.8);
        frame();
    }
    return frames;
}

} // namespace

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    qputenv("QT_SCALE_FACTOR", "2");
    QApplication application(argc, argv);
    QApplication::setPalette(common::paletteOf(common::colors(false)));
    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("dialog.wav"));
    writeDialog(file);
    QElapsedTimer timer;
    timer.start();
    auto clip = audio::decode(file.toStdString());
    const double decoded = static_cast<double>(timer.nsecsElapsed()) / 1e6;
    const audio::PeaksCache cache(folder.filePath(QStringLiteral("peaks")).toStdString());
    timer.restart();
    auto peaks = cache.of(file.toStdString());
    const double computed = static_cast<double>(timer.nsecsElapsed()) / 1e6;
    timer.restart();
    const auto again = cache.of(file.toStdString());
    const double cached = static_cast<double>(timer.nsecsElapsed()) / 1e6;
    if (!clip || !peaks || !again)
        return 1;
    std::printf("ten minutes, two channels: decoded in %.0f ms; peaks computed in %.0f ms, from the "
                "cache in %.0f ms\n", decoded, computed, cached);
    const auto track = std::make_shared<const SoundTrack>(std::vector<SoundPiece>{
        {0, std::make_shared<const audio::Clip>(*std::move(clip)),
         std::make_shared<const audio::Peaks>(*std::move(peaks))}});
    bool good = true;
    for (const int width : {1280, 1920}) {
        WaveformView view;
        view.resize(width, WaveformView::kHeight);
        view.ensurePolished();
        view.setTrack(track, track->endSeconds());
        view.setCurrent(SecondsRange(309, 314), QStringLiteral("3F"));
        QImage picture(QSize(width, WaveformView::kHeight) * 2, QImage::Format_RGB32);
        picture.setDevicePixelRatio(2);
        std::vector<double> frames, cpu;
        for (int round = 0; round < 3; ++round) {
            const std::vector<double> more = play(view, picture, cpu);
            frames.insert(frames.end(), more.begin(), more.end());
        }
        std::sort(frames.begin(), frames.end());
        const auto within = std::lower_bound(frames.begin(), frames.end(), 16.0) - frames.begin();
        const double share = 100.0 * static_cast<double>(within) / static_cast<double>(frames.size());
        std::printf("%d pixels wide at %.0f×: %zu frames, %.2f %% under 16 ms; median %.2f ms, 99 %% "
                    "%.2f ms, worst %.2f ms\n", width, view.devicePixelRatioF(), frames.size(), share,
                    frames[frames.size() / 2], frames[frames.size() * 99 / 100], frames.back());
        std::sort(cpu.begin(), cpu.end());
        std::printf("  of processor time: 99 %% %.2f ms, worst %.2f ms\n", cpu[cpu.size() * 99 / 100],
                    cpu.back());
        good = good && share >= 99;
    }
    return good ? 0 : 1;
}
