// SPDX-License-Identifier: Apache-2.0
#include "core/protocol/dataset_lines.h"

#include "core/error/error.h"

#include <nlohmann/json.hpp>

#include <utility>

namespace merhan::protocol {

namespace {

using Json = nlohmann::ordered_json;

// Text that is no UTF-8 (a file name can be) is written with U+FFFD.
std::string dumped(const Json &json)
{
    return json.dump(-1, ' ', false, Json::error_handler_t::replace);
}

template <typename T>
Json orNull(const std::optional<T> &value)
{
    return value ? Json(*value) : Json(nullptr);
}

void putDimensions(Json &json, const corpus::Dimensions &dimensions)
{
    json["valence"] = orNull(dimensions.valence);
    json["activation"] = orNull(dimensions.activation);
    json["dominance"] = orNull(dimensions.dominance);
}

Json votesOf(const corpus::Utterance &utterance)
{
    Json votes = Json::array();
    for (const corpus::Vote &vote : utterance.votes) {
        Json json{{"rater", vote.rater}, {"self", vote.self}, {"labels", vote.labels}};
        putDimensions(json, vote.dimensions);
        if (!vote.comment.empty())
            json["comment"] = vote.comment;
        votes.push_back(std::move(json));
    }
    return votes;
}

/// Reads fields of an object; one that is missing or null leaves what is there.
class Fields {
public:
    explicit Fields(const Json &json) : m_json(json)
    {
        if (!json.is_object())
            throw BadLine("it is no JSON object");
    }

    void text(const char *name, std::string &value) const
    {
        if (const Json *field = find(name, &Json::is_string, "a text"))
            value = field->get<std::string>();
    }
    void flag(const char *name, bool &value) const
    {
        if (const Json *field = find(name, &Json::is_boolean, "true or false"))
            value = field->get<bool>();
    }
    void number(const char *name, double &value) const
    {
        if (const Json *field = find(name, &Json::is_number, "a number"))
            value = field->get<double>();
    }
    void number(const char *name, std::optional<double> &value) const
    {
        if (const Json *field = find(name, &Json::is_number, "a number"))
            value = field->get<double>();
    }
    template <typename Integer>
    void integer(const char *name, Integer &value) const
    {
        const Json *field = find(name, &Json::is_number_integer, "a whole number");
        if (!field)
            return;
        const bool fits = field->is_number_unsigned()
                              ? std::in_range<Integer>(field->get<std::uint64_t>())
                              : std::in_range<Integer>(field->get<std::int64_t>());
        if (!fits)
            throw BadLine(std::string(name) + " is out of range");
        value = field->get<Integer>();
    }
    const Json *list(const char *name) const { return find(name, &Json::is_array, "a list"); }
    corpus::Dimensions dimensions() const
    {
        corpus::Dimensions read;
        number("valence", read.valence);
        number("activation", read.activation);
        number("dominance", read.dominance);
        return read;
    }

private:
    const Json *find(const char *name, bool (Json::*is)() const noexcept, const char *what) const
    {
        const auto found = m_json.find(name);
        if (found == m_json.end() || found->is_null())
            return nullptr;
        if (!((*found).*is)())
            throw BadLine(std::string(name) + " is not " + what);
        return &*found;
    }

