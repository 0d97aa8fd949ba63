// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/train/some_runs.h"

#include "core/protocol/control.h"
#include "core/store/runs.h"
#include "ui/train/curve_cards.h"
#include "ui/train/curve_chart.h"
#include "ui/train/event_table_model.h"
#include "ui/train/fold_table_model.h"
#include "ui/train/new_run_dialog.h"
#include "ui/train/run_details.h"
#include "ui/train/run_dialogs.h"
#include "ui/train/run_header.h"
#include "ui/train/run_list.h"
#include "ui/train/run_page.h"
#include "ui/train/train_mode.h"

#include <QAbstractItemModelTester>
#include <QFileDialog>
#include <QInputDialog>
#include <QMessageBox>
#include <QProcess>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>

using namespace merhan;
using namespace merhan::train;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int kWaitMs = 20'000;

/// A run that works until it is let go.
constexpr const char *kWorks = "begin 5 1 12\nfeatures 60\nfold 0 1\nepochs 0 1 1 12\n"
                               "early 0 1 12 8\ntest 0 1\ncheckpoint 0 1 12\nfold 1 1\n"
                               "epochs 1 1 1 3\nbatch 1 1 4 7 14\nuntil go\n"
                               "whole\nresults\nfinish\n";

} // namespace

class TestTrainMode : public QObject {
    Q_OBJECT

    Folder m_settingsFolder;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<ProjectWithRuns> m_project;
    std::unique_ptr<common::Session> m_session;
    std::unique_ptr<common::Navigator> m_navigator;
    std::unique_ptr<TrainMode> m_mode;
    std::unique_ptr<QAbstractItemModelTester> m_tester, m_eventTester, m_foldTester;
    QStringList m_notified;

    void open()
    {
        close();
        m_session = std::make_unique<common::Session>();
        m_navigator = std::make_unique<common::Navigator>();
        m_mode = std::make_unique<TrainMode>(
            common::Studio{m_session.get(), m_settings.get(), m_navigator.get()}, nullptr);
        m_mode->runs()->setOptions({20ms, 60ms});
        connect(m_mode->runs(), &Runs::ended, this,
                [this](const QString &, const QString &title) { m_notified << title; });
        m_tester = std::make_unique<QAbstractItemModelTester>(m_mode->runs()->model());
        m_mode->resize(1364, 760);
        m_mode->show();
        m_mode->shown();
        m_eventTester = std::make_unique<QAbstractItemModelTester>(m_mode->page()->details()->events());
        m_foldTester =
            std::make_unique<QAbstractItemModelTester>(m_mode->page()->findChild<FoldTableModel *>());
        QSignalSpy looked(m_mode->runs(), &Runs::lookedAtAll);
        m_session->open(QString::fromStdString(m_project->file().string()));
        QVERIFY(looked.wait(kWaitMs));
    }
    void close()
    {
        m_tester.reset();
        m_eventTester.reset();
        m_foldTester.reset();
        m_mode.reset();
        m_navigator.reset();
        m_session.reset();
    }

    Look look(const QString &folder) const
    {
        const RunEntry *entry = m_mode->runs()->find(folder);
        return entry ? entry->look() : Look::NotBegun;
    }
    std::int64_t processOf(const QString &folder) const
    {
        const auto holder =
            protocol::readLock(protocol::RunFolder(folder.toStdString()).lock());
        return holder ? holder->processId : 0;
    }
    /// The one button of the header that says this and can be pressed.
    QPushButton *button(const QString &text) const
    {
        for (auto *one : m_mode->header()->findChildren<QPushButton *>())
            if (one->text() == text && one->isVisible() && one->isEnabled())
                return one;
        return nullptr;
    }
    void press(const QString &text)
    {
        QTRY_VERIFY_WITH_TIMEOUT(button(text), kWaitMs);
        button(text)->click();
    }
    template <typename Dialog>
    Dialog *dialog()
    {
        for (QWidget *widget : QApplication::topLevelWidgets())
            if (auto *found = qobject_cast<Dialog *>(widget); found && found->isVisible())
                return found;
        return m_mode->findChild<Dialog *>();
    }
    std::vector<store::RunRow> rows() const
    {
        const auto project = store::Project::open(m_project->file(), store::Mode::ReadOnly);
        const auto all = project ? store::runs(*project) : project.error();
        return all ? *all : std::vector<store::RunRow>();
    }

private Q_SLOTS:
    void initTestCase()
    {
        QLocale::setDefault(QLocale(QLocale::English));
        qputenv("MERHAN_WORKER", MERHAN_FAKE_WORKER);
        m_settings = std::make_unique<QSettings>(
            QString::fromStdString((m_settingsFolder / "settings.ini").string()),
            QSettings::IniFormat);
    }
    void init()
    {
        m_notified.clear();
        m_project = std::make_unique<ProjectWithRuns>();
    }
    void cleanup()
    {
        close();
        m_project.reset();
    }

