// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error/result.h"
#include "ui/train/new_run_estimate.h"

#include <QObject>
#include <QPointer>

#include <memory>

class QProcess;
class QTemporaryDir;

namespace merhan::train {

/// What `merhan-worker estimate --json` printed.
Result<RunSpeed> speedOf(const QByteArray &json);

/// Has the worker train a few batches of a planned run and say what the whole would take. Writes
/// what the worker reads into a temporary folder on another thread.
class EstimateJob : public QObject {
    Q_OBJECT
public:
    explicit EstimateJob(QObject *parent = nullptr);
    ~EstimateJob() override;

    void start(const std::shared_ptr<const store::PlannedRun> &run);
    bool isRunning() const { return m_running; }
    void stop(); ///< no answer comes

Q_SIGNALS:
    void finished(const merhan::Result<merhan::train::RunSpeed> &speed);

private:
    void run(const QString &program, const std::shared_ptr<QTemporaryDir> &folder);
    void answer(const Result<RunSpeed> &speed);

    bool m_running = false;
    int m_number = 0;
    QPointer<QProcess> m_process;
};

} // namespace merhan::train
