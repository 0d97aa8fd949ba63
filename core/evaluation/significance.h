// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <span>

namespace merhan::evaluation {

struct Interval {
    double low = 0;
    double high = 0;
};

/// Wilson's score interval of a proportion. `z` is the normal quantile: 1.959964 for 95 %.
/// NaN of 0 samples.
inline constexpr double kZ95 = 1.959963984540054;
inline constexpr double kZ99 = 2.5758293035489004;
Interval wilson(std::int64_t correct, std::int64_t count, double z = kZ95);

/// Two-sided exact test of `k` of `n` against one half: 2 · Σ C(n, i) / 2ⁿ for i = 0 … min(k, n − k),
/// at most 1 (W. J. Dixon, A. M. Mood, "The statistical sign test", J. Am. Stat. Assoc. 41, 1946).
/// 1 of nothing.
double signTest(std::int64_t k, std::int64_t n);

/// Whether two models that answered the same utterances differ: only those count on which one alone
/// is right (Q. McNemar, "Note on the sampling error of the difference between correlated
/// proportions or percentages", Psychometrika 12, 1947). Takes the utterances as independent of each
/// other, which those of one speaker are not: p comes out too small.
struct McNemar {
    std::int64_t bothRight = 0;
    std::int64_t onlyARight = 0;
    std::int64_t onlyBRight = 0;
    std::int64_t neitherRight = 0;
    double exactP = 1;        ///< signTest() of the disagreements
    double chi2Corrected = 0; ///< (|b − c| − 1)² / (b + c); NaN when they never disagree, as below
    double chi2CorrectedP = 0;
    double chi2 = 0;
    double chi2P = 0;
};
McNemar mcNemar(std::span<const int> truth, std::span<const int> a, std::span<const int> b);

} // namespace merhan::evaluation
