// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <chrono>
#include <string>

namespace merhan::protocol {

/// 128 bits of the system's random source as 32 lower-case hexadecimal digits.
std::string randomId();

/// "2026-03-01T12:00:00.250Z": UTC, milliseconds. Sorts as it passes.
std::string utcText(std::chrono::system_clock::time_point time);
std::string utcNow();

/// This machine as the lock of a run names it.
std::string hostName();

} // namespace merhan::protocol
