// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/evaluate/figures_panel.h"

#include "ui/common/help_button.h"
#include "ui/common/palette.h"
#include "ui/common/protocol_words.h"
#include "ui/common/segments.h"
#include "ui/common/style.h"
#include "ui/common/text.h"
#include "ui/evaluate/comparison_part.h"
#include "ui/evaluate/figure_models.h"
#include "ui/evaluate/figure_table.h"
#include "ui/evaluate/matrix_picture.h"

#include <QButtonGroup>
#include <QEvent>
#include <QHeaderView>
#include <QLabel>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <cmath>
#include <set>

namespace merhan::evaluate {

using namespace Qt::StringLiterals;

namespace {

QWidget *heading(const QString &text, common::HelpButton *help)
{
    auto *label = new QLabel(text);
    QFont font = label->font();
    font.setWeight(QFont::DemiBold);
    label->setFont(font);
    auto *line = new QWidget;
    auto *layout = new QHBoxLayout(line);
    layout->setContentsMargins(8, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(label);
    layout->addWidget(help);
    layout->addStretch();
    return line;
}

} // namespace

FiguresPanel::FiguresPanel(QWidget *parent)
    : QWidget(parent), m_folds(new FoldTableModel(this)), m_classes(new ClassTableModel(this)),
      m_foldTable(new FigureTable(m_folds)), m_classTable(new FigureTable(m_classes)),
      m_title(new QLabel), m_count(new QLabel), m_comparison(new ComparisonPart),
      m_notice(new QLabel), m_small(new QLabel)
{
    m_notice->setWordWrap(true);
    m_notice->setContentsMargins(8, 4, 8, 4);
    m_notice->setAutoFillBackground(true);
    m_notice->setBackgroundRole(QPalette::Window);
    m_notice->setForegroundRole(QPalette::WindowText);
    m_small->setWordWrap(true);
    m_small->setForegroundRole(QPalette::PlaceholderText);
    m_small->setFont(common::fontOf(m_small, 12));
    m_small->setContentsMargins(8, 0, 8, 0);
    m_small->setTextInteractionFlags(Qt::TextSelectableByMouse);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 12, 8, 12);
    layout->setSpacing(4);
    layout->addWidget(makeHeadline());
    layout->addWidget(makeLabelsBar());
    layout->addWidget(m_notice);
    layout->addSpacing(8);
    layout->addWidget(makeTables());
    layout->addWidget(m_comparison);
    layout->addSpacing(8);
    layout->addWidget(m_small);
    layout->addStretch();

    connect(m_foldTable->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex &index) {
                m_foldTable->viewport()->update();
                if (const auto scope = m_folds->scopeOf(index.row()))
                    choose(*scope);
            });
    connect(m_comparison, &ComparisonPart::foldChosen, this, [this](std::optional<int> fold) {
        Scope scope{fold, {}};
        // With one seed it is the scope that the table of one run has.
        const auto &report = m_evaluation->report(m_against);
        if (fold && report && report->seeds.size() == 1)
            scope.seed = report->seeds.front();
        choose(scope);
    });
    fill();
}

QWidget *FiguresPanel::makeTables()
{
    m_foldTable->setAccessibleName(tr("Folds"));
    m_classTable->setAccessibleName(tr("Classes"));
    m_classTable->setSelectionMode(QAbstractItemView::NoSelection);
    for (FigureTable *table : {m_foldTable, m_classTable}) {
        table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
        table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
        table->horizontalHeader()->setSectionsClickable(false);
        table->horizontalHeader()->setMinimumSectionSize(52);
    }
    m_classTable->setFocusPolicy(Qt::TabFocus);
    m_tables = new QWidget;
    auto *layout = new QVBoxLayout(m_tables);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(heading(
        tr("Folds"),
        new common::HelpButton(
            tr("folds"),
            tr("A fold is a model and what it was tested on: utterances that it had not seen. “All "
               "folds” counts their answers together; mean and deviation are of the folds’ own "
               "figures, each counting the same."),
            tr("mean = Σ figure ÷ folds; deviation = √(Σ (figure − mean)² ÷ (folds − 1))"))));
    layout->addWidget(m_foldTable);
    layout->addSpacing(8);
    layout->addWidget(heading(
        tr("Classes"),
        new common::HelpButton(
            tr("figures of a class"),
            tr("Precision: of what was predicted to be this class, the share that is. Recall: of "
               "what is this class, the share that was found. F1 is high only where both are."),
            tr("precision = right ÷ predicted; recall = right ÷ labelled; F1 = 2 · precision · "
               "recall ÷ (precision + recall)"))));
    layout->addWidget(m_classTable);
    return m_tables;
}

QString FiguresPanel::scopeName() const
{
    return m_title->text();
}

void FiguresPanel::choose(const Scope &scope)
{
    if (scope == m_scope)
        return;
    m_scope = scope;
    m_comparison->setComparison(m_compared, m_against, m_scope.fold);
    showScope();
    Q_EMIT changed();
}

