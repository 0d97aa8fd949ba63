// SPDX-License-Identifier: Apache-2.0
#include "core/store/annotations.h"

#include "core/store/project_impl.h"
#include "core/store/reading.h"

#include <algorithm>

namespace merhan::store {

namespace {

constexpr const char *kColumns =
    "SELECT a.place, a.id, a.gesture, a.utterance, c.name, u.id, a.annotator, a.field, a.action,"
    " a.value, a.previous, a.replaces, a.undoes, a.blind, a.model_in_view, a.made_at_ms"
    " FROM annotations a JOIN utterances u ON u.utterance = a.utterance"
    " JOIN corpora c ON c.corpus = u.corpus ";

Result<Annotation> annotationFrom(const Statement &row, const Database &database)
{
    Annotation a;
    a.order = row.integer(0);
    a.id = idOf(row.blob(1));
    a.gesture = idOf(row.blob(2));
    a.utterance = row.integer(3);
    a.corpus = row.view(4);
    a.utteranceId = row.view(5);
    a.annotator = row.view(6);
    const auto field = fieldOf(row.view(7));
    const auto action = actionOf(row.view(8));
    auto value = field ? valueOf(*field, row.view(9)) : std::nullopt;
    auto previous = field ? valueOf(*field, row.view(10)) : std::nullopt;
    if (!action || !value || !previous)
        return Error{&errors::kBadRow, {a.utteranceId, row.text(9)}, database.file(), 0};
    a.field = *field;
    a.action = *action;
    a.value = std::move(*value);
    a.previous = std::move(*previous);
    if (!row.isNull(11))
        a.replaces = idOf(row.blob(11));
    if (!row.isNull(12))
        a.undoes = idOf(row.blob(12));
    a.blind = row.boolean(13);
    a.modelInView = row.boolean(14);
    a.madeAtMs = row.integer(15);
    return a;
}

Result<std::vector<Annotation>> allFrom(Statement &statement, const Database &database)
{
    std::vector<Annotation> rows;
    for (;;) {
        const auto more = statement.step();
        if (!more)
            return more.error();
        if (!*more)
            return rows;
        auto row = annotationFrom(statement, database);
        if (!row)
            return row.error();
        rows.push_back(std::move(*row));
    }
}

/// Adds rows to the chains, within its caller's transaction.
class Chains {
public:
    explicit Chains(Database &database)
        : m_database(database),
          m_chain(database, "SELECT newest, stands FROM chains WHERE utterance = ? AND field = ?"
                            " AND annotator = ? AND blind = ?"),
          m_row(database, std::string(kColumns) + "WHERE a.place = ?"),
          m_byId(database, std::string(kColumns) + "WHERE a.id = ?"),
          m_named(database, "SELECT c.name, u.id FROM utterances u JOIN corpora c USING (corpus)"
                            " WHERE u.utterance = ?"),
          m_insert(database, "INSERT INTO annotations (id, gesture, utterance, annotator, field,"
                             " action, value, previous, replaces, undoes, blind, model_in_view,"
                             " made_at_ms) VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?)"),
          m_update(database, "INSERT INTO chains (utterance, field, annotator, blind, newest,"
                             " stands) VALUES (?,?,?,?,?,?) ON CONFLICT DO UPDATE SET"
                             " newest = excluded.newest, stands = excluded.stands")
    {}

