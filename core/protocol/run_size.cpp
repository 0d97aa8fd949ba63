// SPDX-License-Identifier: Apache-2.0
#include "core/protocol/run_size.h"

#include <algorithm>

namespace merhan::protocol {

namespace {

constexpr std::int64_t kMfcc = 40;

std::int64_t linear(std::int64_t in, std::int64_t out)
{
    return in * out + out;
}

/// Four projections of one width (query, key, value, output), and the norm behind them.
std::int64_t attention(std::int64_t width)
{
    return 4 * linear(width, width) + 2 * width;
}

std::int64_t parameters(const RunConfig &config, std::int64_t classes, std::int64_t textWidth)
{
    const bool audio = config.streams != "text";
    const bool text = config.streams != "audio";
    const std::int64_t audioWidth = 2 * config.lstm_width;
    std::int64_t count = linear(config.projection, classes);
    if (audio) {
        for (std::int64_t layer = 0; layer < config.lstm_layers; ++layer)
            count += 2 * 4 * config.lstm_width
                     * ((layer == 0 ? kMfcc : audioWidth) + config.lstm_width + 2);
        count += (config.local_attention ? attention(audioWidth) : 0)
                 + linear(audioWidth, config.projection);
    }
    if (text)
        count += (config.local_attention ? attention(textWidth) : 0)
                 + linear(textWidth, config.projection);
    if (audio && text && config.cross_attention)
        count += 2 * attention(config.projection);
    if (config.global_attention)
        count += config.projection;
    if (config.pooled_statistics)
        count += ((audio ? 3 * kMfcc : 0) + (text ? textWidth : 0)) * (classes + 2);
    return count;
}

} // namespace

RunSize runSize(const RunConfig &config, std::size_t folds, std::int64_t classes,
                std::int64_t textWidth)
{
    const std::int64_t model =
        parameters(config, classes, textWidth) * static_cast<std::int64_t>(sizeof(float));
    // Weights, the best epoch's, and Adam's two averages; the new one stands beside the old.
    const std::int64_t checkpoint = 4 * model;
    const auto models =
        static_cast<std::int64_t>(folds * std::max<std::size_t>(config.seeds().size(), 1));
    RunSize size;
    size.kept = models * model;
    size.most = size.kept + 2 * checkpoint;
    if (config.keep_checkpoints == "all") {
        size.kept += models * config.epochs * checkpoint;
        size.most = size.kept;
    }
    return size;
}

} // namespace merhan::protocol
