// SPDX-License-Identifier: Apache-2.0
#include "core/store/utterance_rows.h"

#include "core/store/project_impl.h"
#include "core/store/reading.h"

namespace merhan::store {

namespace {

constexpr int kNowhere = -1;

/// Row index by utterance number.
class Places {
public:
    void add(std::int64_t number, std::size_t place)
    {
        const auto at = static_cast<std::size_t>(number);
        if (at >= m_places.size())
            m_places.resize(at + 1, kNowhere);
        m_places[at] = static_cast<int>(place);
    }
    UtteranceRow *find(std::vector<UtteranceRow> &rows, std::int64_t number) const
    {
        const auto at = static_cast<std::size_t>(number);
        return at < m_places.size() && m_places[at] != kNowhere
                   ? &rows[static_cast<std::size_t>(m_places[at])]
                   : nullptr;
    }

private:
    std::vector<int> m_places; // numbers are given without gaps, so this stays small
};

std::string condition(const Only &only, const char *table)
{
    if (only.utterance)
        return std::string(" WHERE ") + table + ".utterance = ?";
    if (only.corpus)
        return " WHERE u.corpus = ?";
    return "";
}

void bindTo(Statement &statement, const Only &only)
{
    if (only.utterance)
        statement.bind(*only.utterance);
    else if (only.corpus)
        statement.bind(*only.corpus);
}

std::vector<std::string> split(std::string_view labels)
{
    std::vector<std::string> keys;
    while (!labels.empty()) {
        const std::size_t comma = labels.find(',');
        keys.emplace_back(labels.substr(0, comma));
        labels = comma == std::string_view::npos ? std::string_view() : labels.substr(comma + 1);
    }
    return keys;
}

Result<void> readUtterances(Database &database, const Only &only, std::vector<UtteranceRow> &rows,
                            Places &places)
{
    const std::string from =
        " FROM corpora c CROSS JOIN utterances u ON u.corpus = c.corpus" + condition(only, "u");
    Statement all(database,
                  "SELECT u.utterance, c.name, id, session, dialog, turn, speaker, sex, scenario,"
                  " wav, start_seconds, end_seconds, clip_start_seconds, clip_end_seconds,"
                  " sample_rate_hz, channels, frames, transcript, label, release_code,"
                  " valence, activation, dominance, vanished"
                      + from + " ORDER BY c.name, u.position, u.utterance");
    bindTo(all, only);
    if (!only.utterance) {
        Statement count(database, "SELECT count(*)" + from);
        bindTo(count, only);
        const auto counted = count.step();
        if (!counted)
            return counted.error();
        rows.reserve(static_cast<std::size_t>(count.integer(0)));
    }
    for (;;) {
        const auto more = all.step();
        if (!more)
            return more.error();
        if (!*more)
            return {};
        UtteranceRow &row = rows.emplace_back();
        row.number = all.integer(0);
        corpus::Utterance &u = row.utterance;
        u.corpus = all.view(1);
        u.id = all.view(2);
        u.session = all.view(3);
        u.dialog = all.view(4);
        u.turn = all.number(5);
        u.speaker = all.view(6);
        const std::string_view sex = all.view(7);
        u.sex = sex == "female" ? corpus::Sex::Female
                : sex == "male" ? corpus::Sex::Male
                                : corpus::Sex::Unknown;
        const std::string_view scenario = all.view(8);
        u.scenario = scenario == "improvised" ? corpus::Scenario::Improvised
                     : scenario == "scripted" ? corpus::Scenario::Scripted
                                              : corpus::Scenario::Unknown;
        u.wav = all.view(9);
        u.startSeconds = all.real(10);
        u.endSeconds = all.real(11);
        u.clipStartSeconds = all.optionalReal(12);
        u.clipEndSeconds = all.optionalReal(13);
        u.sampleRateHz = all.number(14);
        u.channels = all.number(15);
        u.frames = all.integer(16);
        u.hasTranscript = !all.isNull(17);
        u.transcript = all.view(17);
        u.label = all.view(18);
        u.releaseCode = all.view(19);
        u.dimensions = {all.optionalReal(20), all.optionalReal(21), all.optionalReal(22)};
        row.vanished = all.boolean(23);
        places.add(row.number, rows.size() - 1);
    }
}

Result<void> readVotes(Database &database, const Only &only, std::vector<UtteranceRow> &rows,
                       const Places &places)
{
    std::string from = " FROM votes v";
    if (only.corpus && !only.utterance)
        from += " JOIN utterances u ON u.utterance = v.utterance";
    Statement all(database, "SELECT v.utterance, rater, self, labels, v.valence, v.activation,"
                            " v.dominance, comment"
                                + from + condition(only, "v") + " ORDER BY v.utterance, place");
    bindTo(all, only);
    for (;;) {
        const auto more = all.step();
        if (!more)
            return more.error();
        if (!*more)
            return {};
        UtteranceRow *row = places.find(rows, all.integer(0));
        if (!row)
            continue;
        corpus::Vote &vote = row->utterance.votes.emplace_back();
        vote.rater = all.view(1);
        vote.self = all.boolean(2);
        vote.labels = split(all.view(3));
        vote.dimensions = {all.optionalReal(4), all.optionalReal(5), all.optionalReal(6)};
        vote.comment = all.view(7);
    }
}

Result<void> readStanding(Database &database, const Only &only, std::vector<UtteranceRow> &rows,
                          const Places &places)
{
    std::string from = " FROM chains n CROSS JOIN annotations a ON a.place = n.stands";
    if (only.corpus && !only.utterance)
        from += " JOIN utterances u ON u.utterance = n.utterance";
    Statement all(database, "SELECT n.utterance, n.field, n.annotator, n.blind, a.place, a.value,"
                            " a.model_in_view, a.made_at_ms"
                                + from + condition(only, "n"));
    bindTo(all, only);
    for (;;) {
        const auto more = all.step();
        if (!more)
            return more.error();
        if (!*more)
            return {};
        UtteranceRow *row = places.find(rows, all.integer(0));
        if (!row || all.view(5).empty()) // said, and said to be nothing since
            continue;
        const auto field = fieldOf(all.view(1));
        auto value = field ? valueOf(*field, all.view(5)) : std::nullopt;
        if (!value)
            return Error{&errors::kBadRow, {row->utterance.id, all.text(5)}, database.file(), 0};
        Standing &standing = row->annotations.emplace_back();
        standing.field = *field;
        standing.annotator = all.view(2);
        standing.blind = all.boolean(3);
        standing.order = all.integer(4);
        standing.modelInView = all.boolean(6);
        standing.madeAtMs = all.integer(7);
        standing.value = std::move(*value);
    }
}

Result<UtteranceRow> theOne(const Project &project, std::int64_t number, const std::string &called)
{
    Transaction transaction(project.database(), Transaction::Kind::Read);
    if (!transaction.begun())
        return transaction.begun().error();
    auto rows = readRows(project.database(), {.corpus = {}, .utterance = number});
    if (!rows)
        return rows.error();
    if (rows->empty())
        return Error{&errors::kNoUtterance, {called}, project.file(), 0};
    return std::move(rows->front());
}

} // namespace

Result<std::vector<UtteranceRow>> readRows(Database &database, const Only &only,
                                           bool withAnnotations)
{
    std::vector<UtteranceRow> rows;
    Places places;
    if (auto done = readUtterances(database, only, rows, places); !done)
        return done.error();
    if (auto done = readVotes(database, only, rows, places); !done)
        return done.error();
    if (withAnnotations) {
        if (auto done = readStanding(database, only, rows, places); !done)
            return done.error();
    }
    return rows;
}

Result<std::vector<UtteranceRow>> utterances(const Project &project)
{
    Transaction transaction(project.database(), Transaction::Kind::Read);
    if (!transaction.begun())
        return transaction.begun().error();
    return readRows(project.database(), {});
}

Result<UtteranceRow> utterance(const Project &project, std::int64_t number)
{
    return theOne(project, number, std::to_string(number));
}

Result<UtteranceRow> findUtterance(const Project &project, const std::string &id,
                                   const std::string &corpus)
{
    Statement find(project.database(),
                   "SELECT u.utterance FROM utterances u JOIN corpora c USING (corpus)"
                   " WHERE u.id = ?1 AND (?2 = '' OR c.name = ?2)");
    find.bind(id, corpus);
    const auto first = find.step();
    if (!first)
        return first.error();
    const std::string called = corpus.empty() ? id : corpus + "/" + id;
    if (!*first)
        return Error{&errors::kNoUtterance, {called}, project.file(), 0};
    const std::int64_t number = find.integer(0);
    const auto second = find.step();
    if (!second)
        return second.error();
    if (*second)
        return Error{&errors::kSeveralUtterances, {id}, project.file(), 0};
    find.reset();
    return theOne(project, number, called);
}

} // namespace merhan::store
