// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/make_run.h"

#include <QString>

#include <filesystem>
#include <optional>

namespace merhan::train {

/// How fast something like the run would go.
struct RunSpeed {
    double utterancesPerSecond = 0;
    double secondsBefore = 0;     ///< features of recordings and texts, once
    std::int64_t memoryBytes = 0; ///< 0: not known
    std::int64_t deviceMemoryBytes = 0; ///< what there is; 0: not known
    QString device;               ///< "cpu", "cuda:0"; "" when not known
    QString run;                  ///< the earlier run that it was seen in; "" when measured now
    // Of the very run that was measured, as the worker says; 0: not said.
    double mostSeconds = 0;
    double leastSeconds = 0;
};

/// Whether an utterance costs the same with both.
bool costsTheSame(const protocol::RunConfig &a, const protocol::RunConfig &b);

/// Of the newest run in `runs` that was given the same streams, network, batch and place to
/// compute. Reads files: not for the UI thread.
std::optional<RunSpeed> speedOfEarlierRuns(const std::filesystem::path &runs,
                                           const protocol::RunConfig &config);

/// At most: every epoch of every fold and seed. Passing the validation utterances and testing
/// takes a third of training the same number.
double secondsAtMost(const RunSpeed &speed, const store::PlannedRun &run);

/// "12 min to 1 h 12 min, 2.1 GB of memory".
QString estimateInWords(const RunSpeed &speed, const store::PlannedRun &run);
/// Where the figures are from.
QString estimateOrigin(const RunSpeed &speed, const store::PlannedRun &run);

/// "loso-minilm-09": of protocol and model, with the next free number among the names in `runs`.
QString suggestedName(const protocol::RunConfig &config, const QString &encoder,
                      const std::filesystem::path &runs);
/// Whether it can be a folder's name beside the others, and if not, why.
QString nameProblem(const QString &name, const std::filesystem::path &runs);

} // namespace merhan::train
