// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/protocol/dataset.h"
#include "core/protocol/events.h"
#include "core/store/project.h"
#include "core/store/snapshot.h"
#include "tests/core/store/small_project.h"
#include "tests/ui/browse/some_run.h"
#include "ui/common/segments.h"
#include "ui/common/shown_run.h"
#include "ui/common/text.h"
#include "ui/evaluate/answer_list.h"
#include "ui/evaluate/answer_table_model.h"
#include "ui/evaluate/compared_exports.h"
#include "ui/evaluate/compared_table.h"
#include "ui/evaluate/comparison_part.h"
#include "ui/evaluate/confusion_matrix_view.h"
#include "ui/evaluate/evaluate_mode.h"
#include "ui/evaluate/exports.h"
#include "ui/evaluate/figure_models.h"
#include "ui/evaluate/figure_table.h"
#include "ui/evaluate/figures_panel.h"
#include "ui/evaluate/matrix_part.h"
#include "ui/evaluate/run_header.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QComboBox>
#include <QImage>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>

#include <map>

using namespace merhan;
using namespace merhan::evaluate;

namespace {

constexpr int kUtterances = 60;
constexpr int kWidth = 1204; ///< what a window of 1280 leaves the mode

/// A run of two folds (utterances turn by turn), predicting each third (`wrongEvery`) utterance the
/// next class, or the one `by` after it.
struct Kind {
    int wrongEvery = 3, by = 1;
    std::string protocol = "two halves; no validation";
};
void makeRun(store::Project &project, const std::filesystem::path &folder, const Kind &kind = {})
{
    const std::string name = folder.filename().string();
    std::filesystem::create_directories(folder);
    const auto dataset = store::makeSnapshot(project, *corpus::LabelSet::parse("four"), {});
    VERIFY_RESULT(dataset);
    protocol::Predictions predictions;
    predictions.classes = dataset->classes;
    for (int i = 0; i < kUtterances; ++i)
        for (int fold = 0; fold < 2; ++fold) {
            const auto &item = dataset->items[static_cast<std::size_t>(i)];
            protocol::PredictionRow row;
            row.utterance = item.utterance.id;
            row.corpus = item.utterance.corpus;
            row.session = item.utterance.session;
            row.dialog = item.utterance.dialog;
            row.speaker = item.utterance.speaker;
            row.startSeconds = item.utterance.startSeconds;
            row.endSeconds = item.utterance.endSeconds;
            row.transcript = item.utterance.transcript;
            row.gold = item.label.value_or("");
            const auto label = static_cast<std::size_t>(
                std::find(dataset->classes.begin(), dataset->classes.end(), row.gold)
                - dataset->classes.begin());
            row.probabilities.assign(4, 0.1 - i * 0.001);
            row.probabilities[(label
                               + static_cast<std::size_t>(i % kind.wrongEvery == 0 ? kind.by : 0))
                              % 4] = 0.7 + i * 0.003;
            row.predicted =
                dataset->classes[static_cast<std::size_t>(protocol::argmax(row.probabilities))];
            row.entropy = protocol::entropyOf(row.probabilities);
            row.split = i % 2 == fold ? "test" : "train";
            row.fold = fold;
            row.seed = 1;
            row.run = name;
            row.protocol = kind.protocol;
            predictions.rows.push_back(std::move(row));
        }
    VERIFY_RESULT(protocol::writeDataset(*dataset, folder / "dataset.jsonl"));
    VERIFY_RESULT(protocol::writePredictions(predictions, folder / "predictions.csv"));
    std::ofstream(folder / "config.json") << R"({"preset": "merhan"})";
    std::ofstream(folder / "metrics.json") << R"({"utterances": 50})";
    protocol::RunStarted started;
    started.protocol = kind.protocol;
    std::ofstream(folder / "events.jsonl")
        << protocol::toLine({"2026-03-01T12:00:00.000Z", name, started}) << '\n'
        << protocol::toLine({"2026-03-01T12:30:00.000Z", name, protocol::RunFinished{1800}})
        << '\n';
    VERIFY_RESULT(store::ingest(project, folder));
}

QString contentOf(const std::filesystem::path &file)
{
    QFile opened(QString::fromStdString(file.string()));
    return opened.open(QIODevice::ReadOnly) ? QString::fromUtf8(opened.readAll()) : QString();
}

} // namespace

