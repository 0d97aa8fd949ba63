// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/browse/utterance_columns.h"

#include <QTableView>

#include <set>

class QMenu;
class QSettings;

namespace merhan::browse {

class UtteranceTableModel;

/// The table of utterances: its columns, their order and what is hidden are kept in the settings;
/// where there is little room, D, A, V, votes and speaker go first.
class UtteranceTable : public QTableView {
    Q_OBJECT
public:
    UtteranceTable(UtteranceTableModel *model, QSettings *settings, QWidget *parent = nullptr);
    ~UtteranceTable() override;

    QMenu *columnMenu() { return m_menu; }
    void goBy(int rows);
    QList<int> selectedSourceRows() const;

    /// Letters are keys of the program: no type-ahead.
    void keyboardSearch(const QString &) override {}

Q_SIGNALS:
    void selectionCountChanged();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void selectionChanged(const QItemSelection &selected,
                          const QItemSelection &deselected) override;

private:
    void restore();
    void fit();
    void fillMenu();

    UtteranceTableModel *m_model;
    QSettings *m_settings;
    QMenu *m_menu;
    std::set<Column> m_wanted;
};

} // namespace merhan::browse
