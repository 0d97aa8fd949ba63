// SPDX-License-Identifier: Apache-2.0
#include "core/training/checkpoint.h"

#include "core/nn/tensors.h"
#include "core/protocol/atomic_file.h"
#include "core/training/errors.h"

#include <fcntl.h>
#include <stdio.h>

#include <nlohmann/json.hpp>

#include <cmath>
#include <cstdio>

namespace merhan::training {

namespace {

constexpr int kFormat = 1;

nn::StateDict asState(const std::vector<std::pair<std::string, torch::Tensor>> &tensors)
{
    nn::StateDict state;
    for (const auto &[name, tensor] : tensors)
        state.emplace(name, tensor.detach().to(torch::kCPU));
    return state;
}

std::string positionJson(const Position &position, std::size_t fold, std::uint64_t seed)
{
    nlohmann::ordered_json json{{"format", kFormat},
                                {"fold", fold},
                                {"seed", seed},
                                {"epochs_finished", position.epoch},
                                {"steps_of_the_next", position.batch},
                                {"loss_sum", position.lossSum},
                                {"utterances_seen", position.seen},
                                {"best_epoch", position.bestEpoch},
                                {"best_loss", nullptr},
                                {"epochs_without_better", position.epochsWithoutBetter},
                                {"threads", torch::get_num_threads()}};
    if (std::isfinite(position.bestLoss)) // JSON has no infinity: null says that there is none yet
        json["best_loss"] = position.bestLoss;
    return json.dump(1);
}

Result<Position> readPosition(const std::filesystem::path &file)
{
    const auto text = protocol::readWhole(file);
    if (!text)
        return text.error();
    const auto json = nlohmann::json::parse(*text, nullptr, false);
    const auto bad = [&](const std::string &what) {
        return Error{&errors::kCheckpointUnusable, {what}, file};
    };
    if (!json.is_object())
        return bad("it is no JSON object");
    if (json.value("format", 0) != kFormat)
        return bad(fillIn("it has format %1, and this version reads %2",
                          {json.value("format", nlohmann::json()).dump(), std::to_string(kFormat)}));
    try {
        Position position;
        json.at("epochs_finished").get_to(position.epoch);
        json.at("steps_of_the_next").get_to(position.batch);
        json.at("loss_sum").get_to(position.lossSum);
        json.at("utterances_seen").get_to(position.seen);
        json.at("best_epoch").get_to(position.bestEpoch);
        json.at("epochs_without_better").get_to(position.epochsWithoutBetter);
        if (!json.at("best_loss").is_null())
            json.at("best_loss").get_to(position.bestLoss);
        return position;
    } catch (const nlohmann::json::exception &problem) {
        return bad(problem.what());
    }
}

/// Copies `state` into `targets` by name; both must have the same names and shapes.
Result<void> copyInto(const std::vector<std::pair<std::string, torch::Tensor>> &targets,
                      const nn::StateDict &state, const std::filesystem::path &file)
{
    const torch::NoGradGuard noGradient;
    for (const auto &[name, target] : targets) {
        const auto found = state.find(name);
        if (found == state.end() || found->second.sizes() != target.sizes())
            return Error{&errors::kCheckpointUnusable,
                         {fillIn("the tensor %1 is missing or has another shape", {name})},
                         file};
        torch::Tensor destination = target;
        destination.copy_(found->second);
    }
    return {};
}

} // namespace

Result<std::filesystem::path> Checkpoints::save(const FoldTrainer &trainer, std::size_t fold,
                                                std::uint64_t seed) const
{
    namespace fs = std::filesystem;
    const Position &position = trainer.position();
    char name[64];
    std::snprintf(name, sizeof name, "epoch-%04lld-step-%04lld",
                  static_cast<long long>(position.epoch), static_cast<long long>(position.batch));
    const fs::path target = m_folder / name;
    const fs::path growing = m_folder / fillIn(".%1.growing", {name});
    std::error_code problem;
    fs::remove_all(growing, problem);
    if (!fs::create_directories(growing, problem) && problem)
        return Error{&merhan::errors::kFileUnwritable, {problem.message()}, growing};

    const auto write = [&]() -> Result<void> {
        if (auto done = nn::saveTensors(growing / "model.safetensors",
                                        asState(namedTensors(*trainer.model())));
            !done)
            return done;
        if (auto done = nn::saveTensors(growing / "optimiser.safetensors",
                                        asState(trainer.optimiser().state()));
            !done)
            return done;
        if (!trainer.best().empty()) {
            if (auto done =
                    nn::saveTensors(growing / "best.safetensors", asState(trainer.best()));
                !done)
                return done;
        }
        return protocol::writeWhole(growing / "state.json", positionJson(position, fold, seed));
    };
    if (auto done = write(); !done) {
        fs::remove_all(growing, problem); // what doesn't fit on the disk must not fill it
        return done.error();
    }
    protocol::syncFolder(growing);
    // Saved at the same step before, by a run stopped twice there? Exchanged, so that at no moment the
    // pointer names nothing.
    if (::renameat2(AT_FDCWD, growing.c_str(), AT_FDCWD, target.c_str(), RENAME_EXCHANGE) == 0) {
        fs::remove_all(growing, problem);
        problem.clear();
    } else {
        fs::remove_all(target, problem); // a file system that can't exchange
        fs::rename(growing, target, problem);
    }
    if (problem)
        return Error{&merhan::errors::kFileUnwritable, {problem.message()}, target};
    protocol::syncFolder(m_folder);
    if (auto done = protocol::writeWhole(m_folder / "last.json",
                                         nlohmann::json{{"last", name}}.dump());
        !done)
        return done.error();
    if (!m_keepAll) {
        for (const auto &entry : fs::directory_iterator(m_folder, problem)) {
            if (entry.is_directory() && entry.path() != target)
                fs::remove_all(entry.path(), problem);
        }
    }
    return target;
}

Result<bool> Checkpoints::restoreLast(FoldTrainer &trainer) const
{
    std::error_code problem;
    if (!std::filesystem::exists(m_folder / "last.json", problem))
        return false;
    const auto text = protocol::readWhole(m_folder / "last.json");
    if (!text)
        return text.error();
    const auto json = nlohmann::json::parse(*text, nullptr, false);
    const std::string name = json.is_object() ? json.value("last", "") : "";
    if (name.empty())
        return Error{&errors::kCheckpointUnusable, {"it names none"}, m_folder / "last.json"};
    const std::filesystem::path folder = m_folder / name;

    auto position = readPosition(folder / "state.json");
    if (!position)
        return position.error();
    auto model = nn::loadTensors(folder / "model.safetensors");
    if (!model)
        return model.error();
    if (auto done = copyInto(namedTensors(*trainer.model()), *model, folder / "model.safetensors");
        !done)
        return done.error();
    auto optimiser = nn::loadTensors(folder / "optimiser.safetensors");
    if (!optimiser)
        return optimiser.error();
    if (auto done =
            copyInto(trainer.optimiser().state(), *optimiser, folder / "optimiser.safetensors");
        !done)
        return done.error();

    std::vector<std::pair<std::string, torch::Tensor>> best;
    if (position->bestEpoch > 0) {
        auto tensors = nn::loadTensors(folder / "best.safetensors");
        if (!tensors)
            return tensors.error();
        for (const auto &[parameter, tensor] : namedTensors(*trainer.model())) {
            const auto found = tensors->find(parameter);
            if (found == tensors->end() || found->second.sizes() != tensor.sizes())
                return Error{&errors::kCheckpointUnusable,
                             {fillIn("the tensor %1 is missing or has another shape", {parameter})},
                             folder / "best.safetensors"};
            best.emplace_back(parameter, found->second.clone());
        }
    }
    trainer.setBest(std::move(best));
    trainer.setPosition(*position);
    return true;
}

void Checkpoints::removeAll() const
{
    if (m_keepAll)
        return;
    std::error_code problem;
    std::filesystem::remove_all(m_folder, problem);
}

} // namespace merhan::training
