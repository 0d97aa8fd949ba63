// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/nn/merhan.h"

namespace merhan::training {

/// Changes a training batch in place so that a small corpus looks larger; `strength` 0 … 1.
/// Audio: two stretches of up to `strength` × 20 % of an utterance's frames become the average
/// frame (SpecAugment's time masks, Park et al. 2019), and noise of `strength` × 0.3 deviations is
/// added to each coefficient. Draws from torch's generators.
void augment(nn::Batch &batch, const nn::MerHanImpl &model, double strength);

} // namespace merhan::training
