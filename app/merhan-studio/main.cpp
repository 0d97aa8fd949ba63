// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/merhan-studio/program.h"
#include "ui/common/log.h"

#include <QApplication>
#include <QIcon>

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
    const studio::Program::Clock::time_point begun = studio::Program::Clock::now();
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
    // What the desktop finds the program's entry by, and its icon where there is no such entry.
    QApplication::setDesktopFileName(u"merhan-studio"_s);
    QApplication::setWindowIcon(QIcon(u":/hicolor/scalable/apps/merhan-studio.svg"_s));

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

    studio::Program program;
    program.start(arguments.project, begun);
    return QApplication::exec();
}
