// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/train/run_files.h"

#include "core/protocol/ids.h"
#include "ui/common/text.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace merhan::train {

using namespace Qt::StringLiterals;
namespace fs = std::filesystem;

namespace {

/// So much of a long log is shown; the rest is in the file.
constexpr qint64 kLogBytes = 256 * 1024;

/// What a program of ours says last, when it ends with an error.
QString lastWordsOf(const protocol::RunFolder &run)
{
    constexpr QLatin1String kSaid("merhan: ");
    const QString last =
        QString::fromStdString(protocol::logTail(run, 2048)).trimmed().section(u'\n', -1);
    return last.startsWith(kSaid) ? last.mid(kSaid.size()) : QString();
}

/// log.txt as it grows, from its last kLogBytes on.
class LogFollower {
public:
    explicit LogFollower(const fs::path &file) : m_file(common::fromPath(file)) {}

    QString poll()
    {
        QFile file(m_file);
        if (!file.open(QIODevice::ReadOnly))
            return {};
        const qint64 size = file.size();
        if (size < m_offset)
            m_offset = 0;
        const bool cut = m_offset == 0 && size > kLogBytes;
        if (cut)
            m_offset = size - kLogBytes;
        if (size == m_offset || !file.seek(m_offset))
            return {};
        QByteArray bytes = m_tail + file.read(size - m_offset);
        m_offset = size;
        // A character may be cut in two, a line mustn't be.
        const qsizetype end = bytes.lastIndexOf('\n') + 1;
        m_tail = bytes.mid(end);
        bytes.truncate(end);
        if (cut)
            bytes.remove(0, bytes.indexOf('\n') + 1);
        return QString::fromUtf8(bytes);
    }

private:
    QString m_file;
    qint64 m_offset = 0;
    QByteArray m_tail;
};

bool isRun(const fs::path &folder)
{
    const protocol::RunFolder run(folder);
    std::error_code ignored;
    return fs::exists(run.config(), ignored) || fs::exists(run.events(), ignored);
}

} // namespace

struct RunFiles::Run {
    explicit Run(const QString &name) : folder(name), files(common::toPath(name)) {}

    QString folder;
    protocol::RunFolder files;
    std::unique_ptr<protocol::EventReader> events; ///< none: they were not read, see `known`
    protocol::RunProgress progress;
    protocol::RunStatus status;
    QString problem;
    qint64 eventsMs = 0;
    bool published = false;
    // While it is watched
    bool watched = false, anew = false;
    QString lastLine;
    std::unique_ptr<LogFollower> log;
    QByteArray config, environment;

    bool live() const { return status.state == protocol::RunState::Running; }
    qint64 written() const
    {
        return QFileInfo(common::fromPath(files.events())).lastModified().toMSecsSinceEpoch();
    }
    /// Of a file of a few kilobytes; nothing when it is as it was.
    static QByteArray whatIsNew(const fs::path &path, QByteArray &before)
    {
        QFile file(common::fromPath(path));
        if (!file.open(QIODevice::ReadOnly))
            return {};
        QByteArray now = file.read(1 << 18);
        if (now == before)
            return {};
        before = now;
        return now;
    }
    void readAnew()
    {
        events = std::make_unique<protocol::EventReader>(files.events());
        progress = {};
        lastLine.clear();
        anew = true;
    }
    /// Adds what came. Returns whether anything did.
    bool read(RunNews &news)
    {
        const auto came = events->poll();
        if (!came) {
            const QString before = std::exchange(problem, common::sentence(came.error()));
            return before != problem;
        }
        for (const protocol::Event &event : *came) {
            progress.add(event);
            if (watched)
                if (auto line = lineOf(event, progress); line && line->text != lastLine) {
                    lastLine = line->text; // "there" is said of features in more than one way
                    news.lines.push_back(*std::move(line));
                }
        }
        return !came->empty() || !std::exchange(problem, QString()).isEmpty();
    }
};

RunFiles::RunFiles() : m_timer(this)
{
    connect(&m_timer, &QTimer::timeout, this, &RunFiles::tick);
}

RunFiles::~RunFiles() = default;

void RunFiles::setOptions(Options options)
{
    m_options = options;
    if (m_timer.isActive())
        m_timer.start(m_options.live);
}

void RunFiles::look(const QString &runs, const QStringList &others,
                    const std::map<QString, qint64> &known)
{
    m_runs = runs;
    m_others = others;
    m_known = known;
    if (runs.isEmpty()) {
        m_timer.stop();
        m_all.clear();
        return;
    }
    m_timer.start(m_options.live);
    lookAgain();
    Q_EMIT looked();
}

