// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/make_run.h"
#include "ui/common/session.h"

#include <QObject>
#include <QStringList>

#include <memory>

namespace merhan::train {

/// What a run would see and do, as core says.
struct RunPlan {
    // Of the labels alone: also where no split can be made.
    std::vector<std::string> classes;
    std::map<std::string, std::int64_t> perClass;
    std::int64_t labelled = 0;
    std::int64_t utterances = 0;
    QStringList sessions; ///< of labelled utterances, as the config's session:NAME names them
    int speakers = 0;

    std::shared_ptr<const store::PlannedRun> run; ///< nothing: `error` says why
    std::optional<Error> error;
    store::RunSpace space; ///< of `run`
    /// Recordings that aren't there; nothing while they are still looked for.
    std::optional<protocol::MissingWavs> missing;
    std::optional<Error> missingError;
};

/// Plans a run from the rows in memory, on another thread, the newest question first: what comes
/// meanwhile is left out. The answer is what `merhan train` would say of the saved project.
class RunPlanner : public QObject {
    Q_OBJECT
public:
    explicit RunPlanner(common::Session *session, QObject *parent = nullptr);

    /// `runFolder`: where it would lie. `textWidth`: of the encoder's states.
    void plan(const protocol::RunConfig &config, const std::filesystem::path &runFolder,
              std::int64_t textWidth);
    bool isBusy() const { return m_busy; }

Q_SIGNALS:
    /// Once without the recordings, and once more when they were looked for.
    void planned(const std::shared_ptr<const merhan::train::RunPlan> &plan);

private:
    struct Labels;
    struct Question {
        protocol::RunConfig config;
        std::filesystem::path runFolder;
        std::int64_t textWidth = 0;
    };
    void begin();
    void lookForRecordings(const std::shared_ptr<RunPlan> &plan);

    common::Session *m_session;
    std::optional<Question> m_next;
    bool m_busy = false;
    int m_answer = 0;                         ///< of the newest plan
    int m_rows = 0;                           ///< changes with the session's rows
    std::shared_ptr<const Labels> m_labels;   ///< of the last plan
    std::string m_missingFor;                 ///< labels and streams that m_missing is of
    std::shared_ptr<const RunPlan> m_missing; ///< the plan whose recordings were looked for
};

} // namespace merhan::train
