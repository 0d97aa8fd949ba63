// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error/result.h"
#include "core/protocol/run_config.h"

#include <QFuture>
#include <QObject>

#include <filesystem>
#include <stop_token>
#include <string>

namespace merhan::train {

/// Threads of a run that is begun here and says nothing of them: one core stays free for the person.
int threadsForWorker();

/// Makes a run's folder on another thread.
class NewRunJob : public QObject {
    Q_OBJECT
public:
    struct Request {
        std::filesystem::path project;
        protocol::RunConfig config;
        std::filesystem::path folder;
        std::string note;
    };
    using QObject::QObject;
    ~NewRunJob() override;

    void start(const Request &request);
    bool isRunning() const { return m_running; }
    /// finished() comes with "Stopped as asked."; nothing is left.
    void stop() { m_stop.request_stop(); }

Q_SIGNALS:
    void progressed(int done, int total, const QByteArray &stage);
    void finished(const merhan::Result<std::filesystem::path> &folder);

private:
    bool m_running = false;
    std::stop_source m_stop;
    QFuture<void> m_future;
};

} // namespace merhan::train
