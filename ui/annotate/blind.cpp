// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/annotate/blind.h"

#include <QSettings>

namespace merhan::annotate {

namespace {
const QString kKey = QStringLiteral("annotate/blind");
}

void keepBlind(const common::Studio &studio)
{
    common::Session *session = studio.session;
    QSettings *settings = studio.settings;
    QObject::connect(session, &common::Session::opened, session, [session, settings] {
        session->setBlind(settings->value(kKey, false).toBool());
    });
    QObject::connect(session, &common::Session::blindChanged, session,
                     [session, settings](bool blind) {
                         if (session->isOpen()) // a project that closes ends no pass
                             settings->setValue(kKey, blind);
                     });
}

} // namespace merhan::annotate
