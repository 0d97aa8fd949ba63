// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/main_window.h"

#include "ui/common/mode_rail.h"
#include "ui/common/recent_projects.h"
#include "ui/common/status_line.h"
#include "ui/common/text.h"
#include "ui/common/unsaved_question.h"

#include <QApplication>
#include <QCloseEvent>
#include <QDateTime>
#include <QFileDialog>
#include <QFileInfo>
#include <QMimeData>
#include <QScreen>
#include <QSettings>
#include <QStackedWidget>
#include <QStatusBar>
#include <QVBoxLayout>

#include <algorithm>

namespace merhan::common {

using namespace Qt::StringLiterals;

namespace {

/// A run lies in X.runs beside its X.merhan; "" for one that lies elsewhere.
QString projectOf(const QFileInfo &run)
{
    const QFileInfo runs(run.absolutePath());
    const QString project = runs.absolutePath() + u'/' + runs.completeBaseName() + u".merhan"_s;
    return runs.suffix() == u"runs"_s && QFileInfo::exists(project) ? project : QString();
}

/// On a screen that is just as large, the window's frame needs room, too. One that is smaller than
/// the window can be is nobody's screen.
QSize sizeFor(const QSize &room)
{
    const QSize usual(1280, 800), frame(2, 40);
    return room.width() < usual.width() ? usual : usual.boundedTo(room - frame);
}

} // namespace

MainWindow::MainWindow(const Studio &studio, std::vector<ModeEntry> modes, QWidget *parent)
    : QMainWindow(parent), m_studio(studio), m_entries(std::move(modes)),
      m_modes(m_entries.size(), nullptr), m_desktopIsDark(desktopIsDark()),
      m_rail(new ModeRail(m_entries, Keys::of(m_studio.settings))), m_pages(new QStackedWidget),
      m_status(new StatusLine(studio))
{
    setMinimumSize(1120, 680);
    resize(sizeFor(screen()->availableSize()));
    setAcceptDrops(true);
    m_clock.start();
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
    statusBar()->setContentsMargins(0, 0, 0, 0);
    statusBar()->addWidget(m_status, 1);

    makeMenus();
    qApp->installEventFilter(this);
    connect(m_rail, &ModeRail::chosen, this, &MainWindow::setMode);
    connect(m_rail, &ModeRail::settingsAsked, this, &MainWindow::showPreferences);
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, QWidget *now) {
        for (QWidget *panel : panels())
            if (now && (panel == now || panel->isAncestorOf(now)))
                m_lastFocus[panel] = now;
    });

    if (m_studio.navigator)
        connect(m_studio.navigator, &Navigator::modeAsked, this, &MainWindow::goTo);
    Session *session = m_studio.session;
    connect(session, &Session::loadingStarted, this, &MainWindow::showState);
    connect(session, &Session::closed, this, [this] {
        m_history.clear();
        showState();
    });
    connect(session, &Session::opened, this, [this] {
        const ProjectData &project = m_studio.session->data();
        int annotated = 0;
        for (const store::AnnotatorCount &annotator : project.info.annotators)
            annotated += annotator.labelled;
        rememberProject(*m_studio.settings,
                        {m_studio.session->file(), QDateTime::currentMSecsSinceEpoch(),
                         project.info.utterances, annotated,
                         static_cast<int>(project.info.runs.size())});
        showProject();
        if (const QString run = std::exchange(m_droppedRun, {});
            !run.isEmpty() && m_studio.navigator)
            m_studio.navigator->offerRun(run);
    });
    connect(session, &Session::failed, this, &MainWindow::showState);
    connect(session->current(), &CurrentUtterance::currentChanged, this, &MainWindow::visit);
    // Qt moves a window of a screen that is gone onto one that is there.
    restoreGeometry(m_studio.settings->value(u"window/geometry"_s).toByteArray());
    showState();
}

MainWindow::~MainWindow()
{
    // A window that goes while it is shown passes the focus on when this part of it is gone
    // already.
    disconnect(qApp, nullptr, this, nullptr);
}

/// The mode that was in front when the program was last left, and those that work unseen.
void MainWindow::showProject()
{
    showState();
    for (std::size_t i = 0; i < m_entries.size(); ++i)
        if (m_entries[i].early)
            modeAt(i);
    const QString last = m_studio.settings->value(u"window/mode"_s).toString();
    const auto known =
        std::find_if(m_entries.begin(), m_entries.end(),
                     [&](const ModeEntry &entry) { return last == QLatin1String(entry.key); });
    const std::size_t mode =
        known == m_entries.end() ? 0 : static_cast<std::size_t>(known - m_entries.begin());
    setMode(static_cast<int>(mode));
    // Player and page have something to show from the first moment on.
    const auto &rows = m_studio.session->data().rows;
    if (CurrentUtterance *current = m_studio.session->current();
        current->isEmpty() && !rows.empty() && !modeAt(mode)->choosesUtterance())
        current->set(QString::fromStdString(rows.front()->utterance.corpus),
                     QString::fromStdString(rows.front()->utterance.id));
}

