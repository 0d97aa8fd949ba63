// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/error/result.h"
#include "core/evaluation/metrics.h"
#include "core/nn/merhan.h"
#include "core/protocol/run_config.h"
#include "core/training/adam.h"

#include <functional>
#include <limits>
#include <optional>
#include <span>
#include <vector>

namespace merhan::training {

/// One utterance as the network takes it.
struct Example {
    torch::Tensor mfcc;   ///< [frames, 40] float32; undefined for a text-only run
    torch::Tensor text;   ///< [tokens, width] float32; undefined for an audio-only run
    torch::Tensor target; ///< [classes] float32: one-hot, or a share a class
    int label = -1;       ///< class index; -1: unlabelled
};

/// How far the training of one fold and seed is: with the tensors, all that a checkpoint holds.
/// There is no generator state: the generators are seeded anew before each step, from seed, fold,
/// epoch and batch, so that a resumed run draws the numbers that an unbroken one would have drawn.
struct Position {
    std::int64_t epoch = 0; ///< epochs finished
    std::int64_t batch = 0; ///< steps finished within the epoch under way
    double lossSum = 0;     ///< over the utterances of those steps
    std::int64_t seen = 0;  ///< those utterances
    std::int64_t bestEpoch = 0; ///< 1-based; 0: none yet
    double bestLoss = std::numeric_limits<double>::infinity();
    std::int64_t epochsWithoutBetter = 0;
};

struct EpochResult {
    std::int64_t epoch = 0; ///< 1-based
    double trainLoss = 0;
    double learningRate = 0;
    double seconds = 0; ///< of this process; less than the epoch took when it was resumed within
    double utterancesPerSecond = 0;
    double validationLoss = 0;                    ///< NaN without validation
    std::optional<evaluation::Metrics> validation;
    bool best = false;
};

enum class Verdict { GoOn, StopAndSave };
enum class Outcome { Finished, Stopped };

/// Trains one model. Lives on one thread.
class FoldTrainer {
public:
    struct Setup {
        const protocol::RunConfig *config = nullptr;
        const std::vector<Example> *examples = nullptr; ///< of the whole data set
        std::vector<std::size_t> train;                 ///< indices into it
        std::vector<std::size_t> validation;
        std::size_t fold = 0;
        std::uint64_t seed = 0;
        torch::Device device = torch::kCPU;
        bool bfloat16 = false;
    };
    struct Hooks {
        /// Between steps; may block while the run is paused.
        std::function<Verdict()> betweenSteps;
        /// After each step: steps done and all steps of the epoch; `meanLoss()` reads the loss back
        /// from the device, which waits for it, so it is to be called now and then only.
        std::function<void(std::int64_t done, std::int64_t total,
                           const std::function<double()> &meanLoss)> stepDone;
        std::function<void(const EpochResult &)> epochDone;
        std::function<Result<void>(const FoldTrainer &)> saveCheckpoint;
        std::function<void(std::int64_t epoch, std::int64_t patience)> stoppedEarly;
    };

    FoldTrainer(nn::MerHan model, Setup setup);

    /// From `position()` to the end, or until a hook says stop. A checkpoint is saved after each
    /// epoch and before stopping.
    Result<Outcome> run(const Hooks &hooks);

    const Position &position() const { return m_position; }
    void setPosition(const Position &position) { m_position = position; }
    nn::MerHan &model() { return m_model; }
    const nn::MerHan &model() const { return m_model; }
    const Adam &optimiser() const { return m_optimiser; }

    /// Parameters and buffers of the best epoch so far by name, on the CPU; empty before the first.
    const std::vector<std::pair<std::string, torch::Tensor>> &best() const { return m_best; }
    void setBest(std::vector<std::pair<std::string, torch::Tensor>> best) { m_best = std::move(best); }
    /// Puts the best epoch's weights into the model.
    void takeBest();

    /// One step on these rows of Setup::train, in training mode, with whatever learning rate is set.
    /// run() does the epochs; this alone is to try what a step costs.
    Result<void> step(const std::vector<std::size_t> &rows);

private:
    Result<EpochResult> finishEpoch();
    double readLoss();

    nn::MerHan m_model;
    Setup m_setup;
    Adam m_optimiser;
    torch::Tensor m_classWeights; ///< [classes] or undefined
    torch::Tensor m_stepLosses;   ///< [] float64 on the device: summed since readLoss
    Position m_position;
    std::vector<std::pair<std::string, torch::Tensor>> m_best;
};

/// Logits [indices, classes] float32 on the CPU, in the order of `indices`; in float32 arithmetic,
/// in evaluation mode, in memory bounded whatever the lengths.
torch::Tensor predictLogits(nn::MerHan &model, const std::vector<Example> &examples,
                            std::span<const std::size_t> indices, torch::Device device);

/// Parameters, then buffers, by name.
std::vector<std::pair<std::string, torch::Tensor>> namedTensors(const nn::MerHanImpl &model);

} // namespace merhan::training
