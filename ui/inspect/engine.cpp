// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspect/engine.h"

#include "ui/common/worker_program.h"
#include "ui/inspect/errors.h"

#include <algorithm>

namespace merhan::inspect {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kLogKept = 4096;
constexpr int kTickMs = 250;
constexpr int kLeaveMs = 300, kTerminateMs = 300;

template <typename T>
bool is(const protocol::EngineAnswer &answer)
{
    return std::holds_alternative<T>(answer);
}

Error errorOf(const protocol::EngineFailure &failure)
{
    const QString said = common::sentence(failure.code, failure.arguments, failure.sentence);
    return {&errors::kEngineSays, {said.isEmpty() ? failure.code : said.toStdString()}};
}

void setId(protocol::EngineRequest &request, const std::string &id)
{
    std::visit([&](auto &one) { one.id = id; }, request);
}

} // namespace

Engine::Engine(QObject *parent) : Engine(Options(), parent) {}

Engine::Engine(Options options, QObject *parent) : QObject(parent), m_options(std::move(options))
{
    m_clock.start();
    m_ticks.setInterval(kTickMs);
    connect(&m_ticks, &QTimer::timeout, this, &Engine::lookAtClocks);
}

Engine::~Engine()
{
    if (!m_process)
        return;
    m_process->disconnect(this);
    m_process->closeWriteChannel();
    if (m_process->waitForFinished(kLeaveMs))
        return;
    m_process->terminate();
    if (!m_process->waitForFinished(kTerminateMs))
        m_process->kill();
    m_process->waitForFinished(kTerminateMs);
}

void Engine::setState(State state)
{
    if (state == m_state)
        return;
    m_state = state;
    Q_EMIT stateChanged();
}

void Engine::start()
{
    if (!m_process)
        begin();
}

void Engine::begin()
{
    QString program = m_options.program;
    if (program.isEmpty()) {
        const auto found = common::workerProgram();
        if (!found)
            return fail(common::noWorkerError());
        program = *found;
    }
    m_lines = protocol::LineSplitter();
    m_log.clear();
    m_hello = {};
    m_process = new QProcess(this);
    m_process->setProcessEnvironment(common::workerEnvironment());
    connect(m_process, &QProcess::readyReadStandardOutput, this, &Engine::read);
    connect(m_process, &QProcess::readyReadStandardError, this, [this] {
        m_log += m_process->readAllStandardError();
        m_log = m_log.right(kLogKept);
    });
    connect(m_process, &QProcess::finished, this, [this](int code, QProcess::ExitStatus status) {
        ended(status == QProcess::CrashExit ? tr("it crashed")
                                            : tr("it left with code %1").arg(code));
    });
    connect(m_process, &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
        if (error != QProcess::FailedToStart) // after which finished() never comes
            return;
        const Error why{&errors::kEngineStart, {m_process->errorString().toStdString()}};
        m_process->deleteLater();
        m_process = nullptr;
        fail(why);
    });
    m_startedAt.start();
    m_ticks.start();
    setState(State::Starting);
    m_process->start(program, m_options.arguments);
}

QString Engine::ask(protocol::EngineRequest request, QObject *context,
                    std::function<void(const Result<Answer> &)> answered)
{
    const QString id = QString::number(++m_lastId);
    setId(request, id.toStdString());
    Waiting &waiting = m_waiting[id];
    waiting.context = context;
    waiting.answered = std::move(answered);
    waiting.line = QByteArray::fromStdString(protocol::toLine(request)) + '\n';
    // Whoever asks after it had failed means: try again.
    QMetaObject::invokeMethod(this, [this] { m_process ? send() : begin(); }, Qt::QueuedConnection);
    return id;
}

void Engine::send()
{
    if (m_state != State::Ready)
        return;
    for (auto &[id, waiting] : m_waiting)
        if (!waiting.sent) {
            waiting.sent = true;
            waiting.since.start();
            m_process->write(waiting.line);
        }
}

void Engine::cancel(const QString &id)
{
    const auto found = m_waiting.find(id);
    if (found == m_waiting.end())
        return;
    const bool sent = found->second.sent;
    m_waiting.erase(found);
    if (sent && m_process && m_state == State::Ready)
        m_process->write(QByteArray::fromStdString(protocol::toLine(
                             protocol::EngineRequest(protocol::CancelRequest{id.toStdString()})))
                         + '\n');
}

void Engine::read()
{
    const QByteArray bytes = m_process->readAllStandardOutput();
    // A callback may end all this: nothing of ours is touched after the last line.
    std::vector<std::string> lines;
    m_lines.feed({bytes.constData(), static_cast<std::size_t>(bytes.size())},
                 [&](std::string_view line) { lines.emplace_back(line); });
    const QPointer<Engine> alive(this);
    for (const std::string &line : lines) {
        if (!alive)
            return;
        take(line);
    }
}