QWidget *FiguresPanel::makeHeadline()
{
    auto *part = new QWidget;
    QFont bold = m_title->font();
    bold.setWeight(QFont::DemiBold);
    m_title->setFont(bold);
    m_count->setForegroundRole(QPalette::PlaceholderText);
    auto *top = new QHBoxLayout;
    top->setSpacing(8);
    top->addWidget(m_title);
    top->addWidget(m_count);
    top->addStretch();
    auto *figures = new QHBoxLayout;
    figures->setSpacing(16);
    const std::pair<QString, QString> words[] = {
        {tr("WAR"), tr("Weighted average recall, which is accuracy: the share of all utterances "
                       "whose predicted label is their label.\ncorrect ÷ all")},
        {tr("UAR"), tr("Unweighted average recall: the mean of the classes' recalls, so that a "
                       "rare class counts as much as a frequent one.\nΣ recall ÷ classes that "
                       "occur")},
        {tr("Macro F1"), tr("The mean of the classes' F1; each class counts the same.\n"
                            "F1 = 2 · precision · recall ÷ (precision + recall)")},
        {tr("Weighted F1"), tr("The mean of the classes' F1, each weighted by how often its label "
                               "occurs.\nΣ count · F1 ÷ all")},
    };
    for (const auto &[word, answer] : words) {
        auto *name = new QLabel(word);
        name->setForegroundRole(QPalette::PlaceholderText);
        name->setFont(common::fontOf(name, 12));
        auto *figure = new QLabel;
        figure->setFont(common::fontOf(figure, 20, true));
        figure->setTextInteractionFlags(Qt::TextSelectableByMouse);
        m_figures.push_back(figure);
        auto *other = new QLabel;
        other->setFont(common::fontOf(other, 12));
        other->setTextInteractionFlags(Qt::TextSelectableByMouse);
        m_others.push_back(other);
        auto *line = new QHBoxLayout;
        line->setSpacing(2);
        line->addWidget(name);
        line->addWidget(
            new common::HelpButton(word, answer.section(u'\n', 0, 0), answer.section(u'\n', 1)));
        line->addStretch();
        auto *column = new QVBoxLayout;
        column->setSpacing(0);
        column->addLayout(line);
        column->addWidget(figure);
        column->addWidget(other);
        figures->addLayout(column, 1);
    }
    auto *layout = new QVBoxLayout(part);
    layout->setContentsMargins(8, 0, 0, 0);
    layout->setSpacing(4);
    layout->addLayout(top);
    layout->addLayout(figures);
    return part;
}

QWidget *FiguresPanel::makeLabelsBar()
{
    auto *bar = new common::Segments({tr("The run’s labels"), tr("Today’s labels")});
    m_labels = bar->group();
    bar->setAccessibleName(tr("Labels that the run is scored against"));
    m_labels->button(0)->setToolTip(
        tr("The labels that the run was trained and tested with. These figures never change."));
    m_labels->button(1)->setToolTip(
        tr("The project’s labels as they are now. Another number, not to be ranked with the "
           "run’s own figures."));
    connect(m_labels, &QButtonGroup::idClicked, this,
            [this](int id) { setAgainst(static_cast<Against>(id)); });
    auto *part = new QWidget;
    auto *layout = new QHBoxLayout(part);
    layout->setContentsMargins(8, 8, 0, 4);
    layout->addWidget(bar);
    layout->addStretch();
    return part;
}

void FiguresPanel::setEvaluation(std::shared_ptr<const RunEvaluation> evaluation)
{
    const bool same =
        m_evaluation && evaluation && m_evaluation->run.number == evaluation->run.number;
    m_evaluation = std::move(evaluation);
    if (!same) {
        m_scope = {};
        m_against = Against::Snapshot; // a run is first met with the figures that are its own
    }
    fill();
}

void FiguresPanel::setComparison(std::shared_ptr<const ComparedRuns> runs)
{
    m_compared = std::move(runs);
    fill();
}

void FiguresPanel::setAgainst(Against against)
{
    if (against == m_against)
        return;
    m_against = against;
    fill();
    Q_EMIT changed();
}

void FiguresPanel::fill()
{
    m_labels->button(static_cast<int>(m_against))->setChecked(true);
    {
        const QSignalBlocker blocker(m_foldTable->selectionModel());
        if (m_evaluation)
            m_folds->setEvaluation(*m_evaluation, m_against);
        else
            m_folds->clear();
    }
    const bool comparing = comparison() != nullptr;
    if (comparing ? !scoresOf(*comparison(), m_scope.fold) : m_folds->rowOf(m_scope) < 0)
        m_scope = {};
    m_foldTable->fitHeight();
    {
        const QSignalBlocker blocker(m_foldTable->selectionModel());
        m_foldTable->selectRow(std::max(0, m_folds->rowOf(m_scope)));
        m_foldTable->viewport()->update();
    }
    m_tables->setVisible(!comparing);
    m_comparison->setVisible(comparing);
    m_comparison->setComparison(m_compared, m_against, m_scope.fold);

    m_notice->setVisible(m_evaluation
                         && (m_against == Against::Today || m_evaluation->changed > 0));
    if (m_evaluation) {
        const QString changed =
            m_evaluation->changed == 0
                ? tr("no label has changed since.")
                : tr("%n labels changed since, %1 of them with the model’s answer in view.",
                     nullptr, m_evaluation->changed)
                      .arg(common::number(m_evaluation->changedModelInView));
        m_notice->setText(m_against == Against::Today
                              ? tr("Scored against today’s labels: %1").arg(changed)
                              : changed);
    }
    colourNotice();
    showScope();
}

