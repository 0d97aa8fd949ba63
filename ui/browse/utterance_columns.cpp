// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/browse/utterance_columns.h"

#include "ui/common/class_look.h"

#include <QCollator>
#include <QString>

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>
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

template <typename Value, typename Missing>
Order sorted(std::size_t count, Value value, Missing missing)
{
    Order order;
    order.rows.resize(count);
    std::iota(order.rows.begin(), order.rows.end(), 0U);
    const auto middle = std::stable_partition(order.rows.begin(), order.rows.end(),
                                              [&](std::uint32_t row) { return !missing(row); });
    std::stable_sort(order.rows.begin(), middle,
                     [&](std::uint32_t a, std::uint32_t b) { return value(a) < value(b); });
    order.withValue = static_cast<std::size_t>(middle - order.rows.begin());
    return order;
}

Order byNumber(const std::vector<float> &values)
{
    return sorted(
        values.size(), [&](std::uint32_t row) { return values[row]; },
        [&](std::uint32_t row) { return std::isnan(values[row]); });
}

Order byName(const Names &names)
{
    return sorted(
        names.of.size(), [&](std::uint32_t row) { return names.of[row]; },
        [&](std::uint32_t row) {
            return names.names[static_cast<std::size_t>(names.of[row])].empty();
        });
}

template <typename Key>
Order byText(std::size_t count, Key key)
{
    return sorted(
        count, [&](std::uint32_t row) -> std::string_view { return key(row); },
        [&](std::uint32_t row) { return key(row).empty(); });
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

void UtteranceColumns::set(std::size_t row, const store::UtteranceRow &utterance,
                           const store::LabelSource &source, const store::Correctors &correctors)
{
    const store::LabelAnswer answer = store::labelOf(utterance, source, correctors);
    label.of[row] = indexOf(label, answer.key);
    why[row] = answer.why;
    fromAnnotation[row] = answer.fromAnnotation ? 1 : 0;
    const std::vector<store::Opinion> said = store::opinions(utterance);
    const std::optional<double> share = store::agreement(said);
    agreement[row] = orNone(share);
    opinions[row] = static_cast<std::uint8_t>(std::min<std::size_t>(said.size(), 255));
    agreeing[row] = share ? static_cast<std::uint8_t>(
                                std::lround(*share * static_cast<double>(opinions[row])))
                          : std::uint8_t{0};
    marked[row] = textOf(utterance, store::Field::Mark).empty() ? 0 : 1;
    note[row] = textOf(utterance, store::Field::Note);
    const corpus::Utterance &u = utterance.utterance;
    haystack[row] = folded(u.id + '\n' + u.transcript + '\n' + note[row]);
}

UtteranceColumns columnsOf(const common::Rows &rows, const store::LabelSource &source,
                           const store::Correctors &correctors)
{
    UtteranceColumns columns;
    const std::size_t count = rows.size();
    columns.label = allLabels();
    columns.label.of.resize(count);
    columns.haystack.resize(count);
    columns.why.resize(count);
    columns.fromAnnotation.resize(count);
    columns.agreement.resize(count);
    columns.agreeing.resize(count);
    columns.opinions.resize(count);
    columns.marked.resize(count);
    columns.note.resize(count);
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
        columns.valence.push_back(orNone(u.dimensions.valence));
        columns.activation.push_back(orNone(u.dimensions.activation));
        columns.dominance.push_back(orNone(u.dimensions.dominance));
        columns.turn.push_back(u.turn);
        columns.votes.push_back(votesText(u));
        columns.set(i, *rows[i], source, correctors);
    }
    for (Gatherer *gatherer : {&corpora, &sessions, &dialogs, &speakers})
        gatherer->finish();
    return columns;
}

Order orderBy(const UtteranceColumns &columns, const common::Rows &rows, Column column)
{
    const std::size_t count = columns.size();
    const auto never = [](std::uint32_t) { return false; };
    switch (column) {
    case Column::Mark:
        return sorted(
            count, [&](std::uint32_t row) { return columns.marked[row] == 0; }, never);
    case Column::Utterance:
        return byText(count, [&](std::uint32_t row) -> const std::string & {
            return rows[row]->utterance.id;
        });
    case Column::Corpus:
        return byName(columns.corpus);
    case Column::Session:
        return byName(columns.session);
    case Column::Dialog:
        return byName(columns.dialog);
    case Column::Turn:
        return sorted(
            count, [&](std::uint32_t row) { return columns.turn[row]; },
            [&](std::uint32_t row) { return columns.turn[row] < 0; });
    case Column::Speaker:
        return byName(columns.speaker);
    case Column::Sex:
        return sorted(
            count, [&](std::uint32_t row) { return columns.sex[row]; },
            [&](std::uint32_t row) { return columns.sex[row] == 0; });
    case Column::Scenario:
        return sorted(
            count, [&](std::uint32_t row) { return columns.scenario[row]; },
            [&](std::uint32_t row) { return columns.scenario[row] == 0; });
    case Column::Start:
        return byNumber(columns.startSeconds);
    case Column::Duration:
        return byNumber(columns.durationSeconds);
    case Column::Transcript: {
        // What lies behind the id in the haystack, so that upper and lower case stand together.
        const auto text = [&](std::uint32_t row) {
            const std::string_view all = columns.haystack[row];
            return all.substr(all.find('\n') + 1);
        };
        return sorted(count, text, [&](std::uint32_t row) {
            return rows[row]->utterance.transcript.empty();
        });
    }
    case Column::Label:
        return byName(columns.label);
    case Column::LabelSource:
        return sorted(
            count, [&](std::uint32_t row) { return columns.fromAnnotation[row] == 0; }, never);
    case Column::Votes:
        return byText(count, [&](std::uint32_t row) -> const std::string & {
            return columns.votes[row];
        });
    case Column::Agreement:
        return byNumber(columns.agreement);
    case Column::Valence:
        return byNumber(columns.valence);
    case Column::Activation:
        return byNumber(columns.activation);
    case Column::Dominance:
        return byNumber(columns.dominance);
    case Column::Note:
        return byText(count, [&](std::uint32_t row) -> const std::string & {
            return columns.note[row];
        });
    case Column::ColumnCount:
        break;
    }
    return {};
}

} // namespace merhan::browse
