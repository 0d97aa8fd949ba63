// SPDX-License-Identifier: GPL-3.0-or-later
//
// Pictures of the dialog "New run".
//   shoot_new_run OUT.png PROJECT light|dark [HEIGHT [de|en [more] [KEY=VALUE]…]]
#include "ui/common/palette.h"
#include "ui/common/style.h"
#include "ui/common/translations.h"
#include "ui/train/new_run_dialog.h"

#include <QApplication>
#include <QSettings>
#include <QTimer>

using namespace merhan;
using namespace merhan::train;

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    const QStringList arguments = QApplication::arguments();
    if (arguments.size() < 4)
        return 2;
    common::useLanguage(arguments.value(5, QStringLiteral("en")));
    common::useStyle();
    QApplication::setPalette(
        common::paletteOf(common::colors(arguments[3] == QStringLiteral("dark"))));
    QSettings settings(QStringLiteral("/nonexistent/shoot.ini"), QSettings::IniFormat);
    common::Session session;
    QObject::connect(&session, &common::Session::opened, &session, [&] {
        auto *dialog = new NewRunDialog({&session, &settings}, nullptr);
        dialog->resize(dialog->width(), arguments.value(4, QStringLiteral("690")).toInt());
        for (const QString &argument : arguments.mid(6)) {
            const QString key = argument.section(QLatin1Char('='), 0, 0);
            if (key == QStringLiteral("more"))
                dialog->form()->setMoreVisible(true);
            else if (ConfigField *field = dialog->form()->field(key.toStdString()))
                field->setValue(argument.section(QLatin1Char('='), 1));
        }
        dialog->show();
        QTimer::singleShot(qEnvironmentVariableIntValue("SHOOT_MS") + 2500, dialog, [=] {
            QApplication::exit(dialog->grab().save(arguments[1]) ? 0 : 1);
        });
    });
    session.open(arguments[2]);
    return QApplication::exec();
}
