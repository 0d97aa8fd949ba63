// SPDX-License-Identifier: GPL-3.0-or-later
//
// With MERHAN_SHOTS=FOLDER and MERHAN_PROJECT=X.merhan it also takes pictures of that project.
#include "tests/core/store/small_project.h"
#include "tests/ui/browse/some_run.h"
#include "ui/annotate/annotate_mode.h"
#include "ui/annotate/export_annotations.h"
#include "ui/annotate/key_tile.h"
#include "ui/annotate/queue_list.h"
#include "ui/common/annotator.h"
#include "ui/common/palette.h"
#include "ui/common/shown_run.h"
#include "ui/common/style.h"

#include <QAbstractItemModelTester>
#include <QAbstractButton>
#include <QApplication>
#include <QComboBox>
#include <QElapsedTimer>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>

using namespace merhan;
using namespace merhan::annotate;
using namespace Qt::StringLiterals;

class TestAnnotateMode : public QObject {
    Q_OBJECT
    Folder m_folder;
    std::unique_ptr<common::Session> m_session;
    std::unique_ptr<QSettings> m_settings;
    common::Navigator m_navigator;
    std::unique_ptr<AnnotateMode> m_mode;

    std::vector<store::Annotation> inTheFile() const
    {
        const auto project = store::Project::open(m_folder / "p.merhan", store::Mode::ReadOnly);
        if (!project)
            return {};
        auto rows = store::allAnnotations(*project);
        return rows ? *std::move(rows) : std::vector<store::Annotation>();
    }
    /// `file` by value: the name may belong to the session that goes.
    void open(const QString file)
    {
        m_mode.reset();
        m_session = std::make_unique<common::Session>();
        QSignalSpy opened(m_session.get(), &common::Session::opened);
        m_session->open(file);
        QVERIFY(opened.wait());
        m_mode = std::make_unique<AnnotateMode>(common::Studio{m_session.get(), m_settings.get(),
                                                               &m_navigator},
                                                nullptr);
        m_mode->resize(1200, 700);
        m_mode->show();
        m_mode->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_mode.get()));
        m_mode->shown();
    }
    void type(const char *keys) { QTest::keyClicks(m_mode.get(), QString::fromLatin1(keys)); }
    bool saved() const
    {
        return QTest::qWaitFor([this] { return m_session->saving() == 0; });
    }

private Q_SLOTS:
    void initTestCase() { common::useStyle(); }
    void init();
    void cleanup();
    void eachKeyIsOneRow();
    void heldKeyIsOneLabel();
    void undoAndRedo();
    void blindIsRecordedAndHides();
    void aChangedKeyLabelsAtOnceAndIsShown();
    void keysAreSilentInTheNote();
    void aNoteIsSavedOnEveryWayOut();
    void aNoteIsSavedWhileSomebodyTypes();
    void enterGoesOnAndPlays();
    void theQueueIsWhatTheFilterShows();
    void theAnswerInViewIsRecorded();
    void aNarrowWindowLaysThePanelOver();
    void exportsWhatTheCommandLineWrites();
    void asksWhoOnce();
    void saidAgainItIsTakenBack();
    void behindAnotherModeItLeavesTheCurrentUtteranceAlone();
    void everyControlHasAName();
    void pictures();
};

void TestAnnotateMode::init()
{
    std::filesystem::remove(m_folder / "p.merhan");
    std::filesystem::remove(m_folder / "s.ini");
    auto project = store::Project::create(m_folder / "p.merhan");
    VERIFY_RESULT(project);
    VERIFY_RESULT(store::importCorpus(*project, smallCorpus(30, m_folder.path()), "csv"));
    m_settings = std::make_unique<QSettings>(
        QString::fromStdString((m_folder / "s.ini").string()), QSettings::IniFormat);
    m_settings->setValue(u"annotator"_s, u"R2"_s);
    open(QString::fromStdString((m_folder / "p.merhan").string()));
}

void TestAnnotateMode::cleanup()
{
    m_mode.reset();
    m_session.reset();
}

