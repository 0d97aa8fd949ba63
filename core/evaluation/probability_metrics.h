// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <span>
#include <vector>

namespace merhan::evaluation {

/// One probability a class, [samples][classes].
using Probabilities = std::vector<std::vector<double>>;

/// What the probabilities are worth. NaN where undefined.
struct ProbabilityMetrics {
    double logLoss = 0; ///< natural logarithm, probabilities clipped to [ε, 1 − ε], ε = 2⁻⁵²
    double brier = 0;           ///< mean over samples of the sum over classes: 0 … 2
    std::vector<double> rocAuc; ///< each class against the rest, ties count half
    double rocAucMacro = 0;     ///< their mean; NaN unless every class occurs, and for two classes
    double ece10 = 0;           ///< expected calibration error with 10 bins
    double ece15 = 0;
};

ProbabilityMetrics probabilityMetrics(std::span<const int> truth,
                                      const Probabilities &probabilities, int classes);

/// Mean over `bins` of |accuracy − confidence|, weighted by their samples. Confidence is the
/// largest probability; bins are [lower, upper), 1.0 in a bin of its own.
double expectedCalibrationError(std::span<const int> truth, const Probabilities &probabilities,
                                int bins);

} // namespace merhan::evaluation
