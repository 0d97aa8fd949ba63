// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/settings.h"
#include "tests/core/store/small_project.h"
#include "tests/ui/browse/some_project.h"
#include "ui/browse/chip_row.h"
#include "ui/browse/corpus_mode.h"
#include "ui/browse/filter_bar.h"
#include "ui/browse/filter_menu.h"
#include "ui/browse/names_dialog.h"
#include "ui/browse/saved_filters.h"
#include "ui/browse/selection_bar.h"
#include "ui/browse/utterance_details.h"
#include "ui/browse/utterance_table.h"
#include "ui/browse/utterance_table_model.h"
#include "ui/common/chip.h"
#include "ui/common/shown_run.h"
#include "ui/common/unsaved_bar.h"

#include <QComboBox>
#include <QHeaderView>
#include <QInputDialog>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTextBrowser>
#include <QTreeView>

using namespace merhan;
using namespace merhan::browse;
using namespace Qt::StringLiterals;
using tests::SomeRun;

class TestCorpusMode : public QObject {
    Q_OBJECT

    std::unique_ptr<Folder> m_folder;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<common::Session> m_session;
    std::unique_ptr<common::Navigator> m_navigator;
    std::unique_ptr<CorpusMode> m_mode;

    std::filesystem::path file() const { return *m_folder / "X.merhan"; }
    UtteranceTable *table() const { return m_mode->table(); }
    UtteranceTableModel *model() const { return m_mode->model(); }

