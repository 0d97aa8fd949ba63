// SPDX-License-Identifier: Apache-2.0
#include "core/protocol/dataset.h"

#include "core/protocol/errors.h"

#include <algorithm>
#include <map>
#include <set>
#include <unistd.h>

namespace merhan::protocol {

std::optional<int> Dataset::classIndex(const Item &item) const
{
    if (!item.label)
        return std::nullopt;
    const auto found = std::find(classes.begin(), classes.end(), *item.label);
    if (found == classes.end())
        return std::nullopt;
    return static_cast<int>(found - classes.begin());
}

std::int64_t Dataset::labelled() const
{
    return std::count_if(items.begin(), items.end(),
                         [](const Item &item) { return item.label.has_value(); });
}

std::map<std::string, std::int64_t> Dataset::countsByClass() const
{
    std::map<std::string, std::int64_t> counts;
    for (const std::string &name : classes)
        counts[name] = 0;
    for (const Item &item : items)
        if (item.label)
            ++counts[*item.label];
    return counts;
}

Result<void> setCorpusRoot(Dataset &dataset, std::string_view nameAndFolder)
{
    std::set<std::string> names;
    for (const auto &[name, folder] : dataset.corpusRoots)
        names.insert(name);
    for (const Item &item : dataset.items)
        names.insert(item.utterance.corpus);

    const std::size_t equals = nameAndFolder.find('=');
    const std::string name(nameAndFolder.substr(0, equals));
    if (equals == std::string_view::npos || equals + 1 == nameAndFolder.size()
        || !names.contains(name)) {
        std::string all;
        for (const std::string &known : names)
            all += (all.empty() ? "" : ", ") + known;
        return Error{&errors::kCorpusRoot, {toValidUtf8(nameAndFolder), all}};
    }
    dataset.corpusRoots[name] = nameAndFolder.substr(equals + 1);
    return {};
}

std::filesystem::path wavPath(const Dataset &dataset, const corpus::Utterance &utterance)
{
    const auto root = dataset.corpusRoots.find(utterance.corpus);
    if (utterance.wav.empty() || root == dataset.corpusRoots.end())
        return {};
    return std::filesystem::path(root->second) / utterance.wav;
}

MissingWavs missingWavs(const Dataset &dataset)
{
    constexpr std::size_t kExamples = 5;
    std::map<std::filesystem::path, bool> known; // a dialog's wav holds many utterances
    MissingWavs missing;
    for (const Item &item : dataset.items) {
        if (!item.label)
            continue;
        const auto path = wavPath(dataset, item.utterance);
        const auto [entry, isNew] = known.try_emplace(path, false);
        if (isNew)
            entry->second = !path.empty() && ::access(path.c_str(), R_OK) == 0;
        if (entry->second)
            continue;
        ++missing.count;
        if (isNew && !path.empty() && missing.examples.size() < kExamples)
            missing.examples.push_back(path);
    }
    return missing;
}

} // namespace merhan::protocol
