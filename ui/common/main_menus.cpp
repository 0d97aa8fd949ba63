// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/annotator.h"
#include "ui/common/label_sources.h"
#include "ui/common/log.h"
#include "ui/common/log_window.h"
#include "ui/common/main_window.h"
#include "ui/common/recent_projects.h"
#include "ui/common/text.h"
#include "ui/common/unsaved_question.h"

#include <QApplication>
#include <QFileInfo>
#include <QMenuBar>
#include <QSettings>

namespace merhan::common {

using namespace Qt::StringLiterals;

void MainWindow::makeMenus()
{
    Keys *keys = Keys::of(m_studio.settings);
    const auto keyed = [keys](QAction *action, KeyId key) {
        keys->giveTo(action, key);
        return action;
    };
    QMenu *file = menuBar()->addMenu(tr("&File"));
    keyed(file->addAction(tr("&Open a project…"), this, &MainWindow::openDialog),
          KeyId::OpenProject);
    QMenu *recent = file->addMenu(tr("Open &recent"));
    connect(recent, &QMenu::aboutToShow, this, [this, recent] { fillRecent(recent); });
    file->addSeparator();
    keyed(file->addAction(tr("&Import a corpus…"), this, [this] { Q_EMIT importAsked({}); }),
          KeyId::ImportCorpus);
    file->addAction(tr("Make the &demo corpus…"), this, &MainWindow::demoAsked);
    file->addSeparator();
    m_needProject << file->addAction(tr("&Export annotations…"), this,
                                     &MainWindow::annotationsExportAsked);
    file->addSeparator();
    m_needProject << keyed(
        file->addAction(tr("&Close the project"), this,
                        [this] {
                            askAboutUnsaved(m_studio.session, this,
                                            [session = m_studio.session] { session->close(); });
                        }),
        KeyId::CloseProject);
    keyed(file->addAction(tr("&Quit"), this, &QWidget::close), KeyId::Quit);

    makeEditMenu(menuBar()->addMenu(tr("&Edit")));
    makeGoMenu(menuBar()->addMenu(tr("&View")));

    m_playback = menuBar()->addMenu(tr("&Playback"));
    m_playback->menuAction()->setVisible(false); // until there is a player

    QMenu *labels = menuBar()->addMenu(tr("&Labels"));
    QMenu *source = labels->addMenu(tr("Label &source"));
    m_needProject << source->menuAction();
    connect(source, &QMenu::aboutToShow, this,
            [this, source] { fillLabelSources(source, m_studio.session); });

    if (m_studio.navigator) {
        QMenu *runs = menuBar()->addMenu(tr("&Runs"));
        m_needProject << keyed(
            runs->addAction(tr("&New run…"), m_studio.navigator, &Navigator::newRun),
            KeyId::NewRun);
    }

    QMenu *help = menuBar()->addMenu(tr("&Help"));
    keyed(help->addAction(tr("&Explain what has the focus"), this, &MainWindow::explainFocused),
          KeyId::Explain);
    keyed(help->addAction(tr("&Any action…"), this, &MainWindow::showPalette), KeyId::AnyAction);
    help->addAction(tr("&Keys…"), this, &MainWindow::showKeys);
    help->addSeparator();
    help->addAction(tr("Show &log…"), this, &MainWindow::showLog);
    help->addAction(tr("A&bout MER-HAN Studio"), this,
                    [this] { showDialog(m_about, m_makeAbout); });
}

/// Undo and redo work in every mode; then what the mode in front has.
void MainWindow::makeEditMenu(QMenu *edit)
{
    const auto add = [this](const QString &text, KeyId key, auto does) {
        auto *action = new QAction(text, this);
        Keys::of(m_studio.settings)->giveTo(action, key);
        connect(action, &QAction::triggered, this, does);
        addAction(action); // so that its key works before the menu was ever opened
        return action;
    };
    auto *undo = add(tr("&Undo"), KeyId::Undo, [this] { takeBack(false); });
    auto *redo = add(tr("&Redo"), KeyId::Redo, [this] { takeBack(true); });
    auto *preferences = add(tr("&Preferences…"), KeyId::Preferences, [this] { showPreferences(); });
    m_needProject << undo << redo;
    const auto fill = [this, edit, undo, redo, preferences] {
        edit->clear();
        edit->addActions({undo, redo});
        edit->addSeparator();
        if (Mode *mode = current())
            edit->addActions(mode->editActions());
        edit->addSeparator();
        edit->addAction(preferences);
    };
    connect(edit, &QMenu::aboutToShow, this, fill);
    fill();
    connect(m_studio.session, &Session::gestureSaved, this, [this](const store::Written &written) {
        const bool redone = written.action == store::Action::Redo;
        if (written.action == store::Action::Set)
            return;
        if (written.rows.empty())
            say(redone ? tr("There is nothing to redo.") : tr("There is nothing to undo."));
        else if (written.rows.size() == 1)
            say((redone ? tr("Redone: %1") : tr("Undone: %1"))
                    .arg(QString::fromStdString(written.rows[0].utteranceId)));
        else
            say(redone ? tr("Redone for %Ln utterances", nullptr,
                            static_cast<int>(written.rows.size()))
                       : tr("Undone for %Ln utterances", nullptr,
                            static_cast<int>(written.rows.size())));
    });
}

void MainWindow::takeBack(bool redo)
{
    if (Mode *mode = current(); mode && mode->takeBack(redo))
        return;
    const QString annotator = annotatorName(*m_studio.settings);
    redo ? m_studio.session->redo(annotator) : m_studio.session->undo(annotator);
}

/// Where one can go: the modes, back and forward, the panels; and how the window is shown.
void MainWindow::makeGoMenu(QMenu *view)
{
    const auto add = [this, view](const QString &text, KeyId key, auto does) {
        QAction *action = view->addAction(text, this, does);
        Keys::of(m_studio.settings)->giveTo(action, key);
        return action;
    };
    for (std::size_t i = 0; i < m_entries.size(); ++i)
        m_needProject << add(QCoreApplication::translate("modes", m_entries[i].name), modeKey(i),
                             [this, i] { setMode(static_cast<int>(i)); });
    view->addSeparator();
    m_back = add(tr("&Back"), KeyId::Back, &MainWindow::goBack);
    m_forward = add(tr("&Forward"), KeyId::Forward, &MainWindow::goForward);
    m_needProject << add(tr("&Next panel"), KeyId::NextPanel, &MainWindow::nextPanel);
    view->addSeparator();
    m_needProject << add(tr("&Side panel"), KeyId::SidePanel, [this] {
        if (Mode *mode = current(); mode && mode->sidePanel())
            mode->sidePanel()->setVisible(mode->sidePanel()->isHidden());
    });
    add(tr("F&ull screen"), KeyId::FullScreen,
        [this] { setWindowState(windowState() ^ Qt::WindowFullScreen); });
}

void MainWindow::setPlaybackActions(const QList<QAction *> &actions)
{
    m_playback->clear();
    m_playback->addActions(actions);
    m_playback->menuAction()->setVisible(!actions.isEmpty());
}

void MainWindow::fillRecent(QMenu *menu)
{
    menu->clear();
    for (const RecentProject &project : recentProjects(*m_studio.settings)) {
        QAction *action = menu->addAction(shownPath(toPath(project.file)).replace(u'&', u"&&"_s));
        action->setEnabled(QFileInfo::exists(project.file));
        connect(action, &QAction::triggered, this, [this, file = project.file] { openFile(file); });
    }
    if (menu->isEmpty())
        menu->addAction(tr("No project was opened yet"))->setEnabled(false);
}

void MainWindow::setPreferences(std::function<QDialog *(QWidget *)> make,
                                std::function<void(QDialog *)> showKeys)
{
    m_makePreferences = std::move(make);
    m_showKeys = std::move(showKeys);
}

void MainWindow::setAbout(std::function<QDialog *(QWidget *)> make)
{
    m_makeAbout = std::move(make);
}

/// One of a kind: asked for again, the one that is open comes to the front.
void MainWindow::showDialog(QPointer<QDialog> &dialog,
                            const std::function<QDialog *(QWidget *)> &make)
{
    if (!dialog && make) {
        dialog = make(this);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
    }
    if (!dialog)
        return;
    dialog->show();
    dialog->raise();
    dialog->activateWindow();
}

void MainWindow::showPreferences()
{
    showDialog(m_preferences, m_makePreferences);
}

void MainWindow::showKeys()
{
    showPreferences();
    if (m_preferences && m_showKeys)
        m_showKeys(m_preferences);
}

void MainWindow::showLog()
{
    showDialog(m_log, [](QWidget *parent) { return new LogWindow(logFile(), parent); });
}

QList<ActionPalette::Entry> MainWindow::actionEntries() const
{
    QList<ActionPalette::Entry> entries;
    QSet<const QAction *> listed;
    const auto add = [&](const QString &place, QAction *action) {
        if (action->isSeparator() || action->text().isEmpty() || listed.contains(action))
            return;
        listed.insert(action);
        entries.append({place, action});
    };
    const std::function<void(const QString &, QMenu *)> addMenu = [&](const QString &place,
                                                                      QMenu *menu) {
        // Menus that are filled when they are opened are filled for this, too.
        if (menu->isEmpty() || menu->title() == tr("&Edit"))
            Q_EMIT menu->aboutToShow();
        for (QAction *action : menu->actions())
            action->menu() ? addMenu(place, action->menu()) : add(place, action);
    };
    for (QAction *top : menuBar()->actions())
        if (top->menu() && top->isVisible())
            addMenu(QString(top->text()).remove(u'&'), top->menu());
    for (std::size_t i = 0; i < m_modes.size(); ++i)
        if (m_modes[i] && m_modes[i] == current())
            for (QAction *action : m_modes[i]->findChildren<QAction *>())
                if (action->isVisible())
                    add(QCoreApplication::translate("modes", m_entries[i].name), action);
    return entries;
}

void MainWindow::showPalette()
{
    showDialog(m_palette, [this](QWidget *parent) -> QDialog * {
        auto *palette = new ActionPalette(actionEntries(), parent);
        palette->setModal(true);
        return palette;
    });
}

} // namespace merhan::common
