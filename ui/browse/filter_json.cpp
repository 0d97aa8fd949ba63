// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/browse/utterance_filter.h"

#include <nlohmann/json.hpp>

namespace merhan::browse {

namespace {

using Json = nlohmann::json;

constexpr std::pair<const char *, std::set<std::string> UtteranceFilter::*> kSets[] = {
    {"labels", &UtteranceFilter::labels},         {"corpora", &UtteranceFilter::corpora},
    {"sessions", &UtteranceFilter::sessions},     {"dialogs", &UtteranceFilter::dialogs},
    {"speakers", &UtteranceFilter::speakers},     {"annotators", &UtteranceFilter::annotators},
    {"predicted", &UtteranceFilter::predicted},
};
constexpr std::pair<const char *, Range UtteranceFilter::*> kRanges[] = {
    {"duration", &UtteranceFilter::duration},     {"agreement", &UtteranceFilter::agreement},
    {"valence", &UtteranceFilter::valence},       {"activation", &UtteranceFilter::activation},
    {"dominance", &UtteranceFilter::dominance},   {"confidence", &UtteranceFilter::confidence},
};
constexpr std::pair<const char *, std::optional<bool> UtteranceFilter::*> kAnswers[] = {
    {"marked", &UtteranceFilter::marked},
    {"noted", &UtteranceFilter::noted},
    {"annotated", &UtteranceFilter::annotated},
};

constexpr std::pair<corpus::Scenario, const char *> kScenarios[] = {
    {corpus::Scenario::Improvised, "improvised"}, {corpus::Scenario::Scripted, "scripted"}};
constexpr std::pair<Verdict, const char *> kVerdicts[] = {{Verdict::Right, "right"},
                                                          {Verdict::Different, "different"}};
constexpr std::pair<store::Split, const char *> kSplits[] = {
    {store::Split::Test, "test"},
    {store::Split::Validation, "validation"},
    {store::Split::Train, "train"}};

template <typename Value, std::size_t Count>
void write(Json &json, const char *key, const std::set<Value> &values,
           const std::pair<Value, const char *> (&names)[Count])
{
    for (const auto &[value, name] : names)
        if (values.contains(value))
            json[key].push_back(name);
}

template <typename Value, std::size_t Count>
void read(const Json &json, const char *key, std::set<Value> &values,
          const std::pair<Value, const char *> (&names)[Count])
{
    const auto found = json.find(key);
    if (found == json.end() || !found->is_array())
        return;
    for (const Json &one : *found)
        for (const auto &[value, name] : names)
            if (one == name)
                values.insert(value);
}

} // namespace

std::string toJson(const UtteranceFilter &filter)
{
    Json json = Json::object();
    if (!filter.text.empty())
        json["text"] = filter.text;
    for (const auto &[key, member] : kSets)
        if (!(filter.*member).empty())
            json[key] = filter.*member;
    for (const auto &[key, member] : kRanges) {
        const Range &range = filter.*member;
        if (range.least)
            json[key]["least"] = *range.least;
        if (range.greatest)
            json[key]["greatest"] = *range.greatest;
    }
    for (const auto &[key, member] : kAnswers)
        if (filter.*member)
            json[key] = *(filter.*member);
    write(json, "scenarios", filter.scenarios, kScenarios);
    write(json, "verdicts", filter.verdicts, kVerdicts);
    write(json, "splits", filter.splits, kSplits);
    // A name that is no UTF-8 can't be found again, but it mustn't end the program.
    return json.dump(-1, ' ', false, Json::error_handler_t::replace);
}

UtteranceFilter filterFromJson(const std::string &text)
{
    UtteranceFilter filter;
    const Json json = Json::parse(text, nullptr, false);
    if (!json.is_object())
        return filter;
    const auto at = [&](const char *key) {
        const auto found = json.find(key);
        return found == json.end() ? Json() : *found;
    };
    if (const Json words = at("text"); words.is_string())
        filter.text = words.get<std::string>();
    for (const auto &[key, member] : kSets)
        if (const Json names = at(key); names.is_array())
            for (const Json &name : names)
                if (name.is_string())
                    (filter.*member).insert(name.get<std::string>());
    for (const auto &[key, member] : kRanges) {
        const Json range = at(key);
        if (!range.is_object())
            continue;
        if (const auto end = range.find("least"); end != range.end() && end->is_number())
            (filter.*member).least = end->get<double>();
        if (const auto end = range.find("greatest"); end != range.end() && end->is_number())
            (filter.*member).greatest = end->get<double>();
    }
    for (const auto &[key, member] : kAnswers)
        if (const Json answer = at(key); answer.is_boolean())
            filter.*member = answer.get<bool>();
    read(json, "scenarios", filter.scenarios, kScenarios);
    read(json, "verdicts", filter.verdicts, kVerdicts);
    read(json, "splits", filter.splits, kSplits);
    return filter;
}

} // namespace merhan::browse
