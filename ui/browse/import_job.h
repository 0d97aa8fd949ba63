// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/corpus/import_report.h"
#include "core/error/progress.h"
#include "core/store/corpora.h"

#include <QObject>
#include <QTimer>

#include <memory>
#include <optional>
#include <stop_token>

namespace merhan::browse {

struct ImportRequest {
    enum class Kind { Iemocap, Table, Demo };
    Kind kind = Kind::Iemocap;
    /// Folder or table; for Kind::Demo the folder to make.
    std::filesystem::path source;
    /// Made when it isn't there.
    std::filesystem::path project;
    std::string name = {}; ///< of the corpus; "": after its folder
};

struct ImportOutcome {
    corpus::ImportReport report;
    store::ImportChanges changes;
    std::optional<Error> noBackup; ///< why no copy from before was saved
};

/// Reads a corpus and takes it into a project, on a thread of its own. A project that was made for
/// it and got nothing is not left behind.
Result<ImportOutcome> import(const ImportRequest &request, std::stop_token stop,
                             const Progress &progress);

/// The same for a window: one at a time, progress at most 17 times a second.
class ImportJob : public QObject {
    Q_OBJECT
public:
    explicit ImportJob(QObject *parent = nullptr);
    ~ImportJob() override; ///< stops it and waits

    void start(const ImportRequest &request);
    void stop();
    bool running() const { return m_running; }

Q_SIGNALS:
    /// total 0: not known yet. `stage` is English, of the context "stages".
    void progressed(qint64 done, qint64 total, const QByteArray &stage);
    void finished(const merhan::Result<merhan::browse::ImportOutcome> &outcome);

private:
    struct Shared;
    std::shared_ptr<Shared> m_shared;
    std::stop_source m_stop;
    QTimer m_timer;
    bool m_running = false;
};

} // namespace merhan::browse