    void aRunMadeInATerminalAppearsByItselfAndIsFollowedToItsEnd()
    {
        open();
        QCOMPARE(m_mode->runs()->model()->rowCount(), 0);
        QSignalSpy badges(m_mode.get(), &common::Mode::badgeChanged);
        QSignalSpy changed(m_session.get(), &common::Session::runsChanged);
        const QString run = m_project->makeRun("from-terminal", kWorks);
        QProcess worker;
        worker.start(QStringLiteral(MERHAN_FAKE_WORKER), {u"train"_s, run});
        QTRY_COMPARE_WITH_TIMEOUT(look(run), Look::Running, kWaitMs);
        QCOMPARE(m_mode->current(), run);
        const RunPage *page = m_mode->page();
        QTRY_COMPARE_WITH_TIMEOUT(page->place(), u"Fold 2 of 5, epoch 4 of at most 12"_s, kWaitMs);
        QTRY_COMPARE_WITH_TIMEOUT(badges.isEmpty() ? QString() : badges.last()[0].toString(),
                                  u"2/5"_s, kWaitMs);
        QCOMPARE(m_session->activity()->run().name, u"from-terminal"_s);
        // 15 epochs took 60 s each; 5 × 12 are there at most, the first fold's are over.
        QVERIFY2(page->left().contains(u"left"_s), qPrintable(page->left()));
        const auto &curves = page->cards()->scores()->curves();
        QCOMPARE(curves.size(), std::size_t{2});
        QCOMPARE(curves[0].solid.size(), 12);
        QCOMPARE(curves[0].best, 7); // the eighth epoch
        QVERIFY(!curves[0].live);
        QVERIFY(curves[1].live);
        QCOMPARE(page->folds()->index(0, FoldTableModel::Uar).data().toString(), u"72.0 %"_s);
        QCOMPARE(page->folds()->index(1, FoldTableModel::BestEpoch).data().toString(),
                 u"3 so far"_s);
        QVERIFY(page->matter().isEmpty());
        QVERIFY(button(u"Stop and save"_s));
        QVERIFY(rows().empty());

        m_project->touch(run, "go");
        QTRY_COMPARE_WITH_TIMEOUT(look(run), Look::Finished, kWaitMs);
        // Taken into the project, and everybody told.
        QTRY_COMPARE_WITH_TIMEOUT(rows().size(), std::size_t{1}, kWaitMs);
        QTRY_VERIFY_WITH_TIMEOUT(changed.size() >= 1, kWaitMs);
        QCOMPARE(rows()[0].name, std::string("from-terminal"));
        QCOMPARE(m_notified, QStringList{u"from-terminal is finished"_s});
        QTRY_COMPARE_WITH_TIMEOUT(badges.last()[0].toString(), QString(), kWaitMs);
        QTRY_VERIFY_WITH_TIMEOUT(button(u"Evaluate"_s), kWaitMs);
        QVERIFY(!button(u"Stop and save"_s));
        worker.waitForFinished();
    }

