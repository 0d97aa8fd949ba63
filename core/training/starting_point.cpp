// SPDX-License-Identifier: Apache-2.0
#include "core/training/starting_point.h"

#include "core/protocol/atomic_file.h"
#include "core/protocol/lines.h"
#include "core/training/errors.h"

#include <algorithm>
#include <vector>

namespace merhan::training {

namespace {

namespace fs = std::filesystem;

std::string lineOf(const corpus::Utterance &utterance)
{
    return utterance.corpus + "\t" + utterance.id;
}

/// A model folder itself, or the first fold-F/seed-S/model of a run.
fs::path modelFolderIn(const fs::path &folder)
{
    std::error_code problem;
    if (fs::exists(folder / "model.safetensors", problem))
        return folder;
    std::vector<fs::path> models;
    for (const auto &fold : fs::directory_iterator(folder, problem)) {
        if (!fold.path().filename().string().starts_with("fold-"))
            continue;
        for (const auto &seed : fs::directory_iterator(fold.path(), problem))
            if (fs::exists(seed.path() / "model" / "model.safetensors", problem))
                models.push_back(seed.path() / "model");
    }
    return models.empty() ? folder : *std::min_element(models.begin(), models.end());
}

} // namespace

Result<StartingPoint> StartingPoint::open(const protocol::RunConfig &config)
{
    StartingPoint start;
    if (config.init.empty())
        return start;
    start.m_folder = modelFolderIn(config.init);
    auto state = nn::loadTensors(start.m_folder / "model.safetensors");
    if (!state)
        return state.error();
    start.m_state = *std::move(state);
    const fs::path seen = start.m_folder / "trained_on.txt";
    start.m_knowsWhatItSaw = fs::exists(seen);
    if (start.m_knowsWhatItSaw) {
        auto read = protocol::readLines(seen, [&](int, std::string_view line) -> Result<void> {
            start.m_seen.emplace(line);
            return {};
        });
        if (!read)
            return read.error();
    }
    return start;
}

Result<void> StartingPoint::copyInto(nn::MerHanImpl &network) const
{
    if (m_folder.empty())
        return {};
    const torch::NoGradGuard noGradient;
    std::int64_t copied = 0;
    const auto take = [&](const std::string &name, torch::Tensor &target) {
        const auto found = m_state.find(name);
        if (found == m_state.end() || found->second.sizes() != target.sizes())
            return;
        target.copy_(found->second);
        ++copied;
    };
    for (auto &parameter : network.named_parameters())
        take(parameter.key(), parameter.value());
    for (auto &buffer : network.named_buffers())
        take(buffer.key(), buffer.value());
    if (copied == 0)
        return Error{&errors::kNothingInCommon, {}, m_folder};
    return {};
}

std::string StartingPoint::leakage(const protocol::Dataset &dataset,
                                   const protocol::FoldPlan &plan) const
{
    if (m_folder.empty())
        return {};
    if (!m_knowsWhatItSaw)
        return " What the model it starts from was trained on isn't known.";
    std::int64_t known = 0;
    for (const protocol::Fold &fold : plan.folds)
        for (const std::size_t i : fold.test)
            known += m_seen.contains(lineOf(dataset.items[i].utterance)) ? 1 : 0;
    return " The model it starts from was trained on " + std::to_string(known)
           + " of the test utterances.";
}

Result<void> writeTrainedOn(const std::filesystem::path &modelFolder,
                            const protocol::Dataset &dataset, const protocol::Fold &fold)
{
    std::string text;
    for (const auto *part : {&fold.train, &fold.validation})
        for (const std::size_t i : *part)
            text += lineOf(dataset.items[i].utterance) + "\n";
    return protocol::writeWhole(modelFolder / "trained_on.txt", text);
}

} // namespace merhan::training
