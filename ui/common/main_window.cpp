// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/main_window.h"

#include "ui/common/mode_rail.h"
#include "ui/common/recent_projects.h"
#include "ui/common/text.h"

#include <QActionGroup>
#include <QApplication>
#include <QCloseEvent>
#include <QDateTime>
#include <QFileDialog>
#include <QFileInfo>
#include <QLabel>
#include <QMenuBar>
#include <QMessageBox>
#include <QMimeData>
#include <QSettings>
#include <QStackedWidget>
#include <QStatusBar>
#include <QVBoxLayout>

namespace merhan::common {

using namespace Qt::StringLiterals;

MainWindow::MainWindow(const Studio &studio, std::vector<ModeEntry> modes, QWidget *parent)
    : QMainWindow(parent), m_studio(studio), m_entries(std::move(modes)),
      m_modes(m_entries.size(), nullptr), m_desktopIsDark(desktopIsDark()),
      m_settingsMenu(new QMenu(this)), m_rail(new ModeRail(m_entries, m_settingsMenu)),
      m_pages(new QStackedWidget), m_project(new QLabel), m_said(new QLabel), m_source(new QLabel)
{
    setMinimumSize(1120, 680);
    resize(1280, 800);
    setAcceptDrops(true);
    auto *central = new QWidget;
    m_column = new QVBoxLayout(central);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(0);
    auto *row = new QHBoxLayout;
    row->setSpacing(0);
    row->addWidget(m_rail);
    row->addWidget(m_pages, 1);
    m_column->addLayout(row, 1);
    setCentralWidget(central);

    statusBar()->setFixedHeight(24);
    statusBar()->setSizeGripEnabled(false);
    statusBar()->setContentsMargins(12, 0, 12, 0);
    for (QLabel *label : {m_project, m_said, m_source}) {
        label->setForegroundRole(QPalette::PlaceholderText);
        label->setTextFormat(Qt::PlainText);
    }
    m_said->setIndent(12);
    statusBar()->addWidget(m_project);
    statusBar()->addWidget(m_said, 1);
    statusBar()->addPermanentWidget(m_source);

    makeMenus();
    makeSettingsMenu(m_settingsMenu);
    connect(m_rail, &ModeRail::chosen, this, &MainWindow::setMode);

    if (m_studio.navigator)
        connect(m_studio.navigator, &Navigator::modeAsked, this, &MainWindow::goTo);
    Session *session = m_studio.session;
    connect(session, &Session::loadingStarted, this, &MainWindow::showState);
    connect(session, &Session::closed, this, &MainWindow::showState);
    connect(session, &Session::opened, this, [this] {
        const ProjectData &project = m_studio.session->data();
        int annotated = 0;
        for (const store::AnnotatorCount &annotator : project.info.annotators)
            annotated += annotator.labelled;
        rememberProject(*m_studio.settings,
                        {m_studio.session->file(), QDateTime::currentMSecsSinceEpoch(),
                         project.info.utterances, annotated,
                         static_cast<int>(project.info.runs.size())});
        m_said->setText(project.notices.empty() ? QString() : plainSentence(project.notices[0]));
        showState();
        for (std::size_t i = 0; i < m_entries.size(); ++i)
            if (m_entries[i].early)
                modeAt(i);
        setMode(std::max(0, m_studio.settings->value(u"mode"_s, 0).toInt()));
    });
    connect(session, &Session::failed, this, [this](const QString &, const Error &error) {
        showState();
        m_said->setText(sentence(error));
    });
    restoreGeometry(m_studio.settings->value(u"window/geometry"_s).toByteArray());
    showState();
}

void MainWindow::makeMenus()
{
    QMenu *file = menuBar()->addMenu(tr("&File"));
    file->addAction(tr("&Open a project…"), QKeySequence::Open, this, &MainWindow::openDialog);
    QMenu *recent = file->addMenu(tr("Open &recent"));
    connect(recent, &QMenu::aboutToShow, this, [this, recent] { fillRecent(recent); });
    file->addSeparator();
    file->addAction(tr("&Import a corpus…"), QKeySequence(Qt::CTRL | Qt::Key_I), this,
                    [this] { Q_EMIT importAsked({}); });
    file->addAction(tr("Make the &demo corpus…"), this, &MainWindow::demoAsked);
    file->addSeparator();
    m_needProject << file->addAction(tr("&Close the project"), QKeySequence::Close, m_studio.session,
                                     &Session::close);
    file->addAction(tr("&Quit"), QKeySequence(Qt::CTRL | Qt::Key_Q), this, &QWidget::close);

    QMenu *edit = menuBar()->addMenu(tr("&Edit"));
    connect(edit, &QMenu::aboutToShow, this, [this, edit] {
        edit->clear();
        if (Mode *mode = current())
            edit->addActions(mode->editActions());
        if (edit->isEmpty())
            edit->addAction(tr("Open a project first"))->setEnabled(false);
    });

    QMenu *view = menuBar()->addMenu(tr("&View"));
    for (std::size_t i = 0; i < m_entries.size(); ++i)
        m_needProject << view->addAction(
            QCoreApplication::translate("modes", m_entries[i].name),
            QKeySequence(Qt::CTRL | static_cast<Qt::Key>(Qt::Key_1 + static_cast<int>(i))), this,
            [this, i] { setMode(static_cast<int>(i)); });
    view->addSeparator();
    m_needProject << view->addAction(tr("&Side panel"), QKeySequence(Qt::Key_F9), this, [this] {
        if (Mode *mode = current(); mode && mode->sidePanel())
            mode->sidePanel()->setVisible(mode->sidePanel()->isHidden());
    });
    view->addAction(tr("&Full screen"), QKeySequence(Qt::Key_F11), this,
                    [this] { setWindowState(windowState() ^ Qt::WindowFullScreen); });
    view->addSeparator();
    QMenu *appearance = view->addMenu(tr("S&ettings"));
    makeSettingsMenu(appearance);

    QMenu *help = menuBar()->addMenu(tr("&Help"));
    help->addAction(tr("&About MER-HAN Studio"), this, &MainWindow::about);
}

void MainWindow::makeSettingsMenu(QMenu *menu)
{
    const auto choice = [&](QMenu *to, const QString &key, const QString &otherwise,
                            const QList<std::pair<QString, QString>> &values,
                            const std::function<void()> &apply) {
        connect(to, &QMenu::aboutToShow, this, [this, to, key, otherwise, values, apply] {
            to->clear();
            auto *group = new QActionGroup(to);
            for (const auto &[value, name] : values) {
                QAction *action = to->addAction(name);
                action->setCheckable(true);
                action->setChecked(m_studio.settings->value(key, otherwise).toString() == value);
                group->addAction(action);
                connect(action, &QAction::triggered, this, [this, key, v = value, apply] {
                    m_studio.settings->setValue(key, v);
                    apply();
                });
            }
        });
    };
    choice(menu->addMenu(tr("&Theme")), u"theme"_s, u"desktop"_s,
           {{u"desktop"_s, tr("As the desktop")}, {u"light"_s, tr("Light")}, {u"dark"_s, tr("Dark")}},
           [this] { applyTheme(); });
    choice(menu->addMenu(tr("&Language")), u"language"_s, QString(),
           {{QString(), tr("As the desktop")},
            {u"en"_s, u"English"_s},
            {u"de"_s, u"Deutsch"_s},
            {u"tr"_s, u"Türkçe"_s}},
           [this] { m_said->setText(tr("The language changes when the program is next started.")); });
}

void MainWindow::applyTheme()
{
    const QString theme = m_studio.settings->value(u"theme"_s, u"desktop"_s).toString();
    const bool dark = theme == u"dark"_s || (theme != u"light"_s && m_desktopIsDark);
    QApplication::setPalette(paletteOf(colors(dark)));
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

void MainWindow::openFile(const QString &file)
{
    m_studio.session->open(QFileInfo(file).absoluteFilePath());
}

void MainWindow::openDialog()
{
    const QString folder =
        QFileInfo(m_studio.settings->value(u"recent/1/file"_s).toString()).absolutePath();
    const QString file = QFileDialog::getOpenFileName(this, tr("Open a project"), folder,
                                                      tr("Projects of MER-HAN Studio (*.merhan)"));
    if (!file.isEmpty())
        openFile(file);
}

void MainWindow::setStartPage(QWidget *page)
{
    m_startPage = page;
    m_pages->addWidget(page);
    showState();
}

void MainWindow::setPlayer(std::function<QWidget *(QWidget *)> make)
{
    m_makePlayer = std::move(make);
}

Mode *MainWindow::current() const
{
    return qobject_cast<Mode *>(m_pages->currentWidget());
}

Mode *MainWindow::modeAt(std::size_t index)
{
    Mode *&mode = m_modes[index];
    if (!mode) {
        mode = m_entries[index].make(m_studio, m_pages);
        m_pages->addWidget(mode);
        connect(mode, &Mode::said, m_said, &QLabel::setText);
        connect(mode, &Mode::badgeChanged, m_rail, [this, index](const QString &badge) {
            m_rail->setBadge(static_cast<int>(index), badge);
        });
        // Later: it may be said in the middle of the closing that asked.
        connect(mode, &Mode::closeAgreed, this, &QWidget::close, Qt::QueuedConnection);
    }
    return mode;
}

void MainWindow::setMode(int index)
{
    if (!m_studio.session->isOpen())
        return;
    const auto at = std::min(static_cast<std::size_t>(index), m_entries.size() - 1);
    m_pages->setCurrentWidget(modeAt(at));
    m_rail->setCurrent(static_cast<int>(at));
    m_studio.settings->setValue(u"mode"_s, static_cast<int>(at));
    if (!m_player && m_makePlayer) {
        m_player = m_makePlayer(this);
        m_column->addWidget(m_player);
    }
    if (m_player)
        m_player->show();
    m_modes[at]->shown();
}

void MainWindow::goTo(const QString &mode)
{
    for (std::size_t i = 0; i < m_entries.size(); ++i)
        if (mode == QLatin1String(m_entries[i].key))
            setMode(static_cast<int>(i));
}

void MainWindow::showState()
{
    Session *session = m_studio.session;
    const bool open = session->isOpen();
    const QString name = QFileInfo(session->file()).fileName();
    m_project->setText(session->isLoading() ? tr("Opening %1…").arg(name)
                       : open               ? name
                                            : tr("No project open"));
    m_project->setToolTip(open ? session->file() : QString());
    m_source->setText(
        open ? tr("Label source: %1").arg(QString::fromStdString(session->labelSource().text()))
             : QString());
    setWindowTitle(open ? tr("%1 – MER-HAN Studio").arg(name) : tr("MER-HAN Studio"));
    m_rail->setModesEnabled(open);
    for (QAction *action : m_needProject)
        action->setEnabled(open);
    if (!open) {
        m_rail->setCurrent(-1);
        if (m_startPage)
            m_pages->setCurrentWidget(m_startPage);
        if (m_player)
            m_player->hide();
        if (session->isLoading())
            m_said->clear();
    }
}

void MainWindow::about()
{
    QMessageBox box(this);
    box.setWindowTitle(tr("About MER-HAN Studio"));
    box.setTextFormat(Qt::RichText);
    box.setText(tr("<h3>MER-HAN Studio %1</h3>"
                   "<p>Listen to emotional speech, label it, train on it, and see what the model "
                   "heard.</p>"
                   "<p>Qt %2. This program is free software under the GNU General Public License, "
                   "version 3 or later, because it uses Qt Charts, which is under that licence. "
                   "The command line and the worker are under the Apache License 2.0.</p>")
                    .arg(QApplication::applicationVersion(), QString::fromLatin1(qVersion())));
    box.exec();
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    for (Mode *mode : m_modes)
        if (mode && !mode->mayClose())
            return event->ignore();
    m_studio.settings->setValue(u"window/geometry"_s, saveGeometry());
    QMainWindow::closeEvent(event);
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    if (event->mimeData()->hasUrls() && event->mimeData()->urls().constFirst().isLocalFile())
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent *event)
{
    const QString file = event->mimeData()->urls().value(0).toLocalFile();
    const QFileInfo info(file);
    const bool run = info.isDir() && QFileInfo::exists(file + u"/config.json"_s)
                     && QFileInfo::exists(file + u"/dataset.jsonl"_s);
    if (info.suffix() == u"merhan"_s)
        openFile(file);
    else if (run && m_studio.navigator && m_studio.session->isOpen())
        m_studio.navigator->offerRun(file);
    else if (run)
        m_said->setText(tr("“%1” is a run. Open the project that it belongs to, then drop it again.")
                            .arg(info.fileName()));
    else if (info.isDir() || info.suffix() == u"csv"_s || info.suffix() == u"tsv"_s)
        Q_EMIT importAsked(file);
    else
        m_said->setText(
            tr("“%1” is no project, no corpus folder and no table; nothing was done.").arg(file));
}

} // namespace merhan::common
