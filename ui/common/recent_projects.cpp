// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/recent_projects.h"

#include <QSettings>

namespace merhan::common {

using namespace Qt::StringLiterals;

namespace {

constexpr int kMost = 10;

void write(QSettings &settings, const QList<RecentProject> &projects)
{
    settings.remove(u"recent"_s);
    settings.beginWriteArray(u"recent"_s, static_cast<int>(projects.size()));
    for (int i = 0; i < projects.size(); ++i) {
        settings.setArrayIndex(i);
        settings.setValue(u"file"_s, projects[i].file);
        settings.setValue(u"opened"_s, projects[i].openedMs);
        settings.setValue(u"utterances"_s, projects[i].utterances);
        settings.setValue(u"annotated"_s, projects[i].annotated);
        settings.setValue(u"runs"_s, projects[i].runs);
    }
    settings.endArray();
}

} // namespace

QList<RecentProject> recentProjects(const QSettings &settings)
{
    QList<RecentProject> projects;
    const int count = settings.value(u"recent/size"_s).toInt();
    for (int i = 1; i <= count; ++i) {
        const auto value = [&](const QString &key) {
            return settings.value(u"recent/%1/%2"_s.arg(i).arg(key));
        };
        projects.append({value(u"file"_s).toString(), value(u"opened"_s).toLongLong(),
                         value(u"utterances"_s).toInt(), value(u"annotated"_s).toInt(),
                         value(u"runs"_s).toInt()});
    }
    return projects;
}

void rememberProject(QSettings &settings, const RecentProject &project)
{
    QList<RecentProject> projects = recentProjects(settings);
    projects.removeIf([&](const RecentProject &other) { return other.file == project.file; });
    projects.prepend(project);
    write(settings, projects.mid(0, kMost));
}

void forgetProject(QSettings &settings, const QString &file)
{
    QList<RecentProject> projects = recentProjects(settings);
    projects.removeIf([&](const RecentProject &other) { return other.file == file; });
    write(settings, projects);
}

} // namespace merhan::common
