// SPDX-License-Identifier: Apache-2.0
#include "core/protocol/run_models.h"

#include "core/protocol/errors.h"
#include "core/protocol/folds.h"
#include "core/protocol/run_folder.h"

#include <algorithm>
#include <charconv>
#include <tuple>

namespace merhan::protocol {

namespace fs = std::filesystem;

namespace {

/// The number in "fold-3", "seed-1".
template <typename Number>
std::optional<Number> numberIn(const fs::path &folder, std::string_view prefix)
{
    const std::string name = folder.filename().string();
    if (!name.starts_with(prefix))
        return std::nullopt;
    Number number{};
    const auto [end, problem] =
        std::from_chars(name.data() + prefix.size(), name.data() + name.size(), number);
    if (problem != std::errc() || end != name.data() + name.size())
        return std::nullopt;
    return number;
}

} // namespace

Result<std::vector<RunModel>> modelsIn(const fs::path &named, std::optional<int> fold,
                                       std::optional<std::uint64_t> seed)
{
    std::error_code problem;
    if (fs::exists(named / "model.safetensors", problem))
        return std::vector{RunModel{named, {}, {}}};
    std::vector<RunModel> models;
    for (const auto &foldEntry : fs::directory_iterator(named, problem)) {
        const auto f = numberIn<int>(foldEntry.path(), "fold-");
        if (!f || (fold && *f != *fold))
            continue;
        std::error_code gone;
        for (const auto &seedEntry : fs::directory_iterator(foldEntry.path(), gone)) {
            const auto s = numberIn<std::uint64_t>(seedEntry.path(), "seed-");
            const fs::path model = seedEntry.path() / "model";
            if (s && (!seed || *s == *seed) && fs::exists(model / "model.safetensors", gone))
                models.push_back({model, *f, *s});
        }
    }
    if (models.empty())
        return Error{&errors::kNoModel, {fold || seed ? " of that fold and seed" : ""}, named};
    std::sort(models.begin(), models.end(), [](const RunModel &a, const RunModel &b) {
        return std::tie(a.fold, a.seed) < std::tie(b.fold, b.seed);
    });
    return models;
}

Result<RunSplits> RunSplits::read(const fs::path &runFolder)
{
    const RunFolder run(runFolder);
    const auto config = readConfig(run.config(), {});
    if (!config)
        return config.error();
    const auto dataset = readDataset(run.dataset());
    if (!dataset)
        return dataset.error();
    RunSplits splits;
    for (std::size_t i = 0; i < dataset->items.size(); ++i) {
        const corpus::Utterance &utterance = dataset->items[i].utterance;
        splits.m_places.emplace(std::pair(utterance.id, utterance.corpus), i);
    }
    for (const std::uint64_t seed : config->seeds()) {
        const auto plan = planFolds(*dataset, *config, seed);
        if (!plan)
            return plan.error();
        auto &folds = splits.m_parts[seed];
        for (const Fold &fold : plan->folds) {
            auto &parts = folds.emplace_back(dataset->items.size(), Part::None);
            const auto mark = [&](const std::vector<std::size_t> &places, Part part) {
                for (const std::size_t place : places)
                    parts[place] = part;
            };
            mark(fold.train, Part::Train);
            mark(fold.validation, Part::Validation);
            mark(fold.unlabelled, Part::Test); // answered as the test is, only never scored
            mark(fold.test, Part::Test);
        }
    }
    return splits;
}

std::string_view RunSplits::of(const std::string &utterance, const std::string &corpus,
                               const RunModel &model) const
{
    const auto place = m_places.lower_bound({utterance, corpus});
    if (place == m_places.end() || place->first.first != utterance
        || (!corpus.empty() && place->first.second != corpus) || !model.fold || !model.seed)
        return {};
    const auto folds = m_parts.find(*model.seed);
    const auto fold = static_cast<std::size_t>(*model.fold);
    if (folds == m_parts.end() || fold >= folds->second.size())
        return {};
    switch (folds->second[fold][place->second]) {
    case Part::Test:
        return "test";
    case Part::Validation:
        return "validation";
    case Part::Train:
        return "train";
    case Part::None:
        break;
    }
    return {};
}

std::vector<RunModel> RunSplits::testedBy(const std::string &utterance, const std::string &corpus,
                                          const std::vector<RunModel> &models) const
{
    std::vector<RunModel> tested;
    for (const RunModel &model : models)
        if (of(utterance, corpus, model) == "test")
            tested.push_back(model);
    return tested;
}

} // namespace merhan::protocol
