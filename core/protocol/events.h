// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/error/result.h"

#include <cstdint>
#include <limits>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace merhan::protocol {

inline constexpr double kNoNumber = std::numeric_limits<double>::quiet_NaN(); ///< null in JSON

/// What an event says of a set of answers. NaN where undefined.
struct Scores {
    double war = kNoNumber;
    double uar = kNoNumber;
    double macroF1 = kNoNumber;
    double weightedF1 = kNoNumber;
};

// The events of a run; each struct is one, its members are the fields in snake case. Folds count
// from 0 and are named in run_started; epochs and batches count from 1.

struct RunStarted { ///< once an attempt
    int version = 1;
    std::string protocol; ///< in words, as every number carries it
    std::string leakage;
    std::vector<std::string> folds; ///< what each tests: "session 5"
    std::vector<std::uint64_t> seeds;
    std::vector<std::string> classes;
    std::string dataVersion;
    std::int64_t utterances = 0;
    std::int64_t labelled = 0;
    std::int64_t epochs = 0; ///< at most, of one fold and seed
    bool resumed = false;
};
struct DeviceChosen {   ///< "device"
    std::string device; ///< "cpu", "cuda:0"
    std::string name;
    std::string precision; ///< "float32", "bfloat16"
    int threads = 0;
    std::int64_t memoryBytes = 0;
};
struct FeaturesProgress {
    std::string stage; ///< "mfcc", "text"
    std::int64_t done = 0;
    std::int64_t total = 0;
};
struct FoldStarted {
    int fold = 0;
    std::uint64_t seed = 0;
    std::string name;
    std::int64_t train = 0;
    std::int64_t validation = 0;
    std::int64_t test = 0;
};
struct Batch { ///< now and then
    int fold = 0;
    std::uint64_t seed = 0;
    std::int64_t epoch = 0;
    std::int64_t batch = 0;
    std::int64_t batches = 0; ///< of the epoch
    double loss = kNoNumber;
    double utterancesPerSecond = kNoNumber;
};
struct EpochFinished {
    int fold = 0;
    std::uint64_t seed = 0;
    std::int64_t epoch = 0;
    double trainLoss = kNoNumber;
    double validationLoss = kNoNumber;
    Scores validation;
    std::vector<double> learningRates; ///< one a parameter group
    double seconds = 0;
    double utterancesPerSecond = kNoNumber;
    std::int64_t memoryBytes = 0; ///< most of the device, of the process on a CPU
    bool best = false;            ///< so far
};
struct CheckpointSaved {
    int fold = 0;
    std::uint64_t seed = 0;
    std::int64_t epoch = 0; ///< finished ones in it
    std::string folder;     ///< relative to the run
    bool best = false;
};
struct CommandAnswered { ///< "command"
    std::string id;
    std::string command;
    bool obeyed = true;
    std::string sentence; ///< why not
};
struct Paused {};
struct Resumed {};
struct EarlyStopped {
    int fold = 0;
    std::uint64_t seed = 0;
    std::int64_t epoch = 0;
    std::int64_t bestEpoch = 0;
};
struct Evaluation { ///< of one fold and seed, or of the whole run when both are missing
    std::optional<int> fold;
    std::optional<std::uint64_t> seed;
    std::string split = "test";
    std::int64_t utterances = 0;
    Scores scores;
    std::vector<std::vector<std::int64_t>> confusionMatrix; ///< [true][predicted]
};
struct Alive {}; ///< every 5 s
struct RunStopped {
    std::string by; ///< "command", "SIGTERM", …
};
struct RunFinished {
    double seconds = 0; ///< of this attempt
};
struct ErrorHappened { ///< "error"
    std::string code;
    std::vector<std::string> arguments;
    std::string sentence; ///< English, with file and line
    bool ended = true;    ///< it ended the run
};

using EventBody =
    std::variant<RunStarted, DeviceChosen, FeaturesProgress, FoldStarted, Batch, EpochFinished,
                 CheckpointSaved, CommandAnswered, Paused, Resumed, EarlyStopped, Evaluation, Alive,
                 RunStopped, RunFinished, ErrorHappened>;

struct Event {
    std::string time;    ///< UTC, as utcText()
    std::string attempt; ///< id of the worker that wrote it
    EventBody body;
};

ErrorHappened eventOf(const Error &error, bool ended = true);

/// "epoch_finished"
std::string_view nameOf(const EventBody &body);
/// One line of JSON, without its newline.
std::string toLine(const Event &event);
/// Nothing for a line that is no event, or one that this version doesn't know: to be passed over.
/// A field that is missing or of another type keeps its default.
std::optional<Event> parseEvent(std::string_view line);

} // namespace merhan::protocol
