// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <torch/torch.h>

#include <string>
#include <utility>
#include <vector>

namespace merhan::training {

/// Adam (Kingma and Ba 2015) with decoupled weight decay (Loshchilov and Hutter 2019), through
/// torch's fused kernel: one launch a step, and its state lies open for checkpoints.
class Adam {
public:
    struct Options {
        double learningRate = 1e-3;
        double weightDecay = 0;
        double beta1 = 0.9;
        double beta2 = 0.999;
        double epsilon = 1e-8;
    };

    struct Group {
        std::vector<std::pair<std::string, torch::Tensor>> parameters; ///< name, leaf tensor
        double rateFactor = 1; ///< times the learning rate
    };

    /// All parameters on one device; those that need no gradient are left out.
    Adam(const std::vector<Group> &groups, const Options &options);

    /// One step by the gradients that are there; a parameter without one stays as it is.
    void step();
    void zeroGradients();

    /// Scales all gradients so that their joint norm is at most `norm`; returns the norm before,
    /// on the device, so that nothing waits for it.
    torch::Tensor clipGradients(double norm);

    double learningRate() const { return m_options.learningRate; }
    void setLearningRate(double rate) { m_options.learningRate = rate; }

    /// "exp_avg.NAME", "exp_avg_sq.NAME", "step.NAME" of every parameter, for a checkpoint. The
    /// tensors are the optimiser's own: copying into them restores it.
    std::vector<std::pair<std::string, torch::Tensor>> state() const;

private:
    struct Slot {
        std::string name;
        torch::Tensor parameter;
        torch::Tensor mean;   ///< exponential average of the gradient
        torch::Tensor square; ///< and of its square
        torch::Tensor steps;  ///< [] float32, as the fused kernel wants it
    };
    std::vector<std::vector<Slot>> m_groups;
    std::vector<double> m_rateFactors;
    Options m_options;
};

} // namespace merhan::training
