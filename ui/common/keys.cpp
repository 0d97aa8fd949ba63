// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/keys.h"

#include "core/corpus/labels.h"
#include "ui/common/class_look.h"
#include "ui/common/key_table.h"

#include <QAction>
#include <QCoreApplication>
#include <QKeyEvent>
#include <QSettings>

namespace merhan::common {

using namespace Qt::StringLiterals;
using keys::rowOf;

namespace {

constexpr auto kCount = static_cast<std::size_t>(KeyId::Count);

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
    case Group::Window:
        return tr("Whole window");
    case Group::Player:
        return tr("Player");
    case Group::Lists:
        return tr("Utterances and lists");
    case Group::Annotate:
        return tr("Annotate");
    case Group::Labels:
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
    if (rowOf(id).where & keys::InLabelMenu && (!isSign(bare) || modifiers != Qt::NoModifier))
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
        const bool annotate = rowOf(other).where & rowOf(id).where & keys::InAnnotate;
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
