// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/annotator.h"

#include <QCoreApplication>
#include <QSettings>

namespace merhan::common {

QString annotatorName(const QSettings &settings)
{
    QString name = settings.value(QStringLiteral("annotator")).toString().trimmed();
    if (name.isEmpty())
        name = qEnvironmentVariable("USER");
    if (name.isEmpty())
        name = QCoreApplication::translate("text", "me", "an annotator without a name");
    return name;
}

} // namespace merhan::common
