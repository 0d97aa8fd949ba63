// SPDX-License-Identifier: GPL-3.0-or-later
// The parts of the window that every mode shares, each without the others.
#include "core/store/errors.h"
#include "tests/ui/browse/some_rows.h"
#include "ui/common/action_palette.h"
#include "ui/common/help_button.h"
#include "ui/common/history.h"
#include "ui/common/label_keys.h"
#include "ui/common/log_window.h"
#include "ui/common/main_window.h"
#include "ui/common/status_line.h"
#include "ui/common/style.h"
#include "ui/common/text.h"

#include <QAction>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>
#include <QVBoxLayout>

using namespace merhan;
using namespace merhan::common;
using namespace Qt::StringLiterals;

namespace {

/// A mode with a list, a field and a side panel.
class Page : public Mode {
public:
    explicit Page(QWidget *parent)
        : Mode(parent), m_side(new QListWidget(this)), m_field(new QLineEdit(this)),
          m_choice(new QComboBox(this)), m_list(new QListWidget(this))
    {
        auto *layout = new QVBoxLayout(this);
        for (QWidget *widget : std::initializer_list<QWidget *>{m_side, m_field, m_choice, m_list})
            layout->addWidget(widget);
        m_choice->addItems({u"x"_s, u"y"_s});
        addEditAction(u"&Mark"_s, KeyId::Mark, [this] { ++marks; });
    }
    QWidget *sidePanel() override { return m_side; }
    void shown() override { m_list->setFocus(); }
    QLineEdit *field() const { return m_field; }
    QComboBox *choice() const { return m_choice; }
    QListWidget *list() const { return m_list; }
    int marks = 0;

private:
    QListWidget *m_side;
    QLineEdit *m_field;
    QComboBox *m_choice;
    QListWidget *m_list;
};

Mode *makePage(const Studio &, QWidget *parent)
{
    return new Page(parent);
}

} // namespace

class TestWindowParts : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;

