// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/help_button.h"
#include "ui/common/key_filter.h"
#include "ui/common/main_window.h"
#include "ui/common/mode_rail.h"

#include <QAbstractItemView>
#include <QAction>
#include <QApplication>
#include <QKeyEvent>
#include <QStackedWidget>

namespace merhan::common {

namespace {

bool takesFocus(const QWidget *widget)
{
    return widget->isVisible() && widget->isEnabled() && (widget->focusPolicy() & Qt::TabFocus);
}

/// Where a person who comes to a panel for the first time would want to be: its list, else what
/// comes first.
QWidget *firstOf(QWidget *panel, const QWidget *without)
{
    QWidget *first = takesFocus(panel) ? panel : nullptr;
    for (QWidget *widget : panel->findChildren<QWidget *>()) {
        if (!takesFocus(widget)
            || (without && (widget == without || without->isAncestorOf(widget))))
            continue;
        if (qobject_cast<QAbstractItemView *>(widget))
            return widget;
        if (!first)
            first = widget;
    }
    return first;
}

} // namespace

/// In the order in which one reads: rail, side panel, page, player.
QList<QWidget *> MainWindow::panels() const
{
    QList<QWidget *> all{m_rail};
    if (Mode *mode = current()) {
        if (QWidget *side = mode->sidePanel(); side && side->isVisible())
            all << side;
        all << mode;
    } else if (m_startPage) {
        all << m_startPage;
    }
    if (m_player && m_player->isVisible())
        all << m_player;
    return all;
}

void MainWindow::nextPanel()
{
    const QList<QWidget *> all = panels();
    QWidget *focus = focusWidget();
    // The side panel lies within its mode: the innermost counts.
    qsizetype at = -1;
    for (qsizetype i = 0; i < all.size() && focus; ++i)
        if (all[i] == focus || all[i]->isAncestorOf(focus)) {
            at = i;
            break;
        }
    Mode *mode = current();
    for (qsizetype step = 1; step <= all.size(); ++step) {
        QWidget *panel = all[(at + step + all.size()) % all.size()];
        const QWidget *without = panel == mode && mode ? mode->sidePanel() : nullptr;
        QWidget *last = m_lastFocus.value(panel);
        if (last && without && (last == without || without->isAncestorOf(last)))
            last = nullptr;
        QWidget *to = last && takesFocus(last) ? last : firstOf(panel, without);
        if (!to)
            continue;
        to->setFocus(Qt::TabFocusReason); // shown as reached by a key
        return;
    }
}

void MainWindow::visit()
{
    const Session *session = m_studio.session;
    const CurrentUtterance *now = m_studio.session->current();
    if (session->isOpen() && !m_travelling && current())
        m_history.visit({mode(), now->corpus(), now->id()}, m_clock.elapsed());
    m_back->setEnabled(m_history.canGoBack());
    m_forward->setEnabled(m_history.canGoForward());
}

void MainWindow::travel(const std::optional<History::Place> &place)
{
    if (!place)
        return;
    m_travelling = true;
    if (!place->utterance.isEmpty())
        m_studio.session->current()->set(place->corpus, place->utterance);
    if (place->mode != mode())
        goTo(place->mode);
    m_travelling = false;
    visit();
}

void MainWindow::goBack()
{
    travel(m_history.back());
}

void MainWindow::goForward()
{
    travel(m_history.forward());
}

void MainWindow::explainFocused()
{
    if (HelpButton *button = HelpButton::nearest(focusWidget() ? focusWidget() : current()))
        button->explain();
    else
        say(tr("Nothing here needs an explanation. The keys are listed in the menu Help."));
}

/// A key of an action that is a letter alone is the action's only where nothing needs the letter.
bool MainWindow::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        const auto *focus = qobject_cast<QWidget *>(watched);
        if (focus && focus->window() == this && needsKey(focus, *static_cast<QKeyEvent *>(event))) {
            event->accept();
            return true;
        }
    }
    return QMainWindow::eventFilter(watched, event);
}

/// What nobody else took: Esc leads out of a field, back to what the mode is about.
void MainWindow::keyPressEvent(QKeyEvent *event)
{
    QWidget *focus = focusWidget();
    if (event->key() == Qt::Key_Escape && isField(focus) && current()) {
        focus->clearFocus();
        current()->shown();
        return;
    }
    QMainWindow::keyPressEvent(event);
}

} // namespace merhan::common
