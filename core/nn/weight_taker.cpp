// SPDX-License-Identifier: Apache-2.0
#include "core/nn/weight_taker.h"

#include "core/nn/errors.h"

namespace merhan::nn {

torch::Tensor WeightTaker::operator()(const std::string &name,
                                      const std::vector<std::int64_t> &shape)
{
    const auto found = m_weights.find(name);
    if (found == m_weights.end())
        return failed({&errors::kMissingTensor, {name, shownShape(shape)}, {}, 0});
    const torch::Tensor &tensor = found->second;
    if (tensor.sizes() != c10::IntArrayRef(shape))
        return failed({&errors::kWrongShape,
                       {name, shownShape(tensor.sizes()), shownShape(shape)},
                       {},
                       0});
    if (!tensor.is_floating_point())
        return failed({&errors::kWrongType, {name, torch::toString(tensor.scalar_type())}, {}, 0});
    return tensor;
}

torch::Tensor WeightTaker::failed(Error error)
{
    if (!m_error)
        m_error = std::move(error);
    return {};
}

} // namespace merhan::nn
