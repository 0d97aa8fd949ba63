// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/annotator.h"

#include <QSettings>

#include <pwd.h>
#include <unistd.h>

namespace merhan::common {

QString annotatorName(const QSettings &settings)
{
    QString name = settings.value(QStringLiteral("annotator")).toString().trimmed();
    if (name.isEmpty())
        name = qEnvironmentVariable("USER");
    // Never a word of the interface: in another language the same person would be another annotator.
    if (name.isEmpty())
        if (const passwd *account = getpwuid(geteuid()))
            name = QString::fromLocal8Bit(account->pw_name);
    return name.isEmpty() ? QStringLiteral("me") : name;
}

} // namespace merhan::common
