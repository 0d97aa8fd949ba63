// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <nlohmann/json.hpp>

#include <cmath>
#include <cstdint>
#include <optional>
#include <string>
#include <type_traits>
#include <utility>
#include <variant>
#include <vector>

namespace merhan::protocol {

// How a struct's members become fields of a JSON object and come back: a function
// `members(io, value)` names them once, and is called with a Put or with a Get.

using Json = nlohmann::ordered_json;

/// Puts members into JSON; NaN becomes null.
struct Put {
    Json &json;

    template <typename T>
    void operator()(const char *name, const T &value)
    {
        json[name] = value;
    }
    template <typename T>
    void operator()(const char *name, const std::optional<T> &value)
    {
        if (value)
            json[name] = *value;
    }
    void operator()(const char *name, double value)
    {
        json[name] = std::isfinite(value) ? Json(value) : Json(nullptr);
    }
};

// One overload a type; a value of another kind leaves what is there.
inline bool take(const Json &json, std::string &value)
{
    return json.is_string() && (value = json.get<std::string>(), true);
}
inline bool take(const Json &json, bool &value)
{
    return json.is_boolean() && (value = json.get<bool>(), true);
}
inline bool take(const Json &json, double &value)
{
    return json.is_number() && (value = json.get<double>(), true);
}
template <typename Integer>
requires std::is_integral_v<Integer>
bool take(const Json &json, Integer &value)
{
    if (json.is_number_unsigned() && std::in_range<Integer>(json.get<std::uint64_t>()))
        value = static_cast<Integer>(json.get<std::uint64_t>());
    else if (json.is_number_integer() && !json.is_number_unsigned()
             && std::in_range<Integer>(json.get<std::int64_t>()))
        value = static_cast<Integer>(json.get<std::int64_t>());
    else
        return false;
    return true;
}
template <typename T>
bool take(const Json &json, std::optional<T> &value)
{
    T read{};
    return take(json, read) && (value = read, true);
}
template <typename T>
bool take(const Json &json, std::vector<T> &value)
{
    if (!json.is_array())
        return false;
    std::vector<T> read;
    for (const Json &element : json)
        if (!take(element, read.emplace_back()))
            return false;
    value = std::move(read);
    return true;
}

/// Takes members from JSON.
struct Get {
    const Json &json;

    template <typename T>
    void operator()(const char *name, T &value)
    {
        if (const auto found = json.find(name); found != json.end())
            take(*found, value);
    }
};

/// The alternative of a variant at a position, with its defaults.
template <typename Variant>
Variant alternativeAt(std::size_t position)
{
    return [&]<std::size_t... Is>(std::index_sequence<Is...>)
    {
        Variant body;
        ((Is == position ? (body.template emplace<Is>(), true) : false) || ...);
        return body;
    }
    (std::make_index_sequence<std::variant_size_v<Variant>>());
}

} // namespace merhan::protocol
