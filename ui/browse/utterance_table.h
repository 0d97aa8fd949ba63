// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/browse/utterance_columns.h"

#include <QTableView>

#include <map>
#include <set>

class QMenu;
class QSettings;

namespace merhan::browse {

class UtteranceTableModel;

/// The table of utterances: its columns, their order, their widths and the sorting are kept in the
/// settings; where there is little room, D, A, V, votes and speaker go first. What a run says is
/// shown while there is one.
class UtteranceTable : public QTableView {
    Q_OBJECT
public:
    UtteranceTable(UtteranceTableModel *model, QSettings *settings, QWidget *parent = nullptr);
    ~UtteranceTable() override;

    QMenu *columnMenu() { return m_menu; }
    void goBy(int rows);
    QList<int> selectedSourceRows() const;
    /// Whether the model's answer can be seen beside the labels.
    bool showsAnswers() const;
    /// Chooses the columns again for the room that there is.
    void fit();

    /// Letters are keys of the program: no type-ahead.
    void keyboardSearch(const QString &) override {}

Q_SIGNALS:
    void selectionCountChanged();
    /// Enter; a double click.
    void playAsked();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void selectionChanged(const QItemSelection &selected,
                          const QItemSelection &deselected) override;

private:
    void restore();
    void keep() const;
    int widthOf(Column column) const;
    void fillMenu();

    UtteranceTableModel *m_model;
    QSettings *m_settings;
    QMenu *m_menu;
    std::set<Column> m_wanted;
    std::map<Column, int> m_widths; ///< those that the person has changed
    bool m_fitting = false;
};

} // namespace merhan::browse
