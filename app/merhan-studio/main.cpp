// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/merhan-studio/modes.h"
#include "app/merhan-studio/player_link.h"
#include "ui/annotate/blind.h"
#include "ui/browse/import_dialog.h"
#include "ui/browse/start_page.h"
#include "ui/common/log.h"
#include "ui/common/main_window.h"
#include "ui/common/style.h"
#include "ui/common/translations.h"
#include "ui/player/player_panel.h"

#include <QApplication>
#include <QSettings>

#include <cstdio>
#include <cstring>

namespace {

using namespace Qt::StringLiterals;

constexpr const char *kHelp = "merhan-studio [PROJECT.merhan] [--log-to-terminal] [--version]\n";

struct Arguments {
    QString project;
    bool logToTerminal = false;
};

} // namespace

int main(int argc, char **argv)
{
    using namespace merhan;
    // Before Qt: neither needs a screen.
    for (int i = 1; i < argc; ++i) {
        if (std::strcmp(argv[i], "--version") == 0) {
            std::fputs("merhan-studio " MERHAN_VERSION "\n", stdout);
            return 0;
        }
        if (std::strcmp(argv[i], "--help") == 0 || std::strcmp(argv[i], "-h") == 0) {
            std::fputs(kHelp, stdout);
            return 0;
        }
    }
    // Qt says things before there is an application, too; where the log lies depends on the names.
    QCoreApplication::setApplicationName(u"merhan-studio"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(MERHAN_VERSION));
    bool toTerminal = false;
    for (int i = 1; i < argc; ++i)
        toTerminal = toTerminal || std::strcmp(argv[i], "--log-to-terminal") == 0;
    common::startLog(toTerminal);
    QApplication::setHighDpiScaleFactorRoundingPolicy(
        Qt::HighDpiScaleFactorRoundingPolicy::PassThrough);
    QApplication application(argc, argv);
    QApplication::setApplicationDisplayName(u"MER-HAN Studio"_s);

    Arguments arguments;
    for (const QString &argument : QApplication::arguments().mid(1)) {
        if (argument == u"--log-to-terminal"_s)
            continue;
        if (argument.startsWith(u'-') || !arguments.project.isEmpty()) {
            std::fprintf(stderr, "merhan-studio: '%s' isn't understood. %s",
                         argument.toLocal8Bit().constData(), kHelp);
            return 2;
        }
        arguments.project = argument;
    }

    QSettings settings(QSettings::IniFormat, QSettings::UserScope, u"merhan-studio"_s, u"studio"_s);
    common::useLanguage(settings.value(u"language"_s).toString());
    common::Session session;
    common::Navigator navigator;
    const common::Studio studio{&session, &settings, &navigator};
    annotate::keepBlind(studio);
    common::useStyle();
    common::MainWindow window(studio, studio::modes());
    window.applyTheme();
    auto *start = new browse::StartPage(studio, studio::modes());
    window.setStartPage(start);
    const auto import = [&](browse::ImportRequest::Kind kind, const QString &source) {
        auto *dialog = new browse::ImportDialog(kind, source, session.file(), &window);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        QObject::connect(dialog, &browse::ImportDialog::imported, &session,
                         [&session](const QString &project) {
                             if (session.isOpen() && session.file() == project)
                                 session.reload();
                             else
                                 session.open(project);
                         });
        dialog->open();
    };
    const auto importCorpus = [&](const QString &source) {
        import(browse::ImportRequest::Kind::Iemocap, source);
    };
    const auto makeDemo = [&] { import(browse::ImportRequest::Kind::Demo, {}); };
    QObject::connect(start, &browse::StartPage::openAsked, &window, &common::MainWindow::openDialog);
    QObject::connect(start, &browse::StartPage::projectAsked, &window,
                     &common::MainWindow::openFile);
    QObject::connect(start, &browse::StartPage::importAsked, &window,
                     [importCorpus] { importCorpus({}); });
    QObject::connect(start, &browse::StartPage::demoAsked, &window, makeDemo);
    QObject::connect(&window, &common::MainWindow::importAsked, &window, importCorpus);
    QObject::connect(&window, &common::MainWindow::demoAsked, &window, makeDemo);
    window.setPlayer([studio](QWidget *parent) -> QWidget * {
        return studio::makePlayer(studio, parent);
    });
    window.show();
    if (!arguments.project.isEmpty())
        window.openFile(arguments.project);
    return QApplication::exec();
}
