// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/sort_menu.h"

#include <QHeaderView>
#include <QMenu>
#include <QTableView>

namespace merhan::common {

void fillSortMenu(QMenu *menu, QTableView *table)
{
    const QHeaderView *header = table->horizontalHeader();
    for (int visual = 0; visual < header->count(); ++visual) {
        const int column = header->logicalIndex(visual);
        if (header->isSectionHidden(column))
            continue;
        // A heading may be short, or nothing but a sign: then it has a name for those who can't see it.
        QString name =
            table->model()->headerData(column, Qt::Horizontal, Qt::AccessibleTextRole).toString();
        if (name.isEmpty())
            name = table->model()->headerData(column, Qt::Horizontal).toString();
        QAction *action = menu->addAction(
            name, table, [table, header, column] {
                const bool again = header->sortIndicatorSection() == column
                                   && header->sortIndicatorOrder() == Qt::AscendingOrder;
                table->sortByColumn(column, again ? Qt::DescendingOrder : Qt::AscendingOrder);
            });
        action->setCheckable(true);
        action->setChecked(header->sortIndicatorSection() == column);
    }
}

} // namespace merhan::common
