// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/evaluate/compared_runs.h"
#include "ui/evaluate/figure_models.h"

#include <memory>

namespace merhan::evaluate {

/// The answers that stand behind a number, one a row; of one run, or of two.
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
        OtherPredicted, ///< by run B, where there are two
        Confidence,     ///< probability of what was predicted
        OtherConfidence,
        PLabel, ///< probability of the label
        Fold,
        Seed,
        ColumnCount
    };
    enum Role { IdRole = SecondaryRole + 1, CorpusRole, NumberRole };

    explicit AnswerTableModel(QObject *parent = nullptr);

    void setAnswers(std::shared_ptr<const RunEvaluation> evaluation, Against against,
                    const std::vector<std::size_t> &answers);
    /// `pairs` are of `runs->of(against)`.
    void setPairs(std::shared_ptr<const ComparedRuns> runs, Against against,
                  const std::vector<std::size_t> &pairs);
    /// In the order in which they are shown: of RunEvaluation::answers, or of Comparison::pairs.
    std::vector<std::size_t> answers() const;
    int rowOf(const QString &corpus, const QString &id) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation,
                        int role = Qt::DisplayRole) const override;
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

private:
    struct Line {
        std::size_t source = 0; ///< as answers() has it
        std::size_t row = 0;    ///< of RunEvaluation::predictions
        std::int64_t utterance = 0;
        int label = kNoLabel, predicted = 0, other = kNoLabel;
        double pPredicted = 0, pLabel = 0, pOther = 0;
    };
    void setLines(std::shared_ptr<const RunEvaluation> evaluation, std::vector<Line> lines,
                  bool pairs);
    const protocol::PredictionRow &rowOf(const Line &line) const
    {
        return m_evaluation->predictions->rows[line.row];
    }
    QString predictedName(const Line &line, int predicted) const;
    QString text(const Line &line, int column) const;
    bool before(const Line &a, const Line &b) const;
    void order();

    std::shared_ptr<const RunEvaluation> m_evaluation;
    std::vector<Line> m_lines;
    bool m_pairs = false;
    int m_sortColumn = Confidence;
    Qt::SortOrder m_sortOrder = Qt::DescendingOrder;
};

} // namespace merhan::evaluate
