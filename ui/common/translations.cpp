// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/translations.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

namespace merhan::common {

using namespace Qt::StringLiterals;

namespace {

// Stages of long work, as core names them; translated where they are shown.
[[maybe_unused]] constexpr const char *kStages[] = {
    QT_TRANSLATE_NOOP("stages", "Looking for recordings"),
    QT_TRANSLATE_NOOP("stages", "Reading audio headers"),
    QT_TRANSLATE_NOOP("stages", "Reading labels and transcripts"),
    QT_TRANSLATE_NOOP("stages", "Reading the table"),
    QT_TRANSLATE_NOOP("stages", "Speaking"),
    QT_TRANSLATE_NOOP("stages", "Writing dialogs"),
};

} // namespace

void useLanguage(const QString &language)
{
    const QLocale wanted = language.isEmpty() ? QLocale::system() : QLocale(language);
    const bool known = wanted.language() == QLocale::German || wanted.language() == QLocale::Turkish;
    // A program in English with German numbers would be in two languages.
    const QLocale locale = known ? wanted
                           : wanted.language() == QLocale::English && wanted.territory() != QLocale::AnyTerritory
                               ? wanted
                               : QLocale(QLocale::English, QLocale::UnitedStates);
    QLocale::setDefault(locale);
    static QList<QTranslator *> installed; // of the language before
    qDeleteAll(installed); // takes them out, too
    installed.clear();
    for (const QString &name : {u"merhan"_s, u"qtbase"_s}) {
        auto *translator = new QTranslator(QCoreApplication::instance());
        const QString folder = name == u"merhan"_s
                                   ? u":/translations"_s
                                   : QLibraryInfo::path(QLibraryInfo::TranslationsPath);
        if (translator->load(locale, name, u"_"_s, folder))
            installed << translator;
        else
            delete translator;
    }
    for (QTranslator *translator : installed)
        QCoreApplication::installTranslator(translator);
}

} // namespace merhan::common
