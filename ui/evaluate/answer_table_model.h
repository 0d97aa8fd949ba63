// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/evaluate/figure_models.h"

#include <memory>

namespace merhan::evaluate {

/// The answers that stand behind a number, one a row.
class AnswerTableModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column {
        Utterance,
        Speaker,
        Start,
        Duration,
        Transcript,
        Label,
        Predicted,
        Confidence,   ///< probability of what was predicted
        PLabel,       ///< probability of the label
        Fold,
        Seed,
        ColumnCount
    };
    enum Role { IdRole = SecondaryRole + 1, CorpusRole, NumberRole };

    explicit AnswerTableModel(QObject *parent = nullptr);

    void setAnswers(std::shared_ptr<const RunEvaluation> evaluation, Against against,
                    std::vector<std::size_t> answers);
    /// In the order in which they are shown.
    const std::vector<std::size_t> &answers() const { return m_answers; }
    int rowOf(const QString &corpus, const QString &id) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation,
                        int role = Qt::DisplayRole) const override;
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

private:
    const Answer &answer(std::size_t at) const { return m_evaluation->answers[at]; }
    double probability(const Answer &answer, int ofClass) const;
    QString text(const Answer &answer, int column) const;
    bool before(std::size_t a, std::size_t b) const;
    void order();

    std::shared_ptr<const RunEvaluation> m_evaluation;
    Against m_against = Against::Snapshot;
    std::vector<std::size_t> m_answers;
    int m_sortColumn = Confidence;
    Qt::SortOrder m_sortOrder = Qt::DescendingOrder;
};

} // namespace merhan::evaluate
