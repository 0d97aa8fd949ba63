// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/protocol/dataset.h"
#include "core/store/label_source.h"

namespace merhan::store {

/// Freezes what a run sees: every utterance of the project that is still in its corpus, in corpus
/// order, unlabelled ones too, each with the label that `source` gives it within `labelSet`.
/// `madeBy` is for people and no part of the data version. Corpora that can't be found keep the
/// root they had.
Result<protocol::Dataset> makeSnapshot(const Project &project, const corpus::LabelSet &labelSet,
                                       const LabelSource &source, const std::string &madeBy = {});

/// One row as a snapshot has it.
protocol::Item itemOf(UtteranceRow row, const LabelSource &source, const Correctors &correctors,
                      const corpus::LabelSet &labelSet);

} // namespace merhan::store
