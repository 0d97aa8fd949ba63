// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/train/notification.h"

#include <QApplication>
#include <QProcess>
#include <QStandardPaths>
#include <QSystemTrayIcon>
#include <QTimer>

namespace merhan::train {

using namespace Qt::StringLiterals;

void notifyDesktop(const QString &title, const QString &text)
{
    const QString platform = QGuiApplication::platformName();
    if (platform == u"offscreen"_s || platform == u"minimal"_s)
        return;
    // The desktop's own service, by its own small program: it is asked and not waited for.
    if (const QString program = QStandardPaths::findExecutable(u"notify-send"_s);
        !program.isEmpty() && qEnvironmentVariableIsSet("DBUS_SESSION_BUS_ADDRESS")) {
        QProcess process;
        process.setProgram(program);
        process.setArguments({u"--app-name="_s + QGuiApplication::applicationDisplayName(),
                              u"--icon=merhan-studio"_s, u"--"_s, title, text});
        process.setStandardOutputFile(QProcess::nullDevice());
        process.setStandardErrorFile(QProcess::nullDevice());
        if (process.startDetached())
            return;
    }
    if (!QSystemTrayIcon::isSystemTrayAvailable())
        return;
    // The icon is there as long as its message.
    constexpr int kShownMs = 15'000;
    auto *tray = new QSystemTrayIcon(QGuiApplication::windowIcon(), qApp);
    tray->show();
    tray->showMessage(title, text, QSystemTrayIcon::Information, kShownMs);
    QTimer::singleShot(kShownMs, tray, &QObject::deleteLater);
}

} // namespace merhan::train
