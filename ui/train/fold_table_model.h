// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/protocol/run_progress.h"

#include <QAbstractTableModel>

#include <memory>

namespace merhan::train {

/// A row a fold and seed, in the order of work: what it is tested on, its best epoch, its scores.
class FoldTableModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Fold, Test, Count, BestEpoch, War, Uar, MacroF1, WeightedF1, Time, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    /// `live`: it is going on, so that what the current fold has is "so far".
    void setProgress(std::shared_ptr<const protocol::RunProgress> progress, bool live);

private:
    const protocol::RunProgress::FoldSeed *foldOf(int row) const;
    std::pair<int, std::uint64_t> keyOf(int row) const;
    QString text(const QModelIndex &index) const;
    bool isCurrent(int row) const;

    std::shared_ptr<const protocol::RunProgress> m_progress;
    bool m_live = false;
    int m_rows = 0;
};

} // namespace merhan::train
