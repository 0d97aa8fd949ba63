// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/browse/saved_filters.h"

#include "core/store/settings.h"
#include "ui/common/text.h"
#include "ui/common/when_read.h"

#include <QPointer>
#include <QtConcurrentRun>

namespace merhan::browse {

SavedFilters::SavedFilters(common::Session *session, QObject *parent)
    : QObject(parent), m_session(session)
{
    connect(session, &common::Session::opened, this, &SavedFilters::look);
    connect(session, &common::Session::reloaded, this, &SavedFilters::look);
    connect(session, &common::Session::closed, this, [this] {
        ++m_looking;
        m_all.clear();
        Q_EMIT changed();
    });
    if (session->isOpen())
        look();
}

void SavedFilters::look()
{
    const int looking = ++m_looking;
    using Found = std::map<QString, UtteranceFilter>;
    using Read = std::shared_ptr<Result<Found>>;
    auto reading = QtConcurrent::run([file = common::toPath(m_session->file())]() -> Read {
        const auto all = [&]() -> Result<Found> {
            const auto project = store::Project::open(file, store::Mode::ReadOnly);
            if (!project)
                return project.error();
            const auto saved = store::savedFilters(*project);
            if (!saved)
                return saved.error();
            Found found;
            for (const auto &[name, text] : *saved)
                found.emplace(QString::fromStdString(name), filterFromJson(text));
            return found;
        };
        return std::make_shared<Result<Found>>(all());
    });
    common::whenRead(this, reading, [this, looking](const Read &found) {
        if (looking != m_looking)
            return;
        if (!*found) {
            Q_EMIT failed(found->error());
            return;
        }
        m_all = std::move(**found);
        Q_EMIT changed();
    });
}

void SavedFilters::write(std::function<Result<void>(store::Project &)> work)
{
    m_session->change(std::move(work), [self = QPointer(this)](const Result<void> &done) {
        if (!self)
            return;
        if (!done)
            Q_EMIT self->failed(done.error());
        self->look(); // what the file says, whatever was asked
    });
}

void SavedFilters::save(const QString &name, const UtteranceFilter &filter)
{
    write([name = name.toStdString(), text = toJson(filter)](store::Project &project) {
        return store::saveFilter(project, name, text);
    });
}

void SavedFilters::rename(const QString &name, const QString &newName)
{
    const auto found = m_all.find(name);
    if (found == m_all.end() || name == newName)
        return;
    write([from = name.toStdString(), to = newName.toStdString(),
           text = toJson(found->second)](store::Project &project) -> Result<void> {
        // Both names for a moment rather than neither.
        if (auto done = store::saveFilter(project, to, text); !done)
            return done;
        return store::removeFilter(project, from);
    });
}

void SavedFilters::remove(const QString &name)
{
    write([name = name.toStdString()](store::Project &project) {
        return store::removeFilter(project, name);
    });
}

} // namespace merhan::browse
