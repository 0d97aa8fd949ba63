// SPDX-License-Identifier: Apache-2.0
#include "core/training/augmentation.h"

namespace merhan::training {

void augment(nn::Batch &batch, const nn::MerHanImpl &model, double strength)
{
    const auto buffers = model.named_buffers();
    const torch::Tensor *mean = buffers.find("audio_normaliser.mean");
    const torch::Tensor *deviation = buffers.find("audio_normaliser.deviation");
    if (!batch.audio.defined() || !mean || !deviation)
        return;
    const torch::NoGradGuard noGradient;
    const auto options = batch.audio.options();
    const std::int64_t rows = batch.audio.size(0);
    const std::int64_t frames = batch.audio.size(1);

    torch::Tensor audio =
        batch.audio + torch::randn_like(batch.audio) * (*deviation * (0.3 * strength));
    const torch::Tensor lengths = batch.audioMask.sum(1, /*keepdim=*/true).to(options.dtype());
    const torch::Tensor place = torch::arange(frames, options).unsqueeze(0); // [1, T]
    for (int stretch = 0; stretch < 2; ++stretch) {
        const torch::Tensor width = torch::rand({rows, 1}, options) * (0.2 * strength) * lengths;
        const torch::Tensor begin = torch::rand({rows, 1}, options) * (lengths - width);
        const torch::Tensor hidden = (place >= begin) & (place < begin + width); // [B, T]
        audio = torch::where(hidden.unsqueeze(2), *mean, audio);
    }
    batch.audio = audio.masked_fill(~batch.audioMask.unsqueeze(2), 0);
}

} // namespace merhan::training
