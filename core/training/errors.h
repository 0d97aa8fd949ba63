// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/error/error.h"

namespace merhan::training::errors {

inline constexpr ErrorCode kLossNotFinite{
    "loss_not_finite",
    "The loss is no longer a number in epoch %1: some value grew beyond what the arithmetic holds. A "
    "smaller learning_rate usually helps, and a clip_norm above 0, which limits the gradients."};
inline constexpr ErrorCode kOutOfMemory{
    "out_of_memory",
    "The memory of the device is too small for a batch of %1. What was learnt is saved; go on with "
    "a smaller batch, or with max_seconds to cut long recordings."};
inline constexpr ErrorCode kTooLargeABatch{
    "too_large_a_batch",
    "The memory of the device is too small for a batch of %1. Take a smaller batch, or max_seconds "
    "to cut long recordings."};
inline constexpr ErrorCode kNoDevice{
    "no_device", "%1 can't be used here: %2. The device 'cpu' always can."};
inline constexpr ErrorCode kNoGpu{
    "no_gpu", "No NVIDIA GPU was found in this machine, so everything runs on the processor. Where "
              "there is one, it needs NVIDIA's driver, version %1 or later."};
inline constexpr ErrorCode kNoDriver{
    "no_driver", "There is an NVIDIA GPU in this machine but no NVIDIA driver that answers. Install "
                 "version %1 or later; until then everything runs on the processor."};
inline constexpr ErrorCode kOldDriver{
    "old_driver", "The NVIDIA driver has version %1, and this LibTorch needs %2 or later. Bring it "
                  "up to date; until then everything runs on the processor."};
inline constexpr ErrorCode kOldGpu{
    "old_gpu", "This GPU has compute capability %1, and this LibTorch runs on %2 (Turing) or later. "
               "Everything runs on the processor."};
inline constexpr ErrorCode kNoCuda{
    "no_cuda", "The LibTorch at hand has no part for GPUs, so everything runs on the processor. "
               "packaging/setup.sh brings one that has."};
inline constexpr ErrorCode kGpuHidden{
    "gpu_hidden", "LibTorch reaches no GPU though there is a driver: CUDA_VISIBLE_DEVICES may hide "
                  "it, or another program may hold it for itself."};
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