private Q_SLOTS:
    void initTestCase() { useStyle(); }

    void backLeadsToWhereOneStayed()
    {
        History history;
        QVERIFY(!history.canGoBack() && !history.canGoForward());
        const auto at = [](const char *mode, const char *id) {
            return History::Place{QLatin1String(mode), u"made"_s, QLatin1String(id)};
        };
        history.visit(at("corpus", "a"), 0);
        history.visit(at("corpus", "b"), 5000);
        for (int i = 0; i < 20; ++i) // J held down: passed, not visited
            history.visit(at("corpus", qPrintable(u"x%1"_s.arg(i))), 10000 + 30 * i);
        history.visit(at("corpus", "c"), 10700);
        history.visit(at("annotate", "c"), 10800); // another mode is always another place
        QCOMPARE(history.back(), at("corpus", "c"));
        QCOMPARE(history.back(), at("corpus", "b"));
        QCOMPARE(history.back(), at("corpus", "a"));
        QVERIFY(!history.back());
        QCOMPARE(history.forward(), at("corpus", "b"));
        history.visit(at("inspect", "b"), 20000); // from here on it is another way
        QVERIFY(!history.canGoForward());
        QCOMPARE(history.back(), at("corpus", "b"));
    }

    void thePaletteFindsWordsInAnyOrder_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<bool>("found");
        QTest::newRow("nothing typed") << u""_s << true;
        QTest::newRow("a word") << u"import"_s << true;
        QTest::newRow("two beginnings") << u"co im"_s << true;
        QTest::newRow("its menu") << u"file import"_s << true;
        QTest::newRow("capitals") << u"IMPORT"_s << true;
        QTest::newRow("the middle of a word") << u"port"_s << false;
        QTest::newRow("one word too many") << u"import now"_s << false;
    }

    void thePaletteFindsWordsInAnyOrder()
    {
        QFETCH(QString, typed);
        QFETCH(bool, found);
        QCOMPARE(ActionPalette::matches(typed, u"Import a corpus… File"_s), found);
    }

    void thePaletteDoesWhatIsChosen()
    {
        QAction open(u"&Open…"_s), fish(u"Fish && &chips"_s), off(u"Off"_s);
        off.setEnabled(false);
        QSignalSpy opened(&open, &QAction::triggered), fried(&fish, &QAction::triggered);
        QSignalSpy never(&off, &QAction::triggered);
        ActionPalette palette({{u"File"_s, &open}, {u"Edit"_s, &fish}, {u"Edit"_s, &off}}, nullptr);
        palette.show();
        QCOMPARE(palette.shown(), QStringList({u"Open…"_s, u"Fish & chips"_s, u"Off"_s}));
        auto *field = palette.findChild<QLineEdit *>();
        QTest::keyClicks(field, u"off"_s);
        QTest::keyClick(field, Qt::Key_Return); // can't be done: it stays open
        QVERIFY(palette.isVisible());
        field->clear();
        QTest::keyClick(field, Qt::Key_Down);
        QTest::keyClick(field, Qt::Key_Return);
        QTRY_COMPARE(fried.count(), 1);
        QCOMPARE(opened.count() + never.count(), 0);
        QVERIFY(!palette.isVisible());
    }

    void theNearestQuestionIsAnswered()
    {
        QWidget window;
        auto *left = new QWidget(&window);
        auto *right = new QWidget(&window);
        auto *word = new QLineEdit(right);
        auto *alone = new QLineEdit(&window);
        auto *first = new HelpButton(u"WAR"_s, u"The share that is right."_s, u"WAR = right / all"_s, left);
        auto *second = new HelpButton(u"UAR"_s, u"The mean of the recalls."_s, {}, right);
        window.show();
        QCOMPARE(HelpButton::nearest(word), second);
        QCOMPARE(HelpButton::nearest(alone), first);
        second->hide();
        QCOMPARE(HelpButton::nearest(word), first);
        first->hide();
        QCOMPARE(HelpButton::nearest(word), nullptr);
        QCOMPARE(second->accessibleName(), u"What is UAR?"_s);
        QVERIFY(first->accessibleDescription().contains(u"right / all"_s));
    }

    void aLabelsKeyChoosesInItsMenu()
    {
        QCOMPARE(inLabelMenu(u"happy"_s, QKeySequence(u"H"_s)), u"happy (&H)"_s);
        QCOMPARE(inLabelMenu(u"frustrated"_s, QKeySequence(u"T"_s)), u"frustrated (&T)"_s);
        QCOMPARE(inLabelMenu(u"happy"_s, QKeySequence(u"Y"_s)), u"happy (&Y)"_s);
        QCOMPARE(inLabelMenu(u"happy"_s, QKeySequence(u"V"_s)), u"happy (&V)"_s);
        QCOMPARE(inLabelMenu(u"happy"_s, QKeySequence()), u"happy"_s);
    }

    void theLogIsSavedAsItIsShown()
    {
        QFile file(m_folder.filePath(u"studio.log"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("one\n");
        file.flush();
        LogWindow window(file.fileName(), nullptr);
        QCOMPARE(window.text(), u"one\n"_s);
        file.write("zwei, zwölf\n");
        file.close();
        QTRY_COMPARE(window.text(), u"one\nzwei, zwölf\n"_s);
        const QString target = m_folder.filePath(u"sent.txt"_s);
        QVERIFY(window.saveTo(target));
        QFile saved(target);
        QVERIFY(saved.open(QIODevice::ReadOnly));
        QCOMPARE(QString::fromUtf8(saved.readAll()), u"one\nzwei, zwölf\n"_s);
        QVERIFY(!window.saveTo(m_folder.filePath(u"no such folder/log.txt"_s)));
        LogWindow without(QString(), nullptr);
        QVERIFY(without.text().isEmpty());
    }

    void theStatusLineSaysWhatIsntSaved()
    {
        QSettings settings(m_folder.filePath(u"settings.ini"_s), QSettings::IniFormat);
        Session session;
        StatusLine line({&session, &settings});
        line.show();
        // Without a project a label can't be written: it stays said until it was read.
        QSignalSpy failed(&session, &Session::gestureFailed);
        session.annotate({});
        QCOMPARE(failed.count(), 1);
        QStringList texts;
        for (const QToolButton *button : line.findChildren<QToolButton *>())
            texts << button->text();
        QVERIFY2(texts.contains(u"A label isn’t saved"_s), qPrintable(texts.join(u'|')));
        line.say(u"A sentence."_s);
        QCOMPARE(line.said(), u"A sentence."_s);
    }

    void theWindowRemembersAndLeadsBack()
    {
        const QString file = m_folder.filePath(u"window.merhan"_s);
        {
            auto project = store::Project::create(toPath(file));
            QVERIFY(project);
            corpus::ImportedCorpus imported;
            imported.name = "made";
            imported.root = toPath(m_folder.path());
            imported.utterances = tests::someUtterances(10);
            QVERIFY(store::importCorpus(*project, imported, "csv"));
        }
        QSettings settings(m_folder.filePath(u"window.ini"_s), QSettings::IniFormat);
        const std::vector<ModeEntry> modes = {{"one", "One", "", "corpus", makePage},
                                              {"two", "Two", "", "train", makePage}};
        Session session;
        QSignalSpy opened(&session, &Session::opened);
        {
            MainWindow window({&session, &settings}, modes);
            window.show();
            window.openFile(file);
            QVERIFY(opened.wait(10000));
            QCOMPARE(window.mode(), u"one"_s);
            const auto id = [&](std::size_t row) {
                return QString::fromStdString(session.data().rows[row]->utterance.id);
            };
            session.current()->set(u"made"_s, id(2));
            window.goTo(u"two"_s);
            window.goTo(u"no such mode"_s);
            QCOMPARE(window.mode(), u"two"_s);
            window.goBack();
            QCOMPARE(window.mode(), u"one"_s);
            QCOMPARE(session.current()->id(), id(2));
            window.goForward();
            QCOMPARE(window.mode(), u"two"_s);

            // Esc leads out of a field; F6 from panel to panel and round.
            auto *page = window.findChildren<Page *>().last();
            window.activateWindow();
            QVERIFY(QTest::qWaitForWindowActive(&window));
            page->field()->setFocus();
            QTest::keyClick(page->field(), Qt::Key_Escape);
            QCOMPARE(window.focusWidget(), page->list());
            QSet<QWidget *> seen;
            for (int i = 0; i < 3; ++i) {
                window.nextPanel();
                seen.insert(window.focusWidget());
            }
            QCOMPARE(seen.size(), 3); // rail, side panel, page
            QVERIFY(seen.contains(page->list()) && seen.contains(page->sidePanel()));

            // A key that is a letter alone is the action's, but where somebody types.
            Keys *keys = Keys::of(&settings);
            const bool before = page->sidePanel()->isHidden();
            keys->set(KeyId::SidePanel, QKeySequence(u"Y"_s));
            page->field()->setFocus();
            QTest::keyClicks(page->field(), u"y"_s);
            QCOMPARE(page->field()->text(), u"y"_s);
            QTest::keyClick(page->choice(), Qt::Key_Y);
            QCOMPARE(page->sidePanel()->isHidden(), before);
            page->list()->setFocus();
            QTest::keyClick(page->list(), Qt::Key_F9); // nobody's now
            QCOMPARE(page->sidePanel()->isHidden(), before);
            QTest::keyClick(page->list(), Qt::Key_Y);
            QCOMPARE(page->sidePanel()->isHidden(), !before);
            QTest::keyClick(page->list(), Qt::Key_M);
            QCOMPARE(page->marks, 1);
            keys->set(KeyId::Mark, QKeySequence(u"Ctrl+M"_s));
            QTest::keyClick(page->list(), Qt::Key_M);
            QCOMPARE(page->marks, 1);
            QTest::keyClick(page->field(), Qt::Key_M, Qt::ControlModifier);
            QCOMPARE(page->marks, 2);
            QStringList shown;
            for (const ActionPalette::Entry &entry : window.actionEntries())
                shown << ActionPalette::nameOf(entry.action) + u' '
                             + ActionPalette::keyOf(entry.action);
            QVERIFY(shown.contains(u"Side panel Y"_s) && shown.contains(u"Mark Ctrl+M"_s));
            keys->resetAll();

            page->sidePanel()->hide();
            window.close();
        }
        QCOMPARE(settings.value(u"window/mode"_s).toString(), u"two"_s); // its key, no number
        // Made anew over the open project, as when the language changes.
        MainWindow again({&session, &settings}, modes);
        again.showProject();
        QCOMPARE(again.mode(), u"two"_s);
        QVERIFY(again.findChildren<Page *>().last()->sidePanel()->isHidden());
        QStringList names;
        for (const ActionPalette::Entry &entry : again.actionEntries())
            names << ActionPalette::nameOf(entry.action);
        for (const char *name : {"Open a project…", "Preferences…", "Two", "Full screen", "Show log…"})
            QVERIFY2(names.contains(QString::fromUtf8(name)), name);
    }
};

QTEST_MAIN(TestWindowParts)
#include "tst_window_parts.moc"
