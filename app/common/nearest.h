// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace merhan::terminal {

/// The candidate that `word` is most likely a slip of; "" when none is near.
std::string nearest(std::string_view word, const std::vector<std::string> &candidates);

} // namespace merhan::terminal
