// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/player/track_loader.h"

#include <algorithm>

namespace merhan::player {

namespace fs = std::filesystem;

namespace {

constexpr double kGapSeconds = 0.5;

audio::Stretch stretchOf(const Turn &turn)
{
    return {turn.clipStartSeconds, turn.clipEndSeconds};
}

/// The rate of the first piece for all of them.
void unifyRates(std::vector<SoundPiece> &pieces, std::vector<Error> &problems)
{
    if (pieces.empty())
        return;
    const int rate = pieces.front().clip->sampleRateHz;
    for (SoundPiece &piece : pieces) {
        if (piece.clip->sampleRateHz == rate)
            continue;
        auto resampled = audio::resample(*piece.clip, rate);
        piece.peaks = nullptr; // they count in the old rate
        if (resampled)
            piece.clip = std::make_shared<const audio::Clip>(*std::move(resampled));
        else
            problems.push_back(resampled.error());
    }
    std::erase_if(pieces, [&](const SoundPiece &piece) { return piece.clip->sampleRateHz != rate; });
}

/// Most corpora have none, and IEMOCAP not of every turn. Without one, or with one that can't be
/// read, the words' times are estimated, and said to be.
void readWords(const fs::path &root, const Turn &turn, LoadedTrack &loaded)
{
    const fs::path file = corpus::alignmentOf(turn.wav);
    std::error_code ignored;
    if (file.empty() || !fs::exists(root / file, ignored))
        return;
    if (auto words = corpus::readAlignment(root / file))
        loaded.words[turn.id] = *std::move(words);
}

std::shared_ptr<const SoundTrack> trackOf(std::vector<SoundPiece> pieces)
{
    return std::make_shared<const SoundTrack>(std::move(pieces));
}

} // namespace

std::vector<Turn> laidOut(std::vector<Turn> turns)
{
    std::stable_sort(turns.begin(), turns.end(), [](const Turn &a, const Turn &b) {
        return a.startSeconds < b.startSeconds;
    });
    double end = 0;
    for (const Turn &turn : turns)
        end = std::max(end, turn.endSeconds);
    bool first = end == 0;
    for (Turn &turn : turns) {
        if (turn.endSeconds > turn.startSeconds)
            continue;
        turn.startSeconds = first ? 0 : end + kGapSeconds;
        turn.endSeconds = turn.startSeconds + std::max(turn.durationSeconds, 0.1);
        end = turn.endSeconds;
        first = false;
    }
    std::stable_sort(turns.begin(), turns.end(), [](const Turn &a, const Turn &b) {
        return a.startSeconds < b.startSeconds;
    });
    return turns;
}

fs::path dialogRecording(const fs::path &turnWav)
{
    const fs::path folder = turnWav.parent_path();
    const fs::path wav = folder.parent_path();
    const fs::path sentences = wav.parent_path();
    if (wav.filename() != "wav" || sentences.filename() != "sentences")
        return {};
    return sentences.parent_path() / "dialog" / "wav" / (folder.filename().string() + ".wav");
}

LoadedTrack loadTurn(const fs::path &root, const Turn &turn)
{
    LoadedTrack loaded{std::make_shared<const SoundTrack>(), {}, false, {}};
    readWords(root, turn, loaded);
    const fs::path dialog = dialogRecording(turn.wav);
    auto clip = audio::decode(root / (dialog.empty() ? turn.wav : dialog),
                              dialog.empty() ? stretchOf(turn)
                                             : audio::Stretch{turn.startSeconds, turn.endSeconds});
    if (!dialog.empty() && !clip) {
        if (turn.wav.empty())
            return loaded;
        clip = audio::decode(root / turn.wav, stretchOf(turn));
    }
    if (clip)
        loaded.track = trackOf({{turn.startSeconds,
                                 std::make_shared<const audio::Clip>(*std::move(clip)), nullptr}});
    return loaded;
}

LoadedTrack loadDialog(const fs::path &root, const std::vector<Turn> &turns,
                       const audio::PeaksCache &cache, std::stop_token stop)
{
    LoadedTrack loaded{std::make_shared<const SoundTrack>(), {}, false, {}};
    fs::path dialog;
    for (const Turn &turn : turns) {
        if (stop.stop_requested())
            return loaded;
        readWords(root, turn, loaded);
        if (dialog.empty())
            dialog = dialogRecording(turn.wav);
    }
    std::error_code ignored;
    if (!dialog.empty() && fs::exists(root / dialog, ignored)) {
        auto clip = audio::decode(root / dialog);
        auto peaks = clip ? cache.of(root / dialog, stop) : Result<audio::Peaks>(clip.error());
        if (clip && peaks) {
            loaded.track = trackOf({{0, std::make_shared<const audio::Clip>(*std::move(clip)),
                                     std::make_shared<const audio::Peaks>(*std::move(peaks))}});
            return loaded;
        }
        loaded.problems.push_back(peaks.error());
    }

    loaded.ofSentences = true;
    std::vector<SoundPiece> pieces;
    for (const Turn &turn : turns) {
        if (stop.stop_requested())
            return loaded;
        if (turn.wav.empty())
            continue;
        auto clip = audio::decode(root / turn.wav, stretchOf(turn));
        if (!clip) {
            loaded.problems.push_back(clip.error());
            continue;
        }
        SoundPiece piece{turn.startSeconds, std::make_shared<const audio::Clip>(*std::move(clip)),
                         nullptr};
        if (!turn.clipStartSeconds && !turn.clipEndSeconds)
            if (auto peaks = cache.of(root / turn.wav, stop))
                piece.peaks = std::make_shared<const audio::Peaks>(*std::move(peaks));
        pieces.push_back(std::move(piece));
    }
    unifyRates(pieces, loaded.problems);
    loaded.track = trackOf(std::move(pieces));
    return loaded;
}

} // namespace merhan::player
