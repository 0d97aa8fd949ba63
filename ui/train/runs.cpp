// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/train/runs.h"

#include "core/protocol/run_folder.h"
#include "core/store/project.h"
#include "ui/common/protocol_words.h"
#include "ui/common/text.h"
#include "ui/common/when_read.h"
#include "ui/train/worker_start.h"

#include <QDateTime>
#include <QFileInfo>
#include <QtConcurrentRun>

#include <nlohmann/json.hpp>

namespace merhan::train {

using namespace Qt::StringLiterals;
namespace fs = std::filesystem;

namespace {

constexpr int kStartingMs = 300;

QString wholePath(const fs::path &path)
{
    std::error_code problem;
    const fs::path whole = fs::weakly_canonical(path, problem);
    return common::fromPath(problem ? path : whole);
}

/// War and uar of a run's metrics.json; NaN without.
std::pair<double, double> scoresOf(const std::string &metrics)
{
    const auto json = nlohmann::json::parse(metrics, nullptr, false);
    const auto number = [&](const char *name) {
        return json.is_object() && json.contains(name) && json[name].is_number()
                   ? json[name].get<double>()
                   : protocol::kNoNumber;
    };
    return {number("war"), number("uar")};
}

} // namespace

Runs::Runs(const common::Studio &studio, QObject *parent)
    : QObject(parent), m_studio(studio), m_files(new RunFiles)
{
    m_files->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_files, &QObject::deleteLater);
    connect(m_files, &RunFiles::news, this, &Runs::takeNews);
    connect(m_files, &RunFiles::gone, this, [this](const QString &folder) {
        const RunEntry *entry = find(folder);
        if (!entry)
            return;
        if (entry->row) { // the project still knows it
            RunEntry without = *entry;
            without.facts.reset();
            without.row->folderThere = false;
            return putAndSay(std::move(without));
        }
        m_model.remove(folder);
        Q_EMIT gone(folder);
        Q_EMIT activityChanged();
    });
    connect(m_files, &RunFiles::looked, this, [this] {
        if (m_lookedAsked && !std::exchange(m_looked, true))
            Q_EMIT lookedAtAll();
    });
    m_thread.setObjectName(u"runs"_s);
    m_thread.start(QThread::LowPriority);
    m_starting.setInterval(kStartingMs);
    connect(&m_starting, &QTimer::timeout, this, &Runs::checkStarted);

    common::Session *session = m_studio.session;
    connect(session, &common::Session::opened, this, &Runs::open);
    connect(session, &common::Session::closed, this, &Runs::close);
    connect(session, &common::Session::reloaded, this, &Runs::readRows);
    connect(session, &common::Session::runsChanged, this, &Runs::readRows);
    if (session->isOpen())
        open();
}

Runs::~Runs()
{
    m_thread.quit();
    m_thread.wait();
}

template <typename F>
void Runs::onFiles(F call)
{
    QMetaObject::invokeMethod(m_files, [files = m_files, call] { call(*files); });
}

void Runs::open()
{
    close();
    readRows();
}

void Runs::close()
{
    ++m_generation;
    m_starting.stop();
    m_folder.clear();
    m_watched.clear();
    m_rows.clear();
    m_names.clear();
    m_taken.clear();
    m_offered.clear();
    m_looked = m_lookedAsked = false;
    m_model.clear();
    onFiles([](RunFiles &files) {
        files.watch({});
        files.look({}, {}, {});
    });
    Q_EMIT activityChanged();
}

