// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/session.h"

#include "core/store/check.h"
#include "core/store/copies.h"
#include "ui/common/shown_run.h"
#include "ui/common/when_read.h"

#include <QFile>
#include <QTimer>
#include <QtConcurrentRun>

#include <set>

namespace merhan::common {

struct Session::Loaded {
    std::unique_ptr<ProjectData> data;
    std::map<std::pair<std::string, std::string>, int> rowOf;
    std::unordered_map<std::int64_t, int> rowOfNumber;
    std::unique_ptr<store::Writer> writer;

    void index()
    {
        for (std::size_t i = 0; i < data->rows.size(); ++i) {
            const store::UtteranceRow &row = *data->rows[i];
            rowOf[{row.utterance.corpus, row.utterance.id}] = static_cast<int>(i);
            rowOfNumber[row.number] = static_cast<int>(i);
        }
    }
};

namespace {

constexpr const char *kLabelSourceKey = "label_source";

bool sameRuns(const store::ProjectInfo &a, const store::ProjectInfo &b)
{
    return std::equal(a.runs.begin(), a.runs.end(), b.runs.begin(), b.runs.end(),
                      [](const store::RunRow &x, const store::RunRow &y) {
                          return x.number == y.number && x.name == y.name && x.note == y.note
                                 && x.state == y.state && x.ingestedAtMs == y.ingestedAtMs;
                      });
}

Result<std::unique_ptr<ProjectData>> read(store::Project &project)
{
    auto data = std::make_unique<ProjectData>();
    data->notices = project.notices();
    auto info = store::info(project);
    if (!info)
        return info.error();
    data->info = *std::move(info);
    auto correctors = store::correctors(project);
    if (!correctors)
        return correctors.error();
    data->correctors = *std::move(correctors);
    // A source that isn't there any more is no reason not to open: it is the usual one then.
    if (const auto chosen = store::setting(project, kLabelSourceKey); chosen && *chosen)
        if (const auto source = store::labelSource(project, **chosen))
            data->labelSource = *source;
    auto roots = store::resolveRoots(project);
    if (!roots)
        return roots.error();
    data->roots = *std::move(roots);
    auto rows = store::utterances(project);
    if (!rows)
        return rows.error();
    data->rows.reserve(rows->size());
    for (store::UtteranceRow &row : *rows)
        data->rows.push_back(std::make_shared<const store::UtteranceRow>(std::move(row)));
    return data;
}

} // namespace

Session::Session(QObject *parent)
    : QObject(parent), m_daily(new QTimer(this)), m_shownRun(new ShownRun(this))
{
    // A studio that stays open over midnight has a new day, too.
    m_daily->setInterval(std::chrono::minutes(30));
    connect(m_daily, &QTimer::timeout, this, &Session::copyOnceADay);
}

Session::~Session() = default;

int Session::rowOf(const QString &corpus, const QString &id) const
{
    const auto found = m_rowOf.find({corpus.toStdString(), id.toStdString()});
    return found == m_rowOf.end() ? -1 : found->second;
}

int Session::rowOfNumber(std::int64_t number) const
{
    const auto found = m_rowOfNumber.find(number);
    return found == m_rowOfNumber.end() ? -1 : found->second;
}

void Session::setLabelSource(const store::LabelSource &source)
{
    if (!isOpen() || source == m_labelSource)
        return;
    m_labelSource = source;
    Q_EMIT labelSourceChanged();
    if (!m_writer)
        return;
    change([text = source.text()](store::Project &project) {
        return store::setSetting(project, kLabelSourceKey, text);
    },
           [this](const Result<void> &done) {
               if (!done)
                   Q_EMIT noticed(done.error());
           });
}

void Session::setFiltered(Filtered filtered)
{
    m_filtered = std::move(filtered);
    Q_EMIT filteredChanged();
}

void Session::setBlind(bool blind)
{
    if (blind == m_blind)
        return;
    m_blind = blind;
    Q_EMIT blindChanged(blind);
}

void Session::open(const QString &file)
{
    close();
    m_file = file;
    ++m_opening;
    m_loading = true;
    Q_EMIT loadingStarted(file);
    const int generation = ++m_generation;
    const std::filesystem::path path = QFile::encodeName(file).toStdString();
    const auto changedElsewhere = [this, opening = m_opening] {
        QMetaObject::invokeMethod(
            this,
            [this, opening] {
                if (opening == m_opening)
                    reload();
            },
            Qt::QueuedConnection);
    };
    auto reading = QtConcurrent::run([path, changedElsewhere]() -> Result<std::shared_ptr<Loaded>> {
        auto loaded = std::make_shared<Loaded>();
        const bool leftOpen = store::wasLeftOpen(path);
        auto project = store::Project::open(path);
        const bool readOnly = !project;
        if (readOnly) // a read-only file or folder can still be looked at
            if (auto other = store::Project::open(path, store::Mode::ReadOnly))
                project = std::move(other);
        if (!project)
            return project.error();
        auto data = read(*project);
        if (!data)
            return data.error();
        loaded->data = *std::move(data);
        loaded->data->leftOpen = leftOpen;
        loaded->index();
        if (!readOnly) {
            store::Writer::Options options;
            options.changedElsewhere = changedElsewhere;
            if (auto writer = store::Writer::open(path, options))
                loaded->writer = *std::move(writer);
            else
                loaded->data->notices.push_back(writer.error());
        }
        return loaded;
    });
    whenRead(this, reading, [this, file, generation](Result<std::shared_ptr<Loaded>> loaded) {
        if (generation == m_generation)
            take(file, std::move(loaded), false);
    });
}

void Session::reload()
{
    if (!isOpen())
        return;
    const int generation = ++m_generation;
    m_reading = true;
    m_changedMeanwhile.clear();
    const QString file = m_file;
    const std::filesystem::path path = QFile::encodeName(file).toStdString();
    auto reading = QtConcurrent::run([path]() -> Result<std::shared_ptr<Loaded>> {
        auto loaded = std::make_shared<Loaded>();
        auto project = store::Project::open(path, store::Mode::ReadOnly);
        if (!project)
            return project.error();
        auto data = read(*project);
        if (!data)
            return data.error();
        loaded->data = *std::move(data);
        loaded->index();
        return loaded;
    });
    whenRead(this, reading, [this, file, generation](Result<std::shared_ptr<Loaded>> loaded) {
        if (generation == m_generation)
            take(file, std::move(loaded), true);
    });
}

void Session::take(const QString &file, Result<std::shared_ptr<Loaded>> loaded, bool again)
{
    m_loading = false;
    m_reading = false;
    if (!loaded) {
        if (!again)
            m_file.clear();
        Q_EMIT failed(file, loaded.error());
        return;
    }
    const bool otherRuns = m_data && !sameRuns(m_data->info, (*loaded)->data->info);
    m_data = std::move((*loaded)->data);
    m_rowOf = std::move((*loaded)->rowOf);
    m_rowOfNumber = std::move((*loaded)->rowOfNumber);
    if (!again) {
        m_writer = std::move((*loaded)->writer);
        m_labelSource = m_data->labelSource;
    }
    if (!again) {
        Q_EMIT opened();
        if (m_data && m_data->leftOpen)
            lookThrough();
        if (m_writer) {
            copyOnceADay();
            m_daily->start();
        }
        return;
    }
    for (auto &row : std::exchange(m_changedMeanwhile, {}))
        if (const int at = rowOfNumber(row->number); at >= 0)
            m_data->rows[static_cast<std::size_t>(at)] = std::move(row);
    Q_EMIT reloaded();
    if (otherRuns)
        Q_EMIT runsChanged();
}

/// After a crash: is the file whole? It is open and can be worked with meanwhile.
void Session::lookThrough()
{
    auto looking = QtConcurrent::run([path = QFile::encodeName(m_file).toStdString()] {
        QStringList damage;
        const auto project = store::Project::open(path, store::Mode::ReadOnly);
        const auto report =
            project ? store::check(*project, {.thorough = false, .recordings = false})
                    : Result<store::CheckReport>(project.error());
        if (!report)
            damage << QString::fromStdString(inEnglish(report.error()));
        else
            for (const std::string &what : report->damage)
                damage << QString::fromStdString(what);
        return damage;
    });
    whenRead(this, looking, [this, opening = m_opening](const QStringList &damage) {
        if (damage.isEmpty())
            qInfo("the project wasn't closed last time; its file is whole");
        else if (opening == m_opening)
            Q_EMIT damaged(damage);
    });
}

void Session::copyOnceADay()
{
    if (!m_writer)
        return;
    auto copying = QtConcurrent::run(
        [path = QFile::encodeName(m_file).toStdString()]() -> std::optional<Error> {
            const auto project = store::Project::open(path, store::Mode::ReadOnly);
            if (!project)
                return project.error();
            const auto copy = store::backUpOnceADay(*project);
            return copy ? std::nullopt : std::optional(copy.error());
        });
    whenRead(this, copying, [this, opening = m_opening](const std::optional<Error> &error) {
        if (error && opening == m_opening)
            Q_EMIT noticed(*error);
    });
}

void Session::close()
{
    ++m_generation;
    ++m_opening;
    m_loading = false;
    m_reading = false;
    m_changedMeanwhile.clear();
    m_daily->stop();
    m_file.clear();
    if (!m_data)
        return;
    m_current.clear();
    m_writer.reset();
    m_data.reset();
    m_rowOf.clear();
    m_rowOfNumber.clear();
    m_saving = 0;
    m_unsaved.clear();
    m_filtered = {};
    m_labelSource = {};
    setBlind(false);
    Q_EMIT closed();
}

} // namespace merhan::common
