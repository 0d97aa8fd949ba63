// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/train/new_run_estimator.h"

#include "core/protocol/atomic_file.h"
#include "ui/common/text.h"
#include "ui/common/worker_program.h"

#include <QFutureWatcher>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QtConcurrentRun>

namespace merhan::train {

using namespace Qt::StringLiterals;

namespace {

constexpr ErrorCode kNoEstimate{"worker_estimate", "There is no estimate: %1"};

Error noEstimate(const QString &why)
{
    return {&kNoEstimate, {why.toStdString()}};
}

} // namespace

Result<RunSpeed> speedOf(const QByteArray &json)
{
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    RunSpeed speed;
    speed.utterancesPerSecond = object[u"utterances_per_second"_s].toDouble();
    if (!(speed.utterancesPerSecond > 0))
        return noEstimate(QString::fromUtf8(json.left(200)).simplified());
    speed.secondsBefore = object[u"features_seconds"_s].toDouble();
    speed.memoryBytes = static_cast<std::int64_t>(object[u"peak_memory_bytes"_s].toDouble());
    speed.deviceMemoryBytes =
        static_cast<std::int64_t>(object[u"device_memory_bytes"_s].toDouble());
    speed.device = object[u"device"_s].toString();
    speed.mostSeconds = object[u"total_seconds"_s].toDouble();
    speed.leastSeconds = object[u"least_seconds"_s].toDouble();
    return speed;
}

EstimateJob::EstimateJob(QObject *parent) : QObject(parent) {}

EstimateJob::~EstimateJob()
{
    stop();
}

void EstimateJob::stop()
{
    ++m_number;
    m_running = false;
    if (m_process) {
        m_process->disconnect(this);
        m_process->kill();
    }
}

void EstimateJob::answer(const Result<RunSpeed> &speed)
{
    m_running = false;
    Q_EMIT finished(speed);
}

void EstimateJob::start(const std::shared_ptr<const store::PlannedRun> &run)
{
    stop();
    m_running = true;
    const auto program = common::workerProgram();
    const auto folder = std::make_shared<QTemporaryDir>();
    if (!program || !folder->isValid()) {
        answer(program ? noEstimate(folder->errorString()) : common::noWorkerError());
        return;
    }
    auto *watcher = new QFutureWatcher<Result<protocol::RunFolder>>(this);
    connect(watcher, &QFutureWatcherBase::finished, this,
            [this, watcher, folder, program = *program, number = m_number] {
                watcher->deleteLater();
                if (number != m_number)
                    return;
                if (const auto written = watcher->result(); !written)
                    answer(written.error());
                else
                    this->run(program, folder);
            });
    watcher->setFuture(QtConcurrent::run([run, path = common::toPath(folder->path()), folder] {
        return store::makeRunFolder(path / "run", *run);
    }));
}

void EstimateJob::run(const QString &program, const std::shared_ptr<QTemporaryDir> &folder)
{
    auto *process = new QProcess(this);
    m_process = process;
    process->setProcessEnvironment(common::workerEnvironment());
    // The folder lies there as long as the process does.
    const auto ended = [this, process, folder] {
        process->deleteLater();
        m_process = nullptr;
        const bool well = process->exitStatus() == QProcess::NormalExit && process->exitCode() == 0
                          && process->error() != QProcess::FailedToStart;
        const QByteArray out = process->readAllStandardOutput();
        const QString last =
            QString::fromUtf8(process->readAllStandardError().right(400)).simplified();
        if (well)
            answer(speedOf(out));
        else
            answer(noEstimate(last.isEmpty() ? process->errorString() : last));
    };
    connect(process, &QProcess::finished, this, ended);
    connect(process, &QProcess::errorOccurred, this, [ended](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart) // never sends finished()
            ended();
    });
    process->start(program, {u"estimate"_s, u"--json"_s, u"--config"_s,
                             folder->filePath(u"run/config.json"_s), u"--dataset"_s,
                             folder->filePath(u"run/dataset.jsonl"_s)});
}

} // namespace merhan::train
