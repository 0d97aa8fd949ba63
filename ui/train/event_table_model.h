// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/train/event_lines.h"

#include <QAbstractTableModel>

#include <vector>

namespace merhan::train {

/// What happened, the newest first.
class EventTableModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Time, Event, ColumnCount };
    using QAbstractTableModel::QAbstractTableModel;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

    void add(const std::vector<EventLine> &lines);
    void setAll(std::vector<EventLine> lines);

private:
    const EventLine &at(int row) const { return m_lines[m_lines.size() - 1 - static_cast<std::size_t>(row)]; }
    std::vector<EventLine> m_lines; ///< in the order in which they came
};

} // namespace merhan::train
