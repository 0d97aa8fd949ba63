// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/merhan-studio/program.h"

#include "app/merhan-studio/about.h"
#include "app/merhan-studio/modes.h"
#include "app/merhan-studio/player_link.h"
#include "core/store/blob_cache.h"
#include "ui/annotate/blind.h"
#include "ui/annotate/export_annotations.h"
#include "ui/browse/import_dialog.h"
#include "ui/browse/missing_corpora.h"
#include "ui/browse/start_page.h"
#include "ui/common/main_window.h"
#include "ui/common/style.h"
#include "ui/common/text.h"
#include "ui/common/translations.h"
#include "ui/common/unsaved_bar.h"
#include "ui/player/player_panel.h"
#include "ui/preferences/preferences.h"

#include <QCoreApplication>
#include <QDesktopServices>
#include <QFileInfo>
#include <QMessageBox>
#include <QPushButton>
#include <QSysInfo>
#include <QTimer>
#include <QUrl>

namespace merhan::studio {

using namespace Qt::StringLiterals;

Program::Program()
    : m_settings(QSettings::IniFormat, QSettings::UserScope, u"merhan-studio"_s, u"studio"_s),
      m_studio{&m_session, &m_settings, &m_navigator},
      m_sound(std::make_shared<player::SoundChoice>(m_settings.value(u"player/output"_s).toString()))
{
    common::useLanguage(m_settings.value(u"language"_s).toString());
    annotate::keepBlind(m_studio);
    common::useStyle();
    connect(&m_session, &common::Session::damaged, this, &Program::sayDamaged);
    makeWindow();
}

Program::~Program() = default;

void Program::start(const QString &project, Clock::time_point begun)
{
    qInfo("merhan-studio %s, Qt %s, %s", qPrintable(QCoreApplication::applicationVersion()),
          qVersion(), qPrintable(QSysInfo::prettyProductName()));
    const auto took = [begun] {
        return static_cast<int>(
            std::chrono::duration_cast<std::chrono::milliseconds>(Clock::now() - begun).count());
    };
    m_window->show();
    // Behind the first painting.
    QTimer::singleShot(0, this, [took] { qInfo("the window is there after %d ms", took()); });
    connect(&m_session, &common::Session::opened, this, [this, took] {
        qInfo("%lld utterances are open %d ms after the start",
              static_cast<long long>(m_session.data().rows.size()), took());
    }, Qt::SingleShotConnection);
    if (!project.isEmpty())
        m_window->openFile(project);
}

void Program::makeWindow()
{
    m_window = std::make_unique<common::MainWindow>(m_studio, modes());
    common::MainWindow *window = m_window.get();
    window->applyTheme();
    auto *start = new browse::StartPage(m_studio, modes());
    window->setStartPage(start);
    auto *missing = new browse::MissingCorpora(m_studio);
    window->addBar(missing);
    window->addBar(new common::UnsavedBar(&m_session));
    connect(missing, &browse::MissingCorpora::said, window, &common::MainWindow::say);
    const auto importCorpus = [this](const QString &source) {
        import(browse::ImportRequest::Kind::Iemocap, source);
    };
    const auto makeDemo = [this] { import(browse::ImportRequest::Kind::Demo, {}); };
    connect(start, &browse::StartPage::openAsked, window, &common::MainWindow::openDialog);
    connect(start, &browse::StartPage::projectAsked, window, &common::MainWindow::openFile);
    connect(start, &browse::StartPage::importAsked, window, [importCorpus] { importCorpus({}); });
    connect(start, &browse::StartPage::demoAsked, window, makeDemo);
    connect(window, &common::MainWindow::importAsked, window, importCorpus);
    connect(window, &common::MainWindow::demoAsked, window, makeDemo);
    connect(window, &common::MainWindow::annotationsExportAsked, window, [this, window] {
        annotate::exportAnnotations(
            &m_session, window, [window = QPointer(window)](const QString &sentence) {
                if (window)
                    window->say(sentence);
            });
    });
    window->setPreferences([this](QWidget *parent) { return makePreferences(parent); },
                           [](QDialog *dialog) {
                               static_cast<preferences::Preferences *>(dialog)->setPage(
                                   preferences::Preferences::Keys);
                           });
    window->setAbout([](QWidget *parent) { return new About(parent); });
    window->setPlayer([this, window](QWidget *parent) -> QWidget * {
        return makePlayer(m_studio, m_sound, window, parent);
    });
    if (m_session.isOpen())
        window->showProject();
}

/// The words of a window are chosen when it is made. The project stays open, and what isn't on disk
/// yet is written meanwhile: the session knows nothing of windows.
void Program::makeAnew()
{
    common::useLanguage(m_settings.value(u"language"_s).toString());
    m_window->keepState();
    const Qt::WindowStates state = m_window->windowState();
    m_window.reset();
    makeWindow();
    m_window->setWindowState(state);
    m_window->show();
    m_window->showPreferences();
}

QDialog *Program::makePreferences(QWidget *parent)
{
    auto *dialog = new preferences::Preferences({.studio = m_studio,
                                                 .sound = m_sound,
                                                 .caches = store::cacheFolder()},
                                                parent);
    connect(dialog, &preferences::Preferences::themeChanged, m_window.get(),
            &common::MainWindow::applyTheme);
    connect(dialog, &preferences::Preferences::languageChanged, this, &Program::makeAnew,
            Qt::QueuedConnection);
    return dialog;
}

void Program::import(browse::ImportRequest::Kind kind, const QString &source)
{
    auto *dialog = new browse::ImportDialog(kind, source, m_session.file(), m_window.get());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &browse::ImportDialog::imported, this, [this](const QString &project) {
        if (m_session.isOpen() && m_session.file() == project)
            m_session.reload();
        else
            m_session.open(project);
    });
    dialog->open();
}

void Program::sayDamaged(const QStringList &what)
{
    const QFileInfo file(m_session.file());
    const QString copies = file.path() + u'/' + file.completeBaseName() + u".backups"_s;
    auto *box = new QMessageBox(QMessageBox::Critical, tr("The project file is damaged"),
                                tr("%1 wasn’t closed last time, and is damaged since.")
                                    .arg(file.fileName()),
                                QMessageBox::Close, m_window.get());
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setInformativeText(
        tr("Nothing was changed. Close the project, and go on with the newest copy of it in %1.")
            .arg(common::shownPath(common::toPath(copies))));
    box->setDetailedText(what.join(u'\n'));
    QPushButton *show = box->addButton(tr("Show the copies"), QMessageBox::ActionRole);
    show->setEnabled(QFileInfo(copies).isDir());
    connect(show, &QPushButton::clicked, box,
            [copies] { QDesktopServices::openUrl(QUrl::fromLocalFile(copies)); });
    box->open();
}

} // namespace merhan::studio
