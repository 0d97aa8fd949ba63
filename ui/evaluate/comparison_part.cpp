// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/evaluate/comparison_part.h"

#include "ui/common/class_look.h"
#include "ui/common/help_button.h"
#include "ui/common/segments.h"
#include "ui/common/style.h"
#include "ui/common/text.h"
#include "ui/evaluate/compared_table.h"
#include "ui/evaluate/figure_table.h"
#include "ui/evaluate/matrix_picture.h"

#include <QButtonGroup>
#include <QHeaderView>
#include <QLabel>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <cmath>
#include <tuple>

namespace merhan::evaluate {

using namespace Qt::StringLiterals;

namespace {

using evaluation::ClassMetrics;
using evaluation::Metrics;
constexpr double Metrics::*kFoldFigures[] = {&Metrics::war, &Metrics::uar, &Metrics::macroF1,
                                             &Metrics::weightedF1};
constexpr double ClassMetrics::*kClassFigures[] = {&ClassMetrics::recall, &ClassMetrics::precision,
                                                   &ClassMetrics::f1};

/// Mean and standard deviation (n − 1).
std::pair<double, double> spreadOf(const std::vector<ComparedTableModel::Row> &rows,
                                   double ComparedTableModel::Row::*of)
{
    double mean = 0, squares = 0;
    const auto count = static_cast<double>(rows.size());
    for (const auto &row : rows)
        mean += row.*of / count;
    for (const auto &row : rows)
        squares += (row.*of - mean) * (row.*of - mean);
    return {mean, rows.size() > 1 ? std::sqrt(squares / (count - 1)) : std::nan("")};
}

/// "p = 0.03"; a p that would be 0.00 isn't nothing.
QString pOf(double p)
{
    // Not to be broken into two lines.
    return p < 0.001  ? u"p\u00a0<\u00a0"_s + common::number(0.001, 3)
           : p < 0.01 ? u"p\u00a0=\u00a0"_s + common::number(p, 3)
                      : u"p\u00a0=\u00a0"_s + common::number(p, 2);
}

QWidget *headed(const QString &text, common::Segments *figures)
{
    auto *label = new QLabel(text);
    label->setFont(common::fontOf(label, 13, true));
    figures->setAccessibleName(text);
    figures->fitWords();
    auto *line = new QWidget;
    auto *layout = new QHBoxLayout(line);
    layout->setContentsMargins(8, 0, 8, 0);
    layout->addWidget(label);
    layout->addStretch();
    layout->addWidget(figures);
    return line;
}

} // namespace

ComparisonPart::ComparisonPart(QWidget *parent)
    : QWidget(parent), m_alone(new QLabel), m_chance(new QLabel), m_speakers(new QLabel),
      m_seeds(new QLabel),
      m_folds(new ComparedTableModel(tr("Test", "what a fold is tested on"), this)),
      m_classes(new ComparedTableModel(tr("Class"), this)), m_foldTable(new FigureTable(m_folds)),
      m_classTable(new FigureTable(m_classes))
{
    auto *foldFigures =
        new common::Segments({tr("WAR"), tr("UAR"), tr("Macro F1"), tr("Weighted F1")});
    auto *classFigures = new common::Segments({tr("Recall"), tr("Precision"), tr("F1")});
    m_foldFigure = foldFigures->group();
    m_classFigure = classFigures->group();
    m_foldTable->setAccessibleName(tr("Folds of both runs"));
    m_classTable->setAccessibleName(tr("Classes of both runs"));
    m_classTable->setSelectionMode(QAbstractItemView::NoSelection);
    m_classTable->setFocusPolicy(Qt::TabFocus);
    for (FigureTable *table : {m_foldTable, m_classTable}) {
        table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
        table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
        table->horizontalHeader()->setSectionsClickable(false);
        table->horizontalHeader()->setMinimumSectionSize(48);
    }
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(makeChance());
    layout->addSpacing(8);
    layout->addWidget(headed(tr("Folds"), foldFigures));
    layout->addWidget(m_foldTable);
    layout->addSpacing(8);
    layout->addWidget(headed(tr("Classes"), classFigures));
    layout->addWidget(m_classTable);

    connect(m_foldFigure, &QButtonGroup::idClicked, this, &ComparisonPart::showFolds);
    connect(m_classFigure, &QButtonGroup::idClicked, this, &ComparisonPart::showAll);
    connect(m_foldTable->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex &index) {
                m_foldTable->viewport()->update();
                if (!index.isValid())
                    return;
                const auto &row = m_folds->rows()[static_cast<std::size_t>(index.row())];
                if (row.chosen && row.fold != m_fold)
                    Q_EMIT foldChosen(row.fold);
            });
}

