// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/evaluate/answer_table_model.h"

#include "ui/common/class_look.h"
#include "ui/common/text.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <numeric>

namespace merhan::evaluate {

namespace {

/// Numbers stand right, in the cells as in the header above them.
QVariant alignmentOf(int column)
{
    switch (column) {
    case AnswerTableModel::Start:
    case AnswerTableModel::Duration:
    case AnswerTableModel::Confidence:
    case AnswerTableModel::PLabel:
    case AnswerTableModel::Fold:
    case AnswerTableModel::Seed:
        return QVariant::fromValue(Qt::Alignment(Qt::AlignRight | Qt::AlignVCenter));
    default:
        return QVariant::fromValue(Qt::Alignment(Qt::AlignLeft | Qt::AlignVCenter));
    }
}

} // namespace

AnswerTableModel::AnswerTableModel(QObject *parent) : QAbstractTableModel(parent) {}

void AnswerTableModel::setAnswers(std::shared_ptr<const RunEvaluation> evaluation, Against against,
                                  std::vector<std::size_t> answers)
{
    beginResetModel();
    m_evaluation = std::move(evaluation);
    m_against = against;
    m_answers = std::move(answers);
    order();
    endResetModel();
}

int AnswerTableModel::rowOf(const QString &corpus, const QString &id) const
{
    for (std::size_t i = 0; i < m_answers.size(); ++i) {
        const protocol::PredictionRow &row = m_evaluation->row(answer(m_answers[i]));
        if (id == QString::fromStdString(row.utterance)
            && corpus == QString::fromStdString(row.corpus))
            return static_cast<int>(i);
    }
    return -1;
}

int AnswerTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_answers.size());
}

int AnswerTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

double AnswerTableModel::probability(const Answer &one, int ofClass) const
{
    const auto &probabilities = m_evaluation->row(one).probabilities;
    return ofClass >= 0 && static_cast<std::size_t>(ofClass) < probabilities.size()
               ? probabilities[static_cast<std::size_t>(ofClass)]
               : std::nan("");
}

QString AnswerTableModel::text(const Answer &one, int column) const
{
    const protocol::PredictionRow &row = m_evaluation->row(one);
    const auto name = [this](int ofClass) {
        return ofClass < 0 ? common::className("")
                           : common::className(
                               m_evaluation->run.classes[static_cast<std::size_t>(ofClass)]);
    };
    const int label = one.label(m_against);
    switch (column) {
    case Utterance:
        return QString::fromStdString(row.utterance);
    case Speaker:
        return QString::fromStdString(row.speaker);
    case Start:
        return common::clock(row.startSeconds, 1);
    case Duration:
        return common::number(row.endSeconds - row.startSeconds, 2);
    case Transcript:
        return QString::fromStdString(row.transcript);
    case Label:
        return name(label);
    case Predicted:
        return label == one.predicted ? name(one.predicted)
                                      : tr("≠ %1", "predicted something else than the label")
                                            .arg(name(one.predicted));
    case Confidence:
        return common::number(probability(one, one.predicted), 2);
    case PLabel:
        return label < 0 ? QString() : common::number(probability(one, label), 2);
    case Fold:
        return row.fold ? common::number(*row.fold + 1) : QString();
    case Seed:
        return row.seed ? QString::number(*row.seed) : QString();
    default:
        return {};
    }
}

QVariant AnswerTableModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Answer &one = answer(m_answers[static_cast<std::size_t>(index.row())]);
    const protocol::PredictionRow &row = m_evaluation->row(one);
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return text(one, index.column());
    case Qt::TextAlignmentRole:
        return alignmentOf(index.column());
    case KeyRole: {
        const int key = index.column() == Label       ? one.label(m_against)
                        : index.column() == Predicted ? one.predicted
                                                      : -1;
        return key < 0 ? QVariant()
                       : QVariant(QByteArray::fromStdString(
                           m_evaluation->run.classes[static_cast<std::size_t>(key)]));
    }
    case SecondaryRole:
        return index.column() == Speaker || index.column() == Start || index.column() == Fold
               || index.column() == Seed
               || (index.column() == Predicted && one.label(m_against) == one.predicted);
    case IdRole:
        return QString::fromStdString(row.utterance);
    case CorpusRole:
        return QString::fromStdString(row.corpus);
    case NumberRole:
        return QVariant::fromValue(qint64{one.utterance});
    default:
        return {};
    }
}

QVariant AnswerTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return alignmentOf(section);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Utterance:
        return tr("Utterance");
    case Speaker:
        return tr("Spk", "short for Speaker");
    case Start:
        return tr("Start");
    case Duration:
        return tr("Dur", "short for Duration");
    case Transcript:
        return tr("Transcript");
    case Label:
        return tr("Label");
    case Predicted:
        return tr("Predicted");
    case Confidence:
        return tr("p predicted", "probability of what was predicted");
    case PLabel:
        return tr("p label", "probability of the label");
    case Fold:
        return tr("Fold");
    case Seed:
        return tr("Seed");
    default:
        return {};
    }
}

bool AnswerTableModel::before(std::size_t a, std::size_t b) const
{
    const Answer &one = answer(a), &other = answer(b);
    const protocol::PredictionRow &x = m_evaluation->row(one), &y = m_evaluation->row(other);
    switch (m_sortColumn) {
    case Speaker:
        return x.speaker < y.speaker;
    case Start:
        return x.startSeconds < y.startSeconds;
    case Duration:
        return x.endSeconds - x.startSeconds < y.endSeconds - y.startSeconds;
    case Transcript:
        return x.transcript < y.transcript;
    case Label:
        return one.label(m_against) < other.label(m_against);
    case Predicted:
        return one.predicted < other.predicted;
    case Confidence:
        return probability(one, one.predicted) < probability(other, other.predicted);
    case PLabel:
        return probability(one, one.label(m_against))
               < probability(other, other.label(m_against));
    case Fold:
        return x.fold < y.fold;
    case Seed:
        return x.seed < y.seed;
    default:
        return x.utterance < y.utterance;
    }
}

/// Ties keep the order of the run, whichever way a column is sorted.
void AnswerTableModel::order()
{
    std::sort(m_answers.begin(), m_answers.end());
    std::stable_sort(m_answers.begin(), m_answers.end(), [this](std::size_t a, std::size_t b) {
        return m_sortOrder == Qt::AscendingOrder ? before(a, b) : before(b, a);
    });
}

void AnswerTableModel::sort(int column, Qt::SortOrder sortOrder)
{
    if (column < 0 || column >= ColumnCount)
        return;
    m_sortColumn = column;
    m_sortOrder = sortOrder;
    if (!m_evaluation)
        return;
    Q_EMIT layoutAboutToBeChanged({}, QAbstractItemModel::VerticalSortHint);
    const QModelIndexList old = persistentIndexList();
    std::vector<std::size_t> at;
    for (const QModelIndex &index : old)
        at.push_back(m_answers[static_cast<std::size_t>(index.row())]);
    order();
    std::map<std::size_t, int> rows;
    for (std::size_t i = 0; i < m_answers.size(); ++i)
        rows[m_answers[i]] = static_cast<int>(i);
    QModelIndexList now;
    for (qsizetype i = 0; i < old.size(); ++i)
        now << index(rows[at[static_cast<std::size_t>(i)]], old[i].column());
    changePersistentIndexList(old, now);
    Q_EMIT layoutChanged({}, QAbstractItemModel::VerticalSortHint);
}

} // namespace merhan::evaluate
