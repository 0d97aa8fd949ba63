// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QMenu;
class QTableView;

namespace merhan::common {

/// An action for each column in sight, which does what a click on its header does: for those who
/// have no mouse at hand.
void fillSortMenu(QMenu *menu, QTableView *table);

} // namespace merhan::common