void FiguresPanel::colourNotice()
{
    // Set against the widget's own palette alone, so that a new theme reaches the rest.
    const common::Colors &colors = common::colorsOf(palette());
    const bool warning = m_against == Against::Today && m_evaluation && m_evaluation->changed > 0;
    QPalette own;
    own.setColor(QPalette::Window, warning ? colors.warningGround : colors.base);
    own.setColor(QPalette::WindowText, warning ? colors.warning : colors.text2);
    m_notice->setPalette(own);
}

void FiguresPanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange)
        colourNotice();
    QWidget::changeEvent(event);
}

void FiguresPanel::showHeadline(const evaluation::EvaluationReport *report)
{
    static constexpr double evaluation::Metrics::*kFigures[] = {
        &evaluation::Metrics::war, &evaluation::Metrics::uar, &evaluation::Metrics::macroF1,
        &evaluation::Metrics::weightedF1};
    const evaluation::Comparison *both = comparison();
    const auto *scores = both ? scoresOf(*both, m_scope.fold) : nullptr;
    const evaluation::Score *score = report ? scoreOf(*report, m_scope) : nullptr;
    const bool seeds = report && m_scope == Scope() && report->seeds.size() > 1;
    for (std::size_t i = 0; i < m_figures.size(); ++i) {
        double figure = score ? score->metrics.*kFigures[i] : std::nan("");
        if (scores) {
            figure = scores->a.*kFigures[i];
            const double other = scores->b.*kFigures[i];
            m_others[i]->setText(tr("B %1<br><b>A − B %2</b>", "figure of a run; difference")
                                     .arg(percent(other), points(figure - other)));
        } else if (seeds) { // a model is one seed: its figures, in the mean
            const evaluation::Spread spreads[] = {report->war, report->uar, report->macroF1,
                                                  report->weightedF1};
            figure = spreads[i].mean;
        }
        m_others[i]->setVisible(scores != nullptr);
        m_figures[i]->setText(percent(figure));
    }
}

void FiguresPanel::showScope()
{
    const auto *report = m_evaluation && m_evaluation->report(m_against)
                             ? &*m_evaluation->report(m_against)
                             : nullptr;
    const evaluation::Score *score = report ? scoreOf(*report, m_scope) : nullptr;
    const bool seeds = report && m_scope == Scope() && report->seeds.size() > 1 && !comparison();
    const evaluation::Metrics metrics = score ? score->metrics : evaluation::Metrics();
    showHeadline(report);
    m_classes->setMetrics(m_evaluation ? m_evaluation->run.classes : std::vector<std::string>(),
                          metrics);
    m_classTable->fitHeight();
    if (!m_evaluation) {
        m_title->clear();
        m_count->clear();
        m_small->clear();
        return;
    }
    const bool one = report && report->folds.size() == 1;
    const Scope named = one ? Scope{report->folds.front().fold, {}} : m_scope;
    m_title->setText(
        named.fold ? tr("Test: %1", "a session or a speaker").arg(nameOf(*m_evaluation, named))
        : seeds ? tr("All folds, mean of %n seeds", nullptr, static_cast<int>(report->seeds.size()))
                : tr("All folds"));
    std::set<std::string> speakers;
    std::set<std::int64_t> utterances;
    for (const std::size_t at : answersIn(*m_evaluation, m_scope, m_against, {})) {
        const Answer &answer = m_evaluation->answers[at];
        utterances.insert(answer.utterance);
        speakers.insert(m_evaluation->row(answer).corpus + '\n'
                        + m_evaluation->row(answer).speaker);
    }
    m_count->setText(tr("%1, %2", "utterances, speakers")
                         .arg(tr("%n utterances", nullptr, static_cast<int>(utterances.size())),
                              tr("%n speakers", nullptr, static_cast<int>(speakers.size()))));

    QStringList lines;
    if (!score)
        lines << tr("No test answer has a label.");
    else
        lines << (comparison() ? tr("95 % interval of A’s WAR (Wilson): %1 to %2.")
                               : tr("95 % interval of WAR (Wilson): %1 to %2."))
                     .arg(percent(score->warInterval.low), percent(score->warInterval.high));
    if (m_evaluation->notHere > 0 && m_against == Against::Snapshot)
        lines << tr("The run counted %n answers more, of utterances that this project doesn’t "
                    "have.",
                    nullptr, m_evaluation->notHere);
    if (!m_evaluation->run.leakage.empty())
        lines << common::leakageInWords(QString::fromStdString(m_evaluation->run.leakage));
    m_small->setText(lines.join(u"\n"_s));
}

} // namespace merhan::evaluate
