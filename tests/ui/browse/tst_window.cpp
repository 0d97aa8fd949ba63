// SPDX-License-Identifier: GPL-3.0-or-later
// The window, offscreen: opens a project that the test makes, lists it, filters, labels, undoes.
#include "app/merhan-studio/modes.h"
#include "tests/ui/browse/some_rows.h"
#include "ui/browse/corpus_mode.h"
#include "ui/browse/import_dialog.h"
#include "ui/browse/start_page.h"
#include "ui/browse/utterance_table.h"
#include "ui/browse/utterance_table_model.h"
#include "ui/common/chip.h"
#include "ui/common/main_window.h"
#include "ui/common/style.h"
#include "ui/common/text.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QAbstractItemView>
#include <QComboBox>
#include <QDir>
#include <QDropEvent>
#include <QLineEdit>
#include <QMimeData>
#include <QMessageBox>
#include <QScreen>
#include <QSettings>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QUrl>

using namespace merhan;
using namespace merhan::browse;
using namespace Qt::StringLiterals;

class TestWindow : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    QString m_project;

    /// Every control that can take the focus or be clicked has something to be called by.
    static QStringList nameless(QWidget *root)
    {
        QStringList found;
        for (QWidget *widget : root->findChildren<QWidget *>()) {
            const bool control = qobject_cast<QAbstractButton *>(widget)
                                 || qobject_cast<QLineEdit *>(widget)
                                 || qobject_cast<QComboBox *>(widget)
                                 || qobject_cast<QAbstractItemView *>(widget)
                                 || qobject_cast<common::Chip *>(widget);
            // Not the list within a combo box, which is Qt's, and not a button that has no word yet.
            if (!control || widget->objectName().startsWith(u"qt_"_s)
                || widget->parentWidget()->inherits("QComboBoxPrivateContainer")
                || (qobject_cast<QAbstractButton *>(widget) && widget->isHidden()))
                continue;
            if (QString::fromLatin1(widget->metaObject()->className()).startsWith(u"QHeaderView"_s)
                || QString::fromLatin1(widget->metaObject()->className())
                       .startsWith(u"QLineEditIconButton"_s)
                || QString::fromLatin1(widget->metaObject()->className())
                       .startsWith(u"QTableCornerButton"_s))
                continue;
            const QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(widget);
            if (!interface || interface->text(QAccessible::Name).isEmpty())
                found << u"%1 in %2"_s.arg(
                    QString::fromLatin1(widget->metaObject()->className()),
                    QString::fromLatin1(widget->parentWidget()->metaObject()->className()));
        }
        return found;
    }

