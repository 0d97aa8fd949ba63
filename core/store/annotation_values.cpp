// SPDX-License-Identifier: Apache-2.0
#include "core/corpus/labels.h"
#include "core/store/reading.h"

#include <nlohmann/json.hpp>

#include <sys/random.h>

#include <algorithm>
#include <charconv>
#include <random>

namespace merhan::store {

namespace {

constexpr const char *kFields[] = {"category", "dimensions", "cant_tell", "bad_audio",
                                   "mark",     "note",       "later"};
constexpr const char *kActions[] = {"set", "undo", "redo"};

bool isLabelKey(std::string_view text)
{
    return std::find(std::begin(corpus::kLabelKeys), std::end(corpus::kLabelKeys), text)
           != std::end(corpus::kLabelKeys);
}

std::string numberText(double value)
{
    char text[32] = {};
    const auto end = std::to_chars(std::begin(text), std::end(text), value).ptr;
    return {text, end};
}

std::optional<double> rating(const nlohmann::json &json, const char *key)
{
    const auto found = json.find(key);
    if (found == json.end() || !found->is_number())
        return std::nullopt;
    const double value = found->get<double>();
    return value >= 1 && value <= 5 ? std::optional(value) : std::nullopt;
}

} // namespace

Id Id::random()
{
    Id id;
    std::size_t have = 0;
    while (have < id.bytes.size()) {
        const ssize_t got = getrandom(id.bytes.data() + have, id.bytes.size() - have, 0);
        if (got > 0) {
            have += static_cast<std::size_t>(got);
        } else { // a kernel without it: the library's source of the same
            std::random_device device;
            for (; have < id.bytes.size(); ++have)
                id.bytes[have] = static_cast<unsigned char>(device());
        }
    }
    return id;
}

std::string Id::hex() const
{
    static constexpr char kDigits[] = "0123456789abcdef";
    std::string text;
    for (const unsigned char byte : bytes) {
        text += kDigits[byte >> 4U];
        text += kDigits[byte & 15U];
    }
    return text;
}

Id idOf(std::span<const std::byte> bytes)
{
    Id id;
    for (std::size_t i = 0; i < std::min(bytes.size(), id.bytes.size()); ++i)
        id.bytes[i] = std::to_integer<unsigned char>(bytes[i]);
    return id;
}

std::span<const std::byte> bytesOf(const Id &id)
{
    return std::as_bytes(std::span(id.bytes));
}

std::optional<std::span<const std::byte>> bytesOf(const std::optional<Id> &id)
{
    return id ? std::optional(bytesOf(*id)) : std::nullopt;
}

const char *keyOf(Field field)
{
    return kFields[static_cast<std::size_t>(field)];
}

const char *keyOf(Action action)
{
    return kActions[static_cast<std::size_t>(action)];
}

std::optional<Field> fieldOf(std::string_view key)
{
    const auto *found = std::find(std::begin(kFields), std::end(kFields), key);
    if (found == std::end(kFields))
        return std::nullopt;
    return static_cast<Field>(found - std::begin(kFields));
}

std::optional<Action> actionOf(std::string_view key)
{
    const auto *found = std::find(std::begin(kActions), std::end(kActions), key);
    if (found == std::end(kActions))
        return std::nullopt;
    return static_cast<Action>(found - std::begin(kActions));
}

std::string toJson(const Value &value)
{
    using nlohmann::ordered_json;
    ordered_json json;
    if (const auto *flag = std::get_if<bool>(&value))
        json = *flag;
    else if (const auto *text = std::get_if<std::string>(&value))
        json = *text;
    else if (const auto *labels = std::get_if<std::vector<std::string>>(&value))
        json = *labels;
    else if (const auto *d = std::get_if<corpus::Dimensions>(&value)) {
        json = ordered_json::object();
        if (d->valence)
            json["valence"] = *d->valence;
        if (d->activation)
            json["activation"] = *d->activation;
        if (d->dominance)
            json["dominance"] = *d->dominance;
    } else
        return "";
    return json.dump(-1, ' ', false, ordered_json::error_handler_t::replace);
}

std::string plain(const Value &value)
{
    if (const auto *flag = std::get_if<bool>(&value))
        return *flag ? "yes" : "";
    if (const auto *text = std::get_if<std::string>(&value))
        return *text;
    std::string all;
    if (const auto *labels = std::get_if<std::vector<std::string>>(&value))
        for (const auto &label : *labels)
            all += (all.empty() ? "" : "+") + label;
    if (const auto *d = std::get_if<corpus::Dimensions>(&value)) {
        const auto add = [&all](const char *name, const std::optional<double> &number) {
            if (number)
                all += std::string(all.empty() ? "" : " ") + name + "=" + numberText(*number);
        };
        add("valence", d->valence);
        add("activation", d->activation);
        add("dominance", d->dominance);
    }
    return all;
}

std::optional<Value> valueOf(Field field, std::string_view text)
{
    if (text.empty())
        return Value();
    const auto json = nlohmann::json::parse(text, nullptr, false);
    switch (field) {
    case Field::Category: {
        std::vector<std::string> labels;
        if (!json.is_array() || json.empty())
            return std::nullopt;
        for (const auto &label : json) {
            if (!label.is_string() || !isLabelKey(label.get_ref<const std::string &>()))
                return std::nullopt;
            labels.push_back(label.get<std::string>());
        }
        return labels;
    }
    case Field::Dimensions: {
        if (!json.is_object())
            return std::nullopt;
        const corpus::Dimensions d{rating(json, "valence"), rating(json, "activation"),
                                   rating(json, "dominance")};
        if (d == corpus::Dimensions{})
            return std::nullopt;
        return d;
    }
    case Field::CantTell:
    case Field::BadAudio:
    case Field::Later:
        return json == true ? std::optional<Value>(true) : std::nullopt;
    case Field::Mark:
    case Field::Note:
        return json.is_string() && !json.get_ref<const std::string &>().empty()
                   ? std::optional<Value>(json.get<std::string>())
                   : std::nullopt;
    }
    return std::nullopt;
}

} // namespace merhan::store
