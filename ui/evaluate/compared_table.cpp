// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/evaluate/compared_table.h"

#include "ui/common/text.h"
#include "ui/evaluate/matrix_picture.h"

#include <cmath>

namespace merhan::evaluate {

void ComparedTableModel::setRows(std::vector<Row> rows)
{
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

int ComparedTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int ComparedTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

Qt::ItemFlags ComparedTableModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return QAbstractTableModel::flags(index);
    const Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemNeverHasChildren;
    return m_rows[static_cast<std::size_t>(index.row())].chosen ? flags | Qt::ItemIsSelectable
                                                                : flags;
}

QVariant ComparedTableModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Row &row = m_rows[static_cast<std::size_t>(index.row())];
    const auto deviation = [](double figure) {
        return std::isnan(figure) ? QStringLiteral("–")
                                  : tr("± %1").arg(common::number(figure * 100, 1));
    };
    const auto count = [](std::int64_t number) {
        return number < 0 ? QString() : common::number(qint64{number});
    };
    switch (role) {
    case Qt::DisplayRole:
        switch (index.column()) {
        case Name:
            return row.name;
        case Count:
            return count(row.count);
        case A:
            return row.deviation ? deviation(row.a) : percent(row.a);
        case B:
            return row.deviation ? deviation(row.b) : percent(row.b);
        case Difference:
            return row.deviation ? deviation(row.difference) : points(row.difference);
        case OnlyA:
            return count(row.onlyA);
        case OnlyB:
            return count(row.onlyB);
        default:
            return {};
        }
    case Qt::ToolTipRole:
        return index.column() == Name ? row.name : QVariant();
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(Qt::Alignment(
            (index.column() == Name ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter));
    case KeyRole:
        return index.column() == Name && !row.key.isEmpty() ? QVariant(row.key) : QVariant();
    case BoldRole:
        return row.bold || index.column() == Difference;
    case SecondaryRole:
        return row.deviation || index.column() == OnlyA || index.column() == OnlyB;
    default:
        return {};
    }
}

QVariant ComparedTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(
            Qt::Alignment((section == Name ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter));
    if (role == Qt::ToolTipRole)
        switch (section) {
        case Difference:
            return tr("In points of a hundred");
        case OnlyA:
            return tr("Utterances that run A alone gets right");
        case OnlyB:
            return tr("Utterances that run B alone gets right");
        default:
            return {};
        }
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Name:
        return m_what;
    case Count:
        return tr("Count");
    case A:
        return QStringLiteral("A");
    case B:
        return QStringLiteral("B");
    case Difference:
        return QStringLiteral("A − B");
    case OnlyA:
        return tr("Only A", "utterances that A alone gets right");
    case OnlyB:
        return tr("Only B", "utterances that B alone gets right");
    default:
        return {};
    }
}

} // namespace merhan::evaluate
