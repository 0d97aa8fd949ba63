// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/train/train_mode.h"

#include "ui/common/divider.h"
#include "ui/common/shown_run.h"
#include "ui/common/style.h"
#include "ui/common/text.h"
#include "ui/common/worker_program.h"
#include "ui/train/new_run_dialog.h"
#include "ui/train/run_details.h"
#include "ui/train/run_dialogs.h"
#include "ui/train/run_header.h"
#include "ui/train/run_list.h"
#include "ui/train/run_page.h"

#include <QAction>
#include <QApplication>
#include <QDesktopServices>
#include <QFileInfo>
#include <QLabel>
#include <QMenu>
#include <QMessageBox>
#include <QPushButton>
#include <QStackedWidget>
#include <QUrl>
#include <QVBoxLayout>

namespace merhan::train {

using namespace Qt::StringLiterals;

namespace {

constexpr int kSide = 264, kNarrowSide = 220, kNarrow = 1300;
/// Of the mode; with the rail the window has 1150.
constexpr int kTabs = 1150 - 76;
constexpr int kListBar = 44;

QString cantStart()
{
    return common::workerProgram() ? QString() : common::sentence(common::noWorkerError());
}

} // namespace

TrainMode::TrainMode(const common::Studio &studio, QWidget *parent)
    : Mode(parent), m_studio(studio), m_runs(studio)
{
    connect(&m_runs, &Runs::said, this, &Mode::said);
    connect(&m_runs, &Runs::failed, this, &TrainMode::say);
    connect(&m_runs, &Runs::activityChanged, this, &TrainMode::showActivity);
    followNotifier();
    m_clock.setInterval(1000);
    connect(&m_clock, &QTimer::timeout, this, &TrainMode::showRun);
    if (m_studio.navigator) {
        connect(m_studio.navigator, &common::Navigator::newRunAsked, this, &TrainMode::newRun);
        connect(m_studio.navigator, &common::Navigator::curvesAsked, this, &TrainMode::saveCurves);
        connect(m_studio.navigator, &common::Navigator::runOffered, this,
                [this](const QString &folder) {
                    m_runs.take(folder);
                    m_studio.navigator->goTo(u"train"_s);
                    setCurrent(QFileInfo(folder).canonicalFilePath());
                });
    }
    makeActions();
}

/// The end of a run is told by the desktop, and a click there shows the run.
void TrainMode::followNotifier()
{
    const QString platform = QGuiApplication::platformName();
    if (platform == u"offscreen"_s || platform == u"minimal"_s)
        return; // nobody is there to see it
    connect(&m_runs, &Runs::ended, this,
            [this](const QString &folder, const QString &title, const QString &text) {
                m_notifier.say(title, text, folder);
            });
    connect(&m_notifier, &Notifier::unheard, this, [this] { QApplication::alert(window()); });
    connect(&m_notifier, &Notifier::clicked, this, [this](const QString &folder) {
        window()->setWindowState(window()->windowState() & ~Qt::WindowMinimized);
        window()->show();
        window()->raise();
        window()->activateWindow();
        if (m_studio.navigator)
            m_studio.navigator->goTo(u"train"_s);
        if (m_runs.find(folder))
            setCurrent(folder);
    });
}

void TrainMode::makeActions()
{
    addEditAction(tr("&New run…"), std::nullopt, [this] { newRun(); });
    addEditAction(tr("New run &like this…"), std::nullopt, [this] {
        if (!m_shown.isEmpty())
            newRunLikeThis();
    });
    addEditAction(tr("&Rename the run…"), std::nullopt,
                  [this] { askRename(m_runs, current(), this); });
    addEditAction(tr("N&ote…"), common::KeyId::Note, [this] { askNote(m_runs, current(), this); });
    addEditAction(tr("&Delete the run…"), std::nullopt, [this] { removeCurrent(); });
}

void TrainMode::build()
{
    m_header = new RunHeader;
    m_list = new RunList(m_runs.model());
    m_page = new RunPage;
    m_pages = new QStackedWidget;
    m_side = makeSide();
    m_pages->addWidget(m_page);
    m_pages->addWidget(makeEmptyPage());
    auto *body = new QHBoxLayout;
    body->setSpacing(0);
    body->addWidget(m_side);
    body->addWidget(common::divider(Qt::Vertical));
    body->addWidget(m_pages, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_header);
    layout->addWidget(common::divider(Qt::Horizontal));
    layout->addLayout(body, 1);

    connect(m_list, &RunList::chosen, this, [this](const QString &folder) {
        if (folder != m_shown)
            m_choseItself = false;
        choose(folder);
    });
    connect(m_list, &RunList::removeAsked, this, &TrainMode::removeCurrent);
    connect(m_list, &RunList::renameAsked, this, [this] { askRename(m_runs, current(), this); });
    connect(m_list, &QWidget::customContextMenuRequested, this, [this](const QPoint &at) {
        if (m_list->indexAt(at).isValid())
            m_header->menu()->popup(m_list->viewport()->mapToGlobal(at));
    });
    connect(m_header, &RunHeader::pauseAsked, this, [this] { m_runs.send(m_shown, u"pause"_s); });
    connect(m_header, &RunHeader::continueAsked, this,
            [this] { m_runs.send(m_shown, u"continue"_s); });
    connect(m_header, &RunHeader::stopAsked, this, [this] { m_runs.send(m_shown, u"stop"_s); });
    connect(m_header, &RunHeader::endAsked, this, [this](bool kill) { m_runs.end(m_shown, kill); });
    connect(m_header, &RunHeader::startAsked, this, [this] { m_runs.start(m_shown); });
    connect(m_header, &RunHeader::likeThisAsked, this, &TrainMode::newRunLikeThis);
    connect(m_header, &RunHeader::evaluateAsked, this, [this] {
        const RunEntry *entry = m_runs.find(m_shown);
        if (!entry || !entry->row || !m_studio.navigator)
            return;
        m_studio.session->shownRun()->choose(entry->name);
        m_studio.navigator->goTo(u"evaluate"_s);
    });
    connect(m_header, &RunHeader::renameAsked, this, [this] { askRename(m_runs, m_shown, this); });
    connect(m_header, &RunHeader::noteAsked, this, [this] { askNote(m_runs, m_shown, this); });
    connect(m_header, &RunHeader::folderAsked, this, &TrainMode::showFolder);
    connect(m_header, &RunHeader::curvesAsked, this,
            [this] { saveCurves(m_shown, nameOf(m_shown)); });
    connect(m_header, &RunHeader::epochsAsked, this,
            [this] { saveEpochs(m_shown, nameOf(m_shown)); });
    connect(m_header, &RunHeader::removeAsked, this, &TrainMode::removeCurrent);
    connect(&m_runs, &Runs::changed, this, [this](const QString &folder) {
        if (m_shown.isEmpty())
            showEmpty();
        if (folder == m_shown)
            showRun();
    });
    connect(&m_runs, &Runs::gone, this, &TrainMode::showEmpty);
    connect(&m_runs, &Runs::copyOffered, this, [this](const QString &folder, const QString &own) {
        if (m_shown == folder)
            setCurrent(own);
    });
    connect(&m_runs, &Runs::lookedAtAll, this, &TrainMode::showEmpty);
    connect(&m_runs, &Runs::news, this, [this](const std::shared_ptr<const RunNews> &news) {
        if (common::fromPath(news->facts->folder) == m_shown)
            m_page->details()->add(*news);
    });
    for (const auto signal : {&common::Session::opened, &common::Session::closed})
        connect(m_studio.session, signal, this, [this] { choose({}); });
    showEmpty();
    resizeEvent(nullptr);
}

QWidget *TrainMode::makeSide()
{
    auto *side = new QWidget;
    side->setBackgroundRole(QPalette::Base);
    side->setAutoFillBackground(true);
    auto *title = new QLabel(tr("Runs"));
    title->setFont(common::fontOf(title, 13, true));
    auto *add = new QPushButton(tr("New run…"));
    add->setFixedHeight(28);
    common::makePrimary(add);
    connect(add, &QPushButton::clicked, this, &TrainMode::newRun);
    auto *bar = new QWidget;
    bar->setFixedHeight(kListBar);
    auto *top = new QHBoxLayout(bar);
    top->setContentsMargins(12, 0, 12, 0);
    top->addWidget(title);
    top->addStretch();
    top->addWidget(add);
    auto *layout = new QVBoxLayout(side);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(bar);
    layout->addWidget(common::divider(Qt::Horizontal));
    layout->addWidget(m_list, 1);
    return side;
}

QWidget *TrainMode::makeEmptyPage()
{
    auto *page = new QWidget;
    auto *title = new QLabel(tr("No run yet."));
    title->setFont(common::fontOf(title, 15, true));
    m_emptyText = new QLabel;
    m_emptyText->setForegroundRole(QPalette::PlaceholderText);
    m_emptyText->setAlignment(Qt::AlignCenter);
    m_emptyText->setWordWrap(true);
    m_emptyText->setFixedWidth(480);
    auto *add = new QPushButton(tr("New run…"));
    common::makePrimary(add);
    connect(add, &QPushButton::clicked, this, &TrainMode::newRun);
    auto *layout = new QVBoxLayout(page);
    layout->setSpacing(8);
    layout->addStretch();
    layout->addWidget(title, 0, Qt::AlignCenter);
    // In a row of its own and not by alignment: an aligned label gets no height for its lines.
    auto *row = new QHBoxLayout;
    row->addStretch();
    row->addWidget(m_emptyText);
    row->addStretch();
    layout->addLayout(row);
    layout->addSpacing(8);
    layout->addWidget(add, 0, Qt::AlignCenter);
    layout->addStretch();
    return page;
}

void TrainMode::shown()
{
    if (!m_page)
        build();
    // Later: what was just built isn't visible yet, and the focus would go to who is.
    if (!isAncestorOf(window()->focusWidget()))
        QMetaObject::invokeMethod(
            this,
            [this] {
                if (isVisible())
                    m_list->setFocus();
            },
            Qt::QueuedConnection);
    m_runs.lookAgain();
}

void TrainMode::resizeEvent(QResizeEvent *event)
{
    if (m_page) {
        m_side->setFixedWidth(width() < kNarrow ? kNarrowSide : kSide);
        m_page->setNarrow(width() < kTabs);
    }
    if (event)
        Mode::resizeEvent(event);
}

QString TrainMode::current() const
{
    return m_shown;
}

void TrainMode::setCurrent(const QString &folder)
{
    if (!m_page)
        build();
    if (m_runs.find(folder))
        m_list->setCurrent(folder);
    choose(folder);
}

void TrainMode::choose(const QString &folder)
{
    if (folder == m_shown)
        return;
    m_shown = folder;
    m_page->clear();
    m_runs.watch(folder);
    showRun();
    if (folder.isEmpty())
        showEmpty();
}

/// Something is on the page whenever there is a run: a live one before the others.
void TrainMode::showEmpty()
{
    const RunModel *model = m_runs.model();
    if (!m_shown.isEmpty() && !m_runs.find(m_shown) && model->rowCount() > 0)
        m_shown.clear();
    // Until every folder was looked at: what the project knows comes first, what is live later.
    if ((m_shown.isEmpty() || m_choseItself) && model->rowCount() > 0) {
        const QStringList live = m_runs.liveHere();
        setCurrent(live.isEmpty() ? model->at(0).folder : live.first());
        m_choseItself = !m_runs.looked();
        return;
    }
    if (model->rowCount() > 0)
        return;
    m_shown.clear();
    m_header->setEntry(nullptr, {});
    qint64 labelled = 0;
    if (m_studio.session->isOpen())
        for (const auto &[key, count] : m_studio.session->data().info.labels)
            labelled += key.empty() ? 0 : count;
    m_emptyText->setText(
        tr("Train one on %Ln labelled utterances, here or with “merhan train” in a "
           "terminal; it appears by itself.",
           nullptr, static_cast<int>(labelled)));
    m_pages->setCurrentIndex(m_runs.looked() ? 1 : 0);
}

void TrainMode::showRun()
{
    if (!m_page)
        return;
    const RunEntry *entry = m_runs.find(m_shown);
    if (!entry)
        return;
    m_pages->setCurrentIndex(0);
    const QString reason = cantStart();
    m_header->setEntry(entry, reason);
    m_page->setEntry(*entry, reason);
    if (m_list->current() != m_shown)
        m_list->setCurrent(m_shown);
    if (entry->look() == Look::Stopping)
        m_clock.start();
    else
        m_clock.stop();
}

void TrainMode::showActivity()
{
    QString badge;
    common::Activity::Run running;
    for (const RunEntry &entry : m_runs.model()->entries()) {
        if (!entry.live())
            continue;
        if (running.name.isEmpty())
            running = {entry.name, shortPlace(entry.progress())};
        if (badge.isEmpty())
            badge = badgeOf(entry.progress());
    }
    m_studio.session->activity()->setRun(running);
    Q_EMIT badgeChanged(badge);
}

void TrainMode::newRun()
{
    openDialog();
}

void TrainMode::newRunLikeThis()
{
    const auto config = protocol::readConfig(
        protocol::RunFolder(common::toPath(m_shown)).config(), protocol::RunConfig{});
    if (!config)
        return say(tr("Its settings can’t be read"), common::sentence(config.error()));
    openDialog()->setConfig(*config);
}

NewRunDialog *TrainMode::openDialog()
{
    if (m_studio.navigator)
        m_studio.navigator->goTo(u"train"_s);
    if (!m_page)
        build();
    if (m_newRun) {
        m_newRun->raise();
        return m_newRun;
    }
    m_newRun = new NewRunDialog(m_studio, window());
    m_newRun->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_newRun, &NewRunDialog::runMade, this, &TrainMode::begin);
    m_newRun->open();
    return m_newRun;
}

void TrainMode::begin(const QString &folder)
{
    const QString whole = QFileInfo(folder).canonicalFilePath();
    m_runs.start(whole);
    setCurrent(whole);
}

void TrainMode::removeCurrent()
{
    askRemove(m_runs, m_shown, this);
}

void TrainMode::showFolder()
{
    QDesktopServices::openUrl(QUrl::fromLocalFile(m_shown));
}

void TrainMode::say(const QString &title, const QString &sentence)
{
    auto *box = new QMessageBox(QMessageBox::Warning, title, sentence, QMessageBox::Close, this);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::PlainText);
    box->button(QMessageBox::Close)->setText(tr("Close"));
    box->open();
}

bool TrainMode::mayClose()
{
    if (std::exchange(m_closeAgreed, false) || m_runs.liveHere().isEmpty())
        return true;
    if (m_asking) {
        m_asking->raise();
        return false;
    }
    auto *dialog = new CloseDialog(m_runs, window());
    connect(dialog, &QDialog::accepted, this, [this] {
        m_closeAgreed = true;
        Q_EMIT closeAgreed();
    });
    m_asking = dialog;
    dialog->open();
    return false;
}

} // namespace merhan::train