void TestAnnotateMode::eachKeyIsOneRow()
{
    const QAbstractItemModelTester tester(m_mode->findChild<QueueList *>()->model());
    type("nheasfurdo"); // ten labels, ten utterances on
    type("xb");
    QVERIFY(saved());
    QCOMPARE(m_mode->pass()->place(), 12);
    type("123"); // stays
    QTest::keyClick(m_mode.get(), Qt::Key_S, Qt::ShiftModifier);
    QTest::keyClick(m_mode.get(), Qt::Key_A, Qt::ShiftModifier);
    QTest::keyClick(m_mode.get(), Qt::Key_Return);
    type("w");
    QVERIFY(saved());
    const auto rows = inTheFile();
    QCOMPARE(rows.size(), std::size_t{18});
    const char *const labels[] = {"neutral", "happy", "excited", "angry", "sad",
                                  "frustrated", "surprised", "fearful", "disgusted", "other"};
    for (std::size_t i = 0; i < 10; ++i) {
        QCOMPARE(store::plain(rows[i].value), std::string(labels[i]));
        QCOMPARE(rows[i].utterance, m_mode->pass()->queue().at(static_cast<int>(i)));
    }
    QCOMPARE(store::plain(rows[16].value), std::string("sad+angry"));
    QVERIFY(rows[14].value == store::Value(corpus::Dimensions{1.0, 2.0, 3.0}));
    QVERIFY(rows[17].field == store::Field::Later);
}

void TestAnnotateMode::heldKeyIsOneLabel()
{
    QKeyEvent press(QEvent::KeyPress, Qt::Key_S, Qt::NoModifier, u"s"_s);
    QKeyEvent again(QEvent::KeyPress, Qt::Key_S, Qt::NoModifier, u"s"_s, true);
    QApplication::sendEvent(m_mode.get(), &press);
    QApplication::sendEvent(m_mode.get(), &again);
    QApplication::sendEvent(m_mode.get(), &again);
    QVERIFY(saved());
    QCOMPARE(inTheFile().size(), std::size_t{1});
}

void TestAnnotateMode::undoAndRedo()
{
    type("sa");
    QVERIFY(m_mode->takeBack(false)); // what the window does at Ctrl+Z
    QVERIFY(saved());
    QCOMPARE(m_mode->pass()->place(), 1);
    QCOMPARE(m_mode->pass()->answered(), 1);
    open(m_session->file()); // the program starts again
    QVERIFY(m_mode->takeBack(true));
    QVERIFY(saved());
    QCOMPARE(m_mode->pass()->answered(), 2);
    QCOMPARE(inTheFile().size(), std::size_t{4});
}

void TestAnnotateMode::blindIsRecordedAndHides()
{
    const auto shows = [this](const QString &text) {
        for (const QLabel *label : m_mode->findChildren<QLabel *>())
            if (label->isVisible() && label->text() == text)
                return true;
        return false;
    };
    m_mode->resize(1500, 700);
    QVERIFY(QTest::qWaitFor([&] { return shows(u"E1"_s) && shows(u"corpus · import"_s); }));
    QSignalSpy said(m_session.get(), &common::Session::blindChanged);
    for (QPushButton *button : m_mode->findChildren<QPushButton *>())
        if (button->isCheckable())
            button->click();
    QCOMPARE(said.size(), 1);
    QVERIFY(QTest::qWaitFor([&] { return !shows(u"E1"_s) && !shows(u"corpus · import"_s); }));
    type("s");
    QVERIFY(saved());
    QCOMPARE(inTheFile().size(), std::size_t{1});
    QVERIFY(inTheFile()[0].blind);
}

