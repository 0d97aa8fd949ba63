// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/error/result.h"

#include <cstdint>
#include <filesystem>
#include <span>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace merhan::protocol {

/// Everything a run is told. The keys of the config file, of `--set`, of config.json and of the
/// studio's dialog are the members' names; `configKeys()` is the one table that describes them.
struct RunConfig {
    std::string preset = "merhan";

    // What is learnt from what
    std::string labels = "corrected";       ///< label source
    std::string classes = "four";           ///< label set, see corpus::LabelSet
    std::string protocol = "session:last";  ///< session:NAME, loso, loso-speaker,
                                            ///< random:SHARE, all
    std::string validation = "random:0.1";  ///< random:SHARE, speaker, session, original, none
    std::string streams = "both";           ///< both, audio, text
    std::string init;                       ///< model folder or run to start from; "" for none

    // Encoders and features
    std::string encoder;             ///< folder of a BERT-family encoder; "": the default one
    std::string encoder_layers = "mean"; ///< its states: mean of all layers, or the last alone
    std::string window = "hann";     ///< MFCC window: hann, hamming
    bool keep_tags = false;          ///< leave [LAUGHTER] and the like in the transcripts
    double max_seconds = 0;          ///< longer audio is cut to this; 0: never

    // The network
    std::int64_t lstm_width = 256;   ///< per direction
    std::int64_t lstm_layers = 2;
    std::int64_t projection = 256;
    std::int64_t heads = 4;
    bool local_attention = true;     ///< local intra-modal attention
    bool cross_attention = true;     ///< cross-modal attention
    bool global_attention = true;    ///< global inter-modal attention
    bool pooled_statistics = true;   ///< mean and deviation over time join the classifier

    // Training
    std::int64_t epochs = 10;
    std::int64_t batch = 16;
    double learning_rate = 5e-4;
    std::string schedule = "cosine"; ///< of the learning rate: cosine (to 0 at `epochs`), constant
    double weight_decay = 0;
    std::int64_t patience = 6;       ///< epochs without a better validation score; 0: never stop
    double dropout = 0.3;
    double label_smoothing = 0;
    bool class_weights = true;       ///< loss weighted by inverse class frequency
    double augment = 0;              ///< strength of time and frequency masking, 0 … 1
    double clip_norm = 1;            ///< gradients clipped to this norm; 0: never
    std::string seed = "1";          ///< one, or several with commas
    std::string device = "auto";     ///< auto, cpu, cuda, cuda:N
    std::string precision = "auto";  ///< auto, float32, bfloat16
    std::string deterministic = "auto"; ///< auto (on for the CPU), on, off
    std::int64_t threads = 0;        ///< 0: all cores
    std::string keep_checkpoints = "best"; ///< best, all
    double cache_gib = 20;           ///< bound of the feature cache, all runs together

    bool operator==(const RunConfig &) const = default;

    std::vector<std::uint64_t> seeds() const; ///< of `seed`, valid after validate()
};

using ConfigValue = std::variant<bool, std::int64_t, double, std::string>;

/// One row of the table of keys.
struct ConfigKey {
    using Member = std::variant<bool RunConfig::*, std::int64_t RunConfig::*, double RunConfig::*,
                                std::string RunConfig::*>;
    const char *name;
    Member member;
    const char *group; ///< "Data", "Features", "Network", "Training", "Machine"
    const char *help;  ///< one sentence, English
    std::vector<const char *> choices{}; ///< of a text key, for completion; "" at its end: free text too
    double least = 0;  ///< of a number
    double most = 0;
};

std::span<const ConfigKey> configKeys();
/// The row of `name`, or an error with the nearest key ("did you mean …").
Result<const ConfigKey *> findConfigKey(std::string_view name);

ConfigValue get(const RunConfig &config, const ConfigKey &key);

/// Sets one key from text, as `--set key=value` does; checks type, choices and bounds.
Result<void> set(RunConfig &config, std::string_view name, std::string_view value);

/// The defaults of a preset: "merhan", or "reference" for the original implementation to the
/// letter (see design of the model).
Result<RunConfig> presetConfig(std::string_view name);

/// Reads a config file (a JSON object of keys) on top of `base`. A file that names a preset
/// starts from that preset instead. Unknown keys are errors with "did you mean".
Result<RunConfig> readConfig(const std::filesystem::path &file, const RunConfig &base);
Result<RunConfig> configFromJson(std::string_view text, const RunConfig &base);
/// Every key with its value, defaults included, as one JSON object.
std::string toJson(const RunConfig &config);

/// What no single key can tell: seeds that are numbers, a protocol's form, streams against
/// `init`, … The first thing wrong.
Result<void> validate(const RunConfig &config);

} // namespace merhan::protocol
