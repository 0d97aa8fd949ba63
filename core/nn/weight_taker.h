// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/nn/tensors.h"

#include <optional>
#include <string>
#include <vector>

namespace merhan::nn {

/// Hands out weights by name after their shape was checked, and remembers the first that is wrong,
/// so that a network is built without a check at every line.
class WeightTaker {
public:
    explicit WeightTaker(StateDict weights) : m_weights(std::move(weights)) {}

    bool has(const std::string &name) const { return m_weights.contains(name); }
    /// Undefined when there is none of that name and shape: see error().
    torch::Tensor operator()(const std::string &name, const std::vector<std::int64_t> &shape);
    const std::optional<Error> &error() const { return m_error; }

private:
    torch::Tensor failed(Error error);

    StateDict m_weights;
    std::optional<Error> m_error;
};

} // namespace merhan::nn
