// SPDX-License-Identifier: GPL-3.0-or-later
//
// Pictures of the Train mode alone.
//   shoot_train OUT.png PROJECT light|dark WIDTH HEIGHT [RUN [TAB [FONT-SCALE]]]
#include "ui/common/palette.h"
#include "ui/common/style.h"
#include "ui/train/run_details.h"
#include "ui/train/run_page.h"
#include "ui/train/train_mode.h"

#include <QApplication>
#include <QSettings>
#include <QTimer>

using namespace merhan;
using namespace merhan::train;

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    const QStringList arguments = QApplication::arguments();
    if (arguments.size() < 6)
        return 2;
    common::useStyle();
    QApplication::setPalette(
        common::paletteOf(common::colors(arguments[3] == QStringLiteral("dark"))));
    QSettings settings(QStringLiteral("/nonexistent/shoot.ini"), QSettings::IniFormat);
    common::Session session;
    TrainMode mode({&session, &settings}, nullptr);
    mode.resize(arguments[4].toInt(), arguments[5].toInt());
    mode.show();
    mode.shown();
    QObject::connect(mode.runs(), &Runs::lookedAtAll, &mode, [&] {
        for (const RunEntry &entry : mode.runs()->model()->entries())
            if (entry.name == arguments.value(6))
                mode.setCurrent(entry.folder);
        mode.page()->details()->setTab(
            static_cast<RunDetails::Tab>(arguments.value(7, QStringLiteral("0")).toInt()));
        QTimer::singleShot(1500, &mode, [&] {
            QApplication::exit(mode.grab().save(arguments[1]) ? 0 : 1);
        });
    });
    session.open(arguments[2]);
    return QApplication::exec();
}
