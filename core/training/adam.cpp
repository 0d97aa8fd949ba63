// SPDX-License-Identifier: Apache-2.0
#include "core/training/adam.h"

namespace merhan::training {

Adam::Adam(const std::vector<Group> &groups, const Options &options) : m_options(options)
{
    for (const Group &group : groups) {
        m_rateFactors.push_back(group.rateFactor);
        std::vector<Slot> &slots = m_groups.emplace_back();
        for (const auto &[name, parameter] : group.parameters) {
            if (!parameter.requires_grad())
                continue;
            slots.push_back({name, parameter, torch::zeros_like(parameter),
                             torch::zeros_like(parameter),
                             torch::zeros({}, parameter.options().dtype(torch::kFloat32))});
        }
    }
}

void Adam::step()
{
    const torch::NoGradGuard noGradient;
    for (std::size_t g = 0; g < m_groups.size(); ++g) {
        std::vector<torch::Tensor> parameters, gradients, means, squares, steps;
        for (Slot &slot : m_groups[g]) {
            if (!slot.parameter.grad().defined())
                continue;
            slot.steps.add_(1);
            parameters.push_back(slot.parameter);
            gradients.push_back(slot.parameter.grad());
            means.push_back(slot.mean);
            squares.push_back(slot.square);
            steps.push_back(slot.steps);
        }
        if (parameters.empty())
            continue;
        at::_fused_adamw_(parameters, gradients, means, squares, /*max_exp_avg_sqs=*/{}, steps,
                          m_options.learningRate * m_rateFactors[g], m_options.beta1,
                          m_options.beta2, m_options.weightDecay, m_options.epsilon,
                          /*amsgrad=*/false, /*maximize=*/false);
    }
}

void Adam::zeroGradients()
{
    for (std::vector<Slot> &slots : m_groups)
        for (Slot &slot : slots)
            slot.parameter.mutable_grad() = torch::Tensor();
}

torch::Tensor Adam::clipGradients(double norm)
{
    const torch::NoGradGuard noGradient;
    std::vector<torch::Tensor> gradients;
    for (const std::vector<Slot> &slots : m_groups)
        for (const Slot &slot : slots)
            if (slot.parameter.grad().defined())
                gradients.push_back(slot.parameter.grad());
    if (gradients.empty())
        return torch::zeros({});
    const torch::Tensor total = torch::stack(at::_foreach_norm(gradients)).norm();
    at::_foreach_mul_(gradients, (norm / (total + 1e-6)).clamp_max(1.0));
    return total;
}

std::vector<std::pair<std::string, torch::Tensor>> Adam::state() const
{
    std::vector<std::pair<std::string, torch::Tensor>> state;
    for (const std::vector<Slot> &slots : m_groups) {
        for (const Slot &slot : slots) {
            state.emplace_back("exp_avg." + slot.name, slot.mean);
            state.emplace_back("exp_avg_sq." + slot.name, slot.square);
            state.emplace_back("step." + slot.name, slot.steps);
        }
    }
    return state;
}

} // namespace merhan::training
