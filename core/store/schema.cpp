// SPDX-License-Identifier: Apache-2.0
#include "core/store/schema.h"

namespace merhan::store {

namespace {

// Times are UTC in milliseconds since 1970. Lists in a text are JSON. Ids are 16 random bytes.
constexpr const char *kVersion1 = R"sql(
CREATE TABLE corpora (
    corpus INTEGER PRIMARY KEY,
    name TEXT NOT NULL UNIQUE,
    format TEXT NOT NULL,              -- what read it: iemocap, csv
    root TEXT NOT NULL,                -- absolute
    relative_root TEXT NOT NULL,       -- from the project's folder; '' when there is no such way
    imported_at_ms INTEGER NOT NULL,
    report TEXT NOT NULL               -- of the last import, JSON
) STRICT;

CREATE TABLE utterances (
    utterance INTEGER PRIMARY KEY,
    corpus INTEGER NOT NULL REFERENCES corpora (corpus),
    id TEXT NOT NULL,
    position INTEGER NOT NULL,         -- corpus order
    session TEXT NOT NULL,
    dialog TEXT NOT NULL,
    turn INTEGER NOT NULL,             -- -1: not known
    speaker TEXT NOT NULL,
    sex TEXT NOT NULL,                 -- '', 'female', 'male'
    scenario TEXT NOT NULL,            -- '', 'improvised', 'scripted'
    wav TEXT NOT NULL,                 -- relative to the corpus root
    start_seconds REAL NOT NULL,
    end_seconds REAL NOT NULL,
    clip_start_seconds REAL,
    clip_end_seconds REAL,
    sample_rate_hz INTEGER NOT NULL,
    channels INTEGER NOT NULL,
    frames INTEGER NOT NULL,
    transcript TEXT,                   -- NULL: the corpus has none
    label TEXT NOT NULL,
    release_code TEXT NOT NULL,
    valence REAL,
    activation REAL,
    dominance REAL,
    vanished INTEGER NOT NULL DEFAULT 0, -- the last import didn't have it any more
    UNIQUE (corpus, id)
) STRICT;
CREATE INDEX utterances_in_order ON utterances (corpus, position);

CREATE TABLE votes (
    utterance INTEGER NOT NULL REFERENCES utterances (utterance),
    place INTEGER NOT NULL,
    rater TEXT NOT NULL,
    self INTEGER NOT NULL,
    labels TEXT NOT NULL,              -- keys with commas between, in the rater's order
    valence REAL,
    activation REAL,
    dominance REAL,
    comment TEXT NOT NULL,
    PRIMARY KEY (utterance, place)
) STRICT, WITHOUT ROWID;

CREATE TABLE annotations (
    place INTEGER PRIMARY KEY AUTOINCREMENT, -- the order of writing
    id BLOB NOT NULL UNIQUE CHECK (length(id) = 16),
    gesture BLOB NOT NULL CHECK (length(gesture) = 16),
    utterance INTEGER NOT NULL REFERENCES utterances (utterance),
    annotator TEXT NOT NULL CHECK (annotator <> ''),
    field TEXT NOT NULL CHECK (field IN
        ('category', 'dimensions', 'cant_tell', 'bad_audio', 'mark', 'note', 'later')),
    action TEXT NOT NULL CHECK (action IN ('set', 'undo', 'redo')),
    value TEXT NOT NULL,               -- JSON; '' for nothing
    previous TEXT NOT NULL,
    replaces BLOB REFERENCES annotations (id),
    undoes BLOB REFERENCES annotations (id),
    blind INTEGER NOT NULL,
    model_in_view INTEGER NOT NULL,
    made_at_ms INTEGER NOT NULL,
    CHECK ((action = 'set') = (undoes IS NULL))
) STRICT;
CREATE INDEX annotations_of_utterance ON annotations (utterance);
CREATE INDEX annotations_of_annotator ON annotations (annotator, place);
CREATE TRIGGER annotations_are_never_changed BEFORE UPDATE ON annotations BEGIN
    SELECT RAISE(ABORT, 'an annotation is never changed');
END;
CREATE TRIGGER annotations_are_never_deleted BEFORE DELETE ON annotations BEGIN
    SELECT RAISE(ABORT, 'an annotation is never deleted');
END;

-- Made from annotations and checked against them: of each chain its newest row, and the row that
-- undo has left standing (NULL when none is).
CREATE TABLE chains (
    utterance INTEGER NOT NULL REFERENCES utterances (utterance),
    field TEXT NOT NULL,
    annotator TEXT NOT NULL,
    blind INTEGER NOT NULL,
    newest INTEGER NOT NULL REFERENCES annotations (place),
    stands INTEGER REFERENCES annotations (place),
    PRIMARY KEY (utterance, field, annotator, blind)
) STRICT, WITHOUT ROWID;

CREATE TABLE runs (
    run INTEGER PRIMARY KEY,
    identity TEXT NOT NULL UNIQUE,     -- of its first event, wherever the folder lies
    content TEXT NOT NULL,             -- hash of predictions and metrics
    name TEXT NOT NULL UNIQUE,
    note TEXT NOT NULL DEFAULT '',
    folder TEXT NOT NULL,              -- absolute
    relative_folder TEXT NOT NULL,
    config TEXT NOT NULL,              -- JSON
    metrics TEXT NOT NULL,             -- JSON
    protocol TEXT NOT NULL,
    leakage TEXT NOT NULL,
    data_version TEXT NOT NULL,
    label_set TEXT NOT NULL,
    source TEXT NOT NULL,
    classes TEXT NOT NULL,             -- JSON list
    started_at TEXT NOT NULL,
    finished_at TEXT NOT NULL,
    state TEXT NOT NULL,
    ingested_at_ms INTEGER NOT NULL
) STRICT;

CREATE TABLE predictions (
    run INTEGER NOT NULL REFERENCES runs (run) ON DELETE CASCADE,
    utterance INTEGER NOT NULL REFERENCES utterances (utterance),
    fold INTEGER NOT NULL,             -- -1: none
    seed INTEGER NOT NULL,
    split TEXT NOT NULL CHECK (split IN ('test', 'validation', 'train')),
    gold INTEGER,                      -- class in the run's snapshot; NULL: unlabelled
    probabilities BLOB NOT NULL,       -- float64, little-endian, in the order of the classes
    PRIMARY KEY (run, utterance, fold, seed, split)
) STRICT, WITHOUT ROWID;

CREATE TABLE settings (key TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT, WITHOUT ROWID;
CREATE TABLE filters (name TEXT PRIMARY KEY, filter TEXT NOT NULL) STRICT, WITHOUT ROWID;

CREATE TABLE import_problems (         -- of the last import of each corpus
    corpus INTEGER NOT NULL REFERENCES corpora (corpus),
    place INTEGER NOT NULL,
    kind TEXT NOT NULL,
    english TEXT NOT NULL,             -- pattern with %1 …
    arguments TEXT NOT NULL,           -- JSON list
    file TEXT NOT NULL,
    line INTEGER NOT NULL,
    utterance TEXT NOT NULL,
    action TEXT NOT NULL,
    PRIMARY KEY (corpus, place)
) STRICT, WITHOUT ROWID;
)sql";

constexpr const char *kSteps[] = {kVersion1};

} // namespace

std::span<const char *const> schemaSteps()
{
    return kSteps;
}

Result<void> runSteps(Database &database, std::int64_t have, std::span<const char *const> steps)
{
    for (auto version = static_cast<std::size_t>(have); version < steps.size(); ++version) {
        Transaction transaction(database); // rolls back unless committed
        if (!transaction.begun())
            return transaction.begun().error();
        // Another program may have done this step while this one waited for the right to write.
        const auto now = database.number("PRAGMA user_version");
        if (!now)
            return now.error();
        if (now->value_or(0) > static_cast<std::int64_t>(version))
            continue;
        if (auto done = database.execute(steps[version]); !done)
            return done;
        if (auto done = database.execute("PRAGMA user_version = " + std::to_string(version + 1));
            !done)
            return done;
        if (version == 0) {
            if (auto done =
                    database.execute("PRAGMA application_id = " + std::to_string(kApplicationId));
                !done)
                return done;
        }
        if (auto done = transaction.commit(); !done)
            return done;
    }
    return {};
}

} // namespace merhan::store
