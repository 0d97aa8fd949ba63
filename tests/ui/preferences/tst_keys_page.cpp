// SPDX-License-Identifier: GPL-3.0-or-later
// A key is pressed anew in the preferences, and works there and then wherever it is used.
#include "ui/common/style.h"
#include "ui/preferences/keys_page.h"
#include "ui/preferences/preferences.h"

#include <QAction>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeWidget>

using namespace merhan;
using namespace merhan::preferences;
using namespace Qt::StringLiterals;
using common::KeyId;
using common::Keys;

class TestKeysPage : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<KeysPage> m_page;

    Keys *keys() { return Keys::of(m_settings.get()); }
    QLineEdit *field()
    {
        for (QLineEdit *one : m_page->findChildren<QLineEdit *>())
            if (one->isReadOnly())
                return one;
        return nullptr;
    }
    QLineEdit *search()
    {
        for (QLineEdit *one : m_page->findChildren<QLineEdit *>())
            if (!one->isReadOnly())
                return one;
        return nullptr;
    }
    QPushButton *button(const QString &text)
    {
        for (QPushButton *one : m_page->findChildren<QPushButton *>())
            if (one->text() == text)
                return one;
        return nullptr;
    }
    QString said()
    {
        QStringList all;
        for (const QLabel *label : m_page->findChildren<QLabel *>())
            if (label->isVisible())
                all << label->text();
        return all.join(u'\n');
    }
    /// As a person does: the row, Enter, the key.
    void press(KeyId id, Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        m_page->choose(id);
        auto *list = m_page->findChild<QTreeWidget *>();
        list->setFocus();
        QTest::keyClick(list, Qt::Key_Return);
        QVERIFY(field()->hasFocus());
        QTest::keyClick(field(), key, modifiers);
    }

