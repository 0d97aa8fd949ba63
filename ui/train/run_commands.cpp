// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a person asks of a run.
#include "core/protocol/atomic_file.h"
#include "core/protocol/control.h"
#include "core/protocol/run_folder.h"
#include "core/store/copies.h"
#include "core/store/project.h"
#include "ui/common/text.h"
#include "ui/common/when_read.h"
#include "ui/train/runs.h"
#include "ui/train/worker_start.h"

#include <QDateTime>
#include <QFileInfo>
#include <QtConcurrentRun>

#include <csignal>
#include <limits>

namespace merhan::train {

using namespace Qt::StringLiterals;
namespace fs = std::filesystem;

namespace {

constexpr ErrorCode kRunsStill{"run_runs_still",
                               "A worker is at this run, so it wasn’t deleted. Stop it first."};

} // namespace

void Runs::start(const QString &folder, bool force)
{
    RunEntry entry;
    if (const RunEntry *known = find(folder)) {
        if (known->live())
            return;
        entry = *known;
    } else { // just made: the folder will be found soon
        entry.folder = folder;
        entry.inside = QFileInfo(folder).absolutePath() == m_folder;
        nameEntry(entry);
    }
    const auto process = startWorker(folder, force);
    entry.process = process ? *process : 0;
    entry.startProblem = process ? QString() : common::sentence(process.error());
    entry.stopAsked = false;
    entry.force = Force::None;
    putAndSay(std::move(entry));
    if (process)
        m_starting.start();
    lookAgain();
}

/// A worker that leaves before it has the run in its hands says why in the log.
void Runs::checkStarted()
{
    bool waiting = false;
    const std::vector<RunEntry> entries = m_model.entries();
    for (const RunEntry &entry : entries) {
        if (entry.process <= 0)
            continue;
        if (isThere(entry.process)) {
            waiting = true;
            continue;
        }
        const protocol::RunFolder run(common::toPath(entry.folder));
        RunEntry now = entry;
        now.process = 0;
        const auto holder = protocol::readLock(run.lock());
        if (!holder || holder->processId != entry.process) {
            const QString words = QString::fromStdString(protocol::logTail(run, 512)).trimmed();
            now.startProblem =
                words.isEmpty() ? tr("The worker left before it had begun, without a word.")
                                : tr("The worker left before it had begun. Its last words: %1")
                                      .arg(words.section(u'\n', -1));
        }
        putAndSay(std::move(now));
        lookAgain();
    }
    if (!waiting)
        m_starting.stop();
}

void Runs::send(const QString &folder, const QString &command)
{
    const RunEntry *entry = find(folder);
    if (!entry || !entry->live())
        return;
    if (command == u"stop"_s) {
        RunEntry stopping = *entry;
        stopping.stopAsked = true;
        stopping.stopAskedMs = QDateTime::currentMSecsSinceEpoch();
        putAndSay(std::move(stopping));
    }
    const fs::path file = protocol::RunFolder(common::toPath(folder)).control();
    const auto sending = QtConcurrent::run([file, word = command.toStdString()] {
        return protocol::sendCommand(file, word, "merhan-studio");
    });
    common::whenRead(this, sending, [this, folder](const Result<std::string> &sent) {
        if (sent)
            return lookAgain();
        if (const RunEntry *asked = find(folder)) {
            RunEntry now = *asked;
            now.stopAsked = false;
            putAndSay(std::move(now));
        }
        Q_EMIT failed(tr("The run couldn’t be told"), common::sentence(sent.error()));
    });
}

void Runs::end(const QString &folder, bool kill)
{
    const RunEntry *entry = find(folder);
    if (!entry || !entry->live() || entry->elsewhere() || !entry->facts)
        return;
    // Read again: the process may have changed since it was looked at.
    const auto holder = protocol::readLock(protocol::RunFolder(entry->facts->folder).lock());
    if (!holder || !entry->facts->status.holder
        || holder->attempt != entry->facts->status.holder->attempt || holder->processId <= 1)
        return;
    RunEntry forced = *entry;
    forced.force = kill ? Force::Killed : Force::Terminated;
    putAndSay(std::move(forced));
    ::kill(static_cast<pid_t>(holder->processId), kill ? SIGKILL : SIGTERM);
    lookAgain();
}

void Runs::rename(const QString &folder, const QString &name)
{
    const RunEntry *entry = find(folder);
    if (!entry || name.trimmed().isEmpty() || name.trimmed() == entry->name)
        return;
    const std::string to = name.trimmed().toStdString();
    for (const RunEntry &other : m_model.entries())
        if (other.folder != folder && other.name == name.trimmed())
            return Q_EMIT failed(tr("Not renamed"),
                                 tr("Another run of this project is called “%1”. Nothing was "
                                    "changed.").arg(other.name));
    m_studio.session->change(
        [row = entry->row, to, where = common::toPath(folder)](
            store::Project &project) -> Result<void> {
            if (row)
                return store::renameRun(project, row->name, to);
            return setGivenName(project, nameKey(project, where), to);
        },
        [this](const Result<void> &done) {
            if (!done)
                Q_EMIT failed(tr("Not renamed"), common::sentence(done.error()));
            m_studio.session->sayRunsChanged();
        });
}

void Runs::setNote(const QString &folder, const QString &note)
{
    const RunEntry *entry = find(folder);
    if (!entry || note == entry->note)
        return;
    const auto saved = [this](const Result<void> &done) {
        if (!done)
            Q_EMIT failed(tr("The note wasn’t saved"), common::sentence(done.error()));
        m_studio.session->sayRunsChanged();
    };
    if (entry->row)
        return m_studio.session->change(
            [name = entry->row->name, note = note.toStdString()](store::Project &project) {
                return store::setRunNote(project, name, note);
            },
            saved);
    // The project takes it from there with the run.
    const auto writing =
        QtConcurrent::run([file = protocol::RunFolder(common::toPath(folder)).note(),
                           text = note.toStdString() + '\n'] {
            return protocol::writeWhole(file, text);
        });
    common::whenRead(this, writing, [this, folder, note, saved](const Result<void> &done) {
        if (const RunEntry *known = find(folder); done && known && known->facts) {
            RunEntry now = *known;
            auto facts = std::make_shared<RunFacts>(*now.facts);
            facts->note = now.note = note;
            now.facts = std::move(facts);
            putAndSay(std::move(now));
        }
        saved(done);
    });
}

void Runs::remove(const QString &folder)
{
    const RunEntry *entry = find(folder);
    if (!entry || entry->live())
        return;
    const auto row = entry->row;
    const QString name = entry->name;
    const auto outOfProject = [this, row, name, folder] {
        m_offered.erase(folder);
        if (!row) {
            tellFiles();
            return Q_EMIT said(tr("%1 was deleted.").arg(name));
        }
        m_studio.session->change(
            [row](store::Project &project) -> Result<void> {
                // Its answers can't be had again without its folder.
                if (auto copy = store::backUp(project, "before-deletion"); !copy)
                    return copy.error();
                return store::removeRun(project, row->name);
            },
            [this, name](const Result<void> &done) {
                if (!done)
                    Q_EMIT failed(tr("%1 wasn’t removed").arg(name),
                                  common::sentence(done.error()));
                else
                    Q_EMIT said(tr("%1 was removed.").arg(name));
                m_studio.session->sayRunsChanged();
            });
    };
    if (!entry->inside || !entry->facts)
        return outOfProject();
    const auto deleting = QtConcurrent::run([path = common::toPath(folder)]() -> Result<void> {
        // Alive after all? The look at it may be a second old.
        const auto inspected = protocol::inspectRun(path);
        if (inspected && inspected->status.state == protocol::RunState::Running)
            return Error{&kRunsStill, {}, path};
        // Out of sight at once, and never half a run: files go one by one.
        fs::path hidden(".");
        hidden += path.filename();
        hidden += ".deleted";
        const fs::path away = path.parent_path() / hidden;
        std::error_code problem;
        fs::rename(path, away, problem);
        if (!problem)
            fs::remove_all(away, problem);
        if (problem)
            return Error{&errors::kFileUnwritable, {problem.message()}, path};
        return {};
    });
    common::whenRead(this, deleting, [this, outOfProject, name](const Result<void> &done) {
        if (done)
            return outOfProject();
        Q_EMIT failed(tr("%1 wasn’t deleted").arg(name), common::sentence(done.error()));
        lookAgain();
    });
}

void Runs::take(const QString &folder)
{
    std::error_code problem;
    fs::path path = fs::weakly_canonical(common::toPath(folder), problem);
    if (!path.has_filename())
        path = path.parent_path();
    const QString whole = common::fromPath(path);
    // From here on it is followed as any other; once it has ended, the project takes it in.
    m_offered.insert(whole);
    m_taken.erase(m_taken.lower_bound({whole, 0}), m_taken.upper_bound({whole, std::numeric_limits<qint64>::max()}));
    tellFiles();
}

} // namespace merhan::train
