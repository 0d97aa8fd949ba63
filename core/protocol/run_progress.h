// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/protocol/events.h"

#include <cstdint>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <utility>

namespace merhan::protocol {

/// What the events of a run add up to; fed one by one, so that whoever follows a run can go on
/// from where it was.
struct RunProgress {
    struct FoldSeed {
        FoldStarted started;
        /// By epoch. The later attempt's word counts.
        std::map<std::int64_t, EpochFinished> epochs;
        std::optional<EarlyStopped> earlyStopped;
        std::optional<Evaluation> test;
        std::optional<Evaluation> validation;
    };
    enum class End { None, Finished, Stopped, Failed };

    std::optional<RunStarted> started; ///< of the last attempt
    std::optional<DeviceChosen> device;
    std::optional<FeaturesProgress> features;
    std::optional<Batch> batch; ///< the last one; nothing between epochs
    std::map<std::pair<int, std::uint64_t>, FoldSeed> folds; ///< by fold and seed
    std::optional<std::pair<int, std::uint64_t>> current;    ///< fold and seed under way
    std::optional<Evaluation> evaluation;                    ///< of the whole run
    std::optional<CheckpointSaved> lastCheckpoint;
    std::optional<ErrorHappened> error; ///< the last one of the last attempt
    std::set<std::string> answered;     ///< ids of commands, see control.h
    bool paused = false;
    End end = End::None; ///< how the last attempt ended, as it says itself
    std::string stoppedBy;
    std::string firstTime; ///< of the first event; "" when there is none
    std::string lastTime;
    std::string attempt; ///< of the last event
    std::set<std::string> earlierAttempts;

    void add(const Event &event);
    /// Epochs finished over those there are at most, 0 … 1; folds that stopped early count whole.
    double fractionDone() const;
};

} // namespace merhan::protocol
