// SPDX-License-Identifier: Apache-2.0
#include "core/protocol/predictions.h"

#include "core/interchange/csv.h"
#include "core/protocol/errors.h"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <map>
#include <stdexcept>
#include <utility>

namespace merhan::protocol {

namespace {

/// What is wrong with a row; caught where the row is read, so that it gets its line.
struct BadRow : std::runtime_error {
    using std::runtime_error::runtime_error;
};

template <typename Number>
Number parsed(const std::string &text, const std::string &column, const char *what)
{
    Number value{};
    const auto [end, problem] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (problem != std::errc() || end != text.data() + text.size())
        throw BadRow("its " + column + " '" + toValidUtf8(text) + "' is no " + what);
    return value;
}

double parsedDouble(const std::string &text, const std::string &column)
{
    const auto value = parsed<double>(text, column, "number");
    if (!std::isfinite(value))
        throw BadRow("its " + column + " is not finite");
    return value;
}

double parsedProbability(const std::string &text, const std::string &column)
{
    const double value = parsedDouble(text, column);
    constexpr double kRounding = 1e-6;
    if (value < -kRounding || value > 1 + kRounding)
        throw BadRow("its " + column + " " + toValidUtf8(text) + " is no probability");
    return value;
}

/// Takes back the ' that keeps a spreadsheet from running a text.
std::string unguarded(const std::string &text)
{
    const bool guarded = text.size() > 1 && text[0] == '\''
                         && std::string_view("=+-@\t\r").find(text[1]) != std::string_view::npos;
    return guarded ? text.substr(1) : text;
}

/// The columns of one file.
class Table {
public:
    Table(const std::vector<std::string> &names, bool raw) : m_raw(raw)
    {
        for (std::size_t i = 0; i < names.size(); ++i) {
            m_columns.try_emplace(names[i], i);
            if (names[i].starts_with("p_") && names[i].size() > 2) {
                m_probabilityColumns.push_back(i);
                m_classes.push_back(names[i].substr(2));
            }
        }
        m_width = names.size();
    }
    bool has(const std::string &name) const { return m_columns.contains(name); }
    const std::vector<std::string> &classes() const { return m_classes; }

    /// Throws BadRow.
    PredictionRow row(const std::vector<std::string> &cells) const
    {
        if (cells.size() != m_width)
            throw BadRow("it has " + std::to_string(cells.size()) + " cells, and the first line "
                         + std::to_string(m_width));
        PredictionRow row;
        row.utterance = text(cells, "utterance");
        row.corpus = text(cells, "corpus");
        row.session = text(cells, "session");
        row.dialog = text(cells, "dialog");
        row.speaker = text(cells, "speaker");
        row.transcript = text(cells, "transcript");
        row.gold = text(cells, "gold");
        row.predicted = text(cells, "predicted");
        row.split = text(cells, "split");
        row.run = text(cells, "run");
        row.protocol = text(cells, "protocol");
        if (const std::string *cell = filled(cells, "start"))
            row.startSeconds = parsedDouble(*cell, "start");
        if (const std::string *cell = filled(cells, "end"))
            row.endSeconds = parsedDouble(*cell, "end");
        if (const std::string *cell = filled(cells, "fold"))
            row.fold = parsed<int>(*cell, "fold", "whole number");
        if (const std::string *cell = filled(cells, "seed"))
            row.seed = parsed<std::uint64_t>(*cell, "seed", "whole number");
        for (std::size_t c = 0; c < m_classes.size(); ++c)
            row.probabilities.push_back(
                parsedProbability(cells[m_probabilityColumns[c]], "p_" + m_classes[c]));
        const std::string *entropy = filled(cells, "entropy");
        row.entropy = entropy ? parsedDouble(*entropy, "entropy") : entropyOf(row.probabilities);
        if (!row.gold.empty())
            checkClass(row.gold, "gold");
        checkClass(row.predicted, "predicted");
        return row;
    }

private:
    const std::string *filled(const std::vector<std::string> &cells, const char *name) const
    {
        const auto found = m_columns.find(name);
        return found == m_columns.end() || cells[found->second].empty() ? nullptr
                                                                        : &cells[found->second];
    }
    std::string text(const std::vector<std::string> &cells, const char *name) const
    {
        const std::string *cell = filled(cells, name);
        if (!cell)
            return {};
        return m_raw ? *cell : unguarded(*cell);
    }
    void checkClass(const std::string &name, const char *column) const
    {
        if (std::find(m_classes.begin(), m_classes.end(), name) == m_classes.end())
            throw BadRow(std::string("its ") + column + " '" + toValidUtf8(name)
                         + "' has no column p_" + toValidUtf8(name));
    }

    std::map<std::string, std::size_t> m_columns;
    std::vector<std::size_t> m_probabilityColumns;
    std::vector<std::string> m_classes;
    std::size_t m_width = 0;
    bool m_raw;
};

Result<Predictions> read(interchange::CsvReader &csv, const std::filesystem::path &file,
                         PredictionsCsv options)
{
    std::vector<std::string> cells;
    const auto head = csv.next(cells);
    if (!head)
        return head.error();
    if (!*head)
        cells.clear();
    const Table table(cells, options.raw);
    for (const char *needed : {"gold", "predicted"})
        if (!table.has(needed))
            return Error{&errors::kPredictionsColumn, {needed}, file, 1};
    if (table.classes().empty())
        return Error{&errors::kPredictionsColumn, {"p_<class>"}, file, 1};
    auto sorted = table.classes();
    std::sort(sorted.begin(), sorted.end());
    if (const auto twice = std::adjacent_find(sorted.begin(), sorted.end()); twice != sorted.end())
        return Error{&errors::kPredictionsRow,
                     {"the column p_" + toValidUtf8(*twice) + " is there twice"},
                     file,
                     1};

    Predictions predictions{table.classes(), {}, table.has("split")};
    while (true) {
        const auto more = csv.next(cells);
        if (!more)
            return more.error();
        if (!*more)
            return predictions;
        try {
            predictions.rows.push_back(table.row(cells));
        } catch (const BadRow &bad) {
            return Error{&errors::kPredictionsRow, {bad.what()}, file, csv.line()};
        }
    }
}

} // namespace

Result<Predictions> readPredictions(const std::filesystem::path &file, PredictionsCsv options)
{
    auto csv = interchange::CsvReader::open(file);
    if (!csv)
        return csv.error();
    return read(*csv, file, options);
}

Result<Predictions> predictionsFromCsv(std::string_view text, PredictionsCsv options)
{
    auto csv = interchange::CsvReader::ofText(text);
    if (!csv)
        return csv.error();
    return read(*csv, {}, options);
}

} // namespace merhan::protocol
