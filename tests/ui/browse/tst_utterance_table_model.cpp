// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/browse/some_rows.h"
#include "ui/browse/filter_words.h"
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
        model.setFilter({.duration = {.least = 5}});
        QVERIFY(model.rowCount() > 0 && model.rowCount() < 200);
        for (int i = 0; i < model.rowCount(); ++i)
            QVERIFY(at(model, i).durationSeconds() >= 5);
        model.setFilter({.agreement = {.greatest = 2.0 / 3}}); // every second one has a dissenter
        QCOMPARE(model.rowCount(), 100);
        model.setFilter({.agreement = {.least = 1}});
        QCOMPARE(model.rowCount(), 100);
        model.setFilter({.scenarios = {corpus::Scenario::Scripted}});
        QCOMPARE(model.rowCount(), 67);
        model.setFilter({});
        QCOMPARE(model.rowCount(), 200);
        QVERIFY(counts.count() >= 10);
        model.setFilter({.valence = {.least = 4, .greatest = 5}});
        QVERIFY(model.rowCount() > 0 && model.rowCount() < 200);
        for (int i = 0; i < model.rowCount(); ++i)
            QVERIFY(at(model, i).dimensions.valence >= 4.0); // without one is in no range
        model.setFilter({.marked = true});
        QCOMPARE(model.rowCount(), 0);
        model.setFilter({.marked = false});
        QCOMPARE(model.rowCount(), 200);
        model.setFilter({.annotators = {"nobody"}});
        QCOMPARE(model.rowCount(), 0);
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

    void readAgainTheSelectionStays()
    {
        UtteranceTableModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        fill(model, 60);
        model.sort(static_cast<int>(Column::Duration));
        QItemSelectionModel selection(&model);
        selection.setCurrentIndex(model.index(10, 1), QItemSelectionModel::SelectCurrent
                                                          | QItemSelectionModel::Rows);
        const std::string id = at(model, 10).id;
        QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
        fill(model, 60);
        QCOMPARE(at(model, selection.currentIndex().row()).id, id);
        QVERIFY(selection.hasSelection());
        QVERIFY(resets.isEmpty());
        fill(model, 61); // another corpus
        QCOMPARE(resets.count(), 1);
        QCOMPARE(model.rowCount(), 61);
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
        model.setFilter({.annotated = true});
        QCOMPARE(model.rowCount(), 1);
        model.setFilter({.noted = true});
        QCOMPARE(model.rowCount(), 1);
        model.setFilter({.annotators = {"me", "you"}});
        QCOMPARE(model.rowCount(), 1);
        QCOMPARE(at(model, 0).id, changed->utterance.id);
    }

    /// Each third row is predicted as its label, each third as another class; the rest isn't said.
    static std::shared_ptr<common::RunAnswers> someAnswers(const common::Rows &rows)
    {
        auto answers = std::make_shared<common::RunAnswers>();
        answers->run.name = "one";
        answers->labelSet = *corpus::LabelSet::parse("four");
        answers->run.classes = answers->labelSet->classes();
        for (std::size_t i = 0; i < rows.size(); ++i) {
            if (i % 3 == 2)
                continue;
            const int label =
                answers->labelSet->classOf(rows[i]->utterance.label).value_or(0);
            store::Shown shown;
            shown.utterance = rows[i]->number;
            shown.predicted = i % 3 == 0 ? label : (label + 1) % 4;
            shown.confidence = static_cast<double>(i) / static_cast<double>(rows.size());
            shown.split = i % 2 == 0 ? store::Split::Test : store::Split::Train;
            answers->byUtterance.emplace(shown.utterance, shown);
        }
        return answers;
    }

    void answersAreShownFilteredAndSorted()
    {
        UtteranceTableModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        fill(model, 180);
        QVERIFY(!model.hasAnswers());
        model.setFilter({.verdicts = {Verdict::Different}}); // without a run nothing is different
        QCOMPARE(model.rowCount(), 0);
        const auto answers = someAnswers(model.rows());
        model.setAnswers(answerColumnsOf(model.rows(), answers));
        int different = 0, train = 0;
        for (std::size_t i = 0; i < model.rows().size(); ++i) {
            const std::string &label = model.rows()[i]->utterance.label;
            different += i % 3 == 1 && answers->labelSet->classOf(label) ? 1 : 0;
            train += i % 3 != 2 && i % 2 == 1 ? 1 : 0;
        }
        QVERIFY(different > 0);
        QCOMPARE(model.rowCount(), different);
        for (int i = 0; i < model.rowCount(); ++i) {
            const QModelIndex index = model.index(i, static_cast<int>(Column::Predicted));
            QVERIFY(index.data().toString().endsWith(u'≠'));
            QVERIFY(!index.data(UtteranceTableModel::SecondaryRole).toBool());
            const store::Shown *said = answers->of(
                model.rows()[static_cast<std::size_t>(model.sourceRow(i))]->number);
            QCOMPARE(index.data(UtteranceTableModel::KeyRole).toByteArray().toStdString(),
                     answers->run.classes[static_cast<std::size_t>(said->predicted)]);
        }
        model.setFilter({.verdicts = {Verdict::Right}});
        QVERIFY(model.rowCount() > 0);
        for (int i = 0; i < model.rowCount(); ++i) {
            const QModelIndex index = model.index(i, static_cast<int>(Column::Predicted));
            QVERIFY(!index.data().toString().contains(u'≠'));
            QVERIFY(index.data(UtteranceTableModel::SecondaryRole).toBool());
        }
        model.setFilter({.splits = {store::Split::Train}});
        QCOMPARE(model.rowCount(), train);
        QVERIFY(!model.index(0, static_cast<int>(Column::Predicted))
                     .data(UtteranceTableModel::SeenRole).toString().isEmpty());
        model.setFilter({.confidence = {.least = 0.5}});
        QVERIFY(model.rowCount() > 0 && model.rowCount() <= 90);
        model.setFilter({.predicted = {"happy"}});
        QVERIFY(model.rowCount() > 0);
        for (int i = 0; i < model.rowCount(); ++i)
            QCOMPARE(model.index(i, static_cast<int>(Column::Predicted))
                         .data(UtteranceTableModel::KeyRole).toByteArray(), QByteArray("happy"));
        model.setFilter({});
        model.sort(static_cast<int>(Column::Confidence), Qt::DescendingOrder);
        QCOMPARE(model.sourceRow(0), 178); // 179 has no answer
        QCOMPARE(model.sourceRow(179) % 3, 2);
        // A label that changes changes what the answer is.
        model.sort(-1);
        auto changed = std::make_shared<store::UtteranceRow>(*model.rows()[1]);
        const store::Shown *said = answers->of(changed->number);
        changed->annotations.push_back(
            {.field = store::Field::Category,
             .annotator = "me",
             .order = 1,
             .value = std::vector<std::string>{
                 answers->run.classes[static_cast<std::size_t>(said->predicted)]}});
        model.setRow(1, changed, {}, {});
        QCOMPARE(model.columns().verdict[1], Verdict::Right);
        model.setAnswers(answerColumnsOf(model.rows(), nullptr));
        QVERIFY(!model.hasAnswers());
        QVERIFY(model.index(1, static_cast<int>(Column::Predicted)).data().toString().isEmpty());
    }

    void aSavedFilterComesBackWhole()
    {
        UtteranceFilter filter{.text = "joking \"quoted\" çok",
                               .labels = {"", "sad"},
                               .corpora = {"made"},
                               .sessions = {"2"},
                               .dialogs = {"Ses02F_impro1"},
                               .speakers = {"2F"},
                               .scenarios = {corpus::Scenario::Scripted},
                               .duration = {.least = 0.5},
                               .agreement = {.greatest = 2.0 / 3},
                               .valence = {.least = 1, .greatest = 2.5},
                               .activation = {.least = 3},
                               .dominance = {.greatest = 4},
                               .marked = true,
                               .noted = false,
                               .annotated = true,
                               .annotators = {"R2"},
                               .predicted = {"happy"},
                               .verdicts = {Verdict::Different},
                               .splits = {store::Split::Test, store::Split::Train},
                               .confidence = {.least = 0.25, .greatest = 0.75}};
        QVERIFY(filterFromJson(toJson(filter)) == filter);
        QVERIFY(filterFromJson(toJson({})).isEmpty());
        QVERIFY(filterFromJson("no JSON").isEmpty());
        QVERIFY(filterFromJson(R"({"labels": 3, "duration": [1], "marked": "yes", "new": {}})")
                    .isEmpty());
    }

    /// Every part is named, and taking all of them away leaves nothing but the text.
    void partsOfAFilterCanBeTakenAway()
    {
        UtteranceFilter filter{.text = "joking",
                               .labels = {"sad"},
                               .scenarios = {corpus::Scenario::Scripted},
                               .duration = {.least = 2},
                               .marked = true,
                               .verdicts = {Verdict::Right},
                               .confidence = {.least = 0.9}};
        const std::vector<FilterPart> parts = partsOf(filter);
        QCOMPARE(parts.size(), std::size_t{6});
        for (const FilterPart &part : parts) {
            QVERIFY(!part.name.isEmpty() && !part.value.isEmpty());
            QVERIFY(wordsOf(filter).contains(part.name + u' ' + part.value));
            part.clear(filter);
        }
        QVERIFY(filter == UtteranceFilter{.text = "joking"});
        QCOMPARE(rangeWords({.least = 2}, 2), QStringLiteral("2 or more"));
        QCOMPARE(rangeWords({.greatest = 0.25}, 2), QStringLiteral("0.25 or less"));
        QCOMPARE(rangeWords({.least = 10, .greatest = 20}, 0), QStringLiteral("10 to 20"));
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
