// SPDX-License-Identifier: GPL-3.0-or-later
// What a session does about others who write, about a crash before it, and about which label counts.
#include "core/store/check.h"
#include "core/store/copies.h"
#include "tests/ui/browse/some_rows.h"
#include "ui/common/label_sources.h"
#include "ui/common/session.h"
#include "ui/common/text.h"

#include <QFile>
#include <QMenu>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <sys/wait.h>
#include <unistd.h>

using namespace merhan;
using common::Session;
using namespace Qt::StringLiterals;

class TestSession : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    int m_made = 0;

    QString makeProject(int utterances = 40)
    {
        const QString file = m_folder.filePath(u"made%1.merhan"_s.arg(++m_made));
        auto project = store::Project::create(common::toPath(file));
        corpus::ImportedCorpus imported;
        imported.name = "made";
        imported.root = common::toPath(m_folder.path());
        imported.utterances = tests::someUtterances(utterances);
        if (!project || !store::importCorpus(*project, imported, "csv"))
            return {};
        return file;
    }

    static store::Gesture says(const std::string &who, std::int64_t utterance, const char *label)
    {
        store::Gesture gesture;
        gesture.annotator = who;
        gesture.changes.push_back(
            {utterance, store::Field::Category, std::vector<std::string>{label}});
        return gesture;
    }

    static std::string labelOf(const Session &session, std::size_t row)
    {
        return store::labelOf(*session.data().rows[row], session.labelSource(),
                              session.data().correctors)
            .key;
    }

