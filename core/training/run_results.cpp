// SPDX-License-Identifier: Apache-2.0
#include "core/training/run_results.h"

#include "core/evaluation/evaluate_predictions.h"
#include "core/protocol/atomic_file.h"
#include "core/protocol/predictions.h"
#include "core/store/runs.h"

#include <nlohmann/json.hpp>

#include <unordered_map>

namespace merhan::training {

namespace {

protocol::PredictionRow rowOf(const FoldRun &run, std::size_t item, const torch::Tensor &logits,
                              const char *split)
{
    const protocol::Item &from = run.dataset.items[item];
    const corpus::Utterance &utterance = from.utterance;
    protocol::PredictionRow row;
    row.utterance = utterance.id;
    row.corpus = utterance.corpus;
    row.session = utterance.session;
    row.dialog = utterance.dialog;
    row.speaker = utterance.speaker;
    row.startSeconds = utterance.startSeconds;
    row.endSeconds = utterance.endSeconds;
    row.transcript = utterance.transcript;
    row.gold = from.label.value_or("");
    const torch::Tensor p = torch::softmax(logits.to(torch::kDouble), 0);
    row.probabilities.assign(p.data_ptr<double>(), p.data_ptr<double>() + p.numel());
    row.predicted =
        run.dataset.classes[static_cast<std::size_t>(protocol::argmax(row.probabilities))];
    row.entropy = protocol::entropyOf(row.probabilities);
    row.split = split;
    row.fold = static_cast<int>(run.fold);
    row.seed = run.seed;
    row.run = shown(run.folder.root().filename());
    row.protocol = run.plan.protocol;
    return row;
}

protocol::Evaluation evaluationEvent(const evaluation::Metrics &metrics)
{
    protocol::Evaluation event;
    event.utterances = metrics.count;
    event.scores = evaluation::scoresOf(metrics);
    event.confusionMatrix = metrics.confusionMatrix;
    return event;
}

/// Rows in corpus order, whatever order the folds put them in.
void sortAsInCorpus(protocol::Predictions &predictions, const protocol::Dataset &dataset)
{
    std::unordered_map<std::string, std::size_t> place;
    for (std::size_t i = 0; i < dataset.items.size(); ++i)
        place.emplace(dataset.items[i].utterance.corpus + "\t" + dataset.items[i].utterance.id, i);
    const auto placeOf = [&](const protocol::PredictionRow &row) {
        return place.at(row.corpus + "\t" + row.utterance);
    };
    std::stable_sort(predictions.rows.begin(), predictions.rows.end(),
                     [&](const auto &a, const auto &b) { return placeOf(a) < placeOf(b); });
}

} // namespace

std::filesystem::path foldPredictions(const protocol::RunFolder &folder, int fold,
                                      std::uint64_t seed)
{
    return folder.fold(fold, seed) / "predictions.csv";
}

Result<void> answerFold(const FoldRun &run, nn::MerHan &model)
{
    const protocol::Fold &fold = run.plan.folds[run.fold];
    protocol::Predictions predictions;
    predictions.classes = run.dataset.classes;
    const std::pair<const char *, const std::vector<std::size_t> *> parts[] = {
        {"test", &fold.test},
        {"test", &fold.unlabelled},
        {"validation", &fold.validation},
        {"train", &fold.train}};
    for (const auto &[split, indices] : parts) {
        if (indices->empty())
            continue;
        const torch::Tensor logits = predictLogits(model, run.examples, *indices, run.device);
        for (std::size_t i = 0; i < indices->size(); ++i)
            predictions.rows.push_back(
                rowOf(run, (*indices)[i], logits[static_cast<std::int64_t>(i)], split));
    }
    sortAsInCorpus(predictions, run.dataset);
    if (!fold.test.empty()) {
        const auto report = evaluation::evaluate(predictions);
        if (!report)
            return report.error();
        auto event = evaluationEvent(report->pooled.metrics);
        event.fold = static_cast<int>(run.fold);
        event.seed = run.seed;
        run.journal.say(event);
    }
    return protocol::writePredictions(
        predictions, foldPredictions(run.folder, static_cast<int>(run.fold), run.seed),
        {.raw = true});
}

Result<void> writeResults(const protocol::RunFolder &folder, const protocol::RunConfig &config,
                          const protocol::Dataset &dataset,
                          const std::vector<std::pair<std::uint64_t, protocol::FoldPlan>> &plans,
                          RunJournal &journal)
{
    protocol::Predictions all;
    all.classes = dataset.classes;
    for (const auto &[seed, plan] : plans) {
        for (std::size_t f = 0; f < plan.folds.size(); ++f) {
            auto part = protocol::readPredictions(
                foldPredictions(folder, static_cast<int>(f), seed), {.raw = true});
            if (!part)
                return part.error();
            all.rows.insert(all.rows.end(), std::make_move_iterator(part->rows.begin()),
                            std::make_move_iterator(part->rows.end()));
        }
    }
    sortAsInCorpus(all, dataset);
    std::string metrics;
    if (config.protocol == "all") {
        metrics = nlohmann::ordered_json{{"classes", dataset.classes},
                                         {"protocol", plans.front().second.protocol},
                                         {"folds", nlohmann::json::array()}}
                      .dump(1);
    } else {
        const auto report = evaluation::evaluate(all);
        if (!report)
            return report.error();
        metrics = evaluation::toJson(*report);
        journal.say(evaluationEvent(report->pooled.metrics));
    }
    if (auto done = protocol::writePredictions(all, folder.predictions()); !done)
        return done;
    return protocol::writeWhole(folder.metrics(), metrics + "\n");
}

} // namespace merhan::training
