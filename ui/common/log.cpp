// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/log.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QMutex>
#include <QStandardPaths>

#include <cstdio>

namespace merhan::common {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kMostBytes = 1 << 20;

struct Log {
    QMutex mutex;
    QFile file;
    bool toTerminal = false;
};

Log &log()
{
    // Never destroyed: Qt still logs while the program's own statics are.
    static auto *one = new Log;
    return *one;
}

void handle(QtMsgType type, const QMessageLogContext &context, const QString &message)
{
    static constexpr const char *kNames[] = {"debug", "warning", "critical", "fatal", "info"};
    const QByteArray line =
        u"%1 %2 %3: %4\n"_s
            .arg(QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs),
                 QString::fromLatin1(kNames[type]),
                 QString::fromLatin1(context.category ? context.category : "default"), message)
            .toUtf8();
    Log &to = log();
    const QMutexLocker lock(&to.mutex);
    if (to.file.isOpen()) {
        to.file.write(line);
        to.file.flush();
    }
    // The last words of a program that can't start (no display) are for who started it.
    if (to.toTerminal || type == QtFatalMsg)
        std::fwrite(line.constData(), 1, static_cast<std::size_t>(line.size()), stderr);
}

} // namespace

void startLog(bool toTerminal)
{
    Log &to = log();
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::CacheLocation);
    QDir().mkpath(folder);
    const QString name = folder + u"/studio.log"_s;
    if (QFile::exists(name) && QFile(name).size() > kMostBytes) {
        QFile::remove(name + u".1"_s);
        QFile::rename(name, name + u".1"_s);
    }
    to.file.setFileName(name);
    to.toTerminal = toTerminal;
    const bool opened = to.file.open(QIODevice::WriteOnly | QIODevice::Append);
    qInstallMessageHandler(handle);
    if (!opened)
        qWarning("no log file in %s", qPrintable(folder));
}

QString logFile()
{
    return log().file.isOpen() ? log().file.fileName() : QString();
}

} // namespace merhan::common
