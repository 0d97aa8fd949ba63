// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspect/outside_panel.h"

#include "ui/common/palette.h"
#include "ui/common/style.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QStyledItemDelegate>
#include <QTableView>
#include <QVBoxLayout>

namespace merhan::inspect {

namespace {

constexpr int kRowHeight = 25, kHeaderHeight = 28, kMostRows = 5, kCellMargin = 8;

/// Letters are keys of the program, and what is typed into the transcript begins by a key of its
/// own.
class RecordingTable : public QTableView {
public:
    using QTableView::QTableView;
    void keyboardSearch(const QString &) override {}
};

/// Cells with the room left and right that the header has.
class RecordingDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override
    {
        QStyleOptionViewItem cell = option;
        initStyleOption(&cell, index);
        cell.widget->style()->drawPrimitive(QStyle::PE_PanelItemViewItem, &cell, painter,
                                            cell.widget);
        const common::Colors &colors = common::colorsOf(cell.palette);
        const bool asks =
            index.column() == RecordingModel::Text && index.data(Qt::EditRole).toString().isEmpty();
        const QRect room = cell.rect.adjusted(kCellMargin, 0, -kCellMargin, 0);
        painter->setFont(cell.font);
        painter->setPen(asks ? colors.text2 : colors.text);
        painter->drawText(room, static_cast<int>(cell.displayAlignment | Qt::TextSingleLine),
                          cell.fontMetrics.elidedText(cell.text, Qt::ElideRight, room.width()));
    }
};

} // namespace

OutsidePanel::OutsidePanel(QWidget *parent)
    : QWidget(parent), m_model(new RecordingModel(this)), m_table(new RecordingTable),
      m_count(new QLabel), m_notice(new QLabel)
{
    m_table->setModel(m_model);
    m_table->setItemDelegate(new RecordingDelegate(m_table));
    m_table->setAccessibleName(tr("Recordings from outside"));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed);
    m_table->setShowGrid(false);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(kRowHeight);
    QHeaderView *header = m_table->horizontalHeader();
    header->setFixedHeight(kHeaderHeight);
    header->setHighlightSections(false);
    header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    header->setSectionResizeMode(QHeaderView::Interactive);
    header->setSectionResizeMode(RecordingModel::Text, QHeaderView::Stretch);
    header->resizeSection(RecordingModel::Name, 200);
    header->resizeSection(RecordingModel::Seconds, 80);
    header->resizeSection(RecordingModel::Predicted, 130);
    header->resizeSection(RecordingModel::Confidence, 60);

    m_count->setFont(common::fontOf(m_count, 13, true));
    m_notice->setForegroundRole(QPalette::PlaceholderText);
    m_notice->setTextFormat(Qt::PlainText);
    auto *close = new QPushButton(tr("Close the list"));
    close->setToolTip(tr("The recordings stay where they are on the disk"));
    connect(close, &QPushButton::clicked, this, &OutsidePanel::closeAsked);
    auto *top = new QHBoxLayout;
    top->setContentsMargins(16, 8, 16, 4);
    top->setSpacing(12);
    top->addWidget(m_count);
    top->addWidget(m_notice, 1);
    top->addWidget(close);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(top);
    layout->addWidget(m_table);

    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &OutsidePanel::currentChanged);
    const auto fit = [this] {
        const int rows = std::min(m_model->rowCount(), kMostRows);
        m_table->setFixedHeight(kHeaderHeight + std::max(rows, 1) * kRowHeight + 2);
        m_count->setText(tr("%Ln recordings from outside", nullptr, m_model->rowCount()));
    };
    connect(m_model, &QAbstractItemModel::rowsInserted, this, fit);
    connect(m_model, &QAbstractItemModel::modelReset, this, fit);
    fit();
    setNotice({});
}

const Recording *OutsidePanel::current() const
{
    const int row = currentRow();
    return row < 0 ? nullptr : &m_model->recordings()[static_cast<std::size_t>(row)];
}

int OutsidePanel::currentRow() const
{
    const QModelIndex index = m_table->currentIndex();
    return index.isValid() && index.row() < m_model->rowCount() ? index.row() : -1;
}

void OutsidePanel::setCurrentRow(int row)
{
    if (row >= 0 && row < m_model->rowCount())
        m_table->setCurrentIndex(m_model->index(row, RecordingModel::Text));
}

void OutsidePanel::setNotice(const QString &sentence)
{
    m_notice->setText(sentence.isEmpty()
                          ? tr("In no corpus. F2 or a double click types what is said.")
                          : sentence);
    m_notice->setToolTip(sentence);
}

} // namespace merhan::inspect
