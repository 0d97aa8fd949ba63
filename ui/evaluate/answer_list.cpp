// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/evaluate/answer_list.h"

#include "ui/common/badge.h"
#include "ui/common/class_look.h"
#include "ui/common/keys.h"
#include "ui/common/label_keys.h"
#include "ui/common/segments.h"
#include "ui/common/style.h"
#include "ui/common/text.h"
#include "ui/evaluate/answer_table_model.h"
#include "ui/evaluate/figure_table.h"

#include <QAbstractButton>
#include <QButtonGroup>
#include <QHeaderView>
#include <QLabel>
#include <QMenu>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace merhan::evaluate {

using namespace Qt::StringLiterals;

namespace {

constexpr int kBar = 40, kNarrow = 800, kNarrowForTwo = 1100;

QStringList wheres()
{
    return {AnswerList::tr("All", "utterances"), AnswerList::tr("Only A right"),
            AnswerList::tr("Only B right"), AnswerList::tr("Both wrong"),
            AnswerList::tr("Differently wrong")};
}

} // namespace

AnswerList::AnswerList(const common::Studio &studio, QWidget *parent)
    : QWidget(parent), m_studio(studio), m_answers(new AnswerTableModel(this)),
      m_list(new FigureTable(m_answers)), m_count(new QLabel), m_what(new QLabel),
      m_hint(new QLabel(tr("J K next, previous · L label"))),
      m_badge(new common::Badge(tr("out of fold"))), m_wheres(new common::Segments(wheres()))
{
    m_count->setFont(common::fontOf(m_count, 13, true));
    m_what->setForegroundRole(QPalette::PlaceholderText);
    m_hint->setForegroundRole(QPalette::PlaceholderText);
    m_hint->setFont(common::fontOf(m_hint, 12));
    m_badge->setToolTip(tr("Each answer comes from a model that hadn’t seen the utterance."));
    m_wheres->setAccessibleName(tr("Where the runs differ"));
    m_wheres->group()->button(4)->setToolTip(tr("Both are wrong, each in another way"));
    auto *bar = new QWidget;
    bar->setFixedHeight(kBar);
    auto *top = new QHBoxLayout(bar);
    top->setContentsMargins(16, 0, 16, 0);
    top->setSpacing(8);
    top->addWidget(m_count);
    top->addWidget(m_wheres);
    top->addWidget(m_what);
    top->addWidget(m_badge);
    top->addStretch(1);
    top->addWidget(m_hint);
    makeColumns();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(bar);
    layout->addWidget(m_list, 1);

    connect(m_wheres->group(), &QButtonGroup::idClicked, this,
            [this](int id) { setWhere(static_cast<evaluation::Where>(id)); });
    connect(m_list->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex &index) {
                m_list->viewport()->update();
                if (index.isValid())
                    m_studio.session->current()->set(
                        index.data(AnswerTableModel::CorpusRole).toString(),
                        index.data(AnswerTableModel::IdRole).toString());
            });
    connect(studio.session->current(), &common::CurrentUtterance::currentChanged, this,
            &AnswerList::followCurrent);
    showColumns();
}

void AnswerList::makeColumns()
{
    m_list->setAccessibleName(tr("Utterances of the cell"));
    m_list->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    m_list->setSortingEnabled(true);
    QHeaderView *header = m_list->horizontalHeader();
    header->setSortIndicator(AnswerTableModel::Confidence, Qt::DescendingOrder);
    const auto width = [this](const QString &longest, int more = 18) {
        return m_list->fontMetrics().horizontalAdvance(longest) + more;
    };
    header->resizeSection(AnswerTableModel::Utterance, width(u"Ses05M_script01_1b_M031"_s));
    header->resizeSection(AnswerTableModel::Speaker, width(u"Spk0"_s));
    header->resizeSection(AnswerTableModel::Start, width(u"10:00.0"_s, 22));
    header->resizeSection(AnswerTableModel::Duration, width(u"34.12"_s, 22));
    header->resizeSection(AnswerTableModel::OtherConfidence, width(u"p B"_s, 30));
    header->resizeSection(AnswerTableModel::PLabel, width(tr("p label"), 30));
    header->resizeSection(AnswerTableModel::Fold, width(tr("Fold"), 30));
    header->resizeSection(AnswerTableModel::Seed, width(tr("Seed"), 30));
    header->setSectionResizeMode(AnswerTableModel::Transcript, QHeaderView::Stretch);
}

