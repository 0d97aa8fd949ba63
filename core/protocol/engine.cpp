// SPDX-License-Identifier: Apache-2.0
#include "core/protocol/engine.h"

#include "core/protocol/errors.h"
#include "core/protocol/json_members.h"

#include <algorithm>
#include <array>

namespace merhan::protocol {

namespace {

// In the order of EngineRequest and of EngineAnswer; the hello has a field of its own instead.
constexpr std::array<std::string_view, 3> kRequests = {"attention", "predict", "cancel"};
constexpr std::array<std::string_view, std::variant_size_v<EngineAnswer>> kAnswers = {
    "", "attention", "predict", "progress", "cancelled", "error"};

// Each message's members by name, once for both directions.
template <typename Io>
void members(Io &io, EngineUtterance &u)
{
    io("id", u.id);
    io("corpus", u.corpus);
    io("wav", u.wav);
    io("start", u.start);
    io("end", u.end);
    io("text", u.text);
}
template <typename Io>
void members(Io &io, EngineFailure &f)
{
    io("code", f.code);
    io("arguments", f.arguments);
    io("sentence", f.sentence);
}
template <typename Io>
void members(Io &io, EnginePrediction &p);

template <typename T>
Json objectOf(T &value)
{
    Json json = Json::object();
    Put put{json};
    members(put, value);
    return json;
}
template <typename T>
void within(Put &io, const char *name, T &value)
{
    io.json[name] = objectOf(value);
}
template <typename T>
void within(Put &io, const char *name, std::optional<T> &value)
{
    if (value)
        io.json[name] = objectOf(*value);
}
template <typename T>
void within(Put &io, const char *name, std::vector<T> &values)
{
    Json &list = io.json[name] = Json::array();
    for (T &value : values)
        list.push_back(objectOf(value));
}
template <typename T>
void within(Get &io, const char *name, T &value)
{
    if (const auto found = io.json.find(name); found != io.json.end() && found->is_object()) {
        Get get{*found};
        members(get, value);
    }
}
template <typename T>
void within(Get &io, const char *name, std::optional<T> &value)
{
    if (const auto found = io.json.find(name); found != io.json.end() && found->is_object()) {
        Get get{*found};
        members(get, value.emplace());
    }
}
template <typename T>
void within(Get &io, const char *name, std::vector<T> &values)
{
    const auto found = io.json.find(name);
    if (found == io.json.end() || !found->is_array())
        return;
    for (const Json &element : *found) {
        T value; // one that is no object keeps its place: answers are told apart by it
        if (element.is_object()) {
            Get get{element};
            members(get, value);
        }
        values.push_back(std::move(value));
    }
}

template <typename Io>
void members(Io &io, EnginePrediction &p)
{
    io("utterance", p.utterance);
    io("predicted", p.predicted);
    io("probabilities", p.probabilities);
    io("logits", p.logits);
    io("models", p.models);
    io("fold", p.fold);
    io("split", p.split);
    within(io, "error", p.error);
}

template <typename Io>
void members(Io &io, AttentionRequest &r)
{
    io("id", r.id);
    io("view", r.view);
    io("model", r.model);
    io("fold", r.fold);
    io("seed", r.seed);
    within(io, "utterance", r.utterance);
}
template <typename Io>
void members(Io &io, PredictRequest &r)
{
    io("id", r.id);
    io("view", r.view);
    io("model", r.model);
    io("fold", r.fold);
    io("seed", r.seed);
    within(io, "utterances", r.utterances);
}
template <typename Io>
void members(Io &io, CancelRequest &r)
{
    io("id", r.id);
}
template <typename Io>
void members(Io &, UnusableRequest &)
{}

template <typename Io>
void members(Io &io, EngineHello &a)
{
    io("engine", a.engine);
    io("version", a.version);
    io("device", a.device);
}
template <typename Io>
void members(Io &io, AttentionAnswer &a)
{
    io("id", a.id);
    io("utterance", a.utterance);
    io("classes", a.classes);
    io("probabilities", a.probabilities);
    io("model", a.model);
    io("fold", a.fold);
    io("seed", a.seed);
    io("split", a.split);
    io("maps", a.maps);
    io("cached", a.cached);
    io("milliseconds", a.milliseconds);
}
template <typename Io>
void members(Io &io, PredictAnswer &a)
{
    io("id", a.id);
    io("classes", a.classes);
    within(io, "predictions", a.predictions);
    io("milliseconds", a.milliseconds);
}
template <typename Io>
void members(Io &io, ProgressAnswer &a)
{
    io("id", a.id);
    io("done", a.done);
    io("total", a.total);
}
template <typename Io>
void members(Io &io, CancelledAnswer &a)
{
    io("id", a.id);
}
template <typename Io>
void members(Io &io, ErrorAnswer &a)
{
    io("id", a.id);
    members(io, a.failure);
}

std::string dumped(const Json &json)
{
    return json.dump(-1, ' ', false, Json::error_handler_t::replace);
}

/// Why an otherwise well-formed request can't be begun; nothing when it can.
std::optional<Error> lackOf(const EngineRequest &request)
{
    const auto lacks = [](const char *field) { return Error{&errors::kRequestLacks, {field}}; };
    if (const auto *attention = std::get_if<AttentionRequest>(&request);
        attention && attention->model.empty())
        return lacks("model");
    if (const auto *predict = std::get_if<PredictRequest>(&request)) {
        if (predict->model.empty())
            return lacks("model");
        if (predict->utterances.empty())
            return lacks("utterances");
    }
    return std::nullopt;
}

} // namespace

EngineFailure failureOf(const Error &error)
{
    return {error.code ? error.code->key : "", error.arguments, inEnglish(error)};
}

std::string toLine(const EngineRequest &request)
{
    if (std::holds_alternative<UnusableRequest>(request))
        return {};
    Json json{{"request", kRequests[request.index()]}};
    Put put{json};
    EngineRequest copy = request; // members() is written for both directions
    std::visit([&](auto &of) { members(put, of); }, copy);
    return dumped(json);
}

EngineRequest parseEngineRequest(std::string_view line)
{
    const Json json = Json::parse(line, nullptr, false);
    if (!json.is_object())
        return UnusableRequest{"", Error{&errors::kRequestUnreadable}};
    Get get{json};
    std::string id;
    std::string name;
    get("id", id);
    get("request", name);
    if (id.empty())
        return UnusableRequest{"", Error{&errors::kRequestLacks, {"id"}}};
    const auto found = std::find(kRequests.begin(), kRequests.end(), name);
    if (found == kRequests.end())
        return UnusableRequest{id, Error{&errors::kRequestUnknown, {name}}};
    auto request =
        alternativeAt<EngineRequest>(static_cast<std::size_t>(found - kRequests.begin()));
    std::visit([&](auto &of) { members(get, of); }, request);
    if (const auto lack = lackOf(request))
        return UnusableRequest{id, *lack};
    return request;
}

std::string toLine(const EngineAnswer &answer)
{
    Json json = Json::object();
    if (const auto name = kAnswers[answer.index()]; !name.empty())
        json["answer"] = name;
    Put put{json};
    EngineAnswer copy = answer;
    std::visit([&](auto &of) { members(put, of); }, copy);
    return dumped(json);
}

std::optional<EngineAnswer> parseEngineAnswer(std::string_view line)
{
    const Json json = Json::parse(line, nullptr, false);
    if (!json.is_object())
        return std::nullopt;
    Get get{json};
    std::string name;
    get("answer", name);
    const auto found = std::find(kAnswers.begin(), kAnswers.end(), name);
    if (found == kAnswers.end() || (name.empty() && !json.contains("engine")))
        return std::nullopt;
    auto answer = alternativeAt<EngineAnswer>(static_cast<std::size_t>(found - kAnswers.begin()));
    std::visit([&](auto &of) { members(get, of); }, answer);
    return answer;
}

std::string idOf(const EngineAnswer &answer)
{
    return std::visit(
        [](const auto &of) -> std::string {
            if constexpr (requires { of.id; })
                return of.id;
            else
                return {};
        },
        answer);
}

} // namespace merhan::protocol
