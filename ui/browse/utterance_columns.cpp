// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/browse/utterance_columns.h"

#include "ui/common/class_look.h"

#include <QCollator>
#include <QString>

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>
#include <set>
#include <unordered_map>

namespace merhan::browse {

namespace {

constexpr float kNone = std::numeric_limits<float>::quiet_NaN();

/// Gathers names while rows are read; finish() puts them in order.
class Gatherer {
public:
    explicit Gatherer(Names &names) : m_names(names) {}
    void add(const std::string &name)
    {
        const auto [entry, added] =
            m_index.try_emplace(name, static_cast<std::int32_t>(m_names.names.size()));
        if (added)
            m_names.names.push_back(name);
        m_names.of.push_back(entry->second);
    }
    void finish()
    {
        std::vector<std::int32_t> order(m_names.names.size());
        std::iota(order.begin(), order.end(), 0);
        QCollator collator;
        collator.setNumericMode(true);
        std::vector<QCollatorSortKey> keys;
        for (const std::string &name : m_names.names)
            keys.push_back(collator.sortKey(QString::fromStdString(name)));
        std::stable_sort(order.begin(), order.end(), [&](std::int32_t a, std::int32_t b) {
            return keys[static_cast<std::size_t>(a)] < keys[static_cast<std::size_t>(b)];
        });
        std::vector<std::int32_t> place(order.size());
        std::vector<std::string> sorted;
        for (std::size_t i = 0; i < order.size(); ++i) {
            place[static_cast<std::size_t>(order[i])] = static_cast<std::int32_t>(i);
            sorted.push_back(std::move(m_names.names[static_cast<std::size_t>(order[i])]));
        }
        m_names.names = std::move(sorted);
        for (std::int32_t &index : m_names.of)
            index = place[static_cast<std::size_t>(index)];
    }

private:
    Names &m_names;
    std::unordered_map<std::string, std::int32_t> m_index;
};

std::int32_t indexOf(Names &names, const std::string &name)
{
    const auto found = std::find(names.names.begin(), names.names.end(), name);
    if (found != names.names.end())
        return static_cast<std::int32_t>(found - names.names.begin());
    names.names.push_back(name);
    return static_cast<std::int32_t>(names.names.size() - 1);
}

/// Labels in the order of the class table, not of the alphabet.
Names allLabels()
{
    Names names;
    for (const std::string_view key : corpus::kLabelKeys)
        names.names.emplace_back(key);
    names.names.emplace_back(); // without one
    return names;
}

/// Who has said something that stands, by name, one a line.
std::string annotatorsOf(const store::UtteranceRow &row)
{
    std::set<std::string_view> names;
    for (const store::Standing &standing : row.annotations)
        names.insert(standing.annotator);
    std::string lines;
    for (const std::string_view name : names)
        lines.append(lines.empty() ? "" : "\n").append(name);
    return lines;
}

std::string votesText(const corpus::Utterance &utterance)
{
    QString text;
    for (const corpus::Vote &vote : utterance.votes) {
        if (vote.self || vote.labels.empty())
            continue;
        if (!text.isEmpty())
            text += u' ';
        for (const std::string &label : vote.labels)
            text += common::classLetter(label);
    }
    return text.toStdString();
}

Verdict verdictOf(const AnswerColumns &answers, std::size_t row, std::string_view key)
{
    if (!answers.of || !answers.of->labelSet || answers.predicted[row] < 0)
        return Verdict::None;
    const auto labelled = answers.of->labelSet->classOf(key);
    return !labelled                             ? Verdict::None
           : *labelled == answers.predicted[row] ? Verdict::Right
                                                 : Verdict::Different;
}

std::string textOf(const store::UtteranceRow &row, store::Field field)
{
    const store::Standing *newest = nullptr;
    for (const store::Standing &standing : row.annotations)
        if (standing.field == field && (!newest || standing.order > newest->order))
            newest = &standing;
    const std::string *text = newest ? std::get_if<std::string>(&newest->value) : nullptr;
    return text ? *text : std::string();
}

float orNone(const std::optional<double> &value)
{
    return value ? static_cast<float>(*value) : kNone;
}

} // namespace

std::string folded(std::string_view text)
{
    const bool ascii = std::all_of(text.begin(), text.end(), [](char c) {
        return static_cast<unsigned char>(c) < 0x80;
    });
    if (!ascii)
        return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()))
            .toCaseFolded()
            .toStdString();
    std::string lower(text);
    for (char &c : lower)
        if (c >= 'A' && c <= 'Z')
            c = static_cast<char>(c - 'A' + 'a');
    return lower;
}

AnswerColumns answerColumnsOf(const common::Rows &rows,
                              std::shared_ptr<const common::RunAnswers> answers)
{
    AnswerColumns columns;
    columns.predicted.assign(rows.size(), -1);
    columns.confidence.assign(rows.size(), kNone);
    columns.split.resize(rows.size());
    for (std::size_t i = 0; answers && i < rows.size(); ++i)
        if (const store::Shown *answer = answers->of(rows[i]->number)) {
            columns.predicted[i] = answer->predicted;
            columns.confidence[i] = static_cast<float>(answer->confidence);
            columns.split[i] = answer->split;
        }
    columns.of = std::move(answers);
    return columns;
}