    void startPauseContinueStopAndResume()
    {
        const QString run = m_project->makeRun("one", kWorks);
        open();
        QTRY_COMPARE_WITH_TIMEOUT(m_mode->current(), run, kWaitMs);
        QTRY_VERIFY_WITH_TIMEOUT(m_mode->page()->matter().contains(u"No worker has begun"_s),
                                 kWaitMs);
        press(u"Start"_s);
        QTRY_COMPARE_WITH_TIMEOUT(look(run), Look::Running, kWaitMs);
        press(u"Pause"_s);
        QTRY_COMPARE_WITH_TIMEOUT(look(run), Look::Paused, kWaitMs);
        press(u"Continue"_s);
        QTRY_COMPARE_WITH_TIMEOUT(look(run), Look::Running, kWaitMs);
        press(u"Stop and save"_s);
        QTRY_COMPARE_WITH_TIMEOUT(look(run), Look::Stopped, kWaitMs);
        QVERIFY2(m_mode->page()->matter().contains(u"stopped on request"_s),
                 qPrintable(m_mode->page()->matter()));
        QCOMPARE(m_notified, QStringList()); // she asked for it
        m_project->touch(run, "go");
        press(u"Resume"_s);
        QTRY_COMPARE_WITH_TIMEOUT(look(run), Look::Finished, kWaitMs);
        QStringList said;
        const EventTableModel *events = m_mode->page()->details()->events();
        QTRY_VERIFY_WITH_TIMEOUT(
            events->index(0, EventTableModel::Event).data().toString().startsWith(u"Finished"_s),
            kWaitMs);
        for (int row = 0; row < events->rowCount(); ++row)
            said << events->index(row, EventTableModel::Event).data().toString();
        const QString all = said.join(u'\n');
        for (const QString &words :
             {u"Paused"_s, u"Command obeyed: stop"_s, u"Stopped on request"_s,
              u"Goes on: 50 labelled of 60 utterances"_s, u"Epoch 12 of fold 1 finished"_s,
              u"Fold 1 stopped early after epoch 12; the best was epoch 8"_s})
            QVERIFY2(all.contains(words), qPrintable(words + u" in\n"_s + all));
    }

    void aKilledWorkerIsSaidWithinSecondsAndResumes()
    {
        const QString run = m_project->makeRun("one", kWorks);
        open();
        m_mode->runs()->start(run);
        QTRY_COMPARE_WITH_TIMEOUT(look(run), Look::Running, kWaitMs);
        QTRY_VERIFY_WITH_TIMEOUT(m_mode->page()->place().startsWith(u"Fold 2"_s), kWaitMs);
        QElapsedTimer timer;
        timer.start();
        QCOMPARE(::kill(static_cast<pid_t>(processOf(run)), SIGKILL), 0);
        QTRY_COMPARE_WITH_TIMEOUT(look(run), Look::Died, kWaitMs);
        QVERIFY2(timer.elapsed() < 3000, qPrintable(QString::number(timer.elapsed())));
        const QString matter = m_mode->page()->matter();
        QVERIFY2(matter.contains(u"without a word"_s) && matter.contains(u"fold 1, epoch 12"_s),
                 qPrintable(matter));
        QCOMPARE(m_notified, QStringList{u"one has failed"_s});
        m_project->touch(run, "go");
        press(u"Resume"_s);
        QTRY_COMPARE_WITH_TIMEOUT(look(run), Look::Finished, kWaitMs);
        QVERIFY(m_mode->page()->matter().isEmpty());
    }

    /// On a full disk the events have no room for its error; the log's page has.
    void theLastWordsOfAWorkerThatDiedAreSaid()
    {
        const QString run = m_project->makeRun("one", kWorks);
        open();
        m_mode->runs()->start(run);
        QTRY_VERIFY_WITH_TIMEOUT(m_mode->page()->place().startsWith(u"Fold 2"_s), kWaitMs);
        {
            QFile log(run + u"/log.txt"_s);
            QVERIFY(log.open(QIODevice::Append));
            log.write("epoch 3\nmerhan: There is no space left on the disk.\n");
        }
        QCOMPARE(::kill(static_cast<pid_t>(processOf(run)), SIGKILL), 0);
        QTRY_COMPARE_WITH_TIMEOUT(look(run), Look::Died, kWaitMs);
        const QString matter = m_mode->page()->matter();
        QVERIFY2(matter.startsWith(u"The worker ended. Its last words: There is no space left on the "
                                   "disk. "_s)
                     && matter.contains(u"fold 1, epoch 12"_s),
                 qPrintable(matter));
    }

