// SPDX-License-Identifier: Apache-2.0
#include "core/training/new_network.h"

#include "core/protocol/shuffle.h"

namespace merhan::training {

Result<nn::MerHan> newNetwork(const nn::ModelConfig &config, const std::vector<Example> &examples,
                              const std::vector<std::size_t> &train, const StartingPoint &start,
                              torch::Device device, std::uint64_t seed, std::size_t fold)
{
    if (auto valid = nn::validate(config); !valid)
        return valid.error();
    torch::manual_seed(protocol::mixSeeds({seed, fold}));
    nn::MerHan model(config);
    std::vector<torch::Tensor> audio;
    std::vector<torch::Tensor> text;
    for (const std::size_t i : train) {
        if (config.hasAudio())
            audio.push_back(examples[i].mfcc);
        if (config.hasText())
            text.push_back(examples[i].text);
    }
    model->fitNormalisation(audio, text);
    if (auto done = start.copyInto(*model); !done)
        return done.error();
    model->to(device);
    return model;
}

} // namespace merhan::training
