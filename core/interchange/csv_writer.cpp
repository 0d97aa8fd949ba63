// SPDX-License-Identifier: Apache-2.0
#include "core/interchange/csv.h"

#include <array>
#include <charconv>
#include <cmath>
#include <ostream>

namespace merhan::interchange {

void CsvWriter::begin(bool emptyCell)
{
    if (m_cells++ > 0)
        m_out << m_options.delimiter;
    m_allEmpty = m_allEmpty && emptyCell;
}

CsvWriter &CsvWriter::text(std::string_view value)
{
    constexpr std::string_view kRun = "=+-@\t\r";
    begin(value.empty());
    const bool guard =
        m_options.guardFormulas && !value.empty() && kRun.find(value.front()) != kRun.npos;
    // A blank at either end would be trimmed by some readers unless it is quoted.
    const bool quote = value.find_first_of("\"\r\n") != value.npos
                       || value.find(m_options.delimiter) != value.npos
                       || (!value.empty() && (value.front() == ' ' || value.back() == ' '));
    if (quote)
        m_out << '"';
    if (guard)
        m_out << '\'';
    if (!quote) {
        m_out << value;
        return *this;
    }
    for (const char c : value) {
        if (c == '"')
            m_out << '"';
        m_out << c;
    }
    m_out << '"';
    return *this;
}

CsvWriter &CsvWriter::number(double value, int decimals)
{
    begin(!std::isfinite(value));
    if (!std::isfinite(value))
        return *this;
    std::array<char, 400> digits{}; // the largest double has 309 before the point
    const auto end = std::to_chars(digits.data(), digits.data() + digits.size(), value,
                                   std::chars_format::fixed, decimals);
    std::string_view text(digits.data(), static_cast<std::size_t>(end.ptr - digits.data()));
    if (text.starts_with('-') && text.find_first_not_of("-0.") == text.npos)
        text.remove_prefix(1); // "-0.000" is 0
    m_out << text;
    return *this;
}

CsvWriter &CsvWriter::integer(std::int64_t value)
{
    begin(false);
    m_out << std::to_string(value);
    return *this;
}

CsvWriter &CsvWriter::empty()
{
    begin(true);
    return *this;
}

void CsvWriter::endRecord()
{
    if (m_cells == 1 && m_allEmpty)
        m_out << "\"\"";
    m_out << m_options.lineEnd;
    m_cells = 0;
    m_allEmpty = true;
}

} // namespace merhan::interchange
