// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/worker_program.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QStandardPaths>

namespace merhan::common {

using namespace Qt::StringLiterals;

namespace {

constexpr ErrorCode kNoWorker{
    "no_worker_here",
    "Training, predicting and looking inside need merhan-worker, which isn’t installed: it is "
    "neither beside this program (%1) nor on the PATH. Install the package merhan-worker, or build "
    "with -DMERHAN_TORCH=ON. Everything else works without it."};

bool isProgram(const QString &file)
{
    const QFileInfo info(file);
    return info.isFile() && info.isExecutable();
}

} // namespace

std::optional<QString> workerProgram()
{
    const QString name = u"merhan-worker"_s;
    const QString folder = QCoreApplication::applicationDirPath();
    for (const QString &place : {qEnvironmentVariable("MERHAN_WORKER"), folder + u'/' + name,
                                 folder + u"/../libexec/"_s + name})
        if (!place.isEmpty() && isProgram(place))
            return QFileInfo(place).absoluteFilePath();
    const QString onPath = QStandardPaths::findExecutable(name);
    return onPath.isEmpty() ? std::nullopt : std::optional(onPath);
}

Error noWorkerError()
{
    return {&kNoWorker, {QCoreApplication::applicationDirPath().toStdString()}};
}

QProcessEnvironment workerEnvironment()
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    // OpenMP's threads spin for some microseconds while they wait, then sleep: spinning on, they
    // take the processor from everyone else on it; never spinning, a step takes twice as long.
    if (!environment.contains(u"GOMP_SPINCOUNT"_s))
        environment.insert(u"GOMP_SPINCOUNT"_s, u"10000"_s);
    return environment;
}

} // namespace merhan::common
