// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/evaluate/run_evaluation.h"

#include <QAbstractTableModel>

#include <array>

namespace merhan::evaluate {

enum FigureRole {
    KeyRole = Qt::UserRole, ///< label key of the tile before the text
    BoldRole,
    SecondaryRole, ///< in text2
};

/// WAR, UAR, macro F1 and weighted F1, a row a fold (and seed), then of all answers, then mean and
/// standard deviation: over folds, or over seeds where there are several.
class FoldTableModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Test, Count, War, Uar, MacroF1, WeightedF1, ColumnCount };
    using QAbstractTableModel::QAbstractTableModel;

    void setEvaluation(const RunEvaluation &evaluation, Against against);
    void clear();
    /// Nothing for the rows that are no set of answers: mean and deviation.
    std::optional<Scope> scopeOf(int row) const;
    int rowOf(const Scope &scope) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation,
                        int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    struct Row {
        QString name;
        std::int64_t count = -1; ///< −1: none is said
        std::array<double, 4> figures{};
        std::optional<Scope> scope;
        bool deviation = false;
    };
    std::vector<Row> m_rows;
};

/// Precision, recall and F1, a row a class.
class ClassTableModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Class, Precision, Recall, F1, Count, ColumnCount };
    using QAbstractTableModel::QAbstractTableModel;

    void setMetrics(std::vector<std::string> classes, const evaluation::Metrics &metrics);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation,
                        int role = Qt::DisplayRole) const override;

private:
    std::vector<std::string> m_classes;
    evaluation::Metrics m_metrics;
};

/// "Session 5", "Speaker 5F", "Fold 3", "Session 5, seed 2", "All folds".
QString nameOf(const RunEvaluation &evaluation, const Scope &scope);

} // namespace merhan::evaluate
