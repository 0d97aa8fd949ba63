// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/browse/utterance_filter.h"

#include <QWidget>

class QBoxLayout;
class QLabel;
class QLineEdit;
class QMenu;
class QPushButton;

namespace merhan::browse {

class UtteranceTableModel;

/// The header of the corpus mode: search field, a chip a filter, the menu that adds filters (each
/// with the number of utterances that it would leave), how many are shown, choice of columns.
class FilterBar : public QWidget {
    Q_OBJECT
public:
    explicit FilterBar(const UtteranceTableModel *model, QWidget *parent = nullptr);

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
    void showChips();
    void fillMenu();

    const UtteranceTableModel *m_model;
    UtteranceFilter m_filter;
    QLineEdit *m_search;
    QBoxLayout *m_chips;
    QPushButton *m_add;
    QMenu *m_menu;
    QLabel *m_count;
    QPushButton *m_columns;
};

} // namespace merhan::browse
