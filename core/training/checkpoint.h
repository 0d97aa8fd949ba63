// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/training/fold_trainer.h"

#include <filesystem>
#include <string>

namespace merhan::training {

/// The checkpoints of one fold and seed: `checkpoints/` of its folder in the run.
///
/// A checkpoint is a folder `epoch-0007-step-0012/` (epochs finished, steps of the next one) with
///   model.safetensors      parameters and buffers, by name
///   optimiser.safetensors  exp_avg.NAME, exp_avg_sq.NAME, step.NAME
///   best.safetensors       parameters and buffers of the best epoch; absent before the first
///   state.json             format, fold, seed, the Position, the threads it ran with
/// written under another name, synced and renamed. `last.json` names the last whole one; only that
/// one stays, unless all are kept.
class Checkpoints {
public:
    explicit Checkpoints(std::filesystem::path folder, bool keepAll)
        : m_folder(std::move(folder)), m_keepAll(keepAll)
    {}

    /// Returns the checkpoint's folder.
    Result<std::filesystem::path> save(const FoldTrainer &trainer, std::size_t fold,
                                       std::uint64_t seed) const;
    /// Puts the last whole checkpoint into the trainer; false when there is none yet. One of
    /// another format, or of another network, is an error.
    Result<bool> restoreLast(FoldTrainer &trainer) const;
    /// Removes all of them: the fold is finished and its model folder written.
    void removeAll() const;

private:
    std::filesystem::path m_folder;
    bool m_keepAll;
};

} // namespace merhan::training
