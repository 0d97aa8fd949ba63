// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/player/word_times.h"

#include <algorithm>
#include <cmath>

namespace merhan::player {

namespace {

constexpr double kStepSeconds = 0.01;
/// Quieter than this share of its loud parts is silence.
constexpr float kSilence = 0.12F;

double lettersOf(const QString &word)
{
    const auto letters =
        std::count_if(word.begin(), word.end(), [](QChar c) { return c.isLetterOrNumber(); });
    return word.isEmpty() ? 0 : std::max<double>(1, static_cast<double>(letters));
}

} // namespace

std::vector<SecondsRange> wordTimes(const QStringList &words, const SoundTrack &track, double from,
                                    double to)
{
    std::vector<SecondsRange> times(static_cast<std::size_t>(words.size()), {from, from});
    double letters = 0;
    for (const QString &word : words)
        letters += lettersOf(word);
    const auto steps =
        static_cast<std::size_t>(std::max(0.0, std::floor((to - from) / kStepSeconds)));
    if (track.silent() || letters == 0 || steps == 0)
        return times;
    std::vector<float> loudness(steps);
    for (std::size_t i = 0; i < steps; ++i) {
        const double begin = from + static_cast<double>(i) * kStepSeconds;
        loudness[i] = track.extent(begin, begin + kStepSeconds).rms;
    }
    std::vector<float> sorted = loudness;
    const auto loud =
        sorted.begin() + static_cast<std::ptrdiff_t>(0.9 * static_cast<double>(steps - 1));
    std::nth_element(sorted.begin(), loud, sorted.end());
    const float threshold = *loud * kSilence;
    const auto spoken =
        std::count_if(loudness.begin(), loudness.end(), [&](float one) { return one > threshold; });
    if (spoken == 0)
        return times;
    std::size_t step = 0;
    double said = 0; // steps of speech so far, and those that the words so far have
    double due = 0;
    for (std::size_t w = 0; w < times.size(); ++w) {
        const QString &word = words[static_cast<qsizetype>(w)];
        due += lettersOf(word) / letters * static_cast<double>(spoken);
        if (word.isEmpty())
            continue;
        while (step < steps && !(loudness[step] > threshold))
            ++step; // a pause before it isn't its own
        times[w].first = from + static_cast<double>(step) * kStepSeconds;
        times[w].second = times[w].first;
        while (step < steps && said + 0.5 < due) {
            if (loudness[step] > threshold) {
                said += 1;
                times[w].second = from + static_cast<double>(step + 1) * kStepSeconds;
            }
            ++step;
        }
    }
    return times;
}

int wordAt(const std::vector<SecondsRange> &times, double seconds)
{
    for (std::size_t i = 0; i < times.size(); ++i)
        if (seconds >= times[i].first && seconds < times[i].second)
            return static_cast<int>(i);
    return -1;
}

} // namespace merhan::player
