// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/error/progress.h"
#include "core/error/result.h"
#include "core/explain/maps_cache.h"
#include "core/nn/predictor.h"
#include "core/protocol/engine.h"
#include "core/protocol/run_models.h"

#include <cstdint>
#include <filesystem>
#include <list>
#include <map>
#include <memory>
#include <optional>
#include <span>
#include <stop_token>
#include <string>

namespace merhan::explain {

struct EngineOptions {
    std::string device = "auto"; ///< auto, cpu, cuda, cuda:N
    int threads = 0;             ///< 0: one, for much at once one a core
    std::filesystem::path mapsFolder;
    std::int64_t mapsBytes = 512LL << 20;
    std::size_t models = 8; ///< that stay loaded
};

/// What answers requests about single utterances in milliseconds: models stay loaded, maps stay on
/// disk. One thread at a time.
class Engine {
public:
    explicit Engine(EngineOptions options);

    /// `id` and `milliseconds` are the caller's to fill in.
    Result<protocol::AttentionAnswer> attention(const protocol::AttentionRequest &request);
    /// kCancelled once `stop` is requested.
    Result<protocol::PredictAnswer> predict(const protocol::PredictRequest &request,
                                            std::stop_token stop, const Progress &progress);

private:
    /// What tells whether a file has changed.
    struct Stamp {
        std::int64_t bytes = -1;
        std::filesystem::file_time_type changed{};
        bool operator==(const Stamp &) const = default;
    };
    struct Loaded {
        std::filesystem::path folder;
        Stamp weights, config;
        std::shared_ptr<const nn::Predictor> predictor;
    };
    struct Hashed {
        Stamp weights;
        std::string hash;
    };
    struct Run {
        Stamp dataset, config;
        std::optional<protocol::RunSplits> splits; ///< nothing: they can't be read
    };

    static Stamp stampOf(const std::filesystem::path &file);
    Result<std::shared_ptr<const nn::Predictor>> predictorOf(const std::filesystem::path &folder);
    /// Nothing for a model folder.
    const protocol::RunSplits *splitsOf(const std::filesystem::path &named,
                                        std::span<const protocol::RunModel> models);
    /// Torch's, for so many seconds of sound.
    void useThreads(double seconds) const;
    Result<std::string> hashOf(const std::filesystem::path &folder);
    /// Of the maps of that utterance by that model.
    Result<std::string> keyOf(const std::filesystem::path &folder,
                              const protocol::EngineUtterance &utterance);

    EngineOptions m_options;
    MapsCache m_maps;
    std::list<Loaded> m_loaded;                       ///< last used first
    std::map<std::filesystem::path, Hashed> m_hashes; ///< so that a hit needs no model
    std::map<std::filesystem::path, Run> m_runs;
};

} // namespace merhan::explain