    /// Fills in what the chain and the file know, and writes the row.
    Result<void> add(Annotation &row)
    {
        m_named.bind(row.utterance);
        const auto named = m_named.step();
        if (!named)
            return named.error();
        if (!*named)
            return Error{
                &errors::kNoUtterance, {std::to_string(row.utterance)}, m_database.file(), 0};
        row.corpus = m_named.view(0);
        row.utteranceId = m_named.view(1);
        m_named.reset();

        m_chain.bind(row.utterance, keyOf(row.field), row.annotator, row.blind);
        const auto known = m_chain.step();
        if (!known)
            return known.error();
        if (*known) {
            const std::int64_t newest = m_chain.integer(0);
            const bool stood = !m_chain.isNull(1);
            const std::int64_t stands = m_chain.integer(1);
            m_chain.reset();
            const auto last = find(newest);
            if (!last)
                return last.error();
            row.replaces = last->id;
            if (stood) {
                const auto before = newest == stands ? last : find(stands);
                if (!before)
                    return before.error();
                row.previous = before->value;
            }
        }

        std::optional<std::int64_t> stands;
        if (row.undoes) {
            const auto left = standsBefore(*row.undoes);
            if (!left)
                return left.error();
            if (*left) {
                stands = (*left)->order;
                row.value = (*left)->value;
            } else {
                row.value = Value();
            }
        }
        row.id = Id::random();
        row.madeAtMs = nowMs();
        if (auto done = m_insert.run(bytesOf(row.id), bytesOf(row.gesture), row.utterance,
                                     row.annotator, keyOf(row.field), keyOf(row.action),
                                     toJson(row.value), toJson(row.previous), bytesOf(row.replaces),
                                     bytesOf(row.undoes), row.blind, row.modelInView, row.madeAtMs);
            !done)
            return done;
        row.order = m_database.lastRow();
        if (!row.undoes)
            stands = row.order;
        return m_update.run(row.utterance, keyOf(row.field), row.annotator, row.blind, row.order,
                            stands);
    }

private:
    Result<Annotation> read(Statement &statement)
    {
        const auto found = statement.step();
        if (!found)
            return found.error();
        if (!*found)
            return Error{&errors::kCorrupt,
                         {"a chain of annotations is broken", "X.backups"},
                         m_database.file(),
                         0};
        auto row = annotationFrom(statement, m_database);
        statement.reset();
        return row;
    }
    Result<Annotation> find(std::int64_t place) { return read(m_row.bind(place)); }
    Result<Annotation> find(const Id &id) { return read(m_byId.bind(bytesOf(id))); }

    /// What stood before the row `id` was written: the row before it in its chain or, when that
    /// one took something back, what it left.
    Result<std::optional<Annotation>> standsBefore(Id id)
    {
        for (;;) {
            const auto row = find(id);
            if (!row)
                return row.error();
            if (!row->replaces)
                return std::optional<Annotation>();
            auto before = find(*row->replaces);
            if (!before)
                return before.error();
            if (!before->undoes)
                return std::optional(std::move(*before));
            id = *before->undoes;
        }
    }

