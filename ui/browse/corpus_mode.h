// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/mode.h"

class QLabel;
class QLineEdit;
class QTableView;

namespace merhan::browse {

class UtteranceTableModel;

/// The utterances of the project: found, filtered, sorted.
class CorpusMode : public common::Mode {
    Q_OBJECT
public:
    CorpusMode(const common::Studio &studio, QWidget *parent);
    QWidget *header() override { return m_header; }

private:
    void load();
    void showCount();

    common::Studio m_studio;
    UtteranceTableModel *m_model;
    QWidget *m_header;
    QLineEdit *m_search;
    QLabel *m_count;
    QTableView *m_table;
    int m_generation = 0;
};

} // namespace merhan::browse
