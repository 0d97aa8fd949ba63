// SPDX-License-Identifier: GPL-3.0-or-later
//
// Pictures of the Evaluate mode alone:
//   shoot_evaluate [options] OUT.png PROJECT
#include "ui/common/palette.h"
#include "ui/common/shown_run.h"
#include "ui/common/style.h"
#include "ui/common/translations.h"
#include "ui/evaluate/answer_list.h"
#include "ui/evaluate/confusion_matrix_view.h"
#include "ui/evaluate/evaluate_mode.h"
#include "ui/evaluate/figures_panel.h"
#include "ui/evaluate/matrix_part.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QSettings>
#include <QTimer>

using namespace merhan;
using namespace merhan::evaluate;
using namespace Qt::StringLiterals;

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    QCommandLineParser parser;
    parser.addOptions({{u"dark"_s, u"the dark theme"_s},
                       {u"language"_s, u"de, tr"_s, u"code"_s},
                       {u"size"_s, u"of the mode"_s, u"1364x668"_s, u"1364x668"_s},
                       {u"cell"_s, u"to pick"_s, u"LABEL,PREDICTED"_s},
                       {u"today"_s, u"against today's labels"_s},
                       {u"run"_s, u"to show"_s, u"name"_s},
                       {u"with"_s, u"to compare with"_s, u"name"_s},
                       {u"side"_s, u"0: A, 1: B, 2: the difference"_s, u"n"_s, u"0"_s},
                       {u"where"_s, u"evaluation::Where"_s, u"n"_s, u"0"_s}});
    parser.process(application);
    const QStringList files = parser.positionalArguments();
    if (files.size() != 2)
        return 2;
    if (parser.isSet(u"language"_s))
        common::useLanguage(parser.value(u"language"_s));
    common::useStyle();
    QApplication::setPalette(common::paletteOf(common::colors(parser.isSet(u"dark"_s))));
    QSettings settings(u"/nonexistent/shoot.ini"_s, QSettings::IniFormat);
    common::Session session;
    EvaluateMode mode({&session, &settings}, nullptr);
    const QStringList size = parser.value(u"size"_s).split(u'x');
    mode.resize(size[0].toInt(), size.value(1).toInt());
    // One step a time that the mode has settled.
    QObject::connect(&mode, &EvaluateMode::settled, &mode, [&] {
        const common::ShownRun *shown = session.shownRun();
        if (const QString run = parser.value(u"run"_s); !run.isEmpty() && shown->name() != run)
            return session.shownRun()->choose(run);
        if (!mode.evaluation() || mode.evaluation()->run.name != shown->name().toStdString())
            return;
        static bool asked = false; // the project may remember it
        if (parser.isSet(u"with"_s) && !std::exchange(asked, true) && !mode.comparison())
            for (const store::RunRow &run : shown->runs())
                if (QString::fromStdString(run.name) == parser.value(u"with"_s))
                    return mode.compareWith(run.number);
        if (parser.isSet(u"today"_s))
            mode.figures()->setAgainst(Against::Today);
        mode.matrixPart()->setSide(static_cast<Side>(parser.value(u"side"_s).toInt()));
        mode.answerList()->setWhere(
            static_cast<evaluation::Where>(parser.value(u"where"_s).toInt()));
        if (parser.isSet(u"cell"_s)) {
            const QStringList cell = parser.value(u"cell"_s).split(u',');
            mode.matrix()->setCurrent({cell[0].toInt(), cell.value(1).toInt()});
            mode.matrix()->pick(mode.matrix()->current());
        }
        QTimer::singleShot(300, &mode,
                           [&] { QApplication::exit(mode.grab().save(files[0]) ? 0 : 1); });
    });
    mode.show();
    mode.shown();
    session.open(files[1]);
    return QApplication::exec();
}
