// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace merhan::worker {

/// Keeps standard output for the answers of `serve` and points descriptor 1 at standard error, so
/// that nothing a library prints gets among them. Before any library is loaded that might.
void keepStandardOutput();
/// Where that standard output is now; 1 when it wasn't kept.
int answersDescriptor();

} // namespace merhan::worker
