// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/train/worker_start.h"

#include "core/protocol/run_folder.h"
#include "ui/common/text.h"
#include "ui/common/worker_program.h"

#include <QFile>
#include <QProcess>
#include <QStandardPaths>

#include <cerrno>
#include <csignal>

namespace merhan::train {

using namespace Qt::StringLiterals;

namespace {

constexpr ErrorCode kNotStarted{"worker_not_started",
                                "The worker couldn’t be started: %1. Nothing was changed."};

} // namespace

Result<qint64> startWorker(const QString &runFolder, bool force)
{
    const auto worker = common::workerProgram();
    if (!worker)
        return common::noWorkerError();
    const protocol::RunFolder run(common::toPath(runFolder));
    // "resume" of a run that has not begun begins it.
    QStringList arguments{*worker, u"resume"_s, runFolder};
    if (force)
        arguments << u"--force"_s;
    QProcess process;
    // Labelling mustn't wait for training. `nice` becomes the worker, so the process id is its own.
    if (const QString nice = QStandardPaths::findExecutable(u"nice"_s); !nice.isEmpty()) {
        process.setProgram(nice);
        arguments = QStringList{u"-n"_s, u"10"_s} + arguments;
    } else {
        process.setProgram(arguments.takeFirst());
    }
    process.setArguments(arguments);
    process.setProcessEnvironment(common::workerEnvironment());
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.setStandardInputFile(QProcess::nullDevice());
    process.setStandardOutputFile(common::fromPath(run.log()), QIODevice::Append);
    qint64 id = 0;
    if (!process.startDetached(&id))
        return Error{&kNotStarted, {process.errorString().toStdString()}, run.root()};
    return id;
}

bool isThere(qint64 process)
{
    if (process <= 0 || (::kill(static_cast<pid_t>(process), 0) != 0 && errno != EPERM))
        return false;
    // One that has ended is there until its parent has taken note.
    QFile facts(u"/proc/%1/stat"_s.arg(process));
    if (!facts.open(QIODevice::ReadOnly))
        return true;
    const QByteArray line = facts.readAll();
    const char state = line.mid(line.lastIndexOf(')') + 2, 1).append(' ').at(0);
    return state != 'Z' && state != 'X';
}

} // namespace merhan::train
