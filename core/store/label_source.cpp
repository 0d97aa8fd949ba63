// SPDX-License-Identifier: Apache-2.0
#include "core/store/label_source.h"

#include "core/store/project_impl.h"

#include <algorithm>
#include <map>

namespace merhan::store {

namespace {

constexpr std::string_view kAnnotatorPrefix = "annotator:";

bool answers(const Standing &standing)
{
    return standing.field == Field::Category || standing.field == Field::CantTell
           || standing.field == Field::BadAudio;
}

/// The newest of a row's answers that `counts`, by the order of writing.
template <typename Counts>
const Standing *newest(const UtteranceRow &row, Counts counts)
{
    const Standing *found = nullptr;
    for (const auto &standing : row.annotations)
        if (answers(standing) && counts(standing) && (!found || standing.order > found->order))
            found = &standing;
    return found;
}

LabelAnswer labelled(std::string key)
{
    LabelAnswer answer;
    answer.key = std::move(key);
    answer.why = Unlabelled::No;
    return answer;
}

LabelAnswer unlabelled(Unlabelled why)
{
    LabelAnswer answer;
    answer.why = why;
    return answer;
}

LabelAnswer ofCorpus(const UtteranceRow &row)
{
    if (!row.utterance.label.empty())
        return labelled(row.utterance.label);
    return unlabelled(row.utterance.releaseCode.empty() ? Unlabelled::NoLabel
                                                        : Unlabelled::NoMajority);
}

LabelAnswer ofAnnotation(const Standing &standing)
{
    LabelAnswer answer;
    if (standing.field == Field::CantTell)
        answer.why = Unlabelled::CantTell;
    else if (standing.field == Field::BadAudio)
        answer.why = Unlabelled::BadAudio;
    else if (const auto *labels = std::get_if<std::vector<std::string>>(&standing.value);
             labels && labels->size() == 1)
        answer = labelled(labels->front());
    else
        answer.why = Unlabelled::SeveralLabels;
    answer.fromAnnotation = true;
    answer.modelInView = standing.modelInView;
    answer.annotator = standing.annotator;
    return answer;
}

bool corrects(const Standing &standing, const Correctors &correctors)
{
    if (!correctors)
        return !standing.blind;
    return std::find(correctors->begin(), correctors->end(), standing.annotator)
           != correctors->end();
}

/// How many opinions named each label; one that names a label twice counts once.
std::map<std::string, int> named(std::span<const Opinion> opinions)
{
    std::map<std::string, int> counts;
    for (const auto &opinion : opinions)
        for (auto label = opinion.labels.begin(); label != opinion.labels.end(); ++label)
            if (std::find(opinion.labels.begin(), label, *label) == label)
                ++counts[*label];
    return counts;
}

LabelAnswer ofMajority(const std::vector<Opinion> &all)
{
    if (all.empty())
        return unlabelled(Unlabelled::NoLabel);
    std::string key = majority(all);
    return key.empty() ? unlabelled(Unlabelled::NoMajority) : labelled(std::move(key));
}

/// The one that has most; nothing when several have.
template <typename Shares>
auto most(const Shares &shares)
{
    auto best = shares.end();
    bool alone = false;
    for (auto it = shares.begin(); it != shares.end(); ++it) {
        const auto value = it->second;
        if (best == shares.end() || value > best->second) {
            best = it;
            alone = true;
        } else if (value == best->second) {
            alone = false;
        }
    }
    return alone ? best : shares.end();
}

LabelAnswer ofVotes(const std::vector<Opinion> &all)
{
    const auto counts = named(all);
    const auto best = most(counts);
    if (best != counts.end())
        return labelled(best->first);
    return unlabelled(counts.empty() ? Unlabelled::NoLabel : Unlabelled::NoMajority);
}

/// Each opinion has one vote, shared by the labels it names; what lies outside the set goes.
std::vector<double> distributionOf(const std::vector<Opinion> &all, const corpus::LabelSet &set)
{
    std::vector<double> shares(set.classes().size(), 0);
    double sum = 0;
    for (const auto &opinion : all)
        for (const auto &label : opinion.labels)
            if (const auto index = set.classOf(label)) {
                const double share = 1.0 / static_cast<double>(opinion.labels.size());
                shares[static_cast<std::size_t>(*index)] += share;
                sum += share;
            }
    if (sum <= 0)
        return {};
    for (double &share : shares)
        share /= sum;
    return shares;
}

} // namespace

const char *keyOf(Unlabelled why)
{
    switch (why) {
    case Unlabelled::No:
        return "";
    case Unlabelled::NoLabel:
        return "no_label";
    case Unlabelled::NoMajority:
        return "no_majority";
    case Unlabelled::SeveralLabels:
        return "several_labels";
    case Unlabelled::CantTell:
        return "cant_tell";
    case Unlabelled::BadAudio:
        return "bad_audio";
    case Unlabelled::OutsideSet:
        return "outside_set";
    }
    return "";
}

Result<LabelSource> LabelSource::parse(std::string_view text)
{
    LabelSource source;
    if (text == "corpus")
        source.kind = Kind::Corpus;
    else if (text == "corrected")
        source.kind = Kind::Corrected;
    else if (text == "majority")
        source.kind = Kind::Majority;
    else if (text == "votes")
        source.kind = Kind::Votes;
    else if (text.starts_with(kAnnotatorPrefix) && text.size() > kAnnotatorPrefix.size()) {
        source.kind = Kind::Annotator;
        source.annotator = text.substr(kAnnotatorPrefix.size());
    } else
        return Error{&errors::kLabelSource, {toValidUtf8(text)}, {}, 0};
    return source;
}

std::string LabelSource::text() const
{
    switch (kind) {
    case Kind::Corpus:
        return "corpus";
    case Kind::Corrected:
        return "corrected";
    case Kind::Annotator:
        return std::string(kAnnotatorPrefix) + annotator;
    case Kind::Majority:
        return "majority";
    case Kind::Votes:
        return "votes";
    }
    return "";
}

std::vector<Opinion> opinions(const UtteranceRow &row)
{
    std::vector<Opinion> all;
    for (const auto &vote : row.utterance.votes)
        if (!vote.self && !vote.labels.empty())
            all.push_back({vote.rater, false, vote.labels});
    std::vector<std::string> asked;
    for (const auto &standing : row.annotations) {
        if (!answers(standing)
            || std::find(asked.begin(), asked.end(), standing.annotator) != asked.end())
            continue;
        asked.push_back(standing.annotator);
        const Standing *last = newest(row, [&standing](const Standing &other) {
            return other.annotator == standing.annotator;
        });
        if (last->field == Field::BadAudio)
            continue;
        Opinion opinion{last->annotator, true, {}};
        if (const auto *labels = std::get_if<std::vector<std::string>>(&last->value))
            opinion.labels = *labels;
        all.push_back(std::move(opinion));
    }
    return all;
}

std::string majority(std::span<const Opinion> opinions)
{
    std::string found;
    for (const auto &[label, count] : named(opinions)) {
        if (2 * static_cast<std::size_t>(count) <= opinions.size())
            continue;
        if (!found.empty())
            return "";
        found = label;
    }
    return found;
}

std::optional<double> agreement(std::span<const Opinion> opinions)
{
    if (opinions.size() < 2)
        return std::nullopt;
    int best = 0;
    for (const auto &[label, count] : named(opinions))
        best = std::max(best, count);
    return static_cast<double>(best) / static_cast<double>(opinions.size());
}

LabelAnswer labelOf(const UtteranceRow &row, const LabelSource &source,
                    const Correctors &correctors)
{
    switch (source.kind) {
    case LabelSource::Kind::Corpus:
        return ofCorpus(row);
    case LabelSource::Kind::Corrected: {
        const Standing *last =
            newest(row, [&correctors](const Standing &s) { return corrects(s, correctors); });
        return last ? ofAnnotation(*last) : ofCorpus(row);
    }
    case LabelSource::Kind::Annotator: {
        const Standing *last =
            newest(row, [&source](const Standing &s) { return s.annotator == source.annotator; });
        return last ? ofAnnotation(*last) : unlabelled(Unlabelled::NoLabel);
    }
    case LabelSource::Kind::Majority:
        return ofMajority(opinions(row));
    case LabelSource::Kind::Votes:
        return ofVotes(opinions(row));
    }
    return {};
}

corpus::Dimensions dimensionsOf(const UtteranceRow &row, const LabelSource &source,
                                const Correctors &correctors)
{
    const bool own = source.kind == LabelSource::Kind::Annotator;
    if (!own && source.kind != LabelSource::Kind::Corrected)
        return row.utterance.dimensions;
    std::vector<const Standing *> rated;
    for (const Standing &standing : row.annotations)
        if (standing.field == Field::Dimensions
            && (own ? standing.annotator == source.annotator : corrects(standing, correctors)))
            rated.push_back(&standing);
    std::sort(rated.begin(), rated.end(),
              [](const Standing *a, const Standing *b) { return a->order < b->order; });
    corpus::Dimensions answer = own ? corpus::Dimensions() : row.utterance.dimensions;
    for (const Standing *standing : rated) {
        const auto &said = std::get<corpus::Dimensions>(standing->value);
        for (const auto dimension : {&corpus::Dimensions::valence, &corpus::Dimensions::activation,
                                     &corpus::Dimensions::dominance})
            if (said.*dimension)
                answer.*dimension = said.*dimension;
    }
    return answer;
}

ClassAnswer classOf(const UtteranceRow &row, const LabelSource &source,
                    const Correctors &correctors, const corpus::LabelSet &labelSet)
{
    ClassAnswer answer;
    answer.label = labelOf(row, source, correctors);
    answer.why = answer.label.why;
    if (source.kind == LabelSource::Kind::Votes) {
        // Of the classes, not of the keys: two raters' happy and excited are one class in "four".
        answer.distribution = distributionOf(opinions(row), labelSet);
        std::vector<std::pair<int, double>> shares;
        for (std::size_t i = 0; i < answer.distribution.size(); ++i)
            shares.emplace_back(static_cast<int>(i), answer.distribution[i]);
        if (const auto best = most(shares); best != shares.end()) {
            answer.classIndex = best->first;
            answer.why = Unlabelled::No;
        } else if (!shares.empty()) {
            answer.why = Unlabelled::NoMajority;
        } else if (answer.why == Unlabelled::No) {
            answer.why = Unlabelled::OutsideSet;
        }
        return answer;
    }
    if (answer.why == Unlabelled::No) {
        answer.classIndex = labelSet.classOf(answer.label.key);
        if (!answer.classIndex)
            answer.why = Unlabelled::OutsideSet;
    }
    return answer;
}

LabelCounts countLabels(std::span<const UtteranceRow> rows, const LabelSource &source,
                        const Correctors &correctors, const corpus::LabelSet &labelSet)
{
    LabelCounts counts;
    counts.classes = labelSet.classes();
    counts.perClass.assign(counts.classes.size(), 0);
    for (const auto &row : rows) {
        if (row.vanished)
            continue;
        const ClassAnswer answer = classOf(row, source, correctors, labelSet);
        if (answer.classIndex) {
            ++counts.perClass[static_cast<std::size_t>(*answer.classIndex)];
            ++counts.labelled;
        } else {
            ++counts.unlabelled[keyOf(answer.why)];
        }
    }
    return counts;
}

Result<LabelSource> labelSource(const Project &project, std::string_view text)
{
    auto source = LabelSource::parse(text);
    if (!source || source->kind != LabelSource::Kind::Annotator)
        return source;
    Statement all(project.database(), "SELECT DISTINCT annotator FROM annotations ORDER BY 1");
    std::string names;
    for (;;) {
        const auto more = all.step();
        if (!more)
            return more.error();
        if (!*more)
            break;
        if (all.view(0) == source->annotator)
            return source;
        names += (names.empty() ? "" : ", ") + all.text(0);
    }
    return Error{&errors::kUnknownAnnotator,
                 {toValidUtf8(source->annotator), names.empty() ? "nobody" : names},
                 project.file(),
                 0};
}

} // namespace merhan::store
