// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/error/result.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace merhan::protocol {

// What the studio and `merhan-worker serve` say to each other: one JSON object a line, requests on
// its standard input, answers on its standard output. A request has an `id` of the asker's choice,
// which each answer to it carries. A field that is missing or of another type keeps its default;
// one that is unknown is passed over.

inline constexpr int kEngineVersion = 1;

/// One utterance, or one recording from outside every corpus.
struct EngineUtterance {
    std::string id;              ///< its name; of a run's utterance the one in its data set
    std::string corpus;          ///< which corpus it is of; "": of any that the run has
    std::string wav;             ///< path; "": no recording
    std::optional<double> start; ///< seconds into the recording; its beginning when missing
    std::optional<double> end;   ///< its end when missing
    std::string text;            ///< transcript
};

/// {"request": "attention"}. Answered by one AttentionAnswer.
struct AttentionRequest {
    std::string id;
    /// Of one view at most one request waits: a newer one takes its place, and the one that hasn't
    /// begun is answered CancelledAnswer. "": each waits its turn.
    std::string view;
    std::string model;                 ///< run folder or model folder
    std::optional<int> fold;           ///< of a run; missing: the fold that had the utterance in
    std::optional<std::uint64_t> seed; ///<   its test, else the first
    EngineUtterance utterance;
};

/// {"request": "predict"}. Answered by ProgressAnswers, then one PredictAnswer.
struct PredictRequest {
    std::string id;
    std::string view;
    std::string model;
    std::optional<int> fold; ///< missing: for an utterance of the run the fold that had it in its
    std::optional<std::uint64_t> seed; ///<   test (all seeds), for any other the mean of all folds
    std::vector<EngineUtterance> utterances;
};

/// {"request": "cancel"}. What waits, or is being worked at, under that id is answered
/// CancelledAnswer; an id that isn't known any more is passed over, since its answer is on the way.
struct CancelRequest {
    std::string id;
};

/// A line that can't be done, and why; `id` is "" when there is none in it.
struct UnusableRequest {
    std::string id;
    Error error;
};

using EngineRequest =
    std::variant<AttentionRequest, PredictRequest, CancelRequest, UnusableRequest>;

/// One line of JSON, without its newline. An UnusableRequest has no line: "".
std::string toLine(const EngineRequest &request);
EngineRequest parseEngineRequest(std::string_view line);

/// The first line of all: {"engine": 1, …}.
struct EngineHello {
    int engine = kEngineVersion; ///< of this protocol; the studio refuses a newer one
    std::string version;         ///< of the program
    std::string device;          ///< "cpu", "cuda:0"
};

/// What went wrong: the code's key with its arguments, to be said in any language, and the sentence
/// in English with file and line.
struct EngineFailure {
    std::string code;
    std::vector<std::string> arguments;
    std::string sentence;
};
EngineFailure failureOf(const Error &error);

/// {"answer": "attention"}
struct AttentionAnswer {
    std::string id;
    std::string utterance;
    std::vector<std::string> classes;
    std::vector<double> probabilities; ///< in the order of `classes`
    std::string model;                 ///< model folder that answered
    std::optional<int> fold;           ///< which of a run's it is; missing for a model folder
    std::optional<std::uint64_t> seed;
    std::string split; ///< what it was to that model: "test", "validation", "train"; "": unknown
    /// MAPS.safetensors. It stays until newer maps have filled the cache: map or read it at once.
    std::string maps;
    bool cached = false;     ///< the maps were there already
    double milliseconds = 0; ///< from the moment it was begun
};

/// One utterance of a PredictAnswer.
struct EnginePrediction {
    std::string utterance;
    std::string predicted; ///< class
    std::vector<double> probabilities;
    std::vector<double> logits;
    int models = 0;                     ///< whose mean it is
    std::optional<int> fold;            ///< the one fold that answered, if one did
    std::string split;                  ///< as in AttentionAnswer
    std::optional<EngineFailure> error; ///< instead of all that: this one couldn't be used
};

/// {"answer": "predict"}
struct PredictAnswer {
    std::string id;
    std::vector<std::string> classes;
    std::vector<EnginePrediction> predictions; ///< one an utterance of the request, in its order
    double milliseconds = 0;
};

/// {"answer": "progress"}, now and then.
struct ProgressAnswer {
    std::string id;
    std::int64_t done = 0;
    std::int64_t total = 0;
};

/// {"answer": "cancelled"}: as asked, or because a newer request of its view came.
struct CancelledAnswer {
    std::string id;
};

/// {"answer": "error"}. `id` is "" where the line had none.
struct ErrorAnswer {
    std::string id;
    EngineFailure failure;
};

using EngineAnswer = std::variant<EngineHello, AttentionAnswer, PredictAnswer, ProgressAnswer,
                                  CancelledAnswer, ErrorAnswer>;

std::string toLine(const EngineAnswer &answer);
/// Nothing for a line that is no answer, or one that this version doesn't know: to be passed over.
std::optional<EngineAnswer> parseEngineAnswer(std::string_view line);
/// Of the request that it answers; "" for the hello.
std::string idOf(const EngineAnswer &answer);

} // namespace merhan::protocol