void RunFiles::watch(const QString &folder)
{
    m_watched = folder;
    for (auto &[name, run] : m_all) {
        run->watched = name == folder;
        if (!run->watched) {
            run->log.reset();
            continue;
        }
        run->readAnew();
        run->log = std::make_unique<LogFollower>(run->files.log());
        poll(*run, true);
    }
}

bool RunFiles::isWatched(const QString &folder) const
{
    const auto run = m_all.find(folder);
    return run != m_all.end() && run->second->watched;
}

void RunFiles::lookAgain()
{
    m_ticks = 0;
    tick();
}

void RunFiles::tick()
{
    const auto every = std::max<std::int64_t>(
        1, m_options.rest / std::max(m_options.live, decltype(m_options.live)(1)));
    const bool all = m_ticks++ % every == 0;
    if (all)
        scan();
    for (auto &[name, run] : m_all)
        if (all || run->live() || run->watched)
            poll(*run, all);
}

void RunFiles::scan()
{
    QStringList folders = m_others;
    const QDir runs(m_runs);
    for (const QString &name : runs.entryList(QDir::Dirs | QDir::NoDotAndDotDot))
        folders << runs.absoluteFilePath(name);
    std::map<QString, std::unique_ptr<Run>> before;
    before.swap(m_all);
    for (const QString &folder : folders) {
        if (const auto known = before.find(folder); known != before.end() && known->second) {
            if (isRun(known->second->files.root()))
                m_all[folder] = std::move(known->second);
        } else if (!m_all.contains(folder) && isRun(common::toPath(folder))) {
            auto run = std::make_unique<Run>(folder);
            if (folder == m_watched) {
                run->watched = true;
                run->log = std::make_unique<LogFollower>(run->files.log());
            }
            const auto known_ = m_known.find(folder);
            if (known_ == m_known.end() || run->watched || run->written() > known_->second)
                run->readAnew();
            else
                run->status.state = protocol::RunState::Finished;
            m_all[folder] = std::move(run);
        }
    }
    for (const auto &[folder, run] : before)
        if (run)
            Q_EMIT gone(folder);
}

void RunFiles::poll(Run &run, bool evenAtRest)
{
    RunNews news;
    const qint64 written = run.written();
    if (!run.events && written > run.eventsMs && run.eventsMs > 0)
        run.readAnew(); // it went on after all
    bool changed = !run.published || run.anew;
    if (run.events) {
        changed = run.read(news) || changed;
        if (evenAtRest || changed || run.live()) {
            const auto before = run.status;
            run.status = protocol::statusOf(run.files, run.progress);
            if (run.status.state == protocol::RunState::Died
                && before.state != protocol::RunState::Died) {
                // It may have said its last word between the reading and the look at its lock.
                changed = run.read(news) || changed;
                run.status = protocol::statusOf(run.files, run.progress);
            }
            const auto attempt = [](const protocol::RunStatus &status) {
                return status.holder ? status.holder->attempt : std::string();
            };
            changed = changed || run.status.state != before.state
                      || run.status.elsewhere != before.elsewhere
                      || attempt(run.status) != attempt(before);
        }
    }
    run.eventsMs = written;
    if (run.watched && (run.anew || evenAtRest)) {
        if (run.anew) {
            run.config.clear();
            run.environment.clear();
        }
        news.config = Run::whatIsNew(run.files.config(), run.config);
        news.environment = Run::whatIsNew(run.files.environment(), run.environment);
        changed = changed || !news.config.isEmpty() || !news.environment.isEmpty();
    }
    if (run.log) {
        news.log = run.log->poll();
        changed = changed || !news.log.isEmpty();
    }
    if (changed)
        publish(run, std::move(news));
}

void RunFiles::publish(Run &run, RunNews news)
{
    auto facts = std::make_shared<RunFacts>();
    facts->folder = run.files.root();
    facts->status = run.status;
    facts->problem = run.problem;
    if (run.events)
        facts->progress = std::make_shared<const protocol::RunProgress>(run.progress);
    if (QFile note(common::fromPath(run.files.note())); note.open(QIODevice::ReadOnly))
        facts->note = QString::fromUtf8(note.read(1 << 16)).trimmed();
    std::error_code ignored;
    if (run.status.state == protocol::RunState::Died)
        facts->lastWords = lastWordsOf(run.files);
    facts->scored =
        fs::exists(run.files.metrics(), ignored) && fs::exists(run.files.predictions(), ignored);
    news.facts = std::move(facts);
    news.eventsMs = run.eventsMs;
    news.anew = std::exchange(run.anew, false) && run.watched;
    run.published = true;
    Q_EMIT this->news(std::make_shared<const RunNews>(std::move(news)));
}

} // namespace merhan::train
