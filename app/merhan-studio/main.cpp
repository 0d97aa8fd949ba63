// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/merhan-studio/modes.h"
#include "ui/common/log.h"
#include "ui/common/main_window.h"
#include "ui/common/style.h"

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
    common::Session session;
    const common::Studio studio{&session, &settings};
    common::useStyle();
    common::MainWindow window(studio, studio::modes());
    window.applyTheme();
    window.show();
    if (!arguments.project.isEmpty())
        window.openFile(arguments.project);
    return QApplication::exec();
}
