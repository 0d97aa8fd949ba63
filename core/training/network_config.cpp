// SPDX-License-Identifier: Apache-2.0
#include "core/training/network_config.h"

namespace merhan::training {

nn::ModelConfig networkConfig(const protocol::RunConfig &config, std::int64_t textWidth,
                              std::int64_t classes)
{
    nn::ModelConfig network;
    if (config.preset == "reference")
        network = nn::referenceConfig(textWidth);
    network.textWidth = textWidth;
    network.classes = classes;
    network.lstmWidth = config.lstm_width;
    network.lstmLayers = config.lstm_layers;
    network.projection = config.projection;
    network.heads = config.heads;
    network.localAttention = config.local_attention;
    network.crossAttention = config.cross_attention;
    network.globalAttention = config.global_attention;
    network.pooledStatistics = config.pooled_statistics;
    network.streams = config.streams == "audio"  ? nn::Streams::Audio
                      : config.streams == "text" ? nn::Streams::Text
                                                 : nn::Streams::Both;
    // One number for what drops activations; attention bears less of it, the streams' input a
    // little: by measuring, see the README's table of results.
    network.dropout = {.input = config.dropout / 3,
                       .recurrent = config.dropout,
                       .attention = config.dropout / 3,
                       .classifier = config.dropout};
    return network;
}

} // namespace merhan::training