    void whatEndedARunIsSaid_data()
    {
        QTest::addColumn<QByteArray>("end");
        QTest::addColumn<QString>("list");
        QTest::addColumn<QString>("page");
        QTest::newRow("out of memory")
            << QByteArray("error out_of_memory The memory of the device is too small.")
            << u"Out of memory in fold 2"_s << u"The memory of the device is too small."_s;
        QTest::newRow("not a number")
            << QByteArray("error loss_not_finite The loss is no longer a number.")
            << u"Loss is not a number, in fold 2"_s << u"no longer a number"_s;
        QTest::newRow("something else") << QByteArray("error what_ever Something else happened.")
                                        << u"Failed in fold 2"_s << u"Something else happened."_s;
    }
    void whatEndedARunIsSaid()
    {
        QFETCH(QByteArray, end);
        QFETCH(QString, list);
        QFETCH(QString, page);
        const QString run = m_project->makeRun(
            "one", "begin 5 1 12\nfold 1 1\nepochs 1 1 1 2\nsay the last words\n"
                       + end.toStdString() + "\nexit 1\n");
        open();
        m_mode->runs()->start(run);
        QTRY_COMPARE_WITH_TIMEOUT(look(run), Look::Failed, kWaitMs);
        QCOMPARE(m_mode->runs()->find(run)->summary(), list);
        QTRY_VERIFY2_WITH_TIMEOUT(m_mode->page()->matter().contains(page),
                                  qPrintable(m_mode->page()->matter()), kWaitMs);
        QTRY_VERIFY_WITH_TIMEOUT(
            m_mode->page()->details()->log().contains(u"the last words"_s), kWaitMs);
        QVERIFY(button(u"Resume"_s));
    }

    /// Resume would end the same way, so the dialog with the run's settings is what is offered.
    void aNewRunTakesOverTheSettingsOfOneThatDiverged()
    {
        const QString run = m_project->makeRun(
            "one", "begin 5 1 12\nfold 1 1\nerror loss_not_finite No number.\nexit 1\n");
        open();
        m_mode->runs()->start(run);
        QTRY_COMPARE_WITH_TIMEOUT(look(run), Look::Failed, kWaitMs);
        QTRY_VERIFY2_WITH_TIMEOUT(m_mode->page()->matter().contains(u"New run like this"_s),
                                  qPrintable(m_mode->page()->matter()), kWaitMs);
        QVERIFY(!m_mode->page()->matter().contains(u"Nothing was learnt"_s));
        QVERIFY(button(u"Resume"_s));
        press(u"New run like this…"_s);
        auto *asked = dialog<NewRunDialog>();
        QVERIFY(asked);
        QCOMPARE(asked->form()->config().epochs, std::int64_t{12}); // of the run's config.json
        asked->reject();
    }

    /// Whoever ended it knows why: it isn't called a death without a word.
    void whatWasEndedFromHereIsSaidToBe()
    {
        const QString run = m_project->makeRun("one", kWorks);
        open();
        m_mode->runs()->start(run);
        QTRY_VERIFY_WITH_TIMEOUT(m_mode->page()->place().startsWith(u"Fold 2"_s), kWaitMs);
        m_mode->runs()->end(run, true);
        QTRY_COMPARE_WITH_TIMEOUT(look(run), Look::Died, kWaitMs);
        const QString matter = m_mode->page()->matter();
        QVERIFY2(matter.startsWith(u"It was ended from here"_s)
                     && matter.contains(u"fold 1, epoch 12"_s),
                 qPrintable(matter));
    }

