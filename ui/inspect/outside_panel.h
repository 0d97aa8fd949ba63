// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/inspect/outside.h"

#include <QWidget>

class QLabel;
class QTableView;

namespace merhan::inspect {

/// The list of recordings from outside, above what is seen of one of them.
class OutsidePanel : public QWidget {
    Q_OBJECT
public:
    explicit OutsidePanel(QWidget *parent = nullptr);

    RecordingModel *model() const { return m_model; }
    /// nullptr: none.
    const Recording *current() const;
    int currentRow() const;
    void setCurrentRow(int row);
    void setNotice(const QString &sentence);

Q_SIGNALS:
    void currentChanged();
    void closeAsked();

private:
    RecordingModel *m_model;
    QTableView *m_table;
    QLabel *m_count, *m_notice;
};

} // namespace merhan::inspect
