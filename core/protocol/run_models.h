// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/error/result.h"

#include <cstdint>
#include <filesystem>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace merhan::protocol {

/// A model and which fold and seed of its run it is; both missing for a model folder.
struct RunModel {
    std::filesystem::path folder;
    std::optional<int> fold;
    std::optional<std::uint64_t> seed;
    bool operator==(const RunModel &) const = default;
};

/// What a path names: a model folder, or every finished fold and seed of a run, in their order.
/// `fold` and `seed` keep only those. Error when none is left.
Result<std::vector<RunModel>> modelsIn(const std::filesystem::path &named, std::optional<int> fold,
                                       std::optional<std::uint64_t> seed);

/// What each utterance of a run was to each of its models, from config.json and dataset.jsonl: so
/// also of a run that isn't finished.
class RunSplits {
public:
    static Result<RunSplits> read(const std::filesystem::path &runFolder);

    /// "test", "validation", "train"; "" for what that model's data set hasn't. `corpus` "": the
    /// first utterance of that id, of whichever corpus.
    std::string_view of(const std::string &utterance, const std::string &corpus,
                        const RunModel &model) const;
    /// Of `models` the ones that had the utterance in their test, in their order.
    std::vector<RunModel> testedBy(const std::string &utterance, const std::string &corpus,
                                   const std::vector<RunModel> &models) const;

private:
    enum class Part : unsigned char { None, Test, Validation, Train };
    /// (id, corpus) and its place in the data set
    std::map<std::pair<std::string, std::string>, std::size_t> m_places;
    /// [seed][fold][place]
    std::map<std::uint64_t, std::vector<std::vector<Part>>> m_parts;
};

} // namespace merhan::protocol
