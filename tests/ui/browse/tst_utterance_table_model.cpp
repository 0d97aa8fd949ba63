// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/browse/some_rows.h"
#include "ui/browse/utterance_table_model.h"

#include <QAbstractItemModelTester>
#include <QItemSelectionModel>
#include <QSignalSpy>
#include <QTest>

using namespace merhan;
using namespace merhan::browse;

class TestUtteranceTableModel : public QObject {
    Q_OBJECT

    static void fill(UtteranceTableModel &model, int count)
    {
        const common::Rows rows = tests::someRows(count);
        model.setRows(rows, std::make_shared<UtteranceColumns>(columnsOf(rows, {}, {})));
    }
    static const corpus::Utterance &at(const UtteranceTableModel &model, int row)
    {
        return model.rows()[static_cast<std::size_t>(model.sourceRow(row))]->utterance;
    }

private Q_SLOTS:
    void filters()
    {
        UtteranceTableModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        fill(model, 200);
        QCOMPARE(model.rowCount(), 200);
        QSignalSpy counts(&model, &UtteranceTableModel::countChanged);

        model.setFilter({.text = "joking"}); // whatever the case
        QCOMPARE(model.rowCount(), 50);
        for (int i = 0; i < model.rowCount(); ++i)
            QVERIFY(at(model, i).transcript.starts_with("Thursday"));
        model.setFilter({.text = "cold I'M"}); // every word, in any order
        QCOMPARE(model.rowCount(), 50);
        model.setFilter({.text = "cold thursday"});
        QCOMPARE(model.rowCount(), 0);
        model.setFilter({.text = "ÇOK"}); // case is folded beyond ASCII
        QCOMPARE(model.rowCount(), 50);

        model.setFilter({.labels = {""}});
        QCOMPARE(model.rowCount(), 28);
        model.setFilter({.labels = {"sad", "angry"}, .sessions = {"2"}});
        QVERIFY(model.rowCount() > 0);
        for (int i = 0; i < model.rowCount(); ++i) {
            QVERIFY(at(model, i).label == "sad" || at(model, i).label == "angry");
            QCOMPARE(at(model, i).session, std::string("2"));
        }
        model.setFilter({.shortestSeconds = 5});
        QVERIFY(model.rowCount() > 0 && model.rowCount() < 200);
        for (int i = 0; i < model.rowCount(); ++i)
            QVERIFY(at(model, i).durationSeconds() >= 5);
        model.setFilter({.greatestAgreement = 2.0 / 3}); // every second one has a dissenter
        QCOMPARE(model.rowCount(), 100);
        model.setFilter({.leastAgreement = 1});
        QCOMPARE(model.rowCount(), 100);
        model.setFilter({.scenarios = {corpus::Scenario::Scripted}});
        QCOMPARE(model.rowCount(), 67);
        model.setFilter({});
        QCOMPARE(model.rowCount(), 200);
        QVERIFY(counts.count() >= 10);
    }

    void sorts()
    {
        UtteranceTableModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        fill(model, 200);
        model.sort(static_cast<int>(Column::Duration));
        for (int i = 1; i < 200; ++i)
            QVERIFY(at(model, i - 1).durationSeconds() <= at(model, i).durationSeconds() + 1e-6);
        model.sort(static_cast<int>(Column::Duration), Qt::DescendingOrder);
        QVERIFY(at(model, 0).durationSeconds() > at(model, 199).durationSeconds());
        // Without a value: at the end, whichever way.
        for (const Qt::SortOrder order : {Qt::AscendingOrder, Qt::DescendingOrder}) {
            model.sort(static_cast<int>(Column::Valence), order);
            QVERIFY(at(model, 0).dimensions.valence.has_value());
            QVERIFY(!at(model, 199).dimensions.valence.has_value());
        }
        // Labels in the order of the class table, unlabelled last.
        model.sort(static_cast<int>(Column::Label));
        QCOMPARE(at(model, 0).label, std::string("neutral"));
        QCOMPARE(at(model, 199).label, std::string());
        model.sort(-1);
        QCOMPARE(model.sourceRow(17), 17);
        for (int column = 0; column < kColumnCount; ++column) {
            model.sort(column);
            QCOMPARE(model.rowCount(), 200);
        }
    }

    /// The selection is of utterances, not of places.
    void selectionFollows()
    {
        UtteranceTableModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        fill(model, 100);
        QItemSelectionModel selection(&model);
        selection.setCurrentIndex(model.index(10, 1), QItemSelectionModel::SelectCurrent
                                                          | QItemSelectionModel::Rows);
        const std::string id = at(model, 10).id;
        model.sort(static_cast<int>(Column::Duration), Qt::DescendingOrder);
        QCOMPARE(at(model, selection.currentIndex().row()).id, id);
        model.setFilter({.sessions = {at(model, selection.currentIndex().row()).session}});
        QCOMPARE(at(model, selection.currentIndex().row()).id, id);
        model.setFilter({.sessions = {"5"}}); // filtered out: nothing is current
        QVERIFY(!selection.currentIndex().isValid());
        QVERIFY(!selection.hasSelection());
    }

    void changedRowSaysSo()
    {
        UtteranceTableModel model;
        fill(model, 50);
        auto changed = std::make_shared<store::UtteranceRow>(*model.rows()[3]);
        changed->annotations.push_back({.field = store::Field::Category,
                                        .annotator = "me",
                                        .order = 1,
                                        .value = std::vector<std::string>{"fearful"}});
        changed->annotations.push_back(
            {.field = store::Field::Note, .annotator = "me", .order = 2, .value = std::string("Husky")});
        QSignalSpy spy(&model, &QAbstractItemModel::dataChanged);
        model.setRow(3, changed, {}, {});
        QCOMPARE(spy.count(), 1);
        QCOMPARE(spy[0][0].toModelIndex().row(), 3);
        QCOMPARE(model.index(3, static_cast<int>(Column::Label)).data(UtteranceTableModel::KeyRole),
                 QVariant(QByteArray("fearful")));
        model.setFilter({.text = "husky"}); // notes are searched
        QCOMPARE(model.rowCount(), 1);
        model.setFilter({.annotatedOnly = true});
        QCOMPARE(model.rowCount(), 1);
    }

    void empty()
    {
        UtteranceTableModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        fill(model, 0);
        model.setFilter({.text = "x"});
        model.sort(static_cast<int>(Column::Transcript));
        QCOMPARE(model.rowCount(), 0);
    }
};

QTEST_GUILESS_MAIN(TestUtteranceTableModel)
#include "tst_utterance_table_model.moc"
