// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/error/error.h"

namespace merhan::training::errors {

inline constexpr ErrorCode kLossNotFinite{
    "loss_not_finite",
    "The loss is no longer a number in epoch %1. The last checkpoint is from before that; a smaller "
    "learning_rate or clip_norm usually helps."};
inline constexpr ErrorCode kOutOfMemory{
    "out_of_memory",
    "The memory of the device is too small for a batch of %1. What was learnt is saved; go on with "
    "a smaller batch, or with max_seconds to cut long recordings."};
inline constexpr ErrorCode kNoDevice{
    "no_device", "%1 can't be used here: %2. The device 'cpu' always can."};
inline constexpr ErrorCode kNothingUsable{
    "nothing_usable",
    "None of the %1 labelled utterances can be used: %2."};
inline constexpr ErrorCode kCheckpointUnusable{
    "checkpoint_unusable", "The checkpoint doesn't fit this run: %1."};
inline constexpr ErrorCode kNothingInCommon{
    "nothing_in_common",
    "The model to start from has no layer of this network's shape. Choose the network's sizes as "
    "they were, or leave init empty."};
inline constexpr ErrorCode kLockTaken{
    "lock_taken", "Another worker has taken this run over, so this one stopped writing to it."};
inline constexpr ErrorCode kNotResumable{"not_resumable", "This run can't be resumed: it %1."};
} // namespace merhan::training::errors
