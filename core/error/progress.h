// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <functional>
#include <string>

namespace merhan {

/// How far long work is: `done` of `total` items (total 0: not known yet) of the stage named
/// `what` ("Reading audio headers"). Called from the thread that works, as often as it likes; the
/// receiver decides how often to show it. Long work also takes a std::stop_token.
using Progress = std::function<void(std::int64_t done, std::int64_t total, const char *what)>;

} // namespace merhan
