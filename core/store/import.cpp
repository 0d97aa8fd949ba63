// SPDX-License-Identifier: Apache-2.0
#include "core/store/corpora.h"
#include "core/store/project_impl.h"
#include "core/store/reading.h"

#include <nlohmann/json.hpp>

#include <unordered_map>
#include <unordered_set>

namespace merhan::store {

namespace {

const char *textOf(corpus::Sex sex)
{
    return sex == corpus::Sex::Female ? "female" : sex == corpus::Sex::Male ? "male" : "";
}

const char *textOf(corpus::Scenario scenario)
{
    return scenario == corpus::Scenario::Improvised ? "improvised"
           : scenario == corpus::Scenario::Scripted ? "scripted"
                                                    : "";
}

std::string joined(const std::vector<std::string> &labels)
{
    std::string text;
    for (const auto &label : labels)
        text += (text.empty() ? "" : ",") + label;
    return text;
}

/// What the project has of one utterance before the import.
struct Before {
    const UtteranceRow *row = nullptr;
    std::int64_t position = 0;
};

/// The writing half of an import, within its caller's transaction.
class Import {
public:
    Import(Database &database, std::int64_t corpus)
        : m_database(database), m_corpus(corpus),
          m_add(database,
                "INSERT INTO utterances (corpus, id, position, session, dialog, turn, speaker, sex,"
                " scenario, wav, start_seconds, end_seconds, clip_start_seconds, clip_end_seconds,"
                " sample_rate_hz, channels, frames, transcript, label, release_code, valence,"
                " activation, dominance)"
                " VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?)"),
          m_change(database,
                   "UPDATE utterances SET position = ?, session = ?, dialog = ?, turn = ?,"
                   " speaker = ?, sex = ?, scenario = ?, wav = ?, start_seconds = ?,"
                   " end_seconds = ?, clip_start_seconds = ?, clip_end_seconds = ?,"
                   " sample_rate_hz = ?, channels = ?, frames = ?, transcript = ?, label = ?,"
                   " release_code = ?, valence = ?, activation = ?, dominance = ?, vanished = 0"
                   " WHERE utterance = ?"),
          m_move(database, "UPDATE utterances SET position = ?, vanished = 0 WHERE utterance = ?"),
          m_vanish(database, "UPDATE utterances SET vanished = 1 WHERE utterance = ?"),
          m_forget(database, "DELETE FROM votes WHERE utterance = ?"),
          m_vote(database, "INSERT INTO votes (utterance, place, rater, self, labels, valence,"
                           " activation, dominance, comment) VALUES (?,?,?,?,?,?,?,?,?)")
    {}

    Result<void> add(const corpus::Utterance &u, std::int64_t position)
    {
        if (auto done =
                m_add.run(m_corpus, u.id, position, u.session, u.dialog, u.turn, u.speaker,
                          textOf(u.sex), textOf(u.scenario), u.wav, u.startSeconds, u.endSeconds,
                          u.clipStartSeconds, u.clipEndSeconds, u.sampleRateHz, u.channels,
                          u.frames, transcript(u), u.label, u.releaseCode, u.dimensions.valence,
                          u.dimensions.activation, u.dimensions.dominance);
            !done)
            return done;
        return votes(m_database.lastRow(), u.votes);
    }

    Result<void> change(std::int64_t number, const corpus::Utterance &u, std::int64_t position,
                        bool otherVotes)
    {
        if (auto done = m_change.run(
                position, u.session, u.dialog, u.turn, u.speaker, textOf(u.sex), textOf(u.scenario),
                u.wav, u.startSeconds, u.endSeconds, u.clipStartSeconds, u.clipEndSeconds,
                u.sampleRateHz, u.channels, u.frames, transcript(u), u.label, u.releaseCode,
                u.dimensions.valence, u.dimensions.activation, u.dimensions.dominance, number);
            !done || !otherVotes)
            return done;
        if (auto done = m_forget.run(number); !done)
            return done;
        return votes(number, u.votes);
    }

    Result<void> move(std::int64_t number, std::int64_t position)
    {
        return m_move.run(position, number);
    }
    Result<void> vanish(std::int64_t number) { return m_vanish.run(number); }

private:
    static std::optional<std::string> transcript(const corpus::Utterance &u)
    {
        return u.hasTranscript ? std::optional(u.transcript) : std::nullopt;
    }

    Result<void> votes(std::int64_t number, const std::vector<corpus::Vote> &votes)
    {
        int place = 0;
        for (const auto &vote : votes)
            if (auto done = m_vote.run(number, place++, vote.rater, vote.self, joined(vote.labels),
                                       vote.dimensions.valence, vote.dimensions.activation,
                                       vote.dimensions.dominance, vote.comment);
                !done)
                return done;
        return {};
    }

