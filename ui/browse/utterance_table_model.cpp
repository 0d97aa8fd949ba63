// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/browse/utterance_table_model.h"

#include "ui/common/class_look.h"
#include "ui/common/text.h"

#include <cmath>

namespace merhan::browse {

UtteranceTableModel::UtteranceTableModel(QObject *parent)
    : QAbstractTableModel(parent), m_columns(std::make_shared<UtteranceColumns>())
{}

void UtteranceTableModel::setRows(common::Rows rows, std::shared_ptr<UtteranceColumns> columns)
{
    beginResetModel();
    m_rows = std::move(rows);
    m_columns = std::move(columns);
    m_orders = {};
    m_matches = matches(*m_columns, m_filter);
    m_visible = computeVisible();
    m_visibleOf.assign(m_rows.size(), -1);
    for (std::size_t i = 0; i < m_visible.size(); ++i)
        m_visibleOf[m_visible[i]] = static_cast<std::int32_t>(i);
    endResetModel();
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
         {Column::Mark, Column::Label, Column::LabelSource, Column::Agreement, Column::Note})
        m_orders[static_cast<std::size_t>(column)].reset();
    if (const int shown = visibleRow(sourceRow); shown >= 0)
        Q_EMIT dataChanged(index(shown, 0), index(shown, kColumnCount - 1));
}

void UtteranceTableModel::setOrder(Column column, std::shared_ptr<const Order> order)
{
    if (order && order->rows.size() == m_rows.size())
        m_orders[static_cast<std::size_t>(column)] = std::move(order);
}

void UtteranceTableModel::setFilter(const UtteranceFilter &filter)
{
    if (filter == m_filter)
        return;
    m_filter = filter;
    m_matches = matches(*m_columns, m_filter);
    show(computeVisible());
    Q_EMIT countChanged();
}

void UtteranceTableModel::sort(int column, Qt::SortOrder order)
{
    m_sortColumn =
        column >= 0 && column < kColumnCount ? static_cast<Column>(column) : Column::ColumnCount;
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

QString UtteranceTableModel::text(std::size_t row, Column column) const
{
    const corpus::Utterance &u = m_rows[row]->utterance;
    const UtteranceColumns &c = *m_columns;
    const auto number = [](float value, int decimals) {
        return std::isnan(value) ? QString() : common::number(value, decimals);
    };
    switch (column) {
    case Column::Mark:
    case Column::ColumnCount:
        break;
    case Column::Utterance:
        return QString::fromStdString(u.id);
    case Column::Corpus:
        return QString::fromStdString(u.corpus);
    case Column::Session:
        return QString::fromStdString(u.session);
    case Column::Dialog:
        return QString::fromStdString(u.dialog);
    case Column::Turn:
        return u.turn < 0 ? QString() : common::number(u.turn + 1);
    case Column::Speaker:
        return QString::fromStdString(u.speaker);
    case Column::Sex:
        return u.sex == corpus::Sex::Female ? tr("female")
               : u.sex == corpus::Sex::Male ? tr("male")
                                            : QString();
    case Column::Scenario:
        return u.scenario == corpus::Scenario::Improvised ? tr("improvised")
               : u.scenario == corpus::Scenario::Scripted ? tr("scripted")
                                                          : QString();
    case Column::Start:
        return std::isnan(c.startSeconds[row]) ? QString()
                                               : common::clock(u.startSeconds, 1);
    case Column::Duration:
        return number(c.durationSeconds[row], 2);
    case Column::Transcript:
        return QString::fromStdString(u.transcript);
    case Column::Label:
        if (c.why[row] == store::Unlabelled::NoMajority)
            return tr("no majority");
        if (c.why[row] == store::Unlabelled::SeveralLabels)
            return tr("several");
        if (c.why[row] == store::Unlabelled::CantTell)
            return tr("can’t tell");
        if (c.why[row] == store::Unlabelled::BadAudio)
            return tr("bad audio");
        return common::className(c.label.names[static_cast<std::size_t>(c.label.of[row])]);
    case Column::LabelSource:
        return c.fromAnnotation[row] != 0 ? tr("annotation") : tr("corpus");
    case Column::Votes:
        return QString::fromStdString(c.votes[row]);
    case Column::Agreement:
        return std::isnan(c.agreement[row])
                   ? QString()
                   : tr("%1/%2", "agreeing/all raters").arg(c.agreeing[row]).arg(c.opinions[row]);
    case Column::Valence:
        return number(c.valence[row], 1);
    case Column::Activation:
        return number(c.activation[row], 1);
    case Column::Dominance:
        return number(c.dominance[row], 1);
    case Column::Note:
        return QString::fromStdString(c.note[row]);
    }
    return {};
}

QString UtteranceTableModel::toolTip(std::size_t row, Column column) const
{
    switch (column) {
    case Column::Transcript:
    case Column::Note:
    case Column::Utterance:
        return text(row, column);
    case Column::Mark:
        return m_columns->marked[row] != 0 ? tr("Marked") : QString();
    default:
        return {};
    }
}

QVariant UtteranceTableModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const std::size_t row = m_visible[static_cast<std::size_t>(index.row())];
    const auto column = static_cast<Column>(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return text(row, column);
    case Qt::ToolTipRole:
        return toolTip(row, column);
    case Qt::AccessibleTextRole:
        return column == Column::Mark ? toolTip(row, column) : text(row, column);
    case Qt::TextAlignmentRole:
        switch (column) {
        case Column::Turn:
        case Column::Start:
        case Column::Duration:
        case Column::Valence:
        case Column::Activation:
        case Column::Dominance:
            return QVariant::fromValue(Qt::Alignment(Qt::AlignRight | Qt::AlignVCenter));
        default:
            return QVariant::fromValue(Qt::Alignment(Qt::AlignLeft | Qt::AlignVCenter));
        }
    case KeyRole: {
        const auto label = static_cast<std::size_t>(m_columns->label.of[row]);
        return QByteArray::fromStdString(m_columns->label.names[label]);
    }
    case UtteranceRole:
        return QString::fromStdString(m_rows[row]->utterance.id);
    case CorpusRole:
        return QString::fromStdString(m_rows[row]->utterance.corpus);
    case SecondaryRole:
        return column != Column::Utterance && column != Column::Duration
               && column != Column::Transcript && column != Column::Label
               && column != Column::Valence && column != Column::Activation
               && column != Column::Dominance && column != Column::Note;
    default:
        return {};
    }
}

