// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/annotations.h"
#include "ui/common/mode.h"

class QAction;
class QLabel;
class QPushButton;
class QStackedWidget;

namespace merhan::browse {

class DialogTree;
class FilterBar;
class SavedFilters;
class SelectionBar;
class UtteranceDetails;
struct UtteranceFilter;
class UtteranceTable;
class UtteranceTableModel;

/// The utterances of the project: found, filtered, sorted; several at once get a label, a mark or
/// a note.
class CorpusMode : public common::Mode {
    Q_OBJECT
public:
    CorpusMode(const common::Studio &studio, QWidget *parent);

    QWidget *sidePanel() override;
    bool choosesUtterance() const override { return true; }
    void shown() override;
    UtteranceTableModel *model() const { return m_model; }
    UtteranceTable *table() const { return m_table; }
    FilterBar *filterBar() const { return m_bar; }
    SavedFilters *savedFilters() const { return m_saved; }
    UtteranceDetails *details() const { return m_details; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void layOut();
    QWidget *makeEmptyPage();
    void connectSession();
    void makeActions();
    void showMenu(const QPoint &at);
    void load();
    void takeAnswers();
    void take(const UtteranceFilter &filter);
    void showTree(const UtteranceFilter &filter);
    void followCurrent();
    void showSelection();
    void showEmpty();
    void change(store::Field field, const store::Value &value);
    void toggleMark();
    void askNote();
    void popUpLabels();
    void annotateSelected();
    void inspect();
    void play();
    void setDetailsVisible(bool visible);

    common::Studio m_studio;
    UtteranceTableModel *m_model;
    SavedFilters *m_saved;
    FilterBar *m_bar;
    DialogTree *m_tree;
    UtteranceTable *m_table;
    QStackedWidget *m_pages; ///< the table, or what stands in its place
    QLabel *m_empty;
    QPushButton *m_clear;
    SelectionBar *m_selectionBar;
    UtteranceDetails *m_details;
    int m_generation = 0; ///< answers to older questions are dropped
    bool m_fresh = true; ///< the project was just opened, and no row is chosen yet
    int m_answering = 0;
};

} // namespace merhan::browse
