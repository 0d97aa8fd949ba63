// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/protocol/event_log.h"
#include "ui/train/event_lines.h"
#include "ui/train/run_facts.h"

#include <QObject>
#include <QStringList>
#include <QTimer>

#include <chrono>
#include <map>
#include <memory>
#include <vector>

namespace merhan::train {

/// What came of one run since the last word about it.
struct RunNews {
    std::shared_ptr<const RunFacts> facts;
    qint64 eventsMs = 0; ///< when events.jsonl was last written, since 1970
    // Of the watched run alone.
    bool anew = false; ///< `lines` and `log` are all there is, not what is added
    std::vector<EventLine> lines;
    QString log;
    QByteArray config, environment; ///< the files; empty: as before
};

/// Reads the folders of a project's runs, over and over, on a thread of its own: what the files say
/// is all that the studio knows of a run, whoever started it. Files are read on from where they were
/// read to; folders are looked through and not waited for by inotify, which shared disks lack.
class RunFiles : public QObject {
    Q_OBJECT
public:
    RunFiles();
    ~RunFiles() override;

    struct Options {
        std::chrono::milliseconds live{250};  ///< between looks at runs that are going on
        std::chrono::milliseconds rest{1000}; ///< at all others, and for new ones
    };

    // To be called on this object's thread.
    /// `runs`: a folder whose folders are runs. `others`: runs that lie elsewhere. `known`: finished
    /// ones with the time at which they were read before, whose events needn't be read again.
    void look(const QString &runs, const QStringList &others, const std::map<QString, qint64> &known);
    /// The run whose every event and log are wanted; "": none.
    void watch(const QString &folder);
    bool isWatched(const QString &folder) const;
    void lookAgain(); ///< now, at everything
    void setOptions(Options options);

Q_SIGNALS:
    void news(const std::shared_ptr<const merhan::train::RunNews> &news);
    void gone(const QString &folder);
    /// Everything was looked at once since look().
    void looked();

private:
    struct Run;
    void tick();
    void scan();
    void poll(Run &run, bool evenAtRest);
    void publish(Run &run, RunNews news);

    Options m_options;
    QTimer m_timer;
    int m_ticks = 0;
    QString m_runs;
    QStringList m_others;
    std::map<QString, qint64> m_known;
    QString m_watched;
    std::map<QString, std::unique_ptr<Run>> m_all;
};

} // namespace merhan::train
