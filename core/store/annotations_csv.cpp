// SPDX-License-Identifier: Apache-2.0
#include "core/interchange/csv.h"
#include "core/protocol/atomic_file.h"
#include "core/protocol/ids.h"
#include "core/store/annotations.h"
#include "core/store/project_impl.h"

#include <sstream>
#include <unordered_set>

namespace merhan::store {

namespace {

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

    std::ostringstream text;
    interchange::CsvWriter csv(text, {.guardFormulas = !raw});
    for (const char *column :
         {"annotation", "corpus", "utterance", "annotator", "time", "field", "action", "value",
          "previous", "replaces", "undoes", "gesture", "blind", "model_in_view", "stands"})
        csv.text(column);
    csv.endRecord();
    for (const auto &row : *rows) {
        csv.text(row.id.hex()).text(row.corpus).text(row.utteranceId).text(row.annotator);
        csv.text(timeText(row.madeAtMs)).text(keyOf(row.field)).text(keyOf(row.action));
        csv.text(plain(row.value)).text(plain(row.previous));
        csv.text(row.replaces ? row.replaces->hex() : "");
        csv.text(row.undoes ? row.undoes->hex() : "").text(row.gesture.hex());
        csv.integer(row.blind ? 1 : 0).integer(row.modelInView ? 1 : 0);
        csv.integer(stands.contains(row.order) ? 1 : 0).endRecord();
    }
    if (auto done = protocol::writeWhole(file, text.str()); !done)
        return done.error();
    return static_cast<std::int64_t>(rows->size());
}

} // namespace merhan::store
