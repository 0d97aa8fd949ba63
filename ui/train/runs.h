// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/mode.h"
#include "ui/train/run_files.h"
#include "ui/train/run_model.h"
#include "ui/train/run_names.h"

#include <QThread>
#include <QTimer>

#include <set>

namespace merhan::train {

/// The runs of the open project, whoever began them: follows their folders, begins, stops and
/// removes them, has the project take in what has ended. Lives on the UI thread and waits for nothing.
class Runs : public QObject {
    Q_OBJECT
public:
    explicit Runs(const common::Studio &studio, QObject *parent = nullptr);
    ~Runs() override;

    RunModel *model() { return &m_model; }
    const RunEntry *find(const QString &folder) const { return m_model.find(folder); }
    /// Live ones of this machine.
    QStringList liveHere() const;
    /// Every folder was looked at once since the project was opened.
    bool looked() const { return m_looked; }
    QString runsFolder() const { return m_folder; }

    /// Its every event and its log come by news(), from the beginning; "": none.
    void watch(const QString &folder);

    /// Starts a worker for it: one that has not begun, or goes on.
    void start(const QString &folder, bool force = false);
    /// "pause", "continue", "stop"
    void send(const QString &folder, const QString &command);
    /// For one that doesn't stop when asked: SIGTERM, or SIGKILL for one that is deaf to that.
    void end(const QString &folder, bool kill);
    void rename(const QString &folder, const QString &name);
    void setNote(const QString &folder, const QString &note);
    /// Deletes the folder and takes the run out of the project; of one that lies elsewhere the
    /// folder stays. Never a live one.
    void remove(const QString &folder);
    /// Takes a folder in that was dropped on the window.
    void take(const QString &folder);
    /// Looks again now.
    void lookAgain();

    /// For tests.
    void setOptions(RunFiles::Options options);

Q_SIGNALS:
    void changed(const QString &folder);
    void gone(const QString &folder);
    /// What was dropped on the window is a copy of a run of the project, which lies there; it is
    /// gone in a moment.
    void copyOffered(const QString &folder, const QString &own);
    /// Of the watched run.
    void news(const std::shared_ptr<const merhan::train::RunNews> &news);
    /// Everything was looked at once.
    void lookedAtAll();
    /// What is under way in the project, for badges: some run began, went on or ended.
    void activityChanged();
    void said(const QString &sentence);
    /// A run that was seen at work, otherwise than as it was asked to here: how, in a few words, and
    /// more of it.
    void ended(const QString &folder, const QString &title, const QString &text);
    /// Something that was asked for didn't work.
    void failed(const QString &title, const QString &sentence);

private:
    struct Read {
        QString folder;
        std::vector<store::RunRow> rows;
        GivenNames names;
    };
    void open();
    void close();
    void readRows();
    void takeRows(Read read);
    void takeNews(const std::shared_ptr<const RunNews> &news);
    void nameEntry(RunEntry &entry) const;
    void putAndSay(RunEntry entry);
    void hasEnded(const RunEntry &entry, bool asked);
    void takeInWhatIsNew(const RunEntry &entry);
    void isCopy(const QString &folder, const QString &name, const store::RunRow &of);
    void checkStarted();
    void tellFiles();
    template <typename F>
    void onFiles(F call);

    common::Studio m_studio;
    RunModel m_model;
    QThread m_thread;
    RunFiles *m_files; ///< lives on m_thread
    QString m_folder;  ///< X.runs
    QString m_watched;
    GivenNames m_names;
    std::vector<store::RunRow> m_rows;
    std::set<QString> m_offered; ///< dropped on the window; they may lie anywhere
    std::set<std::pair<QString, qint64>> m_taken; ///< tried: folder, time of its last event
    QTimer m_starting; ///< while a worker that was started hasn't said anything
    int m_generation = 0;
    bool m_looked = false;
    bool m_lookedAsked = false;
};

} // namespace merhan::train
