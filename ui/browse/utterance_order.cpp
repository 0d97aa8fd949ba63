// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/browse/utterance_columns.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace merhan::browse {

namespace {

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
        return sorted(count, [&](std::uint32_t row) { return columns.labelFrom[row]; }, never);
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
    case Column::Predicted:
        return sorted(
            count, [&](std::uint32_t row) { return columns.answers.predicted[row]; },
            [&](std::uint32_t row) { return columns.answers.predicted[row] < 0; });
    case Column::Confidence:
        return byNumber(columns.answers.confidence);
    case Column::AnnotatedBy:
        return byText(count, [&](std::uint32_t row) -> const std::string & {
            return columns.annotators.names[static_cast<std::size_t>(columns.annotators.of[row])];
        });
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