    const Json &m_json;
};

corpus::Vote parseVote(const Json &json)
{
    const Fields fields(json);
    corpus::Vote vote;
    fields.text("rater", vote.rater);
    fields.flag("self", vote.self);
    fields.text("comment", vote.comment);
    vote.dimensions = fields.dimensions();
    if (const Json *labels = fields.list("labels")) {
        for (const Json &label : *labels) {
            if (!label.is_string())
                throw BadLine("a vote's label is not a text");
            vote.labels.push_back(label.get<std::string>());
        }
    }
    return vote;
}

template <typename Enum>
Enum oneOf(const Fields &fields, const char *name, const char *first, Enum firstValue,
           const char *second, Enum secondValue)
{
    std::string word;
    fields.text(name, word);
    if (word == first)
        return firstValue;
    if (word == second)
        return secondValue;
    if (!word.empty())
        throw BadLine(std::string(name) + " is neither " + first + " nor " + second);
    return Enum::Unknown;
}

} // namespace

std::string headerLine(const Dataset &dataset)
{
    Json byClass = Json::object();
    const auto counts = dataset.countsByClass();
    for (const std::string &name : dataset.classes)
        byClass[name] = counts.at(name);
    return dumped({{"format", "merhan-dataset"},
                   {"version", Dataset::kVersion},
                   {"label_set", dataset.labelSet},
                   {"classes", dataset.classes},
                   {"label_source", dataset.source},
                   {"corpus_roots", dataset.corpusRoots},
                   {"counts",
                    {{"utterances", dataset.items.size()},
                     {"labelled", dataset.labelled()},
                     {"by_class", byClass}}},
                   {"project", dataset.project},
                   {"made_by", dataset.madeBy},
                   {"made_at", dataset.madeAt}});
}

std::string itemLine(const Item &item)
{
    using corpus::Scenario;
    using corpus::Sex;
    const corpus::Utterance &u = item.utterance;
    Json json{
        {"id", u.id},      {"corpus", u.corpus},      {"session", u.session}, {"dialog", u.dialog},
        {"turn", nullptr}, {"speaker", u.speaker},    {"sex", nullptr},       {"scenario", nullptr},
        {"wav", nullptr},  {"start", u.startSeconds}, {"end", u.endSeconds}};
    if (u.turn >= 0)
        json["turn"] = u.turn;
    if (u.sex != Sex::Unknown)
        json["sex"] = u.sex == Sex::Female ? "female" : "male";
    if (u.scenario != Scenario::Unknown)
        json["scenario"] = u.scenario == Scenario::Improvised ? "improvised" : "scripted";
    if (!u.wav.empty())
        json["wav"] = u.wav;
    if (u.clipStartSeconds || u.clipEndSeconds) {
        json["clip_start"] = orNull(u.clipStartSeconds);
        json["clip_end"] = orNull(u.clipEndSeconds);
    }
    if (u.frames > 0 || u.sampleRateHz > 0) {
        json["sample_rate"] = u.sampleRateHz;
        json["channels"] = u.channels;
        json["frames"] = u.frames;
    }
    json["transcript"] = u.hasTranscript ? Json(u.transcript) : Json(nullptr);
    json["label"] = orNull(item.label);
    if (!item.target.empty())
        json["target"] = item.target;
    json["votes"] = votesOf(u);
    putDimensions(json, u.dimensions);
    return dumped(json);
}

Item parseItem(std::string_view line)
{
    using corpus::Scenario;
    using corpus::Sex;
    const Json json = Json::parse(line, nullptr, false);
    if (json.is_discarded())
        throw BadLine("it is no JSON");
    const Fields fields(json);
    Item item;
    corpus::Utterance &u = item.utterance;
    fields.text("id", u.id);
    if (u.id.empty())
        throw BadLine("it has no id");
    fields.text("corpus", u.corpus);
    fields.text("session", u.session);
    fields.text("dialog", u.dialog);
    fields.integer("turn", u.turn);
    fields.text("speaker", u.speaker);
    u.sex = oneOf(fields, "sex", "female", Sex::Female, "male", Sex::Male);
    u.scenario = oneOf(fields, "scenario", "improvised", Scenario::Improvised, "scripted",
                       Scenario::Scripted);
    fields.text("wav", u.wav);
    fields.number("start", u.startSeconds);
    fields.number("end", u.endSeconds);
    fields.number("clip_start", u.clipStartSeconds);
    fields.number("clip_end", u.clipEndSeconds);
    fields.integer("sample_rate", u.sampleRateHz);
    fields.integer("channels", u.channels);
    fields.integer("frames", u.frames);
    u.hasTranscript = json.contains("transcript") && !json["transcript"].is_null();
    fields.text("transcript", u.transcript);
    u.dimensions = fields.dimensions();
    if (json.contains("label") && !json["label"].is_null())
        fields.text("label", item.label.emplace());
    if (const Json *target = fields.list("target")) {
        for (const Json &share : *target) {
            if (!share.is_number())
                throw BadLine("target is not a list of numbers");
            item.target.push_back(share.get<double>());
        }
    }
    if (const Json *votes = fields.list("votes"))
        for (const Json &vote : *votes)
            u.votes.push_back(parseVote(vote));
    return item;
}

} // namespace merhan::protocol