void MainWindow::applyTheme()
{
    const QString theme = m_studio.settings->value(u"theme"_s, u"desktop"_s).toString();
    const bool dark = theme == u"dark"_s || (theme != u"light"_s && m_desktopIsDark);
    QApplication::setPalette(paletteOf(colors(dark)));
}

void MainWindow::openFile(const QString &file)
{
    askAboutUnsaved(m_studio.session, this, [session = m_studio.session, file] {
        session->open(QFileInfo(file).absoluteFilePath());
    });
}

void MainWindow::openDialog()
{
    auto *dialog = new QFileDialog(
        this, tr("Open a project"),
        QFileInfo(m_studio.settings->value(u"recent/1/file"_s).toString()).absolutePath(),
        tr("Projects of MER-HAN Studio (*.merhan)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &MainWindow::openFile);
    dialog->open();
}

void MainWindow::setStartPage(QWidget *page)
{
    m_startPage = page;
    m_pages->addWidget(page);
    showState();
}

void MainWindow::addBar(QWidget *bar)
{
    m_column->insertWidget(0, bar);
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
        mode->useKeys(Keys::of(m_studio.settings));
        connect(mode, &Mode::said, this, &MainWindow::say);
        if (QWidget *side = mode->sidePanel())
            side->setVisible(
                m_studio.settings
                    ->value(u"window/side/"_s + QLatin1String(m_entries[index].key), true)
                    .toBool());
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
    m_studio.settings->setValue(u"window/mode"_s, QLatin1String(m_entries[at].key));
    if (!m_player && m_makePlayer) {
        m_player = m_makePlayer(this);
        m_column->addWidget(m_player);
    }
    if (m_player)
        m_player->show();
    m_modes[at]->shown();
    visit();
    Q_EMIT modeShown(mode());
}

QString MainWindow::mode() const
{
    for (std::size_t i = 0; i < m_entries.size(); ++i)
        if (m_modes[i] && m_modes[i] == current())
            return QString::fromLatin1(m_entries[i].key);
    return {};
}

void MainWindow::say(const QString &sentence)
{
    m_status->say(sentence);
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
    // The display name of the program is put behind it by Qt.
    setWindowTitle(open ? QFileInfo(session->file()).fileName() : QString());
    m_rail->setModesEnabled(open);
    for (QAction *action : m_needProject)
        action->setEnabled(open);
    if (!open) {
        m_rail->setCurrent(-1);
        if (m_startPage)
            m_pages->setCurrentWidget(m_startPage);
        if (m_player)
            m_player->hide();
    }
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    for (Mode *mode : m_modes)
        if (mode && !mode->mayClose())
            return event->ignore();
    Session *session = m_studio.session;
    if (session->saving() > 0) { // how it ends is said only while there is a window
        event->ignore();
        connect(session, &Session::savingChanged, this, &QWidget::close,
                static_cast<Qt::ConnectionType>(Qt::QueuedConnection | Qt::SingleShotConnection));
        return;
    }
    if (!session->unsaved()->failed().empty()) {
        event->ignore();
        return askAboutUnsaved(session, this, [this] { close(); });
    }
    keepState();
    QMainWindow::closeEvent(event);
}

void MainWindow::keepState()
{
    QSettings &settings = *m_studio.settings;
    settings.setValue(u"window/geometry"_s, saveGeometry());
    for (std::size_t i = 0; i < m_entries.size(); ++i)
        if (m_modes[i] && m_modes[i]->sidePanel())
            settings.setValue(u"window/side/"_s + QLatin1String(m_entries[i].key),
                              !m_modes[i]->sidePanel()->isHidden());
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
    else if (const QString project = run ? projectOf(info) : QString(); !project.isEmpty()) {
        m_droppedRun = file; // shown once its project is open
        openFile(project);
    } else if (run)
        say(tr("“%1” is a run. Open the project that it belongs to, then drop it again.")
                .arg(info.fileName()));
    else if (info.isDir() || info.suffix() == u"csv"_s || info.suffix() == u"tsv"_s)
        Q_EMIT importAsked(file);
    else
        say(tr("“%1” is no project, no corpus folder and no table; nothing was done.").arg(file));
}

} // namespace merhan::common
