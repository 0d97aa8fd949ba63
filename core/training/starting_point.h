// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/nn/merhan.h"
#include "core/nn/tensors.h"
#include "core/protocol/folds.h"

#include <set>
#include <string>

namespace merhan::training {

/// What `init` names: the weights that a network starts from, and which utterances those have seen.
class StartingPoint {
public:
    /// Of a model folder, or of the first finished fold of a run folder; nothing when `init` is
    /// empty.
    static Result<StartingPoint> open(const protocol::RunConfig &config);

    /// Copies every tensor whose name and shape the network has. Nothing in common is an error.
    Result<void> copyInto(nn::MerHanImpl &network) const;

    /// A sentence for the leakage line, with a blank before it; "" without a starting point.
    std::string leakage(const protocol::Dataset &dataset, const protocol::FoldPlan &plan) const;

private:
    std::filesystem::path m_folder;
    nn::StateDict m_state;
    std::set<std::string> m_seen; ///< "corpus\tutterance"
    bool m_knowsWhatItSaw = false;
};

/// `trained_on.txt` of a model folder: a line "corpus<TAB>utterance" for each utterance that the
/// weights, or the choice of their epoch, depend on.
Result<void> writeTrainedOn(const std::filesystem::path &modelFolder,
                            const protocol::Dataset &dataset, const protocol::Fold &fold);

} // namespace merhan::training
