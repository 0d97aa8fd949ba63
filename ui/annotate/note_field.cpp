// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/annotate/note_field.h"

#include "ui/annotate/parts.h"
#include "ui/annotate/pass.h"
#include "ui/common/keys.h"

#include <QKeyEvent>
#include <QPlainTextEdit>
#include <QTextDocument>
#include <QVBoxLayout>

namespace merhan::annotate {

using namespace Qt::StringLiterals;

NoteField::NoteField(Pass *pass, common::Keys *keys, QWidget *parent)
    : QWidget(parent), m_pass(pass), m_edit(new QPlainTextEdit)
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(kPause);
    m_edit->setAccessibleName(tr("Note"));
    m_edit->setPlaceholderText(tr("What the label can’t say"));
    m_edit->setTabChangesFocus(true);
    m_edit->setMinimumHeight(58);
    m_edit->setMaximumHeight(92);
    m_edit->installEventFilter(this);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(0, 4, 0, 4); // on one line with the heading of the digits
    head->setSpacing(8);
    head->addWidget(text(tr("Note"), 13, true));
    auto *keycap = new Keycap;
    keys->follow(keycap, [=] { keycap->setKey(keys->text(common::KeyId::Note)); });
    head->addWidget(keycap);
    head->addStretch();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    layout->addLayout(head);
    layout->addWidget(m_edit, 1);
    layout->addStretch();
    // isModified() is set by a person's typing alone: setPlainText() takes it back.
    connect(m_edit, &QPlainTextEdit::textChanged, this, [this] {
        if (m_edit->document()->isModified())
            typed();
    });
    connect(&m_pause, &QTimer::timeout, this, &NoteField::save);
    connect(pass, &Pass::aboutToChange, this, &NoteField::save);
    connect(pass, &Pass::currentChanged, this, &NoteField::showNote);
    connect(pass, &Pass::answersChanged, this, &NoteField::showNote);
    connect(pass, &Pass::answerChanged, this, [this](qint64 number) {
        if (number == m_of)
            showNote();
    });
    showNote();
}

void NoteField::typed()
{
    if (!m_unsaved.isValid())
        m_unsaved.start();
    if (m_unsaved.hasExpired(kLongest.count()))
        save();
    else
        m_pause.start();
}

void NoteField::save()
{
    m_pause.stop();
    m_unsaved.invalidate();
    if (!m_edit->document()->isModified())
        return;
    m_edit->document()->setModified(false);
    if (m_of != 0)
        m_pass->note(m_of, m_edit->toPlainText());
}

void NoteField::showNote()
{
    const store::UtteranceRow *row = m_pass->current();
    const std::int64_t now = row ? row->number : 0;
    if (now != m_of)
        save(); // what was typed is about the one before
    const bool another = std::exchange(m_of, now) != now;
    m_edit->setEnabled(row);
    const QString note = row ? QString::fromStdString(m_pass->answer(now).note) : QString();
    // While somebody types, her own text counts: what comes back is an older state of it.
    const bool typing = m_edit->document()->isModified() || (m_edit->hasFocus() && !another);
    if ((another || !typing) && m_edit->toPlainText() != note)
        m_edit->setPlainText(note);
}

void NoteField::edit()
{
    m_edit->setFocus(Qt::ShortcutFocusReason);
    m_edit->moveCursor(QTextCursor::End);
}

bool NoteField::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusOut)
        save();
    if (event->type() == QEvent::KeyPress
        && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
        Q_EMIT left();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void NoteField::hideEvent(QHideEvent *event)
{
    save();
    QWidget::hideEvent(event);
}

} // namespace merhan::annotate
