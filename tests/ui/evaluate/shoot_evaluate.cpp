// SPDX-License-Identifier: GPL-3.0-or-later
//
// Pictures of the Evaluate mode alone.
//   shoot_evaluate OUT.png PROJECT light|dark [WIDTH HEIGHT [LABEL PREDICTED [today]]]
#include "ui/common/palette.h"
#include "ui/common/style.h"
#include "ui/evaluate/confusion_matrix_view.h"
#include "ui/evaluate/evaluate_mode.h"
#include "ui/evaluate/figures_panel.h"

#include <QApplication>
#include <QSettings>
#include <QTimer>

using namespace merhan;
using namespace merhan::evaluate;

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    const QStringList arguments = QApplication::arguments();
    if (arguments.size() < 4)
        return 2;
    common::useStyle();
    QApplication::setPalette(
        common::paletteOf(common::colors(arguments[3] == QStringLiteral("dark"))));
    QSettings settings(QStringLiteral("/nonexistent/shoot.ini"), QSettings::IniFormat);
    common::Session session;
    EvaluateMode mode({&session, &settings}, nullptr);
    mode.resize(arguments.value(4, QStringLiteral("1364")).toInt(),
                arguments.value(5, QStringLiteral("668")).toInt());
    QObject::connect(&mode, &EvaluateMode::settled, &mode, [&] {
        if (mode.evaluation() && arguments.size() > 7) {
            mode.matrix()->setCurrent({arguments[6].toInt(), arguments[7].toInt()});
            mode.matrix()->pick(mode.matrix()->current());
        }
        if (mode.evaluation() && arguments.size() > 8)
            mode.figures()->setAgainst(Against::Today);
        QTimer::singleShot(300, &mode, [&] {
            QApplication::exit(mode.grab().save(arguments[1]) ? 0 : 1);
        });
    });
    mode.show();
    session.open(arguments[2]);
    return QApplication::exec();
}