QWidget *ComparisonPart::makeChance()
{
    m_alone->setFont(common::fontOf(m_alone, 13, true));
    m_seeds->setText(tr("Several seeds: an utterance’s answer is that of the mean of their "
                        "probabilities, and the figures are of these answers."));
    for (QLabel *label : {m_chance, m_speakers, m_seeds}) {
        label->setWordWrap(true);
        label->setFont(common::fontOf(label, 12));
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    }
    m_speakers->setForegroundRole(QPalette::PlaceholderText);
    m_seeds->setForegroundRole(QPalette::PlaceholderText);
    auto *help = new common::HelpButton(
        tr("McNemar’s test"),
        tr("It looks only at the utterances that one run alone gets right. If both were equally "
           "good, each of them would be as likely A’s as B’s; p says how often chance would share "
           "them out at least this unevenly. It takes the utterances as independent of each other. "
           "Those of one speaker, or of one dialog, are not: p then comes out too small, and the "
           "count by speaker below is the safer one. It says nothing of another training with the "
           "same settings, and not whether the difference matters."),
        tr("p = min(1, 2 · Σ C(n, i) ÷ 2ⁿ), i from 0 to the smaller number, n = only A + only B"));
    auto *top = new QHBoxLayout;
    top->setSpacing(2);
    top->addWidget(m_alone);
    top->addWidget(help);
    top->addStretch();
    auto *part = new QWidget;
    auto *layout = new QVBoxLayout(part);
    layout->setContentsMargins(8, 4, 8, 0);
    layout->setSpacing(2);
    layout->addLayout(top);
    layout->addWidget(m_chance);
    layout->addWidget(m_speakers);
    layout->addWidget(m_seeds);
    return part;
}

void ComparisonPart::setComparison(std::shared_ptr<const ComparedRuns> runs, Against against,
                                   std::optional<int> fold)
{
    const auto *comparison = runs ? runs->of(against) : nullptr;
    const bool same = comparison && comparison == m_comparison;
    m_runs = std::move(runs);
    m_comparison = comparison;
    m_fold = fold;
    // Another fold was chosen, maybe in the table of folds: it stays as it is.
    if (const auto *scores = same ? scoresOf(*comparison, fold) : nullptr) {
        showChance(*scores);
        showClasses(*scores);
    } else {
        showAll();
    }
}

void ComparisonPart::showAll()
{
    const auto *scores = m_comparison ? scoresOf(*m_comparison, m_fold) : nullptr;
    if (!scores) {
        m_folds->setRows({});
        m_classes->setRows({});
        return;
    }
    m_seeds->setVisible(m_comparison->seeds > 1);
    showChance(*scores);
    showFolds();
    showClasses(*scores);
}

