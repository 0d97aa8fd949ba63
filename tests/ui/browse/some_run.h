// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/protocol/dataset.h"
#include "core/protocol/events.h"
#include "core/protocol/predictions.h"
#include "core/store/project.h"
#include "core/store/runs.h"
#include "core/store/snapshot.h"

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <string>

namespace merhan::tests {

struct SomeRun {
    std::string name = "first";
    std::string startedAt = "2026-03-01T12:00:00.000Z";
    bool finished = true;
    int wrongEvery = 3; ///< each third utterance is predicted the class after its own
    std::string labelSet = "four";
};

/// A run folder on the project's labels: utterances in turn `test`, `validation` and `train`, with
/// the label's class at 0.7, or the next class where it is to be wrong.
inline Result<void> makeRun(const store::Project &project, const std::filesystem::path &folder,
                            const SomeRun &what)
{
    std::filesystem::create_directories(folder);
    const auto dataset =
        store::makeSnapshot(project, *corpus::LabelSet::parse(what.labelSet), {});
    if (!dataset)
        return dataset.error();
    protocol::Predictions predictions;
    predictions.classes = dataset->classes;
    const std::size_t classes = dataset->classes.size();
    static constexpr const char *kSplits[] = {"test", "validation", "train"};
    for (std::size_t i = 0; i < dataset->items.size(); ++i) {
        const auto &item = dataset->items[i];
        protocol::PredictionRow row;
        row.utterance = item.utterance.id;
        row.corpus = item.utterance.corpus;
        row.gold = item.label.value_or("");
        const auto label = static_cast<std::size_t>(
            std::find(dataset->classes.begin(), dataset->classes.end(), row.gold)
            - dataset->classes.begin());
        const bool wrong = i % static_cast<std::size_t>(what.wrongEvery) == 0;
        row.probabilities.assign(classes, 0.3 / static_cast<double>(classes - 1));
        row.probabilities[(label + (wrong ? 1 : 0)) % classes] = 0.7;
        row.predicted =
            dataset->classes[static_cast<std::size_t>(protocol::argmax(row.probabilities))];
        row.entropy = protocol::entropyOf(row.probabilities);
        row.split = kSplits[i / 4 % 3]; // not in step with the labels, nor with what is wrong
        row.fold = 0;
        row.seed = 1;
        row.run = what.name;
        row.protocol = "thirds";
        predictions.rows.push_back(std::move(row));
    }
    if (auto done = protocol::writeDataset(*dataset, folder / "dataset.jsonl"); !done)
        return done.error();
    if (auto done = protocol::writePredictions(predictions, folder / "predictions.csv"); !done)
        return done.error();
    std::ofstream(folder / "config.json") << R"({"preset": "merhan"})";
    std::ofstream(folder / "metrics.json") << R"({"utterances": 50})";
    protocol::RunStarted started;
    started.protocol = "thirds";
    std::ofstream events(folder / "events.jsonl");
    events << protocol::toLine({what.startedAt, what.name, started}) << '\n';
    if (what.finished)
        events << protocol::toLine({what.startedAt, what.name, protocol::RunFinished{1800}})
               << '\n';
    else
        events << protocol::toLine({what.startedAt, what.name, protocol::RunStopped{}}) << '\n';
    return {};
}

} // namespace merhan::tests