    Database &m_database;
    std::int64_t m_corpus;
    Statement m_add, m_change, m_move, m_vanish, m_forget, m_vote;
};

Result<void> writeProblems(Database &database, std::int64_t number,
                           const std::vector<corpus::Problem> &problems)
{
    if (auto done = Statement(database, "DELETE FROM import_problems WHERE corpus = ?").run(number);
        !done)
        return done;
    Statement add(database, "INSERT INTO import_problems (corpus, place, kind, english, arguments,"
                            " file, line, utterance, action) VALUES (?,?,?,?,?,?,?,?,?)");
    int place = 0;
    for (const auto &problem : problems) {
        auto arguments = nlohmann::json::array();
        for (const auto &argument : problem.error.arguments)
            arguments.push_back(toValidUtf8(argument));
        if (auto done = add.run(number, place++, problem.kind(), problem.error.code->english,
                                arguments.dump(), shown(problem.error.file), problem.error.line,
                                toValidUtf8(problem.utterance), corpus::keyOf(problem.action));
            !done)
            return done;
    }
    return {};
}

/// The row of the corpus, made or brought up to date; nothing is written when nothing differs.
Result<std::int64_t> writeCorpus(const Project &project, const corpus::ImportedCorpus &corpus,
                                 const std::string &format)
{
    Database &database = project.database();
    std::error_code failed;
    const auto root = std::filesystem::weakly_canonical(corpus.root, failed).string();
    const std::string relative = relativeTo(root, project.file());
    const std::string report =
        corpus::toJson(corpus.report)
            .dump(-1, ' ', false, nlohmann::ordered_json::error_handler_t::replace);
    Statement find(database, "SELECT corpus, format = ?2 AND root = ?3 AND relative_root = ?4,"
                             " report = ?5 FROM corpora WHERE name = ?1");
    const auto known = find.bind(corpus.name, format, root, relative, report).step();
    if (!known)
        return known.error();
    if (*known && find.boolean(1) && find.boolean(2))
        return find.integer(0);
    std::int64_t number = *known ? find.integer(0) : 0;
    const bool sameReport = *known && find.boolean(2);
    find.reset();
    if (auto done = Statement(database,
                              "INSERT INTO corpora (name, format, root, relative_root,"
                              " imported_at_ms, report) VALUES (?,?,?,?,?,?)"
                              " ON CONFLICT (name) DO UPDATE SET format = excluded.format,"
                              " root = excluded.root, relative_root = excluded.relative_root,"
                              " imported_at_ms = excluded.imported_at_ms, report = excluded.report")
                        .run(corpus.name, format, root, relative, nowMs(), report);
        !done)
        return done.error();
    if (!*known)
        number = database.lastRow();
    if (!sameReport)
        if (auto done = writeProblems(database, number, corpus.report.problems); !done)
            return done.error();
    return number;
}

Result<std::unordered_map<std::string_view, Before>> before(Database &database, std::int64_t corpus,
                                                            const std::vector<UtteranceRow> &rows)
{
    std::unordered_map<std::int64_t, std::int64_t> positions;
    Statement all(database, "SELECT utterance, position FROM utterances WHERE corpus = ?");
    all.bind(corpus);
    for (;;) {
        const auto more = all.step();
        if (!more)
            return more.error();
        if (!*more)
            break;
        positions.emplace(all.integer(0), all.integer(1));
    }
    std::unordered_map<std::string_view, Before> known;
    known.reserve(rows.size());
    for (const auto &row : rows)
        known.emplace(row.utterance.id, Before{&row, positions[row.number]});
    return known;
}

} // namespace

Result<ImportChanges> importCorpus(Project &project, const corpus::ImportedCorpus &corpus,
                                   const std::string &format)
{
    if (auto may = writable(project); !may)
        return may.error();
    Database &database = project.database();
    std::unordered_set<std::string_view> ids;
    ids.reserve(corpus.utterances.size());
    for (const auto &u : corpus.utterances)
        if (!ids.insert(u.id).second)
            return Error{&errors::kTwice, {corpus.name, u.id}, project.file(), 0};

    Transaction transaction(database);
    if (!transaction.begun())
        return transaction.begun().error();
    const auto number = writeCorpus(project, corpus, format);
    if (!number)
        return number.error();
    const auto rows = readRows(database, {.corpus = *number, .utterance = {}}, false);
    if (!rows)
        return rows.error();
    const auto known = before(database, *number, *rows);
    if (!known)
        return known.error();

    Import import(database, *number);
    ImportChanges changes;
    std::int64_t position = 0;
    for (const auto &given : corpus.utterances) {
        Result<void> done;
        const auto found = known->find(given.id);
        if (found == known->end()) {
            ++changes.added;
            done = import.add(given, position);
        } else {
            const UtteranceRow &row = *found->second.row;
            const bool otherVotes = row.utterance.votes != given.votes;
            corpus::Utterance same = given;
            same.corpus = corpus.name;
            if (row.utterance != same || row.vanished) {
                ++changes.changed;
                changes.changedIds.push_back(given.id);
                done = import.change(row.number, given, position, otherVotes);
            } else {
                ++changes.unchanged;
                if (found->second.position != position)
                    done = import.move(row.number, position);
            }
        }
        if (!done)
            return done.error();
        ++position;
    }
    for (const auto &row : *rows) {
        if (ids.contains(row.utterance.id))
            continue;
        ++changes.vanished;
        changes.vanishedIds.push_back(row.utterance.id);
        if (row.vanished)
            continue;
        if (auto done = import.vanish(row.number); !done)
            return done.error();
    }
    if (auto done = transaction.commit(); !done)
        return done.error();
    return changes;
}

} // namespace merhan::store
