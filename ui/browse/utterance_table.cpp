// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/browse/utterance_table.h"

#include "ui/browse/utterance_delegate.h"
#include "ui/browse/utterance_table_model.h"
#include "ui/common/sort_menu.h"
#include "ui/common/class_look.h"

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
    Column::Activation, Column::Dominance, Column::Predicted, Column::Confidence};
constexpr Column kGoFirst[] = {Column::Dominance, Column::Activation, Column::Valence,
                               Column::Votes, Column::Speaker, Column::Agreement,
                               Column::Start, Column::Duration, Column::Confidence};

QString widestClass(const QFontMetrics &metrics)
{
    QString widest;
    for (const std::string_view key : corpus::kLabelKeys)
        if (const QString name = common::className(key);
            metrics.horizontalAdvance(name) > metrics.horizontalAdvance(widest))
            widest = name;
    return widest;
}

int usualWidth(const QFontMetrics &metrics, Column column)
{
    const auto text = [&](const QString &longest) {
        return metrics.horizontalAdvance(longest) + 18;
    };
    switch (column) {
    case Column::Mark:
        return 30;
    case Column::Utterance:
        return text(u"Ses05M_script01_1b_M031"_s);
    case Column::Dialog:
        return text(u"Ses05M_script01_1b"_s);
    case Column::Label:
        return std::max(text(UtteranceTableModel::tr("no majority")), text(widestClass(metrics)))
               + 24;
    case Column::Predicted:
        return text(widestClass(metrics) + u" ≠"_s) + 52; // tile, and how it had been seen
    case Column::Confidence:
        return text(u"0.55"_s) + 12;
    case Column::AnnotatedBy:
        return text(u"Annotated by"_s) + 12;
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
        header->resizeSection(i, usualWidth(fontMetrics(), static_cast<Column>(i)));
    header->setSectionResizeMode(static_cast<int>(Column::Transcript), QHeaderView::Stretch);
    header->setSectionResizeMode(static_cast<int>(Column::Mark), QHeaderView::Fixed);
    connect(header, &QWidget::customContextMenuRequested, this, [this, header](const QPoint &at) {
        m_menu->popup(header->mapToGlobal(at));
    });
    connect(m_menu, &QMenu::aboutToShow, this, &UtteranceTable::fillMenu);
    restore();
    connect(header, &QHeaderView::sectionResized, this, [this](int column, int, int width) {
        if (!m_fitting && width > 0 && static_cast<Column>(column) != Column::Transcript)
            m_widths[static_cast<Column>(column)] = width;
    });
    connect(model, &QAbstractItemModel::headerDataChanged, this, &UtteranceTable::fit);
    connect(model, &QAbstractItemModel::modelReset, this, &UtteranceTable::fit);
    connect(this, &QTableView::doubleClicked, this, &UtteranceTable::playAsked);
}

UtteranceTable::~UtteranceTable()
{
    keep();
}

void UtteranceTable::keep() const
{
    const QHeaderView *header = horizontalHeader();
    QStringList order, wanted;
    for (int i = 0; i < kColumnCount; ++i)
        order << UtteranceTableModel::columnKey(static_cast<Column>(header->logicalIndex(i)));
    for (const Column column : m_wanted)
        wanted << UtteranceTableModel::columnKey(column);
    QVariantMap widths;
    for (const auto &[column, width] : m_widths)
        widths[UtteranceTableModel::columnKey(column)] = width;
    m_settings->setValue(u"corpus/columns"_s, wanted);
    m_settings->setValue(u"corpus/columnOrder"_s, order);
    m_settings->setValue(u"corpus/columnWidths"_s, widths);
    const int sorted = header->sortIndicatorSection();
    m_settings->setValue(u"corpus/sortedBy"_s,
                         sorted >= 0 && sorted < kColumnCount
                             ? UtteranceTableModel::columnKey(static_cast<Column>(sorted))
                             : QString());
    m_settings->setValue(u"corpus/sortedDown"_s,
                         header->sortIndicatorOrder() == Qt::DescendingOrder);
}

/// A key that is no column any more, and a column that an older version didn't know, stay where
/// they are at first.
void UtteranceTable::restore()
{
    const auto columnOf = [](const QString &key) {
        for (int i = 0; i < kColumnCount; ++i)
            if (UtteranceTableModel::columnKey(static_cast<Column>(i)) == key)
                return i;
        return -1;
    };
    QHeaderView *header = horizontalHeader();
    m_wanted = kWantedAtFirst;
    if (const QStringList wanted = m_settings->value(u"corpus/columns"_s).toStringList();
        wanted.contains(UtteranceTableModel::columnKey(Column::Utterance))) {
        m_wanted.clear();
        for (const QString &key : wanted)
            if (const int column = columnOf(key); column >= 0)
                m_wanted.insert(static_cast<Column>(column));
    }
    int place = 0;
    for (const QString &key : m_settings->value(u"corpus/columnOrder"_s).toStringList())
        if (const int column = columnOf(key); column >= 0)
            header->moveSection(header->visualIndex(column), place++);
    const QVariantMap widths = m_settings->value(u"corpus/columnWidths"_s).toMap();
    for (auto width = widths.begin(); width != widths.end(); ++width)
        if (const int column = columnOf(width.key()); column >= 0) {
            m_widths[static_cast<Column>(column)] = width->toInt();
            header->resizeSection(column, width->toInt());
        }
    if (const int sorted = columnOf(m_settings->value(u"corpus/sortedBy"_s).toString());
        sorted >= 0)
        sortByColumn(sorted, m_settings->value(u"corpus/sortedDown"_s).toBool()
                                 ? Qt::DescendingOrder
                                 : Qt::AscendingOrder);
    m_wanted.insert(Column::Utterance);
    fit();
}

int UtteranceTable::widthOf(Column column) const
{
    const auto own = m_widths.find(column);
    return own == m_widths.end() ? usualWidth(fontMetrics(), column) : own->second;
}

bool UtteranceTable::showsAnswers() const
{
    return m_model->hasAnswers()
           && !(isColumnHidden(static_cast<int>(Column::Predicted))
                && isColumnHidden(static_cast<int>(Column::Confidence)));
}

void UtteranceTable::fit()
{
    std::set<Column> shown = m_wanted;
    if (!m_model->hasAnswers()) {
        shown.erase(Column::Predicted);
        shown.erase(Column::Confidence);
    }
    if (m_model->isBlind()) {
        std::erase_if(shown, isOpinion);
        const int sorted = horizontalHeader()->sortIndicatorSection();
        if (sorted >= 0 && sorted < kColumnCount && isOpinion(static_cast<Column>(sorted)))
            sortByColumn(-1, Qt::AscendingOrder);
    }
    int used = 0;
    for (const Column column : shown)
        if (column != Column::Transcript)
            used += widthOf(column);
    for (const Column column : kGoFirst) {
        if (used + kLeastTranscript <= viewport()->width())
            break;
        if (shown.erase(column) > 0)
            used -= widthOf(column);
    }
    m_fitting = true;
    for (int i = 0; i < kColumnCount; ++i) {
        const bool hide = !shown.contains(static_cast<Column>(i));
        if (hide != horizontalHeader()->isSectionHidden(i))
            setColumnHidden(i, hide);
    }
    m_fitting = false;
}

void UtteranceTable::fillMenu()
{
    m_menu->clear();
    qDeleteAll(m_menu->findChildren<QMenu *>(Qt::FindDirectChildrenOnly)); // which clear() keeps
    for (int i = 0; i < kColumnCount; ++i) {
        const auto column = static_cast<Column>(i);
        if (m_model->isBlind() && isOpinion(column))
            continue;
        const QString name = UtteranceTableModel::columnName(column);
        const bool noRoom = m_wanted.contains(column) && isColumnHidden(i);
        QAction *action = m_menu->addAction(
            noRoom ? tr("%1 (no room in this window)", "a column").arg(name) : name);
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
    common::fillSortMenu(m_menu->addMenu(tr("Sort by")), this);
    // What dragging a header does, by keys: as often as it takes.
    QMenu *front = m_menu->addMenu(tr("To the front"));
    for (int visual = 1; visual < kColumnCount; ++visual) {
        const int column = horizontalHeader()->logicalIndex(visual);
        if (!isColumnHidden(column))
            front->addAction(
                UtteranceTableModel::columnName(static_cast<Column>(column)), this,
                [this, column] {
                    horizontalHeader()->moveSection(horizontalHeader()->visualIndex(column), 0);
                });
    }
    m_menu->addAction(tr("Corpus order"), this,
                      [this] { sortByColumn(-1, Qt::AscendingOrder); });
    m_menu->addAction(tr("Columns as at first"), this, [this] {
        m_wanted = kWantedAtFirst;
        for (int i = 0; i < kColumnCount; ++i) {
            horizontalHeader()->moveSection(horizontalHeader()->visualIndex(i), i);
            horizontalHeader()->resizeSection(i, usualWidth(fontMetrics(), static_cast<Column>(i)));
        }
        m_widths.clear();
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
