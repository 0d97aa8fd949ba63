// SPDX-License-Identifier: Apache-2.0
#include "core/protocol/atomic_file.h"
#include "core/protocol/dataset.h"
#include "core/protocol/dataset_lines.h"
#include "core/protocol/errors.h"
#include "core/protocol/lines.h"
#include "core/protocol/sha256.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <set>
#include <utility>

namespace merhan::protocol {

namespace {

using Json = nlohmann::json;

/// Reads the first line into `dataset`; the number of utterances it promises, or what is wrong.
Result<std::size_t> parseHeaderLine(std::string_view line, Dataset &dataset)
{
    const Json json = Json::parse(line, nullptr, false);
    if (!json.is_object() || json.value("/format"_json_pointer, Json()) != "merhan-dataset")
        return Error{&errors::kDatasetHeader, {"its first line doesn't say so"}};
    const Json version = json.value("/version"_json_pointer, Json());
    if (!version.is_number_integer() || version > Dataset::kVersion || version < 1)
        return Error{&errors::kDatasetVersion, {version.dump(), std::to_string(Dataset::kVersion)}};
    try {
        dataset.labelSet = json.at("label_set").get<std::string>();
        dataset.classes = json.at("classes").get<std::vector<std::string>>();
        dataset.source = json.at("label_source").get<std::string>();
        dataset.corpusRoots = json.at("corpus_roots").get<std::map<std::string, std::string>>();
        dataset.project = json.value("project", "");
        dataset.madeBy = json.value("made_by", "");
        dataset.madeAt = json.value("made_at", "");
        const Json &count = json.at("/counts/utterances"_json_pointer);
        if (dataset.classes.empty())
            return Error{&errors::kDatasetHeader, {"its first line names no classes"}};
        if (!count.is_number_unsigned())
            return Error{&errors::kDatasetHeader, {"its first line doesn't count the utterances"}};
        return count.get<std::size_t>();
    } catch (const Json::exception &) {
        return Error{&errors::kDatasetHeader,
                     {"a field of its first line is missing or of another kind"}};
    }
}

void check(const Item &item, const Dataset &dataset)
{
    if (item.label && !dataset.classIndex(item))
        throw BadLine("its label '" + *item.label + "' is none of the classes");
    if (!item.target.empty() && item.target.size() != dataset.classes.size())
        throw BadLine("its target has " + std::to_string(item.target.size()) + " shares for "
                      + std::to_string(dataset.classes.size()) + " classes");
    if (std::any_of(item.target.begin(), item.target.end(), [](double share) { return share < 0; }))
        throw BadLine("its target has a negative share");
}

} // namespace

Result<void> writeDataset(const Dataset &dataset, const std::filesystem::path &file)
{
    auto target = AtomicFile::create(file);
    if (!target)
        return target.error();
    std::string text = headerLine(dataset) + '\n';
    for (const Item &item : dataset.items) {
        text += itemLine(item) + '\n';
        if (text.size() < 1U << 20U)
            continue;
        if (auto done = target->write(text); !done)
            return done;
        text.clear();
    }
    if (auto done = target->write(text); !done)
        return done;
    return target->commit();
}

Result<Dataset> readDataset(const std::filesystem::path &file)
{
    Dataset dataset;
    std::size_t promised = 0;
    bool headed = false;
    std::set<std::pair<std::string, std::string>> seen;
    const auto done = readLines(file, [&](int line, std::string_view text) -> Result<void> {
        if (line == 1) {
            const auto count = parseHeaderLine(text, dataset);
            if (!count)
                return count.error();
            promised = *count;
            headed = true;
            return {};
        }
        try {
            Item item = parseItem(text);
            check(item, dataset);
            if (!seen.insert({item.utterance.corpus, item.utterance.id}).second)
                throw BadLine("'" + item.utterance.id + "' is there twice");
            dataset.items.push_back(std::move(item));
            return {};
        } catch (const BadLine &bad) {
            return Error{&errors::kDatasetLine, {bad.what()}};
        }
    });
    if (!done)
        return done.error();
    if (!headed)
        return Error{&errors::kDatasetHeader, {"it is empty"}, file};
    if (dataset.items.size() != promised)
        return Error{&errors::kDatasetCount,
                     {std::to_string(promised), std::to_string(dataset.items.size())},
                     file};
    return dataset;
}

std::string dataVersion(const Dataset &dataset)
{
    Sha256 hash;
    hash.update(dataset.labelSet + '\n' + dataset.source + '\n');
    for (const Item &item : dataset.items)
        hash.update(itemLine(item) + '\n');
    return hash.hex();
}

} // namespace merhan::protocol
