// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/player/waveform_renderer.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace merhan::player {

namespace {

/// Device rows [top, bottom) of one column.
struct Bar {
    int top = 0, bottom = 0, coreTop = 0, coreBottom = 0;
};

/// What is silent all through stays a line, and a whisper isn't blown up to a shout.
constexpr float kQuietest = 0.02F;
/// Of the half height, for the loudest sample.
constexpr double kFill = 0.92;

/// Device-independent pixels a sample from which each is a dot on the line.
constexpr double kDotFrom = 5;

/// Samples from one before the view to one behind it, and the frame of the first.
struct InView {
    std::int64_t first = 0;
    std::vector<float> samples;

    InView(const SoundTrack &track, const TimeAxis &axis)
    {
        const int rate = track.sampleRateHz();
        first = static_cast<std::int64_t>(std::floor(axis.beginSeconds() * rate)) - 2;
        const auto last = static_cast<std::int64_t>(std::ceil(axis.endSeconds() * rate)) + 2;
        samples.resize(static_cast<std::size_t>(last - first + 1));
        track.read(first, samples);
    }
    /// Between samples, on the straight line from one to the next.
    float at(double frame) const
    {
        const double place = std::clamp(frame - static_cast<double>(first), 0.0,
                                        static_cast<double>(samples.size() - 1));
        const auto before = static_cast<std::size_t>(place);
        const auto after = std::min(before + 1, samples.size() - 1);
        return static_cast<float>(std::lerp(static_cast<double>(samples[before]),
                                            static_cast<double>(samples[after]),
                                            place - std::floor(place)));
    }
};

} // namespace

QImage renderWaveform(const SoundTrack &track, const TimeAxis &axis, int deviceHeight,
                      const common::Colors &colors, std::optional<SecondsRange> current)
{
    const int columns = axis.columns();
    QImage image(columns, std::max(deviceHeight, 1), QImage::Format_RGB32);
    image.fill(colors.base);
    if (track.silent())
        return image;
    const double middle = deviceHeight / 2.0;
    const double scale = middle * kFill / static_cast<double>(std::max(track.loudest(), kQuietest));
    const double step = axis.secondsPerColumn();
    const int line = std::max(1, static_cast<int>(axis.devicePixelRatio()));
    const int lineTop = deviceHeight / 2 - line / 2;
    // Column c covers [c·step, (c+1)·step) whatever is in view, so scrolling changes no column.
    // Rows beyond the line of silence, so that what is too quiet to be seen is just that line.
    const auto rowsOf = [&](float value) {
        return static_cast<int>(std::lround(static_cast<double>(value) * scale));
    };
    std::vector<Bar> bars(static_cast<std::size_t>(columns));
    audio::Extent before;
    // Some columns have no sample of their own: there the line between two counts.
    std::optional<InView> view;
    if (step * track.sampleRateHz() < 2)
        view.emplace(track, axis);
    for (int i = -1; i < columns; ++i) {
        const auto column = static_cast<double>(axis.firstColumn() + i);
        audio::Extent extent = track.extent(column * step, (column + 1) * step);
        if (view) {
            const float edge = view->at(column * step * track.sampleRateHz());
            const bool none = extent.rms == 0 && extent.highest == 0 && extent.lowest == 0;
            extent.highest = none ? edge : std::max(extent.highest, edge);
            extent.lowest = none ? edge : std::min(extent.lowest, edge);
        }
        const audio::Extent own = extent;
        if (i >= 0) {
            // Joined to its neighbour, so that a steep slope has no holes.
            extent.highest = std::max(extent.highest, before.lowest);
            extent.lowest = std::min(extent.lowest, before.highest);
            Bar &bar = bars[static_cast<std::size_t>(i)];
            bar.top = std::max(lineTop - rowsOf(extent.highest), 0);
            bar.bottom = std::min(lineTop + line - rowsOf(extent.lowest), deviceHeight);
            if (!view) { // many samples: filled to the line of silence
                bar.top = std::min(bar.top, lineTop);
                bar.bottom = std::max(bar.bottom, lineTop + line);
            }
            const double from = column * step;
            if (view)
                bar.coreTop = bar.top, bar.coreBottom = bar.bottom;
            else if (current && from + step > current->first && from < current->second) {
                bar.coreTop = std::max(bar.top, lineTop - rowsOf(own.rms));
                bar.coreBottom = std::min(bar.bottom, lineTop + line + rowsOf(own.rms));
            }
        }
        before = own;
    }
    const QRgb peaks = colors.wavePeaks.rgb();
    const QRgb core = colors.waveCore.rgb();
    for (int y = 0; y < deviceHeight; ++y) {
        auto *const pixels = reinterpret_cast<QRgb *>(image.scanLine(y));
        for (int x = 0; x < columns; ++x) {
            const Bar &bar = bars[static_cast<std::size_t>(x)];
            if (y >= bar.coreTop && y < bar.coreBottom)
                pixels[x] = core;
            else if (y >= bar.top && y < bar.bottom)
                pixels[x] = peaks;
        }
    }
    if (view && 1 / (step * track.sampleRateHz()) >= kDotFrom * axis.devicePixelRatio()) {
        QPainter painter(&image);
        for (std::size_t i = 0; i < view->samples.size(); ++i) {
            const double seconds = static_cast<double>(view->first + static_cast<std::int64_t>(i))
                                   / track.sampleRateHz();
            const auto x = static_cast<int>(axis.deviceXFor(seconds)) - axis.deviceLeft();
            painter.fillRect(x - line, lineTop - rowsOf(view->samples[i]) - line, 3 * line, 3 * line,
                             colors.waveCore);
        }
    }
    return image;
}

Ruler rulerOf(const TimeAxis &axis, double labelWidth, double zeroSeconds)
{
    struct Step {
        double seconds;
        int parts; ///< small ticks to a labelled one
    };
    static const std::vector<Step> steps = [] {
        std::vector<Step> all;
        for (double power = 1e-5; power < 5; power *= 10)
            for (const auto &[factor, parts] : {std::pair{1.0, 5}, {2.0, 4}, {5.0, 5}})
                if (power * factor < 9)
                    all.push_back({power * factor, parts});
        for (const auto &[seconds, parts] :
             {std::pair{10.0, 5}, {15.0, 3}, {30.0, 3}, {60.0, 4}, {120.0, 4}, {300.0, 5}, {600.0, 5},
              {1800.0, 3}, {3600.0, 4}})
            all.push_back({seconds, parts});
        return all;
    }();
    const double secondsPerPixel = axis.secondsPerColumn() * axis.devicePixelRatio();
    const auto fits = std::find_if(steps.begin(), steps.end(), [&](const Step &step) {
        return step.seconds / secondsPerPixel >= labelWidth;
    });
    const Step step = fits == steps.end() ? steps.back() : *fits;
    Ruler ruler;
    ruler.decimals = std::max(0, static_cast<int>(std::ceil(-std::log10(step.seconds) - 1e-9)));
    const double part = step.seconds / step.parts;
    const double end = std::min(axis.endSeconds(), axis.lengthSeconds());
    const double begin = axis.beginSeconds() - zeroSeconds;
    for (auto i = static_cast<std::int64_t>(std::ceil(begin / part - 1e-6));
         static_cast<double>(i) * part <= end - zeroSeconds; ++i)
        ruler.ticks.push_back({zeroSeconds + static_cast<double>(i) * part, i % step.parts == 0});
    return ruler;
}

} // namespace merhan::player
