// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/annotations.h"
#include "ui/common/mode.h"

class QAction;
class QLabel;
class QStackedWidget;

namespace merhan::browse {

class DialogTree;
class FilterBar;
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
    QList<QAction *> editActions() override;
    void shown() override;
    UtteranceTableModel *model() const { return m_model; }
    UtteranceTable *table() const { return m_table; }

private:
    void makeActions();
    QWidget *makeSelectionBar();
    void load();
    void take(const UtteranceFilter &filter);
    void followCurrent();
    void showSelection();
    void change(store::Field field, const store::Value &value);
    void addNote();
    QString annotator() const;

    common::Studio m_studio;
    UtteranceTableModel *m_model;
    FilterBar *m_bar;
    DialogTree *m_tree;
    UtteranceTable *m_table;
    QStackedWidget *m_pages; ///< the table, or what stands in its place
    QLabel *m_empty;
    QWidget *m_selectionBar;
    QLabel *m_selected;
    QList<QAction *> m_actions;
    int m_generation = 0;
};

} // namespace merhan::browse
