// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/evaluate/compared_exports.h"

#include "core/interchange/csv.h"
#include "core/protocol/atomic_file.h"
#include "ui/evaluate/exports.h"

#include <set>
#include <sstream>
#include <tuple>

namespace merhan::evaluate {

namespace {

constexpr int kDecimals = 6;

void endRow(interchange::CsvWriter &csv, const ComparedRuns &runs, Against against)
{
    csv.text(runs.a->run.name).text(runs.b->run.name);
    csv.text(labelsOf(*runs.a, against));
    csv.text(runs.a->run.protocol).text(runs.b->run.protocol).endRecord();
}

void endNames(interchange::CsvWriter &csv)
{
    for (const char *name : {"run_a", "run_b", "labels", "protocol_a", "protocol_b"})
        csv.text(name);
    csv.endRecord();
}

void addFigure(interchange::CsvWriter &csv, double a, double b)
{
    csv.number(a, kDecimals).number(b, kDecimals).number(a - b, kDecimals);
}

void nameFigure(interchange::CsvWriter &csv, const std::string &name)
{
    csv.text(name + "_a").text(name + "_b").text(name + "_difference");
}

/// Those of one run whose utterance and fold are asked for.
protocol::Predictions ofRun(
    const RunEvaluation &run, Against against,
    const std::set<std::tuple<std::string, std::string, std::optional<int>>> &wanted)
{
    std::vector<std::size_t> answers;
    for (std::size_t i = 0; i < run.answers.size(); ++i) {
        const auto &row = run.row(run.answers[i]);
        if (wanted.contains({row.corpus, row.utterance, row.fold}))
            answers.push_back(i);
    }
    return predictionsOf(run, answers, against);
}

} // namespace

protocol::Predictions predictionsOf(const ComparedRuns &runs, Against against,
                                    const std::vector<std::size_t> &pairs)
{
    std::set<std::tuple<std::string, std::string, std::optional<int>>> wanted;
    for (const std::size_t at : pairs) {
        const auto &row = runs.a->predictions->rows[runs.of(against)->pairs[at].a];
        wanted.emplace(row.corpus, row.utterance, row.fold);
    }
    protocol::Predictions all = ofRun(*runs.a, against, wanted);
    protocol::Predictions others = ofRun(*runs.b, against, wanted);
    for (protocol::PredictionRow &row : others.rows)
        all.rows.push_back(std::move(row));
    return all;
}

Result<void> writeComparedFigures(const ComparedRuns &runs, Against against,
                                  const std::filesystem::path &file)
{
    std::ostringstream out;
    interchange::CsvWriter csv(out);
    for (const char *name : {"fold", "tested_on", "utterances"})
        csv.text(name);
    for (const char *name : {"war", "uar", "macro_f1", "weighted_f1"})
        nameFigure(csv, name);
    for (const char *name :
         {"only_a_right", "only_b_right", "both_right", "neither_right", "mcnemar_exact_p",
          "speakers_a_better", "speakers_b_better", "speakers_even", "speakers_sign_test_p"})
        csv.text(name);
    endNames(csv);
    const evaluation::Comparison &comparison = *runs.of(against);
    const auto add = [&](std::optional<int> fold, const evaluation::ComparedScores &scores) {
        fold ? csv.integer(*fold) : csv.text("all");
        csv.text(fold ? runs.a->testedOn(fold) : std::string()).integer(scores.a.count);
        for (const auto figure : {&evaluation::Metrics::war, &evaluation::Metrics::uar,
                                  &evaluation::Metrics::macroF1, &evaluation::Metrics::weightedF1})
            addFigure(csv, scores.a.*figure, scores.b.*figure);
        const evaluation::McNemar &test = scores.test;
        csv.integer(test.onlyARight).integer(test.onlyBRight);
        csv.integer(test.bothRight).integer(test.neitherRight).number(test.exactP, kDecimals);
        csv.integer(scores.speakers.betterA).integer(scores.speakers.betterB);
        csv.integer(scores.speakers.even).number(scores.speakers.p, kDecimals);
        endRow(csv, runs, against);
    };
    for (const evaluation::FoldComparison &one : comparison.folds)
        if (one.fold)
            add(one.fold, one.scores);
    add({}, comparison.pooled);
    return protocol::writeWhole(file, out.str());
}

Result<void> writeComparedClasses(const ComparedRuns &runs, std::optional<int> fold,
                                  Against against, const std::filesystem::path &file)
{
    std::ostringstream out;
    interchange::CsvWriter csv(out);
    const evaluation::Comparison &comparison = *runs.of(against);
    csv.text("class").text("support");
    for (const char *name : {"precision", "recall", "f1"})
        nameFigure(csv, name);
    for (const char *run : {"_a", "_b"})
        for (const std::string &key : comparison.classes)
            csv.text("predicted_" + key + run);
    endNames(csv);
    if (const auto *scores = scoresOf(comparison, fold))
        for (std::size_t i = 0; i < comparison.classes.size(); ++i) {
            const evaluation::ClassMetrics &a = scores->a.perClass[i], &b = scores->b.perClass[i];
            csv.text(comparison.classes[i]).integer(a.support);
            addFigure(csv, a.precision, b.precision);
            addFigure(csv, a.recall, b.recall);
            addFigure(csv, a.f1, b.f1);
            for (const auto *metrics : {&scores->a, &scores->b})
                for (const std::int64_t count : metrics->confusionMatrix[i])
                    csv.integer(count);
            endRow(csv, runs, against);
        }
    return protocol::writeWhole(file, out.str());
}

} // namespace merhan::evaluate
