// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/browse/utterance_filter.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QMenu;
class QPushButton;

namespace merhan::browse {

class ChipRow;
class FilterMenu;
class SavedFilters;
class SavedFiltersMenu;
class UtteranceTableModel;

/// The header of the corpus mode: search field, a chip a filter, the menu that adds filters, how
/// many utterances are shown, saved filters, choice of columns.
class FilterBar : public QWidget {
    Q_OBJECT
public:
    FilterBar(const UtteranceTableModel *model, SavedFilters *saved, QWidget *parent = nullptr);

    const UtteranceFilter &filter() const { return m_filter; }
    void setFilter(const UtteranceFilter &filter);
    void focusSearch();
    void setColumnMenu(QMenu *menu);
    void showCount();

Q_SIGNALS:
    void filterChanged(const merhan::browse::UtteranceFilter &filter);
    /// Esc or Return in the search field.
    void searchLeft();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void change(const UtteranceFilter &filter);
    void take(const UtteranceFilter &filter);
    void showChips();
    void sayWhatIsSearched();

    const UtteranceTableModel *m_model;
    UtteranceFilter m_filter;
    QLineEdit *m_search;
    QPushButton *m_add;
    ChipRow *m_chips;
    FilterMenu *m_menu;
    SavedFiltersMenu *m_saved;
    QLabel *m_count;
    QPushButton *m_columns;
};

} // namespace merhan::browse
