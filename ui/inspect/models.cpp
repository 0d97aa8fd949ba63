// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspect/models.h"

#include "ui/common/text.h"

#include <QCoreApplication>

#include <algorithm>
#include <charconv>
#include <optional>
#include <set>
#include <string>
#include <string_view>

namespace merhan::inspect {

namespace fs = std::filesystem;

namespace {

/// The number behind "fold-" or "seed-".
std::optional<std::uint64_t> numberOf(const fs::path &folder, std::string_view prefix)
{
    const std::string name = folder.filename().string();
    if (!name.starts_with(prefix))
        return std::nullopt;
    std::uint64_t number = 0;
    const char *const end = name.data() + name.size();
    const auto read = std::from_chars(name.data() + prefix.size(), end, number);
    return read.ec == std::errc() && read.ptr == end ? std::optional(number) : std::nullopt;
}

} // namespace

std::vector<ModelOfRun> modelsOf(const fs::path &run)
{
    std::vector<ModelOfRun> models;
    std::set<std::uint64_t> seeds;
    std::error_code ignored;
    for (const auto &fold : fs::directory_iterator(run, ignored)) {
        const auto number = numberOf(fold.path(), "fold-");
        if (!number)
            continue;
        for (const auto &seed : fs::directory_iterator(fold.path(), ignored))
            if (const auto which = numberOf(seed.path(), "seed-");
                which && fs::exists(seed.path() / "model" / "config.json", ignored)) {
                models.push_back({static_cast<int>(*number), *which});
                seeds.insert(*which);
            }
    }
    std::sort(models.begin(), models.end());
    for (ModelOfRun &model : models)
        model.severalSeeds = seeds.size() > 1;
    return models;
}

QString nameOf(const ModelOfRun &model)
{
    const QString fold = QCoreApplication::translate("merhan::inspect", "Model: fold %1")
                             .arg(common::number(model.fold + 1));
    return model.severalSeeds
               ? QCoreApplication::translate("merhan::inspect", "%1, seed %2", "fold, seed")
                     .arg(fold)
                     .arg(model.seed)
               : fold;
}

} // namespace merhan::inspect