private Q_SLOTS:
    void initTestCase() { common::useStyle(); }

    void init()
    {
        QFile::remove(m_folder.filePath(u"settings.ini"_s));
        m_settings =
            std::make_unique<QSettings>(m_folder.filePath(u"settings.ini"_s), QSettings::IniFormat);
        m_page = std::make_unique<KeysPage>(keys());
        m_page->resize(620, 520);
        m_page->show();
        m_page->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    }

    void theTableIsWithoutConflict()
    {
        QSet<QString> names;
        for (int i = 0; i < static_cast<int>(KeyId::Count); ++i) {
            const auto id = static_cast<KeyId>(i);
            const QKeySequence key = Keys::standardKey(id);
            QVERIFY2(key.count() == 1, qPrintable(Keys::name(id)));
            QVERIFY2(keys()->usedBy(id, key).isEmpty(), qPrintable(Keys::name(id)));
            QVERIFY2(Keys::refusal(id, key).isEmpty(), qPrintable(Keys::name(id)));
            QVERIFY2(!names.contains(Keys::name(id)), qPrintable(Keys::name(id)));
            names << Keys::name(id);
        }
    }

    void theyAreFoundByNameAndByKey()
    {
        QCOMPARE(m_page->shown().size(), static_cast<int>(KeyId::Count));
        QVERIFY(m_page->shown().contains(u"Ctrl+O  Open a project"_s));
        QTest::keyClicks(search(), u"a proj"_s);
        QCOMPARE(m_page->shown(), QStringList(u"Ctrl+O  Open a project"_s));
        search()->clear();
        QTest::keyClicks(search(), u"shift+sp"_s);
        QCOMPARE(m_page->shown(), QStringList(u"Shift+Space  Play from its start"_s));
        search()->clear();
        QTest::keyClicks(search(), u","_s);
        QCOMPARE(m_page->shown(),
                 QStringList({u"Ctrl+,  Preferences"_s, u",  A tenth of a second back"_s}));
        search()->clear();
        QTest::keyClicks(search(), u"-"_s);
        QCOMPARE(m_page->shown(), QStringList(u"−  Zoom out"_s));
        search()->clear();
        QTest::keyClicks(search(), u"ctrl+left"_s);
        QCOMPARE(m_page->shown(), QStringList(u"Ctrl+←  Previous turn"_s));
    }

    void aFreeKeyIsTakenAndKept()
    {
        QAction undo;
        keys()->giveTo(&undo, KeyId::Undo);
        QAction play(u"&Play"_s);
        keys()->showBeside(&play, KeyId::Play);
        press(KeyId::Undo, Qt::Key_Y, Qt::ControlModifier);
        QCOMPARE(undo.shortcut(), QKeySequence(u"Ctrl+Y"_s));
        press(KeyId::Play, Qt::Key_Q);
        QCOMPARE(play.text(), u"&Play\tQ"_s);
        QVERIFY(m_page->shown().contains(u"Ctrl+Y  Undo"_s));
        QVERIFY(!field()->hasFocus()); // back in the list
        m_settings->sync();
        QSettings again(m_settings->fileName(), QSettings::IniFormat);
        QCOMPARE(Keys::of(&again)->key(KeyId::Undo), QKeySequence(u"Ctrl+Y"_s));
        QCOMPARE(Keys::of(&again)->key(KeyId::Play), QKeySequence(u"Q"_s));
        QCOMPARE(Keys::of(&again)->key(KeyId::Redo), QKeySequence(u"Ctrl+Shift+Z"_s));
    }

    void aUsedKeyIsAskedFor()
    {
        QSignalSpy changed(keys(), &Keys::changed);
        press(KeyId::BadAudio, Qt::Key_P);
        QVERIFY2(said().contains(u"P is used by “Play with its neighbours” (Player)"_s),
                 qPrintable(said()));
        QCOMPARE(changed.count(), 0);
        QTest::mouseClick(button(u"Keep it there"_s), Qt::LeftButton);
        QCOMPARE(keys()->key(KeyId::BadAudio), QKeySequence(u"B"_s));
        QVERIFY(!said().contains(u"is used by"_s));
        press(KeyId::BadAudio, Qt::Key_P);
        QVERIFY(button(u"Take it"_s)->hasFocus());
        QTest::keyClick(button(u"Take it"_s), Qt::Key_Space);
        QCOMPARE(keys()->key(KeyId::BadAudio), QKeySequence(u"P"_s));
        QVERIFY(keys()->key(KeyId::PlayNeighbours).isEmpty());
        QVERIFY(m_page->shown().contains(u"–  Play with its neighbours"_s));
        // Kept as none, too: the next start doesn't give it back.
        m_settings->sync();
        QSettings again(m_settings->fileName(), QSettings::IniFormat);
        QVERIFY(Keys::of(&again)->key(KeyId::PlayNeighbours).isEmpty());
    }

    void whereTheyDontMeetOneKeyIsTwo()
    {
        press(KeyId::Later, Qt::Key_M); // marks are the table's
        QCOMPARE(keys()->key(KeyId::Later), QKeySequence(u"M"_s));
        QCOMPARE(keys()->key(KeyId::Mark), QKeySequence(u"M"_s));
    }

    void aLettersShiftIsItsOwn()
    {
        press(KeyId::Sad, Qt::Key_Z);
        QVERIFY2(said().contains(u"Show the utterance"_s), qPrintable(said()));
        QVERIFY2(said().contains(u"Show the dialog"_s), qPrintable(said())); // Shift+Z
        QTest::keyClick(button(u"Take it"_s), Qt::Key_Space);
        QVERIFY(keys()->key(KeyId::ShowDialog).isEmpty());
        press(KeyId::PlayFromStart, Qt::Key_H, Qt::ShiftModifier);
        QVERIFY2(said().contains(u"“happy” (Labels)"_s), qPrintable(said()));
    }

    void whatCantBeIsSaid_data()
    {
        QTest::addColumn<int>("id");
        QTest::addColumn<int>("key");
        QTest::addColumn<int>("modifiers");
        QTest::newRow("a label's key with Ctrl")
            << static_cast<int>(KeyId::Happy) << static_cast<int>(Qt::Key_Y)
            << static_cast<int>(Qt::ControlModifier);
        QTest::newRow("a label's digit")
            << static_cast<int>(KeyId::Happy) << static_cast<int>(Qt::Key_9) << 0;
        QTest::newRow("what copies") << static_cast<int>(KeyId::Undo) << static_cast<int>(Qt::Key_C)
                                     << static_cast<int>(Qt::ControlModifier);
        QTest::newRow("a menu's") << static_cast<int>(KeyId::Undo) << static_cast<int>(Qt::Key_F)
                                  << static_cast<int>(Qt::AltModifier);
        QTest::newRow("a letter that works in fields")
            << static_cast<int>(KeyId::PlayInFields) << static_cast<int>(Qt::Key_Y) << 0;
    }

    void whatCantBeIsSaid()
    {
        QFETCH(int, id);
        QFETCH(int, key);
        QFETCH(int, modifiers);
        QSignalSpy changed(keys(), &Keys::changed);
        press(static_cast<KeyId>(id), static_cast<Qt::Key>(key),
              static_cast<Qt::KeyboardModifiers>(modifiers));
        QCOMPARE(changed.count(), 0);
        const QString why = Keys::refusal(
            static_cast<KeyId>(id),
            QKeySequence(QKeyCombination(static_cast<Qt::KeyboardModifiers>(modifiers),
                                         static_cast<Qt::Key>(key))));
        QVERIFY(!why.isEmpty() && said().contains(why));
        QVERIFY(field()->hasFocus()); // waits for a better one
        QTest::keyClick(field(), Qt::Key_Escape);
        QVERIFY(!field()->hasFocus() && m_page->isVisible());
    }

    void oneAndAllAreResetAndTakenBack()
    {
        press(KeyId::Happy, Qt::Key_Y);
        press(KeyId::Undo, Qt::Key_Y, Qt::ControlModifier);
        m_page->choose(KeyId::Happy);
        QTest::mouseClick(button(u"Reset"_s), Qt::LeftButton);
        QVERIFY(!keys()->isChanged(KeyId::Happy));
        QVERIFY(!button(u"Reset"_s)->isEnabled());
        QVERIFY(keys()->isChanged(KeyId::Undo));
        QTest::mouseClick(button(u"No key"_s), Qt::LeftButton);
        QVERIFY(keys()->key(KeyId::Happy).isEmpty());
        QTest::mouseClick(button(u"Reset all"_s), Qt::LeftButton);
        for (int i = 0; i < static_cast<int>(KeyId::Count); ++i)
            QVERIFY(!keys()->isChanged(static_cast<KeyId>(i)));
        QVERIFY(m_settings->allKeys().isEmpty());
        QTest::mouseClick(button(u"Undo"_s), Qt::LeftButton);
        QCOMPARE(keys()->key(KeyId::Undo), QKeySequence(u"Ctrl+Y"_s));
        QVERIFY(keys()->key(KeyId::Happy).isEmpty());
    }

    void signsAndKeypadAreOneKey()
    {
        const auto pressed = [](Qt::Key key, Qt::KeyboardModifiers modifiers) {
            return Keys::pressed(QKeyEvent(QEvent::KeyPress, key, modifiers));
        };
        QCOMPARE(pressed(Qt::Key_Plus, Qt::ShiftModifier), QKeySequence(u"+"_s));
        QCOMPARE(pressed(Qt::Key_1, Qt::KeypadModifier), QKeySequence(u"1"_s));
        QCOMPARE(pressed(Qt::Key_Enter, Qt::KeypadModifier), QKeySequence(u"Return"_s));
        QCOMPARE(pressed(Qt::Key_Space, Qt::ShiftModifier), QKeySequence(u"Shift+Space"_s));
        QCOMPARE(pressed(Qt::Key_Z, Qt::ShiftModifier), QKeySequence(u"Shift+Z"_s));
        QVERIFY(pressed(Qt::Key_Shift, Qt::ShiftModifier).isEmpty());
        QVERIFY(pressed(Qt::Key_AltGr, {}).isEmpty());
    }
};

QTEST_MAIN(TestKeysPage)
#include "tst_keys_page.moc"
