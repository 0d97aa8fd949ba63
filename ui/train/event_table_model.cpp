// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/train/event_table_model.h"

#include "ui/evaluate/figure_models.h"

#include <QDateTime>
#include <QLocale>

namespace merhan::train {

int EventTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

int EventTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant EventTableModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const EventLine &line = at(index.row());
    const QDateTime time = QDateTime::fromMSecsSinceEpoch(line.timeMs);
    switch (role) {
    case Qt::DisplayRole:
        if (index.column() == Event)
            return line.text;
        return line.timeMs == 0 ? QString() : time.toString(QStringLiteral("HH:mm:ss"));
    case Qt::ToolTipRole:
        return index.column() == Event ? line.text
                                       : QLocale().toString(time, QLocale::ShortFormat);
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(Qt::Alignment(Qt::AlignLeft | Qt::AlignVCenter));
    case evaluate::SecondaryRole:
        return index.column() == Time;
    case evaluate::BoldRole:
        return index.column() == Event && line.kind != EventLine::Kind::Plain;
    default:
        return {};
    }
}

void EventTableModel::add(const std::vector<EventLine> &lines)
{
    if (lines.empty())
        return;
    beginInsertRows({}, 0, static_cast<int>(lines.size()) - 1);
    m_lines.insert(m_lines.end(), lines.begin(), lines.end());
    endInsertRows();
}

void EventTableModel::setAll(std::vector<EventLine> lines)
{
    beginResetModel();
    m_lines = std::move(lines);
    endResetModel();
}

} // namespace merhan::train
