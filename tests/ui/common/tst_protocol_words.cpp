// SPDX-License-Identifier: GPL-3.0-or-later
// Every sentence that core has for a protocol is known here: planned by core, said by this.
#include "core/protocol/folds.h"
#include "core/store/project.h"
#include "core/store/snapshot.h"
#include "tests/core/store/small_project.h"
#include "ui/common/protocol_words.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QTest>
#include <QTranslator>

using namespace merhan;
using namespace merhan::common;
using namespace Qt::StringLiterals;

namespace {

/// Everything of this context in brackets, so that what isn't in them wasn't translated.
class Brackets : public QTranslator {
public:
    QString translate(const char *context, const char *source, const char *, int) const override
    {
        return qstrcmp(context, "merhan::common::Protocol") == 0
                   ? u'[' + QString::fromUtf8(source) + u']'
                   : QString();
    }
    bool isEmpty() const override { return false; }
};

} // namespace

class TestProtocolWords : public QObject {
    Q_OBJECT

    Folder m_folder;
    std::optional<protocol::Dataset> m_dataset;

private Q_SLOTS:
    void initTestCase()
    {
        QLocale::setDefault(QLocale(QLocale::English));
        auto project = store::Project::create(m_folder / "X.merhan");
        VERIFY_RESULT(project);
        VERIFY_RESULT(store::importCorpus(*project, smallCorpus(60, m_folder.path()), "test"));
        auto dataset = store::makeSnapshot(*project, *corpus::LabelSet::parse("four"), {});
        VERIFY_RESULT(dataset);
        m_dataset = *std::move(dataset);
    }

    void whatCoreSays_data()
    {
        QTest::addColumn<QString>("protocol");
        QTest::addColumn<QString>("validation");
        QTest::addColumn<QString>("few");
        QTest::addColumn<QString>("badges");
        QTest::newRow("sessions") << u"loso"_s << u"random:0.1"_s << u"LOSO 5"_s
                                  << u"LOSO · 5 folds|Validation: random 10 %|Labels: corrected"_s;
        QTest::newRow("speakers")
            << u"loso-speaker"_s << u"speaker"_s << u"10 speakers"_s
            << u"Speakers · 10 folds|Validation: one speaker|Labels: corrected"_s;
        QTest::newRow("one session") << u"session:2"_s << u"session"_s << u"Session 2"_s
                                     << u"Session 2|Validation: one session|Labels: corrected"_s;
        QTest::newRow("a share") << u"random:0.255"_s << u"none"_s << u"25.5 %"_s
                                 << u"Test: random 25.5 %|No validation|Labels: corrected"_s;
        QTest::newRow("no test") << u"all"_s << u"original"_s << u"no test"_s
                                 << u"No test|Validation: random 10 %|Labels: corrected"_s;
    }

    void whatCoreSays()
    {
        QFETCH(QString, protocol);
        QFETCH(QString, validation);
        QFETCH(QString, few);
        QFETCH(QString, badges);
        protocol::RunConfig config;
        config.protocol = protocol.toStdString();
        config.validation = validation.toStdString();
        const auto plan = protocol::planFolds(*m_dataset, config, 1);
        VERIFY_RESULT(plan);
        const QString english = QString::fromStdString(plan->protocol);
        QCOMPARE(shortProtocol(english), few);
        const auto parts = protocolParts(english);
        QCOMPARE(parts.size(), std::size_t{3});
        const QStringList wanted = badges.split(u'|');
        for (std::size_t i = 0; i < 3; ++i)
            QCOMPARE(parts[i].badge, wanted[static_cast<qsizetype>(i)]);
        // Untranslated it is what core says, but for a colon and for numbers.
        QString said = protocolInWords(english);
        QCOMPARE(said.replace(u"labels: corrected, classes: neutral, happy + excited, angry, sad"_s,
                              u"labels corrected in neutral,happy+excited,angry,sad"_s),
                 english);
        const auto withoutPlurals = [](QString text) { // which are the catalogue's
            return text.replace(QRegularExpression(u"(speaker|dialog|session)s"_s), u"\\1"_s);
        };
        const QString leaks = QString::fromStdString(plan->leakage);
        QCOMPARE(withoutPlurals(leakageInWords(leaks)), withoutPlurals(leaks));

        Brackets brackets;
        QCoreApplication::installTranslator(&brackets);
        const auto translated = protocolParts(english);
        const QString leakage = leakageInWords(leaks);
        const QString fold = foldInWords(QString::fromStdString(plan->folds.front().name));
        QCoreApplication::removeTranslator(&brackets);
        for (const ProtocolPart &part : translated)
            for (const QString &text : {part.badge, part.words})
                QVERIFY2(text.startsWith(u'[') && text.endsWith(u']'), qPrintable(text));
        QVERIFY2(leakage.startsWith(u'[') && leakage.endsWith(u']')
                     && !leakage.contains(u". Training"_s),
                 qPrintable(leakage));
        QVERIFY2(fold.startsWith(u'['), qPrintable(fold));
    }

    void whatIsntKnownStaysAsItCame()
    {
        const auto parts = protocolParts(u"tested on the moon; labels corrected in happy,sad"_s);
        QCOMPARE(parts.size(), std::size_t{2});
        QCOMPARE(parts[0].badge, u"tested on the moon"_s);
        QCOMPARE(parts[0].words, u"tested on the moon"_s);
        QCOMPARE(parts[1].words, u"labels: corrected, classes: happy, sad"_s);
        QCOMPARE(shortProtocol(u"tested on the moon; x"_s), u"tested on the m…"_s);
        QCOMPARE(shortProtocol({}), QString());
        QCOMPARE(leakageInWords(u"Nobody knows. There is no test."_s),
                 u"Nobody knows. There is no test."_s);
        QCOMPARE(
            leakageInWords(u"Training and test share 1 speakers, 0 dialogs and 2 sessions. The "
                           "model it starts from was trained on 7 of the test utterances."_s),
            u"Training and test share 1 speakers, 0 dialogs and 2 sessions. The model it starts "
            "from was trained on 7 of the test utterances."_s);
    }
};

QTEST_GUILESS_MAIN(TestProtocolWords)
#include "tst_protocol_words.moc"
