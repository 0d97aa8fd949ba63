// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/corpus/import_report.h"
#include "core/error/result.h"

#include <array>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace merhan::corpus {

enum class ManifestColumn {
    Path,
    Text,
    Label,
    Speaker,
    Session,
    Dialog,
    Start,
    End,
    Id,
    Sex,
    Scenario,
    Count
};

/// Where each column of ours is in the table.
class ManifestColumns {
public:
    /// `renamed`: column of ours → header. What is odd about the header goes to `problems`, whose
    /// errors get `table` and `line`.
    static Result<ManifestColumns> find(const std::vector<std::string> &header,
                                        const std::map<std::string, std::string> &renamed,
                                        const std::filesystem::path &table, int line,
                                        std::vector<Problem> &problems);

    bool has(ManifestColumn column) const { return place(column).has_value(); }
    /// The cell of `row`, "" where the row is too short or the table has no such column.
    std::string_view cell(const std::vector<std::string> &row, ManifestColumn column) const;
    std::size_t width() const { return m_width; }

private:
    const std::optional<std::size_t> &place(ManifestColumn column) const
    {
        return m_places[static_cast<std::size_t>(column)];
    }

    std::array<std::optional<std::size_t>, static_cast<std::size_t>(ManifestColumn::Count)>
        m_places;
    std::size_t m_width = 0;
};

} // namespace merhan::corpus
