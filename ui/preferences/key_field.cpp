// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/preferences/key_field.h"

#include "ui/common/keys.h"

#include <QKeyEvent>

namespace merhan::preferences {

KeyField::KeyField(QWidget *parent) : QLineEdit(parent)
{
    setReadOnly(true);
    setAttribute(Qt::WA_InputMethodEnabled, false); // a key, not what it writes
    setFixedWidth(200);
}

void KeyField::setKey(const QKeySequence &key)
{
    m_key = key;
    showText();
}

void KeyField::showText()
{
    if (hasFocus())
        setText(tr("Press a key…"));
    else
        setText(m_key.isEmpty() ? tr("No key") : common::Keys::keyText(m_key));
}

bool KeyField::event(QEvent *event)
{
    if (event->type() != QEvent::KeyPress && event->type() != QEvent::ShortcutOverride)
        return QLineEdit::event(event);
    const auto &key = *static_cast<QKeyEvent *>(event);
    const bool leads = key.key() == Qt::Key_Tab || key.key() == Qt::Key_Backtab;
    if (leads || !isEnabled())
        return QLineEdit::event(event);
    event->accept(); // whatever it is a shortcut of, or the dialog would do with it
    if (event->type() == QEvent::ShortcutOverride || key.isAutoRepeat())
        return true;
    if (key.key() == Qt::Key_Escape && key.modifiers() == Qt::NoModifier)
        Q_EMIT left();
    else if (const QKeySequence now = common::Keys::pressed(key); !now.isEmpty())
        Q_EMIT pressed(now);
    return true;
}

void KeyField::focusInEvent(QFocusEvent *event)
{
    QLineEdit::focusInEvent(event);
    showText();
}

void KeyField::focusOutEvent(QFocusEvent *event)
{
    QLineEdit::focusOutEvent(event);
    showText();
}

} // namespace merhan::preferences
