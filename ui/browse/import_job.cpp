// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/browse/import_job.h"

#include "core/corpus/demo.h"
#include "core/corpus/iemocap.h"
#include "core/corpus/manifest.h"
#include "core/error/progress.h"
#include "core/store/copies.h"

#include <QFuture>
#include <QtConcurrentRun>

#include <mutex>

namespace merhan::browse {

namespace fs = std::filesystem;

namespace {

Result<corpus::ImportedCorpus> read(const ImportRequest &request, const std::stop_token &stop,
                                    const Progress &progress)
{
    switch (request.kind) {
    case ImportRequest::Kind::Table: {
        corpus::ManifestOptions options;
        options.name = request.name;
        return corpus::readManifest(request.source, options, stop, progress);
    }
    case ImportRequest::Kind::Demo:
        if (auto made = corpus::makeDemo(request.source, stop, progress); !made)
            return made.error();
        [[fallthrough]];
    case ImportRequest::Kind::Iemocap:
        break;
    }
    return corpus::readIemocap(request.source, {.name = request.name}, stop, progress);
}

/// A project that nothing came into isn't left behind.
void removeEmpty(const fs::path &file)
{
    std::error_code ignored;
    for (const char *suffix : {"", "-wal", "-shm", "-journal"})
        fs::remove(fs::path(file) += suffix, ignored);
}

} // namespace

Result<ImportOutcome> import(const ImportRequest &request, std::stop_token stop,
                             const Progress &progress)
{
    std::error_code ignored;
    const bool existed = fs::exists(request.project, ignored);
    const auto work = [&]() -> Result<ImportOutcome> {
        // Before the reading, which can take long: whether the project can be written at all.
        auto project = existed ? store::Project::open(request.project)
                               : store::Project::create(request.project);
        if (!project)
            return project.error();
        auto corpus = read(request, stop, progress);
        if (!corpus)
            return corpus.error();
        ImportOutcome outcome;
        if (existed)
            if (const auto copy = store::backUp(*project, "before-import"); !copy)
                outcome.noBackup = copy.error();
        auto changes = store::importCorpus(
            *project, *corpus, request.kind == ImportRequest::Kind::Table ? "csv" : "iemocap");
        if (!changes)
            return changes.error();
        outcome.changes = *std::move(changes);
        outcome.report = std::move(corpus->report);
        return outcome;
    };
    auto outcome = work();
    if (!outcome && !existed)
        removeEmpty(request.project);
    return outcome;
}

struct ImportJob::Shared {
    std::mutex mutex; // guards the rest
    qint64 done = 0, total = 0;
    QByteArray stage;
    bool fresh = false;
    std::optional<Result<ImportOutcome>> outcome;
    QFuture<void> future;
};

ImportJob::ImportJob(QObject *parent) : QObject(parent)
{
    m_timer.setInterval(60);
    connect(&m_timer, &QTimer::timeout, this, [this] {
        qint64 done = 0, total = 0;
        QByteArray stage;
        std::optional<Result<ImportOutcome>> outcome;
        {
            const std::scoped_lock lock(m_shared->mutex);
            if (m_shared->outcome)
                outcome = std::move(m_shared->outcome);
            else if (!std::exchange(m_shared->fresh, false))
                return;
            done = m_shared->done;
            total = m_shared->total;
            stage = m_shared->stage;
        }
        if (!outcome) {
            Q_EMIT progressed(done, total, stage);
            return;
        }
        m_timer.stop();
        m_running = false;
        Q_EMIT finished(*outcome);
    });
}

ImportJob::~ImportJob()
{
    stop();
    if (m_shared)
        m_shared->future.waitForFinished();
}

void ImportJob::start(const ImportRequest &request)
{
    if (m_running)
        return;
    m_running = true;
    m_stop = std::stop_source();
    m_shared = std::make_shared<Shared>();
    m_shared->future =
        QtConcurrent::run([shared = m_shared, request, token = m_stop.get_token()] {
            auto outcome = import(
                request, token, [&](std::int64_t done, std::int64_t total, const char *what) {
                    const std::scoped_lock lock(shared->mutex);
                    shared->done = done;
                    shared->total = total;
                    shared->stage = what;
                    shared->fresh = true;
                });
            const std::scoped_lock lock(shared->mutex);
            shared->outcome = std::move(outcome);
        });
    m_timer.start();
}

void ImportJob::stop()
{
    m_stop.request_stop();
}

} // namespace merhan::browse