void Runs::readRows()
{
    if (!m_studio.session->isOpen())
        return;
    const int generation = ++m_generation;
    using Answer = std::shared_ptr<Result<Read>>;
    const auto file = common::toPath(m_studio.session->file());
    const auto reading = QtConcurrent::run([file]() -> Answer {
        const auto read = [&]() -> Result<Read> {
            const auto project = store::Project::open(file, store::Mode::ReadOnly);
            if (!project)
                return project.error();
            auto rows = store::runs(*project);
            if (!rows)
                return rows.error();
            auto names = givenNames(*project);
            if (!names)
                return names.error();
            return Read{wholePath(project->runsFolder()), *std::move(rows), *std::move(names)};
        };
        return std::make_shared<Result<Read>>(read());
    });
    common::whenRead(this, reading, [this, generation](const Answer &answer) {
        if (generation != m_generation)
            return;
        if (*answer)
            takeRows(std::move(**answer));
        else
            Q_EMIT failed(tr("The runs can’t be read"), common::sentence(answer->error()));
    });
}

void Runs::takeRows(Read read)
{
    m_folder = read.folder;
    m_rows = std::move(read.rows);
    m_names = std::move(read.names);
    std::set<QString> known;
    for (const store::RunRow &row : m_rows) {
        const QString folder = wholePath(row.folder);
        known.insert(folder);
        RunEntry entry;
        if (const RunEntry *before = find(folder))
            entry = *before;
        entry.folder = folder;
        entry.inside = QFileInfo(folder).absolutePath() == m_folder;
        entry.row = row;
        std::tie(entry.war, entry.uar) = scoresOf(row.metricsJson);
        nameEntry(entry);
        putAndSay(std::move(entry));
    }
    // What another program took out of the project, or what only a name has come to.
    const std::vector<RunEntry> entries = m_model.entries();
    for (const RunEntry &entry : entries)
        if (!known.contains(entry.folder)) {
            RunEntry now = entry;
            now.row.reset();
            nameEntry(now);
            if (!now.facts) {
                m_model.remove(now.folder);
                Q_EMIT gone(now.folder);
            } else if (entry.row || now.name != entry.name || now.note != entry.note) {
                putAndSay(std::move(now));
            }
        }
    tellFiles();
}

void Runs::tellFiles()
{
    QStringList others(m_offered.begin(), m_offered.end());
    std::map<QString, qint64> finished;
    for (const store::RunRow &row : m_rows) {
        const QString folder = wholePath(row.folder);
        if (QFileInfo(folder).absolutePath() != m_folder && row.folderThere)
            others << folder;
        if (row.state == "finished")
            finished[folder] = row.ingestedAtMs;
    }
    m_lookedAsked = true;
    onFiles([folder = m_folder, others, finished, watched = m_watched](RunFiles &files) {
        files.look(folder, others, finished);
        if (!watched.isEmpty() && !files.isWatched(watched))
            files.watch(watched);
    });
}

/// The project's name for it; the one that waits for the project; the folder's.
void Runs::nameEntry(RunEntry &entry) const
{
    if (entry.row) {
        entry.name = QString::fromStdString(entry.row->name);
        entry.note = QString::fromStdString(entry.row->note);
        return;
    }
    const QString own = QFileInfo(entry.folder).fileName();
    const auto given = m_names.find((entry.inside ? own : entry.folder).toStdString());
    entry.name = given == m_names.end() ? own : QString::fromStdString(given->second);
    entry.note = entry.facts ? entry.facts->note : QString();
}

void Runs::putAndSay(RunEntry entry)
{
    const QString folder = entry.folder;
    m_model.put(std::move(entry));
    Q_EMIT changed(folder);
    Q_EMIT activityChanged();
}

void Runs::takeNews(const std::shared_ptr<const RunNews> &news)
{
    const QString folder = common::fromPath(news->facts->folder);
    const RunEntry *before = find(folder);
    const bool inside = QFileInfo(folder).absolutePath() == m_folder;
    if (!before && !inside && !m_offered.contains(folder))
        return; // of a project that was closed since
    RunEntry entry;
    if (before)
        entry = *before;
    entry.folder = folder;
    entry.inside = inside;
    entry.facts = news->facts;
    entry.eventsMs = news->eventsMs;
    nameEntry(entry);
    const auto &holder = entry.facts->status.holder;
    if (entry.process > 0 && holder && holder->processId == entry.process)
        entry.process = 0; // it has the run in its hands
    if (entry.facts->status.state == protocol::RunState::Running)
        entry.startProblem.clear();
    else
        entry.stopAsked = false;
    if (const auto &whole = entry.progress().evaluation) {
        entry.war = whole->scores.war;
        entry.uar = whole->scores.uar;
    }
    const bool ended = before && before->live() && !entry.live();
    const bool asked = before && before->stopAsked;
    putAndSay(entry);
    if (ended)
        hasEnded(entry, asked);
    takeInWhatIsNew(entry);
    if (folder == m_watched)
        Q_EMIT this->news(news);
}

