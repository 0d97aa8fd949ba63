// SPDX-License-Identifier: Apache-2.0
#include "core/corpus/labels.h"

#include "core/corpus/errors.h"
#include "core/corpus/text_file.h"

#include <algorithm>
#include <utility>

namespace merhan::corpus {

namespace {

constexpr std::string_view kFour = "neutral,happy+excited,angry,sad";

constexpr std::pair<std::string_view, std::string_view> kNamedSets[] = {
    {"four", kFour},
    {"four-without-excited", "neutral,happy,angry,sad"},
    // The first four agree with "four", so that their numbers mean the same in both.
    {"six", "neutral,happy,angry,sad,excited,frustrated"},
    {"all", "neutral,happy,excited,angry,sad,frustrated,surprised,fearful,disgusted,other"},
};

// "" stands for "no majority". RAVDESS' "calm" and EmoDB's "boredom" are none of ours: their
// recordings are taken without a label rather than called neutral or sad.
constexpr std::pair<std::string_view, std::string_view> kWords[] = {
    {"neu", "neutral"},
    {"neutral", "neutral"},
    {"neutral state", "neutral"},
    {"hap", "happy"},
    {"happy", "happy"},
    {"happiness", "happy"},
    {"joy", "happy"},
    {"exc", "excited"},
    {"excited", "excited"},
    {"excitement", "excited"},
    {"ang", "angry"},
    {"angry", "angry"},
    {"anger", "angry"},
    {"sad", "sad"},
    {"sadness", "sad"},
    {"fru", "frustrated"},
    {"frustrated", "frustrated"},
    {"frustration", "frustrated"},
    {"sur", "surprised"},
    {"surprise", "surprised"},
    {"surprised", "surprised"},
    {"fea", "fearful"},
    {"fear", "fearful"},
    {"fearful", "fearful"},
    {"dis", "disgusted"},
    {"disgust", "disgusted"},
    {"disgusted", "disgusted"},
    {"oth", "other"},
    {"other", "other"},
    {"xxx", ""},
};

std::vector<std::string_view> split(std::string_view text, char separator)
{
    std::vector<std::string_view> parts;
    for (std::size_t begin = 0;;) {
        const auto end = text.find(separator, begin);
        parts.push_back(trimmed(text.substr(begin, end - begin)));
        if (end == std::string_view::npos)
            return parts;
        begin = end + 1;
    }
}

std::string allKeys()
{
    std::string keys;
    for (const auto key : kLabelKeys)
        keys += (keys.empty() ? "" : ", ") + std::string(key);
    return keys;
}

} // namespace

std::optional<std::string> labelKeyOf(std::string_view word)
{
    std::string lower(trimmed(word));
    for (char &c : lower)
        c = c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
    const auto found = std::find_if(std::begin(kWords), std::end(kWords),
                                    [&](const auto &entry) { return entry.first == lower; });
    if (found == std::end(kWords))
        return std::nullopt;
    return std::string(found->second);
}

Result<LabelSet> LabelSet::parse(std::string_view spec)
{
    const std::string_view given = trimmed(spec);
    std::string_view full = given;
    for (const auto &[name, classes] : kNamedSets)
        if (name == given)
            full = classes;

    LabelSet set;
    for (const std::string_view oneClass : split(full, ',')) {
        std::string className;
        for (const std::string_view word : split(oneClass, '+')) {
            const auto key = labelKeyOf(word);
            if (!key || key->empty())
                return Error{
                    &errors::kUnknownLabel,
                    {std::string(word.empty() ? given : word), allKeys(), std::string(kFour)}};
            if (!set.m_classOfKey.emplace(*key, static_cast<int>(set.m_classes.size())).second)
                return Error{&errors::kLabelTwice, {*key, std::string(given)}};
            set.m_spec += className.empty() ? (set.m_spec.empty() ? "" : ",") : "+";
            set.m_spec += *key;
            if (className.empty())
                className = *key;
        }
        set.m_classes.push_back(className);
    }
    if (set.m_classes.size() < 2)
        return Error{&errors::kTooFewClasses, {std::string(given), std::string(kFour)}};
    return set;
}

std::optional<int> LabelSet::classOf(std::string_view labelKey) const
{
    const auto found = m_classOfKey.find(labelKey);
    if (found == m_classOfKey.end())
        return std::nullopt;
    return found->second;
}

std::string LabelSet::spec() const
{
    return m_spec;
}

} // namespace merhan::corpus