private Q_SLOTS:
    void theLabelSourceIsTheProjects()
    {
        const QString file = makeProject();
        {
            auto project = store::Project::open(common::toPath(file));
            QVERIFY(project);
            const auto rows = store::utterances(*project);
            QVERIFY(store::annotate(*project, says("R2", (*rows)[3].number, "fearful")));
        }
        Session session;
        QSignalSpy opened(&session, &Session::opened);
        session.open(file);
        QVERIFY(opened.wait(10000));
        QCOMPARE(labelOf(session, 3), std::string("fearful"));
        QMenu menu;
        common::fillLabelSources(&menu, &session);
        QStringList checked;
        for (const QAction *action : menu.actions())
            if (action->isChecked())
                checked << action->text();
        QCOMPARE(checked.size(), 1);
        QVERIFY(checked[0].startsWith(u"Corrected"_s));

        QSignalSpy changed(&session, &Session::labelSourceChanged);
        session.setLabelSource({store::LabelSource::Kind::Annotator, "R2"});
        QCOMPARE(changed.count(), 1);
        QCOMPARE(labelOf(session, 3), std::string("fearful"));
        QCOMPARE(labelOf(session, 4), std::string());
        session.setLabelSource({store::LabelSource::Kind::Corpus, {}});
        QVERIFY(labelOf(session, 3) != "fearful");
        session.close(); // does what waits first
        QVERIFY(session.labelSource() == store::LabelSource());
        session.open(file);
        QVERIFY(opened.wait(10000));
        QVERIFY(session.labelSource().kind == store::LabelSource::Kind::Corpus);
    }

    void whatAnotherProgramWritesIsReadAgain()
    {
        const QString file = makeProject();
        Session session;
        QSignalSpy opened(&session, &Session::opened);
        QSignalSpy reloaded(&session, &Session::reloaded);
        session.open(file);
        QVERIFY(opened.wait(10000));
        session.current()->set(u"made"_s,
                               QString::fromStdString(session.data().rows[7]->utterance.id));
        const QString before = session.current()->id();

        // Its own labels are no news to it.
        QSignalSpy saved(&session, &Session::gestureSaved);
        session.annotate(says("me", session.data().rows[1]->number, "sad"));
        QVERIFY(saved.wait(5000));

        auto other = store::Project::open(common::toPath(file));
        QVERIFY(other);
        QVERIFY(store::annotate(*other, says("R9", session.data().rows[5]->number, "disgusted")));
        QVERIFY(reloaded.wait(10000));
        QCOMPARE(labelOf(session, 5), std::string("disgusted"));
        QCOMPARE(labelOf(session, 1), std::string("sad"));
        QCOMPARE(session.current()->id(), before);
        QCOMPARE(reloaded.count(), 1);
    }

    /// A label given while the project is read again is newer than what was read.
    void aLabelGivenMeanwhileStays()
    {
        const QString file = makeProject(400);
        Session session;
        QSignalSpy opened(&session, &Session::opened);
        QSignalSpy saved(&session, &Session::gestureSaved);
        QSignalSpy reloaded(&session, &Session::reloaded);
        session.open(file);
        QVERIFY(opened.wait(10000));
        for (int round = 0; round < 8; ++round) {
            const auto at = static_cast<std::size_t>(round);
            session.reload();
            session.annotate(says("me", session.data().rows[at]->number, "fearful"));
            QTRY_COMPARE(reloaded.count(), round + 1);
            QTRY_COMPARE(saved.count(), round + 1);
            QCOMPARE(labelOf(session, at), std::string("fearful"));
        }
    }

    void aCleanCloseLeavesNoMark()
    {
        const QString file = makeProject();
        QVERIFY(!store::wasLeftOpen(common::toPath(file)));
        Session session;
        QSignalSpy opened(&session, &Session::opened);
        session.open(file);
        QVERIFY(opened.wait(10000));
        QVERIFY(!session.data().leftOpen);
        QVERIFY(store::wasLeftOpen(common::toPath(file))); // it is open now
        session.close();
        QTRY_VERIFY(!store::wasLeftOpen(common::toPath(file)));
    }

    void afterACrashTheFileIsLookedThrough_data()
    {
        QTest::addColumn<bool>("damage");
        QTest::newRow("whole") << false;
        QTest::newRow("a page is rubbish") << true;
    }

    void afterACrashTheFileIsLookedThrough()
    {
        QFETCH(bool, damage);
        const QString file = makeProject(400);
        const pid_t child = fork();
        if (child == 0) { // labels something, and dies with the project open
            auto project = store::Project::open(common::toPath(file));
            const auto rows = store::utterances(*project);
            const auto written = store::annotate(*project, says("R1", (*rows)[0].number, "sad"));
            _exit(written ? 0 : 1);
        }
        int status = 0;
        QCOMPARE(waitpid(child, &status, 0), child);
        QCOMPARE(status, 0);
        QVERIFY(store::wasLeftOpen(common::toPath(file)));
        if (damage) {
            // Of the votes: a page that opening doesn't read far enough to notice, made one that
            // names cells outside itself.
            QFile bytes(file);
            QVERIFY(bytes.open(QIODevice::ReadWrite));
            const qint64 pages = bytes.size() / 4096;
            QVERIFY(pages > 4);
            bytes.seek((pages - 1) * 4096);
            QByteArray page = bytes.read(4096);
            page.replace(100, 3000, QByteArray(3000, '\xa5'));
            bytes.seek((pages - 1) * 4096);
            bytes.write(page);
        }
        Session session;
        QSignalSpy opened(&session, &Session::opened);
        QSignalSpy failed(&session, &Session::failed);
        QSignalSpy damaged(&session, &Session::damaged);
        session.open(file);
        QTRY_VERIFY(opened.count() + failed.count() == 1);
        if (damage) {
            // Either way it is said.
            if (opened.count() == 1)
                QVERIFY(damaged.wait(10000));
            return;
        }
        QVERIFY(session.data().leftOpen);
        QVERIFY(!damaged.wait(500));
        QCOMPARE(labelOf(session, 0), std::string("sad"));
    }

    void aCopyIsMadeOnceADayAndBeforeADeletion()
    {
        const QString file = makeProject();
        const auto copies = [&] {
            const auto project = store::Project::open(common::toPath(file), store::Mode::ReadOnly);
            return project ? store::backups(*project).size() : std::size_t{99};
        };
        QCOMPARE(copies(), std::size_t{0});
        for (int time = 0; time < 2; ++time) {
            Session session;
            QSignalSpy opened(&session, &Session::opened);
            session.open(file);
            QVERIFY(opened.wait(10000));
            QTRY_COMPARE(copies(), std::size_t{1}); // the second time it is there already
        }
    }
};

QTEST_MAIN(TestSession)
#include "tst_session.moc"
