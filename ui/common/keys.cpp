// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/keys.h"

#include "core/corpus/labels.h"
#include "ui/common/class_look.h"

#include <QAction>
#include <QCoreApplication>
#include <QKeyEvent>
#include <QSettings>

#include <array>

namespace merhan::common {

using namespace Qt::StringLiterals;

namespace {

/// The modes in which a key works, and the menu that L opens. Two keys that share none of these can
/// be the same.
enum Where : unsigned {
    InCorpus = 1,
    InAnnotate = 2,
    InTrain = 4,
    InEvaluate = 8,
    InInspect = 16,
    InLabelMenu = 32,
    Anywhere = 31,
};

using enum Keys::Group;

struct Row {
    const char *id; ///< in the settings
    Keys::Group group;
    unsigned where;
    const char *standard; ///< in QKeySequence's portable text
    const char *name;     ///< English, in the context "keys"; of a class its key
};

constexpr std::array kRows = std::to_array<Row>({
    {"open", Window, Anywhere, "Ctrl+O", QT_TRANSLATE_NOOP("keys", "Open a project")},
    {"import", Window, Anywhere, "Ctrl+I", QT_TRANSLATE_NOOP("keys", "Import a corpus")},
    {"close", Window, Anywhere, "Ctrl+W", QT_TRANSLATE_NOOP("keys", "Close the project")},
    {"quit", Window, Anywhere, "Ctrl+Q", QT_TRANSLATE_NOOP("keys", "Quit")},
    {"undo", Window, Anywhere, "Ctrl+Z", QT_TRANSLATE_NOOP("keys", "Undo")},
    {"redo", Window, Anywhere, "Ctrl+Shift+Z", QT_TRANSLATE_NOOP("keys", "Redo")},
    {"new_run", Window, Anywhere, "Ctrl+N", QT_TRANSLATE_NOOP("keys", "New run")},
    {"corpus", Window, Anywhere, "Ctrl+1", QT_TRANSLATE_NOOP("keys", "Go to Corpus")},
    {"annotate", Window, Anywhere, "Ctrl+2", QT_TRANSLATE_NOOP("keys", "Go to Annotate")},
    {"train", Window, Anywhere, "Ctrl+3", QT_TRANSLATE_NOOP("keys", "Go to Train")},
    {"evaluate", Window, Anywhere, "Ctrl+4", QT_TRANSLATE_NOOP("keys", "Go to Evaluate")},
    {"inspect", Window, Anywhere, "Ctrl+5", QT_TRANSLATE_NOOP("keys", "Go to Inspect")},
    {"back", Window, Anywhere, "Alt+Left", QT_TRANSLATE_NOOP("keys", "Back")},
    {"forward", Window, Anywhere, "Alt+Right", QT_TRANSLATE_NOOP("keys", "Forward")},
    {"next_panel", Window, Anywhere, "F6", QT_TRANSLATE_NOOP("keys", "Next panel")},
    {"side_panel", Window, Anywhere, "F9", QT_TRANSLATE_NOOP("keys", "Side panel")},
    {"full_screen", Window, Anywhere, "F11", QT_TRANSLATE_NOOP("keys", "Full screen")},
    {"explain", Window, Anywhere, "F1", QT_TRANSLATE_NOOP("keys", "Explain what has the focus")},
    {"any_action", Window, Anywhere, "Ctrl+Shift+P", QT_TRANSLATE_NOOP("keys", "Any action")},
    {"preferences", Window, Anywhere, "Ctrl+,", QT_TRANSLATE_NOOP("keys", "Preferences")},

    {"play", Player, Anywhere, "Space", QT_TRANSLATE_NOOP("keys", "Play or pause")},
    {"play_from_start", Player, Anywhere, "Shift+Space",
     QT_TRANSLATE_NOOP("keys", "Play from its start")},
    {"play_in_fields", Player, Anywhere, "F5",
     QT_TRANSLATE_NOOP("keys", "Play or pause, in text fields too")},
    {"play_from_start_in_fields", Player, Anywhere, "Shift+F5",
     QT_TRANSLATE_NOOP("keys", "Play from its start, in text fields too")},
    {"play_neighbours", Player, Anywhere, "P",
     QT_TRANSLATE_NOOP("keys", "Play with its neighbours")},
    {"play_from_here", Player, Anywhere, "G", QT_TRANSLATE_NOOP("keys", "Play from here on")},
    {"previous_turn", Player, Anywhere, "Ctrl+Left", QT_TRANSLATE_NOOP("keys", "Previous turn")},
    {"next_turn", Player, Anywhere, "Ctrl+Right", QT_TRANSLATE_NOOP("keys", "Next turn")},
    {"second_back", Player, Anywhere, "Left", QT_TRANSLATE_NOOP("keys", "A second back")},
    {"second_forward", Player, Anywhere, "Right", QT_TRANSLATE_NOOP("keys", "A second forward")},
    {"tenth_back", Player, Anywhere, ",", QT_TRANSLATE_NOOP("keys", "A tenth of a second back")},
    {"tenth_forward", Player, Anywhere, ".",
     QT_TRANSLATE_NOOP("keys", "A tenth of a second forward")},
    {"zoom_in", Player, Anywhere, "+", QT_TRANSLATE_NOOP("keys", "Zoom in")},
    {"zoom_out", Player, Anywhere, "-", QT_TRANSLATE_NOOP("keys", "Zoom out")},
    {"show_utterance", Player, Anywhere, "Z", QT_TRANSLATE_NOOP("keys", "Show the utterance")},
    {"show_dialog", Player, Anywhere, "Shift+Z", QT_TRANSLATE_NOOP("keys", "Show the dialog")},
    {"waveform", Player, Anywhere, "F8", QT_TRANSLATE_NOOP("keys", "Waveform")},

    {"next", Lists, InCorpus | InAnnotate | InEvaluate | InInspect, "J",
     QT_TRANSLATE_NOOP("keys", "Next utterance")},
    {"previous", Lists, InCorpus | InAnnotate | InEvaluate | InInspect, "K",
     QT_TRANSLATE_NOOP("keys", "Previous utterance")},
    {"label", Lists, InCorpus | InEvaluate, "L",
     QT_TRANSLATE_NOOP("keys", "Label: then the key of the label")},
    {"mark", Lists, InCorpus, "M", QT_TRANSLATE_NOOP("keys", "Mark, or remove the mark")},
    {"note", Lists, InCorpus | InAnnotate | InTrain, "T", QT_TRANSLATE_NOOP("keys", "Note")},
    {"inspect_row", Lists, InCorpus, "Return", QT_TRANSLATE_NOOP("keys", "Inspect")},
    {"find", Lists, InCorpus, "Ctrl+F", QT_TRANSLATE_NOOP("keys", "Find")},
    {"details", Lists, InCorpus, "Alt+Return",
     QT_TRANSLATE_NOOP("keys", "Details of the utterance")},
    {"export", Lists, InEvaluate | InInspect, "Ctrl+Shift+E", QT_TRANSLATE_NOOP("keys", "Export")},

    {"next_and_play", Annotate, InAnnotate, "Return",
     QT_TRANSLATE_NOOP("keys", "Next utterance, and play it")},
    {"later", Annotate, InAnnotate, "W", QT_TRANSLATE_NOOP("keys", "Later")},
    {"digit_1", Annotate, InAnnotate, "1",
     QT_TRANSLATE_NOOP("keys", "1 for valence, activation, dominance in turn")},
    {"digit_2", Annotate, InAnnotate, "2",
     QT_TRANSLATE_NOOP("keys", "2 for valence, activation, dominance in turn")},
    {"digit_3", Annotate, InAnnotate, "3",
     QT_TRANSLATE_NOOP("keys", "3 for valence, activation, dominance in turn")},
    {"digit_4", Annotate, InAnnotate, "4",
     QT_TRANSLATE_NOOP("keys", "4 for valence, activation, dominance in turn")},
    {"digit_5", Annotate, InAnnotate, "5",
     QT_TRANSLATE_NOOP("keys", "5 for valence, activation, dominance in turn")},
    {"digit_back", Annotate, InAnnotate, "Backspace",
     QT_TRANSLATE_NOOP("keys", "A step back in these three")},

    {"cant_tell", Labels, InAnnotate | InLabelMenu, "X", QT_TRANSLATE_NOOP("keys", "Can’t tell")},
    {"bad_audio", Labels, InAnnotate | InLabelMenu, "B", QT_TRANSLATE_NOOP("keys", "Bad audio")},
    // What stands on the tile is the key that a class comes with.
    {"neutral", Labels, InAnnotate | InLabelMenu, "N", "neutral"},
    {"happy", Labels, InAnnotate | InLabelMenu, "H", "happy"},
    {"excited", Labels, InAnnotate | InLabelMenu, "E", "excited"},
    {"angry", Labels, InAnnotate | InLabelMenu, "A", "angry"},
    {"sad", Labels, InAnnotate | InLabelMenu, "S", "sad"},
    {"frustrated", Labels, InAnnotate | InLabelMenu, "F", "frustrated"},
    {"surprised", Labels, InAnnotate | InLabelMenu, "U", "surprised"},
    {"fearful", Labels, InAnnotate | InLabelMenu, "R", "fearful"},
    {"disgusted", Labels, InAnnotate | InLabelMenu, "D", "disgusted"},
    {"other", Labels, InAnnotate | InLabelMenu, "O", "other"},
});
constexpr std::size_t kCount = kRows.size();
static_assert(kCount == static_cast<std::size_t>(KeyId::Count), "a row for each, in their order");

const Row &rowOf(KeyId id)
{
    return kRows[static_cast<std::size_t>(id)];
}

bool isClass(KeyId id)
{
    return id >= KeyId::Neutral && id <= KeyId::Other;
}

QString settingOf(KeyId id)
{
    return u"keys/"_s + QLatin1String(rowOf(id).id);
}

Qt::Key bareKey(const QKeySequence &key)
{
    return key.isEmpty() ? Qt::Key_unknown : key[0].key();
}

/// A letter, a digit, a sign: what a field would take as text.
bool isSign(Qt::Key key)
{
    return key > Qt::Key_Space && key < Qt::Key_Escape;
}

bool isLetter(Qt::Key key)
{
    return isSign(key) && key <= 0xFFFF && QChar(static_cast<char16_t>(key)).isLetter();
}

/// What every field does with Ctrl.
bool isFields(QKeyCombination key)
{
    return key.keyboardModifiers() == Qt::ControlModifier
           && (key.key() == Qt::Key_A || key.key() == Qt::Key_C || key.key() == Qt::Key_V
               || key.key() == Qt::Key_X);
}

} // namespace

Keys::Keys(QSettings *settings, QObject *parent)
    : QObject(parent), m_settings(settings), m_keys(kCount)
{
    for (std::size_t i = 0; i < kCount; ++i) {
        const auto id = static_cast<KeyId>(i);
        m_keys[i] = standardKey(id);
        if (settings && settings->contains(settingOf(id)))
            m_keys[i] = QKeySequence::fromString(settings->value(settingOf(id)).toString(),
                                                 QKeySequence::PortableText);
    }
}

Keys *Keys::of(QSettings *settings)
{
    if (auto *known = settings->findChild<Keys *>(QString(), Qt::FindDirectChildrenOnly))
        return known;
    return new Keys(settings, settings);
}

QString Keys::keyText(const QKeySequence &key)
{
    QString text = key.toString(QKeySequence::NativeText);
    // Signs; and words that stand on the screen all the time, which Qt has in a person's language
    // only where its own translations are installed.
    const std::pair<Qt::Key, QString> names[] = {
        {Qt::Key_Left, u"←"_s},
        {Qt::Key_Right, u"→"_s},
        {Qt::Key_Up, u"↑"_s},
        {Qt::Key_Down, u"↓"_s},
        {Qt::Key_Minus, u"−"_s},
        {Qt::Key_Backspace, u"⌫"_s},
        {Qt::Key_Space, Keys::tr("Space", "key")},
        {Qt::Key_Return, Keys::tr("Enter", "key")},
    };
    for (const auto &[which, name] : names)
        if (bareKey(key) == which) {
            text.chop(QKeySequence(which).toString(QKeySequence::NativeText).size());
            text += name;
        }
    return text;
}

QString Keys::named(const QString &name, KeyId id) const
{
    //: A tooltip: what a button does, and its key.
    return key(id).isEmpty() ? name : tr("%1 (%2)").arg(name, text(id));
}

QKeySequence Keys::pressed(const QKeyEvent &event)
{
    auto modifiers = event.modifiers() & ~(Qt::KeypadModifier | Qt::GroupSwitchModifier);
    auto key = static_cast<Qt::Key>(event.key());
    switch (key) {
    case Qt::Key_unknown:
    case Qt::Key_Shift:
    case Qt::Key_Control:
    case Qt::Key_Alt:
    case Qt::Key_AltGr:
    case Qt::Key_Meta:
    case Qt::Key_CapsLock:
    case Qt::Key_NumLock:
        return {};
    case Qt::Key_Enter:
        key = Qt::Key_Return;
        break;
    default:
        break;
    }
    if (isSign(key) && !isLetter(key))
        modifiers &= ~Qt::ShiftModifier;
    return QKeySequence(QKeyCombination(modifiers, key));
}

bool Keys::is(KeyId id, const QKeyEvent &event) const
{
    return !key(id).isEmpty() && key(id) == pressed(event);
}

std::optional<std::string_view> Keys::classOf(const QKeyEvent &event) const
{
    for (const std::string_view label : corpus::kLabelKeys)
        if (const QKeySequence key = classKey(label); !key.isEmpty() && bareKey(key) == event.key())
            return label;
    return std::nullopt;
}

QKeySequence Keys::classKey(std::string_view label) const
{
    for (auto id = KeyId::Neutral; id <= KeyId::Other; id = KeyId(static_cast<int>(id) + 1))
        if (label == rowOf(id).name)
            return key(id);
    return {};
}

QKeySequence Keys::standardKey(KeyId id)
{
    return QKeySequence::fromString(QLatin1String(rowOf(id).standard), QKeySequence::PortableText);
}

QString Keys::name(KeyId id)
{
    return isClass(id) ? className(rowOf(id).name)
                       : QCoreApplication::translate("keys", rowOf(id).name);
}

Keys::Group Keys::group(KeyId id)
{
    return rowOf(id).group;
}

QString Keys::groupName(Group group)
{
    switch (group) {
    case Window:
        return tr("Whole window");
    case Player:
        return tr("Player");
    case Lists:
        return tr("Utterances and lists");
    case Annotate:
        return tr("Annotate");
    case Labels:
        return tr("Labels");
    }
    return {};
}

QString Keys::refusal(KeyId id, const QKeySequence &key)
{
    if (key.isEmpty())
        return {};
    const Qt::Key bare = bareKey(key);
    const Qt::KeyboardModifiers modifiers = key[0].keyboardModifiers();
    if (isClass(id) && (!isLetter(bare) || modifiers != Qt::NoModifier))
        return tr("The key of a label is a letter alone: with Shift it gives one more label.");
    if (rowOf(id).where & InLabelMenu && (!isSign(bare) || modifiers != Qt::NoModifier))
        return tr("This key chooses in a menu, too: take a letter, a digit or a sign alone.");
    if ((id == KeyId::PlayInFields || id == KeyId::PlayFromStartInFields)
        && !(bare >= Qt::Key_F1 && bare <= Qt::Key_F35))
        return tr("This key works in text fields, too: take one of F1 to F12.");
    if (isFields(key[0]))
        return tr("%1 is needed in text fields. Take another one.").arg(keyText(key));
    if (modifiers == Qt::AltModifier && isLetter(bare))
        return tr("Alt with a letter opens a menu. Take another one.");
    if (bare == Qt::Key_Escape || bare == Qt::Key_Tab || bare == Qt::Key_Backtab)
        return tr("%1 leads out of things everywhere. Take another one.").arg(keyText(key));
    return {};
}

QList<KeyId> Keys::usedBy(KeyId id, const QKeySequence &wanted) const
{
    QList<KeyId> users;
    if (wanted.isEmpty())
        return users;
    const auto withShift = [](const QKeySequence &key) {
        return key.isEmpty() ? key
                             : QKeySequence(QKeyCombination(
                                 key[0].keyboardModifiers() | Qt::ShiftModifier, bareKey(key)));
    };
    for (std::size_t i = 0; i < kCount; ++i) {
        const auto other = static_cast<KeyId>(i);
        if (other == id || m_keys[i].isEmpty() || !(rowOf(other).where & rowOf(id).where))
            continue;
        // A class has its letter with Shift, too, where it is a key and no menu's letter.
        const bool annotate = rowOf(other).where & rowOf(id).where & InAnnotate;
        if (m_keys[i] == wanted || (annotate && isClass(other) && withShift(m_keys[i]) == wanted)
            || (annotate && isClass(id) && withShift(wanted) == m_keys[i]))
            users << other;
    }
    return users;
}

void Keys::keep(KeyId id)
{
    if (!m_settings)
        return;
    if (isChanged(id))
        m_settings->setValue(settingOf(id), key(id).toString(QKeySequence::PortableText));
    else
        m_settings->remove(settingOf(id));
}

void Keys::set(KeyId id, const QKeySequence &key)
{
    std::vector<QKeySequence> keys = m_keys;
    for (const KeyId other : usedBy(id, key))
        keys[static_cast<std::size_t>(other)] = {};
    keys[static_cast<std::size_t>(id)] = key;
    setAll(keys);
}

void Keys::resetAll()
{
    std::vector<QKeySequence> keys(kCount);
    for (std::size_t i = 0; i < kCount; ++i)
        keys[i] = standardKey(static_cast<KeyId>(i));
    setAll(keys);
}

void Keys::setAll(const std::vector<QKeySequence> &keys)
{
    if (keys == m_keys)
        return;
    const std::vector<QKeySequence> before = std::exchange(m_keys, keys);
    for (std::size_t i = 0; i < kCount; ++i)
        if (before[i] != m_keys[i])
            keep(static_cast<KeyId>(i));
    Q_EMIT changed();
}

void Keys::giveTo(QAction *action, KeyId id)
{
    follow(action, [this, action, id] { action->setShortcut(key(id)); });
}

void Keys::showBeside(QAction *action, KeyId id)
{
    const QString name = action->text();
    follow(action, [this, action, id, name] {
        action->setText(key(id).isEmpty() ? name : name + u'\t' + text(id));
    });
}

void Keys::follow(QObject *context, const std::function<void()> &show)
{
    connect(this, &Keys::changed, context, show);
    show();
}

} // namespace merhan::common
