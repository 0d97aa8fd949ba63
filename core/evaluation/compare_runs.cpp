// SPDX-License-Identifier: Apache-2.0
#include "core/evaluation/compare_runs.h"

#include "core/evaluation/errors.h"

#include <algorithm>
#include <map>
#include <string_view>
#include <tuple>

namespace merhan::evaluation {

namespace {

/// "leave one session out, 5 folds" of "leave one session out, 5 folds; validated on …".
std::string schemeOf(const std::string &protocol)
{
    return protocol.substr(0, protocol.find(';'));
}

std::string listed(const std::vector<std::string> &names)
{
    std::string all;
    for (const std::string &name : names)
        all += (all.empty() ? "" : ",") + name;
    return all;
}

/// One run's answer to an utterance in a fold.
struct Answer {
    std::size_t row = 0; ///< of the first seed
    int label = 0;
    std::vector<double> probabilities; ///< mean over the seeds

    int predicted() const { return std::max(0, protocol::argmax(probabilities)); }
    double p(int ofClass) const
    {
        const auto at = static_cast<std::size_t>(ofClass);
        return at < probabilities.size() ? probabilities[at] : 0;
    }
};

/// Corpus, utterance, fold.
using Key = std::tuple<std::string_view, std::string_view, std::optional<int>>;

struct Answers {
    std::vector<Answer> all; ///< in the order of their first rows
    std::map<Key, std::size_t> places;
};

Answers answersOf(const TestedRun &run)
{
    Answers answers;
    std::vector<int> counts;
    for (const Labelled &one : run.answers) {
        const protocol::PredictionRow &row = run.predictions->rows[one.row];
        const auto [place, added] =
            answers.places.try_emplace({row.corpus, row.utterance, row.fold}, answers.all.size());
        if (added) {
            answers.all.push_back({one.row, one.label, row.probabilities});
            counts.push_back(1);
            continue;
        }
        Answer &answer = answers.all[place->second];
        for (std::size_t i = 0; i < std::min(answer.probabilities.size(), row.probabilities.size());
             ++i)
            answer.probabilities[i] += row.probabilities[i];
        ++counts[place->second];
    }
    for (std::size_t i = 0; i < counts.size(); ++i)
        for (double &p : answers.all[i].probabilities)
            p /= counts[i];
    return answers;
}

SpeakerTest bySpeaker(const std::vector<const PairedAnswer *> &pairs)
{
    std::map<int, int> ahead; // how many more A has right
    for (const PairedAnswer *pair : pairs)
        ahead[pair->speaker] += int{pair->rightA()} - int{pair->rightB()};
    SpeakerTest test;
    for (const auto &[speaker, by] : ahead)
        ++(by > 0 ? test.betterA : by < 0 ? test.betterB : test.even);
    test.p = signTest(test.betterA, test.betterA + test.betterB);
    return test;
}

ComparedScores scored(const std::vector<const PairedAnswer *> &pairs, int classes)
{
    std::vector<int> truth, a, b;
    for (const PairedAnswer *pair : pairs) {
        truth.push_back(pair->label);
        a.push_back(pair->predictedA);
        b.push_back(pair->predictedB);
    }
    ComparedScores scores;
    scores.a = computeMetrics(truth, a, classes);
    scores.b = computeMetrics(truth, b, classes);
    scores.test = mcNemar(truth, a, b);
    scores.speakers = bySpeaker(pairs);
    return scores;
}

} // namespace

Result<void> comparable(const RunProtocol &a, const RunProtocol &b)
{
    const std::string schemeA = schemeOf(a.protocol), schemeB = schemeOf(b.protocol);
    if (schemeA != schemeB)
        return Error{&errors::kOtherScheme, {a.run, b.run, schemeA, schemeB}};
    if (a.classes != b.classes || a.labelSet != b.labelSet) {
        const bool keys = a.labelSet == b.labelSet;
        return Error{&errors::kOtherClasses,
                     {a.run, b.run, keys ? listed(a.classes) : a.labelSet,
                      keys ? listed(b.classes) : b.labelSet}};
    }
    if (a.seeds != b.seeds)
        return Error{&errors::kOtherSeeds,
                     {a.run, b.run, std::to_string(a.seeds), std::to_string(b.seeds)}};
    return {};
}

bool isIn(const PairedAnswer &pair, Where where)
{
    const bool bothWrong = !pair.rightA() && !pair.rightB();
    switch (where) {
    case Where::Anywhere:
        break;
    case Where::OnlyARight:
        return pair.rightA() && !pair.rightB();
    case Where::OnlyBRight:
        return pair.rightB() && !pair.rightA();
    case Where::BothWrong:
        return bothWrong;
    case Where::BothWrongDifferently:
        return bothWrong && pair.predictedA != pair.predictedB;
    }
    return true;
}

Result<Comparison> compare(const TestedRun &a, const TestedRun &b)
{
    if (auto may = comparable(a.protocol, b.protocol); !may)
        return may.error();
    const std::string &nameA = a.protocol.run, &nameB = b.protocol.run;
    if (a.answers.empty() && b.answers.empty())
        return Error{&errors::kNothingToCompare, {nameA, nameB}};
    const Answers ofA = answersOf(a), ofB = answersOf(b);
    Comparison comparison;
    comparison.classes = a.protocol.classes;
    comparison.seeds = a.protocol.seeds;
    std::size_t otherLabels = 0;
    std::map<std::pair<std::string_view, std::string_view>, int> speakers;
    for (const Answer &answer : ofA.all) {
        const protocol::PredictionRow &row = a.predictions->rows[answer.row];
        const auto found = ofB.places.find({row.corpus, row.utterance, row.fold});
        if (found == ofB.places.end())
            continue;
        const Answer &other = ofB.all[found->second];
        if (other.label != answer.label)
            ++otherLabels;
        PairedAnswer &pair = comparison.pairs.emplace_back();
        pair.a = answer.row;
        pair.b = other.row;
        pair.fold = row.fold;
        pair.speaker =
            speakers.try_emplace({row.corpus, row.speaker}, static_cast<int>(speakers.size()))
                .first->second;
        pair.label = answer.label;
        pair.predictedA = answer.predicted();
        pair.predictedB = other.predicted();
        pair.pPredictedA = answer.p(pair.predictedA);
        pair.pPredictedB = other.p(pair.predictedB);
        pair.pLabelA = answer.p(pair.label);
        pair.pLabelB = other.p(pair.label);
    }
    const std::size_t alone = ofA.all.size() + ofB.all.size() - 2 * comparison.pairs.size();
    if (alone > 0)
        return Error{&errors::kOtherUtterances, {nameA, nameB, std::to_string(alone)}};
    if (otherLabels > 0)
        return Error{
            &errors::kOtherLabels,
            {nameA, nameB, std::to_string(otherLabels), std::to_string(comparison.pairs.size())}};

    const auto classes = static_cast<int>(comparison.classes.size());
    std::vector<const PairedAnswer *> all;
    std::map<std::optional<int>, std::vector<const PairedAnswer *>> byFold;
    for (const PairedAnswer &pair : comparison.pairs) {
        all.push_back(&pair);
        byFold[pair.fold].push_back(&pair);
    }
    comparison.pooled = scored(all, classes);
    for (const auto &[fold, pairs] : byFold)
        comparison.folds.push_back({fold, scored(pairs, classes)});
    return comparison;
}

} // namespace merhan::evaluation
