// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QKeySequence>
#include <QObject>

#include <functional>
#include <optional>
#include <string_view>

class QAction;
class QKeyEvent;
class QSettings;

namespace merhan::common {

/// Everything that has a key of its own, in the order of the table in key_table.cpp. What a widget takes
/// because of what it is (arrows in a table, Ctrl+C in a field, Esc, Tab) isn't among them.
// clang-format off
enum class KeyId {
    OpenProject, ImportCorpus, CloseProject, Quit, Undo, Redo, NewRun,
    CorpusMode, AnnotateMode, TrainMode, EvaluateMode, InspectMode,
    Back, Forward, NextPanel, SidePanel, FullScreen, Explain, AnyAction, Preferences,

    Play, PlayFromStart, PlayInFields, PlayFromStartInFields, PlayNeighbours, PlayFromHere,
    PreviousTurn, NextTurn, SecondBack, SecondForward, TenthBack, TenthForward, SelectBack, SelectForward,
    ZoomIn, ZoomOut, ShowUtterance, ShowDialog, Waveform,

    NextUtterance, PreviousUtterance, Label, Mark, Note, Inspect, Find, Details, Export,

    NextAndPlay, Later, Digit1, Digit2, Digit3, Digit4, Digit5, DigitBack,

    CantTell, BadAudio,
    Neutral, Happy, Excited, Angry, Sad, Frustrated, Surprised, Fearful, Disgusted, Other,

    Count,
};
// clang-format on

/// Of the mode at that place of the rail.
constexpr KeyId modeKey(std::size_t index)
{
    return static_cast<KeyId>(static_cast<std::size_t>(KeyId::CorpusMode) + index);
}

/// The keys of the program as they are now: those of the table, but for what the settings change.
/// Whoever takes a key asks here at each press; whoever shows one follows changed().
class Keys : public QObject {
    Q_OBJECT
public:
    /// Where a key is looked for by a person.
    enum class Group { Window, Player, Lists, Annotate, Labels };

    /// Without settings: the table's keys, and nothing is kept.
    explicit Keys(QSettings *settings = nullptr, QObject *parent = nullptr);
    /// Those of a settings file: one object for each, which belongs to it.
    static Keys *of(QSettings *settings);

    /// One key with its modifiers; empty: none.
    QKeySequence key(KeyId id) const { return m_keys[static_cast<std::size_t>(id)]; }
    /// As people read it: "Ctrl+←"; "" for none.
    QString text(KeyId id) const { return keyText(key(id)); }
    static QString keyText(const QKeySequence &key);
    /// "Undo (Ctrl+Z)", or the name alone when there is no key.
    QString named(const QString &name, KeyId id) const;
    bool is(KeyId id, const QKeyEvent &event) const;
    /// The class (of corpus::kLabelKeys) whose key that is; with Shift it is the same class.
    std::optional<std::string_view> classOf(const QKeyEvent &event) const;
    /// The key of a class; of a label that is no class of ours, none.
    QKeySequence classKey(std::string_view label) const;

    static QKeySequence standardKey(KeyId id);
    static QString name(KeyId id);
    static Group group(KeyId id);
    static QString groupName(Group group);
    bool isChanged(KeyId id) const { return key(id) != standardKey(id); }

    /// What is pressed, as a key of the table: without the keypad, Enter is Return, and where a
    /// sign needs Shift on this keyboard that isn't part of it. Empty while only modifiers are
    /// down.
    static QKeySequence pressed(const QKeyEvent &event);
    /// Why this can't have that key, in a sentence; "": it can.
    static QString refusal(KeyId id, const QKeySequence &key);
    /// Who has that key now where this one works, too.
    QList<KeyId> usedBy(KeyId id, const QKeySequence &key) const;

    /// Holds at once, and is kept. Whoever used the key has none afterwards.
    void set(KeyId id, const QKeySequence &key);
    void resetAll();
    /// All of them as they are, to be put back.
    std::vector<QKeySequence> all() const { return m_keys; }
    void setAll(const std::vector<QKeySequence> &keys);

    /// The action's shortcut from now on.
    void giveTo(QAction *action, KeyId id);
    /// Stands beside the action in its menu from now on; somebody else takes it.
    void showBeside(QAction *action, KeyId id);
    /// `show` is called now and after each change, while `context` lives.
    void follow(QObject *context, const std::function<void()> &show);

Q_SIGNALS:
    void changed();

private:
    void keep(KeyId id);

    QSettings *m_settings;
    std::vector<QKeySequence> m_keys;
};

} // namespace merhan::common
