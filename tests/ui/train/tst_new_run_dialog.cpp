// SPDX-License-Identifier: GPL-3.0-or-later
// The dialog "New run": what it says of a run before it is begun, and what it makes of it.
#include "core/protocol/atomic_file.h"
#include "core/store/make_run.h"
#include "tests/ui/browse/some_run.h"
#include "tests/ui/train/new_run_fixture.h"
#include "ui/common/class_look.h"
#include "ui/common/shown_run.h"
#include "ui/common/translations.h"
#include "ui/train/new_run_cards.h"
#include "ui/train/new_run_consequences.h"
#include "ui/train/new_run_counts.h"
#include "ui/train/new_run_job.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAccessible>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QProcess>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QStandardItemModel>

#include <set>

using namespace merhan;
using namespace merhan::train;
using namespace Qt::StringLiterals;

namespace {

QStringList nameless(QWidget *root)
{
    QStringList found;
    for (QWidget *widget : root->findChildren<QWidget *>()) {
        const bool control =
            qobject_cast<QAbstractButton *>(widget) || qobject_cast<QLineEdit *>(widget)
            || qobject_cast<QComboBox *>(widget) || qobject_cast<QAbstractItemView *>(widget);
        const QString kind = QString::fromLatin1(widget->metaObject()->className());
        if (!control || widget->objectName().startsWith(u"qt_"_s)
            || kind.startsWith(u"QTableCornerButton"_s) || kind.startsWith(u"QHeaderView"_s)
            || kind.contains(u"QComboBoxPrivateContainer"_s)
            || kind.contains(u"QComboBoxListView"_s))
            continue;
        const QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(widget);
        if (!interface || interface->text(QAccessible::Name).isEmpty())
            found << kind + u" in "_s
                         + QString::fromLatin1(widget->parentWidget()->metaObject()->className());
    }
    return found;
}

} // namespace

class TestNewRunDialog : public NewRunFixture {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { prepare(); }

    void countsAreThoseOfCore_data()
    {
        QTest::addColumn<QStringList>("sets");
        QTest::newRow("defaults") << QStringList{};
        QTest::newRow("sessions") << QStringList{u"protocol=loso"_s};
        QTest::newRow("speakers, six classes, the corpus' labels")
            << QStringList{u"protocol=loso-speaker"_s, u"classes=six"_s, u"labels=corpus"_s,
                           u"validation=speaker"_s};
        QTest::newRow("a random share of Ada's")
            << QStringList{u"protocol=random:0.3"_s, u"seed=7"_s, u"labels=majority"_s};
        QTest::newRow("everything")
            << QStringList{u"protocol=all"_s, u"validation=none"_s, u"streams=text"_s};
    }

    void countsAreThoseOfCore()
    {
        QFETCH(QStringList, sets);
        openFresh();
        protocol::RunConfig config;
        for (const QString &set : sets)
            VERIFY_RESULT(protocol::set(config, set.section(u'=', 0, 0).toStdString(),
                                        set.section(u'=', 1).toStdString()));
        m_dialog->setConfig(config);
        config.threads = threadsForWorker(); // as it would be begun here
        QTRY_VERIFY(m_dialog->plan() && m_dialog->plan()->run
                    && m_dialog->plan()->run->config == config);

        const auto project = store::Project::open(m_folder / "X.merhan", store::Mode::ReadOnly);
        VERIFY_RESULT(project);
        auto dataset = store::makeSnapshot(*project, config);
        VERIFY_RESULT(dataset);
        const auto run = store::planRun(*dataset, config);
        VERIFY_RESULT(run);
        QCOMPARE(protocol::dataVersion(m_dialog->plan()->run->dataset),
                 protocol::dataVersion(*dataset));
        QCOMPARE(m_dialog->plan()->run->plan.protocol, run->plan.protocol);
        QCOMPARE(m_dialog->plan()->run->plan.leakage, run->plan.leakage);

        const QStandardItemModel *table = m_dialog->consequences()->folds();
        QCOMPARE(table->rowCount(), static_cast<int>(run->plan.folds.size()));
        for (int row = 0; row < table->rowCount(); ++row) {
            const auto &fold = run->plan.folds[static_cast<std::size_t>(row)];
            QCOMPARE(table->item(row, 1)->text().toInt(), static_cast<int>(fold.train.size()));
            QCOMPARE(table->item(row, 2)->text().toInt(), static_cast<int>(fold.validation.size()));
            QCOMPARE(table->item(row, 3)->text().toInt(), static_cast<int>(fold.test.size()));
        }
        const QString counts = m_dialog->findChild<ClassCounts *>()->text();
        for (const auto &[key, count] : dataset->countsByClass())
            QVERIFY2(counts.contains(u"%1 %2"_s.arg(common::className(key)).arg(count)),
                     qPrintable(counts));
        const auto kind = m_dialog->consequences()->testLeakage()->kind();
        const bool clean = run->plan.testLeakage == protocol::Shared{} && config.protocol != "all";
        QCOMPARE(kind == NoteCard::Kind::Fine, clean);
    }