void ComparisonPart::showChance(const evaluation::ComparedScores &scores)
{
    const evaluation::McNemar &test = scores.test;
    m_alone->setText(
        tr("A alone is right on %1, B alone on %2")
            .arg(common::number(qint64{test.onlyARight}), common::number(qint64{test.onlyBRight})));
    m_chance->setText(
        test.onlyARight + test.onlyBRight == 0
            ? tr("Both are right and wrong on the same utterances.")
            : tr("Were both equally good, chance would share them out at least this unevenly in "
                 "%1 of cases (McNemar’s exact test, %2).")
                  .arg(test.exactP < 0.001 ? tr("less than 0.1 %") : percent(test.exactP),
                       pOf(test.exactP)));
    const evaluation::SpeakerTest &speakers = scores.speakers;
    m_speakers->setText(tr("By speaker: A is better for %1, B for %2, even for %3 (sign test, %4).")
                            .arg(common::number(speakers.betterA), common::number(speakers.betterB),
                                 common::number(speakers.even), pOf(speakers.p)));
}

void ComparisonPart::showFolds()
{
    if (!m_comparison)
        return;
    const auto figure = kFoldFigures[std::max(0, m_foldFigure->checkedId())];
    const auto rowOf = [&](const QString &name, const evaluation::ComparedScores &scores,
                           std::optional<int> fold) {
        ComparedTableModel::Row row;
        row.name = name;
        row.count = scores.a.count;
        row.onlyA = scores.test.onlyARight;
        row.onlyB = scores.test.onlyBRight;
        row.a = scores.a.*figure;
        row.b = scores.b.*figure;
        row.difference = row.a - row.b;
        row.chosen = true;
        row.fold = fold;
        return row;
    };
    std::vector<ComparedTableModel::Row> rows;
    const bool several = m_comparison->folds.size() > 1;
    if (several)
        for (const evaluation::FoldComparison &one : m_comparison->folds)
            rows.push_back(rowOf(nameOf(*m_runs->a, {one.fold, {}}), one.scores, one.fold));
    const std::vector<ComparedTableModel::Row> folds = rows;
    rows.push_back(rowOf(several ? tr("All folds")
                                 : nameOf(*m_runs->a, {m_comparison->folds.front().fold, {}}),
                         m_comparison->pooled, {}));
    rows.back().bold = several;
    if (several) {
        ComparedTableModel::Row mean, deviation;
        mean.name = tr("Mean");
        deviation.name = tr("Std dev.");
        deviation.deviation = true;
        for (const auto of : {&ComparedTableModel::Row::a, &ComparedTableModel::Row::b,
                              &ComparedTableModel::Row::difference})
            std::tie(mean.*of, deviation.*of) = spreadOf(folds, of);
        rows.push_back(mean);
        rows.push_back(deviation);
    }
    const QSignalBlocker blocker(m_foldTable->selectionModel());
    m_folds->setRows(std::move(rows));
    m_foldTable->fitHeight();
    for (std::size_t i = 0; i < m_folds->rows().size(); ++i)
        if (m_folds->rows()[i].chosen && m_folds->rows()[i].fold == m_fold)
            m_foldTable->selectRow(static_cast<int>(i));
}

void ComparisonPart::showClasses(const evaluation::ComparedScores &scores)
{
    const auto figure = kClassFigures[std::max(0, m_classFigure->checkedId())];
    std::vector<ComparedTableModel::Row> rows;
    for (std::size_t i = 0; i < m_comparison->classes.size(); ++i) {
        ComparedTableModel::Row &row = rows.emplace_back();
        row.name = common::className(m_comparison->classes[i]);
        row.key = QByteArray::fromStdString(m_comparison->classes[i]);
        row.count = scores.a.perClass[i].support;
        row.a = scores.a.perClass[i].*figure;
        row.b = scores.b.perClass[i].*figure;
        row.difference = row.a - row.b;
        row.onlyA = row.onlyB = 0;
    }
    for (const evaluation::PairedAnswer &pair : m_comparison->pairs) {
        if (m_fold && pair.fold != m_fold)
            continue;
        auto &row = rows[static_cast<std::size_t>(pair.label)];
        row.onlyA += evaluation::isIn(pair, evaluation::Where::OnlyARight);
        row.onlyB += evaluation::isIn(pair, evaluation::Where::OnlyBRight);
    }
    m_classes->setRows(std::move(rows));
    m_classTable->fitHeight();
}

} // namespace merhan::evaluate
