// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/session.h"

#include "core/store/copies.h"

#include <QFile>
#include <QtConcurrentRun>

namespace merhan::common {

struct Session::Loaded {
    std::unique_ptr<ProjectData> data;
    std::map<std::pair<std::string, std::string>, int> rowOf;
    std::unique_ptr<store::Writer> writer;
};

namespace {

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

Session::Session(QObject *parent) : QObject(parent) {}

Session::~Session() = default;

int Session::rowOf(const QString &corpus, const QString &id) const
{
    const auto found = m_rowOf.find({corpus.toStdString(), id.toStdString()});
    return found == m_rowOf.end() ? -1 : found->second;
}

void Session::open(const QString &file)
{
    close();
    m_file = file;
    m_loading = true;
    Q_EMIT loadingStarted(file);
    const int generation = ++m_generation;
    const std::filesystem::path path = QFile::encodeName(file).toStdString();
    QtConcurrent::run([path]() -> Result<std::shared_ptr<Loaded>> {
        auto loaded = std::make_shared<Loaded>();
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
        for (std::size_t i = 0; i < loaded->data->rows.size(); ++i) {
            const corpus::Utterance &utterance = loaded->data->rows[i]->utterance;
            loaded->rowOf[{utterance.corpus, utterance.id}] = static_cast<int>(i);
        }
        if (!readOnly) {
            if (const auto copy = store::backUpOnceADay(*project); !copy)
                loaded->data->notices.push_back(copy.error());
            if (auto writer = store::Writer::open(path))
                loaded->writer = *std::move(writer);
            else
                loaded->data->notices.push_back(writer.error());
        }
        return loaded;
    }).then(this, [this, file, generation](Result<std::shared_ptr<Loaded>> loaded) {
        if (generation == m_generation)
            take(file, std::move(loaded), false);
    });
}

void Session::reload()
{
    if (!isOpen())
        return;
    const int generation = ++m_generation;
    const QString file = m_file;
    const std::filesystem::path path = QFile::encodeName(file).toStdString();
    QtConcurrent::run([path]() -> Result<std::shared_ptr<Loaded>> {
        auto loaded = std::make_shared<Loaded>();
        auto project = store::Project::open(path, store::Mode::ReadOnly);
        if (!project)
            return project.error();
        auto data = read(*project);
        if (!data)
            return data.error();
        loaded->data = *std::move(data);
        for (std::size_t i = 0; i < loaded->data->rows.size(); ++i) {
            const corpus::Utterance &utterance = loaded->data->rows[i]->utterance;
            loaded->rowOf[{utterance.corpus, utterance.id}] = static_cast<int>(i);
        }
        return loaded;
    }).then(this, [this, file, generation](Result<std::shared_ptr<Loaded>> loaded) {
        if (generation == m_generation)
            take(file, std::move(loaded), true);
    });
}

void Session::take(const QString &file, Result<std::shared_ptr<Loaded>> loaded, bool again)
{
    m_loading = false;
    if (!loaded) {
        if (!again)
            m_file.clear();
        Q_EMIT failed(file, loaded.error());
        return;
    }
    m_data = std::move((*loaded)->data);
    m_rowOf = std::move((*loaded)->rowOf);
    if (!again)
        m_writer = std::move((*loaded)->writer);
    if (again)
        Q_EMIT reloaded();
    else
        Q_EMIT opened();
}

void Session::close()
{
    ++m_generation;
    m_loading = false;
    m_file.clear();
    if (!m_data)
        return;
    m_current.clear();
    m_writer.reset();
    m_data.reset();
    m_rowOf.clear();
    Q_EMIT closed();
}

} // namespace merhan::common
