// SPDX-License-Identifier: GPL-3.0-or-later
// The utterance table at 100,000 rows, with a run's answers: making the columns and orders, a
// keystroke of the filter, a click on a header, every kind of filter, the menu that counts them, with
// a view that shows it. bench_utterance_table [rows]
#include "tests/ui/browse/some_rows.h"
#include "ui/browse/filter_menu.h"
#include "ui/browse/utterance_table.h"
#include "ui/browse/utterance_table_model.h"
#include "ui/common/style.h"

#include <QApplication>
#include <QMenu>
#include <QSettings>
#include <QTemporaryDir>

#include <chrono>
#include <cstdio>
#include <cstdlib>

using namespace merhan;
using namespace merhan::browse;

namespace {

template <typename Work>
double ms(Work work)
{
    const auto before = std::chrono::steady_clock::now();
    work();
    return std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - before)
        .count();
}

/// A run that has an answer for every utterance, right two times in three.
std::shared_ptr<const common::RunAnswers> someAnswers(const common::Rows &rows)
{
    auto answers = std::make_shared<common::RunAnswers>();
    answers->labelSet = *corpus::LabelSet::parse("four");
    answers->run.classes = answers->labelSet->classes();
    for (std::size_t i = 0; i < rows.size(); ++i) {
        const int label = answers->labelSet->classOf(rows[i]->utterance.label).value_or(0);
        store::Shown shown;
        shown.utterance = rows[i]->number;
        shown.predicted = i % 3 == 0 ? (label + 1) % 4 : label;
        shown.confidence = 0.25 + static_cast<double>(i * 7919 % 750) / 1000;
        answers->byUtterance.emplace(shown.utterance, std::move(shown));
    }
    return answers;
}

} // namespace

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    common::useStyle();
    const common::Rows rows = tests::someRows(argc > 1 ? std::atoi(argv[1]) : 100000);
    std::shared_ptr<UtteranceColumns> columns;
    std::printf("columns: %.0f ms (off the UI thread)\n", ms([&] {
                    columns = std::make_shared<UtteranceColumns>(columnsOf(rows, {}, {}));
                }));
    const auto answers = someAnswers(rows);
    AnswerColumns said;
    std::printf("answers: %.0f ms (off the UI thread)\n",
                ms([&] { said = answerColumnsOf(rows, answers); }));
    QTemporaryDir folder;
    QSettings settings(folder.filePath(QStringLiteral("s.ini")), QSettings::IniFormat);
    UtteranceTableModel model;
    UtteranceTable table(&model, &settings);
    table.resize(1200, 700);
    table.show();
    std::printf("shown: %.1f ms\n", ms([&] {
                    model.setRows(rows, columns);
                    table.grab();
                }));
    std::printf("another run's answers taken: %.1f ms\n", ms([&] {
                    model.setAnswers(std::move(said));
                    table.viewport()->repaint();
                }));
    double all = 0;
    for (int i = 0; i < kColumnCount; ++i)
        all += ms([&] {
            model.setOrder(static_cast<Column>(i), std::make_shared<const Order>(orderBy(
                                                       *columns, rows, static_cast<Column>(i))));
        });
    std::printf("orders of %d columns: %.0f ms (off the UI thread)\n", kColumnCount, all);
    table.setCurrentIndex(model.index(10, 1));
    double worst = 0;
    for (int i = 0; i < kColumnCount; ++i)
        for (const Qt::SortOrder order : {Qt::AscendingOrder, Qt::DescendingOrder})
            worst = std::max(worst, ms([&] {
                                 table.sortByColumn(i, order);
                                 table.viewport()->repaint();
                             }));
    std::printf("click on a header: at most %.1f ms\n", worst);
    worst = 0;
    std::string typed;
    for (const char letter : std::string("isn't it wrong")) {
        typed += letter;
        worst = std::max(worst, ms([&] {
                             model.setFilter({.text = typed});
                             table.viewport()->repaint();
                         }));
    }
    std::printf("keystroke of the filter: at most %.1f ms, %d rows left\n", worst,
                model.rowCount());
    const UtteranceFilter filters[] = {
        {.labels = {"sad"}},
        {.sessions = {"2"}, .speakers = {"2F", "2M"}},
        {.scenarios = {corpus::Scenario::Scripted}, .duration = {.least = 1, .greatest = 3}},
        {.agreement = {.greatest = 0.7}, .valence = {.least = 4}},
        {.marked = false, .noted = false, .annotated = false},
        {.annotators = {"R2"}},
        {.predicted = {"happy"}, .verdicts = {Verdict::Different}},
        {.splits = {store::Split::Test}, .confidence = {.least = 0.9}},
        {.text = "cold raising", .labels = {"sad", "happy"}, .verdicts = {Verdict::Right}},
    };
    worst = 0;
    for (const UtteranceFilter &filter : filters)
        worst = std::max(worst, ms([&] {
                             model.setFilter(filter);
                             table.viewport()->repaint();
                         }));
    std::printf("any other filter: at most %.1f ms\n", worst);
    QMenu menu;
    FilterMenu filterMenu(&menu);
    std::printf("menu of filters, with a text: %.1f ms\n", ms([&] {
                    filterMenu.fill([&]() -> const UtteranceColumns & { return model.columns(); },
                                    {.text = "isn't it"}, false);
                }));
    worst = 0;
    for (QMenu *submenu : menu.findChildren<QMenu *>(QString(), Qt::FindDirectChildrenOnly))
        worst = std::max(worst, ms([&] { Q_EMIT submenu->aboutToShow(); }));
    std::printf("a submenu of it, counted: at most %.1f ms\n", worst);
    std::printf("filter taken away: %.1f ms\n", ms([&] {
                    model.setFilter({});
                    table.viewport()->repaint();
                }));
}
