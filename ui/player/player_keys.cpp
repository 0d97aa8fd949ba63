// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/player/player_keys.h"

#include "ui/player/player_panel.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractSlider>
#include <QAbstractSpinBox>
#include <QApplication>
#include <QComboBox>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTabBar>
#include <QTextEdit>

namespace merhan::player {

namespace {

template <typename... Widgets>
bool isOneOf(const QWidget *widget)
{
    return (... || (qobject_cast<const Widgets *>(widget) != nullptr));
}

} // namespace

PlayerKeys::PlayerKeys(PlayerPanel *panel, QWidget *window)
    : QObject(panel), m_panel(panel), m_window(window)
{
    qApp->installEventFilter(this);
}

bool PlayerKeys::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress && event->type() != QEvent::ShortcutOverride)
        return false;
    auto *const focus = qobject_cast<QWidget *>(watched);
    if (!focus || focus->window() != m_window || QApplication::activePopupWidget())
        return false;
    auto *const key = static_cast<QKeyEvent *>(event);
    if (!isForUs(*key, focus))
        return false;
    if (event->type() == QEvent::ShortcutOverride) {
        // Accepted, it comes as a key and not as somebody's shortcut.
        if (!handle(*key, true))
            return false;
        event->accept();
        return true;
    }
    return handle(*key, false);
}

bool PlayerKeys::isForUs(const QKeyEvent &event, QWidget *focus) const
{
    if (event.key() == Qt::Key_F5)
        return true; // in text fields, too
    if (isOneOf<QLineEdit, QTextEdit, QPlainTextEdit, QAbstractSpinBox, QComboBox>(focus))
        return false;
    // A table's own editor, a combo box's list: children of what needs the keys.
    if (focus->parentWidget() && isOneOf<QAbstractSpinBox, QComboBox>(focus->parentWidget()))
        return false;
    const bool arrow = event.key() == Qt::Key_Left || event.key() == Qt::Key_Right;
    if (arrow && !(event.modifiers() & Qt::ControlModifier)
        && (isOneOf<QAbstractItemView, QAbstractSlider, QTabBar>(focus)
            || focus->property("merhanTakesArrows").toBool()))
        return false;
    return !(event.key() == Qt::Key_Space && isOneOf<QAbstractButton>(focus));
}

bool PlayerKeys::handle(const QKeyEvent &event, bool only)
{
    // Shift is needed for + on some keyboards and the keypad is a flag of its own.
    const auto modifiers = event.modifiers() & ~Qt::KeypadModifier;
    const bool plain = modifiers == Qt::NoModifier;
    const bool shift = modifiers == Qt::ShiftModifier;
    const bool control = modifiers == Qt::ControlModifier;
    const auto does = [&](auto action) {
        if (!only)
            action();
        return true;
    };
    // Held down, only what moves goes on.
    const bool again = event.isAutoRepeat();
    switch (event.key()) {
    case Qt::Key_Space:
    case Qt::Key_F5:
        if (plain)
            return does([&] { if (!again) m_panel->togglePlay(); });
        return shift && does([&] { if (!again) m_panel->playUtterance(); });
    case Qt::Key_P:
        return plain && does([&] { if (!again) m_panel->playWithNeighbours(); });
    case Qt::Key_G:
        return plain && does([&] { if (!again) m_panel->playFromHere(); });
    case Qt::Key_Comma:
        return plain && does([&] { m_panel->step(-0.1); });
    case Qt::Key_Period:
        return plain && does([&] { m_panel->step(0.1); });
    case Qt::Key_Left:
        if (control)
            return does([&] { m_panel->previousTurn(); });
        return plain && does([&] { m_panel->step(-1); });
    case Qt::Key_Right:
        if (control)
            return does([&] { m_panel->nextTurn(); });
        return plain && does([&] { m_panel->step(1); });
    case Qt::Key_Plus:
        return (plain || shift) && does([&] { m_panel->zoom(2); });
    case Qt::Key_Minus:
        return plain && does([&] { m_panel->zoom(0.5); });
    case Qt::Key_Z:
        if (plain)
            return does([&] { m_panel->showUtterance(); });
        return shift && does([&] { m_panel->showDialog(); });
    default:
        return false;
    }
}

} // namespace merhan::player