    void open(int utterances = 120)
    {
        if (!std::filesystem::exists(file()))
            VERIFY_RESULT(tests::makeProject(file(), *m_folder / "corpus", utterances));
        m_mode.reset();
        m_session = std::make_unique<common::Session>();
        m_mode = std::make_unique<CorpusMode>(
            common::Studio{m_session.get(), m_settings.get(), m_navigator.get()}, nullptr);
        m_mode->resize(1200, 640);
        m_mode->show();
        m_session->open(QString::fromStdString(file().string()));
        QTRY_VERIFY(m_session->isOpen());
        QTRY_COMPARE(model()->total(), utterances);
        QTRY_VERIFY(m_session->shownRun()->isRead());
    }
    void select(int first, int last)
    {
        table()->setCurrentIndex(model()->index(first, 1));
        table()->selectionModel()->select(
            QItemSelection(model()->index(first, 0), model()->index(last, 0)),
            QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    }
    void press(Qt::Key key) { QTest::keyClick(table(), key); }
    void saved(int gestures, QSignalSpy &spy)
    {
        QTRY_COMPARE(spy.size(), gestures);
        QCOMPARE(m_session->saving(), 0);
    }
    QPushButton *button(const QString &text) const
    {
        for (auto *one : m_mode->findChildren<QPushButton *>())
            if (one->text() == text)
                return one;
        return nullptr;
    }
    QStringList shownTexts() const
    {
        QStringList texts;
        for (const auto *label : m_mode->findChildren<QLabel *>())
            if (label->isVisible())
                texts << label->text();
        return texts;
    }
    QByteArray labelAt(int row) const
    {
        return model()
            ->index(row, static_cast<int>(Column::Label))
            .data(UtteranceTableModel::KeyRole)
            .toByteArray();
    }

private Q_SLOTS:
    void init()
    {
        QLocale::setDefault(QLocale(QLocale::English));
        m_folder = std::make_unique<Folder>();
        m_settings = std::make_unique<QSettings>(
            QString::fromStdString((*m_folder / "settings.ini").string()), QSettings::IniFormat);
        m_settings->setValue(u"annotator"_s, u"R2"_s);
        m_navigator = std::make_unique<common::Navigator>();
    }
    void cleanup()
    {
        m_mode.reset();
        m_session.reset();
    }

    void keysWorkAsSoonAsAProjectIsOpen()
    {
        open();
        QTRY_VERIFY(table()->selectionModel()->hasSelection());
        QCOMPARE(table()->currentIndex().row(), 0);
        QVERIFY(table()->selectionModel()->isRowSelected(0));
        QCOMPARE(m_session->current()->id(),
                 table()->currentIndex().data(UtteranceTableModel::UtteranceRole).toString());
        QCOMPARE(m_mode->focusWidget(), table());
        QSignalSpy gestures(m_session.get(), &common::Session::gestureSaved);
        press(Qt::Key_M);
        saved(1, gestures);
    }

    void severalRowsGetALabelInOneGestureAndUndoTakesItBack()
    {
        open();
        select(3, 7);
        const QByteArray before = labelAt(5);
        QSignalSpy gestures(m_session.get(), &common::Session::gestureSaved);
        press(Qt::Key_L);
        QMenu *menu = m_mode->findChild<SelectionBar *>()->labelMenu();
        QTRY_VERIFY(menu->isVisible());
        QTest::keyClick(menu, Qt::Key_R); // fearful
        saved(1, gestures);
        const auto written = gestures[0][0].value<store::Written>();
        QCOMPARE(written.rows.size(), std::size_t{5});
        for (const store::Annotation &row : written.rows) {
            QCOMPARE(row.annotator, std::string("R2"));
            QVERIFY(!row.modelInView); // there is no run
        }
        for (int row = 3; row <= 7; ++row)
            QCOMPARE(labelAt(row), QByteArray("fearful"));
        QVERIFY(labelAt(8) != "fearful");
        m_session->undo(u"R2"_s);
        saved(2, gestures);
        QCOMPARE(labelAt(5), before);
    }

    void mMarksAndTakesTheMarkBack()
    {
        open();
        select(3, 5);
        QSignalSpy gestures(m_session.get(), &common::Session::gestureSaved);
        press(Qt::Key_M);
        saved(1, gestures);
        for (int row = 3; row <= 5; ++row)
            QVERIFY(model()->columns().marked[static_cast<std::size_t>(row)] != 0);
        select(3, 4);
        press(Qt::Key_M);
        saved(2, gestures);
        QVERIFY(model()->columns().marked[3] == 0);
        QVERIFY(model()->columns().marked[5] != 0);
        select(4, 5); // one has it, one hasn't: both get it
        press(Qt::Key_M);
        saved(3, gestures);
        QVERIFY(model()->columns().marked[4] != 0);
    }

    void tWritesOneNoteForAll()
    {
        open();
        select(10, 11);
        QSignalSpy gestures(m_session.get(), &common::Session::gestureSaved);
        press(Qt::Key_T);
        auto *dialog = m_mode->findChild<QInputDialog *>();
        QVERIFY(dialog);
        dialog->setTextValue(u"laughs"_s);
        dialog->accept();
        saved(1, gestures);
        QCOMPARE(model()->columns().note[10], std::string("laughs"));
        QCOMPARE(model()->columns().note[11], std::string("laughs"));
        QLineEdit *search = m_mode->findChild<QLineEdit *>();
        QTest::keyClicks(search, u"LAUGHS"_s); // notes are searched
        QCOMPARE(model()->rowCount(), 2);
    }

    void lettersInTheSearchFieldAreText()
    {
        open();
        select(3, 3);
        QSignalSpy gestures(m_session.get(), &common::Session::gestureFailed);
        auto *search = m_mode->findChild<QLineEdit *>();
        search->setFocus();
        QTest::keyClicks(search, u"mlt"_s);
        QCOMPARE(search->text(), u"mlt"_s);
        QVERIFY(!m_mode->findChild<QInputDialog *>());
        QVERIFY(!QApplication::activePopupWidget());
        QCOMPARE(m_session->saving(), 0);
    }

    void jAndKGoEnterInspectsADoubleClickPlays()
    {
        open();
        table()->setCurrentIndex(model()->index(4, 1));
        press(Qt::Key_J);
        QCOMPARE(table()->currentIndex().row(), 5);
        press(Qt::Key_K);
        press(Qt::Key_K);
        QCOMPARE(table()->currentIndex().row(), 3);
        QSignalSpy modes(m_navigator.get(), &common::Navigator::modeAsked);
        QSignalSpy plays(m_navigator.get(), &common::Navigator::playAsked);
        press(Qt::Key_Return);
        QCOMPARE(modes.size(), 1);
        QCOMPARE(modes[0][0].toString(), u"inspect"_s);
        const QPoint at = table()->visualRect(model()->index(6, 1)).center();
        QTest::mouseClick(table()->viewport(), Qt::LeftButton, {}, at);
        QTest::mouseDClick(table()->viewport(), Qt::LeftButton, {}, at);
        QCOMPARE(plays.size(), 1);
        QCOMPARE(m_session->current()->id(), model()->index(6, 1).data().toString());
    }

    void answersAppearWithTheRunAndFollowTheChosenOne()
    {
        open();
        QVERIFY(table()->isColumnHidden(static_cast<int>(Column::Predicted)));
        QVERIFY(shownTexts().contains(u"No run yet."_s));
        VERIFY_RESULT(
            tests::addRun(file(), {.name = "one", .startedAt = "2026-03-01T12:00:00.000Z"}));
        VERIFY_RESULT(tests::addRun(
            file(), {.name = "two", .startedAt = "2026-03-02T12:00:00.000Z", .wrongEvery = 2}));
        m_session->sayRunsChanged();
        QTRY_VERIFY(model()->hasAnswers());
        QVERIFY(!table()->isColumnHidden(static_cast<int>(Column::Predicted)));
        QVERIFY(!table()->isColumnHidden(static_cast<int>(Column::Confidence)));
        QVERIFY(!shownTexts().contains(u"No run yet."_s));
        QCOMPARE(model()->columns().answers.of->run.name, std::string("two"));
        UtteranceFilter filter;
        filter.verdicts = {Verdict::Different};
        const auto show = [&] {
            m_mode->filterBar()->setFilter(filter);
            Q_EMIT m_mode->filterBar()->filterChanged(filter);
        };
        show();
        const int ofTwo = model()->rowCount();
        QVERIFY(ofTwo > 0);
        QComboBox *runs = m_mode->findChild<QComboBox *>();
        runs->setCurrentIndex(0);
        Q_EMIT runs->activated(0);
        QTRY_COMPARE(model()->columns().answers.of->run.name, std::string("one"));
        QCOMPARE(m_session->shownRun()->name(), u"one"_s);
        QVERIFY(model()->rowCount() > 0 && model()->rowCount() < ofTwo); // filtered by its answers

        // A label given with them in view says so.
        QSignalSpy gestures(m_session.get(), &common::Session::gestureSaved);
        select(0, 0);
        press(Qt::Key_M);
        saved(1, gestures);
        QVERIFY(gestures[0][0].value<store::Written>().rows.at(0).modelInView);
    }

    void chipsTakeTheirFilterAway()
    {
        open();
        UtteranceFilter filter{.sessions = {"1"}, .duration = {.least = 2}};
        m_mode->filterBar()->setFilter(filter);
        Q_EMIT m_mode->filterBar()->filterChanged(filter);
        const int both = model()->rowCount();
        auto chips = m_mode->findChildren<common::Chip *>();
        QCOMPARE(chips.size(), 2);
        QTest::keyClick(chips[0], Qt::Key_Delete);
        QVERIFY(model()->filter() == UtteranceFilter({.duration = {.least = 2}}));
        QVERIFY(model()->rowCount() > both);
        QTRY_COMPARE(m_mode->findChildren<common::Chip *>().size(), 1);
        QCOMPARE(m_session->filtered().words, u"Duration 2 s or more"_s);
        QCOMPARE(static_cast<int>(m_session->filtered().numbers().size()), model()->rowCount());
    }

    void chipsThatHaveNoRoomStandInAMenu()
    {
        open();
        m_mode->resize(900, 640);
        UtteranceFilter filter{.labels = {"sad", "angry", "happy"},
                               .sessions = {"1", "2"},
                               .duration = {.least = 2},
                               .valence = {.least = 1},
                               .marked = false};
        m_mode->filterBar()->setFilter(filter);
        Q_EMIT m_mode->filterBar()->filterChanged(filter);
        int visible = 0;
        const auto *row = m_mode->findChild<ChipRow *>();
        for (const auto *chip : m_mode->findChildren<common::Chip *>())
            if (chip->isVisible()) {
                ++visible;
                QVERIFY(row->rect().contains(chip->geometry()));
            }
        QPushButton *more = button(u"+%1"_s.arg(5 - visible));
        QVERIFY(visible < 5);
        QVERIFY(more && more->isVisible());
        QVERIFY(row->rect().contains(more->geometry()));
    }

    void filtersAreSavedInTheProjectRenamedAndDeleted()
    {
        open();
        const UtteranceFilter filter{.text = "joking", .labels = {"sad"}};
        SavedFilters *saved = m_mode->savedFilters();
        saved->save(u"Sad jokes"_s, filter);
        QTRY_COMPARE(saved->all().size(), std::size_t{1});
        open(); // the next time, or somebody else
        QTRY_COMPARE(m_mode->savedFilters()->all().size(), std::size_t{1});
        saved = m_mode->savedFilters();
        QVERIFY(saved->all().at(u"Sad jokes"_s) == filter);
        saved->rename(u"Sad jokes"_s, u"Dark"_s);
        QTRY_VERIFY(saved->all().contains(u"Dark"_s) && saved->all().size() == 1);
        QVERIFY(saved->all().at(u"Dark"_s) == filter);
        saved->remove(u"Dark"_s);
        QTRY_VERIFY(saved->all().empty());
        const auto project = store::Project::open(file(), store::Mode::ReadOnly);
        VERIFY_RESULT(project);
        QVERIFY(store::savedFilters(*project)->empty());
    }

    void aFilterThatFitsNothingCanBeCleared()
    {
        open();
        auto *search = m_mode->findChild<QLineEdit *>();
        QTest::keyClicks(search, u"nothing like it"_s);
        QCOMPARE(model()->rowCount(), 0);
        QVERIFY(shownTexts().contains(u"No utterance fits."_s));
        QPushButton *clear = button(u"Clear filters"_s);
        QVERIFY(clear && clear->isVisible());
        clear->click();
        QCOMPARE(model()->rowCount(), 120);
        QVERIFY(search->text().isEmpty());
        QVERIFY(table()->isVisible());
    }

    void anEmptyProjectSaysWhatToDo()
    {
        VERIFY_RESULT(store::Project::create(file()));
        m_session = std::make_unique<common::Session>();
        m_mode = std::make_unique<CorpusMode>(
            common::Studio{m_session.get(), m_settings.get(), m_navigator.get()}, nullptr);
        m_mode->resize(1200, 640);
        m_mode->show();
        QSignalSpy counts(model(), &UtteranceTableModel::countChanged);
        m_session->open(QString::fromStdString(file().string()));
        QTRY_VERIFY(!counts.isEmpty());
        QVERIFY(shownTexts().filter(u"Import a corpus"_s).size() == 1);
        QVERIFY(!button(u"Clear filters"_s)->isVisible());
    }

    void columnsOrderWidthsAndSortingAreKept()
    {
        open();
        QHeaderView *header = table()->horizontalHeader();
        header->moveSection(header->visualIndex(static_cast<int>(Column::Label)), 0);
        header->resizeSection(static_cast<int>(Column::Utterance), 321);
        table()->sortByColumn(static_cast<int>(Column::Duration), Qt::DescendingOrder);
        QMenu *menu = table()->columnMenu();
        Q_EMIT menu->aboutToShow();
        for (QAction *action : menu->actions())
            if (action->text() == UtteranceTableModel::columnName(Column::Sex))
                action->trigger();
        QVERIFY(!table()->isColumnHidden(static_cast<int>(Column::Sex)));
        // What the header does by mouse, its menu does by keys: sort, and move to the front.
        const auto inSubmenu = [menu](qsizetype which, const QString &name) {
            QList<QMenu *> submenus;
            for (const QAction *action : menu->actions())
                if (action->menu())
                    submenus << action->menu();
            for (QAction *action : submenus.value(which)->actions())
                if (action->text() == name)
                    return action->trigger();
            QFAIL(qPrintable(name));
        };
        Q_EMIT menu->aboutToShow();
        inSubmenu(0, UtteranceTableModel::columnName(Column::Utterance));
        QCOMPARE(model()->sortColumn(), Column::Utterance);
        Q_EMIT menu->aboutToShow();
        inSubmenu(0, UtteranceTableModel::columnName(Column::Duration));
        QCOMPARE(model()->sortOrder(), Qt::AscendingOrder);
        Q_EMIT menu->aboutToShow();
        inSubmenu(0, UtteranceTableModel::columnName(Column::Duration));
        QCOMPARE(model()->sortOrder(), Qt::DescendingOrder);
        Q_EMIT menu->aboutToShow();
        inSubmenu(1, UtteranceTableModel::columnName(Column::Utterance));
        QCOMPARE(header->visualIndex(static_cast<int>(Column::Utterance)), 0);
        Q_EMIT menu->aboutToShow();
        inSubmenu(1, UtteranceTableModel::columnName(Column::Label));
        open();
        header = table()->horizontalHeader();
        QCOMPARE(header->visualIndex(static_cast<int>(Column::Label)), 0);
        QCOMPARE(header->sectionSize(static_cast<int>(Column::Utterance)), 321);
        QVERIFY(!table()->isColumnHidden(static_cast<int>(Column::Sex)));
        QCOMPARE(model()->sortColumn(), Column::Duration);
        QCOMPARE(model()->sortOrder(), Qt::DescendingOrder);
    }

    void detailsHaveVotesHistoryAndThePath()
    {
        open();
        table()->setCurrentIndex(model()->index(6, 1));
        QSignalSpy gestures(m_session.get(), &common::Session::gestureSaved);
        press(Qt::Key_M);
        saved(1, gestures);
        QTest::keyClick(table(), Qt::Key_Return, Qt::AltModifier);
        m_mode->details()->show();
        const auto text = [this] { return m_mode->details()->browser()->toPlainText(); };
        const auto &u = model()->rows()[6]->utterance;
        QTRY_VERIFY2(text().contains(QString::fromStdString(u.id)), qPrintable(text()));
        QVERIFY2(text().contains(u"E2"_s), qPrintable(text()));
        QVERIFY2(text().contains(u"R2"_s), qPrintable(text()));
        const QString path =
            QString::fromStdString((*m_folder / "corpus" / u.wav.c_str()).string());
        QVERIFY2(text().contains(path), qPrintable(text()));
        QVERIFY2(!text().contains(u"isn’t there"_s), qPrintable(text()));
        std::filesystem::remove(*m_folder / "corpus" / u.wav.c_str());
        table()->setCurrentIndex(model()->index(7, 1));
        table()->setCurrentIndex(model()->index(6, 1));
        QTRY_VERIFY(text().contains(u"isn’t there"_s));
    }

    void whatIsntInTheFileYetShowsInItsRow()
    {
        open();
        const auto signs = [&](int row) {
            return model()
                ->index(row, static_cast<int>(Column::Mark))
                .data(UtteranceTableModel::SignsRole)
                .toInt();
        };
        const auto words = [&](int row) {
            return model()
                ->index(row, static_cast<int>(Column::Mark))
                .data(Qt::ToolTipRole)
                .toString();
        };
        select(2, 3);
        QSignalSpy gestures(m_session.get(), &common::Session::gestureSaved);
        press(Qt::Key_M);
        QCOMPARE(signs(2), int{UtteranceTableModel::Saving});
        QCOMPARE(words(3), u"Saving…"_s);
        QCOMPARE(signs(4), 0);
        saved(1, gestures);
        QCOMPARE(signs(2), int{UtteranceTableModel::Marked});

        // A note that isn't text is refused by the file.
        const auto number =
            model()->rows()[static_cast<std::size_t>(model()->sourceRow(2))]->number;
        const auto note = [&](const char *text) {
            m_session->annotate(
                {.annotator = "R2", .changes = {{number, store::Field::Note, std::string(text)}}});
        };
        note("bad \xff byte");
        common::Unsaved *unsaved = m_session->unsaved();
        QTRY_COMPARE(unsaved->failed().size(), std::size_t{1});
        QCOMPARE(signs(2), UtteranceTableModel::Marked | UtteranceTableModel::NotSaved);
        QVERIFY2(words(2).startsWith(u"Not saved: "_s), qPrintable(words(2)));
        QCOMPARE(signs(3), int{UtteranceTableModel::Marked});
        m_session->saveAgain();
        QCOMPARE(signs(2), UtteranceTableModel::Marked | UtteranceTableModel::Saving);
        QTRY_COMPARE(unsaved->failed().size(), std::size_t{1}); // it is no better than before
        // What is said now counts, and nothing is left to try again.
        note("good");
        QVERIFY(unsaved->failed().empty());
        saved(2, gestures);
        QCOMPARE(signs(2), UtteranceTableModel::Marked | UtteranceTableModel::Noted);
    }

    /// Labelled while somebody takes the file away: it is said, and one press puts it back.
    void aProjectThatWasRemovedIsPutBackWithWhatWasSaid()
    {
        open();
        QSignalSpy gestures(m_session.get(), &common::Session::gestureSaved);
        QVERIFY(std::filesystem::remove(file()));
        const auto note = [&](int row) {
            const auto number =
                model()->rows()[static_cast<std::size_t>(model()->sourceRow(row))]->number;
            m_session->annotate({.annotator = "R2",
                                 .changes = {{number, store::Field::Note, std::string("loud")}}});
        };
        note(0);
        note(1);
        common::UnsavedBar bar(m_session.get());
        QTRY_COMPARE(m_session->unsaved()->failed().size(), std::size_t{2});
        auto *again = bar.findChildren<QPushButton *>().value(0);
        QCOMPARE(again->text(), u"Put it back"_s);
        QVERIFY(!std::filesystem::exists(file()));
        again->click();
        saved(2, gestures);
        QVERIFY(m_session->unsaved()->failed().empty());
        const auto reader = store::Project::open(file(), store::Mode::ReadOnly);
        VERIFY_RESULT(reader);
        QCOMPARE(store::allAnnotations(*reader)->size(), std::size_t{2});
    }

    void aSubmenuOfTheFilterIsCountedWhenItIsOpened()
    {
        open();
        QMenu menu;
        FilterMenu filter(&menu);
        QSignalSpy chosen(&filter, &FilterMenu::chosen);
        filter.fill([this]() -> const UtteranceColumns & { return model()->columns(); }, {}, false);
        QMenu *sessions = nullptr;
        for (QMenu *one : menu.findChildren<QMenu *>())
            if (one->title() == u"Session"_s)
                sessions = one;
        QVERIFY(sessions && sessions->isEmpty());
        Q_EMIT sessions->aboutToShow();
        QCOMPARE(sessions->actions().size(), 5);
        for (QAction *action : sessions->actions())
            QVERIFY2(action->text().endsWith(u"\t24"_s), qPrintable(action->text()));
        sessions->actions()[1]->trigger();
        QCOMPARE(chosen.size(), 1);
        model()->setFilter(chosen[0][0].value<UtteranceFilter>());
        QCOMPARE(model()->rowCount(), 24);
    }

    void manyNamesAreChosenInADialog()
    {
        std::vector<NamesDialog::Name> names;
        for (int i = 0; i < 50; ++i)
            names.push_back({"key" + std::to_string(i), u"Dialog %1"_s.arg(i), 10 + i});
        NamesDialog dialog(u"Dialog"_s, names, {"key3"},
                           [](const std::set<std::string> &keys) {
                               return 100 * static_cast<int>(keys.size());
                           },
                           nullptr);
        dialog.show();
        const auto says = [&](const QString &text) {
            for (const auto *label : dialog.findChildren<QLabel *>())
                if (label->text() == text)
                    return true;
            return false;
        };
        QCOMPARE(dialog.chosen(), std::set<std::string>{"key3"});
        QVERIFY(says(u"100 utterances"_s));
        auto *list = dialog.findChild<QTreeView *>();
        QTest::keyClicks(dialog.findChild<QLineEdit *>(), u"dialog 4"_s);
        QCOMPARE(list->model()->rowCount(), 11); // 4 and 40 to 49
        list->setCurrentIndex(list->model()->index(2, 0));
        QTest::keyClick(list, Qt::Key_Space);
        // What isn't found keeps its tick.
        QCOMPARE(dialog.chosen(), (std::set<std::string>{"key3", "key41"}));
        QVERIFY(says(u"200 utterances"_s));
    }

    /// Ids that part at their end don't look the same in a narrow column.
    void aLongIdKeepsItsEnd()
    {
        open();
        const auto column = static_cast<int>(Column::Utterance);
        table()->setColumnWidth(column, 90);
        const auto picture = [&](int row) {
            return table()
                ->viewport()
                ->grab(table()->visualRect(model()->index(row, column)))
                .toImage();
        };
        QVERIFY(model()->index(5, column).data().toString().startsWith(
            model()->index(7, column).data().toString().chopped(1)));
        QVERIFY(picture(5) != picture(7));
    }

    void notesArentFoundWhileBlind()
    {
        open();
        const auto number =
            model()->rows()[static_cast<std::size_t>(model()->sourceRow(5))]->number;
        QSignalSpy gestures(m_session.get(), &common::Session::gestureSaved);
        m_session->annotate({.annotator = "R2",
                             .changes = {{number, store::Field::Note, std::string("Xylophone")}}});
        saved(1, gestures);
        auto *search = m_mode->findChild<FilterBar *>()->findChild<QLineEdit *>();
        QTest::keyClicks(search, u"xylo"_s);
        QTRY_COMPARE(model()->rowCount(), 1);
        m_session->setBlind(true);
        QTRY_COMPARE(model()->rowCount(), 0);
        m_session->setBlind(false);
        QTRY_COMPARE(model()->rowCount(), 1);
    }
};

QTEST_MAIN(TestCorpusMode)
#include "tst_corpus_mode.moc"