void AnswerList::clear()
{
    m_runs.reset();
    m_pairs.clear();
    m_answers->setAnswers(nullptr, Against::Snapshot, {});
}

void AnswerList::setRun(const store::RunRow &run)
{
    m_folds = run.folds > 1;
    m_seeds = run.seeds > 1;
    QString longest;
    for (const std::string &key : run.classes)
        if (const QString name = common::className(key); name.size() > longest.size())
            longest = name;
    const QFontMetrics metrics = m_list->fontMetrics();
    const int room = metrics.horizontalAdvance(longest) + 42; // with its tile
    const int predicted = room + metrics.horizontalAdvance(u"≠ "_s);
    m_list->setColumnWidth(AnswerTableModel::Label, room);
    m_list->setColumnWidth(AnswerTableModel::Predicted, predicted);
    m_list->setColumnWidth(AnswerTableModel::OtherPredicted, predicted);
}

void AnswerList::setAnswers(std::shared_ptr<const RunEvaluation> evaluation, Against against,
                            const std::vector<std::size_t> &answers, const QString &cell)
{
    m_runs.reset();
    m_pairs.clear();
    const int seeds = evaluation->run.seeds;
    m_answers->setAnswers(std::move(evaluation), against, answers);
    showWords(cell, seeds);
}

void AnswerList::setPairs(std::shared_ptr<const ComparedRuns> runs, Against against,
                          std::vector<std::size_t> pairs, const QString &cell)
{
    m_runs = std::move(runs);
    m_against = against;
    m_pairs = std::move(pairs);
    m_cell = cell;
    showPairs();
}

void AnswerList::setWhere(evaluation::Where where)
{
    m_where = where;
    m_wheres->group()->button(static_cast<int>(where))->setChecked(true);
    if (m_runs)
        showPairs();
}

void AnswerList::showPairs()
{
    const evaluation::Comparison &comparison = *m_runs->of(m_against);
    std::array<int, 5> counts{};
    std::vector<std::size_t> shown;
    for (const std::size_t at : m_pairs) {
        const evaluation::PairedAnswer &pair = comparison.pairs[at];
        for (std::size_t i = 0; i < counts.size(); ++i)
            counts[i] += evaluation::isIn(pair, static_cast<evaluation::Where>(i));
        if (evaluation::isIn(pair, m_where))
            shown.push_back(at);
    }
    const QStringList words = wheres();
    for (std::size_t i = 0; i < counts.size(); ++i)
        m_wheres->group()
            ->button(static_cast<int>(i))
            ->setText(tr("%1 %2", "where two runs differ, how often")
                          .arg(words[static_cast<qsizetype>(i)], common::number(counts[i])));
    m_wheres->fitWords();
    m_answers->setPairs(m_runs, m_against, shown);
    showWords(m_cell, 1);
}

void AnswerList::showWords(const QString &cell, int seeds)
{
    const int count = m_answers->rowCount();
    m_count->setText(seeds > 1 ? tr("%n answers", nullptr, count)
                               : tr("%n utterances", nullptr, count));
    m_what->setText(cell.isEmpty() ? tr("with a label, tested") : cell);
    showColumns();
    m_list->scrollToTop(); // another list; where the current one isn't in it, it begins at its top
    followCurrent();
}

