// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/train/new_run_job.h"

#include "core/store/make_run.h"

#include <QCoreApplication>
#include <QPointer>
#include <QThread>
#include <QtConcurrentRun>

#include <algorithm>

namespace merhan::train {

namespace {

// For the translators: the stages that core names.
[[maybe_unused]] constexpr const char *kStages[] = {
    QT_TRANSLATE_NOOP("stages", "Freezing the labels"),
    QT_TRANSLATE_NOOP("stages", "Splitting the utterances"),
    QT_TRANSLATE_NOOP("stages", "Looking for the recordings"),
    QT_TRANSLATE_NOOP("stages", "Writing the run's folder"),
};

} // namespace

NewRunJob::~NewRunJob()
{
    stop();
}

void NewRunJob::start(const Request &request)
{
    m_running = true;
    m_stop = {};
    // The thread may outlive this object; nothing is called back then.
    const QPointer<NewRunJob> self(this);
    m_future = QtConcurrent::run([request, self, token = m_stop.get_token()] {
        const auto post = [&self](auto call) {
            QMetaObject::invokeMethod(
                QCoreApplication::instance(),
                [self, call] {
                    if (self)
                        call(self.data());
                },
                Qt::QueuedConnection);
        };
        const auto run = store::makeRun(
            request.project, request.config, request.folder, request.note, token,
            [&post](std::int64_t done, std::int64_t total, const char *what) {
                post([done, total, stage = QByteArray(what)](NewRunJob *job) {
                    Q_EMIT job->progressed(static_cast<int>(done), static_cast<int>(total), stage);
                });
            });
        const auto folder = run ? Result<std::filesystem::path>(run->root())
                                : Result<std::filesystem::path>(run.error());
        post([folder](NewRunJob *job) {
            job->m_running = false;
            Q_EMIT job->finished(folder);
        });
    });
}

int threadsForWorker()
{
    return std::max(1, QThread::idealThreadCount() - 1);
}

} // namespace merhan::train
