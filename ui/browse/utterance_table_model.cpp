// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/browse/utterance_table_model.h"

#include <algorithm>

namespace merhan::browse {

UtteranceTableModel::UtteranceTableModel(QObject *parent)
    : QAbstractTableModel(parent), m_columns(std::make_shared<UtteranceColumns>())
{}

void UtteranceTableModel::setRows(common::Rows rows, std::shared_ptr<UtteranceColumns> columns,
                                  std::shared_ptr<const Order> order)
{
    // Read again, the same utterances keep selection, current row and place in the view.
    const bool same = !m_rows.empty()
                      && std::equal(rows.begin(), rows.end(), m_rows.begin(), m_rows.end(),
                                    [](const auto &a, const auto &b) { return a->number == b->number; });
    if (!same)
        beginResetModel();
    m_rows = std::move(rows);
    m_columns = std::move(columns);
    m_orders = {};
    if (order && order->rows.size() == m_rows.size() && m_sortColumn != Column::ColumnCount)
        m_orders[static_cast<std::size_t>(m_sortColumn)] = std::move(order);
    m_matches = matches(*m_columns, m_filter, m_blind);
    if (same) {
        show(computeVisible());
        if (!m_visible.empty())
            Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, kColumnCount - 1));
        Q_EMIT headerDataChanged(Qt::Horizontal, 0, kColumnCount - 1);
    } else {
        m_visible = computeVisible();
        m_visibleOf.assign(m_rows.size(), -1);
        for (std::size_t i = 0; i < m_visible.size(); ++i)
            m_visibleOf[m_visible[i]] = static_cast<std::int32_t>(i);
        endResetModel();
    }
    Q_EMIT countChanged();
}

void UtteranceTableModel::setRow(int sourceRow, std::shared_ptr<const store::UtteranceRow> row,
                                 const store::LabelSource &source,
                                 const store::Correctors &correctors)
{
    const auto at = static_cast<std::size_t>(sourceRow);
    m_columns->set(at, *row, source, correctors);
    m_rows[at] = std::move(row);
    for (const Column column :
         {Column::Mark, Column::Label, Column::LabelSource, Column::Agreement, Column::Valence,
          Column::Activation, Column::Dominance, Column::AnnotatedBy, Column::Transcript,
          Column::Note}) // the transcript's order has the note behind it
        m_orders[static_cast<std::size_t>(column)].reset();
    if (const int shown = visibleRow(sourceRow); shown >= 0)
        Q_EMIT dataChanged(index(shown, 0), index(shown, kColumnCount - 1));
}

void UtteranceTableModel::setAnswers(AnswerColumns answers)
{
    m_columns->setAnswers(std::move(answers));
    for (const Column column : {Column::Predicted, Column::Confidence})
        m_orders[static_cast<std::size_t>(column)].reset();
    const bool sorted = m_sortColumn == Column::Predicted || m_sortColumn == Column::Confidence;
    if (m_filter.asksForAnswers() || sorted) {
        look();
    } else if (!m_visible.empty()) {
        Q_EMIT dataChanged(index(0, static_cast<int>(Column::Predicted)),
                           index(rowCount() - 1, static_cast<int>(Column::Confidence)));
    }
    Q_EMIT headerDataChanged(Qt::Horizontal, static_cast<int>(Column::Predicted),
                             static_cast<int>(Column::Confidence));
}

void UtteranceTableModel::setOrder(Column column, std::shared_ptr<const Order> order)
{
    if (order && order->rows.size() == m_rows.size())
        m_orders[static_cast<std::size_t>(column)] = std::move(order);
}

void UtteranceTableModel::setBlind(bool blind)
{
    if (blind == m_blind)
        return;
    m_blind = blind;
    if (hides(m_sortColumn))
        m_sortColumn = Column::ColumnCount;
    look(); // a text finds notes no more, or again
    if (!m_visible.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, kColumnCount - 1));
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, kColumnCount - 1);
}

void UtteranceTableModel::setFilter(const UtteranceFilter &filter)
{
    if (filter == m_filter)
        return;
    m_filter = filter;
    look();
}

void UtteranceTableModel::look()
{
    m_matches = matches(*m_columns, m_filter, m_blind);
    show(computeVisible());
    Q_EMIT countChanged();
}

void UtteranceTableModel::sayUnsaved(const QList<int> &sourceRows)
{
    constexpr qsizetype kOneByOne = 200;
    const auto mark = static_cast<int>(Column::Mark);
    if (sourceRows.size() > kOneByOne) {
        if (!m_visible.empty())
            Q_EMIT dataChanged(index(0, mark), index(rowCount() - 1, mark));
        return;
    }
    for (const int row : sourceRows)
        if (const int shown = visibleRow(row); shown >= 0)
            Q_EMIT dataChanged(index(shown, mark), index(shown, mark));
}

void UtteranceTableModel::sort(int column, Qt::SortOrder order)
{
    m_sortColumn =
        column >= 0 && column < kColumnCount && !hides(static_cast<Column>(column))
            ? static_cast<Column>(column)
            : Column::ColumnCount;
    m_sortOrder = order;
    show(computeVisible());
}