    void labelsThatChangeAreCountedAgain()
    {
        openFresh();
        const auto before = m_dialog->plan()->perClass.at("sad");
        QSignalSpy saved(m_session.get(), &common::Session::gestureSaved);
        m_session->annotate(says("Ada", 4, {"sad"})); // it was neutral
        QTRY_COMPARE(saved.count(), 1);
        QTRY_VERIFY(m_dialog->plan() && m_dialog->plan()->perClass.at("sad") == before + 1);
        m_session->undo(u"Ada"_s);
        QTRY_VERIFY(m_dialog->plan() && m_dialog->plan()->perClass.at("sad") == before);
    }

    void missingRecordingsAreSaid()
    {
        std::filesystem::rename(m_folder / "corpus/Session2", m_folder / "away");
        openFresh();
        QTRY_VERIFY(m_dialog->plan() && m_dialog->plan()->missing);
        std::filesystem::rename(m_folder / "away", m_folder / "corpus/Session2");
        QCOMPARE(m_dialog->plan()->missing->count, 10);
        QStringList cards;
        for (const NoteCard *card : m_dialog->findChildren<NoteCard *>())
            if (card->isVisible())
                cards << card->text();
        QVERIFY2(cards.join(u'|').contains(u"10 labelled utterances have no readable"_s),
                 qPrintable(cards.join(u'|')));
        QVERIFY(m_dialog->startButton()->isEnabled());
    }

    /// What can't be split is said on the right, and nothing starts.
    void whatCantBeSplitIsSaid()
    {
        openFresh();
        field("classes")->setValue(u"fearful,disgusted"_s);
        QTRY_VERIFY(m_dialog->plan() && m_dialog->plan()->error);
        QVERIFY(!m_dialog->startButton()->isEnabled());
        field("classes")->setValue(u"four"_s);
        QTRY_VERIFY(m_dialog->startButton()->isEnabled());
    }

    void devicesAreTheWorkers()
    {
        writeWorker(R"([ "$1" = devices ] || exit 1
echo '{"devices": [{"device": "cpu", "name": "Xeon", "memory_bytes": 31000000000, "usable": true},
 {"device": "cuda", "name": "T600", "memory_bytes": 4000000000, "driver": "470.82", "usable": false,
  "why": {"code": "old_driver", "arguments": [], "sentence": "Driver 470.82 is too old."}},
 {"device": "cuda:1", "name": "H100", "driver": "580.1", "usable": true, "new": 1}]}'
)");
        openFresh();
        const auto buttons = [this] { return m_dialog->findChildren<QRadioButton *>(); };
        QTRY_COMPARE(buttons().size(), 4);
        QCOMPARE(buttons()[1]->text(), u"CPU, 31 GB"_s);
        QCOMPARE(buttons()[2]->text(), u"T600, 4 GB"_s);
        QVERIFY(!buttons()[2]->isEnabled());
        QCOMPARE(buttons()[2]->accessibleDescription(), u"Driver 470.82 is too old."_s);
        QVERIFY(buttons()[3]->isEnabled());
        QCOMPARE(buttons()[3]->accessibleDescription(), u"Driver 580.1"_s);
        buttons()[3]->setChecked(true);
        QCOMPARE(form()->config().device, std::string("cuda:1"));
        writeWorker("echo broken >&2; exit 1\n");
        openFresh();
        QTRY_VERIFY(m_dialog->findChildren<QRadioButton *>().size() == 2);
        field("device")->setValue(u"cpu"_s);
        QCOMPARE(form()->config().device, std::string("cpu"));
    }

    void anEstimateIsTheWorkers()
    {
        writeWorker(R"(case "$1" in
estimate) [ -f "$4" ] && [ -f "$6" ] || exit 1
 echo '{"device": "cpu", "utterances_per_second": 20, "total_seconds": 7200, "least_seconds": 600,
 "features_seconds": 1, "peak_memory_bytes": 2100000000, "device_memory_bytes": 31000000000}';;
