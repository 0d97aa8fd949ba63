// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/key_filter.h"

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

namespace merhan::common {

namespace {

template <typename... Widgets>
bool isOneOf(const QWidget *widget)
{
    return (... || (qobject_cast<const Widgets *>(widget) != nullptr));
}

/// Leads through a table, a slider, a row of tabs.
bool leads(int key)
{
    return key >= Qt::Key_Home && key <= Qt::Key_PageDown;
}

} // namespace

bool isField(const QWidget *focus)
{
    // The parent: the line of a spin box, the list of a combo box.
    return focus
           && (isOneOf<QLineEdit, QTextEdit, QPlainTextEdit, QAbstractSpinBox, QComboBox>(focus)
               || isOneOf<QAbstractSpinBox, QComboBox>(focus->parentWidget()));
}

bool needsKey(const QWidget *focus, const QKeyEvent &key)
{
    const int which = key.key();
    if (key.modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier))
        return false;
    if (isField(focus))
        return which < Qt::Key_Escape || leads(which) || which == Qt::Key_Return
               || which == Qt::Key_Enter || which == Qt::Key_Backspace || which == Qt::Key_Delete
               || which == Qt::Key_Insert;
    if (leads(which))
        return isOneOf<QAbstractItemView, QAbstractSlider, QTabBar>(focus)
               || focus->property("merhanTakesArrows").toBool();
    return which == Qt::Key_Space && isOneOf<QAbstractButton>(focus);
}

KeyFilter::KeyFilter(QWidget *part, Handle handle, Handle inFields)
    : QObject(part), m_part(part), m_handle(std::move(handle)), m_inFields(std::move(inFields))
{
    qApp->installEventFilter(this);
}

bool KeyFilter::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress && event->type() != QEvent::ShortcutOverride)
        return false;
    const auto *focus = qobject_cast<QWidget *>(watched);
    if (!focus || !m_part->isVisible() || focus->window() != m_part->window()
        || QApplication::activePopupWidget() || QApplication::activeModalWidget())
        return false;
    const auto &key = *static_cast<QKeyEvent *>(event);
    // A field passes Return on to its parents when it has done its work, and may have given the focus
    // away by then: the same event, and meant for the field.
    if (event->type() == QEvent::KeyPress) {
        if (isField(focus)) {
            m_ofField = event;
            QMetaObject::invokeMethod(
                this, [this] { m_ofField = nullptr; }, Qt::QueuedConnection);
        } else if (event == m_ofField) {
            return false;
        }
    }
    const Handle &handle = isField(focus) ? m_inFields : m_handle;
    if (!handle || needsKey(focus, key))
        return false;
    if (event->type() == QEvent::KeyPress)
        return handle(key, false);
    if (!handle(key, true))
        return false;
    event->accept(); // it comes as a key and not as somebody's shortcut
    return true;
}

} // namespace merhan::common