std::vector<std::uint32_t> UtteranceTableModel::computeVisible()
{
    std::vector<std::uint32_t> visible;
    visible.reserve(m_rows.size());
    const auto take = [&](std::uint32_t row) {
        if (m_matches[row] != 0)
            visible.push_back(row);
    };
    if (m_sortColumn == Column::ColumnCount) {
        for (std::uint32_t row = 0; row < m_rows.size(); ++row)
            take(row);
        return visible;
    }
    std::shared_ptr<const Order> &order = m_orders[static_cast<std::size_t>(m_sortColumn)];
    if (!order)
        order = std::make_shared<const Order>(orderBy(*m_columns, m_rows, m_sortColumn));
    const auto end = order->rows.begin() + static_cast<std::ptrdiff_t>(order->withValue);
    if (m_sortOrder == Qt::AscendingOrder)
        std::for_each(order->rows.begin(), end, take);
    else
        std::for_each(std::make_reverse_iterator(end), order->rows.rend(), take);
    std::for_each(end, order->rows.end(), take);
    return visible;
}

/// Selection and current row follow their utterances.
void UtteranceTableModel::show(std::vector<std::uint32_t> visible)
{
    Q_EMIT layoutAboutToBeChanged({}, QAbstractItemModel::VerticalSortHint);
    const QModelIndexList before = persistentIndexList();
    std::vector<std::uint32_t> rowsBefore;
    for (const QModelIndex &index : before)
        rowsBefore.push_back(m_visible[static_cast<std::size_t>(index.row())]);
    m_visible = std::move(visible);
    std::fill(m_visibleOf.begin(), m_visibleOf.end(), -1);
    for (std::size_t i = 0; i < m_visible.size(); ++i)
        m_visibleOf[m_visible[i]] = static_cast<std::int32_t>(i);
    QModelIndexList after;
    for (qsizetype i = 0; i < before.size(); ++i) {
        const int row = m_visibleOf[rowsBefore[static_cast<std::size_t>(i)]];
        after.append(row < 0 ? QModelIndex() : index(row, before[i].column()));
    }
    changePersistentIndexList(before, after);
    Q_EMIT layoutChanged({}, QAbstractItemModel::VerticalSortHint);
}

int UtteranceTableModel::sourceRow(int row) const
{
    return row >= 0 && static_cast<std::size_t>(row) < m_visible.size()
               ? static_cast<int>(m_visible[static_cast<std::size_t>(row)])
               : -1;
}

int UtteranceTableModel::visibleRow(int sourceRow) const
{
    return sourceRow >= 0 && static_cast<std::size_t>(sourceRow) < m_visibleOf.size()
               ? m_visibleOf[static_cast<std::size_t>(sourceRow)]
               : -1;
}

int UtteranceTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_visible.size());
}

int UtteranceTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : kColumnCount;
}

QVariant UtteranceTableModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const std::size_t row = m_visible[static_cast<std::size_t>(index.row())];
    const auto column = static_cast<Column>(index.column());
    if (hides(column) && role != Qt::TextAlignmentRole && role != UtteranceRole
        && role != CorpusRole)
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return text(row, column);
    case Qt::ToolTipRole:
        return toolTip(row, column);
    case Qt::AccessibleTextRole:
        return column == Column::Mark || column == Column::Predicted ? toolTip(row, column)
                                                                     : text(row, column);
    case Qt::TextAlignmentRole:
        switch (column) {
        case Column::Turn:
        case Column::Start:
        case Column::Duration:
        case Column::Valence:
        case Column::Activation:
        case Column::Dominance:
        case Column::Confidence:
            return QVariant::fromValue(Qt::Alignment(Qt::AlignRight | Qt::AlignVCenter));
        default:
            return QVariant::fromValue(Qt::Alignment(Qt::AlignLeft | Qt::AlignVCenter));
        }
    case KeyRole: {
        if (m_blind)
            return {};
        if (column == Column::Predicted && m_columns->answers.of)
            return QByteArray::fromStdString(
                std::string(m_columns->answers.of->classKey(m_columns->answers.predicted[row])));
        const auto label = static_cast<std::size_t>(m_columns->label.of[row]);
        return QByteArray::fromStdString(m_columns->label.names[label]);
    }
    case UtteranceRole:
        return QString::fromStdString(m_rows[row]->utterance.id);
    case CorpusRole:
        return QString::fromStdString(m_rows[row]->utterance.corpus);
    case SignsRole:
        return column == Column::Mark ? signs(row) : 0;
    case SeenRole:
        return column == Column::Predicted ? seen(row) : QString();
    case SecondaryRole:
        if (column == Column::Predicted)
            return m_columns->verdict[row] != Verdict::Different;
        return column != Column::Utterance && column != Column::Duration
               && column != Column::Transcript && column != Column::Label
               && column != Column::Valence && column != Column::Activation
               && column != Column::Dominance && column != Column::Note;
    default:
        return {};
    }
}

} // namespace merhan::browse