void TestAnnotateMode::aChangedKeyLabelsAtOnceAndIsShown()
{
    using common::KeyId;
    common::Keys *keys = common::Keys::of(m_settings.get());
    const auto tile = [this](const QString &name) {
        for (const KeyTile *one : m_mode->findChildren<KeyTile *>())
            if (one->text() == name)
                return one->accessibleName();
        return QString();
    };
    QCOMPARE(tile(u"happy"_s), u"happy, key H"_s);
    keys->set(KeyId::Happy, QKeySequence(u"Y"_s));
    keys->set(KeyId::CantTell, QKeySequence(u"0"_s));
    keys->set(KeyId::Digit5, QKeySequence(u"F7"_s));
    QCOMPARE(tile(u"happy"_s), u"happy, key Y"_s);
    QCOMPARE(tile(u"can’t tell"_s), u"can’t tell, key 0"_s);
    type("y");
    type("h"); // nobody's now
    type("x");
    QTest::keyClick(m_mode.get(), Qt::Key_0, Qt::KeypadModifier);
    QTest::keyClick(m_mode.get(), Qt::Key_Y, Qt::ShiftModifier);
    QTest::keyClick(m_mode.get(), Qt::Key_S, Qt::ShiftModifier);
    QTest::keyClick(m_mode.get(), Qt::Key_F7);
    type("5");
    QVERIFY(saved());
    const std::vector<store::Annotation> rows = inTheFile();
    QCOMPARE(rows.size(), std::size_t{5});
    QCOMPARE(rows[0].value, store::Value(std::vector<std::string>{"happy"}));
    QCOMPARE(rows[1].field, store::Field::CantTell);
    QCOMPARE(rows[3].value, store::Value(std::vector<std::string>{"happy", "sad"}));
    QCOMPARE(rows[4].field, store::Field::Dimensions);
    // None at all: the tile is still there to be clicked.
    keys->set(KeyId::Happy, {});
    QCOMPARE(tile(u"happy"_s), u"happy"_s);
    type("y");
    QVERIFY(saved());
    QCOMPARE(inTheFile().size(), std::size_t{5});
}

void TestAnnotateMode::keysAreSilentInTheNote()
{
    type("t");
    auto *note = m_mode->findChild<QPlainTextEdit *>();
    QVERIFY(note->hasFocus());
    QTest::keyClicks(note, u"sad 3 xbw jk"_s);
    QCOMPARE(note->toPlainText(), u"sad 3 xbw jk"_s);
    QVERIFY(inTheFile().empty());
    QTest::keyClick(note, Qt::Key_Escape); // leaves, and gives the note
    QVERIFY(saved());
    QCOMPARE(inTheFile().size(), std::size_t{1});
    QCOMPARE(store::plain(inTheFile()[0].value), std::string("sad 3 xbw jk"));
    type("j");
    QCOMPARE(note->toPlainText(), QString());
    type("k");
    QCOMPARE(note->toPlainText(), u"sad 3 xbw jk"_s);
}

void TestAnnotateMode::aNoteIsSavedOnEveryWayOut()
{
    auto *note = m_mode->findChild<QPlainTextEdit *>();
    const auto newest = [this] {
        const auto rows = inTheFile();
        return rows.empty() ? std::string() : store::plain(rows.back().value);
    };
    const auto idAt = [this](int place) {
        return QString::fromStdString(
            m_mode->pass()->row(m_mode->pass()->queue().at(place))->utterance.id);
    };
    type("t");
    QTest::keyClicks(note, u"one"_s);
    m_session->current()->set(u"Small"_s, idAt(1)); // a click on a lane: the field keeps the focus
    QVERIFY(saved());
    QCOMPARE(newest(), std::string("one"));
    QVERIFY(note->hasFocus());
    QCOMPARE(note->toPlainText(), QString());
    m_session->current()->set(u"Small"_s, idAt(0)); // what stands there is shown, and isn't emptied
    QCOMPARE(note->toPlainText(), u"one"_s);
    m_session->current()->set(u"Small"_s, idAt(2));
    QVERIFY(saved());
    QCOMPARE(inTheFile().size(), std::size_t{1});

    QTest::keyClicks(note, u"two"_s);
    m_mode->hide(); // another mode
    QVERIFY(saved());
    QCOMPARE(newest(), std::string("two"));
    m_mode->show();
    type("t");
    QTest::keyClicks(note, u" three"_s);
    m_session->setBlind(true); // the note is of the pass in which it was typed
    QVERIFY(saved());
    QCOMPARE(newest(), std::string("two three"));
    QVERIFY(!inTheFile().back().blind);
    QCOMPARE(note->toPlainText(), QString());
    QTest::keyClicks(note, u"four"_s);
    m_mode.reset(); // the window closes
    QVERIFY(saved());
    QCOMPARE(newest(), std::string("four"));
    QVERIFY(inTheFile().back().blind);
    open(m_session->file());
    type("t");
    QTest::keyClicks(m_mode->findChild<QPlainTextEdit *>(), u"five"_s);
    m_session->close(); // the project closes
    QCOMPARE(newest(), std::string("onefive")); // behind what stood there
    QCOMPARE(m_session->saving(), 0);
}

