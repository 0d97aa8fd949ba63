// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <span>
#include <vector>

namespace merhan::training {

/// Which utterances go together in which step: batches of indices into `lengths`.
using BatchOrder = std::vector<std::vector<std::size_t>>;

/// The order of one epoch, from its seed alone: shuffled, then sorted by length within stretches
/// of some batches, so that little of a batch is padding and yet no batch is the same twice; the
/// batches are shuffled again. `lengths`: frames (or tokens) of each utterance.
BatchOrder shuffledBatches(std::span<const std::int64_t> lengths, std::int64_t batchSize,
                           std::uint64_t seed);

/// For prediction: longest first, and so many rows that rows × length stays within `cells` (and at
/// most `batchSize` rows), so that memory is bounded whatever the lengths are.
BatchOrder batchesByLength(std::span<const std::int64_t> lengths, std::int64_t batchSize,
                           std::int64_t cells);

} // namespace merhan::training