void UtteranceColumns::setAnswers(AnswerColumns newAnswers)
{
    answers = std::move(newAnswers);
    verdict.assign(size(), Verdict::None);
    if (!answers.of || !answers.of->labelSet)
        return;
    std::vector<std::int32_t> classOf; // of every label name
    for (const std::string &key : label.names)
        classOf.push_back(answers.of->labelSet->classOf(key).value_or(-1));
    for (std::size_t row = 0; row < size(); ++row) {
        const std::int32_t labelled = classOf[static_cast<std::size_t>(label.of[row])];
        if (labelled >= 0 && answers.predicted[row] >= 0)
            verdict[row] = labelled == answers.predicted[row] ? Verdict::Right : Verdict::Different;
    }
}

void UtteranceColumns::set(std::size_t row, const store::UtteranceRow &utterance,
                           const store::LabelSource &source, const store::Correctors &correctors)
{
    const store::LabelAnswer answer = store::labelOf(utterance, source, correctors);
    label.of[row] = indexOf(label, answer.key);
    why[row] = answer.why;
    const bool byVotes = source.kind == store::LabelSource::Kind::Majority
                       || source.kind == store::LabelSource::Kind::Votes;
    labelFrom[row] = byVotes                 ? LabelFrom::Votes
                     : answer.fromAnnotation ? LabelFrom::Annotation
                                             : LabelFrom::Corpus;
    annotated[row] = std::any_of(utterance.annotations.begin(), utterance.annotations.end(),
                                 [](const store::Standing &standing) {
                                     return !standing.blind
                                            && (standing.field == store::Field::Category
                                                || standing.field == store::Field::CantTell
                                                || standing.field == store::Field::BadAudio);
                                 })
                         ? 1
                         : 0;
    const corpus::Dimensions rated = store::dimensionsOf(utterance, source, correctors);
    valence[row] = orNone(rated.valence);
    activation[row] = orNone(rated.activation);
    dominance[row] = orNone(rated.dominance);
    const std::vector<store::Opinion> said = store::opinions(utterance);
    const std::optional<double> share = store::agreement(said);
    agreement[row] = orNone(share);
    opinions[row] = static_cast<std::uint8_t>(std::min<std::size_t>(said.size(), 255));
    agreeing[row] = share ? static_cast<std::uint8_t>(
                                std::lround(*share * static_cast<double>(opinions[row])))
                          : std::uint8_t{0};
    marked[row] = textOf(utterance, store::Field::Mark).empty() ? 0 : 1;
    note[row] = textOf(utterance, store::Field::Note);
    annotators.of[row] = indexOf(annotators, annotatorsOf(utterance));
    verdict[row] = verdictOf(answers, row, answer.key);
    const corpus::Utterance &u = utterance.utterance;
    haystack[row] = folded(u.id + '\n' + u.transcript + '\n');
    noteAt[row] = static_cast<std::uint32_t>(haystack[row].size());
    haystack[row] += folded(note[row]);
}

bool isOpinion(Column column)
{
    switch (column) {
    case Column::Label:
    case Column::LabelSource:
    case Column::Votes:
    case Column::Agreement:
    case Column::Valence:
    case Column::Activation:
    case Column::Dominance:
    case Column::Predicted:
    case Column::Confidence:
    case Column::AnnotatedBy:
    case Column::Note:
        return true;
    default:
        return false;
    }
}

UtteranceColumns columnsOf(const common::Rows &rows, const store::LabelSource &source,
                           const store::Correctors &correctors)
{
    UtteranceColumns columns;
    const std::size_t count = rows.size();
    columns.label = allLabels();
    columns.label.of.resize(count);
    columns.haystack.resize(count);
    columns.noteAt.resize(count);
    columns.why.resize(count);
    columns.labelFrom.resize(count);
    columns.annotated.resize(count);
    columns.valence.resize(count);
    columns.activation.resize(count);
    columns.dominance.resize(count);
    columns.agreement.resize(count);
    columns.agreeing.resize(count);
    columns.opinions.resize(count);
    columns.marked.resize(count);
    columns.note.resize(count);
    columns.annotators.of.resize(count);
    columns.verdict.resize(count);
    columns.answers = answerColumnsOf(rows, nullptr);
    Gatherer corpora(columns.corpus), sessions(columns.session), dialogs(columns.dialog),
        speakers(columns.speaker);
    for (std::size_t i = 0; i < count; ++i) {
        const corpus::Utterance &u = rows[i]->utterance;
        corpora.add(u.corpus);
        sessions.add(u.session);
        dialogs.add(u.dialog);
        speakers.add(u.speaker);
        columns.sex.push_back(static_cast<std::uint8_t>(u.sex));
        columns.scenario.push_back(static_cast<std::uint8_t>(u.scenario));
        const bool timed = u.endSeconds > u.startSeconds;
        columns.startSeconds.push_back(timed ? static_cast<float>(u.startSeconds) : kNone);
        const double duration = u.durationSeconds();
        columns.durationSeconds.push_back(duration > 0 ? static_cast<float>(duration) : kNone);
        columns.turn.push_back(u.turn);
        columns.votes.push_back(votesText(u));
        columns.set(i, *rows[i], source, correctors);
    }
    for (Gatherer *gatherer : {&corpora, &sessions, &dialogs, &speakers})
        gatherer->finish();
    return columns;
}

} // namespace merhan::browse