void TestAnnotateMode::aNoteIsSavedWhileSomebodyTypes()
{
    auto *note = m_mode->findChild<QPlainTextEdit *>();
    type("t");
    QTest::keyClicks(note, u"a pause"_s);
    QVERIFY(inTheFile().empty());
    QVERIFY(QTest::qWaitFor([this] { return inTheFile().size() == 1; }, 3000));
    // Without a pause: a key each 100 ms, for longer than the longest.
    QSignalSpy saves(m_mode->pass(), &Pass::committed);
    QElapsedTimer typing;
    typing.start();
    while (saves.isEmpty() && typing.elapsed() < 8000)
        QTest::keyClick(note, Qt::Key_A, Qt::NoModifier, 100);
    QCOMPARE(saves.size(), 1);
}

void TestAnnotateMode::enterGoesOnAndPlays()
{
    QSignalSpy plays(&m_navigator, &common::Navigator::playAsked);
    type("j");
    QCOMPARE(plays.size(), 0);
    QTest::keyClick(m_mode.get(), Qt::Key_Return);
    QCOMPARE(plays.size(), 1);
    QCOMPARE(m_mode->pass()->place(), 2);
    m_mode->pass()->goTo(29);
    QTest::keyClick(m_mode.get(), Qt::Key_Return); // the last
    QCOMPARE(plays.size(), 1);
    QVERIFY(inTheFile().empty());
}

void TestAnnotateMode::theQueueIsWhatTheFilterShows()
{
    std::vector<std::int64_t> numbers;
    for (const int at : {20, 4, 9}) // as the table is sorted
        numbers.push_back(m_session->data().rows[static_cast<std::size_t>(at)]->number);
    m_session->setFiltered({u"Label sad"_s, [numbers] { return numbers; }});
    m_mode->shown();
    QCOMPARE(m_mode->pass()->queue().size(), 3);
    for (int i = 0; i < 3; ++i)
        QCOMPARE(m_mode->pass()->queue().at(i), numbers[static_cast<std::size_t>(i)]);
    QCOMPARE(m_mode->pass()->place(), 0);
    bool named = false;
    for (const QComboBox *box : m_mode->findChildren<QComboBox *>())
        named = named || box->currentText().contains(u"Label sad"_s);
    QVERIFY(named);
    type("s");
    QVERIFY(saved());
    // Begun: another filter is offered, not taken.
    m_session->setFiltered({u"Label angry"_s, [numbers] { return std::vector{numbers[1]}; }});
    m_mode->shown();
    QCOMPARE(m_mode->pass()->queue().size(), 3);
    QCOMPARE(m_mode->pass()->place(), 1);
    for (QPushButton *button : m_mode->findChildren<QPushButton *>())
        if (button->text() == u"Use the new filter"_s && button->isVisible())
            button->click();
    QCOMPARE(m_mode->pass()->queue().size(), 1);
    // Asked for in the table, it is taken at once.
    type("a");
    QVERIFY(saved());
    m_session->setFiltered({u"2 selected"_s, [numbers] { return std::vector{numbers[0], numbers[2]}; },
                            true});
    m_mode->shown();
    QCOMPARE(m_mode->pass()->queue().size(), 2);
    // The same rows once more, said again: nothing is offered.
    m_session->setFiltered({u"2 selected"_s, [numbers] { return std::vector{numbers[0], numbers[2]}; }});
    m_mode->shown();
    QVERIFY(!m_mode->pass()->isOutdated());
}

