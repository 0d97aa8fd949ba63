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
    case AnswerTableModel::OtherConfidence:
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
                                  const std::vector<std::size_t> &answers)
{
    std::vector<Line> lines;
    lines.reserve(answers.size());
    for (const std::size_t at : answers) {
        const Answer &answer = evaluation->answers[at];
        const auto &probabilities = evaluation->row(answer).probabilities;
        const auto p = [&probabilities](int ofClass) {
            return ofClass >= 0 && static_cast<std::size_t>(ofClass) < probabilities.size()
                       ? probabilities[static_cast<std::size_t>(ofClass)]
                       : std::nan("");
        };
        const int label = answer.label(against);
        lines.push_back({at, answer.row, answer.utterance, label, answer.predicted, kNoLabel,
                         p(answer.predicted), p(label), std::nan("")});
    }
    setLines(std::move(evaluation), std::move(lines), false);
}

void AnswerTableModel::setPairs(std::shared_ptr<const ComparedRuns> runs, Against against,
                                const std::vector<std::size_t> &pairs)
{
    std::vector<Line> lines;
    lines.reserve(pairs.size());
    const std::vector<Answer> &answers = runs->a->answers; // their rows ascend
    for (const std::size_t at : pairs) {
        const evaluation::PairedAnswer &pair = runs->of(against)->pairs[at];
        const auto answer =
            std::lower_bound(answers.begin(), answers.end(), pair.a,
                             [](const Answer &one, std::size_t row) { return one.row < row; });
        lines.push_back({at, pair.a, answer == answers.end() ? 0 : answer->utterance, pair.label,
                         pair.predictedA, pair.predictedB, pair.pPredictedA, pair.pLabelA,
                         pair.pPredictedB});
    }
    setLines(runs->a, std::move(lines), true);
}

void AnswerTableModel::setLines(std::shared_ptr<const RunEvaluation> evaluation,
                                std::vector<Line> lines, bool pairs)
{
    beginResetModel();
    m_evaluation = std::move(evaluation);
    m_lines = std::move(lines);
    m_pairs = pairs;
    order();
    endResetModel();
}

std::vector<std::size_t> AnswerTableModel::answers() const
{
    std::vector<std::size_t> sources;
    for (const Line &line : m_lines)
        sources.push_back(line.source);
    return sources;
}

int AnswerTableModel::rowOf(const QString &corpus, const QString &id) const
{
    for (std::size_t i = 0; i < m_lines.size(); ++i) {
        const protocol::PredictionRow &row = rowOf(m_lines[i]);
        if (id == QString::fromStdString(row.utterance)
            && corpus == QString::fromStdString(row.corpus))
            return static_cast<int>(i);
    }
    return -1;
}

int AnswerTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

int AnswerTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString AnswerTableModel::predictedName(const Line &line, int predicted) const
{
    if (predicted < 0)
        return {};
    const QString name =
        common::className(m_evaluation->run.classes[static_cast<std::size_t>(predicted)]);
    return line.label == predicted
               ? name
               : tr("≠ %1", "predicted something else than the label").arg(name);
}

QString AnswerTableModel::text(const Line &line, int column) const
{
    const protocol::PredictionRow &row = rowOf(line);
    const auto probability = [](double p) {
        return std::isnan(p) ? QString() : common::number(p, 2);
    };
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
        return common::className(
            line.label < 0 ? std::string_view()
                           : m_evaluation->run.classes[static_cast<std::size_t>(line.label)]);
    case Predicted:
        return predictedName(line, line.predicted);
    case OtherPredicted:
        return predictedName(line, line.other);
    case Confidence:
        return probability(line.pPredicted);
    case OtherConfidence:
        return probability(line.pOther);
    case PLabel:
        return probability(line.pLabel);
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
    const Line &one = m_lines[static_cast<std::size_t>(index.row())];
    const protocol::PredictionRow &row = rowOf(one);
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return text(one, index.column());
    case Qt::TextAlignmentRole:
        return alignmentOf(index.column());
    case KeyRole: {
        const int key = index.column() == Label            ? one.label
                        : index.column() == Predicted      ? one.predicted
                        : index.column() == OtherPredicted ? one.other
                                                           : -1;
        return key < 0 ? QVariant()
                       : QVariant(QByteArray::fromStdString(
                           m_evaluation->run.classes[static_cast<std::size_t>(key)]));
    }
    case SecondaryRole:
        return index.column() == Speaker || index.column() == Start || index.column() == Fold
               || index.column() == Seed
               || (index.column() == Predicted && one.label == one.predicted)
               || (index.column() == OtherPredicted && one.label == one.other);
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
    if (role == Qt::ToolTipRole && m_pairs)
        switch (section) {
        case Predicted:
            return tr("What run A predicted");
        case OtherPredicted:
            return tr("What run B predicted");
        case Confidence:
            return tr("Probability of what run A predicted");
        case OtherConfidence:
            return tr("Probability of what run B predicted");
        default:
            return {};
        }
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
        return m_pairs ? QStringLiteral("A") : tr("Predicted");
    case OtherPredicted:
        return QStringLiteral("B");
    case Confidence:
        return m_pairs ? QStringLiteral("p A")
                       : tr("p predicted", "probability of what was predicted");
    case OtherConfidence:
        return QStringLiteral("p B");
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

bool AnswerTableModel::before(const Line &a, const Line &b) const
{
    const protocol::PredictionRow &x = rowOf(a), &y = rowOf(b);
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
        return a.label < b.label;
    case Predicted:
        return a.predicted < b.predicted;
    case OtherPredicted:
        return a.other < b.other;
    case Confidence:
        return a.pPredicted < b.pPredicted;
    case OtherConfidence:
        return a.pOther < b.pOther;
    case PLabel:
        return a.pLabel < b.pLabel;
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
    std::sort(m_lines.begin(), m_lines.end(),
              [](const Line &a, const Line &b) { return a.source < b.source; });
    std::stable_sort(m_lines.begin(), m_lines.end(), [this](const Line &a, const Line &b) {
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
        at.push_back(m_lines[static_cast<std::size_t>(index.row())].source);
    order();
    std::map<std::size_t, int> rows;
    for (std::size_t i = 0; i < m_lines.size(); ++i)
        rows[m_lines[i].source] = static_cast<int>(i);
    QModelIndexList now;
    for (qsizetype i = 0; i < old.size(); ++i)
        now << index(rows[at[static_cast<std::size_t>(i)]], old[i].column());
    changePersistentIndexList(old, now);
    Q_EMIT layoutChanged({}, QAbstractItemModel::VerticalSortHint);
}

} // namespace merhan::evaluate