void AnswerList::showColumns()
{
    const bool two = m_runs != nullptr;
    const bool narrow = width() < (two ? kNarrowForTwo : kNarrow);
    // The transcript says more than when it was said.
    for (const int column :
         {AnswerTableModel::Speaker, AnswerTableModel::Start, AnswerTableModel::Duration})
        m_list->setColumnHidden(column, narrow);
    // Its heading is another one now; else it keeps the width that a person gave it.
    if (m_list->isColumnHidden(AnswerTableModel::OtherPredicted) == two || !m_sized)
        m_list->setColumnWidth(
            AnswerTableModel::Confidence,
            m_list->fontMetrics().horizontalAdvance(two ? u"p B"_s : tr("p predicted")) + 30);
    m_sized = true;
    m_list->setColumnHidden(AnswerTableModel::OtherPredicted, !two);
    m_list->setColumnHidden(AnswerTableModel::OtherConfidence, !two);
    m_list->setColumnHidden(AnswerTableModel::PLabel, two);
    m_list->setColumnHidden(AnswerTableModel::Fold, !m_folds || (two && narrow));
    m_list->setColumnHidden(AnswerTableModel::Seed, !m_seeds || two);
    // The segments count them, and which cell it is stands beside the matrix. What goes goes first:
    // a widget that is shown gets its room at once, and the window would grow for both.
    if (!two)
        m_wheres->hide();
    for (QWidget *word : {static_cast<QWidget *>(m_count), static_cast<QWidget *>(m_what),
                          static_cast<QWidget *>(m_badge), static_cast<QWidget *>(m_hint)})
        word->setVisible(!two);
    if (two)
        m_wheres->show();
}

void AnswerList::resizeEvent(QResizeEvent *event)
{
    showColumns();
    QWidget::resizeEvent(event);
}

void AnswerList::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    // Once it is laid out: before, nothing is known of what is in sight.
    QMetaObject::invokeMethod(this, &AnswerList::followCurrent, Qt::QueuedConnection);
}

void AnswerList::followCurrent()
{
    const common::CurrentUtterance *current = m_studio.session->current();
    const QModelIndex now = m_list->currentIndex();
    // With several seeds an utterance stands in several rows: any of them will do.
    if (now.isValid() && now.data(AnswerTableModel::IdRole).toString() == current->id()
        && now.data(AnswerTableModel::CorpusRole).toString() == current->corpus())
        return m_list->scrollTo(now);
    const int row = current->isEmpty() ? -1 : m_answers->rowOf(current->corpus(), current->id());
    if (row < 0)
        return m_list->clearSelection();
    m_list->setCurrentIndex(m_answers->index(row, AnswerTableModel::Utterance));
    m_list->scrollTo(m_list->currentIndex());
}

void AnswerList::goBy(int rows)
{
    if (m_answers->rowCount() == 0)
        return;
    const QModelIndex now = m_list->currentIndex();
    const int to = now.isValid() ? std::clamp(now.row() + rows, 0, m_answers->rowCount() - 1) : 0;
    m_list->setCurrentIndex(m_answers->index(to, AnswerTableModel::Utterance));
}

void AnswerList::label()
{
    const QModelIndex now = m_list->currentIndex();
    if (!now.isValid() || !m_studio.session->writer() || m_studio.session->isBlind())
        return;
    const auto number = now.data(AnswerTableModel::NumberRole).toLongLong();
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const common::Keys *keys = common::Keys::of(m_studio.settings);
    for (const std::string_view key : corpus::kLabelKeys)
        menu->addAction(common::inLabelMenu(common::className(key), keys->classKey(key)), this,
                        [this, key, number] {
                            // The list shows what was predicted.
                            store::Gesture gesture = common::gestureNow(m_studio, true);
                            gesture.changes.push_back({number, store::Field::Category,
                                                       std::vector<std::string>{std::string(key)}});
                            m_studio.session->annotate(std::move(gesture));
                        });
    menu->popup(m_list->viewport()->mapToGlobal(m_list->visualRect(now).bottomLeft()));
}

} // namespace merhan::evaluate