class TestEvaluateMode : public QObject {
    Q_OBJECT

    Folder m_folder;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<common::Session> m_session;
    std::unique_ptr<EvaluateMode> m_mode;

    /// Runs are told by their first event, so another of the same kind is another by its name.
    void addRun(const char *name, const Kind &kind)
    {
        auto project = store::Project::open(common::toPath(m_session->file()));
        VERIFY_RESULT(project);
        makeRun(*project, m_folder / name, kind);
        m_session->sayRunsChanged();
        QTRY_VERIFY(numberOf(name) != 0);
    }
    std::int64_t numberOf(const std::string &name) const
    {
        for (const store::RunRow &run : m_session->shownRun()->runs())
            if (run.name == name)
                return run.number;
        return 0;
    }
    /// "first" as A, another kind of run as B.
    void compare(const char *name, const Kind &kind)
    {
        open(true);
        addRun(name, kind);
        m_session->shownRun()->choose(QStringLiteral("first"));
        QTRY_VERIFY(m_mode->evaluation() && m_mode->evaluation()->run.name == "first");
        QSignalSpy settled(m_mode.get(), &EvaluateMode::settled);
        m_mode->compareWith(numberOf(name));
        QVERIFY(!settled.isEmpty() || settled.wait(10'000));
    }
    /// Labelled test utterances of the two files: whether A, and B, is right. Counted without any
    /// of the code under test.
    struct Counted {
        int all = 0, onlyA = 0, onlyB = 0, bothWrong = 0, differently = 0;
    };
    Counted countedIn(const char *a, const char *b) const
    {
        Counted counted;
        const auto first = protocol::readPredictions(m_folder / a);
        const auto second = protocol::readPredictions(m_folder / b);
        for (std::size_t i = 0; i < first->rows.size(); ++i) {
            const auto &x = first->rows[i], &y = second->rows[i];
            if (x.split != "test" || x.gold.empty())
                continue;
            const bool rightA = x.predicted == x.gold, rightB = y.predicted == y.gold;
            ++counted.all;
            counted.onlyA += rightA && !rightB;
            counted.onlyB += rightB && !rightA;
            counted.bothWrong += !rightA && !rightB;
            counted.differently += !rightA && !rightB && x.predicted != y.predicted;
        }
        return counted;
    }

    QString shownTexts() const
    {
        QStringList texts;
        for (const auto *label : m_mode->findChildren<QLabel *>())
            if (label->isVisible())
                texts << label->text();
        return texts.join(u'|');
    }

    void open(bool withRun)
    {
        m_mode.reset();
        m_session.reset();
        static int count = 0;
        const auto file = m_folder / ("X" + std::to_string(++count) + ".merhan").c_str();
        {
            auto project = store::Project::create(file);
            VERIFY_RESULT(project);
            VERIFY_RESULT(
                store::importCorpus(*project, smallCorpus(kUtterances, m_folder.path()), "test"));
            if (withRun)
                makeRun(*project, m_folder / "first");
        }
        m_session = std::make_unique<common::Session>();
        m_mode = std::make_unique<EvaluateMode>(common::Studio{m_session.get(), m_settings.get()},
                                                nullptr);
        m_mode->resize(kWidth, 668);
        m_mode->show();
        QSignalSpy settled(m_mode.get(), &EvaluateMode::settled);
        m_session->open(QString::fromStdString(file.string()));
        QVERIFY(!settled.isEmpty() || settled.wait(10'000));
    }

private Q_SLOTS:
    void initTestCase()
    {
        QLocale::setDefault(QLocale(QLocale::English));
        m_settings = std::make_unique<QSettings>(
            QString::fromStdString((m_folder / "settings.ini").string()), QSettings::IniFormat);
    }

    void withoutARunItSaysHowToGetOne()
    {
        open(false);
        QVERIFY(!m_mode->evaluation());
        const QString all = shownTexts();
        QVERIFY2(all.contains(QStringLiteral("No run yet.")), qPrintable(all));
        QVERIFY2(all.contains(QStringLiteral("merhan train")), qPrintable(all));
    }

    void theRunOfTheWholeWindowIsShownAndChosenHere()
    {
        open(true);
        {
            auto project = store::Project::open(common::toPath(m_session->file()));
            VERIFY_RESULT(project);
            VERIFY_RESULT(
                tests::makeRun(*project, m_folder / "second",
                               {.name = "second", .startedAt = "2026-03-02T12:00:00.000Z"}));
            VERIFY_RESULT(store::ingest(*project, m_folder / "second"));
        }
        const auto shown = [this] {
            return m_mode->evaluation() ? m_mode->evaluation()->run.name : std::string();
        };
        m_session->sayRunsChanged();
        QTRY_COMPARE(shown(), std::string("second")); // the newest
        auto *runs = m_mode->findChild<QComboBox *>();
        runs->setCurrentIndex(runs->findData(QStringLiteral("first")));
        Q_EMIT runs->activated(runs->currentIndex());
        QCOMPARE(m_session->shownRun()->name(), QStringLiteral("first"));
        QTRY_COMPARE(shown(), std::string("first"));
        m_session->shownRun()->choose(QStringLiteral("second")); // in another mode
        QTRY_COMPARE(shown(), std::string("second"));
        QCOMPARE(runs->currentText(), QStringLiteral("second"));
    }

    void everyCellListsWhatItCounts()
    {
        open(true);
        QVERIFY(m_mode->evaluation());
        // Counted from the file that was taken in, without any of the code under test.
        const auto file = protocol::readPredictions(m_folder / "first/predictions.csv");
        VERIFY_RESULT(file);
        std::map<std::pair<std::string, std::string>, QStringList> expected;
        int labelled = 0;
        for (const auto &row : file->rows)
            if (row.split == "test" && !row.gold.empty()) {
                expected[{row.gold, row.predicted}] << QString::fromStdString(row.utterance);
                ++labelled;
            }
        QCOMPARE(m_mode->answers()->rowCount(), labelled);
        int sum = 0;
        for (int label = 0; label < 4; ++label)
            for (int predicted = 0; predicted < 4; ++predicted) {
                m_mode->matrix()->pick(Cell{label, predicted});
                QStringList ids = expected[{file->classes[static_cast<std::size_t>(label)],
                                            file->classes[static_cast<std::size_t>(predicted)]}];
                QStringList listed;
                for (int row = 0; row < m_mode->answers()->rowCount(); ++row)
                    listed << m_mode->answers()
                                  ->index(row, AnswerTableModel::Utterance)
                                  .data()
                                  .toString();
                QCOMPARE(m_mode->matrix()->picture().count({label, predicted}), ids.size());
                ids.sort();
                listed.sort();
                QCOMPARE(listed, ids);
                sum += static_cast<int>(ids.size());
            }
        QCOMPARE(sum, labelled);
        m_mode->matrix()->pick(std::nullopt);
        QCOMPARE(m_mode->answers()->rowCount(), labelled);
    }

    void aRowMakesItsUtteranceCurrent()
    {
        open(true);
        m_mode->list()->selectRow(3);
        const QModelIndex fourth = m_mode->answers()->index(3, AnswerTableModel::Utterance);
        QCOMPARE(m_session->current()->id(), fourth.data().toString());
        QCOMPARE(m_session->current()->corpus(), QStringLiteral("Small"));
        const QString first =
            m_mode->answers()->index(0, AnswerTableModel::Utterance).data().toString();
        m_session->current()->set(QStringLiteral("Small"), first);
        QCOMPARE(m_mode->list()->currentIndex().row(), 0);
    }

    void aFoldIsCountedAlone()
    {
        open(true);
        const auto &report = *m_mode->evaluation()->snapshot;
        QCOMPARE(report.folds.size(), std::size_t(2));
        FoldTableModel folds;
        QAbstractItemModelTester tester(&folds);
        folds.setEvaluation(*m_mode->evaluation(), Against::Snapshot);
        QCOMPARE(folds.rowCount(), 5); // two folds, all, mean, deviation
        QVERIFY(!folds.scopeOf(3));
        auto *table = m_mode->figures()->findChildren<FigureTable *>().first();
        table->selectRow(0);
        QCOMPARE(m_mode->figures()->scope(), *folds.scopeOf(0));
        QCOMPARE(m_mode->matrix()->picture().all(), report.folds[0].score.metrics.count);
        QCOMPARE(m_mode->answers()->rowCount(),
                 static_cast<int>(report.folds[0].score.metrics.count));
        QVERIFY(report.folds[0].score.metrics.count < report.pooled.metrics.count);
    }

    void todaysLabelsAreSaidApart()
    {
        open(true);
        const double own = m_mode->evaluation()->snapshot->pooled.metrics.war;
        const Answer first = m_mode->evaluation()->answers.front();
        QVERIFY(first.snapshotLabel != first.predicted); // utterance 0 is predicted the next class
        store::Gesture gesture =
            says("Ada", first.utterance,
                 {m_mode->evaluation()->run.classes[static_cast<std::size_t>(first.predicted)]});
        gesture.modelInView = true;
        QSignalSpy settled(m_mode.get(), &EvaluateMode::settled);
        m_session->annotate(gesture);
        QVERIFY(!settled.isEmpty() || settled.wait(10'000));
        QCOMPARE(m_mode->evaluation()->changed, 1);
        QCOMPARE(m_mode->evaluation()->changedModelInView, 1);
        QCOMPARE(m_mode->evaluation()->snapshot->pooled.metrics.war, own);
        QVERIFY(m_mode->evaluation()->today->pooled.metrics.war > own);
        // Whoever exports the better number exports its reason, too.
        const protocol::Predictions out = predictionsOf(*m_mode->evaluation(), {0}, Against::Today);
        QCOMPARE(out.rows[0].gold, out.rows[0].predicted);
        QVERIFY(
            out.rows[0].protocol.find("1 label changed since, 1 of them with the model's answer")
            != std::string::npos);
        QVERIFY(predictionsOf(*m_mode->evaluation(), {0}, Against::Snapshot).rows[0].gold
                != out.rows[0].gold);
    }

    void modelsKeepTheRules()
    {
        open(true);
        AnswerTableModel answers;
        QAbstractItemModelTester tester(&answers);
        ClassTableModel classes;
        QAbstractItemModelTester other(&classes);
        const auto shared = std::make_shared<const RunEvaluation>(*m_mode->evaluation());
        answers.setAnswers(shared, Against::Snapshot,
                           answersIn(*shared, {}, Against::Snapshot, {}));
        const QPersistentModelIndex kept = answers.index(2, 0);
        const QString id = kept.data().toString();
        for (int column = 0; column < AnswerTableModel::ColumnCount; ++column)
            for (const auto sort : {Qt::AscendingOrder, Qt::DescendingOrder}) {
                answers.sort(column, sort);
                QCOMPARE(kept.data().toString(), id);
            }
        answers.sort(AnswerTableModel::Confidence, Qt::DescendingOrder);
        for (int row = 1; row < answers.rowCount(); ++row)
            QVERIFY(answers.index(row - 1, AnswerTableModel::Confidence).data().toString()
                    >= answers.index(row, AnswerTableModel::Confidence).data().toString());
        classes.setMetrics(shared->run.classes, shared->snapshot->pooled.metrics);
        QCOMPARE(classes.rowCount(), 4);
    }

    void exportsAreWholeFiles()
    {
        open(true);
        const RunEvaluation &evaluation = *m_mode->evaluation();
        VERIFY_RESULT(writeMatrix(m_mode->matrix()->picture(), QStringLiteral("first"), {}, m_folder / "m.png"));
        const QImage image(QString::fromStdString((m_folder / "m.png").string()));
        QVERIFY(image.width() > 2 * m_mode->matrix()->width());
        VERIFY_RESULT(writeMatrix(m_mode->matrix()->picture(), QStringLiteral("first"), {QStringLiteral("two halves")}, m_folder / "m.svg"));
        QVERIFY(contentOf(m_folder / "m.svg").contains(QStringLiteral("<svg")));
        QVERIFY(contentOf(m_folder / "m.svg").contains(QStringLiteral("neutral")));
        VERIFY_RESULT(writeFigures(evaluation, Against::Snapshot, m_folder / "f.csv"));
        const QStringList lines =
            contentOf(m_folder / "f.csv").split(QStringLiteral("\r\n"), Qt::SkipEmptyParts);
        QCOMPARE(lines.size(), 4); // names, two folds, all
        QVERIFY(lines.last().contains(
            QString::number(evaluation.snapshot->pooled.metrics.war, 'f', 6)));
        // What a list shows is counted the same by whoever reads the file.
        VERIFY_RESULT(protocol::writePredictions(
            predictionsOf(evaluation, answersIn(evaluation, {}, Against::Snapshot, {}),
                          Against::Snapshot),
            m_folder / "list.csv"));
        const auto again = evaluation::evaluate(*protocol::readPredictions(m_folder / "list.csv"));
        VERIFY_RESULT(again);
        QCOMPARE(again->pooled.metrics.confusionMatrix,
                 evaluation.snapshot->pooled.metrics.confusionMatrix);
        VERIFY_RESULT(writeClasses(evaluation, {}, Against::Snapshot, m_folder / "c.csv"));
        QCOMPARE(contentOf(m_folder / "c.csv").count(u'\n'), 5);
        QVERIFY(!writeFigures(evaluation, Against::Snapshot, m_folder / "nowhere/f.csv"));
    }

    void twoRunsStandBesideEachOther()
    {
        compare("fourth", {4, 2});
        QVERIFY(m_mode->comparison());
        const Counted counted = countedIn("first/predictions.csv", "fourth/predictions.csv");
        QVERIFY(counted.onlyA > 0 && counted.onlyB > 0 && counted.differently > 0);
        const evaluation::ComparedScores &scores = m_mode->comparison()->pooled;
        QCOMPARE(scores.test.onlyARight, std::int64_t(counted.onlyA));
        QCOMPARE(scores.test.onlyBRight, std::int64_t(counted.onlyB));
        QCOMPARE(scores.a.war, m_mode->evaluation()->snapshot->pooled.metrics.war);
        const QString texts = shownTexts();
        QVERIFY2(texts.contains(QStringLiteral("A alone is right on %1, B alone on %2")
                                    .arg(counted.onlyA)
                                    .arg(counted.onlyB)),
                 qPrintable(texts));
        QVERIFY2(texts.contains(QStringLiteral("McNemar’s exact test")), qPrintable(texts));
        // A difference has its sign: A is the worse one here.
        QVERIFY(scores.a.war < scores.b.war);
        QVERIFY2(texts.contains(QStringLiteral("A − B −")), qPrintable(texts));
        AnswerTableModel *model = m_mode->answers();
        QVERIFY(!m_mode->list()->isColumnHidden(AnswerTableModel::OtherPredicted));
        const std::pair<evaluation::Where, int> expected[] = {
            {evaluation::Where::Anywhere, counted.all},
            {evaluation::Where::OnlyARight, counted.onlyA},
            {evaluation::Where::OnlyBRight, counted.onlyB},
            {evaluation::Where::BothWrong, counted.bothWrong},
            {evaluation::Where::BothWrongDifferently, counted.differently}};
        for (const auto &[where, count] : expected) {
            m_mode->answerList()->setWhere(where);
            QCOMPARE(model->rowCount(), count);
        }
        for (int row = 0; row < model->rowCount(); ++row) {
            const auto text = [&](int column) {
                return model->index(row, column).data().toString();
            };
            QVERIFY(text(AnswerTableModel::Predicted) != text(AnswerTableModel::OtherPredicted));
            QVERIFY(text(AnswerTableModel::Predicted).startsWith(u'≠'));
        }
        // A row of the list is the current utterance, as ever: it is played and labelled.
        m_mode->list()->selectRow(0);
        QCOMPARE(m_session->current()->id(),
                 model->index(0, AnswerTableModel::Utterance).data().toString());
        QVERIFY(model->index(0, 0).data(AnswerTableModel::NumberRole).toLongLong() > 0);
    }

    void aCellOfTheDifferenceListsWhatOneAlonePutThere()
    {
        compare("fourth", {4, 2});
        m_mode->answerList()->setWhere(evaluation::Where::Anywhere);
        MatrixPart *part = m_mode->matrixPart();
        for (int label = 0; label < 4; ++label)
            for (int predicted = 0; predicted < 4; ++predicted) {
                const Cell cell{label, predicted};
                m_mode->matrix()->pick(cell);
                part->setSide(Side::A);
                const int a = m_mode->answers()->rowCount();
                QCOMPARE(std::int64_t(a), m_mode->matrix()->picture().count(cell));
                part->setSide(Side::B);
                const int b = m_mode->answers()->rowCount();
                QCOMPARE(std::int64_t(b), m_mode->matrix()->picture().count(cell));
                part->setSide(Side::Difference);
                QCOMPARE(m_mode->matrix()->picture().text(cell), signedNumber(a - b));
                int both = 0;
                for (const auto &pair : m_mode->comparison()->pairs)
                    both += pair.label == label && pair.predictedA == predicted
                            && pair.predictedB == predicted;
                QCOMPARE(m_mode->answers()->rowCount(), a + b - 2 * both);
            }
    }

    void aFoldOfTheComparisonIsCountedAlone()
    {
        compare("fourth", {4, 2});
        ComparisonPart *part = m_mode->figures()->comparisonPart();
        QAbstractItemModelTester tester(part->foldTable()->model());
        QCOMPARE(part->folds()->rowCount(), 5);
        part->foldTable()->selectRow(1);
        // A mean is read, not chosen: a click on it leaves the choice.
        FigureTable *table = part->foldTable();
        const int mean = part->folds()->rowCount() - 2;
        QVERIFY(!(table->model()->index(mean, 0).flags() & Qt::ItemIsSelectable));
        QTest::mouseClick(table->viewport(), Qt::LeftButton, {},
                          table->visualRect(table->model()->index(mean, 0)).center());
        QVERIFY(table->selectionModel()->isRowSelected(1));
        const auto fold = m_mode->comparison()->folds[1].scores; // a copy: it goes with the comparison
        QCOMPARE(m_mode->matrix()->picture().all(), fold.a.count);
        QCOMPARE(m_mode->answers()->rowCount(), static_cast<int>(fold.a.count));
        QCOMPARE(part->classes()->rowCount(), 4);
        std::int64_t onlyA = 0;
        for (const auto &row : part->classes()->rows())
            onlyA += row.onlyA;
        QCOMPARE(onlyA, fold.test.onlyARight);
        // Out of the comparison the same fold is shown.
        m_mode->compareWith(0);
        QCOMPARE(m_mode->matrix()->picture().all(), fold.a.count);
    }

    /// Nothing is shown beside what takes its place, not even for a moment: the window would grow.
    void comparingDoesntWidenTheWindow()
    {
        compare("fourth", {4, 2});
        const auto *wheres = m_mode->answerList()->findChild<common::Segments *>();
        QVERIFY(wheres && wheres->isVisible());
        QVERIFY2(m_mode->width() == kWidth, qPrintable(QString::number(m_mode->width())));
        m_mode->compareWith(0);
        QVERIFY(!wheres->isVisible());
        QCOMPARE(m_mode->width(), kWidth);
    }

    void escapeLeavesTheComparison()
    {
        compare("fourth", {4, 2});
        m_mode->matrix()->pick(Cell{0, 0});
        QTest::keyClick(m_mode->matrix(), Qt::Key_Escape); // the cell first
        QVERIFY(m_mode->comparison() && !m_mode->matrix()->picked());
        QTest::keyClick(m_mode->matrix(), Qt::Key_Escape);
        QVERIFY(!m_mode->comparison());
        QVERIFY(m_mode->list()->isColumnHidden(AnswerTableModel::OtherPredicted));
        QCOMPARE(m_mode->answers()->rowCount(),
                 static_cast<int>(m_mode->evaluation()->snapshot->pooled.metrics.count));
    }

    void theProjectRemembersWhatWasCompared()
    {
        compare("fourth", {4, 2});
        const QString file = m_session->file();
        m_mode.reset();
        m_session = std::make_unique<common::Session>();
        m_mode = std::make_unique<EvaluateMode>(common::Studio{m_session.get(), m_settings.get()},
                                                nullptr);
        m_session->open(file);
        QTRY_VERIFY(m_mode->comparison());
        QCOMPARE(m_mode->evaluation()->run.name, std::string("first"));
    }

    void whatCannotBeComparedIsSaidInPlace()
    {
        compare("thirds", {4, 2, "three thirds; no validation"});
        QVERIFY(!m_mode->comparison());
        const QString texts = shownTexts();
        QVERIFY2(texts.contains(QStringLiteral("were tested in different ways")),
                 qPrintable(texts));
        // One run is shown as if it were alone, and in the menu the other can't be chosen.
        QCOMPARE(m_mode->answers()->rowCount(),
                 static_cast<int>(m_mode->evaluation()->snapshot->pooled.metrics.count));
        m_mode->compareWith(0);
        QVERIFY(!shownTexts().contains(QStringLiteral("different ways")));
        const QList<QAction *> others = m_mode->header()->compare()->menu()->actions();
        QCOMPARE(others.size(), 1);
        QVERIFY(!others[0]->isEnabled());
        QVERIFY(others[0]->toolTip().contains(QStringLiteral("different ways")));
    }

    /// Labels that were corrected between two runs: each alone is scored against its own, both
    /// against today's.
    void otherLabelsAreComparedByTodays()
    {
        open(true);
        const Answer first = m_mode->evaluation()->answers.front();
        QSignalSpy saved(m_session.get(), &common::Session::gestureSaved);
        m_session->annotate(
            says("Ada", first.utterance,
                 {m_mode->evaluation()->run.classes[static_cast<std::size_t>(first.predicted)]}));
        QVERIFY(saved.wait(10'000));
        addRun("fourth", {4, 2});
        m_session->shownRun()->choose(QStringLiteral("first"));
        QTRY_VERIFY(m_mode->evaluation() && m_mode->evaluation()->run.name == "first");
        m_mode->compareWith(numberOf("fourth"));
        QTRY_VERIFY(shownTexts().contains(QStringLiteral("have another label")));
        QVERIFY(!m_mode->comparison());
        m_mode->figures()->setAgainst(Against::Today);
        QVERIFY(m_mode->comparison());
        QVERIFY(!shownTexts().contains(QStringLiteral("have another label")));
    }

    void bothRunsAreExported()
    {
        compare("fourth", {4, 2});
        const auto runs =
            compareRuns(std::make_shared<const RunEvaluation>(*m_mode->evaluation()), [this] {
                auto b = readEvaluation(common::toPath(m_session->file()), "fourth",
                                        m_session->data().rows);
                return std::make_shared<const RunEvaluation>(*std::move(b));
            }());
        VERIFY_RESULT(writeComparedFigures(*runs, Against::Snapshot, m_folder / "cf.csv"));
        const QStringList lines =
            contentOf(m_folder / "cf.csv").split(QStringLiteral("\r\n"), Qt::SkipEmptyParts);
        QCOMPARE(lines.size(), 4); // names, two folds, all
        const auto &scores = runs->of(Against::Snapshot)->pooled;
        for (const double figure :
             {scores.a.war, scores.b.war, scores.a.war - scores.b.war, scores.test.exactP})
            QVERIFY2(lines.last().contains(QString::number(figure, 'f', 6)),
                     qPrintable(lines.last()));
        QVERIFY(lines.last().contains(QStringLiteral("first,fourth")));
        VERIFY_RESULT(writeComparedClasses(*runs, {}, Against::Snapshot, m_folder / "cc.csv"));
        QCOMPARE(contentOf(m_folder / "cc.csv").count(u'\n'), 5);
        const auto only =
            pairsIn(*runs->of(Against::Snapshot), {}, {}, Side::A, evaluation::Where::OnlyBRight);
        const protocol::Predictions list = predictionsOf(*runs, Against::Snapshot, only);
        QCOMPARE(list.rows.size(), 2 * only.size());
        for (const auto &row : list.rows)
            QCOMPARE(row.predicted == row.gold, row.run == "fourth");
    }

    void whoComesHereHasTheKeysInTheMatrix()
    {
        open(true);
        m_mode->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_mode.get()));
        auto *runs = m_mode->findChild<QComboBox *>();
        runs->setFocus(); // as a stack of pages does that comes to one
        m_mode->shown();
        QVERIFY(m_mode->matrix()->hasFocus());
        m_mode->list()->setFocus();
        m_mode->shown();
        QVERIFY(m_mode->list()->hasFocus()); // what she left is kept
    }

    void cleanupTestCase()
    {
        m_mode.reset();
        m_session.reset();
    }
};

QTEST_MAIN(TestEvaluateMode)
#include "tst_evaluate_mode.moc"
