// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/evaluate/figure_models.h"

namespace merhan::evaluate {

/// One figure of two runs, a row a fold or a class: A, B, A − B with its sign, and on how many
/// utterances one alone is right.
class ComparedTableModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Name, Count, A, B, Difference, OnlyA, OnlyB, ColumnCount };
    struct Row {
        QString name;
        QByteArray key;                                  ///< of the class; "": none
        std::int64_t count = -1, onlyA = -1, onlyB = -1; ///< −1: none is said
        double a = 0, b = 0, difference = 0;
        bool deviation = false; ///< the three are ± of the rows above
        bool bold = false;
        bool chosen = false; ///< it can be: `fold`, or all of them
        std::optional<int> fold;
    };
    explicit ComparedTableModel(const QString &what, QObject *parent = nullptr)
        : QAbstractTableModel(parent), m_what(what)
    {}

    void setRows(std::vector<Row> rows);
    const std::vector<Row> &rows() const { return m_rows; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation,
                        int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    QString m_what;
    std::vector<Row> m_rows;
};

} // namespace merhan::evaluate
