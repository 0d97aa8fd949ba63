// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/evaluate/matrix_part.h"

#include "ui/common/class_look.h"
#include "ui/common/help_button.h"
#include "ui/common/segments.h"
#include "ui/common/style.h"
#include "ui/common/text.h"
#include "ui/evaluate/confusion_matrix_view.h"

#include <QButtonGroup>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <cmath>

namespace merhan::evaluate {

using namespace Qt::StringLiterals;

MatrixPart::MatrixPart(QWidget *parent)
    : QWidget(parent), m_matrix(new ConfusionMatrixView),
      m_sides(new common::Segments({u"A"_s, u"B"_s, u"A − B"_s})), m_units(nullptr), m_summary(new QWidget),
      m_cellName(new QLabel), m_cellCount(new QLabel), m_cellShares(new QLabel)
{
    auto *title = new QLabel(tr("Confusion matrix"));
    title->setFont(common::fontOf(title, 13, true));
    auto *help = new common::HelpButton(
        tr("confusion matrix"),
        tr("A row is a label, a column what was predicted: the cell says how often. The diagonal is "
           "what is right. Choose a cell to list its utterances."),
        tr("% of row = cell ÷ all with this label (the diagonal: recall); % of column = cell ÷ all "
           "predicted so (the diagonal: precision)"));
    m_units =
        new common::Segments({tr("Counts"), tr("% of row"), tr("% of column"), tr("% of all")});
    m_units->setAccessibleName(tr("Numbers of the confusion matrix"));
    m_sides->fitWords();
    m_units->fitWords();
    m_sides->setAccessibleName(tr("Matrix of which run"));
    m_sides->group()->button(2)->setToolTip(
        tr("What A puts into a cell more often than B, or less often"));
    auto *top = new QHBoxLayout;
    top->setSpacing(4);
    top->addWidget(title);
    top->addWidget(help);
    top->addSpacing(12);
    top->addWidget(m_sides);
    top->addWidget(m_units);
    top->addStretch();

    m_cellName->setFont(common::fontOf(m_cellName, 13, true));
    m_cellCount->setFont(common::fontOf(m_cellCount, 20, true));
    m_cellShares->setForegroundRole(QPalette::PlaceholderText);
    m_cellShares->setFont(common::fontOf(m_cellShares, 12));
    auto *everything = new QPushButton(tr("Show all"));
    everything->setToolTip(tr("List all utterances again (Esc in the matrix)"));
    everything->setFocusPolicy(Qt::TabFocus);
    connect(everything, &QPushButton::clicked, m_matrix, [this] { m_matrix->pick(std::nullopt); });
    auto *summary = new QVBoxLayout(m_summary);
    summary->setContentsMargins(0, 4, 0, 0);
    summary->setSpacing(4);
    summary->addWidget(m_cellName);
    summary->addWidget(m_cellCount);
    summary->addWidget(m_cellShares);
    summary->addSpacing(4);
    summary->addWidget(everything, 0, Qt::AlignLeft);
    summary->addStretch();

    auto *middle = new QHBoxLayout;
    middle->setSpacing(24);
    middle->addWidget(m_matrix, 0, Qt::AlignTop);
    middle->addWidget(m_summary);
    middle->addStretch(1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 10, 16, 4);
    layout->setSpacing(8);
    layout->addLayout(top);
    layout->addLayout(middle);

    connect(m_matrix, &ConfusionMatrixView::pickedChanged, this, [this] {
        showSummary();
        Q_EMIT changed();
    });
    connect(m_units->group(), &QButtonGroup::idClicked, this, [this](int id) {
        m_matrix->setUnit(static_cast<Unit>(id));
        Q_EMIT unitChosen(static_cast<Unit>(id));
    });
    connect(m_sides->group(), &QButtonGroup::idClicked, this,
            [this](int id) { setSide(static_cast<Side>(id)); });
    showSide();
}

void MatrixPart::setMatrix(const std::vector<std::string> &classes,
                           const evaluation::Metrics *metrics)
{
    m_classes = classes;
    m_a = metrics ? metrics->confusionMatrix
                  : evaluation::ConfusionMatrix(classes.size(),
                                                std::vector<std::int64_t>(classes.size(), 0));
    m_b.clear();
    showSide();
}

void MatrixPart::setMatrices(const std::vector<std::string> &classes,
                             const evaluation::ComparedScores &scores)
{
    m_classes = classes;
    m_a = scores.a.confusionMatrix;
    m_b = scores.b.confusionMatrix;
    showSide();
}

void MatrixPart::setUnit(Unit unit)
{
    m_units->group()->button(static_cast<int>(unit))->setChecked(true);
    m_matrix->setUnit(unit);
}

void MatrixPart::setSide(Side side)
{
    m_sides->group()->button(static_cast<int>(side))->setChecked(true);
    if (side == m_side)
        return;
    m_side = side;
    showSide();
    Q_EMIT changed();
}

void MatrixPart::showSide()
{
    m_sides->setVisible(!m_b.empty());
    const bool ofB = !m_b.empty() && m_side == Side::B;
    m_matrix->setMatrix(m_classes, ofB ? m_b : m_a);
    if (!m_b.empty())
        m_matrix->setOther(ofB ? m_a : m_b, m_side == Side::Difference);
    showSummary();
}

QString MatrixPart::pickedWords() const
{
    const auto &cell = m_matrix->picked();
    if (!cell)
        return {};
    const QString label = common::className(m_classes[static_cast<std::size_t>(cell->label)]);
    const QString predicted =
        common::className(m_classes[static_cast<std::size_t>(cell->predicted)]);
    if (m_b.empty())
        return tr("labelled %1, predicted %2").arg(label, predicted);
    switch (m_side) {
    case Side::A:
        return tr("labelled %1, predicted %2 by A").arg(label, predicted);
    case Side::B:
        return tr("labelled %1, predicted %2 by B").arg(label, predicted);
    case Side::Difference:
        break;
    }
    return tr("labelled %1, predicted %2 by one alone").arg(label, predicted);
}

void MatrixPart::showSummary()
{
    const auto &cell = m_matrix->picked();
    m_summary->setVisible(cell.has_value());
    if (!cell)
        return;
    const MatrixPicture picture = m_matrix->picture();
    const auto name = [&](int ofClass) {
        return common::className(picture.classes[static_cast<std::size_t>(ofClass)]);
    };
    const auto part = [&](std::int64_t whole) {
        return percent(whole > 0
                           ? static_cast<double>(picture.count(*cell)) / static_cast<double>(whole)
                           : std::nan(""));
    };
    const QString label = name(cell->label), predicted = name(cell->predicted);
    m_cellName->setText(tr("%1 → %2", "label → predicted").arg(label, predicted));
    if (picture.difference) {
        const std::int64_t a = picture.count(*cell);
        const std::int64_t b = picture.other[static_cast<std::size_t>(cell->label)]
                                            [static_cast<std::size_t>(cell->predicted)];
        m_cellCount->setText(signedNumber(a - b));
        m_cellShares->setText(tr("A %1, B %2", "counts of two runs")
                                  .arg(common::number(qint64{a}), common::number(qint64{b})));
        return;
    }
    m_cellCount->setText(common::number(qint64{picture.count(*cell)}));
    m_cellShares->setText(tr("%1 of %2\n%3 of predicted %4")
                              .arg(part(picture.ofRow(cell->label)), label,
                                   part(picture.ofColumn(cell->predicted)), predicted));
}

} // namespace merhan::evaluate