    /// From this mode's menu or from another mode, such as the export of Evaluate.
    void curvesAreSavedForWhoeverAsks()
    {
        const QString run = m_project->makeRun(
            "one", "begin 2 1 12\nfold 0 1\nepochs 0 1 1 3\nresults\nfinish\n");
        open();
        m_mode->runs()->start(run);
        QTRY_COMPARE_WITH_TIMEOUT(look(run), Look::Finished, kWaitMs);
        QSignalSpy said(m_mode.get(), &common::Mode::said);
        m_navigator->saveCurves(run, u"one 1.5"_s);
        QTRY_VERIFY_WITH_TIMEOUT(dialog<QFileDialog>(), kWaitMs);
        // A dot in a run's name ends no file name.
        QVERIFY2(dialog<QFileDialog>()->selectedFiles().value(0).endsWith(u"/one 1.5-curves.png"_s),
                 qPrintable(dialog<QFileDialog>()->selectedFiles().join(u' ')));
        const QString file = QString::fromStdString((m_project->folder() / "c.png").string());
        Q_EMIT dialog<QFileDialog>()->fileSelected(file);
        dialog<QFileDialog>()->reject();
        QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(file), kWaitMs);
        QTRY_VERIFY_WITH_TIMEOUT(!said.isEmpty() && said.last()[0].toString().contains(u"c.png"_s),
                                 kWaitMs);
        QTRY_VERIFY(!dialog<QFileDialog>());
        Q_EMIT m_mode->header()->epochsAsked();
        QTRY_VERIFY_WITH_TIMEOUT(dialog<QFileDialog>(), kWaitMs);
        Q_EMIT dialog<QFileDialog>()->fileSelected(u"/nowhere/at/all.csv"_s);
        dialog<QFileDialog>()->reject();
        QTRY_VERIFY_WITH_TIMEOUT(dialog<QMessageBox>(), kWaitMs);
        QVERIFY(dialog<QMessageBox>()->text().contains(u"/nowhere/at"_s));
    }

    void aWorkerThatLeavesBeforeItBeganSaysWhy()
    {
        const QString run = m_project->makeRun("one", "say libtorch.so is missing\nexit 1\n");
        open();
        m_mode->runs()->start(run);
        QTRY_COMPARE_WITH_TIMEOUT(look(run), Look::Failed, kWaitMs);
        QTRY_VERIFY2_WITH_TIMEOUT(
            m_mode->page()->matter().contains(u"libtorch.so is missing"_s),
            qPrintable(m_mode->page()->matter()), kWaitMs);
    }

    void withoutAWorkerThePageSaysSo()
    {
        qputenv("MERHAN_WORKER", "/nonexistent/worker");
        const auto back = qScopeGuard([] { qputenv("MERHAN_WORKER", MERHAN_FAKE_WORKER); });
        m_project->makeRun("one", kWorks);
        open();
        QTRY_VERIFY2_WITH_TIMEOUT(m_mode->page()->matter().contains(u"merhan-worker"_s),
                                  qPrintable(m_mode->page()->matter()), kWaitMs);
        QVERIFY(!button(u"Start"_s));
    }

    void aTornLineAndAnUnknownEventDoNoHarm()
    {
        const QString run = m_project->makeRun(
            "one", "begin 2 1 12\nfold 0 1\nnew_event\nepochs 0 1 1 2\n"
                   "torn {\"event\":\"epoch_fin\nuntil go\nexit 0\n");
        std::ofstream(m_project->runs() / "one/script-2.txt")
            << "begin 2 1 12\nepochs 0 1 3 4\nuntil on\nfinish\n";
        open();
        m_mode->runs()->start(run);
        QTRY_COMPARE_WITH_TIMEOUT(m_mode->page()->place(), u"Fold 1 of 2, epoch 2 of at most 12"_s,
                                  kWaitMs);
        m_project->touch(run, "go");
        QTRY_COMPARE_WITH_TIMEOUT(look(run), Look::Died, kWaitMs);
        press(u"Resume"_s);
        QTRY_COMPARE_WITH_TIMEOUT(m_mode->page()->place(), u"Fold 1 of 2, epoch 4 of at most 12"_s,
                                  kWaitMs);
        m_project->touch(run, "on");
        QTRY_COMPARE_WITH_TIMEOUT(look(run), Look::Finished, kWaitMs);
    }

    void aNameAndANoteStayWhenTheProjectTakesTheRunIn()
    {
        const QString run = m_project->makeRun("one", kWorks);
        open();
        m_mode->runs()->start(run);
        QTRY_COMPARE_WITH_TIMEOUT(look(run), Look::Running, kWaitMs);
        askRename(*m_mode->runs(), run, m_mode.get());
        auto *name = dialog<QInputDialog>();
        QVERIFY(name);
        name->setTextValue(u"With smaller batches"_s);
        name->accept();
        QTRY_COMPARE_WITH_TIMEOUT(m_mode->runs()->find(run)->name, u"With smaller batches"_s,
                                  kWaitMs);
        m_mode->runs()->setNote(run, u"to see whether it helps"_s);
        QTRY_COMPARE_WITH_TIMEOUT(m_mode->runs()->find(run)->note, u"to see whether it helps"_s,
                                  kWaitMs);
        m_project->touch(run, "go");
        QTRY_COMPARE_WITH_TIMEOUT(rows().size(), std::size_t{1}, kWaitMs);
        QTRY_COMPARE_WITH_TIMEOUT(rows()[0].name, std::string("With smaller batches"), kWaitMs);
        QCOMPARE(rows()[0].note, std::string("to see whether it helps"));
        // And again, now that it is in the project.
        QTRY_VERIFY_WITH_TIMEOUT(m_mode->runs()->find(run)->row, kWaitMs);
        m_mode->runs()->rename(run, u"Other"_s);
        QTRY_COMPARE_WITH_TIMEOUT(rows()[0].name, std::string("Other"), kWaitMs);
    }

    void deletingAsksNamesItAndNeverTakesALiveOne()
    {
        const QString live = m_project->makeRun("live", kWorks);
        const QString done = m_project->makeRun("done", "begin 1 1 12\nresults\nfinish\n");
        open();
        m_mode->runs()->start(done);
        QTRY_COMPARE_WITH_TIMEOUT(rows().size(), std::size_t{1}, kWaitMs);
        m_mode->runs()->start(live);
        QTRY_COMPARE_WITH_TIMEOUT(look(live), Look::Running, kWaitMs);
        m_mode->runs()->remove(live);
        askRemove(*m_mode->runs(), live, m_mode.get());
        QVERIFY(!dialog<QMessageBox>());
        QVERIFY(QFile::exists(live + u"/config.json"_s));

        QTRY_VERIFY_WITH_TIMEOUT(m_mode->runs()->find(done)->row, kWaitMs);
        askRemove(*m_mode->runs(), done, m_mode.get());
        auto *box = dialog<QMessageBox>();
        QVERIFY(box);
        QCOMPARE(box->text(), u"Delete the run “done”?"_s);
        QTRY_VERIFY2_WITH_TIMEOUT(box->informativeText().contains(u"kB"_s),
                                  qPrintable(box->informativeText()), kWaitMs);
        QVERIFY(box->defaultButton() == box->button(QMessageBox::Cancel));
        box->findChild<QPushButton *>(u"remove"_s)->click();
        QTRY_VERIFY_WITH_TIMEOUT(!QFile::exists(done), kWaitMs);
        QTRY_COMPARE_WITH_TIMEOUT(rows().size(), std::size_t{0}, kWaitMs);
        QTRY_VERIFY_WITH_TIMEOUT(!m_mode->runs()->find(done), kWaitMs);
        QVERIFY(QFile::exists(live + u"/config.json"_s));
    }

    void aRunFromElsewhereComesInWhenItIsDropped()
    {
        const auto elsewhere = m_project->folder() / "elsewhere/cluster-run";
        const QString run = m_project->makeRunAt(elsewhere, "begin 1 1 12\nresults\nfinish\n");
        QProcess worker;
        worker.start(QStringLiteral(MERHAN_FAKE_WORKER), {u"train"_s, run});
        QVERIFY(worker.waitForFinished());
        open();
        QSignalSpy asked(m_navigator.get(), &common::Navigator::modeAsked);
        m_navigator->offerRun(run);
        QCOMPARE(asked.value(0).value(0).toString(), u"train"_s);
        QTRY_COMPARE_WITH_TIMEOUT(rows().size(), std::size_t{1}, kWaitMs);
        QTRY_COMPARE_WITH_TIMEOUT(m_mode->current(), run, kWaitMs);
        QTRY_VERIFY_WITH_TIMEOUT(m_mode->runs()->find(run) && m_mode->runs()->find(run)->row,
                                 kWaitMs);
        // It is removed from the project alone.
        m_mode->runs()->remove(run);
        QTRY_COMPARE_WITH_TIMEOUT(rows().size(), std::size_t{0}, kWaitMs);
        QTRY_VERIFY_WITH_TIMEOUT(!m_mode->runs()->find(run), kWaitMs);
        QVERIFY(QFile::exists(run + u"/predictions.csv"_s));
    }

    void aCopyOfARunThatTheProjectHasIsNotListedTwice()
    {
        const QString own = m_project->makeRun("mine", "begin 1 1 12\nresults\nfinish\n");
        QProcess worker;
        worker.start(QStringLiteral(MERHAN_FAKE_WORKER), {u"train"_s, own});
        QVERIFY(worker.waitForFinished());
        const auto copy = m_project->folder() / "elsewhere/mine";
        std::filesystem::create_directories(copy.parent_path());
        std::filesystem::copy(own.toStdString(), copy, std::filesystem::copy_options::recursive);
        open();
        QTRY_COMPARE_WITH_TIMEOUT(rows().size(), std::size_t{1}, kWaitMs);
        QSignalSpy said(m_mode->runs(), &Runs::said);
        const QString offered = QString::fromStdString(copy.string());
        m_navigator->offerRun(offered);
        QTRY_VERIFY_WITH_TIMEOUT(!said.isEmpty(), kWaitMs);
        QCOMPARE(said[0][0].toString(), u"mine is in the project already."_s);
        QVERIFY(!m_mode->runs()->find(offered));
        QCOMPARE(m_mode->runs()->model()->rowCount(), 1);
        QCOMPARE(m_mode->current(), own);
        QCOMPARE(rows()[0].folder.string(), own.toStdString());
    }

    void closingAsksWhileARunIsLive()
    {
        const QString run = m_project->makeRun("one", kWorks);
        open();
        QVERIFY(m_mode->mayClose());
        m_mode->runs()->start(run);
        QTRY_COMPARE_WITH_TIMEOUT(look(run), Look::Running, kWaitMs);
        QSignalSpy agreed(m_mode.get(), &common::Mode::closeAgreed);

        QVERIFY(!m_mode->mayClose());
        auto *asking = dialog<CloseDialog>();
        QVERIFY(asking);
        asking->findChild<QPushButton *>(u"cancel"_s)->click();
        QVERIFY(agreed.isEmpty());
        QTRY_VERIFY_WITH_TIMEOUT(!dialog<CloseDialog>(), kWaitMs);

        QVERIFY(!m_mode->mayClose());
        asking = dialog<CloseDialog>();
        QVERIFY(asking);
        asking->findChild<QPushButton *>(u"stop"_s)->click();
        QTRY_COMPARE_WITH_TIMEOUT(agreed.size(), 1, kWaitMs);
        QCOMPARE(look(run), Look::Stopped);
        QVERIFY(m_mode->mayClose());
    }

    void aRunThatKeepsRunningIsThereAgainAfterwards()
    {
        // Of this one the project knows at once when it is opened; the live one is found later.
        const QString done = m_project->makeRun("done", "begin 1 1 12\nresults\nfinish\n");
        const QString run = m_project->makeRun("one", kWorks);
        open();
        m_mode->runs()->start(done);
        QTRY_COMPARE_WITH_TIMEOUT(rows().size(), std::size_t{1}, kWaitMs);
        m_mode->runs()->start(run);
        QTRY_COMPARE_WITH_TIMEOUT(look(run), Look::Running, kWaitMs);
        QSignalSpy agreed(m_mode.get(), &common::Mode::closeAgreed);
        QVERIFY(!m_mode->mayClose());
        dialog<CloseDialog>()->findChild<QPushButton *>(u"keep"_s)->click();
        QCOMPARE(agreed.size(), 1);
        close();
        open();
        QTRY_COMPARE_WITH_TIMEOUT(look(run), Look::Running, kWaitMs);
        QTRY_COMPARE_WITH_TIMEOUT(m_mode->current(), run, kWaitMs);
        QTRY_COMPARE_WITH_TIMEOUT(m_mode->page()->place(), u"Fold 2 of 5, epoch 4 of at most 12"_s,
                                  kWaitMs);
    }

    void theStudioKilledThenTheWorkerToo()
    {
        const QString run = m_project->makeRun("one", kWorks);
        QProcess studio;
        studio.start(QStringLiteral(MERHAN_STARTER),
                     {QString::fromStdString(m_project->file().string()), run});
        QVERIFY(studio.waitForStarted());
        while (!studio.readAllStandardOutput().contains("begun"))
            QVERIFY(studio.waitForReadyRead(kWaitMs));
        const auto worker = processOf(run);
        QVERIFY(worker > 1);
        studio.kill();
        QVERIFY(studio.waitForFinished());
        QVERIFY(ProjectWithRuns::isFake(worker)); // it goes on
        open();
        QTRY_COMPARE_WITH_TIMEOUT(look(run), Look::Running, kWaitMs);
        close();
        QCOMPARE(::kill(static_cast<pid_t>(worker), SIGKILL), 0);
        open();
        QTRY_COMPARE_WITH_TIMEOUT(look(run), Look::Died, kWaitMs);
        m_project->touch(run, "go");
        press(u"Resume"_s);
        QTRY_COMPARE_WITH_TIMEOUT(look(run), Look::Finished, kWaitMs);
    }
};

QTEST_MAIN(TestTrainMode)
#include "tst_train_mode.moc"
