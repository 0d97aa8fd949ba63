// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/corpus/utterance.h"
#include "core/store/project.h"

#include <array>
#include <string>
#include <variant>
#include <vector>

namespace merhan::store {

/// 128 random bits.
struct Id {
    std::array<unsigned char, 16> bytes{};
    bool operator==(const Id &) const = default;
    auto operator<=>(const Id &) const = default;
    static Id random();
    std::string hex() const; ///< 32 lower-case digits
};

enum class Field {
    Category,   ///< label keys: one, or several
    Dimensions, ///< valence, activation, dominance, each may be missing
    CantTell,
    BadAudio,
    Mark, ///< a text, often "mark"
    Note,
    Later,
};
/// "category", "dimensions", "cant_tell", "bad_audio", "mark", "note", "later"
const char *keyOf(Field field);

/// What an annotation says. monostate: nothing, taken back. Category takes label keys; Dimensions
/// takes Dimensions; CantTell, BadAudio, Later take true; Mark and Note take a text.
using Value =
    std::variant<std::monostate, bool, std::string, std::vector<std::string>, corpus::Dimensions>;

/// For people and CSV: "sad+angry", "valence=3 activation=4", "yes", the text itself; "" for
/// nothing.
std::string plain(const Value &value);

/// How a value is stored: JSON, `["sad"]`, `{"valence":3.0,…}`, `true`, `"…"`;
/// "" for nothing.
std::string toJson(const Value &value);

struct Change {
    std::int64_t utterance = 0; ///< UtteranceRow::number
    Field field = Field::Category;
    Value value;
};

/// One key, or one action on many rows: one transaction, and one step of undo.
struct Gesture {
    std::string annotator;
    bool blind = false;       ///< other people's labels and the model's answers were hidden
    bool modelInView = false; ///< the model's answer for it could be seen
    std::vector<Change> changes;
};

/// How one row of the file came to be.
enum class Action { Set, Undo, Redo };
const char *keyOf(Action action); ///< "set", "undo", "redo"

/// One row of the file. Rows are only ever added.
struct Annotation {
    Id id;
    std::int64_t order = 0; ///< place in the order of writing; "newest" means this, not the clock
    Id gesture;
    std::int64_t utterance = 0; ///< UtteranceRow::number
    std::string corpus, utteranceId;
    std::string annotator;
    Field field = Field::Category;
    Action action = Action::Set;
    Value value;                ///< what holds from here on
    Value previous;             ///< what held before
    std::optional<Id> replaces; ///< the row that was this annotator's newest until then
    std::optional<Id> undoes;   ///< the row that an undo or a redo takes back
    bool blind = false;
    bool modelInView = false;
    std::int64_t madeAtMs = 0; ///< UTC, since 1970; for people only
};

/// What an annotator says of an utterance now: the row that undo and replacement have left.
struct Standing {
    Field field = Field::Category;
    std::string annotator;
    bool blind = false;
    bool modelInView = false;
    std::int64_t order = 0; ///< of the row that said it, so that an undo gives back its old place
    std::int64_t madeAtMs = 0;
    Value value; ///< never monostate
};

/// What a gesture, an undo or a redo has written; on disk when it is returned.
struct Written {
    Id gesture;
    Action action = Action::Set;
    std::vector<Annotation> rows;
};

/// Each annotator has a chain of rows for each utterance and field, and one more for what was said
/// in blind passes, so that a blind second pass never changes a correction.
Result<Written> annotate(Project &project, const Gesture &gesture);

/// Takes back the annotator's newest gesture that stands, of whatever session. Without one, `rows`
/// is empty. Never touches anyone else's rows.
Result<Written> undo(Project &project, const std::string &annotator);
/// Gives back what the annotator's last undo took, unless something was said since.
Result<Written> redo(Project &project, const std::string &annotator);

/// What undo and redo would do now, for the menu; nothing when there is nothing.
struct UndoState {
    std::optional<Id> undoes;
    int undoRows = 0;
    std::optional<Id> redoes;
    int redoRows = 0;
};
Result<UndoState> undoState(const Project &project, const std::string &annotator);

/// Every row about one utterance, in the order of writing.
Result<std::vector<Annotation>> history(const Project &project, std::int64_t utterance);
/// Every row of the project, in the order of writing; with `after`, those written after it.
Result<std::vector<Annotation>> allAnnotations(const Project &project, std::int64_t after = 0);
/// What stands about one utterance now.
Result<std::vector<Standing>> standing(const Project &project, std::int64_t utterance);

struct AnnotatorCount {
    std::string name;
    int rows = 0;     ///< everything that was written, undone or not
    int labelled = 0; ///< utterances with a standing category
    int answered = 0; ///< …or can't tell, or bad audio
    int blind = 0;    ///< of `rows`
    std::int64_t lastAtMs = 0;
};
Result<std::vector<AnnotatorCount>> annotators(const Project &project);

/// All of them as CSV (RFC 4180, UTF-8): annotation, corpus, utterance, annotator, time, field,
/// action, value, previous, replaces, undoes, gesture, blind, model_in_view, stands. Text cells
/// that a spreadsheet would run as a formula get a leading ' unless `raw`. Returns the rows.
Result<std::int64_t> writeAnnotationsCsv(const Project &project, const std::filesystem::path &file,
                                         bool raw = false);

} // namespace merhan::store
