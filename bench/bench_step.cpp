// SPDX-License-Identifier: Apache-2.0
// Training steps of the merhan configuration on made-up features: utterances per second, in float32
// and with bfloat16 autocast. bench_step [threads] [batch] [mean frames] [steps]
#include "core/nn/merhan.h"

#include <ATen/autocast_mode.h>

#include <chrono>
#include <cstdio>
#include <cstdlib>

using namespace merhan;

namespace {

double utterancesPerSecond(const nn::ModelConfig &config, const nn::Batch &batch, int steps,
                           bool half)
{
    nn::MerHan model(config);
    model->train();
    torch::optim::Adam optimiser(model->parameters(), torch::optim::AdamOptions(5e-4));
    const torch::Tensor gold = torch::arange(batch.size()) % config.classes;
    auto begin = std::chrono::steady_clock::now();
    double loss = 0;
    for (int i = -2; i < steps; ++i) { // two to warm up
        if (i == 0)
            begin = std::chrono::steady_clock::now();
        at::autocast::set_autocast_enabled(at::kCPU, half);
        at::autocast::set_autocast_dtype(at::kCPU, at::kBFloat16);
        const torch::Tensor logits = model->forward(batch);
        at::autocast::set_autocast_enabled(at::kCPU, false);
        at::autocast::clear_cache();
        const torch::Tensor value = torch::cross_entropy_loss(logits, gold);
        optimiser.zero_grad();
        value.backward();
        optimiser.step();
        loss = value.item<double>();
    }
    const std::chrono::duration<double> seconds = std::chrono::steady_clock::now() - begin;
    std::printf("  loss %.4f\n", loss);
    return static_cast<double>(batch.size()) * steps / seconds.count();
}

} // namespace

int main(int argc, char **argv)
{
    const auto argument = [&](int i, int otherwise) {
        return argc > i ? std::atoi(argv[i]) : otherwise;
    };
    const int threads = argument(1, 2);
    const int rows = argument(2, 32);
    const int frames = argument(3, 281);
    const int steps = argument(4, 5);
    at::set_num_threads(threads);
    at::globalContext().setFlushDenormal(true);
    torch::manual_seed(1);

    const nn::ModelConfig config;
    std::vector<torch::Tensor> audio, text;
    for (int i = 0; i < rows; ++i) { // lengths spread evenly by ± a quarter around the mean
        const int length = frames * 3 / 4 + frames / 2 * i / std::max(1, rows - 1);
        audio.push_back(torch::randn({length, config.mfcc}));
        text.push_back(torch::randn({6 + i % 16, config.textWidth}));
    }
    const nn::Batch ragged = nn::collate(audio, text, config);
    for (auto &mfcc : audio)
        mfcc = torch::randn({frames, config.mfcc});
    const nn::Batch even = nn::collate(audio, text, config);
    for (const bool half : {false, true}) {
        const char *name = half ? "bfloat16" : "float32";
        std::printf("%s, every row %d frames: %.1f utterances/s\n", name, frames,
                    utterancesPerSecond(config, even, steps, half));
        std::printf("%s, %d to %d frames: %.1f utterances/s\n", name, frames * 3 / 4,
                    frames * 5 / 4, utterancesPerSecond(config, ragged, steps, half));
        std::fflush(stdout);
    }
}