/// `asked`: here, by the person, who needn't be told by the desktop.
void Runs::hasEnded(const RunEntry &entry, bool asked)
{
    QString title, text = entry.scores();
    switch (entry.look()) {
    case Look::Finished:
        title = tr("%1 is finished").arg(entry.name);
        break;
    case Look::Stopped:
        title = tr("%1 has stopped").arg(entry.name);
        text = shortPlace(entry.progress());
        break;
    default:
        title = tr("%1 has failed").arg(entry.name);
        break;
    }
    Q_EMIT said(text.isEmpty() ? title : title + u": "_s + text);
    if (asked && entry.look() == Look::Stopped)
        return;
    QStringList protocol;
    for (const common::ProtocolPart &part : common::protocolParts(entry.protocol()))
        protocol << part.badge;
    QStringList lines{text, protocol.join(u" · "_s)};
    lines.removeAll(QString());
    Q_EMIT ended(entry.folder, title, lines.join(u'\n'));
}

/// A run that has ended and says more than when the project last looked.
void Runs::takeInWhatIsNew(const RunEntry &entry)
{
    if (entry.live() || !entry.facts || !entry.facts->scored || !m_studio.session->writer())
        return;
    if (entry.row && entry.eventsMs <= entry.row->ingestedAtMs)
        return;
    if (!m_taken.emplace(entry.folder, entry.eventsMs).second)
        return;
    const auto taken = std::make_shared<store::RunRow>();
    m_studio.session->change(
        [folder = entry.facts->folder, taken](store::Project &project) -> Result<void> {
            auto row = takeIn(project, folder);
            if (!row)
                return row.error();
            *taken = *std::move(row);
            return {};
        },
        [this, taken, folder = entry.folder, name = entry.name](const Result<void> &done) {
            if (!done)
                Q_EMIT said(tr("%1 couldn’t be taken into the project: %2")
                                .arg(name, common::sentence(done.error())));
            else if (wholePath(taken->folder) != folder && m_offered.erase(folder) > 0)
                isCopy(folder, name, *taken);
            m_studio.session->sayRunsChanged();
        });
}

/// A copy of a run of the project was dropped on the window: it isn't listed beside it.
void Runs::isCopy(const QString &folder, const QString &name, const store::RunRow &of)
{
    tellFiles();
    Q_EMIT copyOffered(folder, wholePath(of.folder));
    m_model.remove(folder);
    Q_EMIT gone(folder);
    const QString own = QString::fromStdString(of.name);
    Q_EMIT said(own == name
                    ? tr("%1 is in the project already.").arg(own)
                    : tr("%1 is in the project already, as %2.", "names of runs").arg(name, own));
}

void Runs::watch(const QString &folder)
{
    m_watched = folder;
    onFiles([folder](RunFiles &files) { files.watch(folder); });
}

void Runs::lookAgain()
{
    onFiles([](RunFiles &files) { files.lookAgain(); });
}

void Runs::setOptions(RunFiles::Options options)
{
    onFiles([options](RunFiles &files) { files.setOptions(options); });
}

QStringList Runs::liveHere() const
{
    QStringList live;
    for (const RunEntry &entry : m_model.entries())
        if (entry.live() && !entry.elsewhere())
            live << entry.folder;
    return live;
}

} // namespace merhan::train
