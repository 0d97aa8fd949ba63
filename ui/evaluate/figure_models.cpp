// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/evaluate/figure_models.h"

#include "ui/common/class_look.h"
#include "ui/common/text.h"
#include "ui/evaluate/matrix_picture.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace merhan::evaluate {

namespace {

using evaluation::Metrics;
constexpr double Metrics::*kFigures[] = {&Metrics::war, &Metrics::uar, &Metrics::macroF1,
                                         &Metrics::weightedF1};

QVariant alignment(bool text)
{
    return QVariant::fromValue(
        Qt::Alignment((text ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter));
}

struct Words {
    Q_DECLARE_TR_FUNCTIONS(merhan::evaluate::FoldTableModel)
};

} // namespace

QString nameOf(const RunEvaluation &evaluation, const Scope &scope)
{
    QString name;
    if (!scope.fold) {
        name = Words::tr("All folds");
    } else {
        const std::string tested = evaluation.testedOn(scope.fold);
        bool speaker = false;
        for (const Answer &answer : evaluation.answers)
            if (const auto &row = evaluation.row(answer); row.fold == scope.fold) {
                speaker = row.speaker == tested;
                break;
            }
        name = tested.empty() ? Words::tr("Fold %1").arg(common::number(*scope.fold + 1))
               : speaker      ? Words::tr("Speaker %1").arg(QString::fromStdString(tested))
                              : Words::tr("Session %1").arg(QString::fromStdString(tested));
    }
    if (scope.seed && evaluation.run.seeds > 1)
        name = Words::tr("%1, seed %2", "fold, seed").arg(name).arg(*scope.seed);
    return name;
}

void FoldTableModel::setEvaluation(const RunEvaluation &evaluation, Against against)
{
    beginResetModel();
    m_rows.clear();
    if (const auto &report = evaluation.report(against)) {
        const auto add = [this](const QString &name, const Scope &scope, const Metrics &metrics) {
            Row &row = m_rows.emplace_back();
            row.name = name;
            row.scope = scope;
            row.count = metrics.count;
            for (std::size_t i = 0; i < std::size(kFigures); ++i)
                row.figures[i] = metrics.*kFigures[i];
        };
        if (report->folds.size() > 1)
            for (const evaluation::FoldScore &fold : report->folds)
                add(nameOf(evaluation, {fold.fold, fold.seed}), {fold.fold, fold.seed},
                    fold.score.metrics);
        const bool one = report->folds.size() <= 1;
        add(one && !report->folds.empty() ? nameOf(evaluation, {report->folds.front().fold, {}})
                                          : tr("All folds"),
            {}, report->pooled.metrics);
        if (!one) {
            const bool seeds = report->seeds.size() > 1;
            Row mean, deviation;
            mean.name = seeds ? tr("Mean, seeds") : tr("Mean");
            deviation.name = tr("Std dev.");
            deviation.deviation = true;
            const evaluation::Spread spreads[] = {report->war, report->uar, report->macroF1,
                                                  report->weightedF1};
            for (std::size_t i = 0; i < std::size(kFigures); ++i) {
                const evaluation::Spread spread =
                    seeds ? spreads[i] : overFolds(*report, kFigures[i]);
                mean.figures[i] = spread.mean;
                deviation.figures[i] = spread.deviation;
            }
            m_rows.push_back(mean);
            m_rows.push_back(deviation);
        }
    }
    endResetModel();
}

void FoldTableModel::clear()
{
    beginResetModel();
    m_rows.clear();
    endResetModel();
}

std::optional<Scope> FoldTableModel::scopeOf(int row) const
{
    return row >= 0 && static_cast<std::size_t>(row) < m_rows.size()
               ? m_rows[static_cast<std::size_t>(row)].scope
               : std::nullopt;
}

int FoldTableModel::rowOf(const Scope &scope) const
{
    const auto found = std::find_if(m_rows.begin(), m_rows.end(),
                                    [&](const Row &row) { return row.scope == scope; });
    return found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
}

int FoldTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int FoldTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

Qt::ItemFlags FoldTableModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return QAbstractTableModel::flags(index);
    // Mean and deviation are read, not chosen.
    return scopeOf(index.row()) ? Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren
                                : Qt::ItemIsEnabled | Qt::ItemNeverHasChildren;
}

QVariant FoldTableModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Row &row = m_rows[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        if (index.column() == Test)
            return row.name;
        if (index.column() == Count)
            return row.count < 0 ? QString() : common::number(qint64{row.count});
        {
            const double figure = row.figures[static_cast<std::size_t>(index.column() - War)];
            if (!row.deviation)
                return percent(figure);
            return std::isnan(figure) ? QStringLiteral("–")
                                      : tr("± %1").arg(common::number(figure * 100, 1));
        }
    case Qt::ToolTipRole: // with its seed it may be too long for the column
        return index.column() == Test ? row.name : QVariant();
    case Qt::TextAlignmentRole:
        return alignment(index.column() == Test);
    case BoldRole:
        return m_rows.size() > 1 && row.scope == Scope();
    case SecondaryRole:
        return row.deviation;
    default:
        return {};
    }
}

QVariant FoldTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return alignment(section == Test);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Test:
        return tr("Test", "what a fold is tested on");
    case Count:
        return tr("Count");
    case War:
        return tr("WAR");
    case Uar:
        return tr("UAR");
    case MacroF1:
        return tr("Macro F1");
    case WeightedF1:
        return tr("Weighted F1");
    default:
        return {};
    }
}

void ClassTableModel::setMetrics(std::vector<std::string> classes, const Metrics &metrics)
{
    beginResetModel();
    m_classes = std::move(classes);
    m_metrics = metrics;
    endResetModel();
}

int ClassTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0
                            : static_cast<int>(std::min(m_classes.size(), m_metrics.perClass.size()));
}

int ClassTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ClassTableModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const auto at = static_cast<std::size_t>(index.row());
    const evaluation::ClassMetrics &metrics = m_metrics.perClass[at];
    switch (role) {
    case Qt::DisplayRole:
        switch (index.column()) {
        case Class:
            return common::className(m_classes[at]);
        case Precision:
            return percent(metrics.precision);
        case Recall:
            return percent(metrics.recall);
        case F1:
            return percent(metrics.f1);
        case Count:
            return common::number(qint64{metrics.support});
        default:
            return {};
        }
    case Qt::TextAlignmentRole:
        return alignment(index.column() == Class);
    case KeyRole:
        return index.column() == Class ? QVariant(QByteArray::fromStdString(m_classes[at]))
                                       : QVariant();
    default:
        return {};
    }
}

QVariant ClassTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return alignment(section == Class);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Class:
        return tr("Class");
    case Precision:
        return tr("Precision");
    case Recall:
        return tr("Recall");
    case F1:
        return tr("F1");
    case Count:
        return tr("Count");
    default:
        return {};
    }
}

} // namespace merhan::evaluate