private Q_SLOTS:
    void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(true);
        common::useStyle();
        m_project = m_folder.filePath(u"made.merhan"_s);
        auto project = store::Project::create(common::toPath(m_project));
        QVERIFY(project);
        corpus::ImportedCorpus imported;
        imported.name = "made";
        imported.root = common::toPath(m_folder.path());
        imported.utterances = tests::someUtterances(120);
        QVERIFY(store::importCorpus(*project, imported, "csv"));
    }

    void opensListsLabels()
    {
        QSettings settings(m_folder.filePath(u"settings.ini"_s), QSettings::IniFormat);
        settings.setValue(u"annotator"_s, u"R2"_s);
        common::Session session;
        const common::Studio studio{&session, &settings};
        common::MainWindow window(studio, studio::modes());
        window.setStartPage(new StartPage(studio, studio::modes()));
        window.show();
        QVERIFY(window.height() <= window.screen()->availableSize().height());
        QCOMPARE(nameless(&window), QStringList());

        QSignalSpy opened(&session, &common::Session::opened);
        window.openFile(m_project);
        QVERIFY(opened.wait(10000));
        auto *mode = window.findChild<CorpusMode *>();
        QVERIFY(mode);
        QTRY_COMPARE(mode->model()->rowCount(), 120);
        QCOMPARE(nameless(&window), QStringList());
        // The first is current, for the player too.
        QCOMPARE(session.current()->id(), QString::fromStdString(tests::someUtterances(1)[0].id));

        auto *search = mode->findChild<QLineEdit *>();
        QTest::keyClicks(search, u"joking"_s);
        QCOMPARE(mode->model()->rowCount(), 30);
        search->clear();
        QCOMPARE(mode->model()->rowCount(), 120);

        // J goes on; who follows the current utterance hears of it.
        QSignalSpy current(session.current(), &common::CurrentUtterance::currentChanged);
        mode->table()->setFocus();
        QTest::keyClick(mode->table(), Qt::Key_J);
        QCOMPARE(current.count(), 1);
        session.current()->set(u"made"_s, current[0][1].toString());

        QSignalSpy saved(&session, &common::Session::gestureSaved);
        store::Gesture gesture;
        gesture.annotator = "R2";
        gesture.changes.push_back({session.data().rows[5]->number, store::Field::Category,
                                   std::vector<std::string>{"fearful"}});
        session.annotate(gesture);
        QVERIFY(saved.wait(5000));
        const QModelIndex label = mode->model()->index(5, static_cast<int>(Column::Label));
        QCOMPARE(label.data(UtteranceTableModel::KeyRole).toByteArray(), QByteArray("fearful"));
        session.undo(u"R2"_s);
        QVERIFY(saved.wait(5000));
        QVERIFY(label.data(UtteranceTableModel::KeyRole).toByteArray() != "fearful");
        QCOMPARE(session.saving(), 0);

        session.close();
        QCOMPARE(mode->model()->rowCount(), 0);
        QVERIFY(window.findChild<StartPage *>()->isVisible());
    }

    /// Also where the window comes back in a mode that chooses none.
    void anUtteranceIsCurrentInEveryMode_data()
    {
        QTest::addColumn<QString>("mode");
        for (const char *mode : {"corpus", "annotate", "train", "evaluate", "inspect"})
            QTest::newRow(mode) << QString::fromLatin1(mode);
    }
    void anUtteranceIsCurrentInEveryMode()
    {
        QFETCH(QString, mode);
        QSettings settings(m_folder.filePath(mode + u".ini"_s), QSettings::IniFormat);
        settings.setValue(u"window/mode"_s, mode);
        common::Session session;
        const common::Studio studio{&session, &settings};
        common::MainWindow window(studio, studio::modes());
        window.setStartPage(new StartPage(studio, studio::modes()));
        window.show();
        window.openFile(m_project);
        QTRY_COMPARE_WITH_TIMEOUT(session.current()->id(),
                                  QString::fromStdString(tests::someUtterances(1)[0].id), 10000);
        QCOMPARE(window.mode(), mode);
        const QStringList without = nameless(&window);
        QVERIFY2(without.isEmpty(), qPrintable(without.join(u"; "_s)));
    }

    /// Each kind of thing goes where it belongs.
    void dropsAreRouted()
    {
        QSettings settings(m_folder.filePath(u"drops.ini"_s), QSettings::IniFormat);
        common::Session session;
        common::Navigator navigator;
        const common::Studio studio{&session, &settings, &navigator};
        common::MainWindow window(studio, studio::modes());
        window.setStartPage(new StartPage(studio, studio::modes()));
        window.show();
        QSignalSpy imports(&window, &common::MainWindow::importAsked);
        QSignalSpy runs(&navigator, &common::Navigator::runOffered);
        const auto drop = [&](const QString &file) {
            QMimeData data;
            data.setUrls({QUrl::fromLocalFile(file)});
            QDragEnterEvent enter(QPoint(200, 200), Qt::CopyAction, &data, Qt::LeftButton, {});
            QApplication::sendEvent(&window, &enter);
            if (!enter.isAccepted())
                return false;
            QDropEvent event(QPointF(200, 200), Qt::CopyAction, &data, Qt::LeftButton, {});
            QApplication::sendEvent(&window, &event);
            return true;
        };
        const QDir folder(m_folder.path());
        QVERIFY(folder.mkpath(u"some corpus"_s) && folder.mkpath(u"some run"_s));
        for (const QString &name : {u"some run/config.json"_s, u"some run/dataset.jsonl"_s,
                                    u"some.csv"_s, u"some.txt"_s}) {
            QFile file(m_folder.filePath(name));
            QVERIFY(file.open(QIODevice::WriteOnly));
        }
        QVERIFY(drop(m_folder.filePath(u"some corpus"_s)));
        QVERIFY(drop(m_folder.filePath(u"some.csv"_s)));
        QCOMPARE(imports.count(), 2);
        QCOMPARE(imports[0][0].toString(), m_folder.filePath(u"some corpus"_s));
        QCOMPARE(imports[1][0].toString(), m_folder.filePath(u"some.csv"_s));
        QVERIFY(drop(m_folder.filePath(u"some.txt"_s))); // said, nothing else
        QVERIFY(drop(m_folder.filePath(u"some run"_s))); // there is no project for it yet
        QCOMPARE(imports.count(), 2);
        QCOMPARE(runs.count(), 0);
        QVERIFY(drop(m_project));
        QTRY_VERIFY(session.isOpen());
        QCOMPARE(session.file(), m_project);
        QVERIFY(drop(m_folder.filePath(u"some run"_s)));
        QCOMPARE(runs.count(), 1);
        QCOMPARE(runs[0][0].toString(), m_folder.filePath(u"some run"_s));
    }

    void aFileThatIsNoProjectIsSaid()
    {
        QFile file(m_folder.filePath(u"no.merhan"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("not a project at all, but some text that is long enough to look at");
        file.close();
        common::Session session;
        QSignalSpy failed(&session, &common::Session::failed);
        session.open(file.fileName());
        QVERIFY(failed.wait(5000));
        QVERIFY(!session.isOpen());
    }

    void importsATable()
    {
        QFile table(m_folder.filePath(u"list.csv"_s));
        QVERIFY(table.open(QIODevice::WriteOnly));
        table.write("path,text,label,speaker\nmissing.wav,Hello there,sad,A\n");
        table.close();
        ImportJob job;
        std::optional<Result<ImportOutcome>> outcome;
        connect(&job, &ImportJob::finished, this,
                [&](const Result<ImportOutcome> &result) { outcome = result; });
        job.start({.kind = ImportRequest::Kind::Table,
                   .source = common::toPath(table.fileName()),
                   .project = common::toPath(m_folder.filePath(u"list.merhan"_s))});
        QTRY_VERIFY(outcome);
        QVERIFY(*outcome);
        QCOMPARE((*outcome)->changes.added, 1);
        QVERIFY(!(*outcome)->report.problems.empty()); // the recording isn't there

        ImportDialog dialog(ImportRequest::Kind::Table, table.fileName(), {});
        QCOMPARE(nameless(&dialog), QStringList());
    }

    void aStoppedImportLeavesNothing()
    {
        std::stop_source stop;
        stop.request_stop();
        const QString project = m_folder.filePath(u"stopped.merhan"_s);
        const auto outcome = import({.kind = ImportRequest::Kind::Table,
                                     .source = common::toPath(m_folder.filePath(u"list.csv"_s)),
                                     .project = common::toPath(project)},
                                    stop.get_token(), {});
        QVERIFY(!outcome);
        QVERIFY(outcome.error().is(errors::kCancelled));
        QVERIFY(!QFile::exists(project));
    }

    /// What is on its way when the window is closed arrives, or is asked about.
    void closingWaitsForWhatIsOnItsWay()
    {
        QSettings settings(m_folder.filePath(u"waits.ini"_s), QSettings::IniFormat);
        common::Session session;
        const common::Studio studio{&session, &settings};
        common::MainWindow window(studio, studio::modes());
        window.show();
        QSignalSpy opened(&session, &common::Session::opened);
        window.openFile(m_project);
        QVERIFY(opened.wait(10000));
        const auto note = [&](const char *text) {
            session.annotate({.annotator = "R2",
                              .changes = {{session.data().rows[1]->number, store::Field::Note,
                                           std::string(text)}}});
        };
        note("bad \xff byte");
        window.close();
        QVERIFY(window.isVisible());
        QTRY_VERIFY(window.findChild<QMessageBox *>());
        QVERIFY(window.isVisible());
        window.findChild<QMessageBox *>()->reject();
        session.unsaved()->giveUp();

        QSignalSpy saved(&session, &common::Session::gestureSaved);
        note("good");
        window.close();
        QVERIFY(window.isVisible());
        QTRY_VERIFY(!window.isVisible());
        QCOMPARE(saved.size(), 1);
    }

    /// A window isn't left with something unsaved before it has asked.
    void leavingAsksAboutWhatIsntSaved()
    {
        QSettings settings(m_folder.filePath(u"unsaved.ini"_s), QSettings::IniFormat);
        common::Session session;
        const common::Studio studio{&session, &settings};
        common::MainWindow window(studio, studio::modes());
        window.show();
        QSignalSpy opened(&session, &common::Session::opened);
        window.openFile(m_project);
        QVERIFY(opened.wait(10000));
        // A note that isn't text is refused by the file.
        session.annotate(
            {.annotator = "R2",
             .changes = {{session.data().rows[0]->number, store::Field::Note,
                          std::string("bad \xff byte")}}});
        const auto &failed = session.unsaved()->failed();
        QTRY_COMPARE(failed.size(), std::size_t{1});
        const auto answer = [&](QMessageBox::ButtonRole role) {
            auto *box = window.findChild<QMessageBox *>();
            QVERIFY(box && box->isVisible());
            for (QAbstractButton *button : box->buttons())
                if (box->buttonRole(button) == role) {
                    QTest::mouseClick(button, Qt::LeftButton);
                    break;
                }
            QTRY_VERIFY(!window.findChild<QMessageBox *>());
        };
        window.close();
        answer(QMessageBox::RejectRole);
        QVERIFY(window.isVisible());
        QCOMPARE(failed.size(), std::size_t{1});

        window.openFile(m_project);
        answer(QMessageBox::AcceptRole); // again, in vain
        QVERIFY(session.isOpen());
        QTRY_COMPARE(failed.size(), std::size_t{1});

        window.close();
        answer(QMessageBox::DestructiveRole);
        QVERIFY(!window.isVisible());
        QVERIFY(failed.empty());
    }
};

QTEST_MAIN(TestWindow)
#include "tst_window.moc"
