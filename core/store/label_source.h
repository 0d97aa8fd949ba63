// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/corpus/labels.h"
#include "core/store/settings.h"
#include "core/store/utterance_rows.h"

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace merhan::store {

/// Which label counts: `corpus`, `corrected`, `annotator:NAME`, `majority`, `votes`.
struct LabelSource {
    enum class Kind {
        Corpus,    ///< the release's own consensus
        Corrected, ///< the correctors' newest answer, else the corpus'
        Annotator, ///< one person's newest answer
        Majority,  ///< the one label that more than half of raters and annotators named
        Votes,     ///< their distribution; its label is the class with most of it
    };
    Kind kind = Kind::Corrected;
    std::string annotator; ///< of Kind::Annotator

    static Result<LabelSource> parse(std::string_view text);
    std::string text() const; ///< parse()'s inverse
    bool operator==(const LabelSource &) const = default;
};

/// Why an utterance has no label.
enum class Unlabelled {
    No,            ///< it has one
    NoLabel,       ///< nobody said anything, or the release has no label
    NoMajority,    ///< raters disagree (the release's "xxx" too)
    SeveralLabels, ///< the answer that counts names more than one
    CantTell,
    BadAudio,
    OutsideSet, ///< there is a label, but not in the label set
};
const char *keyOf(Unlabelled why); ///< "", "no_label", "no_majority", …

struct LabelAnswer {
    std::string key;                      ///< label key; "" when unlabelled
    Unlabelled why = Unlabelled::NoLabel; ///< never OutsideSet: that is a label set's question
    bool fromAnnotation = false;          ///< a person's annotation decided, not the corpus
    bool modelInView = false;             ///< …made with the model's answer in view
    std::string annotator;                ///< whose
};

/// The label of one utterance by a source. For Kind::Votes the label key named most, if one is.
LabelAnswer labelOf(const UtteranceRow &row, const LabelSource &source,
                    const Correctors &correctors);

/// Valence, activation, dominance by a source. `corrected`: what the correctors rated last, each of
/// the three by itself, else the corpus' raters; `annotator:NAME`: theirs alone; else the raters'.
corpus::Dimensions dimensionsOf(const UtteranceRow &row, const LabelSource &source,
                                const Correctors &correctors);

/// A label within a label set: class index, or why there is none.
struct ClassAnswer {
    std::optional<int> classIndex;
    Unlabelled why = Unlabelled::NoLabel;
    LabelAnswer label;
    /// Kind::Votes only: each rater's and annotator's say, shared among the labels named, within
    /// the label set, adding up to 1; empty when nobody named a label of the set.
    std::vector<double> distribution;
};
ClassAnswer classOf(const UtteranceRow &row, const LabelSource &source,
                    const Correctors &correctors, const corpus::LabelSet &labelSet);

/// What every rater (self-ratings aside) and annotator named, for majority, votes and agreement.
/// An annotator who "can't tell" is one who named nothing; bad audio is no opinion.
struct Opinion {
    std::string who;
    bool annotator = false;
    std::vector<std::string> labels;
};
std::vector<Opinion> opinions(const UtteranceRow &row);
/// The one label that more than half of them named; "" when none or several.
std::string majority(std::span<const Opinion> opinions);
/// Share of the opinions that named the label named most; nothing with fewer than two.
std::optional<double> agreement(std::span<const Opinion> opinions);

struct LabelCounts {
    std::vector<std::string> classes;
    std::vector<int> perClass;
    int labelled = 0;
    std::map<std::string, int> unlabelled; ///< by keyOf(Unlabelled)
};
/// Vanished utterances aside.
LabelCounts countLabels(std::span<const UtteranceRow> rows, const LabelSource &source,
                        const Correctors &correctors, const corpus::LabelSet &labelSet);

/// parse(), and that `annotator:NAME` has annotated something here.
Result<LabelSource> labelSource(const Project &project, std::string_view text);

} // namespace merhan::store
