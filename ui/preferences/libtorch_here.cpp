// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/preferences/libtorch_here.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <QStandardPaths>

namespace merhan::preferences {

using namespace Qt::StringLiterals;

namespace {

/// The folder with lib/ below `root`: unpacked wheels have it in torch/, a zip of pytorch.org not.
QString torchOf(const QString &root)
{
    for (const QString &folder : {root + u"/torch"_s, root})
        if (QFileInfo::exists(folder + u"/lib/libtorch_cpu.so"_s))
            return QFileInfo(folder).canonicalFilePath();
    return {};
}

QString versionOf(const QString &torch)
{
    // 2.8 moved it into headeronly.
    for (const char *place : {"headeronly", "csrc/api/include/torch"}) {
        QFile header(torch + u"/include/torch/%1/version.h"_s.arg(QLatin1String(place)));
        if (!header.open(QIODevice::ReadOnly))
            continue;
        static const QRegularExpression part(
            u"#define TORCH_VERSION_(?:MAJOR|MINOR|PATCH) (\\d+)"_s);
        QStringList parts;
        auto found = part.globalMatch(QString::fromUtf8(header.readAll()));
        while (found.hasNext())
            parts << found.next().captured(1);
        if (!parts.isEmpty())
            return parts.mid(0, 3).join(u'.');
    }
    return {};
}

} // namespace

LibTorchHere libTorchHere()
{
    LibTorchHere here;
    const QString given = qEnvironmentVariable("LibTorch_ROOT");
    if (!given.isEmpty())
        here.lookedIn << given;
    else
        here.lookedIn << u"/opt/merhan/libtorch"_s
                      << QStandardPaths::writableLocation(QStandardPaths::GenericCacheLocation)
                             + u"/merhan-studio/libtorch"_s;
    for (const QString &root : here.lookedIn) {
        here.folder = torchOf(root);
        if (here.folder.isEmpty())
            continue;
        here.version = versionOf(here.folder);
        here.cuda = QFileInfo::exists(here.folder + u"/lib/libtorch_cuda.so"_s);
        break;
    }
    return here;
}

QString fetchScript()
{
    const QDir program(QCoreApplication::applicationDirPath());
    for (const char *place : {"../share/merhan-studio/setup.sh", "../../packaging/setup.sh",
                              "../../../packaging/setup.sh"})
        if (program.exists(QLatin1String(place)))
            return QDir::cleanPath(program.absoluteFilePath(QLatin1String(place)));
    return {};
}

} // namespace merhan::preferences
