// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/protocol/dataset.h"

#include <stdexcept>

namespace merhan::protocol {

/// What is wrong with a line; caught where the line is read, so that it gets file and number.
struct BadLine : std::runtime_error {
    using std::runtime_error::runtime_error;
};

std::string headerLine(const Dataset &dataset);
std::string itemLine(const Item &item);
/// Throws BadLine.
Item parseItem(std::string_view line);

} // namespace merhan::protocol
