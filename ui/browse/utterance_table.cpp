// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/browse/utterance_table.h"

#include "ui/browse/utterance_delegate.h"
#include "ui/browse/utterance_table_model.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>
#include <QSettings>

namespace merhan::browse {

using namespace Qt::StringLiterals;

namespace {

constexpr int kLeastTranscript = 220;

const std::set<Column> kWantedAtFirst = {
    Column::Mark,  Column::Utterance, Column::Speaker,    Column::Start,   Column::Duration,
    Column::Transcript, Column::Label, Column::Votes, Column::Agreement, Column::Valence,
    Column::Activation, Column::Dominance};
constexpr Column kGoFirst[] = {Column::Dominance, Column::Activation, Column::Valence,
                               Column::Votes, Column::Speaker};

int widthOf(const QFontMetrics &metrics, Column column)
{
    const auto text = [&](const QString &longest) {
        return metrics.horizontalAdvance(longest) + 18;
    };
    switch (column) {
    case Column::Mark:
        return 30;
    case Column::Utterance:
        return text(u"Ses05F_script01_1_M038"_s);
    case Column::Dialog:
        return text(u"Ses05F_script01_1"_s);
    case Column::Label:
        return std::max(text(UtteranceTableModel::tr("no majority")), text(u"frustrated"_s)) + 24;
    case Column::LabelSource:
    case Column::Corpus:
    case Column::Scenario:
        return text(u"improvised corpus"_s);
    case Column::Start:
        return text(u"10:00.0"_s) + 12;
    case Column::Duration:
        return text(u"34.12"_s);
    case Column::Votes:
        return text(u"N N N NN"_s);
    case Column::Valence:
    case Column::Activation:
    case Column::Dominance:
        return text(u"3.5"_s);
    case Column::Agreement:
    case Column::Turn:
    case Column::Speaker:
        return text(u"Spk0"_s);
    case Column::Sex:
    case Column::Session:
        return text(u"Session"_s) + 12;
    case Column::Note:
        return 160;
    default:
        return 120;
    }
}

} // namespace

UtteranceTable::UtteranceTable(UtteranceTableModel *model, QSettings *settings, QWidget *parent)
    : QTableView(parent), m_model(model), m_settings(settings), m_menu(new QMenu(this))
{
    setModel(model);
    setItemDelegate(new UtteranceDelegate(this));
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setWordWrap(false);
    setSelectionBehavior(SelectRows);
    setTabKeyNavigation(false);
    setSortingEnabled(true);
    setCornerButtonEnabled(false);
    setVerticalScrollMode(ScrollPerItem);
    setHorizontalScrollMode(ScrollPerPixel);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    setAccessibleName(tr("Utterances"));
    verticalHeader()->hide();
    verticalHeader()->setMinimumSectionSize(kRowHeight);
    verticalHeader()->setDefaultSectionSize(kRowHeight);
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);

    QHeaderView *header = horizontalHeader();
    header->setFixedHeight(28);
    header->setMinimumSectionSize(24);
    header->setSectionsMovable(true);
    header->setHighlightSections(false);
    header->setSortIndicatorClearable(true);
    header->setSortIndicator(-1, Qt::AscendingOrder);
    header->setContextMenuPolicy(Qt::CustomContextMenu);
    for (int i = 0; i < kColumnCount; ++i)
        header->resizeSection(i, widthOf(fontMetrics(), static_cast<Column>(i)));
    header->setSectionResizeMode(static_cast<int>(Column::Transcript), QHeaderView::Stretch);
    header->setSectionResizeMode(static_cast<int>(Column::Mark), QHeaderView::Fixed);
    connect(header, &QWidget::customContextMenuRequested, this, [this, header](const QPoint &at) {
        m_menu->popup(header->mapToGlobal(at));
    });
    connect(m_menu, &QMenu::aboutToShow, this, &UtteranceTable::fillMenu);
    restore();
}

UtteranceTable::~UtteranceTable()
{
    QStringList order, wanted;
    for (int i = 0; i < kColumnCount; ++i)
        order << QString::number(horizontalHeader()->logicalIndex(i));
    for (const Column column : m_wanted)
        wanted << QString::number(static_cast<int>(column));
    m_settings->setValue(u"corpus/columns"_s, wanted);
    m_settings->setValue(u"corpus/columnOrder"_s, order);
    m_settings->setValue(u"corpus/columnCount"_s, kColumnCount);
}