*) exit 1;; esac
)");
        openFresh();
        QVERIFY(m_dialog->consequences()->estimateText().isEmpty());
        QTRY_VERIFY(m_dialog->consequences()->estimateButton()->isEnabled());
        m_dialog->consequences()->estimateButton()->click();
        QTRY_COMPARE(m_dialog->consequences()->estimateText(),
                     u"10 min to 2 h 00 min; 2.1 of 31.0 GB of memory"_s);
        // Half the epochs are computed from the rate; another network costs something else.
        field("epochs")->setValue(u"1"_s);
        QTRY_VERIFY(m_dialog->consequences()->estimateText().startsWith(u"At most"_s));
        field("lstm_width")->setValue(u"128"_s);
        QTRY_VERIFY(m_dialog->consequences()->estimateText().isEmpty());
        writeWorker("echo 'out of memory' >&2; exit 1\n");
        m_dialog->consequences()->estimateButton()->click();
        QTRY_COMPARE(m_dialog->consequences()->estimateButton()->text(), u"Estimate"_s);
        QVERIFY(m_dialog->consequences()->estimateText().isEmpty());
    }

    void namesAreFree()
    {
        m_folder.write("X.runs/last-session-encoder-01/config.json", "{}");
        m_folder.write("X.runs/last-session-encoder-07/config.json", "{}");
        openFresh();
        QTRY_COMPARE(m_dialog->name()->text(), u"last-session-encoder-08"_s);
        field("protocol")->setValue(u"loso"_s);
        field("streams")->setValue(u"audio"_s);
        QCOMPARE(m_dialog->name()->text(), u"loso-audio-01"_s);
        for (const char *bad : {"", "a/b", ".hidden", "last-session-encoder-07"}) {
            m_dialog->name()->setText(QString::fromUtf8(bad));
            QVERIFY2(m_dialog->name()->property("merhanWrong").toBool(), bad);
            QVERIFY(!m_dialog->startButton()->isEnabled());
        }
        // A run of the project whose folder lies elsewhere.
        {
            auto project = store::Project::open(m_folder / "X.merhan", store::Mode::ReadWrite);
            VERIFY_RESULT(project);
            VERIFY_RESULT(tests::makeRun(*project, m_folder / "elsewhere/theirs", {}));
            VERIFY_RESULT(store::ingest(*project, m_folder / "elsewhere/theirs"));
        }
        m_session->shownRun()->refresh();
        QTRY_VERIFY(!m_session->shownRun()->runs().empty());
        m_dialog->name()->setText(u"theirs"_s);
        QVERIFY(m_dialog->name()->property("merhanWrong").toBool());
        QCOMPARE(m_dialog->name()->accessibleDescription(),
                 u"Another run of this project has this name."_s);
        m_dialog->name()->clear();
        QTest::keyClicks(m_dialog->name(), u"mine"_s);
        field("streams")->setValue(u"text"_s);
        QCOMPARE(m_dialog->name()->text(), u"mine"_s); // typed: it stays
        QTRY_VERIFY(m_dialog->startButton()->isEnabled());
    }

    void startMakesTheFolderAndTheCommandLineTheSame()
    {
        openFresh();
        m_dialog->name()->setText(u"it's mine"_s);
        m_dialog->note()->setText(u"a $note, \"quoted\""_s);
        form()->choosePreset(u"reference"_s);
        field("protocol")->setValue(u"loso"_s);
        field("labels")->setValue(u"annotator:Ada"_s);
        field("labels")->setValue(u"majority"_s);
        field("seed")->setValue(u"1,2"_s);
        field("learning_rate")->setValue(u"3e-5"_s);
        field("classes")->setValue(u"neutral,happy+excited,sad"_s);
        field("encoder")->setValue(QString::fromStdString((m_folder / "encoder").string()));
        field("keep_tags")->setValue(u"false"_s);
        field("encoder")->setValue({});
        QTRY_VERIFY(m_dialog->startButton()->isEnabled());
        const QString line = m_dialog->commandLine();
        QVERIFY2(line.contains(u"--preset reference"_s), qPrintable(line));
        QVERIFY2(!line.contains(u"epochs"_s) && !line.contains(u"encoder="_s), qPrintable(line));

        QSignalSpy made(m_dialog.get(), &NewRunDialog::runMade);
        QTest::keyClick(m_dialog.get(), Qt::Key_Return);
        QTRY_COMPARE(made.count(), 1);
        QVERIFY(!m_dialog->isVisible());
        const protocol::RunFolder run(common::toPath(made[0][0].toString()));
        QCOMPARE(run.root(), m_folder / "X.runs/it's mine");
        const auto config = protocol::readWhole(run.config());
        VERIFY_RESULT(config);
        // One core stays free, also with the line in a terminal.
        protocol::RunConfig begun = form()->config();
        QCOMPARE(begun.threads, 0);
        begun.threads = threadsForWorker();
        QCOMPARE(*config, protocol::toJson(begun) + "\n");
        QVERIFY2(line.contains(u"threads=%1"_s.arg(begun.threads)), qPrintable(line));
        QCOMPARE(*protocol::readWhole(run.note()), std::string("a $note, \"quoted\"\n"));

        const QString merhan = QStringLiteral(MERHAN_BINARY_DIR "/bin/merhan");
        if (!QFile::exists(merhan))
            QSKIP("There is no merhan beside this test, so the copied line wasn't run.");
        std::filesystem::rename(run.root(), m_folder / "by the studio");
        writeWorker("exit 0\n");
        QProcess shell;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"PATH"_s, QStringLiteral(MERHAN_BINARY_DIR "/bin:/usr/bin:/bin"));
        shell.setProcessEnvironment(environment);
        shell.start(u"sh"_s, {u"-c"_s, line});
        QVERIFY(shell.waitForFinished(60'000));
        QVERIFY2(shell.exitCode() == 0, shell.readAllStandardError().constData());
        QCOMPARE(*protocol::readWhole(run.config()), *config);
        QCOMPARE(*protocol::readWhole(run.note()), std::string("a $note, \"quoted\"\n"));
        const auto ours = protocol::readDataset(m_folder / "by the studio/dataset.jsonl");
        const auto its = protocol::readDataset(run.dataset());
        QCOMPARE(protocol::dataVersion(*ours), protocol::dataVersion(*its));

        // What was used last comes again.
        const std::string used = json();
        open();
        QCOMPARE(json(), used);
    }

    void whatFailsIsSaidAndNothingIsLost()
    {
        openFresh();
        m_dialog->name()->setText(u"taken"_s);
        field("epochs")->setValue(u"9"_s);
        QTRY_VERIFY(m_dialog->startButton()->isEnabled());
        m_folder.write("X.runs/taken/inside", "somebody was quicker");
        QSignalSpy made(m_dialog.get(), &NewRunDialog::runMade);
        m_dialog->start();
        const auto said = [this] {
            for (const NoteCard *card : m_dialog->findChildren<NoteCard *>())
                if (card->isVisible() && card->kind() == NoteCard::Kind::Error)
                    return card->text();
            return QString();
        };
        QTRY_VERIFY2(said().contains(u"no run is written over it"_s), qPrintable(said()));
        QCOMPARE(made.count(), 0);
        QVERIFY(m_dialog->isVisible());
        QCOMPARE(form()->config().epochs, 9);
        QVERIFY(std::filesystem::exists(m_folder / "X.runs/taken/inside"));
    }

    void everythingHasAName()
    {
        openFresh();
        form()->setMoreVisible(true);
        QCOMPARE(nameless(m_dialog.get()), QStringList());
    }

    /// Tab reaches every field, downwards, and comes round.
    void byKeyboard()
    {
        openFresh();
        form()->setMoreVisible(true);
        m_dialog->activateWindow();
        m_dialog->name()->setFocus();
        QTRY_VERIFY(m_dialog->name()->hasFocus());
        std::set<QWidget *> seen;
        for (int i = 0; i < 200 && QApplication::focusWidget(); ++i) {
            seen.insert(QApplication::focusWidget());
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
            if (m_dialog->name()->hasFocus())
                break;
        }
        QVERIFY(m_dialog->name()->hasFocus());
        for (const protocol::ConfigKey &key : protocol::configKeys()) {
            QWidget *widget = field(key.name)->widget();
            const bool reached = std::any_of(seen.begin(), seen.end(), [widget](QWidget *one) {
                return one == widget || widget->isAncestorOf(one);
            });
            QVERIFY2(reached, key.name);
        }
        QVERIFY(seen.contains(m_dialog->startButton()) || !m_dialog->startButton()->isEnabled());
        QTest::keyClick(m_dialog.get(), Qt::Key_Escape);
        QVERIFY(!m_dialog->isVisible());
    }

    /// No text is wider than where it stands, in the language with the longest words.
    void germanFits()
    {
        common::useLanguage(u"de"_s);
        openFresh();
        form()->setMoreVisible(true);
        QCoreApplication::processEvents();
        QStringList cut;
        for (const QAbstractButton *button : m_dialog->findChildren<QAbstractButton *>())
            if (button->isVisible() && !button->text().isEmpty()
                && button->width() < button->minimumSizeHint().width())
                cut << button->text();
        for (const QLabel *label : m_dialog->findChildren<QLabel *>())
            if (label->isVisible() && !label->wordWrap()
                && label->width() < label->minimumSizeHint().width())
                cut << label->text();
        const int wanted = form()->minimumSizeHint().width();
        common::useLanguage(u"en"_s);
        QCOMPARE(cut, QStringList());
        QVERIFY2(m_dialog->width() <= 1080, qPrintable(QString::number(m_dialog->width())));
        QVERIFY2(wanted <= form()->width(), qPrintable(QString::number(wanted)));
    }

    void cleanupTestCase() { cleanUp(); }
};

QTEST_MAIN(TestNewRunDialog)
#include "tst_new_run_dialog.moc"
