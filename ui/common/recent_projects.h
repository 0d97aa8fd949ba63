// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

class QSettings;

namespace merhan::common {

/// A project that was opened: kept in the settings, newest first, at most ten.
struct RecentProject {
    QString file;
    qint64 openedMs = 0;
    int utterances = 0, annotated = 0, runs = 0;
};
QList<RecentProject> recentProjects(const QSettings &settings);
void rememberProject(QSettings &settings, const RecentProject &project);
void forgetProject(QSettings &settings, const QString &file);

} // namespace merhan::common
