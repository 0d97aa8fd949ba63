// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace merhan::worker {

/// Loads LibTorch's part for NVIDIA GPUs, where the LibTorch at hand has one and there is a driver;
/// it registers itself.
/// Not linked, so that one worker starts with the whole LibTorch and with the light one that is for
/// the processor alone. Before anything asks torch for a device.
void loadGpuPart();

} // namespace merhan::worker
