// SPDX-License-Identifier: GPL-3.0-or-later
// The studio as a process: what it writes where, and that it opens what it is given.
#include "core/store/check.h"
#include "tests/ui/browse/some_rows.h"
#include "ui/common/text.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace merhan;
using namespace Qt::StringLiterals;

class TestStudioProgram : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    const QString m_program = QLatin1String(MERHAN_BINARY_DIR) + u"/bin/merhan-studio"_s;
    QString m_project;

    void prepare(QProcess &process, const QStringList &arguments)
    {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
        environment.insert(u"XDG_CACHE_HOME"_s, m_folder.filePath(u"cache"_s));
        environment.insert(u"XDG_CONFIG_HOME"_s, m_folder.filePath(u"config"_s));
        // A home without a sound server.
        environment.insert(u"XDG_RUNTIME_DIR"_s, m_folder.filePath(u"run"_s));
        environment.insert(u"PULSE_SERVER"_s, u"unix:/no/such/socket"_s);
        process.setProcessEnvironment(environment);
        process.setProgram(m_program);
        process.setArguments(arguments);
    }

    QString log() const
    {
        QFile file(m_folder.filePath(u"cache/merhan-studio/studio.log"_s));
        return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
    }

private Q_SLOTS:
    void initTestCase()
    {
        if (!QFile::exists(m_program))
            QSKIP(qPrintable(u"there is no %1"_s.arg(m_program)));
        QVERIFY(QDir().mkpath(m_folder.filePath(u"run"_s)));
        QFile::setPermissions(m_folder.filePath(u"run"_s), QFile::ReadOwner | QFile::WriteOwner
                                                               | QFile::ExeOwner);
        m_project = m_folder.filePath(u"made.merhan"_s);
        auto project = store::Project::create(common::toPath(m_project));
        QVERIFY(project);
        corpus::ImportedCorpus imported;
        imported.name = "made";
        imported.root = common::toPath(m_folder.path());
        imported.utterances = tests::someUtterances(60);
        QVERIFY(store::importCorpus(*project, imported, "csv"));
    }

    void nothingIsWrittenToTheTerminal()
    {
        QProcess studio;
        prepare(studio, {m_project});
        studio.start();
        QVERIFY(studio.waitForStarted());
        QTRY_VERIFY_WITH_TIMEOUT(log().contains(u"60 utterances are open"_s), 20000);
        studio.waitForFinished(1500); // meanwhile the sound module is loaded, and finds no server
        QCOMPARE(studio.state(), QProcess::Running);
        studio.kill();
        QVERIFY(studio.waitForFinished());
        QCOMPARE(QString::fromUtf8(studio.readAllStandardOutput()), QString());
        QCOMPARE(QString::fromUtf8(studio.readAllStandardError()), QString());
        QVERIFY(log().contains(u"the window is there after"_s));
    }

    void theLogCanBeSeenThere()
    {
        QProcess studio;
        prepare(studio, {u"--log-to-terminal"_s});
        studio.start();
        QVERIFY(studio.waitForStarted());
        QByteArray said;
        QTRY_VERIFY_WITH_TIMEOUT(
            (said += studio.readAllStandardError()).contains("the window is there after"), 20000);
        studio.kill();
        QVERIFY(studio.waitForFinished());
    }

    void afterThatKillTheFileIsWhole()
    {
        // The first test killed it with the project open.
        QVERIFY(store::wasLeftOpen(common::toPath(m_project)));
        QProcess studio;
        prepare(studio, {m_project});
        studio.start();
        QVERIFY(studio.waitForStarted());
        QTRY_VERIFY_WITH_TIMEOUT(log().contains(u"its file is whole"_s), 20000);
        studio.kill();
        QVERIFY(studio.waitForFinished());
    }
};

QTEST_GUILESS_MAIN(TestStudioProgram)
#include "tst_studio_program.moc"
