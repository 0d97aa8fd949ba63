// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace merhan::corpus {

enum class Sex { Unknown, Female, Male };
enum class Scenario { Unknown, Improvised, Scripted };

/// Valence, activation and dominance, each 1 … 5; missing where nobody rated it or the file has a
/// value that can't be one.
struct Dimensions {
    std::optional<double> valence;
    std::optional<double> activation;
    std::optional<double> dominance;
    bool operator==(const Dimensions &) const = default;
};

/// What one rater said of one utterance.
struct Vote {
    std::string rater;               ///< as the release names it: "E2", "F1"
    bool self = false;               ///< the actor rating herself: kept, not counted in a majority
    std::vector<std::string> labels; ///< label keys (see labels.h), in the rater's order
    Dimensions dimensions;
    std::string comment;
    bool operator==(const Vote &) const = default;
};

/// One turn of speech. `corpus` and `id` together name it everywhere in the program.
struct Utterance {
    std::string id;
    std::string corpus;
    std::string session; ///< "1" … "5" in IEMOCAP; "" when the corpus has none
    std::string dialog;
    int turn = -1; ///< place within its dialog by (start, end, id), from 0; -1: times not known
    std::string speaker; ///< unique within the corpus: "1F" in IEMOCAP
    Sex sex = Sex::Unknown;
    Scenario scenario = Scenario::Unknown;

    std::string wav; ///< relative to the corpus root, with '/'; "" when there is none to be read
    double startSeconds = 0; ///< within the dialog; both 0 when nothing says when it was
    double endSeconds = 0;
    /// Where the utterance lies in its wav when that holds more than the utterance; otherwise
    /// both are missing and the whole file is the utterance. Seconds.
    std::optional<double> clipStartSeconds;
    std::optional<double> clipEndSeconds;
    /// From the header. 0 frames: unknown or unreadable.
    int sampleRateHz = 0;
    int channels = 0;
    std::int64_t frames = 0; ///< samples of one channel, of the whole file

    bool hasTranscript = false; ///< tells an empty transcript from none
    std::string transcript;     ///< as the release has it, tags such as [LAUGHTER] included

    /// The release's own consensus as a label key; "" when it has none (no majority, no label).
    std::string label;
    std::string releaseCode; ///< what the release wrote: "xxx", "exc"; "" when no label was there
    std::vector<Vote> votes;
    Dimensions dimensions;   ///< the release's own mean

    /// Length of what is heard: of the clip if it is one, else of the file, else end − start.
    double durationSeconds() const;
    bool operator==(const Utterance &) const = default;
};

} // namespace merhan::corpus