void Engine::take(std::string_view line)
{
    const auto parsed = protocol::parseEngineAnswer(line);
    if (!parsed)
        return; // a library printed it
    if (const auto *hello = std::get_if<protocol::EngineHello>(&*parsed)) {
        if (hello->engine > protocol::kEngineVersion) {
            drop();
            return fail({&errors::kEngineNewer,
                         {std::to_string(hello->engine), std::to_string(protocol::kEngineVersion)}});
        }
        m_hello = *hello;
        setState(State::Ready);
        send();
        return;
    }
    const QString id = QString::fromStdString(protocol::idOf(*parsed));
    if (const auto *progress = std::get_if<protocol::ProgressAnswer>(&*parsed)) {
        if (const auto found = m_waiting.find(id); found != m_waiting.end()) {
            found->second.since.start();
            Q_EMIT progressed(id, progress->done, progress->total);
        }
        return;
    }
    if (const auto *attention = std::get_if<protocol::AttentionAnswer>(&*parsed))
        return taken(id, Answer(*attention));
    if (const auto *prediction = std::get_if<protocol::PredictAnswer>(&*parsed))
        return taken(id, Answer(*prediction));
    if (is<protocol::CancelledAnswer>(*parsed))
        return taken(id, Error{&merhan::errors::kCancelled});
    if (const auto *error = std::get_if<protocol::ErrorAnswer>(&*parsed))
        taken(id, errorOf(error->failure));
}

void Engine::taken(const QString &id, const Result<Answer> &answer)
{
    const auto found = m_waiting.find(id);
    if (found == m_waiting.end())
        return; // cancelled, or given up
    const Waiting waiting = std::move(found->second);
    m_waiting.erase(found);
    if (waiting.context)
        waiting.answered(answer);
}

void Engine::lookAtClocks()
{
    if (m_state == State::Starting
        && m_startedAt.hasExpired(qint64{m_options.startSeconds} * 1000)) {
        drop();
        return fail({&errors::kEngineStart,
                     {tr("it said nothing for %n seconds", nullptr, m_options.startSeconds)
                          .toStdString()}});
    }
    QStringList late;
    for (const auto &[id, waiting] : m_waiting)
        if (waiting.sent && waiting.since.hasExpired(qint64{m_options.answerSeconds} * 1000))
            late << id;
    const QPointer<Engine> alive(this);
    for (const QString &id : late) {
        if (!alive)
            return;
        const auto found = m_waiting.find(id);
        if (found == m_waiting.end())
            continue;
        const Waiting waiting = std::move(found->second);
        m_waiting.erase(found);
        m_process->write(QByteArray::fromStdString(protocol::toLine(
                             protocol::EngineRequest(protocol::CancelRequest{id.toStdString()})))
                         + '\n');
        if (waiting.context)
            waiting.answered(
                Error{&errors::kEngineSlow, {std::to_string(m_options.answerSeconds)}});
    }
}

QString Engine::lastWords() const
{
    const QString log = QString::fromUtf8(m_log).trimmed();
    return log.isEmpty() ? tr("nothing") : log;
}

void Engine::ended(const QString &how)
{
    const QPointer<Engine> alive(this);
    read(); // what it said before it went
    if (!alive || !m_process)
        return;
    m_log += m_process->readAllStandardError();
    m_log = m_log.right(kLogKept);
    m_process->disconnect(this);
    m_process->deleteLater();
    m_process = nullptr;
    const qint64 now = m_clock.elapsed();
    m_deaths << now;
    while (now - m_deaths.first() > qint64{m_options.restartSeconds} * 1000)
        m_deaths.removeFirst();
    if (m_deaths.size() > m_options.restarts) {
        const Error error{&errors::kEngineGaveUp,
                          {std::to_string(m_deaths.size()), lastWords().toStdString()}};
        m_deaths.clear();
        Q_EMIT died(error, false);
        return fail(error);
    }
    QString what = how;
    if (!m_log.trimmed().isEmpty())
        what += u"; "_s + QString::fromUtf8(m_log.trimmed().split('\n').last());
    m_problem = {&errors::kEngineDied, {what.toStdString()}};
    // What it worked at may be what killed it: not asked again without the person. What it hadn't
    // been told yet, the next one is.
    std::vector<Waiting> lost;
    for (auto at = m_waiting.begin(); at != m_waiting.end();) {
        if (at->second.sent) {
            lost.push_back(std::move(at->second));
            at = m_waiting.erase(at);
        } else {
            ++at;
        }
    }
    const Error problem = m_problem;
    begin();
    Q_EMIT died(problem, true);
    for (const Waiting &waiting : lost)
        if (waiting.context)
            waiting.answered(problem);
}

void Engine::drop()
{
    m_process->disconnect(this);
    connect(m_process, &QProcess::finished, m_process, &QObject::deleteLater);
    m_process->kill();
    m_process = nullptr;
}

void Engine::fail(const Error &error)
{
    m_ticks.stop();
    m_problem = error;
    const auto waiting = std::exchange(m_waiting, {});
    setState(State::Failed);
    for (const auto &[id, one] : waiting)
        if (one.context)
            one.answered(error);
}

} // namespace merhan::inspect