void TestAnnotateMode::theAnswerInViewIsRecorded()
{
    const auto inView = [this](const char *key) {
        type(key);
        return saved() && inTheFile().back().modelInView;
    };
    m_mode->resize(1500, 700);
    QVERIFY(!inView("s")); // there is no run
    {
        auto project = store::Project::open(m_folder / "p.merhan");
        VERIFY_RESULT(project);
        VERIFY_RESULT(tests::makeRun(*project, m_folder / "run", {}));
        VERIFY_RESULT(store::ingest(*project, m_folder / "run"));
    }
    open(m_session->file());
    QVERIFY(QTest::qWaitFor([this] { return m_session->shownRun()->answers() != nullptr; }));
    m_mode->resize(1500, 700);
    QVERIFY(m_mode->sidePanel()->isVisible());
    QVERIFY(inView("s"));
    m_mode->sidePanel()->hide();
    QVERIFY(!inView("s"));
    m_mode->sidePanel()->show();
    QVERIFY(inView("s"));
    m_session->setBlind(true);
    QVERIFY(!inView("s"));
    m_session->setBlind(false);
    QVERIFY(inView("s"));
    m_mode->resize(1200, 700); // the panel goes first
    QVERIFY(!inView("s"));
}

void TestAnnotateMode::aNarrowWindowLaysThePanelOver()
{
    m_mode->resize(1204, 518);
    QWidget *side = m_mode->sidePanel();
    QVERIFY(side->isHidden());
    const auto *note = m_mode->findChild<QPlainTextEdit *>();
    const int width = note->width();
    side->setVisible(true); // as F9 does
    QCOMPARE(note->width(), width);
    QCOMPARE(side->mapTo(m_mode.get(), QPoint(side->width(), 0)).x(), m_mode->width());
    QTest::keyClick(m_mode.get(), Qt::Key_Escape);
    QVERIFY(side->isHidden());
    m_mode->resize(1500, 700);
    QVERIFY(side->isVisible());
    QVERIFY(note->mapTo(m_mode.get(), QPoint(note->width(), 0)).x()
            < side->mapTo(m_mode.get(), QPoint(0, 0)).x());
}

void TestAnnotateMode::exportsWhatTheCommandLineWrites()
{
    type("sha");
    m_session->undo(u"R2"_s);
    std::optional<Result<std::int64_t>> rows;
    writeAnnotations(m_session.get(), m_folder / "out.csv", m_mode.get(),
                     [&](const Result<std::int64_t> &done) { rows = done; });
    QVERIFY(QTest::qWaitFor([&] { return rows.has_value(); }));
    VERIFY_RESULT(*rows);
    QCOMPARE(**rows, std::int64_t{4}); // what was on its way is in it
    const auto project = store::Project::open(m_folder / "p.merhan", store::Mode::ReadOnly);
    VERIFY_RESULT(project);
    VERIFY_RESULT(store::writeAnnotationsCsv(*project, m_folder / "other.csv"));
    const auto bytes = [this](const char *name) {
        QFile file(QString::fromStdString((m_folder / name).string()));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    };
    QVERIFY(!bytes("out.csv").isEmpty());
    QCOMPARE(bytes("out.csv"), bytes("other.csv"));
    rows.reset();
    writeAnnotations(m_session.get(), m_folder / "no/such/folder.csv", m_mode.get(),
                     [&](const Result<std::int64_t> &done) { rows = done; });
    QVERIFY(QTest::qWaitFor([&] { return rows.has_value(); }));
    QVERIFY(!*rows);
}

