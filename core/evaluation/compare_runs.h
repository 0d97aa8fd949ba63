// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/error/result.h"
#include "core/evaluation/metrics.h"
#include "core/evaluation/significance.h"
#include "core/protocol/predictions.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace merhan::evaluation {

/// What two runs have to share for their figures to stand beside each other, as far as it is known
/// without their answers.
struct RunProtocol {
    std::string run;      ///< its name, for the sentence
    std::string protocol; ///< in words, as protocol::FoldPlan has it; its first part is the split
    std::string labelSet;
    std::vector<std::string> classes;
    int seeds = 1;
};

/// Nothing, or the sentence that says why the two can't be compared: they were split in another
/// way, tell other classes apart, or answered with another number of seeds. How the epoch was
/// chosen may differ: no test answer depends on it but by the model that it made.
Result<void> comparable(const RunProtocol &a, const RunProtocol &b);

/// A test answer that counts, and what is true: an index into Predictions::classes.
struct Labelled {
    std::size_t row = 0; ///< of Predictions::rows
    int label = 0;
};

struct TestedRun {
    RunProtocol protocol;
    const protocol::Predictions *predictions = nullptr;
    std::vector<Labelled> answers;
};

/// What both runs say of an utterance. With several seeds a run's answer is that of the mean of
/// their probabilities.
struct PairedAnswer {
    std::size_t a = 0, b = 0; ///< its row in either run; of the first seed, where there are several
    std::optional<int> fold;
    int speaker = 0; ///< from 0; the same in any corpus is another one
    int label = 0;
    int predictedA = 0, predictedB = 0;
    double pPredictedA = 0, pPredictedB = 0;
    double pLabelA = 0, pLabelB = 0;

    bool rightA() const { return predictedA == label; }
    bool rightB() const { return predictedB == label; }
};

/// Where two runs differ.
enum class Where { Anywhere, OnlyARight, OnlyBRight, BothWrong, BothWrongDifferently };
bool isIn(const PairedAnswer &pair, Where where);

/// Each speaker once, by whether A or B is right for more of his or her utterances.
struct SpeakerTest {
    int betterA = 0, betterB = 0, even = 0;
    double p = 1; ///< signTest() of those that aren't even
};

struct ComparedScores {
    Metrics a, b;
    McNemar test;
    SpeakerTest speakers;
};

struct FoldComparison {
    std::optional<int> fold;
    ComparedScores scores;
};

struct Comparison {
    std::vector<std::string> classes;
    std::vector<PairedAnswer> pairs; ///< in the order in which A has them
    int seeds = 1;                   ///< of either
    ComparedScores pooled;
    std::vector<FoldComparison> folds; ///< by fold
};

/// Error: comparable() says so, the two weren't tested on the same utterances in the same folds, or
/// these have other labels in the one than in the other.
Result<Comparison> compare(const TestedRun &a, const TestedRun &b);

} // namespace merhan::evaluation
