// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error/result.h"
#include "core/protocol/engine.h"
#include "core/protocol/lines.h"

#include <QElapsedTimer>
#include <QList>
#include <QObject>
#include <QPointer>
#include <QProcess>
#include <QTimer>

#include <functional>
#include <map>

namespace merhan::inspect {

/// What `merhan-worker serve` answered; an EngineFailure has become an Error by then.
using Answer = std::variant<protocol::AttentionAnswer, protocol::PredictAnswer>;

/// The resident worker that answers in milliseconds: a child process, started when it is first
/// asked, spoken to in lines of JSON. All calls return at once. It is started again when it dies,
/// but not for ever.
class Engine : public QObject {
    Q_OBJECT
public:
    enum class State {
        Off,      ///< not asked yet
        Starting, ///< the process is there, its first line isn't
        Ready,
        Failed, ///< there is none, or it died too often; the next question tries anew
    };

    struct Options {
        QString program; ///< "": common::workerProgram() when it is started
        QStringList arguments = {QStringLiteral("serve")};
        int startSeconds = 30;  ///< for the first line
        int answerSeconds = 60; ///< for an answer, counted from the last sign of life
        int restarts = 3;       ///< within restartSeconds
        int restartSeconds = 60;
    };
    explicit Engine(QObject *parent = nullptr);
    Engine(Options options, QObject *parent);
    /// Closes its input, at which it leaves; kills it when it doesn't.
    ~Engine() override;

    State state() const { return m_state; }
    const protocol::EngineHello &hello() const { return m_hello; } ///< once Ready
    /// Why it has Failed; of a restart, what the last one died of.
    const Error &problem() const { return m_problem; }
    bool isWorking() const { return !m_waiting.empty(); }
    /// Starts it, so that the first question finds it warm.
    void start();

    /// Asks. `answered` is called once, from the event loop, unless `context` is gone or the
    /// question was cancelled. The request's id is given here. Returns it.
    QString ask(protocol::EngineRequest request, QObject *context,
                std::function<void(const Result<Answer> &)> answered);
    /// Not wanted any more: nothing is called for it.
    void cancel(const QString &id);

Q_SIGNALS:
    void stateChanged();
    /// Of a question that takes longer.
    void progressed(const QString &id, qint64 done, qint64 total);
    /// It ended without having been asked to; `again`: it is being started again.
    void died(const merhan::Error &error, bool again);

private:
    struct Waiting {
        QPointer<QObject> context;
        std::function<void(const Result<Answer> &)> answered;
        QByteArray line;
        bool sent = false;
        QElapsedTimer since; ///< the last sign of life, once sent
    };

    void setState(State state);
    void begin();
    void read();
    void take(std::string_view line);
    void taken(const QString &id, const Result<Answer> &answer);
    void send();
    void lookAtClocks();
    void ended(const QString &how);
    /// Ends a process that is of no use, without waiting for its end.
    void drop();
    void fail(const Error &error);
    QString lastWords() const;

    Options m_options;
    State m_state = State::Off;
    protocol::EngineHello m_hello;
    Error m_problem;
    QProcess *m_process = nullptr;
    protocol::LineSplitter m_lines;
    QByteArray m_log; ///< the end of what it says on standard error
    std::map<QString, Waiting> m_waiting;
    int m_lastId = 0;
    QList<qint64> m_deaths; ///< ms of m_clock
    QElapsedTimer m_clock;
    QElapsedTimer m_startedAt;
    QTimer m_ticks;
};

} // namespace merhan::inspect
