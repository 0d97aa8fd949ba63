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

/// What two ways of writing a word have in common.
QString lettersIn(const QString &word)
{
    QString letters;
    for (const QChar c : word.toCaseFolded())
        if (c.isLetterOrNumber())
            letters += c;
    return letters;
}

/// Pairs of equal words, first of one and second of the other list, in the order of both and as
/// many as there can be: the longest common subsequence. Empty words have no pair.
std::vector<std::pair<std::size_t, std::size_t>> pairsOf(const QStringList &one,
                                                         const QStringList &other)
{
    const auto rows = static_cast<std::size_t>(one.size());
    const auto columns = static_cast<std::size_t>(other.size());
    const auto equal = [&](std::size_t i, std::size_t j) {
        const QString &word = one[static_cast<qsizetype>(i)];
        return !word.isEmpty() && word == other[static_cast<qsizetype>(j)];
    };
    // best[i][j]: how many from word i and word j on.
    std::vector<std::vector<int>> best(rows + 1, std::vector<int>(columns + 1));
    for (std::size_t i = rows; i-- > 0;)
        for (std::size_t j = columns; j-- > 0;)
            best[i][j] = equal(i, j) ? best[i + 1][j + 1] + 1
                                     : std::max(best[i + 1][j], best[i][j + 1]);
    std::vector<std::pair<std::size_t, std::size_t>> pairs;
    for (std::size_t i = 0, j = 0; i < rows && j < columns;) {
        if (equal(i, j))
            pairs.emplace_back(i++, j++);
        else if (best[i + 1][j] >= best[i][j + 1])
            ++i;
        else
            ++j;
    }
    return pairs;
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

std::optional<std::vector<SecondsRange>>
alignedTimes(const QStringList &words, std::span<const corpus::AlignedWord> aligned, double from)
{
    QStringList said, found;
    for (const QString &word : words)
        said << lettersIn(word);
    for (const corpus::AlignedWord &word : aligned)
        found << lettersIn(QString::fromStdString(word.word));
    auto pairs = pairsOf(said, found);
    const auto there = said.size() - said.count(QString());
    if (pairs.empty() || 2 * static_cast<qsizetype>(pairs.size()) < there)
        return std::nullopt;

    std::vector<SecondsRange> times(static_cast<std::size_t>(words.size()), {from, from});
    std::size_t word = 0, at = 0; // the first that no pair before has
    pairs.emplace_back(times.size(), aligned.size());
    for (const auto &[pairWord, pairAt] : pairs) {
        qsizetype letters = 0, before = 0;
        for (std::size_t w = word; w < pairWord; ++w)
            letters += said[static_cast<qsizetype>(w)].size();
        if (at < pairAt && letters > 0) {
            const double begin = from + aligned[at].startSeconds;
            const double length = from + aligned[pairAt - 1].endSeconds - begin;
            const auto after = [&](qsizetype count) {
                return begin + length * static_cast<double>(count) / static_cast<double>(letters);
            };
            for (std::size_t w = word; w < pairWord; ++w) {
                const qsizetype own = said[static_cast<qsizetype>(w)].size();
                times[w] = {after(before), after(before + own)};
                before += own;
            }
        }
        if (pairWord < times.size())
            times[pairWord] = {from + aligned[pairAt].startSeconds,
                               from + aligned[pairAt].endSeconds};
        word = pairWord + 1;
        at = pairAt + 1;
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
