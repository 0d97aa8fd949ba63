// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/train/fold_table_model.h"

#include "ui/common/text.h"
#include "ui/evaluate/figure_models.h"
#include "ui/evaluate/matrix_picture.h"
#include "ui/train/run_facts.h"

namespace merhan::train {

using namespace Qt::StringLiterals;
using evaluate::percent;

namespace {

QString count(std::int64_t value)
{
    return common::number(qint64{value});
}

} // namespace

void FoldTableModel::setProgress(std::shared_ptr<const protocol::RunProgress> progress, bool live)
{
    int rows = 0;
    if (progress && progress->started)
        rows = static_cast<int>(progress->started->folds.size() * progress->started->seeds.size());
    const bool other = rows != m_rows;
    if (other)
        beginResetModel();
    m_progress = std::move(progress);
    m_live = live;
    m_rows = rows;
    if (other)
        endResetModel();
    else if (rows > 0)
        Q_EMIT dataChanged(index(0, 0), index(rows - 1, ColumnCount - 1));
}

int FoldTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_rows;
}

int FoldTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

std::pair<int, std::uint64_t> FoldTableModel::keyOf(int row) const
{
    const auto folds = static_cast<int>(m_progress->started->folds.size());
    return {row % folds, m_progress->started->seeds[static_cast<std::size_t>(row / folds)]};
}

const protocol::RunProgress::FoldSeed *FoldTableModel::foldOf(int row) const
{
    const auto found = m_progress->folds.find(keyOf(row));
    return found == m_progress->folds.end() ? nullptr : &found->second;
}

bool FoldTableModel::isCurrent(int row) const
{
    const auto *fold = foldOf(row);
    return m_live && fold && !fold->test && m_progress->current == keyOf(row);
}

QString FoldTableModel::text(const QModelIndex &index) const
{
    const auto [number, seed] = keyOf(index.row());
    const auto *fold = foldOf(index.row());
    const auto score = [&](double protocol::Scores::*which) {
        return fold && fold->test ? percent(fold->test->scores.*which) : u"–"_s;
    };
    switch (index.column()) {
    case Fold:
        return m_progress->started->seeds.size() > 1
                   ? tr("%1, seed %2", "fold, seed").arg(number + 1).arg(seed)
                   : common::number(number + 1);
    case Test:
        return testedName(m_progress->started->folds[static_cast<std::size_t>(number)]);
    case Count:
        return fold && fold->started.test > 0 ? count(fold->started.test) : u"–"_s;
    case BestEpoch: {
        std::int64_t best = 0;
        if (fold)
            for (const auto &[epoch, finished] : fold->epochs)
                if (finished.best)
                    best = epoch;
        if (best == 0)
            return u"–"_s;
        return isCurrent(index.row()) ? tr("%1 so far", "best epoch").arg(count(best))
                                      : count(best);
    }
    case War:
        return score(&protocol::Scores::war);
    case Uar:
        return score(&protocol::Scores::uar);
    case MacroF1:
        return score(&protocol::Scores::macroF1);
    case WeightedF1:
        return score(&protocol::Scores::weightedF1);
    case Time: {
        double seconds = 0;
        if (fold)
            for (const auto &[epoch, finished] : fold->epochs)
                seconds += finished.seconds;
        return seconds > 0 ? common::duration(seconds) : u"–"_s;
    }
    default:
        return {};
    }
}

QVariant FoldTableModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || !m_progress || !m_progress->started)
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return text(index);
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(Qt::Alignment(
            (index.column() <= Test ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter));
    case evaluate::SecondaryRole:
        return !foldOf(index.row()) || index.column() == Time;
    case evaluate::BoldRole:
        return index.column() == BestEpoch && isCurrent(index.row());
    default:
        return {};
    }
}

QVariant FoldTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(
            Qt::Alignment((section <= Test ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter));
    if (role == Qt::ToolTipRole && section >= War && section <= WeightedF1)
        return tr("Of the fold’s test utterances, by the model of its best epoch");
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Fold:
        return tr("Fold");
    case Test:
        return tr("Test", "what a fold is tested on");
    case Count:
        return tr("Count");
    case BestEpoch:
        return tr("Best epoch");
    case War:
        return u"WAR"_s;
    case Uar:
        return u"UAR"_s;
    case MacroF1:
        return tr("Macro F1");
    case WeightedF1:
        return tr("Weighted F1");
    case Time:
        return tr("Time");
    default:
        return {};
    }
}

} // namespace merhan::train
