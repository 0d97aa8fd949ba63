// SPDX-License-Identifier: GPL-3.0-or-later
//
// With MERHAN_SHOTS=FOLDER and MERHAN_PROJECT=X.merhan it also takes pictures of that project.
#include "tests/core/store/small_project.h"
#include "ui/annotate/annotate_mode.h"
#include "ui/annotate/key_tile.h"
#include "ui/annotate/queue_list.h"
#include "ui/common/palette.h"
#include "ui/common/style.h"

#include <QAbstractItemModelTester>
#include <QAbstractButton>
#include <QApplication>
#include <QComboBox>
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
        m_mode = std::make_unique<AnnotateMode>(common::Studio{m_session.get(), m_settings.get()},
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
    void undoAndRedoByKeys();
    void blindIsRecordedAndHides();
    void keysAreSilentInTheNote();
    void asksWhoOnce();
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

void TestAnnotateMode::undoAndRedoByKeys()
{
    type("sa");
    QTest::keyClick(m_mode.get(), Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(saved());
    QCOMPARE(m_mode->pass()->place(), 1);
    QCOMPARE(m_mode->pass()->answered(), 1);
    open(m_session->file()); // the program starts again
    QTest::keyClick(m_mode.get(), Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
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
    QTest::keyClicks(name, u"Ada"_s);
    QTest::keyClick(name, Qt::Key_Return);
    QCOMPARE(m_settings->value(u"annotator"_s).toString(), u"Ada"_s);
    type("s");
    QVERIFY(saved());
    QCOMPARE(inTheFile().size(), std::size_t{1});
    QCOMPARE(inTheFile()[0].annotator, std::string("Ada"));
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