    Database &m_database;
    Statement m_chain, m_row, m_byId, m_named, m_insert, m_update;
};

/// The gesture of `annotator` that an undo (or redo) would take back, newest first: every undo
/// answers one gesture before it, every redo one undo.
Result<std::optional<Id>> target(Database &database, const std::string &annotator, Action action)
{
    Statement all(database, "SELECT gesture, action FROM annotations WHERE annotator = ?"
                            " ORDER BY place DESC");
    all.bind(annotator);
    std::optional<Id> last;
    int answered = 0;
    for (;;) {
        const auto more = all.step();
        if (!more)
            return more.error();
        if (!*more)
            return std::optional<Id>();
        const Id gesture = idOf(all.blob(0));
        if (last == gesture)
            continue; // another row of the gesture just seen
        last = gesture;
        const bool isUndo = all.view(1) == keyOf(Action::Undo);
        const bool isSet = all.view(1) == keyOf(Action::Set);
        if (action == Action::Redo && isSet)
            return std::optional<Id>(); // something was said since
        if (isUndo == (action == Action::Undo))
            ++answered;
        else if (answered == 0)
            return std::optional(gesture);
        else
            --answered;
    }
}

Result<Written> takeBack(Project &project, const std::string &annotator, Action action)
{
    if (auto may = writable(project); !may)
        return may.error();
    Database &database = project.database();
    Written written;
    written.action = action;
    Transaction transaction(database);
    if (!transaction.begun())
        return transaction.begun().error();
    const auto gesture = target(database, annotator, action);
    if (!gesture)
        return gesture.error();
    if (!*gesture)
        return written;
    Statement newestFirst(database, std::string(kColumns)
                                        + "WHERE a.annotator = ? AND a.gesture = ?"
                                          " ORDER BY a.place DESC");
    newestFirst.bind(annotator, bytesOf(**gesture));
    const auto rows = allFrom(newestFirst, database);
    if (!rows)
        return rows.error();
    Chains chains(database);
    written.gesture = Id::random();
    for (const auto &old : *rows) {
        Annotation row;
        row.gesture = written.gesture;
        row.utterance = old.utterance;
        row.annotator = annotator;
        row.field = old.field;
        row.action = action;
        row.undoes = old.id;
        row.blind = old.blind;
        row.modelInView = old.modelInView;
        if (auto done = chains.add(row); !done)
            return done.error();
        written.rows.push_back(std::move(row));
    }
    if (auto done = transaction.commit(); !done)
        return done.error();
    return written;
}

} // namespace

Result<Written> annotate(Project &project, const Gesture &gesture)
{
    if (auto may = writable(project); !may)
        return may.error();
    if (gesture.annotator.find_first_not_of(" \t\r\n") == std::string::npos)
        return Error{&errors::kNoAnnotator, {}, project.file(), 0};
    for (const auto &change : gesture.changes)
        if (const auto back = valueOf(change.field, toJson(change.value));
            !back || *back != change.value)
            return Error{
                &errors::kBadValue, {plain(change.value), keyOf(change.field)}, project.file(), 0};

    Written written;
    written.gesture = Id::random();
    if (gesture.changes.empty())
        return written;
    Transaction transaction(project.database());
    if (!transaction.begun())
        return transaction.begun().error();
    Chains chains(project.database());
    for (const auto &change : gesture.changes) {
        Annotation row;
        row.gesture = written.gesture;
        row.utterance = change.utterance;
        row.annotator = gesture.annotator;
        row.field = change.field;
        row.value = change.value;
        row.blind = gesture.blind;
        row.modelInView = gesture.modelInView;
        if (auto done = chains.add(row); !done)
            return done.error();
        written.rows.push_back(std::move(row));
    }
    if (auto done = transaction.commit(); !done)
        return done.error();
    return written;
}

Result<Written> undo(Project &project, const std::string &annotator)
{
    return takeBack(project, annotator, Action::Undo);
}

Result<Written> redo(Project &project, const std::string &annotator)
{
    return takeBack(project, annotator, Action::Redo);
}

Result<UndoState> undoState(const Project &project, const std::string &annotator)
{
    Database &database = project.database();
    Transaction transaction(database, Transaction::Kind::Read);
    if (!transaction.begun())
        return transaction.begun().error();
    UndoState state;
    for (const Action action : {Action::Undo, Action::Redo}) {
        const auto gesture = target(database, annotator, action);
        if (!gesture)
            return gesture.error();
        if (!*gesture)
            continue;
        Statement count(database,
                        "SELECT count(*) FROM annotations WHERE annotator = ? AND gesture = ?");
        const auto counted = count.bind(annotator, bytesOf(**gesture)).step();
        if (!counted)
            return counted.error();
        (action == Action::Undo ? state.undoes : state.redoes) = *gesture;
        (action == Action::Undo ? state.undoRows : state.redoRows) = count.number(0);
    }
    return state;
}

Result<std::vector<Annotation>> history(const Project &project, std::int64_t utterance)
{
    Statement all(project.database(),
                  std::string(kColumns) + "WHERE a.utterance = ? ORDER BY a.place");
    all.bind(utterance);
    return allFrom(all, project.database());
}

Result<std::vector<Annotation>> allAnnotations(const Project &project, std::int64_t after)
{
    Statement all(project.database(), std::string(kColumns) + "WHERE a.place > ? ORDER BY a.place");
    all.bind(after);
    return allFrom(all, project.database());
}

Result<std::vector<Standing>> standing(const Project &project, std::int64_t utterance)
{
    auto row = store::utterance(project, utterance);
    if (!row)
        return row.error();
    return std::move(row->annotations);
}

Result<std::vector<AnnotatorCount>> annotators(const Project &project)
{
    Statement all(project.database(),
                  "SELECT annotator, count(*), sum(blind), max(made_at_ms),"
                  " (SELECT count(DISTINCT n.utterance) FROM chains n JOIN annotations s ON "
                  "s.place = n.stands"
                  "  WHERE n.annotator = a.annotator AND n.field = 'category' AND s.value <> ''),"
                  " (SELECT count(DISTINCT n.utterance) FROM chains n JOIN annotations s ON "
                  "s.place = n.stands"
                  "  WHERE n.annotator = a.annotator AND s.value <> ''"
                  "  AND n.field IN ('category', 'cant_tell', 'bad_audio'))"
                  " FROM annotations a GROUP BY annotator ORDER BY annotator");
    std::vector<AnnotatorCount> counts;
    for (;;) {
        const auto more = all.step();
        if (!more)
            return more.error();
        if (!*more)
            return counts;
        counts.push_back({.name = all.text(0),
                          .rows = all.number(1),
                          .labelled = all.number(4),
                          .answered = all.number(5),
                          .blind = all.number(2),
                          .lastAtMs = all.integer(3)});
    }
}

} // namespace merhan::store
