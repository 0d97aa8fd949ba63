// SPDX-License-Identifier: GPL-3.0-or-later
// The utterance table at 100,000 rows: making the columns and orders, a keystroke of the filter, a
// click on a header, with a view that shows it. bench_utterance_table [rows]
#include "tests/ui/browse/some_rows.h"
#include "ui/browse/utterance_table.h"
#include "ui/browse/utterance_table_model.h"
#include "ui/common/style.h"

#include <QApplication>
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
    std::printf("filter taken away: %.1f ms\n", ms([&] {
                    model.setFilter({});
                    table.viewport()->repaint();
                }));
}
