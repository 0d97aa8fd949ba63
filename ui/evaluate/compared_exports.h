// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/evaluate/compared_runs.h"

#include <filesystem>

namespace merhan::evaluate {

/// Both runs' answers of the pairs, A's before B's of the same utterance; the column `run` says
/// whose. Of every seed.
protocol::Predictions predictionsOf(const ComparedRuns &runs, Against against,
                                    const std::vector<std::size_t> &pairs);

/// A row a fold, and one of all: the figures of either run, their difference, on how many
/// utterances one, both or none is right, and McNemar's exact p.
Result<void> writeComparedFigures(const ComparedRuns &runs, Against against,
                                  const std::filesystem::path &file);
/// A row a class: the figures of either run, their difference, then its rows of both matrices.
Result<void> writeComparedClasses(const ComparedRuns &runs, std::optional<int> fold,
                                  Against against, const std::filesystem::path &file);

} // namespace merhan::evaluate
