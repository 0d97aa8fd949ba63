// SPDX-License-Identifier: GPL-3.0-or-later
// What can go wrong is said in the person's language: every sentence of core is in the catalogues,
// and the one that a translator gave is filled with the error's arguments.
#include "core/store/errors.h"
#include "ui/common/error_sentences.h"
#include "ui/common/text.h"

#include <QCoreApplication>
#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QSet>
#include <QTest>
#include <QTranslator>
#include <QXmlStreamReader>

using namespace merhan;
using namespace Qt::StringLiterals;

namespace {

/// The sources of one context of a catalogue.
QSet<QString> sourcesOf(const QString &file, const QString &context)
{
    QFile ts(file);
    if (!ts.open(QIODevice::ReadOnly))
        return {};
    QXmlStreamReader xml(&ts);
    QSet<QString> sources;
    QString name;
    while (!xml.atEnd())
        if (xml.readNextStartElement()) {
            if (xml.name() == u"name"_s)
                name = xml.readElementText();
            else if (xml.name() == u"source"_s && name == context)
                sources.insert(xml.readElementText());
        }
    return sources;
}

class OneSentence : public QTranslator {
public:
    QString translate(const char *context, const char *source, const char *, int) const override
    {
        if (qstrcmp(context, "errors") == 0 && qstrcmp(source, store::errors::kNoCorpus.english) == 0)
            return u"Das Projekt hat %2, und „%1“ ist nicht dabei."_s;
        return {};
    }
    bool isEmpty() const override { return false; }
};

} // namespace

class TestErrorSentences : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyCodeIsListed()
    {
        // Counted by another way than the list is made.
        const QRegularExpression code(u"\\bErrorCode k\\w+\\s*\\{"_s);
        qsizetype codes = 0;
        for (const char *folder : {"core", "app", "ui"}) {
            QDirIterator files(QLatin1String(MERHAN_SOURCE_DIR "/") + QLatin1String(folder),
                               {u"*.h"_s, u"*.cpp"_s}, QDir::Files, QDirIterator::Subdirectories);
            while (files.hasNext()) {
                QFile file(files.next());
                QVERIFY(file.open(QIODevice::ReadOnly));
                auto found = code.globalMatch(QString::fromUtf8(file.readAll()));
                while (found.hasNext()) {
                    found.next();
                    ++codes;
                }
            }
        }
        qsizetype listed = 0;
        while (common::kErrorSentences[listed].key)
            ++listed;
        QVERIFY(codes > 200);
        QCOMPARE(listed, codes);
    }

    void everySentenceIsInTheCatalogues_data()
    {
        QTest::addColumn<QString>("language");
        for (const char *language : {"de", "tr"})
            QTest::newRow(language) << QString::fromLatin1(language);
    }

    void everySentenceIsInTheCatalogues()
    {
        QFETCH(QString, language);
        const QSet<QString> known = sourcesOf(
            QLatin1String(MERHAN_SOURCE_DIR) + u"/translations/merhan_%1.ts"_s.arg(language),
            u"errors"_s);
        QStringList missing;
        for (const auto *one = common::kErrorSentences; one->key; ++one)
            if (!known.contains(QString::fromUtf8(one->english)))
                missing << QString::fromUtf8(one->english);
        QVERIFY2(missing.isEmpty(),
                 qPrintable(u"build the target translations_update; not in the catalogue: "_s
                            + missing.join(u" | "_s)));
    }

    void aTranslationIsFilledIn()
    {
        const Error error{&store::errors::kNoCorpus, {"IEMOCAP", "demo"}, "/tmp/a.merhan", 3};
        QVERIFY(common::plainSentence(error).contains(u"“IEMOCAP”"_s));
        OneSentence german;
        QCoreApplication::installTranslator(&german);
        QCOMPARE(common::plainSentence(error),
                 u"Das Projekt hat demo, und „IEMOCAP“ ist nicht dabei."_s);
        QCOMPARE(common::sentence(error),
                 u"/tmp/a.merhan:3: Das Projekt hat demo, und „IEMOCAP“ ist nicht dabei."_s);
        QCoreApplication::removeTranslator(&german);
    }

    /// A worker sends key, arguments and the English sentence, with its file.
    void whatAnotherProcessSaidIsTranslated()
    {
        const Error error{&store::errors::kNoCorpus, {"IEMOCAP", "demo"}, "/tmp/a.merhan", 3};
        const std::string english = inEnglish(error);
        const auto said = [&](const std::string &code, const std::string &sentence) {
            return common::sentence(code, error.arguments, sentence);
        };
        QCOMPARE(said(error.code->key, english), QString::fromStdString(english));
        OneSentence german;
        QCoreApplication::installTranslator(&german);
        QCOMPARE(said(error.code->key, english),
                 u"/tmp/a.merhan:3: Das Projekt hat demo, und „IEMOCAP“ ist nicht dabei."_s);
        QCOMPARE(said("from_tomorrow", english), QString::fromStdString(english));
        QCOMPARE(said(error.code->key, "Another version's words."), u"Another version's words."_s);
        QCoreApplication::removeTranslator(&german);
    }
};

QTEST_GUILESS_MAIN(TestErrorSentences)
#include "tst_error_sentences.moc"
