// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/corpus/alignment.h"
#include "ui/player/sound_track.h"

#include <QString>

#include <filesystem>
#include <map>
#include <optional>
#include <stop_token>
#include <vector>

namespace merhan::player {

/// A turn of a dialog, as the player needs to know it.
struct Turn {
    QString id;
    QString speaker;
    double startSeconds = 0; ///< within the dialog
    double endSeconds = 0;   ///< not behind the start: nothing says when it was
    QString label;           ///< label key, "" for none
    std::filesystem::path wav; ///< relative to the corpus root; empty when there is none
    /// Where it lies in its wav when that holds more than the turn.
    std::optional<double> clipStartSeconds;
    std::optional<double> clipEndSeconds;
    double durationSeconds = 0; ///< of what is heard; used where the times aren't known
    QString transcript;
};

/// Turns by start. Without times they follow one another, half a second apart.
std::vector<Turn> laidOut(std::vector<Turn> turns);

/// The dialog's own recording beside its sentences, as IEMOCAP lays them out: `sentences/wav/D/U.wav`
/// belongs to `dialog/wav/D.wav`. Empty for other layouts; not said whether it is there.
std::filesystem::path dialogRecording(const std::filesystem::path &turnWav);

struct LoadedTrack {
    std::shared_ptr<const SoundTrack> track; ///< never null; silent when nothing can be read
    /// What can't be read: the dialog's recording, or wavs of turns.
    std::vector<Error> problems;
    bool ofSentences = false; ///< there is no recording of the dialog: its turns' own, in place
    /// Of turns that the corpus comes with an alignment of, by id; seconds from the turn's start.
    std::map<QString, std::vector<corpus::AlignedWord>> words;
};

/// One turn alone, quickly, so that it is heard while the rest is still being read.
LoadedTrack loadTurn(const std::filesystem::path &root, const Turn &turn);
/// The whole dialog. Of `turns`, laid out.
LoadedTrack loadDialog(const std::filesystem::path &root, const std::vector<Turn> &turns,
                       const audio::PeaksCache &cache, std::stop_token stop);

} // namespace merhan::player