QString UtteranceTableModel::columnName(Column column)
{
    switch (column) {
    case Column::Mark:
        return tr("Mark and note signs");
    case Column::Utterance:
        return tr("Utterance");
    case Column::Corpus:
        return tr("Corpus");
    case Column::Session:
        return tr("Session");
    case Column::Dialog:
        return tr("Dialog");
    case Column::Turn:
        return tr("Turn");
    case Column::Speaker:
        return tr("Speaker");
    case Column::Sex:
        return tr("Sex");
    case Column::Scenario:
        return tr("Scenario");
    case Column::Start:
        return tr("Start");
    case Column::Duration:
        return tr("Duration");
    case Column::Transcript:
        return tr("Transcript");
    case Column::Label:
        return tr("Label");
    case Column::LabelSource:
        return tr("Label source");
    case Column::Votes:
        return tr("Votes");
    case Column::Agreement:
        return tr("Agreement");
    case Column::Valence:
        return tr("Valence");
    case Column::Activation:
        return tr("Activation");
    case Column::Dominance:
        return tr("Dominance");
    case Column::Note:
        return tr("Note");
    case Column::ColumnCount:
        break;
    }
    return {};
}

QVariant UtteranceTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= kColumnCount)
        return {};
    const auto column = static_cast<Column>(section);
    if (role == Qt::TextAlignmentRole)
        return m_visible.empty() ? QVariant() : data(index(0, section), role);
    if (role == Qt::ToolTipRole || role == Qt::AccessibleTextRole)
        return columnName(column);
    if (role != Qt::DisplayRole)
        return {};
    switch (column) {
    case Column::Mark:
        return QString();
    case Column::Speaker:
        return tr("Spk", "short for Speaker");
    case Column::Duration:
        return tr("Dur", "short for Duration");
    case Column::Agreement:
        return tr("Agr", "short for Agreement");
    case Column::Valence:
        return tr("V", "short for Valence");
    case Column::Activation:
        return tr("A", "short for Activation");
    case Column::Dominance:
        return tr("D", "short for Dominance");
    default:
        return columnName(column);
    }
}

} // namespace merhan::browse
