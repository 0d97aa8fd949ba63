// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMetaType>
#include <QString>

#include <cstdint>
#include <filesystem>
#include <vector>

namespace merhan::inspect {

/// One of the models that a run has left behind.
struct ModelOfRun {
    int fold = 0;
    std::uint64_t seed = 0;
    bool severalSeeds = false;
    auto operator<=>(const ModelOfRun &) const = default;
};

/// Those whose folder is there, by fold and seed. Reads the disk.
std::vector<ModelOfRun> modelsOf(const std::filesystem::path &run);
/// "Fold 2, seed 1"
QString nameOf(const ModelOfRun &model);

} // namespace merhan::inspect

Q_DECLARE_METATYPE(merhan::inspect::ModelOfRun)
