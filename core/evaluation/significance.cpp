// SPDX-License-Identifier: Apache-2.0
#include "core/evaluation/significance.h"

#include <algorithm>
#include <cassert>
#include <cmath>
#include <limits>

namespace merhan::evaluation {

namespace {

constexpr double kUndefined = std::numeric_limits<double>::quiet_NaN();

/// Probability that chi-squared with one degree of freedom is above `value`.
double chiSquaredTail(double value)
{
    return std::erfc(std::sqrt(value / 2));
}

} // namespace

Interval wilson(std::int64_t correct, std::int64_t count, double z)
{
    if (count == 0)
        return {kUndefined, kUndefined};
    const auto n = static_cast<double>(count);
    const double share = static_cast<double>(correct) / n;
    const double squared = z * z;
    const double middle = (share + squared / (2 * n)) / (1 + squared / n);
    const double half =
        z / (1 + squared / n) * std::sqrt(share * (1 - share) / n + squared / (4 * n * n));
    return {std::max(0.0, middle - half), std::min(1.0, middle + half)};
}

double signTest(std::int64_t k, std::int64_t n)
{
    const std::int64_t fewer = std::min(k, n - k);
    if (2 * fewer == n) // both tails overlap in the middle
        return 1;
    double tail = 0;
    for (std::int64_t i = 0; i <= fewer; ++i) {
        const auto x = static_cast<double>(i);
        const auto size = static_cast<double>(n);
        tail += std::exp(std::lgamma(size + 1) - std::lgamma(x + 1) - std::lgamma(size - x + 1)
                         - size * std::log(2.0));
    }
    return std::min(1.0, 2 * tail);
}

McNemar mcNemar(std::span<const int> truth, std::span<const int> a, std::span<const int> b)
{
    assert(truth.size() == a.size() && truth.size() == b.size());
    McNemar test;
    for (std::size_t i = 0; i < truth.size(); ++i) {
        const bool aRight = a[i] == truth[i];
        const bool bRight = b[i] == truth[i];
        ++(aRight ? (bRight ? test.bothRight : test.onlyARight)
                  : (bRight ? test.onlyBRight : test.neitherRight));
    }
    const std::int64_t disagreements = test.onlyARight + test.onlyBRight;
    if (disagreements == 0) {
        test.chi2 = test.chi2P = test.chi2Corrected = test.chi2CorrectedP = kUndefined;
        return test;
    }
    const auto total = static_cast<double>(disagreements);
    const auto apart = std::abs(static_cast<double>(test.onlyARight - test.onlyBRight));
    test.exactP = signTest(test.onlyARight, disagreements);
    test.chi2 = apart * apart / total;
    test.chi2P = chiSquaredTail(test.chi2);
    test.chi2Corrected = (apart - 1) * (apart - 1) / total;
    test.chi2CorrectedP = chiSquaredTail(test.chi2Corrected);
    return test;
}

} // namespace merhan::evaluation
