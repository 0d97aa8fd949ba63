// SPDX-License-Identifier: Apache-2.0
#include "core/protocol/events.h"

#include "core/protocol/json_members.h"

#include <algorithm>
#include <array>
#include <utility>

namespace merhan::protocol {

namespace {

// In the order of EventBody.
constexpr std::array<std::string_view, std::variant_size_v<EventBody>> kNames = {
    "run_started", "device",         "features_progress", "fold_started",
    "batch",       "epoch_finished", "checkpoint_saved",  "command",
    "paused",      "resumed",        "early_stopped",     "evaluation",
    "alive",       "run_stopped",    "run_finished",      "error"};

// Each event's members by name, once for both directions.
template <typename Io>
void members(Io &io, Scores &s)
{
    io("war", s.war);
    io("uar", s.uar);
    io("macro_f1", s.macroF1);
    io("weighted_f1", s.weightedF1);
}

template <typename Io>
void members(Io &io, RunStarted &e)
{
    io("version", e.version);
    io("protocol", e.protocol);
    io("leakage", e.leakage);
    io("folds", e.folds);
    io("seeds", e.seeds);
    io("classes", e.classes);
    io("data_version", e.dataVersion);
    io("utterances", e.utterances);
    io("labelled", e.labelled);
    io("epochs", e.epochs);
    io("resumed", e.resumed);
}
template <typename Io>
void members(Io &io, DeviceChosen &e)
{
    io("device", e.device);
    io("name", e.name);
    io("precision", e.precision);
    io("threads", e.threads);
    io("memory_bytes", e.memoryBytes);
}
template <typename Io>
void members(Io &io, FeaturesProgress &e)
{
    io("stage", e.stage);
    io("done", e.done);
    io("total", e.total);
}
template <typename Io>
void members(Io &io, FoldStarted &e)
{
    io("fold", e.fold);
    io("seed", e.seed);
    io("name", e.name);
    io("train", e.train);
    io("validation", e.validation);
    io("test", e.test);
}
template <typename Io>
void members(Io &io, Batch &e)
{
    io("fold", e.fold);
    io("seed", e.seed);
    io("epoch", e.epoch);
    io("batch", e.batch);
    io("batches", e.batches);
    io("loss", e.loss);
    io("utterances_per_second", e.utterancesPerSecond);
}
template <typename Io>
void members(Io &io, EpochFinished &e)
{
    io("fold", e.fold);
    io("seed", e.seed);
    io("epoch", e.epoch);
    io("train_loss", e.trainLoss);
    io("validation_loss", e.validationLoss);
    members(io, e.validation);
    io("learning_rates", e.learningRates);
    io("seconds", e.seconds);
    io("utterances_per_second", e.utterancesPerSecond);
    io("memory_bytes", e.memoryBytes);
    io("best", e.best);
}
template <typename Io>
void members(Io &io, CheckpointSaved &e)
{
    io("fold", e.fold);
    io("seed", e.seed);
    io("epoch", e.epoch);
    io("folder", e.folder);
    io("best", e.best);
}
template <typename Io>
void members(Io &io, CommandAnswered &e)
{
    io("id", e.id);
    io("command", e.command);
    io("obeyed", e.obeyed);
    io("sentence", e.sentence);
}
template <typename Io>
void members(Io &, Paused &)
{}
template <typename Io>
void members(Io &, Resumed &)
{}
template <typename Io>
void members(Io &io, EarlyStopped &e)
{
    io("fold", e.fold);
    io("seed", e.seed);
    io("epoch", e.epoch);
    io("best_epoch", e.bestEpoch);
}
template <typename Io>
void members(Io &io, Evaluation &e)
{
    io("fold", e.fold);
    io("seed", e.seed);
    io("split", e.split);
    io("utterances", e.utterances);
    members(io, e.scores);
    io("confusion_matrix", e.confusionMatrix);
}
template <typename Io>
void members(Io &, Alive &)
{}
template <typename Io>
void members(Io &io, RunStopped &e)
{
    io("by", e.by);
}
template <typename Io>
void members(Io &io, RunFinished &e)
{
    io("seconds", e.seconds);
}
template <typename Io>
void members(Io &io, ErrorHappened &e)
{
    io("code", e.code);
    io("arguments", e.arguments);
    io("sentence", e.sentence);
    io("ended", e.ended);
}

} // namespace

ErrorHappened eventOf(const Error &error, bool ended)
{
    return {error.code ? error.code->key : "", error.arguments, inEnglish(error), ended};
}

std::string_view nameOf(const EventBody &body)
{
    return kNames[body.index()];
}

std::string toLine(const Event &event)
{
    Json json{{"event", nameOf(event.body)}, {"time", event.time}, {"attempt", event.attempt}};
    Put put{json};
    EventBody body = event.body; // members() is written for both directions
    std::visit([&](auto &of) { members(put, of); }, body);
    return json.dump(-1, ' ', false, Json::error_handler_t::replace);
}

std::optional<Event> parseEvent(std::string_view line)
{
    const Json json = Json::parse(line, nullptr, false);
    if (!json.is_object())
        return std::nullopt;
    Get get{json};
    std::string name;
    get("event", name);
    const auto found = std::find(kNames.begin(), kNames.end(), name);
    if (found == kNames.end())
        return std::nullopt;
    Event event;
    get("time", event.time);
    get("attempt", event.attempt);
    event.body = alternativeAt<EventBody>(static_cast<std::size_t>(found - kNames.begin()));
    std::visit([&](auto &of) { members(get, of); }, event.body);
    return event;
}

} // namespace merhan::protocol
