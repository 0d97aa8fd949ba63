// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/browse/corpus_mode.h"
#include "ui/common/main_window.h"
#include "ui/common/palette.h"

#include <QApplication>
#include <QLabel>
#include <QSettings>
#include <QStyleFactory>

int main(int argc, char **argv)
{
    using namespace merhan;
    using namespace Qt::StringLiterals;
    QApplication::setHighDpiScaleFactorRoundingPolicy(
        Qt::HighDpiScaleFactorRoundingPolicy::PassThrough);
    QApplication application(argc, argv);
    QApplication::setApplicationName(u"MER-HAN Studio"_s);
    QApplication::setOrganizationName(u"merhan-studio"_s);
    QApplication::setApplicationVersion(QStringLiteral(MERHAN_VERSION));
    const bool dark = common::desktopIsDark();
    QApplication::setStyle(QStyleFactory::create(u"Fusion"_s));
    QApplication::setPalette(common::paletteOf(common::colors(dark)));

    QSettings settings(QSettings::IniFormat, QSettings::UserScope, u"merhan-studio"_s,
                       u"studio"_s);
    common::Session session;
    const common::Studio studio{&session, &settings};
    common::MainWindow window(
        studio, {{"corpus", QT_TRANSLATE_NOOP("modes", "Corpus"), "", "corpus",
                  [](const common::Studio &s, QWidget *parent) -> common::Mode * {
                      return new browse::CorpusMode(s, parent);
                  }}});
    window.setStartPage(new QLabel(u"MER-HAN Studio"_s));
    window.show();
    if (argc > 1)
        session.open(QString::fromLocal8Bit(argv[1]));
    return QApplication::exec();
}
