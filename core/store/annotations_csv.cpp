// SPDX-License-Identifier: Apache-2.0
#include "core/protocol/atomic_file.h"
#include "core/protocol/ids.h"
#include "core/store/annotations.h"
#include "core/store/project_impl.h"

#include <unordered_set>

namespace merhan::store {

namespace {

/// A comma and a cell as RFC 4180 has it. What a spreadsheet would run gets a leading ' unless
/// `raw`.
void addCell(std::string &line, std::string_view text, bool raw = true)
{
    line += ',';
    std::string cell(text);
    if (!raw && !cell.empty()
        && std::string_view("=+-@\t\r").find(cell[0]) != std::string_view::npos)
        cell.insert(cell.begin(), '\'');
    if (cell.find_first_of(",\"\r\n") == std::string::npos) {
        line += cell;
        return;
    }
    line += '"';
    for (const char c : cell)
        line += c == '"' ? std::string("\"\"") : std::string(1, c);
    line += '"';
}

std::string timeText(std::int64_t ms)
{
    return protocol::utcText(std::chrono::system_clock::time_point(std::chrono::milliseconds(ms)));
}

} // namespace

Result<std::int64_t> writeAnnotationsCsv(const Project &project, const std::filesystem::path &file,
                                         bool raw)
{
    Database &database = project.database();
    Transaction transaction(database, Transaction::Kind::Read);
    if (!transaction.begun())
        return transaction.begun().error();
    const auto rows = allAnnotations(project);
    if (!rows)
        return rows.error();
    std::unordered_set<std::int64_t> stands;
    Statement all(database, "SELECT stands FROM chains WHERE stands IS NOT NULL");
    for (;;) {
        const auto more = all.step();
        if (!more)
            return more.error();
        if (!*more)
            break;
        stands.insert(all.integer(0));
    }

    std::string text = "annotation,corpus,utterance,annotator,time,field,action,value,previous,"
                       "replaces,undoes,gesture,blind,model_in_view,stands\n";
    for (const auto &row : *rows) {
        std::string line = row.id.hex();
        addCell(line, row.corpus, raw);
        addCell(line, row.utteranceId, raw);
        addCell(line, row.annotator, raw);
        addCell(line, timeText(row.madeAtMs));
        addCell(line, keyOf(row.field));
        addCell(line, keyOf(row.action));
        addCell(line, plain(row.value), raw);
        addCell(line, plain(row.previous), raw);
        addCell(line, row.replaces ? row.replaces->hex() : "");
        addCell(line, row.undoes ? row.undoes->hex() : "");
        addCell(line, row.gesture.hex());
        addCell(line, row.blind ? "1" : "0");
        addCell(line, row.modelInView ? "1" : "0");
        addCell(line, stands.contains(row.order) ? "1" : "0");
        text += line + "\n";
    }
    if (auto done = protocol::writeWhole(file, text); !done)
        return done.error();
    return static_cast<std::int64_t>(rows->size());
}

} // namespace merhan::store
