// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/annotate/keys.h"

#include <QAbstractSpinBox>
#include <QApplication>
#include <QComboBox>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTextEdit>

namespace merhan::annotate {

namespace {

bool needsKeys(const QWidget *focus)
{
    return qobject_cast<const QLineEdit *>(focus) || qobject_cast<const QPlainTextEdit *>(focus)
           || qobject_cast<const QTextEdit *>(focus) || qobject_cast<const QAbstractSpinBox *>(focus)
           || qobject_cast<const QComboBox *>(focus);
}

} // namespace

Keys::Keys(QWidget *mode, Handle handle) : QObject(mode), m_mode(mode), m_handle(std::move(handle))
{
    qApp->installEventFilter(this);
}

bool Keys::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress && event->type() != QEvent::ShortcutOverride)
        return false;
    const auto *focus = qobject_cast<QWidget *>(watched);
    if (!focus || !m_mode->isVisible() || focus->window() != m_mode->window()
        || QApplication::activePopupWidget() || QApplication::activeModalWidget()
        || needsKeys(focus) || needsKeys(focus->parentWidget()))
        return false;
    const auto &key = *static_cast<QKeyEvent *>(event);
    if (event->type() == QEvent::KeyPress)
        return m_handle(key, false);
    if (!m_handle(key, true))
        return false;
    event->accept(); // it comes as a key and not as somebody's shortcut
    return true;
}

} // namespace merhan::annotate
