// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/utterance_rows.h"

namespace merhan::annotate {

/// What one annotator says of one utterance, in blind passes or in the others: never both, since
/// the one must not show through the other.
struct Answer {
    enum class Kind { None, Labels, CantTell, BadAudio };
    Kind kind = Kind::None; ///< the newest of the three counts
    std::vector<std::string> labels; ///< of Kind::Labels
    bool later = false;              ///< asked for, and not answered since
    corpus::Dimensions dimensions;
    std::string note;

    bool given() const { return kind != Kind::None; }
    bool has(std::string_view label) const;
    /// What it will be once `change` is on disk.
    void apply(const store::Change &change);
    bool operator==(const Answer &) const = default;
};

Answer answerOf(const store::UtteranceRow &row, std::string_view annotator, bool blind);

} // namespace merhan::annotate
