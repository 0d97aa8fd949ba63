// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/evaluate/run_evaluation.h"

#include "core/store/project.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <cmath>
#include <limits>
#include <map>
#include <set>
#include <tuple>
#include <unordered_map>

namespace merhan::evaluate {

namespace {

constexpr const char *kTest = "test";

int indexOf(const std::vector<std::string> &classes, const std::string &key)
{
    const auto found = std::find(classes.begin(), classes.end(), key);
    return found == classes.end() ? kNoLabel : static_cast<int>(found - classes.begin());
}

std::optional<evaluation::EvaluationReport> scored(const protocol::Predictions &predictions)
{
    auto report = evaluation::evaluate(predictions);
    if (!report) // the one thing that can be wrong: nothing to score
        return std::nullopt;
    return *std::move(report);
}

} // namespace

bool RunEvaluation::within(const Answer &answer, const Scope &scope) const
{
    const protocol::PredictionRow &one = row(answer);
    return (!scope.fold || one.fold == scope.fold) && (!scope.seed || one.seed == scope.seed);
}

std::string RunEvaluation::testedOn(std::optional<int> fold) const
{
    std::set<std::string> sessions, speakers;
    for (const Answer &answer : answers)
        if (const protocol::PredictionRow &one = row(answer); one.fold == fold) {
            sessions.insert(one.session);
            speakers.insert(one.speaker);
        }
    // Tested on a speaker is tested within one session, too: the narrower says more.
    if (speakers.size() == 1)
        return *speakers.begin();
    return sessions.size() == 1 ? *sessions.begin() : std::string();
}

Result<RunEvaluation> readEvaluation(const std::filesystem::path &file, const std::string &name,
                                     const common::Rows &rows)
{
    const auto project = store::Project::open(file, store::Mode::ReadOnly);
    if (!project)
        return project.error();
    RunEvaluation result;
    auto run = store::findRun(*project, name);
    if (!run)
        return run.error();
    result.run = *std::move(run);
    auto predictions = store::runPredictions(*project, name);
    if (!predictions)
        return predictions.error();
    const auto today = store::todaysAnswers(*project, name);
    if (!today)
        return today.error();
    result.changed = today->changed;
    result.changedModelInView = today->changedModelInView;

    std::unordered_map<std::string, std::int64_t> numbers; // of an utterance, by corpus and id
    const auto nameOf = [](const std::string &corpus, const std::string &id) {
        return corpus + '\n' + id;
    };
    for (const auto &row : rows)
        numbers.emplace(nameOf(row->utterance.corpus, row->utterance.id), row->number);
    std::map<std::tuple<std::int64_t, int, std::uint64_t>, int> todays;
    for (std::size_t i = 0; i < today->utterances.size(); ++i)
        todays[{today->utterances[i], today->folds[i], today->seeds[i]}] = today->truth[i];

    protocol::Predictions relabelled;
    relabelled.classes = predictions->classes;
    for (std::size_t i = 0; i < predictions->rows.size(); ++i) {
        const protocol::PredictionRow &row = predictions->rows[i];
        if (row.split != kTest)
            continue;
        Answer answer;
        answer.row = i;
        if (const auto number = numbers.find(nameOf(row.corpus, row.utterance));
            number != numbers.end())
            answer.utterance = number->second;
        answer.snapshotLabel = indexOf(predictions->classes, row.gold);
        answer.predicted = indexOf(predictions->classes, row.predicted);
        if (const auto now =
                todays.find({answer.utterance, row.fold.value_or(-1), row.seed.value_or(0)});
            now != todays.end())
            answer.todaysLabel = now->second;
        protocol::PredictionRow &copy = relabelled.rows.emplace_back(row);
        copy.gold = answer.todaysLabel == kNoLabel
                        ? std::string()
                        : predictions->classes[static_cast<std::size_t>(answer.todaysLabel)];
        result.answers.push_back(answer);
    }
    result.snapshot = scored(*predictions);
    result.today = scored(relabelled);
    result.predictions =
        std::make_shared<const protocol::Predictions>(*std::move(predictions));

    const auto metrics = nlohmann::json::parse(result.run.metricsJson, nullptr, false);
    if (const auto counted = metrics.is_object() ? metrics.find("utterances") : metrics.end();
        counted != metrics.end() && counted->is_number_integer()) {
        const auto here = result.snapshot ? result.snapshot->pooled.metrics.count : 0;
        result.notHere = static_cast<int>(
            std::max<std::int64_t>(0, counted->get<std::int64_t>() - here));
    }
    return result;
}

std::vector<std::size_t> answersIn(const RunEvaluation &evaluation, const Scope &scope,
                                   Against against, const std::optional<Cell> &cell)
{
    std::vector<std::size_t> in;
    for (std::size_t i = 0; i < evaluation.answers.size(); ++i) {
        const Answer &answer = evaluation.answers[i];
        const int label = answer.label(against);
        if (label != kNoLabel && evaluation.within(answer, scope)
            && (!cell || (cell->label == label && cell->predicted == answer.predicted)))
            in.push_back(i);
    }
    return in;
}

protocol::Predictions predictionsOf(const RunEvaluation &evaluation,
                                    const std::vector<std::size_t> &answers, Against against)
{
    protocol::Predictions out;
    out.classes = evaluation.predictions->classes;
    for (const std::size_t at : answers) {
        const Answer &answer = evaluation.answers[at];
        protocol::PredictionRow &row = out.rows.emplace_back(evaluation.row(answer));
        if (against == Against::Snapshot)
            continue;
        row.gold = answer.todaysLabel == kNoLabel
                       ? std::string()
                       : out.classes[static_cast<std::size_t>(answer.todaysLabel)];
        store::TodaysAnswers said;
        said.changed = evaluation.changed;
        said.changedModelInView = evaluation.changedModelInView;
        row.protocol += "; scored against today's labels: " + said.sentence();
    }
    return out;
}

const evaluation::Score *scoreOf(const evaluation::EvaluationReport &report, const Scope &scope)
{
    if (scope == Scope())
        return &report.pooled;
    for (const evaluation::FoldScore &one : report.folds)
        if (one.fold == scope.fold && one.seed == scope.seed)
            return &one.score;
    return nullptr;
}

evaluation::Spread overFolds(const evaluation::EvaluationReport &report,
                             double evaluation::Metrics::*figure)
{
    evaluation::Spread spread;
    const auto count = static_cast<double>(report.folds.size());
    for (const evaluation::FoldScore &one : report.folds)
        spread.mean += one.score.metrics.*figure / count;
    double squares = 0;
    for (const evaluation::FoldScore &one : report.folds)
        squares += std::pow(one.score.metrics.*figure - spread.mean, 2);
    spread.deviation = count > 1 ? std::sqrt(squares / (count - 1))
                                 : std::numeric_limits<double>::quiet_NaN();
    return spread;
}

} // namespace merhan::evaluate