void UtteranceTable::restore()
{
    m_wanted = kWantedAtFirst;
    // Of a version with the same columns only: numbers mean other columns otherwise.
    if (m_settings->value(u"corpus/columnCount"_s).toInt() == kColumnCount) {
        m_wanted.clear();
        for (const QString &column : m_settings->value(u"corpus/columns"_s).toStringList())
            m_wanted.insert(static_cast<Column>(column.toInt()));
        const QStringList order = m_settings->value(u"corpus/columnOrder"_s).toStringList();
        for (int i = 0; i < order.size() && i < kColumnCount; ++i)
            if (const int from = horizontalHeader()->visualIndex(order[i].toInt()); from >= 0)
                horizontalHeader()->moveSection(from, i);
    }
    m_wanted.insert(Column::Utterance);
    fit();
}

void UtteranceTable::fit()
{
    const QHeaderView *header = horizontalHeader();
    int used = 0;
    for (const Column column : m_wanted)
        if (column != Column::Transcript)
            used += std::max(header->sectionSize(static_cast<int>(column)),
                             widthOf(fontMetrics(), column));
    std::set<Column> shown = m_wanted;
    for (const Column column : kGoFirst) {
        if (used + kLeastTranscript <= viewport()->width())
            break;
        if (shown.erase(column) > 0)
            used -= widthOf(fontMetrics(), column);
    }
    for (int i = 0; i < kColumnCount; ++i) {
        const bool hide = !shown.contains(static_cast<Column>(i));
        if (hide != header->isSectionHidden(i))
            setColumnHidden(i, hide);
    }
}

void UtteranceTable::fillMenu()
{
    m_menu->clear();
    for (int i = 0; i < kColumnCount; ++i) {
        const auto column = static_cast<Column>(i);
        QAction *action = m_menu->addAction(UtteranceTableModel::columnName(column));
        action->setCheckable(true);
        action->setChecked(m_wanted.contains(column));
        action->setEnabled(column != Column::Utterance);
        connect(action, &QAction::toggled, this, [this, column](bool on) {
            if (on)
                m_wanted.insert(column);
            else
                m_wanted.erase(column);
            fit();
        });
    }
    m_menu->addSeparator();
    m_menu->addAction(tr("Corpus order"), this,
                      [this] { sortByColumn(-1, Qt::AscendingOrder); });
    m_menu->addAction(tr("Columns as at first"), this, [this] {
        m_wanted = kWantedAtFirst;
        for (int i = 0; i < kColumnCount; ++i)
            horizontalHeader()->moveSection(horizontalHeader()->visualIndex(i), i);
        fit();
    });
}

void UtteranceTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    fit();
}

void UtteranceTable::goBy(int rows)
{
    const int row = std::clamp(currentIndex().row() + rows, 0, model()->rowCount() - 1);
    if (row < 0)
        return;
    setCurrentIndex(model()->index(row, static_cast<int>(Column::Utterance)));
}

void UtteranceTable::keyPressEvent(QKeyEvent *event)
{
    if (event->modifiers() == Qt::NoModifier && event->key() == Qt::Key_J)
        return goBy(1);
    if (event->modifiers() == Qt::NoModifier && event->key() == Qt::Key_K)
        return goBy(-1);
    QTableView::keyPressEvent(event);
}

void UtteranceTable::selectionChanged(const QItemSelection &selected,
                                      const QItemSelection &deselected)
{
    QTableView::selectionChanged(selected, deselected);
    Q_EMIT selectionCountChanged();
}

QList<int> UtteranceTable::selectedSourceRows() const
{
    // From ranges: selectedRows() makes an index a row, which "select all" has 100,000 of.
    std::set<int> rows;
    for (const QItemSelectionRange &range : selectionModel()->selection())
        for (int row = range.top(); row <= range.bottom(); ++row)
            rows.insert(m_model->sourceRow(row));
    return {rows.begin(), rows.end()};
}

} // namespace merhan::browse
