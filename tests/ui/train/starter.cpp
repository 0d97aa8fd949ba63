// SPDX-License-Identifier: GPL-3.0-or-later
//
// A studio without a window, to be killed: opens a project, starts a run, says "begun" and waits.
//   starter PROJECT RUN_DIR
#include "ui/train/runs.h"

#include <QCoreApplication>
#include <QSettings>

#include <cstdio>

using namespace merhan;

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    if (argc < 3)
        return 2;
    const QString run = QString::fromLocal8Bit(argv[2]);
    QSettings settings(QStringLiteral("/nonexistent/starter.ini"), QSettings::IniFormat);
    common::Session session;
    train::Runs runs({&session, &settings});
    bool started = false;
    QObject::connect(&runs, &train::Runs::changed, &runs, [&](const QString &folder) {
        if (folder != run)
            return;
        if (!std::exchange(started, true))
            return runs.start(run);
        if (runs.find(run)->look() == train::Look::Running) {
            std::puts("begun");
            std::fflush(stdout);
        }
    });
    session.open(QString::fromLocal8Bit(argv[1]));
    return QCoreApplication::exec();
}