void TestAnnotateMode::asksWhoOnce()
{
    m_settings->remove(u"annotator"_s);
    open(m_session->file());
    type("s"); // nobody's
    QVERIFY(inTheFile().empty());
    QLineEdit *name = nullptr;
    for (QLineEdit *edit : m_mode->findChildren<QLineEdit *>())
        if (edit->hasFocus())
            name = edit;
    QVERIFY(name);
    QCOMPARE(name->text(), common::annotatorName(*m_settings)); // as in the status bar
    QTest::keyClicks(name, u"Ada"_s);
    QSignalSpy played(&m_navigator, &common::Navigator::playAsked);
    QTest::keyClick(name, Qt::Key_Return);
    QCOMPARE(m_settings->value(u"annotator"_s).toString(), u"Ada"_s);
    // Enter was the field's: it isn't "next and play" as well.
    QCOMPARE(m_mode->pass()->place(), 0);
    QCOMPARE(played.count(), 0);
    type("s");
    QVERIFY(saved());
    QCOMPARE(inTheFile().size(), std::size_t{1});
    QCOMPARE(inTheFile()[0].annotator, std::string("Ada"));
    // Chosen elsewhere in the window.
    m_settings->setValue(u"annotator"_s, u"Bea"_s);
    m_session->sayAnnotatorChanged();
    QCOMPARE(m_mode->pass()->annotator(), u"Bea"_s);
}

void TestAnnotateMode::saidAgainItIsTakenBack()
{
    Pass *pass = m_mode->pass();
    const std::int64_t first = pass->queue().at(0);
    for (const auto &[key, kind] : {std::pair{Qt::Key_X, Answer::Kind::CantTell},
                                    std::pair{Qt::Key_B, Answer::Kind::BadAudio}}) {
        pass->goTo(0);
        QTest::keyClick(m_mode.get(), key);
        QVERIFY(saved());
        QVERIFY(pass->answer(first).kind == kind);
        pass->goTo(0);
        QTest::keyClick(m_mode.get(), key);
        QVERIFY(saved());
        QVERIFY(pass->answer(first).kind == Answer::Kind::None);
        QCOMPARE(pass->place(), 0); // nothing was said, so it doesn't go on
    }
}

void TestAnnotateMode::behindAnotherModeItLeavesTheCurrentUtteranceAlone()
{
    m_mode->hide();
    m_session->current()->clear();
    m_mode->pass()->setQueue(Pass::Scope::All, 7U);
    QVERIFY(m_session->current()->isEmpty());
    m_mode->show();
    m_mode->shown();
    QVERIFY(!m_session->current()->isEmpty());
}

void TestAnnotateMode::everyControlHasAName()
{
    for (const QWidget *widget : m_mode->findChildren<QWidget *>()) {
        const auto *button = qobject_cast<const QAbstractButton *>(widget);
        // A combo box's own list is Qt's, and goes by the name of its box.
        const bool control = widget->focusPolicy() != Qt::NoFocus
                             && !widget->objectName().startsWith(u"qt_"_s)
                             && !widget->inherits("QComboBoxListView");
        if (control)
            QVERIFY2(!widget->accessibleName().isEmpty() || (button && !button->text().isEmpty()),
                     widget->metaObject()->className());
    }
}

void TestAnnotateMode::pictures()
{
    const QString folder = qEnvironmentVariable("MERHAN_SHOTS");
    if (folder.isEmpty())
        QSKIP("MERHAN_SHOTS names no folder for pictures");
    open(qEnvironmentVariable("MERHAN_PROJECT"));
    type("snfe");
    QTest::keyClick(m_mode.get(), Qt::Key_S, Qt::ShiftModifier);
    QTest::keyClick(m_mode.get(), Qt::Key_F, Qt::ShiftModifier);
    type("22");
    QVERIFY(saved());
    for (const bool dark : {false, true}) {
        QApplication::setPalette(common::paletteOf(common::colors(dark)));
        for (const QSize size : {QSize(1204, 518), QSize(1844, 798)}) { // within 1280×800, 1920×1080
            m_mode->resize(size);
            QTest::qWait(300);
            QVERIFY(m_mode->grab().save(u"%1/annotate-%2-%3.png"_s.arg(folder).arg(size.width()).arg(
                dark ? u"dark"_s : u"light"_s)));
        }
    }
}

QTEST_MAIN(TestAnnotateMode)
#include "tst_annotate_mode.moc"
